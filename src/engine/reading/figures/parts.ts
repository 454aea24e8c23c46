import { type Numeral, readNumeral, withoutPlain } from './numeral.ts'
import {
  afterHyphen,
  isCapital,
  isDigits,
  isGlue,
  isInnerMark,
  isMark,
  isWord,
  lengthAt,
  lowerAt,
  numberAt,
  type Range,
  type Reader,
  senseAt,
  touches,
} from './reader.ts'
import type { Unit } from './sense.ts'
import { currencyBefore, twoWordUnit, type UnitAt, unitAfter } from './units.ts'
import type { Grain, SuffixRole } from './words.ts'

/** A numeral with its unit: „$5bn“, „40-Jährige“, „zwei Euro fünfzig“. */
export interface Part extends Range {
  readonly numeral: Numeral
  readonly unit: Unit | undefined
  readonly tail: SuffixRole | undefined
  /** „Jährige“ as a noun of its own. */
  readonly tailCapital: boolean
  readonly isFactor: boolean
}

function partOf(numeral: Numeral, from: number, to: number, unit: Unit | undefined): Part {
  return { from, to, numeral, unit, tail: undefined, tailCapital: false, isFactor: false }
}

const TAIL_UNITS: Readonly<Partial<Record<SuffixRole, Unit>>> = {
  year: { kind: 'measure', code: 'a', factor: 1, grain: 'Y' },
  month: { kind: 'measure', code: 'mo', factor: 1, grain: 'M' },
  week: { kind: 'measure', code: 'wk', factor: 1, grain: 'W' },
  day: { kind: 'measure', code: 'd', factor: 1, grain: 'D' },
  hour: { kind: 'measure', code: 'h', factor: 1, grain: 'TH' },
  minute: { kind: 'measure', code: 'min', factor: 1, grain: 'TM' },
  second: { kind: 'measure', code: 's', factor: 1, grain: 'TS' },
  percent: { kind: 'percent', code: '%', factor: 1 },
}

export function readPart(r: Reader, numeral: Numeral): Part {
  return tailed(r, numeral) ?? valued(r, numeral)
}

/** „dreijährig“, „40-Jährige“, „18jährig“, „dreimal so viele“, «three times as many», «fivefold». */
function tailed(r: Reader, numeral: Numeral): Part | undefined {
  if (numeral.tail)
    return {
      ...partOf(numeral, numeral.from, numeral.to, TAIL_UNITS[numeral.tail]),
      tail: numeral.tail,
      tailCapital: isCapital(r, numeral.from) && numeral.from > r.from,
    }
  const { from, to } = numeral
  const factorUpTo = (end: number) => ({
    ...partOf({ ...numeral, type: 'factor' }, from, end, undefined),
    isFactor: true,
  })
  if (numeral.type === 'times' && isFactorAfter(r, to)) return factorUpTo(to)
  const isLinked = isInnerMark(r, to, '-')
  const at = isLinked ? to + 1 : to
  const tail = senseAt(r, at)?.tail
  if (!tail || tail === 'decade') return undefined
  if (!r.german) {
    const isFactor = tail === 'factor' && (lowerAt(r, at) === 'fold' || isFactorAfter(r, at + 1))
    return isFactor ? factorUpTo(at + 1) : undefined
  }
  if (!isLinked && !touches(r, to - 1) && (tail !== 'times' || isDigits(r, at + 1))) return undefined
  if (tail === 'times' && !isFactorAfter(r, at + 1))
    return partOf({ ...numeral, type: 'times' }, from, at + 1, undefined)
  const type = tail === 'factor' || tail === 'times' ? 'factor' : numeral.type
  return {
    ...partOf({ ...numeral, type }, from, at + 1, TAIL_UNITS[tail]),
    tail,
    tailCapital: isCapital(r, at),
    isFactor: type === 'factor',
  }
}

function isFactorAfter(r: Reader, i: number): boolean {
  return isGlue(r, i, 'factorLink')
}

/** „zwei Jahrzehnte“ are twenty years, «half a century» fifty. */
const ERAS: Readonly<Partial<Record<Grain, Unit>>> = {
  DE: { kind: 'measure', code: 'a', factor: 10, grain: 'Y' },
  CE: { kind: 'measure', code: 'a', factor: 100, grain: 'Y' },
  Q: { kind: 'measure', code: 'mo', factor: 3, grain: 'M' },
}

function era(r: Reader, i: number): UnitAt | undefined {
  const unit = ERAS[senseAt(r, i)?.calendar?.grain ?? 'Y']
  return unit && { unit, at: i + 1 }
}

function valued(r: Reader, numeral: Numeral): Part {
  const { from, to } = numeral
  if (numeral.measured) return partOf(numeral, from, to, numeral.measured)
  const before = currencyBefore(r, from)
  if (before) {
    const scaleAfter = senseAt(r, to)?.unit?.kind === 'money' && before.unit.kind === 'money' ? to + 1 : to
    const isRepeat = scaleAfter > to && senseAt(r, to)?.unit?.code === before.unit.code
    return partOf(numeral, before.at, isRepeat ? scaleAfter : to, before.unit)
  }
  const after = unitBehind(r, afterDash(r, to)) ?? unitOfPart(r, numeral)
  if (!after) return partOf(numeral, from, to, undefined)
  const part = partOf(numeral, from, after.at, after.unit)
  if (!r.german && after.unit.grain && isAndHalf(r, part.to)) {
    return { ...part, to: part.to + 3, numeral: { ...numeral, value: numeral.value + 0.5 } }
  }
  if (after.unit.kind === 'money') return scaleBehind(r, part) ?? withCents(r, part) ?? part
  return withSmaller(r, part) ?? part
}

const unitBehind = (r: Reader, i: number) => unitAfter(r, i) ?? twoWordUnit(r, i) ?? era(r, i)

/** «a quarter of a percentage point», „ein Drittel eines Prozentpunkts“, «millions of dollars» */
function unitOfPart(r: Reader, { type, to }: Numeral): UnitAt | undefined {
  const of = isGlue(r, to, 'of') ? to + 1 : to
  if (type === 'crowd') return of > to ? unitBehind(r, of) : undefined
  if ((type !== 'fraction' && type !== 'share') || !senseAt(r, of)?.article) return undefined
  return of > to || (r.german && /e[rs]$/.test(lowerAt(r, of))) ? unitBehind(r, of + 1) : undefined
}

/** „1200,- Euro“, «30-odd years» */
function afterDash(r: Reader, i: number): number {
  if (isInnerMark(r, i, '-') && lowerAt(r, i + 1) === 'odd') return i + 2
  return isMark(r, i, ',') && touches(r, i - 1) && touches(r, i) && isMark(r, i + 1, '-–') ? i + 2 : i
}

/** «an hour and a half» */
const isAndHalf = (r: Reader, i: number) =>
  isGlue(r, i, 'and') && senseAt(r, i + 1)?.article === true && senseAt(r, i + 2)?.half === true

/** «75 USD million» */
function scaleBehind(r: Reader, part: Part): Part | undefined {
  const scale = senseAt(r, part.to)?.scale
  if (!scale || scale < 1000 || lengthAt(r, part.to) < 3 || part.numeral.scale) return undefined
  const numeral = withoutPlain(part.numeral)
  return {
    ...part,
    to: part.to + 1,
    numeral: { ...numeral, value: numeral.value * scale, step: (numeral.step || 1) * scale, scale },
  }
}

/** „zwei Euro fünfzig“, „13 Euro und 45 Cent“, «20 dollars and 43 cents». */
function withCents(r: Reader, part: Part): Part | undefined {
  if (part.numeral.step !== 0 || part.numeral.scale) return undefined
  const isLinked = isGlue(r, part.to, 'and')
  const at = isLinked ? part.to + 1 : part.to
  const sense = senseAt(r, at)
  const isTwoDigits = isDigits(r, at) && lengthAt(r, at) === 2
  if (!isTwoDigits && sense?.cardinal === undefined && !sense?.article) return undefined
  const cents = isTwoDigits ? { value: numberAt(r, at), to: at + 1 } : readNumeral(r, at)
  if (!cents || cents.value >= 100 || !Number.isInteger(cents.value)) return undefined
  const unit = senseAt(r, cents.to)?.unit
  const isNamed = unit?.kind === 'money' && (unit.factor === 0.01 || unit.code.endsWith('X'))
  if (!isNamed && (sense?.article || !endsSum(r, cents.to, isLinked))) return undefined
  const value = part.numeral.value + cents.value / 100
  const numeral = withoutPlain(part.numeral)
  return { ...part, to: isNamed ? cents.to + 1 : cents.to, numeral: { ...numeral, value, step: 0.01 } }
}

/** Nothing follows that the second number could count: „15 Dollar 50.“ */
function endsSum(r: Reader, i: number, isLinked: boolean): boolean {
  const sense = senseAt(r, i)
  if (sense?.unit || sense?.scale || isMark(r, i, '%$€') || isInnerMark(r, i, '.,-:')) return false
  return isWord(r, i) ? !isLinked && !isCapital(r, i) && r.german : true
}

/** „eine Stunde und 30 Minuten“ are 1.5 hours, «5 feet 2 inches» 5.17 feet. */
const SMALLER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  a: { mo: 12 },
  h: { min: 60 },
  min: { s: 60 },
  '[ft_i]': { '[in_i]': 12 },
  '[lb_av]': { '[oz_av]': 16 },
}

/** «2 kilometres 1 metre» are 2001 metres: whole numbers stay whole. */
const WHOLE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  km: { m: 1000 },
  m: { cm: 100 },
  '[yd_i]': { '[ft_i]': 3 },
}

/** «6ft 2in»: behind feet «in» is no preposition. */
function inches(r: Reader, code: string, i: number): UnitAt | undefined {
  if (code !== '[ft_i]' || lowerAt(r, i) !== 'in' || (!touches(r, i - 1) && isWord(r, i + 1))) return undefined
  return { unit: { kind: 'measure', code: '[in_i]', factor: 1 }, at: i + 1 }
}

/** «6-foot-2», «five foot ten»: the inches are not said where nothing else is counted. */
function bareInches(r: Reader, part: Part): Part | undefined {
  if (part.unit?.code !== '[ft_i]' || part.unit.factor !== 1) return undefined
  const at = afterHyphen(r, part.to)
  const inches = isDigits(r, at) ? numberAt(r, at) : senseAt(r, at)?.cardinal
  if (inches === undefined || inches > 11 || (at === part.to && lowerAt(r, at - 1) !== 'foot')) return undefined
  const unit = afterHyphen(r, at + 1)
  const isNamed = senseAt(r, unit)?.unit?.code === '[in_i]'
  if (!isNamed && at === part.to && isWord(r, at + 1) && !senseAt(r, at + 1)?.roles?.includes('stop')) return undefined
  const numeral = { ...part.numeral, value: part.numeral.value + inches / 12 }
  return { ...part, to: isNamed ? unit + 1 : at + 1, numeral }
}

function withSmaller(r: Reader, part: Part): Part | undefined {
  const tall = bareInches(r, part)
  if (tall) return tall
  const code = part.unit?.code ?? ''
  const smaller = SMALLER[code] ?? WHOLE[code]
  if (!smaller || part.numeral.step !== 0 || part.unit?.factor !== 1) return undefined
  const comma = WHOLE[code] && !r.german && isMark(r, part.to, ',') ? part.to + 1 : part.to
  const at = isGlue(r, comma, 'and') ? comma + 1 : comma
  const next = isDigits(r, at) || senseAt(r, at)?.cardinal !== undefined ? readNumeral(r, at) : undefined
  const unit = next && (inches(r, code, next.to) ?? unitAfter(r, next.to))
  const per = unit && smaller[unit.unit.code]
  if (!next || !unit || !per || (next.value >= per && SMALLER[code])) return undefined
  const numeral = withoutPlain(part.numeral)
  if (SMALLER[code]) return { ...part, to: unit.at, numeral: { ...numeral, value: numeral.value + next.value / per } }
  const sum: Part = {
    ...part,
    to: unit.at,
    unit: unit.unit,
    numeral: { ...numeral, value: numeral.value * per + next.value },
  }
  return withSmaller(r, sum) ?? sum
}
