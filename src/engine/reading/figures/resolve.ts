import { civilOf, dayNumber, isoDay, pad, weekdayOf, weekOf } from './civil.ts'
import { isGlue, isMark, lowerAt, type Reader, senseAt, touches } from './reader.ts'
import type { Grain } from './words.ts'

/** The year of the text's own day. */
export const thisYear = (r: Reader): number | null => (r.today === null ? null : civilOf(r.today).year)

/** Whether words place the sentence in the future. */
function looksAhead(r: Reader): boolean {
  if (r.ahead === null) {
    r.ahead = false
    for (let i = r.from; i < r.to && !r.ahead; i++) r.ahead = isGlue(r, i, 'ahead')
  }
  return r.ahead
}

/** The same of what is said of the day at token `i`: „Am Mittwoch hat der Rat entschieden: Das Haus wird saniert“ tells what was. */
function looksAheadAt(r: Reader, i: number): boolean {
  if (!looksAhead(r) || HAS_BEEN.has(lowerAt(r, i + 1)) || HAS_BEEN.has(lowerAt(r, i - 2))) return false
  let k = i
  while (k > r.from && !endsClause(r, k - 1)) k--
  for (; k < r.to && !endsClause(r, k); k++) if (isGlue(r, k, 'ahead')) return true
  return false
}

const HAS_BEEN = new Set(['hat', 'haben', 'hatte', 'hatten', 'wurde', 'wurden', 'war', 'waren'])

/** A colon or a semicolon, and none inside „19:30“. */
const endsClause = (r: Reader, i: number): boolean => isMark(r, i, ':;') && !touches(r, i)

/** The day that „8. Oktober“ is: the nearest to the text's own day, the past a little nearer than the future. */
export function resolveDay(r: Reader, year: number | null, month: number, day: number): string | null {
  if (year !== null) {
    r.year = year
    r.day = dayNumber(year, month, day)
    return null
  }
  const settled = r.year ?? nearestYear(r, month, day)
  if (settled === null) return null
  r.day = dayNumber(settled, month, day)
  return `${settled}-${pad(month)}-${pad(day)}`
}

/** The month that „im Juni“ is. */
export function resolveMonth(r: Reader, i: number, month: number): string | null {
  const shift = senseAt(r, i - 1)?.calendar?.shift
  if (shift !== undefined && shift !== 0 && r.today !== null) {
    const today = civilOf(r.today)
    const isOver = shift < 0 ? month < today.month : month <= today.month
    return `${shift < 0 ? today.year - (isOver ? 0 : 1) : today.year + (isOver ? 1 : 0)}-${pad(month)}`
  }
  const year = r.year ?? nearestYear(r, month, 15)
  return year === null ? null : `${year}-${pad(month)}`
}

function nearestYear(r: Reader, month: number, day: number): number | null {
  if (r.today === null) return null
  const { year } = civilOf(r.today)
  const penalty = looksAhead(r) ? 0.8 : 2.5
  let best = year
  let least = Infinity
  for (const candidate of [year - 1, year, year + 1]) {
    const ahead = dayNumber(candidate, month, day) - r.today
    const distance = ahead > 0 ? ahead * penalty : -ahead
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/** The day that „am Freitag“ is: the last one, or the next where the sentence looks ahead or says so; „diesen Freitag“ this week's. */
export function nearestWeekday(r: Reader, i: number, weekday: number): string | null {
  if (r.today === null) return null
  const shift = senseAt(r, i - 1)?.calendar?.shift
  if (shift === 0) return weekdayOfWeek(r, weekday, 0)
  const back = (weekdayOf(r.today) - weekday + 7) % 7
  const isAhead = shift === undefined ? back > 0 && looksAheadAt(r, i) : shift > 0
  const isWeekAgo = shift !== undefined && back === 0
  r.day = isAhead ? r.today + (7 - back) : r.today - (isWeekAgo ? 7 : back)
  return isoDay(r.day)
}

/** „Freitag vergangener Woche“: the weekday of another week. */
export function weekdayOfWeek(r: Reader, weekday: number, weeks: number): string | null {
  if (r.today === null) return null
  r.day = r.today + weeks * 7 + weekday - weekdayOf(r.today)
  return isoDay(r.day)
}

/** The day that „gestern“ is. */
export function relativeDay(r: Reader, days: number): string | null {
  if (r.today === null) return null
  r.day = r.today + days
  return isoDay(r.day)
}

/** The season that „im Sommer“ is. */
export function resolveSeason(r: Reader, season: string): string | null {
  const year = r.year ?? thisYear(r)
  return year === null ? null : `${year}-${season}`
}

/** The year that a word like „vorigen“ leads to: of „im folgenden Jahr“ the one after that which was named last, if any was. */
export function yearShifted(r: Reader, i: number, shift: number): number | null {
  const base = FOLLOWING.test(lowerAt(r, i)) ? r.year : thisYear(r)
  return base === null ? null : base + shift
}

const FOLLOWING = /^(?:darauf)?folgend|^following$/

/** „vergangenes Jahr“, „diese Woche“, „kommendes Quartal“ as TIMEX3: 2023, 2024-W43, 2025-Q1. */
export function shiftedPeriod(r: Reader, grain: Grain, shift: number): string | null {
  if (r.today === null) return null
  const { year, month } = civilOf(r.today)
  switch (grain) {
    case 'Y':
      return String(year + shift)
    case 'M': {
      const months = year * 12 + month - 1 + shift
      return `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`
    }
    case 'W':
    case 'WE': {
      const { year: weekYear, week } = weekOf(r.today + shift * 7)
      return `${weekYear}-W${pad(week)}${grain === 'WE' ? '-WE' : ''}`
    }
    case 'D':
      return isoDay(r.today + shift)
    case 'Q': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + shift
      return `${Math.floor(quarters / 4)}-Q${(quarters % 4) + 1}`
    }
    case 'DE':
      return String(Math.floor(year / 10) + shift)
    case 'CE':
      return String(Math.floor(year / 100) + shift)
    default:
      return null
  }
}
