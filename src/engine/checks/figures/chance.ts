import { ONE_STORY } from '../../corpus/story.ts'
import type { FigureIndex } from './figureIndex.ts'
import { type Comparable, SCORE } from './comparable.ts'
import { place } from './place.ts'

/** Likeness that even the most telling value needs, and that a value needs which is everywhere. */
const LEAST = 0.02
const COMMON = 0.25
/** In a large corpus even more, up to this many times the way from the one to the other. */
const BEYOND = 1.6
const BESIDE_THE_POINT = 0.035
/** Below this chance the value alone is enough. */
const HARDLY = 0.05

/**
 * How many figures of the sources would agree with a claim by chance: those of about the same size, times the part of that range in which
 * a value would have agreed as closely as this one does. 1.860 in a few articles: hardly any. „drei“: many.
 */
export function chanceOf(claim: Comparable, other: Comparable, figures: FigureIndex): number {
  if (claim.class === SCORE) return figures.countBetween(SCORE, claim.value - 0.5, claim.value + 0.5) / SCORES
  return claim.date ? chanceOfDate(claim, figures) : chanceOfValue(claim, other, figures)
}

/** Scores that are about as common as each other. */
const SCORES = 12

/** How alike the surroundings must be before an agreeing value is support: the likelier by chance, the more. */
export function enoughToSupport(chance: number, sources: number): number {
  const beside = BESIDE_THE_POINT * Math.max(0, Math.log2(sources / ONE_STORY))
  if (chance < HARDLY) return beside
  const scale = (Math.log10(chance + 1e-9) + 2.5) / 2.8
  return beside + LEAST + (COMMON - LEAST) * Math.min(BEYOND, Math.max(0, scale))
}

function chanceOfValue({ class: kind, value, bound }: Comparable, other: Comparable, figures: FigureIndex): number {
  const size = Math.abs(value)
  if (size === 0) return 1
  const near = figures.countBetween(kind, size / 2, size * 2)
  const isHedged = bound !== 'exact' && other.value !== value
  const both = bound === 'range' && other.bound === 'range' ? 0.1 : 1
  return (
    (both * near * Math.max(isHedged ? place(size) / 10 : place(size), Math.abs(other.value - value) * 2)) /
    (1.5 * size)
  )
}

/** A day is one of hundreds, a month one of dozens, a year one of a few; and the oftener sources name it, the less it tells. */
function chanceOfDate({ date }: Comparable, figures: FigureIndex): number {
  const { year, month, day, season } = date ?? {}
  if (month && day) return figures.countOfDay(month, day) / 300
  if (!year) return figures.countBetween('date', Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY) / 10
  const from = year * 10_000 + (month ?? 0) * 100
  return figures.countBetween('date', from, from + (month ? 100 : 10_000)) / (month || season ? 30 : 5)
}
