import type { QuantityAt } from './quantityAt.ts'
import { isDigits, isGlue, isMark, lowerAt, type Reader } from './reader.ts'

/** A number and nothing else behind it. */
export const isBare = (one: QuantityAt): boolean =>
  (one.kind === 'count' || one.kind === 'ordinal') && one.unit === null && !one.nounName && one.number.to === one.to

/** „61.480, 6,1 Prozent mehr als im Vorjahr“: no number so large is a percentage. */
const LARGEST_SHARE = 1000

/** „ein Plus von 586 oder 7,7 Prozent“, «by 20, or 7 per cent» give one value in two ways. */
function isNoShare(r: Reader, one: QuantityAt, next: QuantityAt): boolean {
  const size = Math.abs(Number(one.value))
  if (isMark(r, one.to, ',') && isOr(r, one.to + 1)) return true
  return size > LARGEST_SHARE || (size > 100 && Number(next.value) <= 100 && isOr(r, one.to))
}

const isOr = (r: Reader, i: number) => /^(?:oder|or)$/.test(lowerAt(r, i))

/** „von 2,2 auf 1,9 Prozent“, „394 gegen 272 Stimmen“, „nicht 3,4, sondern 3,6 Millionen Euro“, „statt der 200 nur 80 Gäste“. */
export function isLinked(r: Reader, one: QuantityAt, next: QuantityAt): boolean {
  if (!next.unit && !next.noun) return isScaled(r, one, next) || isOfMillions(r, one, next)
  if ((next.kind === 'ordinal') !== (one.kind === 'ordinal') || next.kind === 'age' || next.unit === '1') return false
  if (one.noun && !next.unit) return false
  if (next.kind === 'percent' && isNoShare(r, one, next)) return false
  if (next.from - one.to <= 3 && isInstead(r, one.from)) return true
  if (isOfMillions(r, one, next)) return true
  if (isMark(r, one.to, ',') && next.kind === 'percent' && isOfWhole(r, one)) return false
  const isComma = isMark(r, one.to, ',')
  if (next.from === one.to + 3) return isComma && isGlue(r, one.to + 1, 'sharing') && isRepeated(r, one)
  const isShort = isMark(r, one.to + 1, '.') && isGlue(r, one.to, 'sharing')
  if (next.from === one.to + 2) return isShort || isNot(r, one.to) || (isComma && isGlue(r, one.to + 1, 'sharing'))
  return next.from === one.to + 1 && (isComma || isGlue(r, one.to, 'sharing'))
}

/** «from 2.9 to 3.1 million», of whatever it is. */
function isScaled(r: Reader, one: QuantityAt, next: QuantityAt): boolean {
  return next.scale !== undefined && next.kind === one.kind && next.from === one.to + 1 && isGlue(r, one.to, 'sharing')
}

/** „44 von insgesamt 164 Millionen“: where the whole is of millions its part is too. */
function isOfMillions(r: Reader, one: QuantityAt, next: QuantityAt): boolean {
  if (next.scale === undefined || one.scale || !isDigits(r, one.number.from) || !isOf(r, one.to)) return false
  const isNear = next.number.from - one.to <= (isGlue(r, one.to + 1, 'definite') ? 3 : 2) || next.from === one.to + 1
  return isNear && Number(one.value) > 1 && Number(one.value) < Number(next.value) / next.scale
}

/** „12 von 55, knapp 22 Prozent“: the whole is counted, and the share is said behind it. */
const isOfWhole = (r: Reader, { from }: QuantityAt) =>
  isOf(r, from - 1) || (lowerAt(r, from - 1) === 'the' && isOf(r, from - 2))

const isOf = (r: Reader, i: number) => /^(?:von|of)$/.test(lowerAt(r, i))

/** „nicht um 27, sondern um 17 Prozent“ */
const isRepeated = (r: Reader, one: QuantityAt) => lowerAt(r, one.from - 1) === lowerAt(r, one.to + 2)

/** „17 und nicht 27 Kilometer“, «17, not 27 miles» */
const isNot = (r: Reader, at: number) =>
  (isMark(r, at, ',') || isGlue(r, at, 'and')) && (lowerAt(r, at + 1) === 'nicht' || lowerAt(r, at + 1) === 'not')

/** „statt 300“, „statt der geplanten 200“ */
const isInstead = (r: Reader, i: number) => [1, 2, 3].some(back => isGlue(r, i - back, 'instead'))

/** The bare number with what the figure that it is linked with says. */
export function likeNext(one: QuantityAt, next: QuantityAt): QuantityAt {
  const isSmall = next.scale !== undefined && !one.scale && typeof one.value === 'number' && one.value < 1000
  // „44 von 164 Millionen“: the scale is none of what is counted.
  const bare = one.noun && one.noun.from >= next.number.from ? { ...one, noun: undefined } : one
  const shared = isSmall && next.scale ? scaledBy(bare, next.scale) : bare
  if (next.unit) return withUnit(shared, next)
  return next.noun ? { ...shared, noun: next.noun } : shared
}

export function withUnit(one: QuantityAt, other: QuantityAt): QuantityAt {
  const isDuration = other.kind === 'duration' && typeof other.value === 'string' && typeof one.value === 'number'
  const value = isDuration ? other.value.replace(/[\d.]+/, String(one.value)) : one.value
  const same = { ...one, value, kind: other.kind, unit: other.unit, noun: one.noun ?? other.noun }
  // „nicht 38,4, sondern 38,9 Cent“
  return other.factor === one.factor || isDuration ? same : { ...sized(same, other.factor), factor: other.factor }
}

/** „von 2,2 auf 2,4 Millionen“ */
export function scaledBy(one: QuantityAt, scale: number): QuantityAt {
  return { ...sized(one, scale), tolerance: (one.tolerance || 0.5) * scale, scale }
}

/** So many times as much. */
function sized(one: QuantityAt, by: number): QuantityAt {
  const times = (n: number | null) => (n === null ? null : Number((n * by).toPrecision(15)))
  return {
    ...one,
    value: times(one.value as number) as number,
    min: times(one.min),
    max: times(one.max),
    tolerance: one.tolerance * by,
  }
}
