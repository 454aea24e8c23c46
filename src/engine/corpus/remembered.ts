import type { Corpus } from './corpus.ts'

/** How many results of one kind are kept before they are forgotten together: a draft has some hundreds. */
const MOST = 800

/** What the keys of all that is remembered begin with. */
export const REMEMBERED = 'remembered '

/**
 * What the sources have on something of a draft, looked up once: an edit leaves most of a draft as it was. `key` says all that the result
 * depends on beside the sources, and the result has no place of the draft in it.
 */
export function remembered<T>(corpus: Corpus, what: string, key: string, lookUp: () => T): T {
  const known = corpus.derived(REMEMBERED + what, () => new Map<string, T>())
  let result = known.get(key)
  if (result === undefined) {
    result = lookUp()
    if (known.size >= MOST) known.clear()
    known.set(key, result)
  }
  return result
}
