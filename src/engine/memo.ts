import { owned } from './text/owned.ts'

/** How many results a memo keeps before it starts anew; a corpus has an open-ended number of names and phrases. */
const CAPACITY = 8_000

/** A pure function of a string that remembers its results. */
export function memo<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return key => {
    let value = known.get(key)
    if (value === undefined && !known.has(key)) {
      const own = owned(key)
      value = make(own)
      if (known.size >= CAPACITY) known.clear()
      known.set(own, value)
    }
    return value as T
  }
}
