import { nounAfter } from './nouns.ts'
import { exactQuantity, type QuantityAt } from './quantityAt.ts'
import {
  gapAfter,
  inside,
  isDigits,
  isInnerMark,
  isMark,
  lengthAt,
  lowerAt,
  numberAt,
  type Reader,
  textAt,
  touches,
} from './reader.ts'

/** What two sides have, as it is written: „4:3“, „101:98“, «2-1». */
export function readScore(r: Reader, i: number): QuantityAt | undefined {
  if (!isScore(r, i)) return undefined
  const number = { from: i, to: i + 3 }
  // „34:27 Torschüsse“; «a 3-0 victory» says nothing of what is scored.
  const behind = r.german ? nounAfter(r, number.to) : undefined
  const noun = behind && !OF_MATCH.test(lowerAt(r, behind.head)) ? behind : undefined
  return exactQuantity(number, noun, { kind: 'score', value: `${numberAt(r, i)}:${numberAt(r, i + 2)}` })
}

function isScore(r: Reader, i: number): boolean {
  if (!isSide(r, i) || !isSide(r, i + 2) || hangsTogether(r, i)) return false
  if (isMark(r, i + 1, ':')) return isSetEvenly(r, i)
  // «2-3 weeks» is a range.
  return !r.german && isInnerMark(r, i + 1, '-–') && (isDescending(r, i) || isOfMatch(r, i))
}

/** A pair of hours and minutes is a score where its sentence tells of one: „gewann mit 24:22“. */
export function isScoreOfMatch(r: Reader, i: number): boolean {
  return isScore(r, i) && isOfMatch(r, i)
}

const isDescending = (r: Reader, i: number) => numberAt(r, i) >= numberAt(r, i + 2)

/** „3“, „101“, but not „05“. */
const isSide = (r: Reader, i: number) =>
  isDigits(r, i) && lengthAt(r, i) <= MOST_DIGITS && (lengthAt(r, i) === 1 || !textAt(r, i).startsWith('0'))

const MOST_DIGITS = 3

/** „2:06:31“, „1:45,3“, „1:50.000“, «6-3-1»: a time, a scale or a key. */
function hangsTogether(r: Reader, i: number): boolean {
  const isBehind = inside(r, i - 2) && isInnerMark(r, i - 1, LINKS) && isDigits(r, i - 2)
  return isBehind || isMark(r, i - 1, '+') || (isInnerMark(r, i + 3, LINKS) && isDigits(r, i + 4))
}

const LINKS = ':.,/-–'

/** „3:1“ and „3 : 1“; behind „auf Seite 17: 2,4 Tonnen“ begins something else. */
const isSetEvenly = (r: Reader, i: number) =>
  touches(r, i) ? touches(r, i + 1) : gapAfter(r, i) === 1 && gapAfter(r, i + 1) === 1

/** Whether the words shortly before or behind tell of a match or a vote. */
function isOfMatch(r: Reader, i: number): boolean {
  for (let at = Math.max(r.from, i - WORDS); at < Math.min(r.to, i + 3 + WORDS); at++)
    if (OF_MATCH.test(lowerAt(r, at))) return true
  return false
}

const WORDS = 12

const OF_MATCH =
  /^(?:gew[aio]nn|verlor|verlier|unterl[ai]g|sieg|besieg|bezw[ai]ng|schlug|schlag|geschlag|führ(?:te|en|ung)|remis$|unentschieden|trennten|getrennt|nieder(?:lage|gerungen)|heimsieg|auswärts|rückstand|ausgleich|halbzeit|endstand|hinten$|zwischenstand|w[io]n(?:s|ning)?$|beat(?:s|en|ing)?$|los(?:t|es?|ing)$|defeat|victor|dr[ae]w(?:s|n|ing)?$|score|le(?:a)?d(?:s|ing)?$|trail|ahead$|behind$|equali|thrash|edged$|vote|ruling|ruled|split$|set(?:s)?$|aggregate|half-time|comeback)/
