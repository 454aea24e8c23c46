import type { Bound, Figure } from '../../model.ts'
import { dayNumber, weekdayOf } from '../../reading/figures/civil.ts'
import type { RefinedFigure } from './refine.ts'
import { place } from './place.ts'
import { baseUnit } from './units.ts'

/**
 * A figure brought into a form in which two can be compared: the same class means that their values can agree.
 *
 * „1,28 Millionen“ is `{ class: 'count', value: 1280000, tolerance: 5000 }`; «3 km» is `{ class: 'm', value: 3000 }`; „ein Drittel“ and
 * „33 Prozent“ are both of class `%`. What is not said is there as undefined: all have one shape, so that they are fast to read.
 */
export interface Comparable {
  readonly class: string
  readonly value: number
  readonly min: number | null
  readonly max: number | null
  readonly bound: Bound
  /** How far an exact value may be off and still be rounded rightly: half a unit of the last stated place. */
  readonly tolerance: number
  /**
   * Its last place where the value does not show it: a week in seconds; without end for „jeder Dritte“ and „Hunderte“, which are as rough as
   * can be; for a time in words, which leaves its half of the day open, the time itself.
   */
  readonly step: number | undefined
  /** What it is counted by: Y for „9.000 Stück im Jahr“. */
  readonly period: RefinedFigure['period'] | undefined
  /** Its place in time, for dates. */
  readonly date: DateParts | undefined
  /** For measures and durations how it was written: the base units in one of its own, and how far a converted value may be off. */
  readonly written: { readonly factor: number; readonly slack: number } | undefined
}

/** The parts of a date that are stated; `season` is ISO 8601-2's (SP, SU, FA, WI) or a quarter (Q1 … Q4). */
export interface DateParts {
  readonly year: number | undefined
  readonly month: number | undefined
  readonly day: number | undefined
  readonly season: string | undefined
  readonly weekday: number | undefined
}

export function comparable(figure: Figure): Comparable | null {
  if (figure.kind === 'date') return comparableDate(figure)
  if (figure.kind === 'score') return comparableScore(figure)
  const value = typeof figure.value === 'number' ? figure.value : durationOrTime(figure.value)
  if (value === null || !Number.isFinite(value)) return null
  const { kind, tolerance } = figure
  if (kind === 'percent') {
    const share = scaled(figure, figure.unit === 'pp' ? 'pp' : '%', PERCENT[figure.unit ?? ''] ?? 1, 0)
    if (figure.unit !== '1') return share
    return { ...share, tolerance: Math.max(share.tolerance, OF_FRACTIONS), step: Number.POSITIVE_INFINITY }
  }
  if (kind === 'money') return scaled(figure, figure.unit ?? 'money', 1, 0)
  if (kind === 'measure') {
    const { unit, factor, offset } = baseUnit(figure.unit ?? '')
    return scaled(figure, unit, factor, offset, { factor, slack: conversionSlack(value) * factor })
  }
  if (isFrequency(figure)) return single('frequency', value)
  if (kind === 'duration' || kind === 'time')
    return single(kind, value, {
      bound: boundOf(figure),
      tolerance,
      step: isSpokenTime(figure) ? value : stepOf(figure.value, value),
      written: writtenTime(figure.value),
    })
  if (isPoints(figure)) return scaled(figure, 'pp', 1, 0)
  const number = scaled(figure, kind, 1, 0)
  return isCrowd(figure) ? { ...number, step: Number.POSITIVE_INFINITY } : number
}

/** „Viertel vor vier“, «half past ten»: of the morning or of the afternoon. */
function isSpokenTime({ kind, text }: Figure): boolean {
  return kind === 'time' && !/\d|morg|früh|nacht|mittag|abend|night|noon|evening|[ap]\.?m/i.test(text)
}

/** „Hunderte“, «dozens»: a number that nobody has counted. */
function isCrowd({ kind, bound, max, number }: Figure): boolean {
  return kind === 'count' && bound === 'atLeast' && max === null && CROWD.test(number.text)
}

const CROWD =
  /^(?:(?:zehn|hundert)?tausende|dutzende|hunderte|millionen)[nr]?$|^(?:tens of )?(?:dozens|scores|hundreds|thousands|millions)$/i

/** Per cent in a share of one, and in one of a thousand. */
const PERCENT: Readonly<Record<string, number>> = { '1': 100, '[ppth]': 0.1 }

/** „ein Drittel“ may be 33 per cent. */
const OF_FRACTIONS = 0.5

/** «31 miles» for 50 kilometres: half a unit of the last significant digit, but no more than a fiftieth. */
function conversionSlack(value: number): number {
  return Math.min(place(value) / 2, Math.abs(value) / 50)
}

/** „jährlich“, „jede Woche“: how often, not how long. */
export function isFrequency({ kind, text }: Figure): boolean {
  return kind === 'duration' && !/\d/.test(text) && FREQUENCY.test(text)
}

const FREQUENCY = /^(?:(?:jede[nrsm]?|every|each)\s|(?:all)?(?:jähr|monat|wöchent|täg|stünd|year|month|week|dai|hour))/i

/** „um 4,1 Punkte“: points with a decimal are percentage points, scores are whole, and an index has more. */
function isPoints({ kind, value, head }: Figure): boolean {
  return (
    kind === 'count' &&
    Number(value) < AN_INDEX &&
    !Number.isInteger(value) &&
    /^(?:Punkte?n?|points?)$/.test(head?.text ?? '')
  )
}

const AN_INDEX = 100

/** «over six years» says for how long it went on. */
const DURING = /^(?:over|über)$/i

/** A range whose ends are one value («nearly one in five») is none. */
function boundOf({ kind, bound, min, max, hedge }: Figure): Bound {
  if (kind === 'duration' && hedge && DURING.test(hedge.text)) return 'exact'
  if (bound !== 'range' || min !== max) return bound
  return hedge ? 'about' : 'exact'
}

function scaled(
  figure: Figure | RefinedFigure,
  kind: string,
  factor: number,
  offset: number,
  written?: Comparable['written'],
): Comparable {
  const by = (n: number | null): number | null => (n === null ? null : n * factor + offset)
  return {
    class: kind,
    value: by(figure.value as number) as number,
    min: by(figure.min),
    max: by(figure.max),
    bound: boundOf(figure),
    tolerance: figure.tolerance * factor,
    step: undefined,
    period: 'period' in figure ? figure.period : undefined,
    date: undefined,
    written,
  }
}

/** What is one value and no interval. */
export function single(
  kind: string,
  value: number,
  { bound = 'exact', tolerance = 0, step, date, written }: Partial<Comparable> = {},
): Comparable {
  const period = undefined
  return { class: kind, value, min: value, max: value, bound, tolerance, step, period, date, written }
}

/** „50 Minuten“ are given to ten minutes, „anderthalb Stunden“ to half an hour. */
function stepOf(written: Figure['value'], seconds: number): number | undefined {
  const number = Number(/^PT?([\d.]+)[A-Z]$/.exec(String(written))?.[1] ?? 0)
  const unit = number % 1 === 0.5 ? 0.5 : place(number)
  return number > 0 ? (unit * seconds) / number : undefined
}

/** A duration of one unit: „14.400 Stunden“. */
function writtenTime(written: Figure['value']): Comparable['written'] {
  const unit = /^P(T?)[\d.]+([A-Z])$/.exec(String(written))
  const factor = unit && durationOrTime(`P${unit[1]}1${unit[2]}`)
  return factor ? { factor, slack: 0 } : undefined
}

const DURATION =
  /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/
const SECONDS = [31_536_000, 2_628_000, 604_800, 86_400, 3600, 60, 1]

/** Seconds of „P2Y6M“, or of the day in „T13:30“. */
function durationOrTime(value: string): number | null {
  const time = /T(\d\d)(?::(\d\d))?(?::(\d\d))?$/.exec(value)
  if (time && !value.startsWith('P')) return Number(time[1]) * 3600 + Number(time[2] ?? 0) * 60 + Number(time[3] ?? 0)
  const parts = DURATION.exec(value)
  if (!parts) return null
  const seconds = SECONDS.reduce((sum, unit, i) => sum + unit * Number(parts[i + 1] ?? 0), 0)
  return seconds > 0 ? seconds : null
}

/** The class of what two sides have; no arithmetic is done with it. */
export const SCORE = 'score'

/** „3:1“ and „1:3“ are of one match, told from either side. */
function comparableScore({ value }: Figure): Comparable {
  const [one = 0, other = 0] = String(value).split(':').map(Number)
  return single(SCORE, Math.max(one, other) * SIDES + Math.min(one, other))
}

/** More than a side ever has. */
const SIDES = 1000

function comparableDate(figure: Figure): Comparable | null {
  const date = datePartsOf(figure.resolved ?? String(figure.value))
  if (!date) return null
  const value = (date.year ?? 0) * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0)
  return single('date', value, { bound: figure.bound, date })
}

/** The parts of a TIMEX3 value: `2024-10-18`, `2023-08`, `--10-08`, `2027-SU`, `2024-Q3`, `XXXX-WXX-5`. */
function datePartsOf(value: string): DateParts | null {
  const weekday = /^XXXX-WXX-(\d)$/.exec(value)
  if (weekday)
    return { year: undefined, month: undefined, day: undefined, season: undefined, weekday: Number(weekday[1]) }
  const parts = /^(\d{4}|XXXX|-)(?:-(\d\d|XX|SP|SU|FA|WI|Q\d|H\d))?(?:-(\d\d|XX))?(?:T.*)?$/.exec(value)
  if (!parts) return null
  const [, year = '', middle = '', day = ''] = parts
  const date = {
    year: isNumber(year) ? Number(year) : undefined,
    month: isNumber(middle) ? Number(middle) : undefined,
    day: isNumber(day) ? Number(day) : undefined,
    season: middle === '' || middle === 'XX' || isNumber(middle) ? undefined : middle,
    weekday: undefined,
  }
  return (date.year ?? date.month ?? date.day ?? date.season) === undefined ? null : date
}

/** The day of the week that a date says alone, 1 to 7 from Monday on: „am Freitag“. */
export function weekdaySaid({ value }: Pick<Figure, 'value'>): number | undefined {
  const weekday = /^XXXX-WXX-(\d)(?:T|$)/.exec(String(value))?.[1]
  return weekday === undefined ? undefined : Number(weekday)
}

/** The day of the week that a date is; undefined where it is no day. */
export function weekdayOfDate(date: DateParts | undefined): number | undefined {
  const { year, month, day, weekday } = date ?? {}
  return year && month && day ? weekdayOf(dayNumber(year, month, day)) : weekday
}

const isNumber = (part: string) => /^\d/.test(part)
