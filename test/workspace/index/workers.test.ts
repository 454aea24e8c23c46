import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as pause } from 'node:timers/promises'
import { inWorkers, type WorkerOptions, workerEntry } from '../../../src/workspace/index/workers.ts'
import type { TestResult, TestTask } from './testWorker.ts'

const ENTRY = fileURLToPath(new URL('testWorker.ts', import.meta.url))

type Options = Partial<WorkerOptions<TestTask, TestResult>>

interface Ran {
  readonly results: Map<number, TestResult>
  readonly failed: Map<number, Error>
}

async function run(tasks: readonly TestTask[], options: Options = {}): Promise<Ran> {
  const results = new Map<number, TestResult>()
  const failed = new Map<number, Error>()
  await inWorkers<TestTask, TestResult>(tasks, {
    entry: ENTRY,
    count: 2,
    onResult: (result, task) => void results.set(task, result),
    onFailed: (task, error) => void failed.set(task, error),
    ...options,
  })
  return { results, failed }
}

const square = (n: number): TestTask => ({ does: 'square', n })
const some = (count: number): TestTask[] => Array.from({ length: count }, (_, n) => square(n))

const counter = (): Int32Array => new Int32Array(new SharedArrayBuffer(4))

/** Nothing counts on in a thread that has been left behind. */
async function standsStill(count: Int32Array): Promise<void> {
  const before = Atomics.load(count, 0)
  await pause(20)
  equal(Atomics.load(count, 0), before)
}

describe('work in threads', () => {
  it('gives every task its result', async () => {
    const { results } = await run(some(20))
    deepEqual(
      [...results].toSorted(([a], [b]) => a - b).map(([task, { n }]) => [task, n]),
      Array.from({ length: 20 }, (_, n) => [n, n * n]),
    )
    ok(new Set([...results.values()].map(({ thread }) => thread)).size <= 2)
  })

  it('starts no more workers than there are tasks, and none for none', async () => {
    await run([], { entry: 'nowhere.js' })
    const { results } = await run(some(1), { count: 8 })
    equal(results.size, 1)
  })

  it('has one worker off this thread even where one is all', async () => {
    const { results } = await run(some(3), { count: 0 })
    const [thread, ...more] = new Set([...results.values()].map(({ thread }) => thread))
    ok(thread !== 0 && more.length === 0)
  })

  it('moves buffers', async () => {
    const { results } = await run([{ does: 'bytes', n: 100_000 }])
    deepEqual(results.get(0)?.bytes, new Uint32Array(100_000).fill(100_000))
  })

  it('gives the next task once the result is taken', async () => {
    let taking = 0
    let most = 0
    await run(some(6), {
      count: 2,
      onResult: async () => {
        most = Math.max(most, ++taking)
        await pause(5)
        taking--
      },
    })
    ok(most <= 2)
  })

  it('tells what went wrong with one task and goes on with the others', async () => {
    const { results, failed } = await run([
      square(1),
      { does: 'throw', n: 7 },
      square(2),
      { does: 'throw a string', n: 8 },
    ])
    deepEqual(new Set(results.keys()), new Set([0, 2]))
    const { name, message, stack, code } = failed.get(1) as NodeJS.ErrnoException
    deepEqual({ name, message, code }, { name: 'RangeError', message: 'no 7', code: 'ETEST' })
    ok(stack?.includes('testWorker.ts'))
    equal(failed.get(3)?.message, 'no 8')
  })

  it('tells that a result cannot cross threads', async () => {
    const { failed } = await run([{ does: 'function', n: 7 }])
    equal(failed.get(0)?.name, 'DataCloneError')
  })

  for (const [does, message] of [
    ['exit', /exit code 3/],
    ['crash', /crashed at 3/],
    ['fill memory', /memory limit/],
  ] as const) {
    it(`outlives a worker that ends by “${does}”`, async () => {
      const { results, failed } = await run([square(1), { does, n: 3 }, ...some(6)], {
        resourceLimits: { maxOldGenerationSizeMb: 40 },
      })
      deepEqual(results.size, 7)
      deepEqual([...failed.keys()], [1])
      ok(message.test(failed.get(1)?.message ?? ''), failed.get(1)?.message)
    })
  }

  it('tries the task of a dead worker once more', async () => {
    const [once, always] = [counter(), counter()]
    const { results, failed } = await run(
      [square(1), { does: 'exit once', n: 2, tries: once }, { does: 'exit', n: 3, tries: always }, square(4)],
      { count: 1 },
    )
    deepEqual(
      [...results.values()].map(({ n }) => n),
      [1, 4, 16],
    )
    deepEqual([...failed.keys()], [2])
    deepEqual([once[0], always[0]], [2, 2])
  })

  it('limits memory', async () => {
    const { results } = await run(some(1), {
      resourceLimits: { maxOldGenerationSizeMb: 60, maxYoungGenerationSizeMb: 12 },
    })
    ok((results.get(0) as TestResult).heapLimit < 100e6)
  })

  it('ends with the first failure where nobody asks for them', async () => {
    const spun = counter()
    const error = await inWorkers(
      [
        { does: 'throw', n: 1 },
        { does: 'spin', n: 1, tries: spun },
      ],
      {
        entry: ENTRY,
        count: 2,
        onResult: () => {},
      },
    ).catch((error: unknown) => error)
    equal((error as Error).message, 'no 1')
    await standsStill(spun)
  })

  it('ends with what taking a result throws', async () => {
    const spun = counter()
    const fails = () => Promise.reject(new Error('disk full'))
    await rejects(run([...some(4), { does: 'spin', n: 1, tries: spun }], { onResult: fails }), /disk full/)
    await standsStill(spun)
  })

  it('ends at once when it is told to', async () => {
    const spun = counter()
    const controller = new AbortController()
    const started = performance.now()
    let results = 0
    const running = run(
      [square(1), { does: 'spin', n: 1, tries: spun }, { does: 'spin', n: 1, tries: spun }, ...some(1000)],
      {
        signal: controller.signal,
        onResult: () => {
          results++
          setTimeout(() => controller.abort(), 20)
        },
      },
    )
    await rejects(running, { name: 'AbortError' })
    equal(results, 1)
    await standsStill(spun)
    ok(performance.now() - started < 5000)
    await rejects(run(some(1), { signal: controller.signal, entry: 'nowhere.js' }), { name: 'AbortError' })
  })

  it('fails where the worker cannot start', async () => {
    await rejects(run(some(1000), { entry: join(import.meta.dirname, 'nowhere.ts') }), /nowhere/)
    throwsNoWorker()
  })

  function throwsNoWorker(): void {
    let message = ''
    try {
      workerEntry('nobody')
    } catch (error) {
      message = String(error)
    }
    ok(message.includes('no worker nobody'))
  }
})
