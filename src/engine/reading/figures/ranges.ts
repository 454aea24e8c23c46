import { nounAfter } from './nouns.ts'
import { type Numeral, readNumeral } from './numeral.ts'
import { type Part, readPart } from './parts.ts'
import {
  afterHyphen,
  inside,
  isDigits,
  isGlue,
  isInnerMark,
  isMark,
  isWord,
  lowerAt,
  type Reader,
  senseAt,
} from './reader.ts'

export interface RangeAt {
  readonly part: Part
  readonly min: number
  readonly max: number
}

/**
 * „10.000 bis 12.000“, „zwischen 3 und 5 Prozent“, «10-12», „zwei oder drei“; for «2-1» and «two-to-one», which are none, the token
 * behind them.
 */
export function rangeFrom(r: Reader, first: Part): RangeAt | number | undefined {
  if (first.numeral.type !== 'cardinal' && first.numeral.type !== 'times' && first.numeral.type !== 'fraction')
    return undefined
  const link = linkAt(r, first)
  if (!link) return undefined
  const at = isMark(r, link.at, isDigits(r, link.at + 1) ? '$€£-−–' : '$€£') ? link.at + 1 : link.at
  const numeral = isDigits(r, at) || senseAt(r, at)?.starts ? readNumeral(r, at) : undefined
  if (!numeral || numeral.type === 'ordinal' || numeral.type === 'crowd') return undefined
  const second = readPart(r, numeral)
  if (first.unit && second.unit && first.unit.code !== second.unit.code) return undefined
  if (!r.german && first.unit && !second.unit && !link.isHyphen && !link.isBetween) return undefined
  if (first.unit && !second.unit && link.isAlternative) return undefined
  // «cut its loss by a third to 18.4 million»
  if ((first.numeral.type === 'fraction') !== (numeral.type === 'fraction') && second.numeral.scale) return undefined
  const [min, max] = limitsOf(first, second, link)
  if (isChangedBy(r, first.from) && (max > min * CHANGED_BY || isNothingCounted(r, second))) return undefined
  const isPlain = first.numeral.plain !== undefined && second.numeral.plain !== undefined
  if (link.isHyphen && isPlain && !first.unit && (min >= max || isScore(r, first, second))) return second.to
  if (min >= max) return isInnerMark(r, link.at - 1, '-') && link.at > first.to + 1 ? second.to : undefined
  if (link.isAlternative && max - min > Math.max(2, min)) return undefined
  const from = link.isBetween && isGlue(r, first.from - 1, 'between') ? first.from - 1 : first.from
  const joined = { ...second.numeral, from: first.numeral.from }
  return {
    part: {
      ...second,
      from,
      numeral: joined,
      unit: second.unit ?? first.unit,
    },
    min,
    max,
  }
}

/** «lowered its tally by two to 21»: so many times as much is what a change has led to, and no other end of it. */
const CHANGED_BY = 5

/** «by two», «by a further 30» */
function isChangedBy(r: Reader, from: number): boolean {
  let at = from - 1
  while (MORE.has(lowerAt(r, at) ?? '')) at--
  return lowerAt(r, at) === 'by'
}

const MORE = new Set(['a', 'further', 'another', 'some', 'about', 'around', 'almost', 'nearly'])

/** «grown by three to 14.» */
const isNothingCounted = (r: Reader, { unit, tail, to }: Part) => !unit && !tail && !nounAfter(r, to)

/** «6-7» with nothing counted, and «555-0142». */
function isScore(r: Reader, first: Part, second: Part): boolean {
  if (first.numeral.plain === 3 && second.numeral.plain === 4) return true
  const isSmall = first.numeral.value < 100 && second.numeral.value < 100 && !first.unit && !second.unit && !second.tail
  return isSmall && !isGlue(r, first.from - 1, 'aged') && !nounAfter(r, second.to) && !isGlue(r, second.to, 'old')
}

/** «from -5 to -20 degrees»: a range may be told from its upper end. */
function limitsOf(first: Part, second: Part, { isRanging }: Link): readonly [number, number] {
  const low = lowOf(first, second)
  const high = second.numeral.value
  return low > high && (isRanging || low < 0) ? [high, low] : [low, high]
}

/** „10 bis 12 Millionen“, «$5 to $10 million», „20 bis 30.000“: the scale of the second is the first's too. */
function lowOf(first: Part, second: Part): number {
  const { value, scale } = first.numeral
  const isUnitBefore = first.unit !== undefined && first.from < first.numeral.from
  if (scale || (first.unit && !(isUnitBefore && second.numeral.scale))) return value
  const high = second.numeral.value
  if (second.numeral.scale) return value < high / second.numeral.scale ? value * second.numeral.scale : value
  const isThousands = first.numeral.form === 'digits' && high >= 1000 && high % 1000 === 0 && value * 10 >= high / 1000
  return isThousands && value < high / 1000 ? value * 1000 : value
}

interface Link {
  readonly at: number
  readonly isBetween: boolean
  readonly isHyphen: boolean
  readonly isAlternative: boolean
  /** «ranging from» */
  readonly isRanging: boolean
}

function linkOf(
  at: number,
  { isBetween = false, isHyphen = false, isAlternative = false, isRanging = false }: Partial<Link>,
): Link {
  return { at, isBetween, isHyphen, isAlternative, isRanging }
}

function linkAt(r: Reader, first: Part): Link | undefined {
  const { to } = first
  const at = isMark(r, to, '-') && isGlue(r, to + 1, 'to') ? to + 1 : to
  const isBetween = isGlue(r, first.from - 1, 'between') || isBetweenAges(r, first.from)
  if (isBetween && isGlue(r, at, 'and')) return linkOf(at + 1, { isBetween })
  const isRanging = isGlue(r, first.from - 1, 'from') && isGlue(r, first.from - 2, 'ranging')
  if (isGlue(r, at, 'to') && inside(r, at + 1) && (isRanging || !isChange(r, first, at)))
    return linkOf(afterHyphen(r, at + 1), { isRanging })
  if (isMark(r, at, '-–—') && isDigits(r, first.numeral.from) && (isDigits(r, at + 1) || isMark(r, at + 1, '$€£')))
    return linkOf(at + 1, { isHyphen: isInnerMark(r, at, '-–—') })
  if (isGlue(r, at, 'or') && !first.unit && first.numeral.value < 100) return linkOf(at + 1, { isAlternative: true })
  return undefined
}

/** «between the ages of 18 and 24» */
const isBetweenAges = (r: Reader, i: number) =>
  isGlue(r, i - 1, 'of') && isGlue(r, i - 2, 'aged') && [3, 4].some(back => isGlue(r, i - back, 'between'))

/** «from 5 to 6 percent», «fell by 3 percent to 48 percent», «rose 2 cents to 48 cents» are changes; „bis zu“ is a bound. */
function isChange(r: Reader, first: Part, at: number): boolean {
  if (r.german) return lowerAt(r, at + 1) === 'zu'
  const isFrom = isGlue(r, first.from - 1, 'from')
  if (first.unit && (isFrom || lowerAt(r, first.from - 1) === 'by')) return true
  if (isFrom && isMark(r, first.from - 2, ',') && tellsHowMuch(r, first.from - 3)) return true
  const reach = isFrom ? (isMark(r, first.from - 2, ',') ? 7 : 4) : first.unit ? 2 : 0
  for (let back = 1; back <= reach; back++) if (isGlue(r, first.from - back, 'changing')) return true
  return false
}

/** «by almost a tenth, from 38,600 to 42,400 tonnes», «almost doubled, from 14 to 27» */
function tellsHowMuch(r: Reader, to: number): boolean {
  for (let i = to; i > to - MOST_OF_CHANGE; i--) if (HOW_MUCH.test(lowerAt(r, i))) return true
  return false
}

const HOW_MUCH = /^(?:by|doubled|halved|tripled|trebled|quadrupled)$/

/** Words of «by a little over 4 per cent». */
const MOST_OF_CHANGE = 7

/** «one in five», «one-in-five», «37 in every 1,000», «nine out of ten», „drei von vier“: a share. */
export function shareFrom(r: Reader, first: Part): Part | undefined {
  const { numeral } = first
  if (first.unit || first.tail || numeral.type !== 'cardinal' || numeral.scale) return undefined
  const at = shareLink(r, first.to)
  if (at === undefined || !(isDigits(r, at) || senseAt(r, at)?.cardinal !== undefined || senseAt(r, at)?.scale))
    return undefined
  const whole = readNumeral(r, at)
  if (
    !whole ||
    whole.type !== 'cardinal' ||
    whole.value <= numeral.value ||
    whole.plain === 4 ||
    readPart(r, whole).unit
  )
    return undefined
  if (r.german && (numeral.form !== 'words' || whole.value > 10)) return undefined
  if (lowerAt(r, first.to) === 'out' && isCounted(numeral, whole)) return undefined
  const value = numeral.value / whole.value
  return { ...first, to: whole.to, numeral: { ...numeral, to: whole.to, value, step: 0, type: 'share' } }
}

/** «12 out of 55»: both are counted, as nobody takes a share of 55; «97 out of 100» is one. */
function isCounted({ form }: Numeral, whole: Numeral): boolean {
  return form === 'digits' && whole.form === 'digits' && whole.value > 10 && !ROUND.has(whole.value)
}

/** What shares are taken of. */
const ROUND = new Set([12, 15, 20, 25, 50, 100, 1000, 10_000, 100_000])

function shareLink(r: Reader, to: number): number | undefined {
  if (r.german) return lowerAt(r, to) === 'von' ? to + 1 : undefined
  if (isInnerMark(r, to, '-') && lowerAt(r, to + 1) === 'in') return afterHyphen(r, to + 2)
  let at = to
  if (isWord(r, at) && lowerAt(r, at + 1) === 'in' && lowerAt(r, at + 2) === 'every') return at + 3
  if (isWord(r, at) && lowerAt(r, at + 1) === 'in' && lowerAt(r, at) !== 'out' && lowerAt(r, at - 1) === 'one') at++
  if (lowerAt(r, at) === 'in') return lowerAt(r, at + 1) === 'every' ? at + 2 : at + 1
  return lowerAt(r, at) === 'out' && lowerAt(r, at + 1) === 'of' ? at + 2 : undefined
}
