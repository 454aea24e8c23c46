import { type BatchTask, readBatch } from './batch.ts'
import { serveTasks } from './serveTasks.ts'

/** The worker thread that reads sources. */
serveTasks(async (task: BatchTask) => {
  const { columns, records, ...rest } = await readBatch(task)
  // What is sent is moved, so that it has to be an array of its own, not a view on a larger one.
  const own = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.slice()]))
  const buffers = [...Object.values(own), records].map(({ buffer }) => buffer as ArrayBuffer)
  return { result: { columns: own, records, ...rest }, transfer: buffers }
})
