import type { DateAt } from './dates.ts'
import { hedgeBefore } from './hedges.ts'
import {
  inside,
  isCapital,
  isDigits,
  isGlue,
  isInnerMark,
  isMark,
  isWord,
  lengthAt,
  lowerAt,
  numberAt,
  type Reader,
  senseAt,
  textAt,
  touches,
} from './reader.ts'
import { isThreshold } from './units.ts'

/** A year and the token after it. */
interface YearAt {
  readonly year: number
  readonly to: number
}

export const century = (year: number, digits: number): number =>
  digits > 2 ? year : year < 70 ? 2000 + year : 1900 + year

/** „2024“, «, 2024», „des Jahres 2024“, „zweitausenddreizehn“ after a month. */
export function yearAfter(r: Reader, i: number): YearAt | undefined {
  const at = isMark(r, i, ',') && !r.german ? i + 1 : i
  if (
    isDigits(r, at) &&
    lengthAt(r, at) === 4 &&
    !(touches(r, at) && isWord(r, at + 1)) &&
    !(isInnerMark(r, at + 1, ',.') && isDigits(r, at + 2))
  ) {
    const year = numberAt(r, at)
    return year >= FIRST_YEAR && year < 2200 ? { year, to: at + 1 } : undefined
  }
  if (isMark(r, at, "’'") && touches(r, at) && isDigits(r, at + 1) && lengthAt(r, at + 1) === 2)
    return { year: century(numberAt(r, at + 1), 2), to: at + 2 }
  if (r.german && lowerAt(r, at) === 'des' && lowerAt(r, at + 1) === 'jahres' && isDigits(r, at + 2))
    return yearAfter(r, at + 2)
  return spelledYear(r, at)
}

/** „vom 9. bis 20. September 1012 Wahlberechtigte“ counts them. */
const FIRST_YEAR = 1300

function spelledYear(r: Reader, i: number): YearAt | undefined {
  let year = 0
  let at = i
  for (; at < i + 4; at++) {
    const sense = senseAt(r, at)
    if (sense?.cardinal !== undefined && !sense.whole) year += sense.cardinal
    else if (sense?.scale === 1000 || sense?.scale === 100) year = (year || 1) * sense.scale
    else break
  }
  return year >= 1000 && year < 2200 ? { year, to: at } : undefined
}

/** „2024“, „2007/08“, «1998-99», „neunzehn achtzig“ where it is a year; what stands around it decides. */
export function readYear(r: Reader, i: number): DateAt | undefined {
  if (!isDigits(r, i)) return namedYear(r, i) ?? pairOfNumbers(r, i)
  if (lengthAt(r, i) === 2) return shortSeason(r, i) ?? shortYear(r, i)
  if (lengthAt(r, i) !== 4 || !isYear(r, i)) return undefined
  const year = numberAt(r, i)
  const isShort =
    isInnerMark(r, i + 1, '-–') && isDigits(r, i + 2) && lengthAt(r, i + 2) === 2 && numberAt(r, i + 2) > year % 100
  if (isShort) return dated(i, i + 3, `${year}/${Math.floor(year / 100)}${textAt(r, i + 2)}`)
  if (isInnerMark(r, i + 1, '/') && isDigits(r, i + 2) && !isInnerMark(r, i + 3, '/')) {
    const last = textAt(r, i + 2).slice(-2)
    const isSeason = lengthAt(r, i + 2) === 2 || (lengthAt(r, i + 2) === 4 && numberAt(r, i + 2) === year + 1)
    if (isSeason) return dated(i, i + 3, `${year}/${Math.floor(year / 100)}${last}`)
  }
  return dated(i, i + 1, String(year), year)
}

/** „Saison 23/24“ */
function shortSeason(r: Reader, i: number): DateAt | undefined {
  const isSeason = r.german && isCapital(r, i - 1) && isGlue(r, i - 1, 'yearly') && isInnerMark(r, i + 1, '/')
  if (!isSeason || !isDigits(r, i + 2) || lengthAt(r, i + 2) !== 2 || isInnerMark(r, i + 3, '/')) return undefined
  const year = century(numberAt(r, i), 2)
  return (year + 1) % 100 === numberAt(r, i + 2) ? dated(i, i + 3, `${year}/${year + 1}`) : undefined
}

/** «since '57» */
function shortYear(r: Reader, i: number): DateAt | undefined {
  const isShort =
    i - 1 >= r.done && isMark(r, i - 1, "'’") && touches(r, i - 1) && !(inside(r, i - 2) && touches(r, i - 2))
  if (!isShort || isCountedAfter(r, i + 1) || touches(r, i)) return undefined
  const year = century(numberAt(r, i), 2)
  return dated(i - 1, i + 1, String(year), year)
}

function dated(from: number, to: number, value: string, year?: number): DateAt {
  return { from, to, kind: 'date', value, resolved: value, number: { from, to }, year }
}

/** „neunzehnachtzig“ */
function namedYear(r: Reader, i: number): DateAt | undefined {
  const year = senseAt(r, i)?.calendar?.named
  return year === undefined ? undefined : dated(i, i + 1, String(year), year)
}

/** „neunzehn achtzig“, «nineteen eighty-four» */
function pairOfNumbers(r: Reader, i: number): DateAt | undefined {
  const [first, second] = [senseAt(r, i), senseAt(r, i + 1)]
  const hundreds = first?.cardinal
  const rest = second?.cardinal
  if (
    (hundreds !== 19 && hundreds !== 20) ||
    rest === undefined ||
    rest < 10 ||
    rest > 99 ||
    first?.whole ||
    second?.whole
  )
    return undefined
  if (!r.german && hundreds === 20 && rest < 20 && isWord(r, i + 2)) return undefined
  const ones =
    !r.german && rest >= 20 && rest % 10 === 0 && isInnerMark(r, i + 2, '-') ? senseAt(r, i + 3)?.cardinal : undefined
  const isLonger = ones !== undefined && ones > 0 && ones < 10
  const year = hundreds * 100 + rest + (isLonger ? ones : 0)
  return dated(i, isLonger ? i + 4 : i + 2, String(year), year)
}

function isYear(r: Reader, i: number): boolean {
  const year = numberAt(r, i)
  if (year < 1000 || year > 2199 || isMeasured(r, i)) return false
  const isCued = isGlue(r, i - 1, 'yearly') || senseAt(r, i - 1)?.calendar !== undefined
  const counts = isCountedAfter(r, i + 1)
  const isRound = year % 100 === 0
  if (!isCued && hedgeBefore(r, i)) return isCompared(r, i) && !counts && !isRound && year >= 1900
  if (isChange(r, i)) return false
  if (year < 1900 || year >= 2100) {
    if (isNamedYear(r, i)) return true
    return !counts && !isRound && (isCued || isAside(r, i) || isBehindNoun(r, i))
  }
  if (isCued) return !(counts && isRound && !isGlue(r, i - 1, 'yearly'))
  return !(counts && (isRound || (isGlue(r, i - 1, 'counting') && !isParticiple(lowerAt(r, i + 1)))))
}

const isNamedYear = (r: Reader, i: number) => senseAt(r, i - 1)?.calendar?.grain === 'Y'

/** „mehr als 2019“, «less than 2019» */
const isCompared = (r: Reader, i: number) => isGlue(r, i - 1, 'as')

/** „von 2013 auf 2025“, «from 1823 to 1790 members»: an amount changed. */
function isChange(r: Reader, i: number): boolean {
  if (!isGlue(r, i - 1, 'from')) return false
  return lowerAt(r, i + 1) === 'auf' || (lowerAt(r, i + 1) === 'to' && !isDigits(r, i + 2))
}

/** „seit Beginn der Aufzeichnungen 1881“ */
const isBehindNoun = (r: Reader, i: number) => r.german && isCapital(r, i - 1) && isWord(r, i - 1) && i - 1 > r.from

/** A unit, more digits or a name make it no year: „2000 Euro“, „1998.50“, „Agenda 2030“. */
function isMeasured(r: Reader, i: number): boolean {
  if (touches(r, i) && isWord(r, i + 1)) return true
  if (isInnerMark(r, i + 1, '.,:') && isDigits(r, i + 2)) return true
  if (isCapital(r, i - 1) && senseAt(r, i - 1)?.roles?.includes('name')) return true
  if (isMark(r, i - 1, '€$£%#') || isMark(r, i + 1, '€$£%°')) return true
  const next = senseAt(r, i + 1)
  if (
    (next?.unit && !isThreshold(r, i + 1)) ||
    next?.scale ||
    next?.power ||
    (next?.country && senseAt(r, i + 2)?.unit)
  )
    return true
  if (isRangeOfAmounts(r, i)) return true
  const linked = isInnerMark(r, i + 1, '-') ? senseAt(r, i + 2) : undefined
  return linked?.unit !== undefined || linked?.tail !== undefined
}

/** „2000 bis 3000 Grad“ */
function isRangeOfAmounts(r: Reader, i: number): boolean {
  const isLink = isGlue(r, i + 1, 'to') || isGlue(r, i + 1, 'and') || isMark(r, i + 1, '-–')
  const next = isLink && isDigits(r, i + 2) ? senseAt(r, i + 3) : undefined
  return next?.unit !== undefined || next?.scale !== undefined
}

/** In brackets, between dashes or commas: „(1848)“, „1749–1832“; in „1720 am ersten Tag, 1380 am zweiten“ it counts. */
const isAside = (r: Reader, i: number) =>
  isMark(r, i - 1, '(–-*†') || isMark(r, i + 1, ')–-') || (isMark(r, i - 1, ',') && !isWord(r, i + 1))

/** „die 1990 gegründete Firma“ has a year, „die 2013 neuen Stellen“ has none. */
const isParticiple = (lower: string) => /(?:te[nrsm]?|enen?)$/.test(lower)

/** A noun, or adjectives and a noun, right after the number. */
function isCountedAfter(r: Reader, i: number): boolean {
  if (!r.german)
    return (
      isWord(r, i) && !isCapital(r, i) && !senseAt(r, i)?.roles?.includes('stop') && /s$|people/.test(lowerAt(r, i))
    )
  let at = i
  while (
    at < i + 3 &&
    isWord(r, at) &&
    !isCapital(r, at) &&
    !senseAt(r, at)?.roles?.includes('stop') &&
    /(?:e|en|er|es)$/.test(lowerAt(r, at))
  )
    at++
  return isWord(r, at) && isCapital(r, at) && !senseAt(r, at)?.calendar
}
