import { sourceLists } from '../sources.ts'
import { setV8Flags } from '../v8.ts'
import { type BatchRoom, type BatchTask, createBatchRoom, readBatch } from './batch.ts'
import { packed } from './layout.ts'
import { serveTasks } from './serveTasks.ts'

/**
 * A thread reads for seconds, half of which V8 would spend on optimizing what has hardly run, into large pieces that it soon throws away.
 * So it optimizes later, and puts less of other functions into each one. And as there is a thread for each core, none has its garbage
 * collected by several; the space for new objects grows at the first need. What the flags of the process say otherwise (`v8.ts`) is V8's own
 * measure again: most of what a thread runs, it runs very often.
 */
setV8Flags([
  '--interrupt-budget=400000',
  '--max-inlined-bytecode-size-cumulative=150',
  '--interrupt-budget-factor-for-feedback-allocation=8',
  '--no-parallel-scavenge',
  '--semi-space-growth-factor=16',
])

/** Read once for a thread, not for each task. */
const lists = sourceLists()

/** Above so many strings a thread forgets which it has handed over. */
const MOST_STRINGS = 120_000
let room: BatchRoom | null = null

/** The worker thread that reads sources. What it sends is moved: two arrays of its own, so that little memory is left in pieces. */
serveTasks(async (task: BatchTask) => {
  const now = room ?? createBatchRoom()
  // What fails leaves strings in it that nobody was told of.
  room = null
  const batch = await readBatch(task, lists, { room: now })
  if (now.tables.strings.count <= MOST_STRINGS) room = now
  const columns = packed(batch.columns)
  const records = new Uint8Array(batch.records)
  const [first] = Object.values(columns)
  return { result: { ...batch, columns, records }, transfer: [first?.buffer as ArrayBuffer, records.buffer] }
})
