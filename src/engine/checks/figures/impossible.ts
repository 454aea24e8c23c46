import { calendar as german } from '../../language/de/figuresCalendar.ts'
import { calendar as english } from '../../language/en/figuresCalendar.ts'
import type { Language, Span } from '../../model.ts'
import type { Text } from '../../reading/reading.ts'
import { DIGITS, spanOf, WORD } from '../../text/tokens.ts'

/** A date that cannot be: a weekday that it is not, or a day that its month does not have. */
export interface ImpossibleDate extends Span {
  readonly day: number
  readonly month: number
  readonly year: number | null
  /** The weekday that the date really is, where one is stated; null where the month has no such day. */
  readonly weekday: { readonly is: string; readonly stated: Span } | null
}

/** The years that a day without a year may be of, from what the sources say of that day. */
export type YearsOf = (month: number, day: number) => readonly number[]

/**
 * „Montag, 8. Oktober 2024“ (a Tuesday), „31. Juni“. Where no year is stated the sources may tell it, else the year is the one that
 * brings the day nearest to the text's own.
 */
export function impossibleDates(draft: Text, yearsOf: YearsOf): readonly ImpossibleDate[] {
  const found: ImpossibleDate[] = []
  for (let i = 0; i < draft.tokens.count; i++) {
    const month = draft.tokens.word[i]?.figure?.calendar?.month
    const date = month === undefined ? null : dateAround(draft, i, month)
    const impossible = date && judge(draft, date, yearsOf)
    if (impossible) found.push(impossible)
  }
  return found
}

interface WrittenDate {
  /** Its tokens, the weekday's included. */
  readonly from: number
  readonly to: number
  readonly day: number
  readonly month: number
  readonly year: number | null
  readonly weekday: { readonly number: number; readonly token: number } | null
}

const BETWEEN_DAY_AND_MONTH = ['.', 'of', 'st', 'nd', 'rd', 'th']
const BETWEEN_WEEKDAY_AND_DAY = [',', 'der', 'den', 'dem', 'the']

/** The day stands before the month („8. Oktober“, «8th of October») or, in English, behind it («October 8, 2024»). */
function dateAround(text: Text, month: number, value: number): WrittenDate | null {
  const before = back(text, month - 1, BETWEEN_DAY_AND_MONTH)
  const isBefore = dayAt(text, before) !== null
  const day = isBefore ? dayAt(text, before) : dayBehind(text, month + 1)
  if (day === null) return null
  const from = isBefore ? before : month
  let to = isBefore ? month + 1 : month + 2
  if (!isBefore && tokenIs(text, to, ['st', 'nd', 'rd', 'th'])) to++
  const yearAt = tokenIs(text, to, [',']) ? to + 1 : to
  const year = numberAt(text, yearAt, 4)
  const at = back(text, from - 1, BETWEEN_WEEKDAY_AND_DAY)
  const number = text.tokens.word[at]?.figure?.calendar?.weekday
  const weekday = number === undefined ? null : { number, token: at }
  return { from: weekday ? at : from, to: year === null ? to : yearAt + 1, day, month: value, year, weekday }
}

/** Two tokens at most may stand between, such as the comma and the article in „Dienstag, den 8.“. */
function back(text: Text, from: number, between: readonly string[]): number {
  let i = from
  while (from - i < 2 && tokenIs(text, i, between)) i--
  return i
}

function tokenIs({ tokens, prose }: Text, i: number, texts: readonly string[]): boolean {
  if (i < 0 || i >= tokens.count || tokens.kind[i] === DIGITS) return false
  return texts.includes(
    tokens.kind[i] === WORD ? (tokens.word[i]?.lower ?? '') : (prose[tokens.start[i] as number] ?? ''),
  )
}

/** „Anfang Juni 0,31 Mikrogramm“ and «in June 0.3 per cent» have no day. */
function dayBehind(text: Text, i: number): number | null {
  const { tokens, language } = text
  const isDecimal =
    tokenIs(text, i + 1, [',', '.']) && tokens.kind[i + 2] === DIGITS && tokens.start[i + 2] === tokens.end[i + 1]
  return language === 'de' || isDecimal ? null : dayAt(text, i)
}

function dayAt(text: Text, i: number): number | null {
  return numberAt(text, i, 2) ?? numberAt(text, i, 1)
}

function numberAt({ tokens, prose }: Text, i: number, length: number): number | null {
  if (i < 0 || i >= tokens.count || tokens.kind[i] !== DIGITS) return null
  const { start, end } = spanOf(tokens, i, i + 1)
  return end - start === length ? Number(prose.slice(start, end)) : null
}

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function judge(
  text: Text,
  { from, to, day, month, year, weekday }: WrittenDate,
  yearsOf: YearsOf,
): ImpossibleDate | null {
  const span = spanOf(text.tokens, from, to)
  const lastDay = year === null ? (LONGEST[month - 1] as number) : new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day < 1 || day > lastDay) return day > 31 ? null : { ...span, day, month, year, weekday: null }
  if (!weekday) return null
  const years = year === null ? likelyYears(text.date, month, day, yearsOf) : [year]
  const days = years.map(y => new Date(Date.UTC(y, month - 1, day)).getUTCDay() || 7)
  if (days.length === 0 || days.includes(weekday.number)) return null
  return {
    ...span,
    day,
    month,
    year,
    weekday: {
      is: weekdayName(days[0] as number, text.language),
      stated: spanOf(text.tokens, weekday.token, weekday.token + 1),
    },
  }
}

/** What the sources say of that day comes first, which may itself be told from little; then the one nearest to the text's own day. */
function likelyYears(date: string | null, month: number, day: number, yearsOf: YearsOf): readonly number[] {
  const known = yearsOf(month, day)
  if (!date || date.length < 10) return known
  const own = Date.parse(date.slice(0, 10))
  const distance = (year: number) => Math.abs(Date.UTC(year, month - 1, day) - own)
  const around = Number(date.slice(0, 4))
  const nearest = [around - 1, around, around + 1].sort((a, b) => distance(a) - distance(b)).slice(0, 2)
  return [...known, ...nearest.filter((year, i) => i === 0 || distance(year) < MAY_BE_MEANT)]
}

/** So far ahead or back, in ms, a day may be meant although another year's is nearer: plans of next autumn in a text of spring. */
const MAY_BE_MEANT = 300 * 24 * 60 * 60 * 1000

function weekdayName(number: number, language: Language): string {
  const { weekdays } = language === 'de' ? german : english
  return weekdays[number - 1]?.split(/[|\s]/)[0] ?? ''
}
