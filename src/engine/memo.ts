/** How many results a memo keeps before it starts anew; a corpus has an open-ended number of names and phrases. */
const CAPACITY = 50_000

/** A pure function of a string that remembers its results. */
export function memo<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return key => {
    let value = known.get(key)
    if (value === undefined && !known.has(key)) {
      value = make(key)
      if (known.size >= CAPACITY) known.clear()
      known.set(key, value)
    }
    return value as T
  }
}
