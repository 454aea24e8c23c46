import { basename } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type FileArticles, type ReadArticles, readArticles } from '../../../src/workspace/formats/index.ts'
import { type ArticleTask, readTask, sent, type SentArticles } from '../../../src/workspace/index/articleThread.ts'
import { type Batch, type BatchTask, readBatch } from '../../../src/workspace/index/batch.ts'
import { serveTasks } from '../../../src/workspace/index/serveTasks.ts'
import { atFile, atNextArticle } from '../../../src/workspace/watchdog.ts'

/** Loops for ever in a file called `endless`, as a library may; one called `long` takes its time for each of many articles. */
const read: ReadArticles = async (file, ...more) => {
  const [name] = basename(file).split('.')
  if (name === 'endless') for (;;);
  for (let i = 0; name === 'long' && i < 12; i++) {
    await pause(200)
    atNextArticle()
  }
  return readArticles(file, ...more)
}

function readPage(task: Extract<ArticleTask, { page: string }>): Promise<FileArticles> {
  if (task.page.includes('endless')) for (;;);
  return readTask(task)
}

/** Works as the product's two workers do. */
serveTasks<BatchTask | ArticleTask, Batch | SentArticles>(async task => {
  if ('files' in task) return { result: await readBatch(task, undefined, { read }), transfer: [] }
  atFile(1)
  const found = await ('asked' in task ? read(...task.asked) : readPage(task))
  atFile(0)
  return { result: sent(found), transfer: [] }
})
