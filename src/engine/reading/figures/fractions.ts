import { isVerbal } from './nouns.ts'
import { type Numeral, readNumeral, spelledNumeral, withoutArticle } from './numeral.ts'
import {
  afterHyphen,
  gapAfter,
  isDigits,
  isGlue,
  isInnerMark,
  isWord,
  lengthAt,
  lowerAt,
  type Reader,
  senseAt,
} from './reader.ts'
import { scaled } from './spelled.ts'

/** „ein halbes Dutzend“, „eine halbe Million“, „halbe Stunde“, «half a million», «half an hour», «quarter mile». */
export function halfAt(r: Reader, i: number): Numeral | undefined {
  const at = senseAt(r, i)?.article ? i + 1 : i
  const first = senseAt(r, at)
  const value = first?.half ? 0.5 : !r.german && first?.fraction === 0.25 ? 0.25 : undefined
  if (value === undefined || first?.pairs?.[lowerAt(r, afterHyphen(r, at + 1))]) return undefined
  if (isGlue(r, at + 1, 'factorLink') && isGlue(r, at + 1, 'as')) return spelled(i, at + 1, value, 'factor')
  const of = isGlue(r, at + 1, 'of') && senseAt(r, at + 2)?.article ? 1 : 0
  const next = at + 1 + of
  const linked = isInnerMark(r, next, '-') || senseAt(r, next)?.article ? next + 1 : next
  const scale = senseAt(r, linked)?.scale
  if (scale && lengthAt(r, linked) > 1) return spelled(i, linked + 1, scale * value, 'cardinal', scale)
  const unit = of ? undefined : senseAt(r, linked)?.unit
  if ((unit && (value === 0.5 || !unit.grain)) || isEra(r, linked)) return spelled(i, linked, value, 'half')
  if (value !== 0.5) return undefined
  if (!r.german) return spelled(i, at + 1, value, 'share')
  if (at === i) return undefined
  return spelled(i, at + 1, value, lowerAt(r, at) === 'halb' ? 'fraction' : 'half')
}

/** «half a century», „ein halbes Jahrzehnt“ */
const isEra = (r: Reader, i: number) => /^(?:DE|CE)$/.test(senseAt(r, i)?.calendar?.grain ?? '')

function spelled(from: number, to: number, value: number, type: Numeral['type'], scale?: number): Numeral {
  return spelledNumeral(from, to, value, type, { scale })
}

/** „zwei Drittel“, „zwei einhalb“, «three-quarters», «two and a half», «one over three» after the number that they part. */
export function withParts(r: Reader, base: Numeral): Numeral | undefined {
  const at = afterHyphen(r, base.to)
  const number = withoutArticle(base)
  const tens = r.german ? undefined : tensPart(r, at)
  if (tens && (!base.article || isPartOf(r, tens.to - 1)))
    return { ...number, to: tens.to, value: base.value * tens.value, type: 'fraction' }
  const fraction = partAt(r, base, at)
  if (fraction !== undefined)
    return ofScale(r, scaled(r, { ...number, to: at + 1, value: base.value * fraction, type: 'fraction' }))
  return r.german ? germanParts(r, number) : (quotient(r, number) ?? englishParts(r, number))
}

function partAt(r: Reader, base: Numeral, at: number): number | undefined {
  const sense = senseAt(r, at)
  if (sense?.half && !r.german && base.value === 1 && !base.article) return 0.5
  if (sense?.fraction === undefined || sense.pairs?.[lowerAt(r, afterHyphen(r, at + 1))]) return undefined
  if (r.german) return base.value < 1000 ? sense.fraction : undefined
  if (sense.ordinal === 2) return undefined
  // «49 and three-quarter hours»
  if (base.value === 3 && sense.fraction === 0.25 && isInnerMark(r, at - 1, '-')) return sense.fraction
  if (lowerAt(r, at).endsWith('s')) return base.value === 1 || isQuarters(r, base, at) ? undefined : sense.fraction
  return base.value === 1 && (!base.article || r.nested || isPartOf(r, at)) ? sense.fraction : undefined
}

/** «the last two quarters» are of a year. */
const isQuarters = (r: Reader, { value }: Numeral, at: number) => value % 2 === 0 && lowerAt(r, at) === 'quarters'

/** «one twenty-fifth», «three twenty-firsts» */
function tensPart(r: Reader, at: number): { readonly value: number; readonly to: number } | undefined {
  const tens = senseAt(r, at)?.cardinal ?? 0
  const last = afterHyphen(r, at + 1)
  const ones = senseAt(r, last)?.ordinal ?? parts(r, last)
  if (tens < 20 || tens > 90 || ones === undefined || ones > 9) return undefined
  return { value: 1 / (tens + ones), to: last + 1 }
}

/** The denominator of «fifths», 1 for «firsts». */
function parts(r: Reader, i: number): number | undefined {
  const fraction = senseAt(r, i)?.fraction
  if (fraction !== undefined) return Math.round(1 / fraction)
  return lowerAt(r, i) === 'firsts' ? 1 : undefined
}

/** «a third of», «a quarter», «down a fifth.»: after an article a part is one only where no noun follows. */
function isPartOf(r: Reader, at: number): boolean {
  if (isInnerMark(r, at + 1, '-')) return false
  return !isWord(r, at + 1) || isStop(r, at + 1) || isVerbal(lowerAt(r, at + 1))
}

const isStop = (r: Reader, i: number) => senseAt(r, i)?.roles?.includes('stop') ?? false

/** «two thirds of a million» */
function ofScale(r: Reader, part: Numeral): Numeral {
  const scale =
    isGlue(r, part.to, 'of') && senseAt(r, part.to + 1)?.article ? senseAt(r, part.to + 2)?.scale : undefined
  return scale ? { ...part, to: part.to + 3, value: part.value * scale, type: 'cardinal', scale } : part
}

/** „zwei einhalb“, „ein ein halb“, „vier halbe“, „ein zwei und zwanzigstel“. */
function germanParts(r: Reader, base: Numeral): Numeral | undefined {
  const next = senseAt(r, base.to)
  if ((next?.mixed ?? 1) < 1 && base.value < 100) {
    return scaled(r, { ...base, to: base.to + 1, value: base.value + (next?.mixed ?? 0) })
  }
  if (next?.half && base.value < 100 && base.value > 1)
    return { ...base, to: base.to + 1, value: base.value / 2, type: 'fraction' }
  if (next?.article && senseAt(r, base.to + 1)?.half) return { ...base, to: base.to + 2, value: base.value + 0.5 }
  return compoundPart(r, base)
}

/** „zwei und zwanzigstel“ after „ein“: a part whose own number is of several words. */
function compoundPart(r: Reader, base: Numeral): Numeral | undefined {
  const units = senseAt(r, base.to)?.cardinal
  const tens = isGlue(r, base.to + 1, 'and') ? senseAt(r, base.to + 2)?.fraction : undefined
  if (units === undefined || units > 9 || tens === undefined || base.value > 9) return undefined
  return { ...base, to: base.to + 3, value: base.value / (units + 1 / tens), type: 'fraction' }
}

/** «two and a half million», «two-and-a-half», «twenty and three fifths», «a million and a half», «one over three». */
export function englishParts(r: Reader, base: Numeral): Numeral | undefined {
  const and = afterHyphen(r, base.to)
  if (r.nested || !isGlue(r, and, 'and') || gapAfter(r, and) > 1) return undefined
  const at = afterHyphen(r, and + 1)
  const sense = senseAt(r, at)
  const half = afterHyphen(r, at + 1)
  const isHalf = (sense?.article || sense?.cardinal === 1) && senseAt(r, half)?.half
  const part = isHalf
    ? spelled(at, half + 1, 0.5, 'fraction')
    : (sense || isDigits(r, at)) && nested(r, () => readNumeral(r, at))
  if (!part || part.type !== 'fraction' || part.value >= 1) return undefined
  const isOfNoun = sense?.article && !isHalf && !isPartOf(r, part.to - 1)
  // «92 and a quarter hours» are hours, «two and a third man» are three.
  if (isOfNoun && senseAt(r, part.to)?.unit === undefined) return undefined
  return scaled(r, { ...base, to: part.to, value: base.value + part.value * (base.scale ?? 1) })
}

/** «one over three» where nothing is counted: in «50 over three years» something is. */
export function quotient(r: Reader, base: Numeral): Numeral | undefined {
  if (r.nested) return undefined
  const divisor = lowerAt(r, base.to) === 'over' ? nested(r, () => readNumeral(r, base.to + 1)) : undefined
  if (divisor?.type !== 'cardinal' || isWord(r, divisor.to) || divisor.value === 0) return undefined
  return { ...base, to: divisor.to, value: base.value / divisor.value, type: 'fraction' }
}

/** Reads a number inside another, which has no parts of its own. */
export function nested<T>(r: Reader, read: () => T): T {
  r.nested = true
  const result = read()
  r.nested = false
  return result
}
