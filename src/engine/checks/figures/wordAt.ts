import type { Tokens } from '../../text/tokens.ts'

/** A token's word in lower case; empty for marks and numbers. */
export function lowerAt({ word }: Tokens, i: number): string {
  return i < 0 ? '' : (word[i]?.lower ?? '')
}

/** Bits of a small integer. */
const MOST_LISTS = 31

/** A list of words: the bit that each of its words has. */
export type WordList = number

const listsOf = new Map<string, WordList>()
let count = 0

/** Words as they are listed in one string. */
export function wordList(words: string): WordList {
  if (count === MOST_LISTS) throw new Error('no bit is left for one more list of words')
  const list = 1 << count++
  for (const word of words.split(/\s+/)) listsOf.set(word, (listsOf.get(word) ?? 0) | list)
  return list
}

/** Whether a token's word is in a list. What lists a word is in is looked up once for all its tokens. */
export function isIn(list: WordList, { word }: Tokens, i: number): boolean {
  const one = i < 0 ? undefined : word[i]
  return one !== undefined && ((one.lists ??= listsOf.get(one.lower) ?? 0) & list) !== 0
}
