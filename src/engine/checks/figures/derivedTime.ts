import type { Corpus } from '../../corpus/corpus.ts'
import { dayNumber } from '../../reading/figures/civil.ts'
import type { Reading } from '../../reading/reading.ts'
import { agreement, YEAR } from './agreement.ts'
import type { FigureClaim } from './candidates.ts'
import { comparable, type DateParts, single } from './comparable.ts'
import type { Derivation } from './derived.ts'
import type { FigureIndex, SourceFigure } from './figureIndex.ts'

const HOUR = 3600
const DAY = 86_400

/** Sentences whose sources may have both times, or that may have both days themselves. */
const LIKELY = 12
/** Of more times in a source two give any duration by chance. */
const MOST_TIMES = 8

/**
 * Finds how long something took as the difference of two times of day of one likely source: „45 Minuten“ of 13.52 and 14.37 Uhr; or of two
 * days of one likely sentence: „45 Tage“ of „vom 26. Juni bis zum 9. August“.
 */
export function deriveDuration(
  { quantity }: FigureClaim,
  best: readonly number[],
  figures: FigureIndex,
  corpus: Corpus,
): Derivation | null {
  if (quantity.class !== 'duration') return null
  const isIt = (seconds: number) => agreement(quantity, single('duration', seconds)) === 'same'
  const likely = best.slice(0, LIKELY)
  if (quantity.value >= DAY) return betweenDays(isIt, likely, figures)
  for (const source of new Set(likely.map(sentence => corpus.terms.sourceOf[sentence] as number))) {
    const times = timesOf(source, figures)
    if (times.length > MOST_TIMES) continue
    const found = pairOf(times, (a, b) => isIt((b.quantity.value - a.quantity.value + DAY) % DAY))
    if (found) return { of: found, how: 'difference' }
  }
  return null
}

/** Times of day of which some two give any duration. */
const MOST_ANYWHERE = 40
const DAYS = 5

/** Whether two times of day of the sources, wherever they stand, are so far apart, or so far and some days: too little to support it. */
export function isPerhapsBetweenTimes({ quantity, figure }: FigureClaim, figures: FigureIndex): boolean {
  if (quantity.class !== 'duration' || quantity.value > DAYS * DAY || !/[HM]/.test(String(figure.value).slice(1)))
    return false
  const all = figures.between('time', 0, DAY)
  if (all.length > MOST_ANYWHERE || quantity.value % DAY === 0) return false
  const times = [...new Set(all.map(figures.valueOf))]
  const days = Math.floor(quantity.value / DAY) * DAY
  const isIt = (seconds: number) => agreement(quantity, single('duration', seconds + days)) === 'same'
  return times.some(a => times.some(b => a !== b && isIt((b - a + DAY) % DAY)))
}

/** Days of which some two are as far apart as any. */
const MOST_DAYS = 60

/** «on June 10, 55 days after the verdict»: whether a day of the claim's own sentence and one of the sources, wherever, are so far apart. */
export function isPerhapsBetweenDays(
  { quantity, sentence }: FigureClaim,
  { figures: ofDraft, sentences }: Reading,
  figures: FigureIndex,
): boolean {
  if (quantity.class !== 'duration' || quantity.value < DAY || quantity.value > YEAR) return false
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 }
  const own = ofDraft
    .filter(figure => figure.kind === 'date' && figure.start >= start && figure.end <= end)
    .flatMap(figure => comparable(figure)?.date ?? [])
    .filter(isDay)
  if (own.length === 0) return false
  const days = new Set(
    figures
      .between('date', 0, LAST_DAY)
      .map(figures.valueOf)
      .filter(value => value % 100 > 0),
  )
  if (days.size > MOST_DAYS) return false
  const isIt = (count: number) => agreement(quantity, single('duration', Math.abs(count) * DAY)) === 'same'
  return own.some(a => [...days].some(value => isIt(daysBetween(a, partsOf(value)))))
}

const LAST_DAY = 99_999_999

function isDay({ year, month, day }: DateParts): boolean {
  return year !== undefined && month !== undefined && day !== undefined
}

/** Of the number that a date is compared by: 20250610. */
function partsOf(value: number): DateParts {
  const [year, month, day] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100]
  return { year, month, day, season: undefined, weekday: undefined }
}

/** The times of day of a source that are given to the minute. */
function timesOf(source: number, figures: FigureIndex): readonly SourceFigure[] {
  return figures
    .between('time', 0, DAY)
    .map(figures.get)
    .filter(time => time.source === source && time.quantity.value % HOUR !== 0)
}

/** Between two days there is one day more where both count. */
function betweenDays(
  isIt: (seconds: number) => boolean,
  sentences: readonly number[],
  figures: FigureIndex,
): Derivation | null {
  for (const sentence of sentences) {
    const days = figures
      .ofSentence(sentence)
      .map(figures.get)
      .filter(({ quantity: { date } }) => date?.month !== undefined && date.day !== undefined)
    const found = pairOf(days, (a, b) => {
      const count = daysBetween(a.quantity.date as DateParts, b.quantity.date as DateParts)
      return count > 0 && (isIt(count * DAY) || isIt((count + 1) * DAY))
    })
    if (found) return { of: found, how: 'difference' }
  }
  return null
}

/** Of a day without its year the other's year is meant. */
function daysBetween(a: DateParts, b: DateParts): number {
  const [from, to] = [a, b].map(({ year, month = 1, day = 1 }) => dayNumber(year ?? b.year ?? a.year ?? 0, month, day))
  return (to as number) - (from as number)
}

function pairOf(
  all: readonly SourceFigure[],
  isIt: (a: SourceFigure, b: SourceFigure) => boolean,
): readonly [SourceFigure, SourceFigure] | null {
  for (const a of all) {
    const b = all.find(other => other !== a && isIt(a, other))
    if (b) return [a, b]
  }
  return null
}
