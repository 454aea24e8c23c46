import type { DateAt } from './dates.ts'
import { followUp, isWhole } from './followUps.ts'
import { isBare, isLinked, likeNext } from './links.ts'
import type { QuantityAt } from './quantityAt.ts'
import { isGlue, isMark, type Reader } from './reader.ts'

export type Found = DateAt | QuantityAt

const isQuantity = (found: Found | undefined): found is QuantityAt => found !== undefined && !('resolved' in found)

/** What figures of a sentence say of each other: a bare number takes unit, scale and noun of the one that it goes with. */
export function refine(r: Reader, found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found
  const refined = [...found]
  for (let k = refined.length - 2; k >= 0; k--) {
    const [one, next] = [refined[k], refined[k + 1]]
    if (!one || !next) continue
    if (!isQuantity(one)) refined[k] = isQuantity(next) ? one : sameYear(r, one, next)
    else if (isQuantity(next) && isBare(one) && isLinked(r, one, next)) refined[k] = likeNext(one, next)
  }
  let before: QuantityAt | undefined
  let whole: QuantityAt | undefined
  for (let k = 0; k < refined.length; k++) {
    const one = refined[k]
    if (!isQuantity(one)) continue
    const taken = (before && followUp(r, one, before)) ?? (whole && followUp(r, one, whole)) ?? one
    if (isWhole(r, one)) whole = one
    refined[k] = taken
    before = taken
  }
  return refined
}

/** „vom 10. August bis 12. Oktober 2013“: the year stands once. */
function sameYear(r: Reader, one: DateAt, next: DateAt): DateAt {
  const isLinked =
    next.from - one.to <= 2 && (isGlue(r, one.to, 'to') || isGlue(r, one.to, 'and') || isMark(r, one.to, '-–/'))
  const year = /^(\d{4})-\d\d/.exec(next.value)?.[1]
  return isLinked && year && /^--\d\d/.test(one.value) ? { ...one, resolved: one.value.replace('-', year) } : one
}
