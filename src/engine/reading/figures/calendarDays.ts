import { pad } from './civil.ts'
import type { DateAt } from './dates.ts'
import { resolveDay } from './resolve.ts'
import {
  gapAfter,
  isDigits,
  isGlue,
  isInnerMark,
  isMark,
  lengthAt,
  numberAt,
  textAt,
  touches,
  type Reader,
} from './reader.ts'
import { century } from './years.ts'

export const isDay = (n: number) => n >= 1 && n <= 31
const isMonth = (n: number) => n >= 1 && n <= 12

/** A whole date, which settles the year and the day of what follows. */
export function fullDate(
  r: Reader,
  from: number,
  to: number,
  year: number,
  month: number,
  day: number,
  first = from,
): DateAt {
  const value = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
  const resolved = resolveDay(r, year, month, day)
  return { from, to, kind: 'date', value, resolved: resolved ?? value, number: { from: first, to } }
}

/** A day without its year. */
export function partialDate(r: Reader, from: number, to: number, month: number, day: number, first = from): DateAt {
  return {
    from,
    to,
    kind: 'date',
    value: `--${pad(month)}-${pad(day)}`,
    resolved: resolveDay(r, null, month, day),
    number: { from: first, to },
  }
}

/** «2024-10-08» */
function isoDate(r: Reader, i: number): DateAt | undefined {
  if (
    lengthAt(r, i) !== 4 ||
    !isInnerMark(r, i + 1, '-/') ||
    !isDigits(r, i + 2) ||
    !isInnerMark(r, i + 3, '-/') ||
    !isDigits(r, i + 4)
  ) {
    const isMonthOnly =
      lengthAt(r, i) === 4 && isInnerMark(r, i + 1, '-') && isDigits(r, i + 2) && lengthAt(r, i + 2) === 2
    if (!isMonthOnly || isInnerMark(r, i + 3, '-') || !isMonth(numberAt(r, i + 2)) || numberAt(r, i) < 1900)
      return undefined
    const value = `${textAt(r, i)}-${textAt(r, i + 2)}`
    return { from: i, to: i + 3, kind: 'date', value, resolved: value, number: { from: i, to: i + 3 } }
  }
  const [month, day] = [numberAt(r, i + 2), numberAt(r, i + 4)]
  return isMonth(month) && isDay(day) && lengthAt(r, i + 4) <= 2
    ? fullDate(r, i, i + 5, numberAt(r, i), month, day)
    : undefined
}

/** „8.10.2024“, „8. 10. 2024“, „8.10.24“, „am 8.10.“ */
function dottedDate(r: Reader, i: number): DateAt | undefined {
  if (lengthAt(r, i) > 2 || !isMark(r, i + 1, '.') || !touches(r, i) || !isDigits(r, i + 2) || lengthAt(r, i + 2) > 2)
    return undefined
  if (isMark(r, i - 1, '.') && touches(r, i - 1)) return undefined
  const [day, month] = [numberAt(r, i), numberAt(r, i + 2)]
  if (!isDay(day) || !isMonth(month) || !isMark(r, i + 3, '.') || !touches(r, i + 2)) return undefined
  if (
    isDigits(r, i + 4) &&
    gapAfter(r, i + 3) <= 1 &&
    (lengthAt(r, i + 4) === 4 || (lengthAt(r, i + 4) === 2 && touches(r, i + 3)))
  ) {
    if (isInnerMark(r, i + 5, '.') && isDigits(r, i + 6)) return undefined
    return fullDate(r, i, i + 5, century(numberAt(r, i + 4), lengthAt(r, i + 4)), month, day)
  }
  return r.german && gapAfter(r, i + 1) <= 1 && isDatePlace(r, i) ? partialDate(r, i, i + 4, month, day) : undefined
}

/** A date of digits alone. */
export const numericDate = (r: Reader, i: number): DateAt | undefined =>
  isoDate(r, i) ?? dottedDate(r, i) ?? slashedDate(r, i)

/** „02.03“: nobody writes an amount so. */
export function zeroDate(r: Reader, i: number): DateAt | undefined {
  if (
    !r.german ||
    lengthAt(r, i) !== 2 ||
    !isInnerMark(r, i + 1, '.') ||
    !isDigits(r, i + 2) ||
    lengthAt(r, i + 2) !== 2
  )
    return undefined
  const [day, month] = [numberAt(r, i), numberAt(r, i + 2)]
  if (r.tokens.code[i] !== 48 || !isDay(day) || !isMonth(month) || isInnerMark(r, i + 3, '.,:')) return undefined
  return partialDate(r, i, i + 3, month, day)
}

const isDatePlace = (r: Reader, i: number) => isGlue(r, i - 1, 'onDay') || isMark(r, i - 1, '(,–-')

/** «10/8/2024» is the eighth of October unless the first number can be no month. */
function slashedDate(r: Reader, i: number): DateAt | undefined {
  if (
    !isInnerMark(r, i + 1, '/') ||
    !isDigits(r, i + 2) ||
    !isInnerMark(r, i + 3, '/') ||
    !isDigits(r, i + 4) ||
    lengthAt(r, i + 4) < 2
  )
    return undefined
  const [a, b] = [numberAt(r, i), numberAt(r, i + 2)]
  const isDayFirst = r.german || a > 12
  const [day, month] = isDayFirst ? [a, b] : [b, a]
  if (!isDay(day) || !isMonth(month)) return undefined
  return fullDate(r, i, i + 5, century(numberAt(r, i + 4), lengthAt(r, i + 4)), month, day)
}
