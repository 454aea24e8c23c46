import { numericDate } from './calendarDays.ts'
import { type DateAt, isPartOfWord } from './dates.ts'
import { dayMonth, monthAt, monthDay } from './months.ts'
import { inside, isCapital, isDigits, isGlue, isMark, lengthAt, type Reader, senseAt, touches } from './reader.ts'
import { nearestWeekday, weekdayOfWeek } from './resolve.ts'

/** „Montag“, „am Montag, 8. Oktober 2024“, „Donnerstagabend“, „Freitag früh“, „Dienstag vergangener Woche“, „jeden Montag“. */
export function readWeekday(r: Reader, i: number): DateAt | undefined {
  const calendar = senseAt(r, i)?.calendar
  const day = calendar?.weekday
  if (!day || (!r.german && !isCapital(r, i)) || isPartOfWord(r, i)) return undefined
  let to = i + 1
  if (isGlue(r, i - 1, 'each') || isHabit(r, i)) return dated(i, to, `XXXX-WXX-${day}`, null)
  if (isMark(r, to, '.') && touches(r, i) && lengthAt(r, i) <= 4) to++
  const part = calendar.daypart ?? senseAt(r, to)?.calendar?.daypart
  if (part !== undefined && calendar.daypart === undefined) to++
  const date = explicitAfter(r, to, i)
  if (date) return { ...date, from: i }
  const tail = part ? `T${part}` : ''
  const week = weekAfter(r, to)
  const resolved = week ? weekdayOfWeek(r, day, week.shift) : nearestWeekday(r, i, day)
  return dated(i, week?.to ?? to, `XXXX-WXX-${day}${tail}`, resolved && resolved + tail)
}

/** „dienstags“, «on Tuesdays»: of every week, and none of a day. */
function isHabit(r: Reader, i: number): boolean {
  const { text = '', capital } = r.tokens.word[i] ?? {}
  return r.german ? !capital && /(?:tag|woch|sonnabend)s$/.test(text) : text.endsWith('days')
}

function dated(from: number, to: number, value: string, resolved: string | null): DateAt {
  return { from, to, kind: 'date', value, resolved, number: { from, to } }
}

/** „vergangener Woche“, „der kommenden Woche“, «of last week» after a weekday. */
function weekAfter(r: Reader, i: number): { readonly shift: number; readonly to: number } | undefined {
  const at = isGlue(r, i, 'weekLink') ? i + 1 : i
  const shift = senseAt(r, at)?.calendar?.shift
  return shift !== undefined && senseAt(r, at + 1)?.calendar?.grain === 'W' ? { shift, to: at + 2 } : undefined
}

/** The date after a weekday: „, den 8. Oktober 2024“, „, 8.10.“, «, 4 March 2025», « March 4». */
function explicitAfter(r: Reader, i: number, from: number): DateAt | undefined {
  let at = i
  if (isMark(r, at, ',')) at++
  if (isGlue(r, at, 'determiner')) at++
  if (!inside(r, at)) return undefined
  if (isDigits(r, at)) {
    return numericDate(r, at) ?? dayMonth(r, at, from)
  }
  return monthAt(r, at) && !r.german ? monthDay(r, at) : undefined
}
