import type { Comparable, DateParts } from './comparable.ts'

/**
 * What a source's value says to the draft's.
 *
 * `same` it agrees · `imprecise` it agrees but for a hedge or a bound, or is rounded past the draft's wording · `other` it is another
 * value · `open` the two cannot be told apart or compared.
 */
export type Agreement = 'same' | 'imprecise' | 'other' | 'open'

export function agreement(draft: Comparable, source: Comparable): Agreement {
  if (draft.date && source.date) return agreementOfDates(draft.date, source.date)
  if (areShareAndPoints(draft, source)) return equal(draft.value, source.value) ? 'other' : 'open'
  if (draft.class !== source.class) return 'open'
  if (draft.bound === 'range' || source.bound === 'range') return agreementOfRanges(draft, source)
  if (equal(draft.value, source.value)) return sameBound(draft, source) ? 'same' : 'imprecise'
  if (admits(draft, source)) return 'same'
  if (nearlyAdmits(draft, source)) return 'imprecise'
  return 'other'
}

/** „8,5 Prozent“ where the source has „8,5 Prozentpunkte“. */
function areShareAndPoints(a: Comparable, b: Comparable): boolean {
  return (a.class === '%' && b.class === 'pp') || (a.class === 'pp' && b.class === '%')
}

function equal(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1e-9, Math.abs(a), Math.abs(b))
}

const UPPER = new Set(['atMost', 'below'])
const LOWER = new Set(['atLeast', 'above'])

/** A hedge may be added to an exact value, never taken away; a bound must stay the bound that it is. */
function sameBound(draft: Comparable, source: Comparable): boolean {
  const [a, b] = [draft.bound, source.bound]
  if (a === b) return true
  if (a === 'about') return b === 'exact'
  return (UPPER.has(a) && UPPER.has(b)) || (LOWER.has(a) && LOWER.has(b))
}

/** Whether the draft's wording admits the source's value: „gut 12.000“ and 12.064, „1,3 Millionen“ and 1,28 Millionen. */
function admits(draft: Comparable, source: Comparable): boolean {
  const difference = source.value - draft.value
  const slack = Math.abs(draft.value) * 0.1
  if (source.bound !== 'exact' && source.bound !== 'about' && !sameBound(draft, source)) return false
  if (draft.bound === 'exact')
    return draft.tolerance > 0 && Math.abs(difference) <= draft.tolerance * 1.0001 && source.bound === 'exact'
  if (draft.bound === 'about')
    return (
      Math.abs(difference) <= Math.min(slack, Math.max(halfUnit(draft.value), Math.abs(draft.value) * 0.025)) * 1.0001
    )
  if (LOWER.has(draft.bound)) return difference > 0 && difference <= slack * 2
  return difference < 0 && -difference <= slack * 2
}

/** Half a unit of the last significant digit: 50 for 1500, 500 for 12000. */
function halfUnit(value: number): number {
  let unit = 1
  const whole = Math.abs(value)
  if (whole === 0) return 0
  if (Number.isInteger(whole)) while (whole % (unit * 10) === 0) unit *= 10
  else while (!equal(whole / unit, Math.round(whole / unit)) && unit > 1e-6) unit /= 10
  return unit / 2
}

/** The source lies within a rounding of the draft's round number, or a loose bound admits it. */
function nearlyAdmits(draft: Comparable, source: Comparable): boolean {
  const difference = source.value - draft.value
  if (LOWER.has(draft.bound) && difference > 0) return true
  if (UPPER.has(draft.bound) && difference < 0) return true
  const unit = halfUnit(draft.value)
  if (draft.bound === 'exact' && draft.value >= 100 && unit >= 5 && unit > halfUnit(source.value)) {
    return Math.abs(difference) <= Math.min(unit, draft.value * 0.05)
  }
  return (
    source.bound === 'about' && Math.abs(difference) <= Math.min(halfUnit(source.value), Math.abs(source.value) * 0.025)
  )
}

function agreementOfRanges(draft: Comparable, source: Comparable): Agreement {
  const [low, high] = [draft.min ?? Number.NEGATIVE_INFINITY, draft.max ?? Number.POSITIVE_INFINITY]
  const [from, to] = [source.min ?? Number.NEGATIVE_INFINITY, source.max ?? Number.POSITIVE_INFINITY]
  if (draft.bound === source.bound && equal(low, from) && equal(high, to)) return 'same'
  if (draft.bound === 'range' && source.bound !== 'range' && source.value >= low && source.value <= high)
    return 'imprecise'
  if (source.bound === 'range' && draft.bound !== 'range' && draft.value >= from && draft.value <= to)
    return 'imprecise'
  return 'other'
}

/** Dates agree where the parts that both state agree; a date that says less than the other is no contradiction. */
function agreementOfDates(draft: DateParts, source: DateParts): Agreement {
  let shared = 0
  for (const part of ['year', 'month', 'day', 'season', 'weekday'] as const) {
    if (draft[part] === undefined || source[part] === undefined) continue
    if (draft[part] !== source[part]) return 'other'
    shared++
  }
  if (shared === 0) return 'open'
  const missing = (['year', 'month', 'day', 'season'] as const).some(
    part => draft[part] !== undefined && source[part] === undefined,
  )
  return missing && !(draft.year !== undefined && source.year === undefined && shared >= 2) ? 'open' : 'same'
}
