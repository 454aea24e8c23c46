import { readDigits } from './digits.ts'
import { inside, isDigits, isMark, type Range, type Reader, senseAt } from './reader.ts'
import { readWords } from './spelled.ts'
import type { Unit } from './sense.ts'
import type { SuffixRole } from './words.ts'

/** A number as it is written: „1,28 Millionen“ is 1280000 with the step 10000 of its last stated place. */
export interface Numeral extends Range {
  readonly value: number
  readonly step: number
  readonly form: 'digits' | 'words'
  readonly type: 'cardinal' | 'ordinal' | 'fraction' | 'share' | 'factor' | 'times' | 'crowd' | 'half'
  /** How many digits, where it is nothing but digits: a year has four. */
  readonly plain: number | undefined
  /** „jährig“ of „dreijährig“ or „40-jährig“. */
  readonly tail: SuffixRole | undefined
  /** The unit that it is written in one with: „Viertelstunde“. */
  readonly measured: Unit | undefined
  /** The number is „ein“ alone: a number only before a unit. */
  readonly article: boolean
  /** What the scale word says: 1000000 for „5 Millionen“. */
  readonly scale: number | undefined
}

/** A number of words. */
export function spelledNumeral(
  from: number,
  to: number,
  value: number,
  type: Numeral['type'],
  { article = false, scale, tail, measured }: Partial<Numeral> = {},
): Numeral {
  return { from, to, value, step: 0, form: 'words', type, plain: undefined, tail, measured, article, scale }
}

/** The number that starts at token `i`, the longest there is. */
export function readNumeral(r: Reader, i: number): Numeral | undefined {
  if (!inside(r, i)) return undefined
  const sense = senseAt(r, i)
  const sign = signAt(r, i, sense?.glue)
  if (sign !== undefined) {
    const numeral =
      isDigits(r, i + 1) ||
      senseAt(r, i + 1)?.cardinal !== undefined ||
      senseAt(r, i + 1)?.article ||
      senseAt(r, i + 1)?.scale
        ? readNumeral(r, i + 1)
        : undefined
    return numeral && { ...withoutPlain(numeral), from: i, value: sign * numeral.value }
  }
  return sense || !isNumberMark(r, i)
    ? isDigits(r, i)
      ? readDigits(r, i)
      : sense && readWords(r, i)
    : readDigits(r, i)
}

function signAt(r: Reader, i: number, glue: readonly string[] | undefined): number | undefined {
  if (glue?.includes('minus')) return -1
  if (glue?.includes('plus')) return 1
  return isMark(r, i, '−') ? -1 : undefined
}

/** The same where it is more than its digits. */
export function withoutPlain(numeral: Numeral): Numeral {
  return numeral.plain === undefined ? numeral : { ...numeral, plain: undefined }
}

/** The same where „ein“ is no more than a part of it. */
export function withoutArticle(numeral: Numeral): Numeral {
  return numeral.article ? { ...numeral, article: false } : numeral
}

const isNumberMark = (r: Reader, i: number) => isMark(r, i, '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅒')
