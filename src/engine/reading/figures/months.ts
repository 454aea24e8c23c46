import { fullDate, isDay, partialDate } from './calendarDays.ts'
import { pad } from './civil.ts'
import { type DateAt, isPartOfWord } from './dates.ts'
import { resolveMonth, yearShifted } from './resolve.ts'
import {
  isCapital,
  isDigits,
  isGlue,
  isInnerMark,
  isMark,
  isOrdinalEnding,
  isWord,
  lengthAt,
  numberAt,
  senseAt,
  touches,
  type Reader,
} from './reader.ts'
import { yearAfter } from './years.ts'

/** The month at token `i`, and the token after it with its full stop. */
export function monthAt(r: Reader, i: number): { readonly month: number; readonly to: number } | undefined {
  const month = senseAt(r, i)?.calendar?.month
  if (!month || (!r.german && !isCapital(r, i))) return undefined
  const isShort = isShortName(r, i) && isMark(r, i + 1, '.') && touches(r, i)
  if (!isShort && isShortName(r, i) && isCapital(r, i + 1)) return undefined
  return { month, to: isShort ? i + 2 : i + 1 }
}

/** „8. Oktober 2024“, «8th of October, 2024», „24. und 25. August“ (the first of two). */
export function dayMonth(r: Reader, i: number, from = i): DateAt | undefined {
  if (lengthAt(r, i) > 2 || !isDay(numberAt(r, i))) return undefined
  return dayMonthFrom(r, from, i, dayEnd(r, i), numberAt(r, i))
}

function dayMonthFrom(r: Reader, from: number, i: number, end: number, day: number): DateAt | undefined {
  const found = monthAt(r, end)
  if (!found) return firstOfTwo(r, from, i, end, day) ?? secondDay(r, from, i, day)
  const year = yearAfter(r, found.to)
  if (year) return fullDate(r, from, year.to, year.year, found.month, day, i)
  return partialDate(r, from, found.to, found.month, day, i)
}

/** The token after a day of the month: „8.“, «8th of», «8». */
function dayEnd(r: Reader, i: number): number {
  let at = i + 1
  if (r.german) return isMark(r, at, '.') && touches(r, i) ? at + 1 : at
  if (isOrdinalEnding(r, at)) at++
  if (isGlue(r, at, 'of')) at++
  return at
}

/** «April 9-11»: the month stands before the first. */
function secondDay(r: Reader, from: number, i: number, day: number): DateAt | undefined {
  const isLink = isGlue(r, i - 1, 'to') || isGlue(r, i - 1, 'and') || isMark(r, i - 1, '-–')
  const name = isMark(r, i - 3, '.') ? i - 4 : i - 3
  const month = !r.german && isLink && isDigits(r, i - 2) ? monthAt(r, name) : undefined
  return month && month.to === i - 2 ? partialDate(r, from, i + 1, month.month, day, i) : undefined
}

/** Days in a row before their month. */
const LONGEST_LIST = 12

/** „24. und 25. August“, „3., 4. und 5. Oktober“: the month stands behind the last. */
function firstOfTwo(r: Reader, from: number, i: number, end: number, day: number): DateAt | undefined {
  let at = end
  let month: ReturnType<typeof monthAt>
  for (let k = 0; k < LONGEST_LIST && !month; k++) {
    if (isMark(r, at, ',') && isGlue(r, at + 1, 'and')) at++
    const isLink = isGlue(r, at, 'and') || isGlue(r, at, 'to') || isGlue(r, at, 'or') || isMark(r, at, '/–-,')
    const number = isGlue(r, at + 1, 'dayLink') ? at + 2 : at + 1
    if (!isLink || !isDigits(r, number) || lengthAt(r, number) > 2 || !isDay(numberAt(r, number))) return undefined
    const next = dayEnd(r, number)
    month = monthAt(r, next)
    at = next
  }
  if (!month) return undefined
  const year = yearAfter(r, month.to)
  return year ? fullDate(r, from, end, year.year, month.month, day, i) : partialDate(r, from, end, month.month, day, i)
}

/** „vierundzwanzigster Juli“, «second of March» */
export function wordDay(r: Reader, i: number): DateAt | undefined {
  let at = i
  let day = 0
  const sense = senseAt(r, i)
  if (sense?.ordinal !== undefined) day = sense.ordinal
  else if (sense?.cardinal !== undefined && isDay(sense.cardinal) && !sense.whole) {
    const linked = isGlue(r, i + 1, 'and') || isInnerMark(r, i + 1, '-') ? i + 2 : i + 1
    const ordinal = senseAt(r, linked)?.ordinal
    if (ordinal === undefined) return undefined
    day = sense.cardinal + ordinal
    at = linked
  }
  if (!isDay(day)) return undefined
  const end = !r.german && isGlue(r, at + 1, 'of') ? at + 2 : at + 1
  return monthAt(r, end) ? dayMonthFrom(r, i, i, end, day) : undefined
}

/** „Oktober 2024“, «October 8, 2024», „Oktober“. */
export function monthFirst(r: Reader, i: number): DateAt | undefined {
  const found = isPartOfWord(r, i) ? undefined : monthAt(r, i)
  if (!found) return undefined
  const dayed = r.german ? undefined : monthDay(r, i)
  if (dayed) return dayed
  const year = yearAfter(r, found.to)
  const month = pad(found.month)
  if (year) {
    r.year = year.year
    const value = `${year.year}-${month}`
    return { from: i, to: year.to, kind: 'date', value, resolved: value, number: { from: i, to: year.to } }
  }
  if (!isMonthName(r, i)) return undefined
  const shifted = shiftedYear(r, found.to)
  if (shifted) {
    const value = shifted.year === null ? null : `${shifted.year}-${month}`
    return {
      from: i,
      to: shifted.to,
      kind: 'date',
      value: `--${month}`,
      resolved: value,
      number: { from: i, to: found.to },
    }
  }
  return {
    from: i,
    to: found.to,
    kind: 'date',
    value: `--${month}`,
    resolved: resolveMonth(r, i, found.month),
    number: { from: i, to: found.to },
  }
}

/** „August vorigen Jahres“, «August last year». */
function shiftedYear(r: Reader, i: number): { readonly year: number | null; readonly to: number } | undefined {
  const at = isGlue(r, i, 'possessive') ? i + 1 : i
  const shift = senseAt(r, at)?.calendar?.shift
  if (shift === undefined || senseAt(r, at + 1)?.calendar?.grain !== 'Y') return undefined
  return { year: yearShifted(r, at, shift), to: at + 2 }
}

/** „Jan“, „Okt“: short for a month, or a first name. */
const isShortName = (r: Reader, i: number): boolean => senseAt(r, i)?.calendar?.short ?? false

/** Names of months that are something else too need company: „Jan“, „August“ before a surname, «May». */
function isMonthName(r: Reader, i: number): boolean {
  if (isShortName(r, i)) return isMark(r, i + 1, '.') && touches(r, i)
  if (!senseAt(r, i)?.calendar?.doubtful) return true
  const isNamed = isCapital(r, i + 1)
  return r.german ? !isNamed || isPlaceOfMonth(r, i) : !isNamed && isPlaceOfMonth(r, i)
}

function isPlaceOfMonth(r: Reader, i: number): boolean {
  return senseAt(r, i - 1)?.calendar !== undefined || isGlue(r, i - 1, 'inMonth') || isMark(r, i - 1, '-(–')
}

/** «October 8», «Oct. 8th, 2024», «March 4-6». */
export function monthDay(r: Reader, i: number): DateAt | undefined {
  const found = monthAt(r, i)
  if (!found || !isDigits(r, found.to) || lengthAt(r, found.to) > 2 || !isDay(numberAt(r, found.to))) return undefined
  const day = numberAt(r, found.to)
  let to = found.to + 1
  if (isWord(r, to) && touches(r, to - 1)) {
    if (!isOrdinalEnding(r, to)) return undefined
    to++
  }
  // «In February 8.0 per cent …» is no eighth.
  if (isInnerMark(r, to, ':.,') && isDigits(r, to + 1)) return undefined
  const year = yearAfter(r, to)
  return year ? fullDate(r, i, year.to, year.year, found.month, day, i) : partialDate(r, i, to, found.month, day, i)
}
