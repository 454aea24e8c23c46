import { atFile } from '../watchdog.ts'
import { type ArticleTask, readTask, sent } from './articleThread.ts'
import { serveTasks } from './serveTasks.ts'

/** The worker thread that takes files apart; the one that started it reads what their articles say. */
serveTasks(async (task: ArticleTask) => {
  atFile(1)
  const found = await readTask(task)
  atFile(0)
  return { result: sent(found), transfer: [] }
})
