import type { Bound, FigureKind } from '../../model.ts'
import { excluded } from './exclude.ts'
import { type HedgeAt, hedgeAfter, hedgeBefore, interval } from './hedges.ts'
import { type NounAt, nounAfter, nounBefore, nounOfShare } from './nouns.ts'
import { type Numeral, readNumeral } from './numeral.ts'
import { type Part, readPart } from './parts.ts'
import { rangeFrom, shareFrom } from './ranges.ts'
import {
  inside,
  isCapital,
  isGlue,
  isInnerMark,
  isMark,
  isWord,
  lowerAt,
  type Range,
  type Reader,
  senseAt,
  textAt,
  touches,
} from './reader.ts'
import type { Unit } from './sense.ts'

/** A quantity as it is written, in tokens. */
export interface QuantityAt extends Range {
  readonly kind: FigureKind
  readonly value: number | string
  readonly min: number | null
  readonly max: number | null
  readonly bound: Bound
  readonly unit: string | null
  readonly noun: NounAt | undefined
  readonly nounName?: string
  readonly hedge: HedgeAt | undefined
  readonly number: Range
  readonly tolerance: number
  /** The scale word's value, so that „von 2,2 auf 2,4 Millionen“ can share it. */
  readonly scale?: number
}

/** What stands at token `i`: a quantity, or the token up to which there is none. */
export function readQuantity(r: Reader, i: number): QuantityAt | number {
  const numeral = readNumeral(r, i)
  if (!numeral) return i + 1
  const skip = excluded(r, numeral)
  if (skip !== undefined) return Math.max(skip, i + 1)
  const part = readPart(r, numeral)
  if (numeral.article && !isUnitOfArticle(r, part)) return i + 1
  if (numeral.type === 'ordinal') return ordinal(r, numeral)
  if (isIdiom(r, numeral)) return numeral.to
  const whole = shareFrom(r, part) ?? rangeFrom(r, part)
  if (whole === 'score') return numeral.to + 2
  return whole ? assemble(r, whole.part, whole.min, whole.max) : assemble(r, part, null, null)
}

/** Units that are words of other meanings too: „ein Tag“, „eine Bar“, „einen Fuß“. */
const DOUBTFUL_UNITS: ReadonlySet<string> = new Set([
  'd',
  'bar',
  '[kn_i]',
  '[bbl_us]',
  'ar',
  'ZAR',
  'BRL',
  'KRW',
  'RON',
  '[ft_i]',
  '[in_i]',
  'deg',
  'mol',
  'CZK',
  '[yd_i]',
  '[stone_av]',
  '[pt_us]',
  '[cup_us]',
])

/** An article is a number before a unit that nobody takes for anything else: „ein Prozent“, „einen Euro“, „vor einem Jahr“. */
function isUnitOfArticle(r: Reader, part: Part): boolean {
  const { unit } = part
  if (part.tail || !unit || DOUBTFUL_UNITS.has(unit.code)) return false
  if (!unit.grain) return true
  if (hedgeBefore(r, part.from)) return true
  return r.german ? unit.code === 'a' && lowerAt(r, part.from) !== 'eines' : isGlue(r, part.to, 'lasting')
}

/** „Elf“ of football, „Dr. Sieben“, „Zweimillionen-Stadt“, «one» as a pronoun. */
function isIdiom(r: Reader, { form, type, from, to, value }: Numeral): boolean {
  if (form !== 'words') return false
  if (
    isInnerMark(r, to, '-') &&
    isWord(r, to + 1) &&
    (r.german || value === 1) &&
    !senseAt(r, to + 1)?.unit &&
    !senseAt(r, to + 1)?.tail
  )
    return true
  if (type !== 'cardinal' || to !== from + 1) return false
  if (r.german && lowerAt(r, from) === 'eins') return isGlue(r, to, 'onesAfter')
  if (r.german) return isCapital(r, from) && from > r.from && (isTeam(r, from) || (value <= 12 && isSurname(r, from)))
  if (value !== 1) return false
  return (
    isGlue(r, from - 1, 'onesBefore') ||
    isGlue(r, to, 'onesAfter') ||
    (!isWord(r, to) && !isMark(r, to, '%') && !isInnerMark(r, to, '-'))
  )
}

const isTeam = (r: Reader, i: number) => lowerAt(r, i) === 'elf' && isGlue(r, i - 1, 'onesBefore')

function isSurname(r: Reader, i: number): boolean {
  const isBehindName = isMark(r, i - 1, '.') || (isWord(r, i - 1) && isCapital(r, i - 1) && !senseAt(r, i - 1))
  return isBehindName && textAt(r, i).slice(1) === lowerAt(r, i).slice(1) && !nounAfter(r, i + 1)
}

/** „zum dritten Mal“; „jeder dritte Deutsche“ is a share. */
function ordinal(r: Reader, numeral: Numeral): QuantityAt | number {
  const noun = nounAfter(r, numeral.to)
  const { from, to } = numeral
  const number = { from, to }
  const exact = { bound: 'exact' as const, noun, hedge: undefined, number, tolerance: 0 }
  if (isGlue(r, from - 1, 'each') && numeral.value > 1) {
    if (noun && senseAt(r, noun.head)?.calendar) return to
    const value = 1 / numeral.value
    return { ...exact, from: from - 1, to: noun?.to ?? to, kind: 'percent', value, min: value, max: value, unit: '1' }
  }
  const { value } = numeral
  return { ...exact, from, to: noun?.to ?? to, kind: 'ordinal', value, min: value, max: value, unit: null }
}

function assemble(r: Reader, part: Part, low: number | null, high: number | null): QuantityAt {
  const { numeral, unit } = part
  const age = isAge(r, part)
  const labelled = labelBefore(r, part)
  const hedge = hedgeFor(r, part) ?? hedgeAfter(r, age ? age.to : part.to)
  const to = Math.max(age?.to ?? part.to, hedge && hedge.from >= part.to ? hedge.to : 0)
  const kind = age ? 'age' : labelled ? 'ordinal' : kindOf(numeral, unit)
  const noun =
    labelled ??
    (age && !age.noun ? undefined : nounFor(r, part, to, kind, Math.min(part.from, hedge?.from ?? part.from)))
  const sized = sizeOf(numeral.value, unit)
  const isRange = low !== null && high !== null
  const crowd = numeral.type === 'crowd'
  const bound: Bound = isRange ? 'range' : crowd && !hedge ? 'atLeast' : (hedge?.bound ?? 'exact')
  const limits = isRange
    ? { min: sizeOf(low, unit), max: sizeOf(high, unit) }
    : interval(sized, bound, hedge?.near ?? false)
  return {
    from: Math.min(part.from, hedge?.from ?? part.from),
    to: Math.max(to, noun && noun.from >= part.from ? noun.to : 0),
    kind,
    value: kind === 'duration' && unit?.grain ? durationOf(sized, unit.grain) : sized,
    ...limits,
    bound,
    unit: unit ? unit.code : isRatio(numeral, part) ? '1' : null,
    noun: isTimes(numeral) && !noun ? undefined : noun,
    hedge,
    number: { from: numeral.from, to: numeral.to },
    tolerance: sizeOf(numeral.step / 2, unit),
    ...(numeral.scale !== undefined && { scale: numeral.scale }),
    ...(numeral.type === 'times' && { nounName: r.german ? 'Mal' : 'times' }),
  }
}

const isTimes = (numeral: Numeral) => numeral.type === 'times'
const isRatio = (numeral: Numeral, part: Part) =>
  numeral.type === 'share' || numeral.type === 'fraction' || numeral.type === 'factor' || part.isFactor === true

/** Free of the noise of binary fractions: 31.6 × 1000000 is 31600000. */
function sizeOf(value: number, unit: Unit | undefined): number {
  return Number((value * (unit?.factor ?? 1)).toPrecision(15))
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

/** „40 Jahre alt“, „der 40-Jährige“, «46-year-old», «aged 46», „im Alter von 95 Jahren“. */
function isAge(r: Reader, part: Part): { readonly to: number; readonly noun: boolean } | undefined {
  const { to, from } = part
  if (part.tail)
    return part.tail === 'year' && isPersonAfter(r, part)
      ? { to, noun: !isCapital(r, to - 1) || part.numeral.tail !== undefined }
      : undefined
  if (part.unit && !part.unit.grain) return undefined
  if (part.unit) {
    const at = isInnerMark(r, to, '-') ? to + 1 : to
    if (isGlue(r, at, 'old')) return { to: at + 1, noun: true }
    if (isGlue(r, to, 'of') && isGlue(r, to + 1, 'aged')) return { to: to + 2, noun: false }
    const isAged = lowerAt(r, from - 1) === 'von' && isGlue(r, from - 2, 'aged')
    return isAged ? { to, noun: false } : undefined
  }
  if (!r.german && (isGlue(r, from - 1, 'aged') || (lowerAt(r, from - 1) === 'of' && lowerAt(r, from - 2) === 'age')))
    return { to, noun: false }
  if (!r.german && lowerAt(r, to) === 'yo') return { to: to + 1, noun: true }
  return isByline(r, part) ? { to, noun: false } : undefined
}

/** „Erika Muster (46)“, «John Doe, 46,»: the age after a full name. */
function isByline(r: Reader, { from, to, numeral }: Part): boolean {
  if (numeral.plain !== 2 || numeral.value < 14) return false
  const isBracketed = isMark(r, from - 1, '(') && isMark(r, to, ')')
  const isBetween = isMark(r, from - 1, ',') && isMark(r, to, ',')
  if (!isBracketed && !isBetween) return false
  return (
    isCapital(r, from - 2) &&
    isCapital(r, from - 3) &&
    (isBracketed || !r.german || true) &&
    textAt(r, from - 2).length > 1 &&
    !senseAt(r, from - 2)?.calendar
  )
}

/** A person or no noun after „jährig“: „der 40-Jährige“, „die dreijährige Tochter“; „fünfjährige Haft“ lasts. */
function isPersonAfter(r: Reader, part: Part): boolean {
  if (part.tailCapital) return true
  const noun = nounAfter(r, part.to)
  return !noun || (senseAt(r, noun.head)?.roles?.includes('person') ?? false) || /in$/.test(lowerAt(r, noun.head))
}

function hedgeFor(r: Reader, part: Part): HedgeAt | undefined {
  const hedge = hedgeBefore(r, part.from)
  if (!hedge) return undefined
  const word = lowerAt(r, part.from - 1)
  const isPreposition = /^(?:über|unter|ab|over|under|above|below)$/.test(word)
  const { numeral } = part
  if (isPreposition && numeral.form === 'words' && !part.unit && numeral.value <= 12 && numeral.type === 'cardinal')
    return undefined
  if (word === 'gegen' || (word === 'beyond' && numeral.plain === 4)) return undefined
  if (/^(?:gut|knapp|kaum)$/.test(word) && hedge.from === part.from - 1 && numeral.type === 'times') return hedge
  return hedge
}

/** „Artikel 5“, „Platz drei“, „§ 218“, «page 8»: the number is a name's. */
function labelBefore(r: Reader, part: Part): NounAt | undefined {
  const { numeral, from } = part
  if (part.unit || numeral.type !== 'cardinal' || numeral.scale) return undefined
  const at = isMark(r, from - 1, '.') && touches(r, from - 2) ? from - 2 : from - 1
  if (isMark(r, from - 1, '§') || !inside(r, at)) return undefined
  const isLabel =
    senseAt(r, at)?.roles?.includes('label') &&
    (!r.german || isCapital(r, at)) &&
    (r.german || isCapital(r, at) || numeral.form === 'digits')
  if (!isLabel || (r.german && isWord(r, part.to) && isCapital(r, part.to) && numeral.plain === undefined))
    return undefined
  return { from: at, to: at + 1, head: at }
}

function nounFor(r: Reader, part: Part, to: number, kind: FigureKind, start: number): NounAt | undefined {
  if (kind === 'age') return nounAfter(r, to)
  const isShare = kind === 'percent'
  const at = isShare && /^(?:mehr|weniger|more|fewer|less|höhere|niedrigere)$/.test(lowerAt(r, to)) ? to + 1 : to
  const after =
    (isShare ? nounOfShare(r, at) : undefined) ??
    (isMoreOf(r, kind, at) ? nounOfShare(r, at) : undefined) ??
    nounAfter(r, isMoreWord(r, at) ? at + 1 : at)
  if (after && !isEnglishVerbAfterUnit(r, part, after)) return after
  return nounBefore(r, start)
}

const isMoreOf = (r: Reader, kind: FigureKind, at: number) => kind === 'measure' && lowerAt(r, at) === 'of'
const isMoreWord = (r: Reader, at: number) =>
  /^(?:weitere|weiteren|weiterer|andere|anderen|more|other|further|additional)$/.test(lowerAt(r, at))

/** «15 percent higher»: after a unit English has too many words that are no noun. */
function isEnglishVerbAfterUnit(r: Reader, part: Part, noun: NounAt): boolean {
  return (
    !r.german &&
    part.unit !== undefined &&
    noun.from >= part.to &&
    /(?:er|ly|ed|ing|ward|wide|tall|high|long|deep|away|worth)$/.test(lowerAt(r, noun.from))
  )
}
