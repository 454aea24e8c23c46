import { DIGITS, MARK, type Tokens, WORD } from '../../text/tokens.ts'
import type { Text } from '../reading.ts'
import type { FigureSense } from './sense.ts'
import type { Glue } from './words.ts'

/** A walk over the tokens of a text; readers look no farther than the sentence, `from` up to `to`. */
export interface Reader {
  readonly text: Text
  readonly tokens: Tokens
  readonly german: boolean
  from: number
  to: number
  /** The text's own day, as a day number. */
  readonly today: number | null
  /** The day that was named last, for times of day. */
  day: number | null
  /** The year that was named last in this sentence, for „im April“. */
  year: number | null
  /** The first token that belongs to no figure yet. */
  done: number
  /** Whether the sentence looks ahead; null where nobody asked yet. */
  ahead: boolean | null
  /** Inside another number: parts of parts are not looked for, so that reading stays linear. */
  nested: boolean
}

/** A reader at the start of a text. */
export function readerOf(text: Text, today: number | null): Reader {
  const { tokens } = text
  return {
    text,
    tokens,
    german: text.language === 'de',
    from: 0,
    to: tokens.count,
    today,
    day: null,
    year: null,
    done: 0,
    ahead: null,
    nested: false,
  }
}

/** Tokens `from` up to but without `to`. */
export interface Range {
  readonly from: number
  readonly to: number
}

export const inside = (r: Reader, i: number): boolean => i >= r.from && i < r.to
export const isDigits = (r: Reader, i: number): boolean => inside(r, i) && r.tokens.kind[i] === DIGITS
export const isWord = (r: Reader, i: number): boolean => inside(r, i) && r.tokens.kind[i] === WORD
export const isMark = (r: Reader, i: number, mark: string): boolean =>
  inside(r, i) && r.tokens.kind[i] === MARK && isAmong(mark, r.tokens.code[i] as number)

function isAmong(marks: string, code: number): boolean {
  for (let k = 0; k < marks.length; k++) if (marks.charCodeAt(k) === code) return true
  return false
}

export const senseAt = (r: Reader, i: number): FigureSense | undefined =>
  inside(r, i) ? r.tokens.word[i]?.figure : undefined
export const lowerAt = (r: Reader, i: number): string => (inside(r, i) ? (r.tokens.word[i]?.lower ?? '') : '')
export const isCapital = (r: Reader, i: number): boolean =>
  inside(r, i) ? (r.tokens.word[i]?.capital ?? false) : false
export const isGlue = (r: Reader, i: number, glue: Glue): boolean => senseAt(r, i)?.glue?.includes(glue) ?? false

export const textAt = (r: Reader, i: number): string =>
  inside(r, i) ? r.text.prose.slice(r.tokens.start[i], r.tokens.end[i]) : ''

export const lengthAt = (r: Reader, i: number): number => (r.tokens.end[i] as number) - (r.tokens.start[i] as number)

/** Characters between token `i` and the next; 0 where they touch. */
export const gapAfter = (r: Reader, i: number): number =>
  (r.tokens.start[i + 1] as number) - (r.tokens.end[i] as number)

/** Token `i` and the next stand side by side. */
export const touches = (r: Reader, i: number): boolean => inside(r, i) && inside(r, i + 1) && gapAfter(r, i) === 0

/** A single mark that touches its neighbours on both sides: the hyphen of „40-Jährige“. */
export const isInnerMark = (r: Reader, i: number, mark: string): boolean =>
  isMark(r, i, mark) && touches(r, i - 1) && touches(r, i)

/** Token `i`, or the one behind it where `i` is a hyphen between two words. */
export const afterHyphen = (r: Reader, i: number): number => (isInnerMark(r, i, '-') ? i + 1 : i)

/** A whole number of digits; what is longer than 15 digits loses precision but no more. */
export const numberAt = (r: Reader, i: number): number => Number(textAt(r, i))

/** «21st», «2nd» */
export const isOrdinalEnding = (r: Reader, i: number): boolean => /^(?:st|nd|rd|th)$/.test(lowerAt(r, i))
