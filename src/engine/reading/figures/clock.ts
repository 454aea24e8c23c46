import { isoDay, pad } from './civil.ts'
import type { DateAt } from './dates.ts'
import {
  gapAfter,
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
import { isScoreOfMatch } from './scores.ts'

interface Small {
  readonly value: number
  readonly to: number
}

/** „13.00 Uhr“, „20 Uhr 15“, „halb zwölf“, „Viertel nach acht“, «3:30 p.m.», «half past ten», „13:45“, «1430 GMT». */
export function readClock(r: Reader, i: number): DateAt | undefined {
  if (isDigits(r, i))
    return digital(r, i) ?? zoned(r, i) ?? spoken(r, i) ?? (isMinute(r, i + 1) ? relative(r, i) : undefined)
  const calendar = senseAt(r, i)?.calendar
  if (calendar?.hour === undefined) return spoken(r, i) ?? relative(r, i)
  return time(r, i, i + 1, calendar.hour, calendar.minute ?? 0)
}

function time(
  r: Reader,
  from: number,
  to: number,
  hour: number,
  minute: number,
  second: number | null = null,
  number = { from, to },
): DateAt | undefined {
  if (hour > 24 || minute > 59 || (second ?? 0) > 59) return undefined
  const value = `T${pad(hour)}:${pad(minute)}${second === null ? '' : `:${pad(second)}`}`
  const day = r.day ?? r.today
  return { from, to, kind: 'time', value, resolved: day === null ? null : isoDay(day) + value, number }
}

/** „13:45“, „13.45 Uhr“, «3:30 pm», „um 9.30“. */
function digital(r: Reader, i: number): DateAt | undefined {
  if (lengthAt(r, i) > 2 || !isInnerMark(r, i + 1, ':.') || !isDigits(r, i + 2) || lengthAt(r, i + 2) !== 2)
    return undefined
  const isColon = isMark(r, i + 1, ':')
  let to = i + 3
  let second: number | null = null
  if (isColon && isInnerMark(r, to, ':') && isDigits(r, to + 1) && lengthAt(r, to + 1) === 2) {
    second = numberAt(r, to + 1)
    to += 2
  }
  if (isInnerMark(r, to, '.,:') && isDigits(r, to + 1)) return undefined
  const hour = numberAt(r, i)
  const number = { from: i, to }
  const lasting = isColon ? (lapTime(r, i, to, second) ?? gap(r, i, to, second)) : undefined
  if (lasting) return lasting
  const half = meridiem(r, to)
  if (half) return time(r, i, half.to, hour12(hour, half.half), numberAt(r, i + 2), second, number)
  if (isClock(r, to)) return time(r, i, to + 1, hour, numberAt(r, i + 2), second, number)
  const isTime = isColon
    ? (lengthAt(r, i) === 2 && !isScoreOfMatch(r, i)) || second !== null || isAtTime(r, i)
    : r.german && (isAtTime(r, i) || isTimeRange(r, to))
  return isTime && hour < 25 ? time(r, i, to, hour, numberAt(r, i + 2), second, number) : undefined
}

const ZONES: ReadonlySet<string> = new Set(
  'GMT UTC CET CEST EET EST EDT CST CDT MST MDT PST PDT BST IST MSK JST'.split(' '),
)

/** «1430 GMT» */
function zoned(r: Reader, i: number): DateAt | undefined {
  if (lengthAt(r, i) !== 4 || !ZONES.has(textAt(r, i + 1))) return undefined
  const clock = numberAt(r, i)
  return time(r, i, i + 1, Math.floor(clock / 100), clock % 100)
}

/** „4:20 Minuten“, „2:03:45 Stunden“ */
function lapTime(r: Reader, i: number, to: number, second: number | null): DateAt | undefined {
  const grain = senseAt(r, to)?.unit?.grain
  if (grain !== 'TH' && grain !== 'TM') return undefined
  const [first, last] = grain === 'TH' ? ['H', 'M'] : ['M', 'S']
  const value = `PT${numberAt(r, i)}${first}${numberAt(r, i + 2)}${last}${second === null ? '' : `${second}S`}`
  return { from: i, to: to + 1, kind: 'duration', value, resolved: null, number: { from: i, to } }
}

/** «+0:44», «+1:02:33»: so much later than the first. */
function gap(r: Reader, i: number, to: number, second: number | null): DateAt | undefined {
  if (!isMark(r, i - 1, '+') || !touches(r, i - 1)) return undefined
  const [hours, minutes, seconds] =
    second === null ? [0, numberAt(r, i), numberAt(r, i + 2)] : [numberAt(r, i), numberAt(r, i + 2), second]
  const value = `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds}S`
  return { from: i - 1, to, kind: 'duration', value, resolved: null, number: { from: i, to } }
}

/** „um“, „ab“, „gegen“, «at»: what stands before a time. */
function isAtTime(r: Reader, i: number): boolean {
  return isGlue(r, i - 1, 'atTime') || (isGlue(r, i - 1, 'to') && isDigits(r, i - 2))
}

/** „von 19.15 bis 20.30 Uhr“, „14.00-17.30 Uhr“. */
function isTimeRange(r: Reader, i: number): boolean {
  if (!(isGlue(r, i, 'to') || isGlue(r, i, 'and') || isMark(r, i, '-–/'))) return false
  if (!isDigits(r, i + 1)) return false
  const end = isInnerMark(r, i + 2, ':.') ? i + 4 : i + 2
  return isClock(r, end)
}

const isClock = (r: Reader, i: number) => (senseAt(r, i)?.calendar?.clock ?? false) && lowerAt(r, i) !== 'h'

/** «pm», «p.m.», „mittags“ are halves of the day. */
function meridiem(r: Reader, i: number): { readonly half: 'am' | 'pm'; readonly to: number } | undefined {
  const half = senseAt(r, i)?.calendar?.meridiem
  if (half) return { half, to: i + 1 }
  const letter = lowerAt(r, i)
  if ((letter !== 'a' && letter !== 'p') || !isInnerMark(r, i + 1, '.') || lowerAt(r, i + 2) !== 'm') return undefined
  return { half: letter === 'a' ? 'am' : 'pm', to: isMark(r, i + 3, '.') && touches(r, i + 2) ? i + 4 : i + 3 }
}

/** „8 Uhr abends“, „3 Uhr morgens“ */
function daypartHalf(r: Reader, i: number): 'am' | 'pm' | undefined {
  const part = r.german && !isCapital(r, i) && /s$/.test(lowerAt(r, i)) ? senseAt(r, i)?.calendar?.daypart : undefined
  if (!part) return undefined
  return part === 'AF' || part === 'EV' ? 'pm' : 'am'
}

const hour12 = (hour: number, half: 'am' | 'pm') => (half === 'pm' ? (hour % 12) + 12 : hour % 12)

/** A number below a hundred, of digits or words: „drei und zwanzig“. */
function small(r: Reader, i: number): Small | undefined {
  if (isDigits(r, i)) return lengthAt(r, i) <= 2 ? { value: numberAt(r, i), to: i + 1 } : undefined
  const sense = senseAt(r, i)
  const value = sense?.article ? 1 : sense?.whole ? undefined : sense?.cardinal
  if (value === undefined) return undefined
  const tens = r.german && isGlue(r, i + 1, 'and') && value < 10 ? senseAt(r, i + 2)?.cardinal : undefined
  if (tens !== undefined && tens >= 20 && tens < 100 && tens % 10 === 0) return { value: value + tens, to: i + 3 }
  const ones = !r.german && value >= 20 && isInnerMark(r, i + 1, '-') ? senseAt(r, i + 2)?.cardinal : undefined
  return ones !== undefined && ones < 10 ? { value: value + ones, to: i + 3 } : { value, to: i + 1 }
}

/** „20 Uhr“, „acht Uhr sieben“, „zwei Uhr zwei Minuten drei Sekunden“, «3 pm», «five o'clock», „von 10 bis 12 Uhr“. */
function spoken(r: Reader, i: number): DateAt | undefined {
  const hour = small(r, i)
  if (!hour || hour.value > 24) return undefined
  const number = { from: i, to: hour.to }
  const letters = meridiem(r, hour.to)
  if (letters && hour.value <= 12) return time(r, i, letters.to, hour12(hour.value, letters.half), 0, null, number)
  if (isRangeOfHours(r, hour.to)) return time(r, i, hour.to, hour.value, 0, null, number)
  if (!isClock(r, hour.to)) return undefined
  const at = hour.to + 1
  const half = daypartHalf(r, at)
  if (half)
    return time(
      r,
      i,
      at + 1,
      half === 'pm' && hour.value <= 12 ? hour12(hour.value, half) : hour.value,
      0,
      null,
      number,
    )
  const minute = minutesAfter(r, at)
  if (!minute) return time(r, i, at, hour.value, 0, null, number)
  const seconds = minute.named ? minutesAfter(r, minute.to) : undefined
  return time(r, i, seconds?.to ?? minute.to, hour.value, minute.value, seconds?.value ?? null, {
    from: i,
    to: minute.to,
  })
}

function minutesAfter(r: Reader, i: number): (Small & { readonly named: boolean }) | undefined {
  const value = small(r, i)
  if (!value || value.value > 59 || senseAt(r, i)?.article === true) {
    if (!value || !isMinute(r, value.to)) return undefined
  }
  const named = isMinute(r, value.to)
  if (!named && (senseAt(r, value.to)?.unit || (isWord(r, value.to) && r.tokens.word[value.to]?.capital)))
    return undefined
  return { value: value.value, to: named ? value.to + 1 : value.to, named }
}

function isMinute(r: Reader, i: number): boolean {
  const code = senseAt(r, i)?.unit?.code
  return code === 'min' || code === 's'
}

/** „10 bis 12 Uhr“, „zwischen 10 und 12 Uhr“, „8 - 18 Uhr“. */
function isRangeOfHours(r: Reader, i: number): boolean {
  const link = isGlue(r, i, 'to') || isMark(r, i, '-–') || (isGlue(r, i, 'and') && r.german)
  const next = link ? small(r, i + 1) : undefined
  if (!next || next.value > 24) return false
  const end = isInnerMark(r, next.to, '.:') && isDigits(r, next.to + 1) ? next.to + 2 : next.to
  return isClock(r, end) || (!r.german && meridiem(r, end) !== undefined && isDigits(r, i + 1))
}

/** „halb zwölf“, „Viertel nach acht“, „drei vor zwölf“, «half past ten», «quarter to nine». */
function relative(r: Reader, i: number): DateAt | undefined {
  const sense = senseAt(r, i)
  if (r.german && sense?.half && lowerAt(r, i) === 'halb') {
    const hour = small(r, i + 1)
    if (!hour || hour.value > 12 || hour.value < 1 || gapAfter(r, i) > 2 || isCounted(r, hour.to)) return undefined
    return time(r, i, endClock(r, hour.to), hour.value - 1, 30)
  }
  const minutes =
    sense?.fraction === 0.25
      ? { value: 15, to: i + 1 }
      : !r.german && sense?.half
        ? { value: 30, to: i + 1 }
        : small(r, i)
  if (!minutes) return undefined
  const at = isMinute(r, minutes.to) ? minutes.to + 1 : minutes.to
  const isPast = isGlue(r, at, 'past')
  if (!isPast && !isGlue(r, at, 'before')) return undefined
  const isApart = lowerAt(r, at) === 'after' || lowerAt(r, at) === 'before'
  // «ten minutes before 5 a.m.»
  if (isApart && !(isMinute(r, minutes.to) && isDigits(r, at + 1) && meridiem(r, at + 2))) return undefined
  if (minutes.value > 29 + (sense?.half ? 1 : 0)) return undefined
  // «The standard is one to six» says how many there are to each.
  if (!r.german && !isPast && !isMinute(r, minutes.to) && minutes.value % 5 !== 0) return undefined
  const turn = TURNS.get(lowerAt(r, at + 1))
  if (turn !== undefined)
    return isPast ? time(r, i, at + 2, turn % 24, minutes.value) : time(r, i, at + 2, turn - 1, 60 - minutes.value)
  const hour = small(r, at + 1)
  if (!hour || hour.value > 12 || hour.value < 1 || textAt(r, at + 1) === '' || isDecimal(r, hour.to)) return undefined
  if (isCounted(r, hour.to) && !(isPast && !r.german && ENDS_TIME.has(lowerAt(r, hour.to)))) return undefined
  const half = halfBehind(r, hour.to)
  const to = half?.to ?? endClock(r, hour.to)
  const [hours, after] = isPast ? [hour.value, minutes.value] : [hour.value - 1, 60 - minutes.value]
  return time(r, i, to, half ? hour12(hours, half.half) : hours, after)
}

/** «20 minutes to midnight» */
const TURNS: ReadonlyMap<string, number> = new Map([
  ['midnight', 24],
  ['mitternacht', 24],
  ['noon', 12],
])

/** What may follow a time, and nothing that is counted: «twenty past eleven at night». */
const ENDS_TIME = new Set(['at', 'on', 'and', 'when', 'but', 'before', 'after', 'by', 'local', 'yesterday', 'today'])

/** «twenty to four in the morning»: the half of the day, where its words end. */
function halfBehind(r: Reader, i: number): { readonly half: 'am' | 'pm'; readonly to: number } | undefined {
  const letters = meridiem(r, i)
  if (letters) return letters
  const at = r.german || lowerAt(r, i) !== 'in' || lowerAt(r, i + 1) !== 'the' ? undefined : i + 2
  const part = at === undefined ? undefined : senseAt(r, at)?.calendar?.daypart
  return at === undefined || !part ? undefined : { half: part === 'AF' || part === 'EV' ? 'pm' : 'am', to: at + 1 }
}

/** «to 6.9» */
const isDecimal = (r: Reader, i: number) => isInnerMark(r, i, '.,') && isDigits(r, i + 1)

/** „drei vor zwölf Jahren“ is no time. */
function isCounted(r: Reader, i: number): boolean {
  return (
    isWord(r, i) &&
    !isClock(r, i) &&
    !halfBehind(r, i) &&
    (senseAt(r, i)?.unit !== undefined || (r.german && r.tokens.word[i]?.capital === true) || !r.german)
  )
}

const endClock = (r: Reader, i: number) => (isClock(r, i) ? i + 1 : i)
