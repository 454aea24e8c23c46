import { type Comparable, type DateParts, SCORE } from './comparable.ts'
import { place } from './place.ts'
import { isCurrency } from './units.ts'

/**
 * What a source's value says to the draft's.
 *
 * `same` it agrees · `imprecise` it agrees but for a hedge or a bound, or is rounded past the draft's wording · `other` it is another
 * value · `open` the two cannot be told apart or compared.
 */
export type Agreement = 'same' | 'imprecise' | 'other' | 'open'

export function agreement(draft: Comparable, source: Comparable): Agreement {
  if (draft.class === SCORE && source.class === SCORE) return draft.value === source.value ? 'same' : 'other'
  if (draft.date && source.date) return agreementOfDates(draft.date, source.date)
  if (areShareAndPoints(draft, source)) return equal(draft.value, source.value) ? 'other' : 'open'
  if (areYearsOfAge(draft, source)) return 'same'
  if (draft.class !== source.class && !isSumInPart(draft, source) && !areOfOneContent(draft, source)) return 'open'
  if (draft.period && source.period && draft.period !== source.period)
    return equal(draft.value, source.value) ? 'other' : 'open'
  if (draft.bound === 'range' || source.bound === 'range') return agreementOfRanges(draft, source)
  if (isCrowd(draft) && source.value > draft.value)
    return source.value < draft.value * CROWDED ? 'same' : isCrowd(source) ? 'other' : 'open'
  if (isCrowd(source) && draft.value > source.value) return draft.value < source.value * CROWDED ? 'open' : 'other'
  if (equal(draft.value, source.value) || isSignedAlike(draft, source))
    return sameBound(draft, source) ? 'same' : 'imprecise'
  if (isOnTheClock(draft, source)) return 'same'
  if (isConverted(draft, source)) return sameBound(draft, source) ? 'same' : 'imprecise'
  if (admits(draft, source)) return 'same'
  if (nearlyAdmits(draft, source)) return 'imprecise'
  return isBeyondBound(draft, source) ? 'open' : 'other'
}

/** „Hunderte Server“ are 370 of them. */
function isCrowd({ class: kind, bound, step }: Comparable): boolean {
  return kind === 'count' && bound === 'atLeast' && step === Number.POSITIVE_INFINITY
}

/** Of as many times as many one would speak in a larger unit. */
const CROWDED = 20

/** „um Viertel vor vier“ in the afternoon, and „15.45 Uhr“. */
function isOnTheClock(draft: Comparable, source: Comparable): boolean {
  return (
    draft.class === 'time' &&
    draft.step === draft.value &&
    draft.value < HALF_A_DAY &&
    equal(draft.value + HALF_A_DAY, source.value)
  )
}

const HALF_A_DAY = 43_200

/** „ein Verlust von 1,3 Millionen“ and −1,3 in the table. */
function isSignedAlike(a: Comparable, b: Comparable): boolean {
  return a.value * b.value < 0 && equal(a.value, -b.value)
}

/** „8,5 Prozent“ where the source has „8,5 Prozentpunkte“. */
function areShareAndPoints(a: Comparable, b: Comparable): boolean {
  return (a.class === '%' && b.class === 'pp') || (a.class === 'pp' && b.class === '%')
}

/** Seconds of a year, in which durations are compared. */
export const YEAR = 31_536_000

/** „eine Frau von 81 Jahren“ and „die 81-Jährige“. */
function areYearsOfAge(a: Comparable, b: Comparable): boolean {
  if (a.class === 'age' && b.class === 'duration') return equal(a.value * YEAR, b.value)
  return a.class === 'duration' && b.class === 'age' && equal(a.value, b.value * YEAR)
}

/** „41 Millionen“ of a sentence about money, and „41 Millionen Euro“. */
export function isSumInPart(a: Comparable, b: Comparable): boolean {
  const money = (c: Comparable) => isCurrency(c.class)
  return (
    ((a.class === 'count' && money(b)) || (b.class === 'count' && money(a))) &&
    Math.min(Math.abs(a.value), Math.abs(b.value)) >= 1e5
  )
}

/** What a mass may be given in, of which a sentence says no more: „100 Nanogramm“ for „0,1 Mikrogramm je Liter“. */
export const CONTENTS = ['/l', '/m3', '/kg']

function areOfOneContent({ class: a }: Comparable, { class: b }: Comparable): boolean {
  return CONTENTS.some(per => a === b + per || b === a + per)
}

function equal(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1e-9, Math.abs(a), Math.abs(b))
}

/** «31 miles» and „50 Kilometer“: units of two systems, and as near as whole numbers come. */
function isConverted(draft: Comparable, source: Comparable): boolean {
  if (!draft.written || !source.written) return false
  const powers = Math.log10(draft.written.factor / source.written.factor)
  if (equal(powers, Math.round(powers))) return false
  return Math.abs(draft.value - source.value) <= draft.written.slack * EDGE
}

export const UPPER = new Set(['atMost', 'below'])
export const LOWER = new Set(['atLeast', 'above'])

/** A hedge may be added to an exact value, never taken away; a bound must stay the bound that it is. */
function sameBound(draft: Comparable, source: Comparable): boolean {
  const [a, b] = [draft.bound, source.bound]
  if (a === b) return true
  if (a === 'about') return b === 'exact'
  return (UPPER.has(a) && UPPER.has(b)) || (LOWER.has(a) && LOWER.has(b))
}

/** Whether the draft's wording admits the source's value: „gut 12.000“ and 12.064, „1,3 Millionen“ and 1,28 Millionen. */
function admits(draft: Comparable, source: Comparable): boolean {
  if (source.bound !== 'exact' && source.bound !== 'about' && !sameBound(draft, source)) return false
  const difference = source.value - draft.value
  const distance = Math.abs(difference)
  if (draft.bound === 'exact')
    return source.bound === 'exact' && (distance <= draft.tolerance * EDGE || isWithoutDecimals(draft, source))
  if (draft.bound === 'about') return distance <= closeTo(draft) * EDGE
  if (draft.bound === 'atMost') return false
  if (source.bound !== 'exact' && distance <= draft.value * 0.025) return true
  if (LOWER.has(draft.bound) !== difference > 0) return false
  return distance <= roughly(draft) * EDGE || isWithinUnit(draft, distance)
}

/** „23.847 Punkte“ for 23.847,16: what is counted in parts is no number of things. */
function isWithoutDecimals({ class: kind, value }: Comparable, source: Comparable): boolean {
  if (kind !== 'count' || value < MANY || !Number.isInteger(value) || Number.isInteger(source.value)) return false
  return value === Math.round(source.value) || value === Math.trunc(source.value)
}

/** From how many on nobody misses the decimals. */
const MANY = 100

const EDGE = 1.0001

/** What „rund“ leaves open: half a unit of the last significant digit, but no more than a tenth. */
function closeTo({ value, step }: Comparable): number {
  const size = Math.abs(value)
  return Math.min(size * 0.1, Math.max((step ?? place(size)) / 2, size * 0.025))
}

/**
 * What „mehr als“, „gut“ and „knapp“ leave open: a unit of the last significant digit, but no more than an eighth, or a quarter of a
 * single unit of time and of what is said in multiples or parts: „gut eine Minute“, „mehr als doppelt so oft“, «fewer than one in ten».
 */
function roughly({ class: kind, value, step, min, max }: Comparable): number {
  const size = Math.abs(value)
  const isPlain = (kind === '1' || step === Number.POSITIVE_INFINITY) && (min === null || max === null)
  return Math.min(size * (step === size || isPlain ? 0.25 : 0.125), Math.max(step ?? place(size), size * 0.05))
}

/** „mehr als zwei Wochen“ may be 17 days, and not 20. */
function isWithinUnit({ bound, value, step }: Comparable, distance: number): boolean {
  return bound === 'above' && step !== undefined && step < value && distance <= Math.min(step * 0.5, value * 0.25)
}

/** How far beyond a loose bound an exact value may lie that is meant by it. */
const LOOSELY = 0.2

/** The source lies within a rounding of the draft’s round or whole number, the draft within one of the source's, or a loose bound admits it. */
function nearlyAdmits(draft: Comparable, source: Comparable): boolean {
  const difference = source.value - draft.value
  const distance = Math.abs(difference)
  // „fast 90.000“ for „fast 100.000“ is another value: only an exact one may lie somewhere beyond a loose bound.
  const isLoose = source.bound === 'exact' && distance <= draft.value * LOOSELY
  if (isLoose && (LOWER.has(draft.bound) ? difference > 0 : draft.bound === 'below' && difference < 0)) return true
  if (source.tolerance > 0 && distance <= source.tolerance * EDGE) return true
  if (source.bound === 'about' && distance <= Math.min(place(source.value) / 2, Math.abs(source.value) * 0.025))
    return true
  // «$3.00» is written to the cent, whatever its value shows.
  const unit = draft.tolerance > 0 ? Math.min(place(draft.value), draft.tolerance * 2) : place(draft.value)
  const isRounded = unit > place(source.value) && (unit === 1 || draft.value >= 100)
  const isBounded = UPPER.has(draft.bound) || LOWER.has(draft.bound)
  return isRounded && distance <= Math.min(unit / 2, draft.value * (isBounded ? 0.02 : 0.05))
}

/** „knapp 42 Millionen“ where a source has «more than 40»: both may be of one value, which neither of them tells. */
function isBeyondBound(draft: Comparable, source: Comparable): boolean {
  if (LOWER.has(source.bound) ? LOWER.has(draft.bound) : !UPPER.has(source.bound) || UPPER.has(draft.bound))
    return false
  const beyond = LOWER.has(source.bound) ? draft.value - source.value : source.value - draft.value
  const isOpen = source.min === null || source.max === null
  return beyond > 0 && beyond <= Math.abs(source.value) * (isOpen ? FAR_BEYOND : BEYOND)
}

/** How far beyond a bound a value may be that is meant by it. */
const BEYOND = 0.1
/** „70 Minuten“ for „mehr als eine Stunde“ */
const FAR_BEYOND = 0.2

function agreementOfRanges(draft: Comparable, source: Comparable): Agreement {
  const [low, high] = [draft.min ?? Number.NEGATIVE_INFINITY, draft.max ?? Number.POSITIVE_INFINITY]
  const [from, to] = [source.min ?? Number.NEGATIVE_INFINITY, source.max ?? Number.POSITIVE_INFINITY]
  if (draft.bound === source.bound && equal(low, from) && equal(high, to)) return 'same'
  if (
    source.bound === 'range' &&
    (UPPER.has(draft.bound) ? equal(high, to) : LOWER.has(draft.bound) && equal(low, from))
  )
    return 'same'
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
