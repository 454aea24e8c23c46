import { getHeapStatistics } from 'node:v8'
import { threadId } from 'node:worker_threads'
import { serveTasks } from '../../../src/workspace/index/workers.ts'

/** What the worker of `workers.test.ts` is to do. */
export interface TestTask {
  readonly does:
    | 'square'
    | 'bytes'
    | 'throw'
    | 'throw a string'
    | 'exit'
    | 'exit once'
    | 'crash'
    | 'fill memory'
    | 'spin'
    | 'function'
  readonly n: number
  /** Counts how often the task was begun. */
  readonly tries?: Int32Array
}

export interface TestResult {
  readonly n: number
  readonly thread: number
  readonly heapLimit: number
  readonly bytes: Uint32Array
}

serveTasks(async ({ does, n, tries = new Int32Array(1) }: TestTask) => {
  const isFirst = Atomics.add(tries, 0, 1) === 0
  if (does === 'throw') throw Object.assign(new RangeError(`no ${n}`), { code: 'ETEST' })
  // oxlint-disable-next-line typescript/only-throw-error
  if (does === 'throw a string') throw `no ${n}`
  if (does === 'exit' || (does === 'exit once' && isFirst)) process.exit(n)
  if (does === 'crash') {
    setImmediate(() => {
      throw new TypeError(`crashed at ${n}`)
    })
    await new Promise(() => {})
  }
  if (does === 'fill memory')
    for (const all: number[][] = []; ; ) all.push(Array.from({ length: 1000 }, () => Math.random()))
  if (does === 'spin') for (;;) Atomics.add(tries, 0, 1)
  const bytes = new Uint32Array(does === 'bytes' ? n : 0).fill(n)
  const result = { n: n * n, thread: threadId, heapLimit: getHeapStatistics().heap_size_limit, bytes }
  return { result: does === 'function' ? { ...result, n: () => n } : result, transfer: [bytes.buffer] }
})
