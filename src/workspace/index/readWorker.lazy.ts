import { sourceLists } from '../sources.ts'
import { type BatchTask, readBatch } from './batch.ts'
import { packed } from './layout.ts'
import { serveTasks } from './serveTasks.ts'

/** Read once for a thread, not for each task. */
const lists = sourceLists()

/** The worker thread that reads sources. What it sends is moved: two arrays of its own, so that little memory is left in pieces. */
serveTasks(async (task: BatchTask) => {
  const batch = await readBatch(task, lists)
  const columns = packed(batch.columns)
  const [first] = Object.values(columns)
  const buffers = [first?.buffer ?? new ArrayBuffer(0), batch.records.buffer]
  return { result: { ...batch, columns }, transfer: buffers as ArrayBuffer[] }
})
