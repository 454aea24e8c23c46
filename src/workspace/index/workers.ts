import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type ResourceLimits, Worker, type WorkerOptions as NodeWorkerOptions } from 'node:worker_threads'
import { createPulse, watch, type WatchedData } from '../watchdog.ts'
import { type Answer, type ErrorNote, READY } from './serveTasks.ts'

export { serveTasks } from './serveTasks.ts'

export interface WorkerOptions<Task, Result> {
  /** The worker's file, see `workerEntry`. It calls `serveTasks`. */
  readonly entry: string
  readonly count: number
  /** Ends the workers; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  readonly resourceLimits?: ResourceLimits
  readonly patience?: Patience<Task> | undefined
  /** A worker gets its next task once this has settled. */
  readonly onResult: (result: Result, task: number) => void | Promise<void>
  /** A task whose work was rejected, or that has ended two workers. Without this the first such task ends the run. */
  readonly onFailed?: (task: number, error: Error) => void
}

export interface Patience<Task> {
  /** How long a worker may be at one file, in ms. */
  readonly limit: number
  /** The task without that file, for the worker in its place. */
  readonly without: (task: Task, file: number) => Task
}

/** What came of a task, or what its worker ended with before it could say; `stuckAt` is the file that it was at for too long, else 0. */
type Outcome<Result> = Answer<Result> | { readonly died: Error; readonly stuckAt: number }

export interface Running {
  /** Rejected where the worker has not even started: there is no sense in another. What died takes no more tasks. */
  ask<Result>(task: unknown): Promise<Outcome<Result>>
  /** A process that has nothing else to do may end meanwhile. */
  rest(): void
  end(): Promise<unknown>
}

/** Runs tasks in at most `count` worker threads; results come in any order. No worker outlives the call. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a caller may say what its tasks are
export async function inWorkers<Task, Result>(
  tasks: readonly Task[],
  { entry, count, signal, resourceLimits, patience, onResult, onFailed }: WorkerOptions<Task, Result>,
): Promise<void> {
  signal?.throwIfAborted()
  const workers = new Set<Running>()
  let next = 0
  let isOver = false

  /** A worker that is given one task after the other, and a fresh one in its place when it dies. */
  const lane = async (): Promise<void> => {
    let worker: Running | undefined
    const ask = async (task: Task): Promise<Outcome<Result>> => {
      worker ??= startWorker(entry, { resourceLimits, limit: patience?.limit })
      workers.add(worker)
      const outcome = await worker.ask<Result>(task)
      if ('died' in outcome) {
        workers.delete(worker)
        worker = undefined
      }
      return outcome
    }
    /** A task that has ended a worker is tried once more; what has held one up is left out. */
    const outcomeOf = async (task: Task, tries = 2): Promise<Outcome<Result>> => {
      const outcome = await ask(task)
      if (isOver || !('died' in outcome)) return outcome
      if (patience && outcome.stuckAt > 0) return outcomeOf(patience.without(task, outcome.stuckAt), tries)
      return tries > 1 ? outcomeOf(task, tries - 1) : outcome
    }
    while (!isOver && next < tasks.length) {
      const index = next++
      const outcome = await outcomeOf(tasks[index] as Task)
      if (isOver) return
      if ('result' in outcome) await onResult(outcome.result, index)
      else fail(index, 'died' in outcome ? outcome.died : errorFrom(outcome.error))
    }
  }
  const fail = (task: number, error: Error): void => {
    if (!onFailed) throw error
    onFailed(task, error)
  }

  const lanes = Array.from({ length: Math.min(Math.max(count, 1), tasks.length) }, lane)
  try {
    await unlessAborted(Promise.all(lanes), signal)
  } finally {
    isOver = true
    await Promise.all([...workers].map(worker => worker.end()))
  }
}

export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  let onAbort = (): void => {}
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal?.reason as Error)
  })
  signal?.addEventListener('abort', onAbort)
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal?.removeEventListener('abort', onAbort)
  }
}

/** Starts a worker; above a `limit` in ms at one file it is ended. */
export function startWorker(
  entry: string,
  {
    resourceLimits,
    limit,
  }: { readonly resourceLimits?: ResourceLimits | undefined; readonly limit?: number | undefined },
): Running {
  const pulse = createPulse()
  const workerData: WatchedData = { pulse }
  const worker = startThread(entry, { execArgv: [], workerData, ...(resourceLimits && { resourceLimits }) })
  let hasStarted = false
  let died: Error | undefined
  let stuckAt = 0
  let wake = (): void => {}
  const messages: Answer<never>[] = []

  const die = (error: Error): void => {
    died ??= error
    wake()
  }
  const giveUp = (file: number): void => {
    stuckAt = file
    void worker.terminate()
    die(new Error(`the worker was at one file for more than ${limit} ms`))
  }
  worker.on('message', (message: typeof READY | Answer<never>) => {
    if (message === READY) hasStarted = true
    else messages.push(message)
    wake()
  })
  worker.on('error', die)
  worker.on('messageerror', die)
  worker.on('exit', code => die(new Error(`the worker ended with exit code ${code}`)))

  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds() && !died) await new Promise<void>(resolve => (wake = resolve))
  }
  return {
    async ask(task: unknown) {
      worker.ref()
      // The news of a death can overtake messages: what has not started would look like what died of its task.
      await until(() => hasStarted)
      if (!hasStarted) throw died as Error
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- no window
      worker.postMessage(task)
      const unwatch = limit === undefined ? () => {} : watch(pulse, limit, giveUp)
      await until(() => messages.length > 0)
      unwatch()
      return messages.pop() ?? { died: died as Error, stuckAt }
    },
    rest: () => worker.unref(),
    end: () => worker.terminate(),
  }
}

export function errorFrom({ name, message, stack, code }: ErrorNote): Error {
  return Object.assign(new Error(message), { name, ...(stack && { stack }), ...(code && { code }) })
}

/** Sources, in tests, need the loader, which Node does not hand on to workers: a line of JavaScript fetches both. */
function startThread(entry: string, options: NodeWorkerOptions): Worker {
  if (!entry.endsWith('.ts')) return new Worker(entry, options)
  const file = JSON.stringify(pathToFileURL(entry).href)
  const script = `import('tsx/esm/api').then(({ register }) => { register(); return import(${file}) })`
  return new Worker(script, { ...options, eval: true })
}

/**
 * The file of a worker: for `readWorker` it is `readWorker.lazy.ts` beside this file, or `lazy/readWorker.js` beside the
 * bundle that this file has become part of.
 */
export function workerEntry(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const places = [`${name}.lazy.ts`, `lazy/${name}.js`, `${name}.js`].map(place => join(here, place))
  const found = places.find(existsSync)
  if (!found) throw new Error(`no worker ${name} in ${here}`)
  return found
}
