const BASIS = 0x811c9dc5
const PRIME = 0x01000193

/** Bits for each word: two in as many are set at most. */
const BITS = 16

/** Where a word's code units stand. */
interface Place {
  readonly units: Uint16Array
  readonly from: number
  readonly to: number
}

/**
 * Which beginnings and ends of a word may be known words, told by two bits for the hash of each: nearly all others go before they are looked
 * for in a table that is too large for a processor's cache.
 *
 *   known: kanal, bau     of „kanalbau“ the beginning of 5 letters, the end of 3, and by chance another
 */
export interface Sieve {
  add(word: Place): void
  /** Writes how long the beginnings are that may be known, from the shortest on, and gives how many there are. */
  beginnings(word: Place, lengths: Uint8Array): number
  /** The same of the ends. */
  ends(word: Place, lengths: Uint8Array): number
}

export function createSieve(words: number): Sieve {
  const last = 2 ** Math.max(0, Math.ceil(Math.log2(((words + 1) * BITS) / 32))) - 1
  const [first, behind] = [new Int32Array(last + 1), new Int32Array(last + 1)]
  // Both bits are in one number, so that one look tells.
  const bitsOf = (hash: number): number => (1 << (hash >>> 27)) | (1 << (hash >>> 22))
  const isSet = (sets: Int32Array, hash: number): boolean => {
    const bits = bitsOf(hash)
    return ((sets[(hash ^ (hash >>> 15)) & last] as number) & bits) === bits
  }
  const set = (sets: Int32Array, hash: number): void => {
    const at = (hash ^ (hash >>> 15)) & last
    sets[at] = (sets[at] as number) | bitsOf(hash)
  }
  return {
    add({ units, from, to }) {
      let forth = BASIS
      let back = BASIS
      for (let i = from; i < to; i++) forth = Math.imul(forth ^ (units[i] as number), PRIME)
      for (let i = to - 1; i >= from; i--) back = Math.imul(back ^ (units[i] as number), PRIME)
      set(first, forth)
      set(behind, back)
    },
    beginnings({ units, from, to }, lengths) {
      let count = 0
      let hash = BASIS
      for (let i = from; i < to; ) {
        hash = Math.imul(hash ^ (units[i++] as number), PRIME)
        if (isSet(first, hash)) lengths[count++] = i - from
      }
      return count
    },
    ends({ units, from, to }, lengths) {
      let count = 0
      let hash = BASIS
      for (let i = to; i > from; ) {
        hash = Math.imul(hash ^ (units[--i] as number), PRIME)
        if (isSet(behind, hash)) lengths[count++] = to - i
      }
      return count
    },
  }
}
