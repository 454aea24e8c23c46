import { isoDay, pad } from './civil.ts'
import type { DateAt } from './dates.ts'
import { isPartOfWord, readDate } from './dates.ts'
import { yearAfter } from './years.ts'
import {
  isCapital,
  isDigits,
  isGlue,
  isInnerMark,
  isMark,
  isOrdinalEnding,
  isWord,
  lengthAt,
  lowerAt,
  numberAt,
  type Reader,
  senseAt,
  touches,
} from './reader.ts'
import { relativeDay, resolveSeason, shiftedPeriod, thisYear, yearShifted } from './resolve.ts'

/** Dates that are no calendar day: seasons, quarters, decades, „vergangenes Jahr“, „gestern Abend“, „derzeit“, „jährlich“. */
export function readPeriod(r: Reader, i: number): DateAt | undefined {
  if (isDigits(r, i)) return quarterCode(r, i) ?? decade(r, i) ?? ordered(r, i)
  const calendar = senseAt(r, i)?.calendar
  return (
    (calendar &&
      (dayWord(r, i) ??
        shifted(r, i) ??
        season(r, i) ??
        part(r, i) ??
        daypart(r, i) ??
        single(r, i) ??
        vague(r, i) ??
        grainYear(r, i))) ??
    decade(r, i) ??
    ordered(r, i)
  )
}

function date(from: number, to: number, value: string, resolved: string | null, number = { from, to }): DateAt {
  return { from, to, kind: 'date', value, resolved, number }
}

/** „mehrere Jahre“, „seit einigen Wochen“, „jeden Tag“, «several months». */
function vague(r: Reader, i: number): DateAt | undefined {
  const grain = senseAt(r, i)?.calendar?.grain
  if (!grain || grain === 'WE' || grain === 'Q' || grain === 'H') return undefined
  const name = grain.startsWith('T') ? `TX${grain.slice(1)}` : `X${grain}`
  if (isGlue(r, i - 1, 'vague'))
    return { ...date(i - 1, i + 1, `P${name}`, null, { from: i, to: i + 1 }), kind: 'duration' }
  if (isGlue(r, i - 1, 'each') && (r.german || lowerAt(r, i - 1) !== 'each'))
    return { ...date(i - 1, i + 1, `P${name.replace('X', '1')}`, null, { from: i, to: i + 1 }), kind: 'duration' }
  return undefined
}

/** „gestern“, „heute Abend“, «yesterday morning». */
function dayWord(r: Reader, i: number): DateAt | undefined {
  const days = senseAt(r, i)?.calendar?.day
  if (days === undefined || isPartOfWord(r, i)) return undefined
  const isMorning = lowerAt(r, i) === 'morgen'
  if (isMorning && isCapital(r, i) && i > r.from) return undefined
  const daypart = senseAt(r, i + 1)?.calendar?.daypart
  const resolved = relativeDay(r, days)
  const tail = daypart ? `T${daypart}` : ''
  return date(i, daypart ? i + 2 : i + 1, `XXXX-XX-XX${tail}`, resolved && resolved + tail, { from: i, to: i + 1 })
}

/** „im vergangenen Jahr“, „diese Woche“, „kommenden Freitag“, „im vergangenen Juni“, «last week»; „den vergangenen zwei Jahren“ is a duration. */
function shifted(r: Reader, i: number): DateAt | undefined {
  const shift = senseAt(r, i)?.calendar?.shift
  if (shift === undefined) return undefined
  const next = senseAt(r, i + 1)?.calendar
  if (!next) return undefined
  if (next.month || next.weekday) {
    const inner = readDate(r, i + 1)
    return inner && { ...inner, from: i }
  }
  const number = { from: i, to: i + 2 }
  if (next.season) {
    const year = thisYear(r)
    return date(i, i + 2, `XXXX-${next.season}`, year === null ? null : `${year + shift}-${next.season}`, number)
  }
  if (next.daypart && (!r.german || isCapital(r, i + 1))) {
    const resolved = relativeDay(r, shift)
    return date(i, i + 2, `XXXX-XX-XXT${next.daypart}`, resolved && `${resolved}T${next.daypart}`, number)
  }
  const grain = next.grain
  if (!grain || grain === 'TH' || grain === 'TM' || grain === 'TS') return undefined
  if (isPluralGrain(r, i + 1, i)) {
    if (shift > 0) return date(i, i + 2, 'FUTURE_REF', null, number)
    return { ...date(i, i + 2, `PX${grain === 'WE' ? 'W' : grain}`, null, number), kind: 'duration' }
  }
  // „am letzten Tag“ is the last of something, „am nächsten Tag“ the next of a story.
  if (grain === 'D' && shift !== 0) return shift < 0 ? undefined : date(i, i + 2, 'XXXX-XX-XX', null, number)
  const year = grain === 'Y' ? yearShifted(r, i, shift) : null
  const value = grain === 'Y' ? (year === null ? null : String(year)) : shiftedPeriod(r, grain, shift)
  return date(i, i + 2, value ?? `XXXX${grain === 'Y' ? '' : `-${grain}`}`, value, number)
}

/** „in den vergangenen Jahren“, «recent years» */
function isPluralGrain(r: Reader, i: number, first: number): boolean {
  const lower = lowerAt(r, i)
  if (!r.german) return /[^'’]s$/.test(lower)
  const isDative = /(?:jahren|monaten|tagen|wochen|jahrzehnten|quartalen|jahrhunderten)$/.test(lower)
  if (lower === 'wochen' || isDative) return true
  return /(?:jahre|monate|tage|quartale|jahrzehnte|jahrhunderte)$/.test(lower) && !/(?:em|es)$/.test(lowerAt(r, first))
}

/** „Sommer 2028“, „im Herbst“, «summer 2023». */
function season(r: Reader, i: number): DateAt | undefined {
  const name = senseAt(r, i)?.calendar?.season
  if (!name || (r.german && !isCapital(r, i)) || isPartOfWord(r, i)) return undefined
  const year = yearAfter(r, isGlue(r, i + 1, 'of') && !r.german ? i + 2 : i + 1)
  if (year) {
    r.year = year.year
    return date(i, year.to, `${year.year}-${name}`, `${year.year}-${name}`)
  }
  if (!r.german && !isGlue(r, i - 1, 'inSeason')) return undefined
  return date(i, i + 1, `XXXX-${name}`, resolveSeason(r, name))
}

/** „Mitte 2029“, „Anfang März“, „Ende der 90er Jahre“, „Ende kommenden Jahres“, «early 2024», «late October», «mid-2023». */
function part(r: Reader, i: number): DateAt | undefined {
  if (!senseAt(r, i)?.calendar?.part) return undefined
  let at = i + 1
  if (isInnerMark(r, at, '-')) at++
  while (isGlue(r, at, 'partLink') && at < i + 3) at++
  if (
    r.german ||
    isDigits(r, at) ||
    senseAt(r, at)?.calendar?.month ||
    senseAt(r, at)?.calendar?.season ||
    at > i + 1
  ) {
    const calendar = senseAt(r, at)?.calendar
    const inner = isDigits(r, at) || (calendar && !calendar.part) ? readDate(r, at) : undefined
    if (inner && inner.kind === 'date' && inner.from === at) return { ...inner, from: i }
  }
  return r.german ? endOfPeriod(r, i, at) : undefined
}

/** „Ende des Jahres“, „Anfang der Woche“ of the text's own time. */
function endOfPeriod(r: Reader, i: number, at: number): DateAt | undefined {
  const grain = senseAt(r, at)?.calendar?.grain
  if (!grain || at === i + 1 || !['Y', 'M', 'W', 'Q'].includes(grain)) return undefined
  const value = shiftedPeriod(r, grain, 0)
  return date(i, at + 1, value ?? `XXXX`, value)
}

/** „am Nachmittag“, „in der Nacht“, «in the evening» of the day that was named last. */
function daypart(r: Reader, i: number): DateAt | undefined {
  const name = senseAt(r, i)?.calendar?.daypart
  if (!name) return undefined
  const before = lowerAt(r, i - 1)
  const isGerman =
    r.german && (isGlue(r, i - 1, 'onPart') || (before === 'der' && lowerAt(r, i - 2) === 'in')) && isCapital(r, i)
  const isMidnight = isGlue(r, i - 1, 'nearMidnight') && lowerAt(r, i) === 'mitternacht'
  const isAdverb = r.german && !isCapital(r, i) && /s$/.test(lowerAt(r, i))
  const isEnglish =
    !r.german &&
    (before === 'the' || before === 'at') &&
    /^(?:in|at|during|noon|midnight)$/.test(before === 'at' ? lowerAt(r, i) : lowerAt(r, i - 2))
  if (!isGerman && !isMidnight && !isAdverb && !isEnglish) return undefined
  const day = r.day ?? r.today
  return { ...date(i, i + 1, `T${name}`, day === null ? null : `${isoDay(day)}T${name}`), kind: 'time' }
}

/** „heuer“, „Vorjahr“, „derzeit“, „jährlich“, „Heiligabend“, „Wochenende“. */
function single(r: Reader, i: number): DateAt | undefined {
  const calendar = senseAt(r, i)?.calendar
  if (!calendar) return undefined
  if (calendar.year !== undefined) {
    const year = thisYear(r)
    return date(
      i,
      i + 1,
      year === null ? 'XXXX' : String(year + calendar.year),
      year === null ? null : String(year + calendar.year),
    )
  }
  if (calendar.reference) return date(i, i + 1, calendar.reference, null)
  if (calendar.set && (r.german || !isCapital(r, i))) return { ...date(i, i + 1, calendar.set, null), kind: 'duration' }
  if (calendar.feast) {
    const year = r.year ?? thisYear(r)
    return date(i, i + 1, `--${calendar.feast}`, year === null ? null : `${year}-${calendar.feast}`)
  }
  if (calendar.grain === 'WE' && isGlue(r, i - 1, 'onWeekend')) {
    const value = shiftedPeriod(r, 'WE', 0)
    return date(i, i + 1, value ?? 'XXXX-WXX-WE', value)
  }
  return undefined
}

/** „Geschäftsjahr 2023/24“, „Jahr 2013“ with a year is read at the year; „KW 43“ here. */
function grainYear(r: Reader, i: number): DateAt | undefined {
  if (
    senseAt(r, i)?.calendar?.grain !== 'W' ||
    !isDigits(r, i + 1) ||
    lengthAt(r, i + 1) > 2 ||
    !/woche$/.test(lowerAt(r, i))
  )
    return undefined
  const year = r.year ?? thisYear(r)
  const week = pad(numberAt(r, i + 1))
  return date(i, i + 2, `XXXX-W${week}`, year === null ? null : `${year}-W${week}`)
}

/** „1990er-Jahre“, „90er“, «the 1990s», „neunziger Jahre“. */
function decade(r: Reader, i: number): DateAt | undefined {
  const sense = senseAt(r, i)
  let years = -1
  let to = i + 1
  if (isDigits(r, i)) {
    const length = lengthAt(r, i)
    if ((length !== 2 && length !== 4) || numberAt(r, i) % 10 !== 0 || !touches(r, i)) return undefined
    const tail = isMark(r, to, "'’") && touches(r, to) ? to + 1 : to
    if (senseAt(r, tail)?.tail !== 'decade') return undefined
    years = numberAt(r, i)
    to = tail + 1
  } else if (sense?.whole && sense.tail === 'decade') years = sense.cardinal ?? -1
  if (years < 10 || (years < 100 && isAgeOfSomebody(r, i))) return undefined
  const hyphen = isInnerMark(r, to, '-') ? to + 1 : to
  if (senseAt(r, hyphen)?.calendar?.grain === 'Y') to = hyphen + 1
  else if (r.german && years < 1000 && isWord(r, to) && isCapital(r, to)) return undefined
  const value = String(Math.floor((years < 100 ? (years < 30 && r.german ? 1900 : 1900) + years : years) / 10))
  return date(i, to, value, value, { from: i, to: i + 1 })
}

/** «in his early 40s», „in ihren 50ern“, «her 30s or 40s» */
function isAgeOfSomebody(r: Reader, i: number): boolean {
  const isSecond = isGlue(r, i - 1, 'or') && senseAt(r, i - 2)?.tail === 'decade'
  const first = isSecond ? i - 3 : i
  const before = isMark(r, first - 1, '-') ? first - 2 : first - 1
  return isGlue(r, senseAt(r, before)?.calendar?.part ? before - 1 : before, 'own')
}

/** „im dritten Quartal 2024“, „2. Halbjahr“, „15. Jahrhundert“, «third quarter of 2023», «19th century». */
function ordered(r: Reader, i: number): DateAt | undefined {
  let at = i + 1
  let nth = senseAt(r, i)?.ordinal
  if (isDigits(r, i) && lengthAt(r, i) <= 2) {
    if (r.german && isMark(r, at, '.') && touches(r, i)) at++
    else if (!r.german && isOrdinalEnding(r, at) && touches(r, i)) at++
    else return undefined
    nth = numberAt(r, i)
  }
  if (nth === undefined) return undefined
  if (isInnerMark(r, at, '-')) at++
  const grain = senseAt(r, at)?.calendar?.grain
  const number = { from: i, to: i + 1 }
  if (grain === 'CE') return date(i, at + 1, String(nth - 1), String(nth - 1), number)
  if ((grain !== 'Q' || nth > 4) && (grain !== 'H' || nth > 2)) return undefined
  if (
    !r.german &&
    isWord(r, at + 1) &&
    !isGlue(r, at + 1, 'of') &&
    !senseAt(r, at + 1)?.roles?.includes('stop') &&
    !isDigits(r, at + 1)
  )
    return undefined
  const link = isGlue(r, at + 1, 'of') || isGlue(r, at + 1, 'in') || lowerAt(r, at + 1) === 'des' ? at + 2 : at + 1
  const written = yearAfter(r, link)
  const year = written?.year ?? shiftedYearAt(r, link) ?? r.year ?? thisYear(r)
  const name = `${grain}${nth}`
  return date(
    i,
    written?.to ?? at + 1,
    written ? `${written.year}-${name}` : `XXXX-${name}`,
    year === null ? null : `${year}-${name}`,
    number,
  )
}

/** «Q3», „Q3 2024“ */
function quarterCode(r: Reader, i: number): DateAt | undefined {
  const isQuarter = lengthAt(r, i) === 1 && i - 1 >= r.done && lowerAt(r, i - 1) === 'q' && touches(r, i - 1)
  const quarter = numberAt(r, i)
  if (!isQuarter || quarter < 1 || quarter > 4 || (touches(r, i) && isWord(r, i + 1))) return undefined
  const written = yearAfter(r, i + 1)
  const year = written?.year ?? r.year ?? thisYear(r)
  const value = `${written?.year ?? 'XXXX'}-Q${quarter}`
  return date(i - 1, written?.to ?? i + 1, value, year === null ? null : `${year}-Q${quarter}`)
}

function shiftedYearAt(r: Reader, i: number): number | undefined {
  const shift = senseAt(r, i)?.calendar?.shift
  if (shift === undefined || senseAt(r, i + 1)?.calendar?.grain !== 'Y') return undefined
  return yearShifted(r, i, shift) ?? undefined
}
