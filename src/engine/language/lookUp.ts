import { fnv1a } from '../text/hash.ts'

/** What is known of some words, where it is asked of all words that there are. */
export interface LookUp<T> {
  /** By the word and its hash (`fnv1a`). */
  get(word: string, hash: number): T | undefined
}

/** Bits for each word: two in as many are set at most. */
const BITS = 16

/**
 * Most words of a corpus are in no list. That is told by two bits of their hash, where a map would hash each anew and fetch what it has at a
 * place that no cache of a processor holds. The bits are set when as many words were asked for as are known: few texts are read sooner without.
 */
export function createLookUp<T>(known: ReadonlyMap<string, T>): LookUp<T> {
  const last = 2 ** Math.ceil(Math.log2(((known.size + 1) * BITS) / 32)) - 1
  let bits: Int32Array | undefined
  let asked = 0
  return {
    get(word, hash) {
      if (bits) return isSet(bits, hash & last, hash) ? known.get(word) : undefined
      if (++asked > known.size) bits = bitsOf(known.keys(), last)
      return known.get(word)
    },
  }
}

function bitsOf(words: Iterable<string>, last: number): Int32Array {
  const bits = new Int32Array(last + 1)
  for (const word of words) {
    const hash = fnv1a(word)
    bits[hash & last] = (bits[hash & last] as number) | pairOf(hash)
  }
  return bits
}

function isSet(bits: Int32Array, at: number, hash: number): boolean {
  const pair = pairOf(hash)
  return ((bits[at] as number) & pair) === pair
}

/** Two bits of one number, so that one look tells. */
function pairOf(hash: number): number {
  return (1 << (hash >>> 27)) | (1 << (hash >>> 22))
}
