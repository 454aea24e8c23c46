import { numericDate, zeroDate } from './calendarDays.ts'
import { readClock } from './clock.ts'
import { dayMonth, monthFirst, wordDay } from './months.ts'
import { readPeriod } from './periods.ts'
import { isDigits, isInnerMark, isWord, senseAt, type Range, type Reader } from './reader.ts'
import type { FigureSense } from './sense.ts'
import { readWeekday } from './weekdays.ts'
import { readYear } from './years.ts'

/** A date, time or span of time as it is written, with TIMEX3's value. */
export interface DateAt extends Range {
  readonly kind: 'date' | 'time' | 'duration'
  readonly value: string
  readonly resolved: string | null
  /** The numeral alone, or the word that stands for it. */
  readonly number: Range
  /** A year is a number too. */
  readonly year?: number | undefined
}

/** The date or time that starts at token `i`. */
export function readDate(r: Reader, i: number): DateAt | undefined {
  if (isDigits(r, i)) {
    return (
      numericDate(r, i) ?? dayMonth(r, i) ?? readClock(r, i) ?? zeroDate(r, i) ?? readPeriod(r, i) ?? readYear(r, i)
    )
  }
  const sense = senseAt(r, i)
  if (!sense || !mayBeDate(sense)) return undefined
  return readWeekday(r, i) ?? monthFirst(r, i) ?? wordDay(r, i) ?? readYear(r, i) ?? readClock(r, i) ?? readPeriod(r, i)
}

function mayBeDate({ calendar, ordinal, cardinal, fraction, article, half }: FigureSense): boolean {
  return (calendar ?? ordinal ?? cardinal ?? fraction ?? article ?? half) !== undefined
}

/** „Winter-Biathlon“, „Herz-Jesu-Sonntag“: the name is part of another word. */
export function isPartOfWord(r: Reader, i: number): boolean {
  const isHead = isInnerMark(r, i - 1, '-') && !senseAt(r, i - 2)?.calendar
  return isHead || (isInnerMark(r, i + 1, '-') && isWord(r, i + 2) && !senseAt(r, i + 2)?.calendar)
}
