/** A function of an object that works its result out once, as long as the object lives. */
export function derived<Key extends object, T extends object>(make: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, T>()
  return key => {
    const result = known.get(key) ?? make(key)
    known.set(key, result)
    return result
  }
}
