import { readArticles } from '../formats/index.ts'
import { atFile } from '../watchdog.ts'
import { type ArticleTask, sent } from './articleThread.ts'
import { serveTasks } from './serveTasks.ts'

/** The worker thread that takes files apart; the one that started it reads what their articles say. */
serveTasks(async ({ asked }: ArticleTask) => {
  atFile(1)
  const found = await readArticles(...asked)
  atFile(0)
  return { result: sent(found), transfer: [] }
})
