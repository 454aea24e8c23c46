import { ONE_STORY } from '../../corpus/story.ts'
import { type Candidate, NEARLY_THE_SAME } from './candidates.ts'
import type { Comparable } from './comparable.ts'

/**
 * „29.800 Schüler“ of a town are no other number of „26 Schüler“ in a class: so many times as many are of another whole. Among many
 * sources what comes near in its words is the best that there is.
 */
export function isOfAnotherSize(
  { other, local, likeness }: Candidate,
  { class: kind, value }: Comparable,
  sources: number,
): boolean {
  if (kind === 'count' && isTimes(FAR_OFF, value, other.quantity.value) && local < CLOSELY) return true
  if (other.kind === 'measure' && likeness < NEARLY_THE_SAME && isTimes(OTHER_SCALE, value, other.quantity.value))
    return true
  const isAmount = sources <= ONE_STORY && (kind === 'count' || other.kind === 'money')
  return isAmount && likeness < NEARLY_THE_SAME && isTimes(OUT_OF_ALL, value, other.quantity.value)
}

/** Whether one value is more than so many times the other. */
export function isTimes(times: number, a: number, b: number): boolean {
  return Math.max(a, b) > times * Math.min(a, b)
}

const FAR_OFF = 50
/** „150 Meter“ are no other value of „1.043,6 Kilometer“. */
const OTHER_SCALE = 30
/** „30.000 Euro“ of compensation are no other value for „75 Euro“ a day. */
const OUT_OF_ALL = 6
/** „vor 15 Jahren“ is no other value of „zwei Wochen“. */
export const DURATION_FAR_OFF = 5
/** A newer report gives much the same: „640 Beschäftigte“ are not disputed by „14 Jobs“. */
export const UPDATE_FAR_OFF = 1.6
/** The same in nearly the same words, which a city and a whole region may share. */
export const SAME_WORDS_FAR_OFF = 5
/** How well the words right beside it must fit for such a value to contradict. */
const CLOSELY = 0.5
