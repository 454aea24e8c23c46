import { isBare, scaledBy, withUnit } from './links.ts'
import type { QuantityAt } from './quantityAt.ts'
import { inside, isGlue, isMark, isWord, lowerAt, type Reader } from './reader.ts'

/** A bare number with what the figure before it in the sentence says, where it goes on with the same. */
export function followUp(r: Reader, one: QuantityAt, before: QuantityAt): QuantityAt | undefined {
  if (one.noun || one.kind !== 'count' || !isBare(one) || typeof one.value !== 'number') return undefined
  if (isPartOf(r, one, before)) return { ...one, noun: before.noun }
  if (isNumberOf(r, before.to, one.from)) return undefined
  if (before.kind === 'money' && one.scale && before.scale) return withUnit(one, before)
  if (before.kind === 'percent' && before.unit !== '1') return shareAfter(r, one, before)
  if (!endsClause(r, one.to) || !isAlike(r, one, before)) return undefined
  if (before.unit) return withUnit(one, before)
  const scaled = before.scale && !one.scale ? scaledBy(one, before.scale) : one
  return { ...scaled, noun: before.noun }
}

/** Words before a number among which „die Zahl“ may stand. */
const NEAR = 10

/** „…, die Zahl der Gäste stieg auf 3,1 Millionen“: what is counted since the figure before is of another kind. */
function isNumberOf(r: Reader, from: number, to: number): boolean {
  for (let i = Math.max(from, to - NEAR); i < to; i++) if (/(?:zahl|zahlen|numbers?)$/.test(lowerAt(r, i))) return true
  return false
}

/** „49,8 Prozent, sie auf 50,2“; with a sign in brackets, „33 Prozent (+2)“, it is the change in points. */
function shareAfter(r: Reader, one: QuantityAt, before: QuantityAt): QuantityAt | undefined {
  const { from } = one.number
  const isSigned = Number(one.value) < 0 || isGlue(r, from, 'plus') || isMark(r, from - 1, '+')
  const isBracketed = isMark(r, from - 1, '(') || isMark(r, from - 2, '(')
  if (isSigned && isBracketed) return { ...withUnit(one, before), unit: 'pp' }
  return (isShare(one) && isAsExact(one, before)) || isTakenBack(r, one) ? withUnit(one, before) : undefined
}

/** „5 Prozent mehr als am Vortag, nach 7,14“: hundredths are of a share that has hundredths too. */
function isAsExact(one: QuantityAt, before: QuantityAt): boolean {
  return one.tolerance >= TENTHS || one.tolerance === before.tolerance
}

/** Half of the last place of a share with one decimal. */
const TENTHS = 0.05

/** „27 Prozent und nicht 37“: the value that was wrong is one of the same. */
function isTakenBack(r: Reader, one: QuantityAt): boolean {
  return ['nicht', 'not'].includes(lowerAt(r, one.from - 1)) && Math.abs(Number(one.value)) <= 100
}

const isShare = (one: QuantityAt) => one.tolerance > 0 && one.bound === 'exact' && Math.abs(Number(one.value)) <= 100

/** „Von 120 Anträgen wurden 87 genehmigt, 33 abgelehnt“ */
function isPartOf(r: Reader, one: QuantityAt, before: QuantityAt): boolean {
  if (before.kind !== 'count' || !before.noun || !isWhole(r, before)) return false
  return Number(one.value) < Number(before.value) && one.tolerance === 0
}

/** „Von den 709 Abgeordneten“ at the beginning of a clause: what follows are parts. */
export function isWhole(r: Reader, { from }: QuantityAt): boolean {
  const at = isGlue(r, from - 1, 'wholeArticle') ? from - 2 : from - 1
  return isGlue(r, at, 'wholeOf') && (at === r.from || isMark(r, at - 1, ',;:–„"“'))
}

/** „3.200 Euro …, ihre Kollegen 3.900“, „8,42 Meter …, sein Rivale 8,37“: written to the same place, and about as much. */
function isAlike(r: Reader, one: QuantityAt, before: QuantityAt): boolean {
  const { value } = before
  if (typeof value !== 'number' || one.bound !== 'exact' || before.kind === 'ordinal' || before.kind === 'age')
    return false
  if (before.scale) {
    if (one.tolerance > 0 && one.tolerance * before.scale === before.tolerance && isBracketed(r, one)) return true
    return (
      before.noun !== undefined && (one.scale === before.scale || one.tolerance * before.scale === before.tolerance)
    )
  }
  if (before.kind !== 'money' && (before.kind !== 'measure' || one.tolerance === 0)) return false
  const ratio = Number(one.value) / value
  return one.tolerance === before.tolerance && before.unit !== '1' && ratio > 0.1 && ratio < 10
}

/** «3.1 million (2.9)» */
const isBracketed = (r: Reader, { from, to }: QuantityAt) => isMark(r, from - 1, '(') && isMark(r, to, ')')

/** Nothing of the clause stands behind the number. */
function endsClause(r: Reader, i: number): boolean {
  return !inside(r, i) || isMark(r, i, '.,;!?)–') || (isWord(r, i) && isGlue(r, i, 'and'))
}
