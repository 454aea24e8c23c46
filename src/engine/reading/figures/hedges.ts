import type { Bound } from '../../model.ts'
import {
  afterHyphen,
  inside,
  isDigits,
  isGlue,
  isInnerMark,
  isMark,
  isWord,
  lowerAt,
  type Range,
  type Reader,
  senseAt,
  touches,
} from './reader.ts'
import type { Hedge } from './sense.ts'

export interface HedgeAt extends Range {
  readonly bound: Exclude<Bound, 'exact' | 'range'>
  readonly near: boolean
}

const SIGNS: readonly (readonly [string, HedgeAt['bound']])[] = [
  ['>', 'above'],
  ['<', 'below'],
  ['≥', 'atLeast'],
  ['≤', 'atMost'],
  ['~≈±', 'about'],
]

/** The hedge right before token `i`: „mehr als“, „bis zu“, „ca.“, „>“. */
export function hedgeBefore(r: Reader, i: number): HedgeAt | undefined {
  let last = i - 1
  if (!inside(r, last)) return undefined
  for (const [signs, bound] of SIGNS) if (isMark(r, last, signs)) return { from: last, to: i, bound, near: false }
  if (isMark(r, last, '.') && senseAt(r, last - 1)?.hedges) last--
  const hedge = phraseEndingAt(r, last)
  if (hedge && (isComparison(r, hedge, last, i) || isOfVerb(r, hedge, last))) return undefined
  if (hedge) return { from: last - hedge.words.length + 1, to: i, bound: hedge.bound, near: hedge.near }
  if (!isGlue(r, last, 'hedgeGap')) return undefined
  // „unter der 5%-Hürde“ is a place, „mehr als die Hälfte“ a bound.
  const beyond = isGlue(r, last - 1, 'spatial') ? undefined : phraseEndingAt(r, last - 1)
  return beyond && { from: last - beyond.words.length, to: last, bound: beyond.bound, near: beyond.near }
}

/** „2,1 Prozentpunkte mehr als zwei Jahre zuvor“: what the value before it is compared with. */
function isComparison(r: Reader, { words }: Hedge, last: number, i: number): boolean {
  if (!COMPARING.has(words.at(-1) ?? '')) return false
  const before = last - words.length
  const isBehindValue = isDigits(r, before) || isDigits(r, before - 1)
  return isBehindValue && (EARLIER.has(lowerAt(r, i + 2)) || EARLIER.has(lowerAt(r, i + 1)))
}

const COMPARING = new Set(['als', 'than'])
const EARLIER = new Set(['zuvor', 'davor', 'vorher', 'früher', 'earlier', 'before', 'previously', 'ago'])

/** «Together that adds up to £3m.»; what «would add up to 3 points to» something is a bound. */
function isOfVerb(r: Reader, { words }: Hedge, last: number): boolean {
  return words[0] === 'up' && ADDING.has(lowerAt(r, last - words.length))
}

const ADDING = new Set(['adds', 'added', 'adding', 'sums', 'summed'])

function phraseEndingAt(r: Reader, last: number): Hedge | undefined {
  return senseAt(r, last)?.hedges?.find(({ words }) =>
    words.every((word, k) => lowerAt(r, last - words.length + 1 + k) === word),
  )
}

/** „oder mehr“, «or so», «-odd» right after a figure that ends before token `i`. */
export function hedgeAfter(r: Reader, i: number): HedgeAt | undefined {
  const plus = plusAt(r, i)
  if (plus) return { from: i, to: plus, bound: 'atLeast', near: false }
  const at = afterHyphen(r, i)
  const hedge = isWord(r, at)
    ? senseAt(r, at)?.hedgesAfter?.find(({ words }) => words.every((word, k) => lowerAt(r, at + k) === word))
    : undefined
  return hedge && { from: at, to: at + hedge.words.length, bound: hedge.bound, near: hedge.near }
}

/** «5,000+», «1,000-plus»: the token behind the sign. */
function plusAt(r: Reader, i: number): number | undefined {
  if (!touches(r, i - 1)) return undefined
  if (isInnerMark(r, i, '-') && isGlue(r, i + 1, 'plus')) return i + 2
  return isMark(r, i, '+') && isDigits(r, i - 1) && !(isDigits(r, i + 1) && touches(r, i)) ? i + 1 : undefined
}

/** Closed; null is open. */
export interface Interval {
  readonly min: number | null
  readonly max: number | null
}

/** The closed interval that a hedge admits. */
export function interval(value: number, bound: Bound, near: boolean): Interval {
  switch (bound) {
    case 'about':
      return { min: round(value - slackOf(value)), max: round(value + slackOf(value)) }
    case 'above':
      return { min: value, max: near ? round(value + slackOf(value)) : null }
    case 'below':
      return { min: near ? round(value - slackOf(value)) : null, max: value }
    case 'atLeast':
      return { min: value, max: null }
    case 'atMost':
      return { min: null, max: value }
    default:
      return { min: value, max: value }
  }
}

const round = (value: number) => Number(value.toPrecision(12))

/** How far „rund“ reaches: half a unit of the last digit that is not 0, but no less than 5 % and no more than 10 %: 1500 ± 75. */
function slackOf(value: number): number {
  const size = Math.abs(value)
  let place = 1
  while (place * 10 <= size && size % (place * 10) === 0) place *= 10
  return Math.min(Math.max(place / 2, size / 20), size / 10)
}
