import { textOf } from '../text/codes.ts'
import { fnv1aOf, folded } from '../text/hash.ts'

/** What is known by the letters of a word, so that it is found in a text without cutting the word out. */
export interface Forms<T> {
  /** By the code units from `from` up to but without `to`. */
  at(codes: Uint16Array, from: number, to: number): T
}

/** Letters for which there is room, a form. */
const ROOM = 12

/** A power of two that leaves every second place free at least. */
function sizeFor(capacity: number): number {
  return 1 << Math.ceil(Math.log2(capacity * 2))
}

/**
 * Makes what is to be known of a form when the form is met first, and forgets all when there are more than `capacity`.
 *
 * ```
 *   slots     · · 2 · · 1 · 3 ·        by hash, whose upper bits are kept too; the next free place where one is taken
 *   letters   R u n d U S K r a n
 *   ends      0       4   6       10   behind the letters of each form
 *   known       Rund   US   Kran
 * ```
 */
export function createForms<T>(capacity: number, make: (text: string) => T): Forms<T> {
  const mask = sizeFor(capacity) - 1
  const slots = new Int32Array(mask + 1)
  const letters = new Uint16Array(capacity * ROOM)
  const ends = new Int32Array(capacity + 1)
  let known: T[] = []

  const isAt = (index: number, codes: Uint16Array, from: number, to: number): boolean => {
    const start = ends[index - 1] as number
    if ((ends[index] as number) - start !== to - from) return false
    for (let i = from; i < to; i++) if (codes[i] !== letters[start + i - from]) return false
    return true
  }
  const add = (codes: Uint16Array, from: number, to: number, hash: number, slot: number): T => {
    const one = make(textOf(codes, from, to))
    const end = ends[known.length] as number
    for (let i = from; i < to; i++) letters[end + i - from] = codes[i] as number
    slots[slot] = (hash & ~mask) | known.push(one)
    ends[known.length] = end + to - from
    return one
  }
  return {
    at(codes, from, to) {
      const hash = folded(fnv1aOf(codes, from, to))
      let slot = hash & mask
      for (let there = slots[slot] as number; there !== 0; there = slots[slot] as number) {
        const index = there & mask
        if (((there ^ hash) & ~mask) === 0 && isAt(index, codes, from, to)) return known[index - 1] as T
        slot = (slot + 1) & mask
      }
      if (to - from > letters.length) return make(textOf(codes, from, to))
      if (known.length < capacity && (ends[known.length] as number) + to - from <= letters.length)
        return add(codes, from, to, hash, slot)
      slots.fill(0)
      known = []
      return add(codes, from, to, hash, hash & mask)
    },
  }
}
