import { parentPort, type TransferListItem } from 'node:worker_threads'

/** What an error is across threads, which do not keep its class. */
export interface ErrorNote {
  readonly name: string
  readonly message: string
  readonly stack: string | undefined
  readonly code: string | undefined
}

/** What a worker says: once that it has started, then one answer to each task. */
export type Answer<Result> = { readonly result: Result } | { readonly error: ErrorNote }
export const READY = 'ready'

/** In a worker: answers each task with `work(task)`; the buffers in `transfer` are moved, not copied. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a caller may say what they are
export function serveTasks<Task, Result>(
  work: (task: Task) => Promise<{ readonly result: Result; readonly transfer: readonly ArrayBuffer[] }>,
): void {
  const port = parentPort
  if (!port) throw new Error('serveTasks is for worker threads')
  const answer = async (task: Task): Promise<void> => {
    try {
      const { result, transfer } = await work(task)
      port.postMessage({ result }, transfer as readonly TransferListItem[])
    } catch (error) {
      port.postMessage({ error: noteOf(error) })
    }
  }
  port.on('message', (task: Task) => void answer(task))
  port.postMessage(READY)
}

function noteOf(error: unknown): ErrorNote {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: undefined, code: undefined }
  const { name, message, stack } = error
  const { code } = error as NodeJS.ErrnoException
  return { name, message, stack, code: typeof code === 'string' ? code : undefined }
}
