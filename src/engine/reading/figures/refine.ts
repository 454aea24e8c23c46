import type { DateAt } from './dates.ts'
import type { QuantityAt } from './quantities.ts'
import { isGlue, isMark, type Reader } from './reader.ts'

export type Found = DateAt | QuantityAt

const isQuantity = (found: Found | undefined): found is QuantityAt => found !== undefined && !('resolved' in found)

/** What figures of a sentence say of each other: a bare number takes unit, scale and noun of the one that it is linked with. */
export function refine(r: Reader, found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found
  const refined = [...found]
  for (let k = refined.length - 2; k >= 0; k--) {
    const [one, next] = [refined[k], refined[k + 1]]
    if (isQuantity(one) && isQuantity(next) && isBare(one) && isLinked(r, one, next)) refined[k] = likeNext(one, next)
  }
  for (let k = refined.length - 2; k >= 0; k--) {
    const [one, next] = [refined[k], refined[k + 1]]
    if (one && next && !isQuantity(one) && !isQuantity(next)) refined[k] = sameYear(r, one, next)
  }
  let before: QuantityAt | undefined
  for (let k = 0; k < refined.length; k++) {
    const one = refined[k]
    if (!isQuantity(one)) continue
    before = before && isBare(one) && followsUp(one, before) ? withUnit(one, before) : one
    refined[k] = before
  }
  return refined
}

/** „488 Milliarden Euro, rund 12 Milliarden weniger“, „49,8 Prozent, sie auf 50,2“. */
function followsUp(one: QuantityAt, before: QuantityAt): boolean {
  if (one.noun || one.kind !== 'count') return false
  if (before.kind === 'money') return one.scale !== undefined && before.scale !== undefined
  const isShare = before.kind === 'percent' && before.unit !== '1' && one.bound === 'exact'
  return isShare && one.tolerance > 0 && typeof one.value === 'number' && Math.abs(one.value) <= 100
}

/** „vom 10. August bis 12. Oktober 2013“: the year stands once. */
function sameYear(r: Reader, one: DateAt, next: DateAt): DateAt {
  const isLinked =
    next.from - one.to <= 2 && (isGlue(r, one.to, 'to') || isGlue(r, one.to, 'and') || isMark(r, one.to, '-–/'))
  const year = /^(\d{4})-\d\d/.exec(next.value)?.[1]
  return isLinked && year && /^--\d\d/.test(one.value) ? { ...one, resolved: one.value.replace('-', year) } : one
}

/** A number and nothing else behind it. */
const isBare = (one: QuantityAt) =>
  (one.kind === 'count' || one.kind === 'ordinal') && one.unit === null && !one.nounName && one.number.to === one.to

/** „von 2,2 auf 1,9 Prozent“, „394 gegen 272 Stimmen“, „nicht 3,4, sondern 3,6 Millionen Euro“. */
function isLinked(r: Reader, one: QuantityAt, next: QuantityAt): boolean {
  if (!next.unit && !next.noun) return false
  if ((next.kind === 'ordinal') !== (one.kind === 'ordinal') || next.kind === 'age' || next.unit === '1') return false
  if (one.noun && !next.unit) return false
  const isInstead = isGlue(r, one.from - 1, 'instead')
  if (isInstead && next.from - one.to <= 2) return true
  const isComma = isMark(r, one.to, ',')
  const isShort = isMark(r, one.to + 1, '.') && isGlue(r, one.to, 'sharing')
  if (next.from === one.to + 2) return isShort || (isComma && isGlue(r, one.to + 1, 'sharing'))
  return next.from === one.to + 1 && (isComma || isGlue(r, one.to, 'sharing'))
}

function likeNext(one: QuantityAt, next: QuantityAt): QuantityAt {
  const shared =
    next.scale && !one.scale && typeof one.value === 'number' && one.value < 1000 ? scaledBy(one, next.scale) : one
  if (next.unit) return withUnit(shared, next)
  return next.noun ? { ...shared, noun: next.noun } : shared
}

function withUnit(one: QuantityAt, other: QuantityAt): QuantityAt {
  const isDuration = other.kind === 'duration' && typeof other.value === 'string' && typeof one.value === 'number'
  const value = isDuration ? other.value.replace(/[\d.]+/, String(one.value)) : one.value
  return { ...one, value, kind: other.kind, unit: other.unit, ...(other.noun && !one.noun && { noun: other.noun }) }
}

/** „von 2,2 auf 2,4 Millionen“ */
function scaledBy(one: QuantityAt, scale: number): QuantityAt {
  const times = (n: number | null) => (n === null ? null : Number((n * scale).toPrecision(15)))
  const tolerance = (one.tolerance || 0.5) * scale
  return {
    ...one,
    value: times(one.value as number) as number,
    min: times(one.min),
    max: times(one.max),
    tolerance,
    scale,
  }
}
