import { codeAt } from './codes.ts'

/** Which first two letters some words have, so that most other words need not be looked up among them. Capitals are as small letters. */
export interface Beginnings {
  /** Whether one of the words may begin with two code units; the second is NaN where a word has one. */
  has(first: number, second: number): boolean
}

export function beginningsOf(words: Iterable<string>): Beginnings {
  const table = new Uint8Array(1 << 10)
  for (const word of words) table[placeOf(codeAt(word, 0), codeAt(word, 1))] = 1
  return { has: (first, second) => table[placeOf(first, second)] === 1 }
}

/** The lower five bits of a letter are the same for its capital. */
function placeOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31)
}
