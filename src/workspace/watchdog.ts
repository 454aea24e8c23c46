import { workerData } from 'node:worker_threads'

/**
 * A library that takes a file apart may do so for ever, and a loop ends only with the thread that it runs in. So a thread writes into
 * memory that it shares with who has started it which file it is at, and counts on at each article; the other one looks now and then.
 *
 *     [3, 17]   at the third file of its task; 17 files and articles of archives until now
 *     [0, 17]   at nothing that could take for ever
 */
export type Pulse = Int32Array<SharedArrayBuffer>

/** How long a thread may be at one article, in ms. The longest that is any good, a book as PDF, takes some seconds. */
export const PATIENCE = 30_000

/** How a thread is given its pulse. */
export interface WatchedData {
  readonly pulse: Pulse
}

export function createPulse(): Pulse {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))
}

/** This thread's own; there is none where nobody watches. */
const own = (workerData as Partial<WatchedData> | null)?.pulse

/** Says which file of its task this thread is at, from 1; 0 when it is done with it. */
export function atFile(number: number): void {
  if (own) Atomics.store(own, 0, number)
  atNextArticle()
}

/** Says that an archive's next article is begun: each has as long as a file of its own. */
export function atNextArticle(): void {
  if (own) Atomics.add(own, 1, 1)
}

/** How often is looked before a file is given up: looks are counted and no clock is read, because a computer may sleep between two. */
const LOOKS = 10

/** Calls back once where a thread stays for `limit` ms at one article, with the file's number; gives what ends the watch. */
export function watch(pulse: Pulse, limit: number, onStuck: (file: number) => void): () => void {
  let before = -1
  let looks = 0
  const look = (): void => {
    const [file, articles] = [Atomics.load(pulse, 0), Atomics.load(pulse, 1)]
    looks = file > 0 && articles === before ? looks + 1 : 0
    before = articles
    if (looks === LOOKS) onStuck(file)
  }
  const timer = setInterval(look, limit / LOOKS)
  return () => clearInterval(timer)
}
