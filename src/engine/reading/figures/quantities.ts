import type { Bound, FigureKind } from '../../model.ts'
import { isAge, roundAge } from './ages.ts'
import { hedgeFor } from './bounds.ts'
import { labelBefore, nounFor } from './counted.ts'
import { excluded } from './exclude.ts'
import { type HedgeAt, hedgeAfter, hedgeBefore, interval } from './hedges.ts'
import { isIdiom, isUnitOfArticle } from './idioms.ts'
import { type NounAt, nounAfter } from './nouns.ts'
import { type Numeral, readNumeral } from './numeral.ts'
import { type Part, readPart } from './parts.ts'
import { exactQuantity, type QuantityAt } from './quantityAt.ts'
import { rangeFrom, shareFrom } from './ranges.ts'
import { isCapital, isGlue, isInnerMark, isWord, lowerAt, type Reader, senseAt } from './reader.ts'
import { readScore } from './scores.ts'
import type { Unit } from './sense.ts'
import { opensRange } from './starts.ts'

/** What stands at token `i`: a quantity, or the token up to which there is none. */
export function readQuantity(r: Reader, i: number): QuantityAt | number {
  const score = readScore(r, i)
  if (score) return score
  const numeral = readNumeral(r, i)
  if (!numeral) return i + 1
  const skip = excluded(r, numeral)
  if (skip !== undefined) return Math.max(skip, i + 1)
  const part = readPart(r, numeral)
  if (numeral.article && !isUnitOfArticle(r, part) && !opensRange(r, i)) return i + 1
  if (numeral.type === 'ordinal') return ordinal(r, numeral)
  if (isIdiom(r, numeral)) return numeral.to
  const share = shareFrom(r, part)
  if (share) return assemble(r, share, null, null)
  const whole = roundAge(r, part) ?? rangeFrom(r, part)
  if (typeof whole === 'number') return whole
  return whole ? assemble(r, whole.part, whole.min, whole.max) : assemble(r, part, null, null)
}

/** «third-largest», but «first-half» and «third-party» */
const isRank = (r: Reader, hyphen: number) => isInnerMark(r, hyphen, '-') && /.st$/.test(lowerAt(r, hyphen + 1))

/** «Lungs First», «the Old Third Bridge» */
const isPartOfName = (r: Reader, i: number) => i > r.from && isCapital(r, i) && isCapital(r, i - 1)

/** „zum dritten Mal“; „jeder dritte Deutsche“ is a share. */
function ordinal(r: Reader, numeral: Numeral): QuantityAt | number {
  const { from, to } = numeral
  if (!r.german && isPartOfName(r, from)) return to
  if (!r.german && isInnerMark(r, to, '-') && !isRank(r, to)) return isWord(r, to + 1) ? to + 2 : to
  const noun = nounAfter(r, isRank(r, to) ? to + 2 : to)
  const number = { from, to }
  if (isGlue(r, from - 1, 'each') && numeral.value > 1) {
    if (noun && senseAt(r, noun.head)?.calendar) return to
    const value = 1 / numeral.value
    const hedge = hedgeBefore(r, from - 1)
    const bound = hedge?.bound ?? 'exact'
    const limits = interval(value, bound, hedge?.near ?? false)
    const start = hedge?.from ?? from - 1
    return {
      from: start,
      to: noun?.to ?? to,
      kind: 'percent',
      value,
      min: limits.min,
      max: limits.max,
      bound,
      unit: '1',
      noun,
      nounName: undefined,
      hedge,
      number,
      tolerance: 0,
      scale: undefined,
      factor: 1,
    }
  }
  return exactQuantity(number, noun, { kind: 'ordinal', value: numeral.value })
}

function assemble(r: Reader, part: Part, low: number | null, high: number | null): QuantityAt {
  const { numeral } = part
  const age = isAge(r, part)
  const labelled = labelBefore(r, part)
  const kind = kindIn(r, part, age !== undefined, labelled)
  const end = age?.to ?? part.to
  const behindUnit = hedgeAfter(r, end)
  const near = hedgeFor(r, part) ?? (end > numeral.to ? hedgeAfter(r, numeral.to) : undefined) ?? behindUnit
  const from = Math.max(r.done, Math.min(part.from, near?.from ?? part.from))
  const to = Math.max(end, behindUnit?.to ?? 0)
  const noun = labelled ?? (age && !age.noun ? undefined : nounFor(r, part, { from, to }, kind))
  const behind = noun && !noun.apart && noun.from >= part.from ? noun.to : to
  const hedge = near ?? hedgeAfter(r, behind)
  const { value, min, max, bound, unit, tolerance } = meaning(part, kind, hedge, low, high)
  return {
    from,
    to: Math.max(to, behind, hedge?.to ?? 0),
    kind,
    value,
    min,
    max,
    bound,
    unit,
    noun,
    nounName: numeral.type === 'times' ? (r.german ? 'Mal' : 'times') : undefined,
    hedge,
    number: { from: numeral.from, to: numeral.to },
    tolerance,
    scale: numeral.scale,
    factor: part.unit?.factor ?? 1,
  }
}

/** Value, interval and unit. */
function meaning(part: Part, kind: FigureKind, hedge: HedgeAt | undefined, low: number | null, high: number | null) {
  const { numeral, unit } = part
  const size = sizeOf(numeral.value, unit)
  const isRange = low !== null && high !== null
  const bound: Bound = isRange ? 'range' : (hedge?.bound ?? (numeral.type === 'crowd' ? 'atLeast' : 'exact'))
  const limits = isRange
    ? { min: sizeOf(low, unit), max: sizeOf(high, unit) }
    : interval(size, bound, hedge?.near ?? false)
  return {
    value: kind === 'duration' && unit?.grain ? durationOf(size, unit.grain) : size,
    min: limits.min,
    max: limits.max,
    bound,
    unit: unit ? unit.code : kind === 'age' ? 'a' : isRatio(numeral, part) ? '1' : null,
    tolerance: sizeOf(numeral.step / 2, unit),
  }
}

function kindIn(r: Reader, part: Part, isAged: boolean, label: NounAt | undefined): FigureKind {
  if (isAged) return 'age'
  return label && !senseAt(r, label.head)?.roles?.includes('gauge') ? 'ordinal' : kindOf(part.numeral, part.unit)
}

const isRatio = (numeral: Numeral, part: Part) =>
  numeral.type === 'share' || numeral.type === 'fraction' || numeral.type === 'factor' || part.isFactor

/** Free of the noise of binary fractions: 31.6 × 1000000 is 31600000. */
function sizeOf(value: number, unit: Unit | undefined): number {
  const size = value * (unit?.factor ?? 1)
  return Number.isInteger(size) ? size : Number(size.toPrecision(15))
}

function kindOf(numeral: Numeral, unit: Unit | undefined): FigureKind {
  if (unit) return unit.kind === 'measure' ? (unit.grain ? 'duration' : 'measure') : unit.kind
  if (numeral.type === 'share' || numeral.type === 'fraction') return 'percent'
  return numeral.type === 'factor' ? 'measure' : 'count'
}

/** «P3M», «PT200H», «P20Y» for two decades. */
function durationOf(value: number, grain: string): string {
  return grain.startsWith('T') ? `PT${value}${grain.slice(1)}` : `P${value}${grain}`
}
