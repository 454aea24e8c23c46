import type { Tokens } from '../../text/tokens.ts'

/** A token's word in lower case; empty for marks and numbers. */
export function lowerAt({ word }: Tokens, i: number): string {
  return word[i]?.lower ?? ''
}

/** Words as they are listed in one string. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}
