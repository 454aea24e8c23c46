import type { FigureIndex } from '../../corpus/figureIndex.ts'
import type { Comparable } from './comparable.ts'

/** Likeness that even the most telling value needs, and that a value needs which is everywhere. */
const LEAST = 0.08
const MOST = 0.34

/**
 * How alike the surroundings must be before an equal value is support. A telling value needs little: 1.860 is hardly in a few articles by
 * chance, „drei“ is everywhere. The chance is the number of figures of about the same size times the part of that range that the
 * claim's wording admits.
 */
export function enoughToSupport(quantity: Comparable, figures: FigureIndex): number {
  const chance = quantity.date ? chanceOfDate(quantity, figures) : chanceOfValue(quantity, figures)
  const scale = (Math.log10(chance + 1e-9) + 2) / 2.3
  return LEAST + (MOST - LEAST) * Math.min(1, Math.max(0, scale))
}

function chanceOfValue({ class: kind, value, min, max, bound }: Comparable, figures: FigureIndex): number {
  const size = Math.abs(value)
  if (size === 0) return 1
  const near = figures.countBetween(kind, size / 2, size * 2)
  const admitted = bound === 'exact' ? place(size) : Math.min((max ?? size * 1.2) - (min ?? size * 0.8), size * 0.2)
  return (near * Math.max(admitted, place(size))) / (1.5 * size)
}

/** The last significant place: 10 for 1860, 0.1 for 7.5. */
export function place(value: number): number {
  let unit = 1
  if (Number.isInteger(value)) while (unit < value && value % (unit * 10) === 0) unit *= 10
  else while (unit > 1e-6 && Math.abs(value / unit - Math.round(value / unit)) > 1e-6) unit /= 10
  return unit
}

/** A day is one of hundreds, a month one of dozens, a year one of a few. */
function chanceOfDate({ date }: Comparable, figures: FigureIndex): number {
  const dates = figures.countBetween('date', Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
  const kinds = date?.day ? 300 : date?.month || date?.season ? 30 : 10
  return dates / kinds
}
