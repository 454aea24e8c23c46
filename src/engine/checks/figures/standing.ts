import type { Text } from '../../reading/reading.ts'
import { DIGITS, type Tokens } from '../../text/tokens.ts'

/**
 * How a text stands to a figure that it gives: `stated`; `refuted` where it takes the value back („nicht 13.840, sondern 13.084“, „statt
 * 31“, «45,114 and not 48,216»); `former` where the value was replaced („von vier auf sechs“, «from 240 to 170»).
 */
export type Standing = 'stated' | 'refuted' | 'former'

const INSTEAD = new Set(['statt', 'anstatt', 'anstelle', 'instead'])
const NOT = new Set(['nicht', 'not'])
const CORRECTION = new Set(['sondern', 'but', 'berichtigt', 'korrigiert', 'corrected', 'revised'])
const FROM = new Set(['von', 'from'])
const TO = new Set(['auf', 'to'])

/** Words looked at before and behind a figure. */
const BEFORE = 4
const BEHIND = 8

/** `token` is the figure's first token, `end` the first behind it. */
export function standingOf({ tokens }: Text, token: number, end: number): Standing {
  for (let i = token - 1; i >= Math.max(0, token - BEFORE); i--) {
    const word = tokens.word[i]?.lower
    if (word === undefined) {
      if (i === token - 1) continue
      break
    }
    if (INSTEAD.has(word)) return 'refuted'
    if (NOT.has(word) && hasCounterpart(tokens, i, end)) return 'refuted'
    if (FROM.has(word) && isFollowedByNew(tokens, end)) return 'former'
  }
  return 'stated'
}

/** „nicht“ may deny the clause; a value is taken back where another is put in its place beside it. */
function hasCounterpart(tokens: Tokens, negation: number, end: number): boolean {
  for (let i = end; i < Math.min(tokens.count, end + BEHIND); i++)
    if (CORRECTION.has(tokens.word[i]?.lower ?? '')) return true
  const before = tokens.word[negation - 1]?.lower
  return (before === 'und' || before === 'and') && isNumber(tokens, end - 1)
}

/** „… auf sechs“ within two words, and a number after it. */
function isFollowedByNew(tokens: Tokens, end: number): boolean {
  for (let i = end; i < Math.min(tokens.count, end + 3); i++) {
    if (TO.has(tokens.word[i]?.lower ?? ''))
      return isNumber(tokens, i + 1) || isNumber(tokens, i + 2) || isNumber(tokens, i + 3)
  }
  return false
}

function isNumber(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === DIGITS || tokens.word[i]?.figure?.cardinal !== undefined
}
