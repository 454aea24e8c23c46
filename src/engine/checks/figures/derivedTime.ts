import type { Corpus } from '../../corpus/corpus.ts'
import { dayNumber } from '../../reading/figures/civil.ts'
import { agreement } from './agreement.ts'
import type { FigureClaim } from './candidates.ts'
import { type DateParts, single } from './comparable.ts'
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
