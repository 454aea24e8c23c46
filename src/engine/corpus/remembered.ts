import type { Corpus } from './corpus.ts'

/** How many results of one kind are new at a time: a draft has some hundreds. */
const MOST = 800

/** Results by their keys: those that were asked for lately, and those before them, which are forgotten when as many new ones have come. */
interface Results<T> {
  lately: Map<string, T>
  before: Map<string, T>
}

let last = 0

/** A number that nothing else has, to stand for a long key in others. */
export function nextNumber(): number {
  return ++last
}

/** What the keys of all that is remembered begin with. */
export const REMEMBERED = 'remembered '

/**
 * What the sources have on something of a draft, looked up once: an edit leaves most of a draft as it was. `key` says all that the result
 * depends on beside the sources, and the result has no place of the draft in it.
 */
export function remembered<T>(corpus: Corpus, what: string, key: string, lookUp: () => T): T {
  const known = corpus.derived(keyOf(what), (): Results<T> => ({ lately: new Map(), before: new Map() }))
  let result = known.lately.get(key)
  if (result !== undefined) return result
  result = known.before.get(key)
  if (result === undefined) result = lookUp()
  if (known.lately.size >= MOST) [known.before, known.lately] = [known.lately, new Map()]
  known.lately.set(key, result)
  return result
}

const keys = new Map<string, string>()

/** The corpus's key for results of a kind; put together once, as it is asked for again and again. */
function keyOf(what: string): string {
  let key = keys.get(what)
  if (key === undefined) keys.set(what, (key = REMEMBERED + what))
  return key
}
