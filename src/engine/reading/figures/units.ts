import { isWeight } from './pounds.ts'
import {
  afterHyphen,
  gapAfter,
  isCapital,
  inside,
  isGlue,
  isInnerMark,
  isMark,
  isWord,
  lengthAt,
  lowerAt,
  type Reader,
  senseAt,
  textAt,
  touches,
  isDigits,
} from './reader.ts'
import type { Unit } from './sense.ts'
import { currencySigns, dollarPrefixes, unitSymbols } from './symbols.ts'

/** A unit and the token after it (or, standing before a number, its first token). */
export interface UnitAt {
  readonly unit: Unit
  readonly at: number
}

/** The unit that follows a number ending before token `i`: „km/h“, „Prozentpunkte“, „US-Dollar“, «square miles», „°C“. */
export function unitAfter(r: Reader, i: number): UnitAt | undefined {
  if (!inside(r, i) || isOverAndOver(r, i)) return undefined
  const at = afterHyphen(r, i)
  const sign = signUnit(r, at)
  if (sign) return sign
  const named = prefixedCurrency(r, at) ?? poweredUnit(r, at) ?? simpleUnit(r, at)
  return named && perUnit(r, named)
}

/** „2025 Tag für Tag“, «in 2025 day after day» */
const isOverAndOver = (r: Reader, i: number) =>
  isWord(r, i) && isWord(r, i + 2) && lowerAt(r, i) === lowerAt(r, i + 2) && OVER_AND_OVER.has(lowerAt(r, i + 1))

const OVER_AND_OVER = new Set(['für', 'um', 'by', 'after'])

function signUnit(r: Reader, i: number): UnitAt | undefined {
  if (isMark(r, i, '%')) return { unit: { kind: 'percent', code: '%', factor: 1 }, at: i + 1 }
  if (isMark(r, i, '‰')) return { unit: { kind: 'percent', code: '[ppth]', factor: 1 }, at: i + 1 }
  const currency = isMark(r, i, '€$£¥₹₽₺₴₩₪฿₫₡₦₱¢') ? currencySigns[textAt(r, i)] : undefined
  if (currency && !(isDigits(r, i + 1) && touches(r, i) && !touches(r, i - 1))) {
    return { unit: { kind: 'money', code: currency, factor: isMark(r, i, '¢') ? 0.01 : 1 }, at: i + 1 }
  }
  return isMark(r, i, '°º') ? degrees(r, i) : undefined
}

function degrees(r: Reader, i: number): UnitAt {
  const scale = isWord(r, i + 1) ? textAt(r, i + 1) : ''
  const code = scale === 'C' ? 'Cel' : scale === 'F' ? '[degF]' : scale === 'K' ? 'K' : undefined
  const named = senseAt(r, i + 1)?.unit?.code
  if (code) return { unit: { kind: 'measure', code, factor: 1 }, at: i + 2 }
  if (named === 'Cel' || named === '[degF]') return { unit: { kind: 'measure', code: named, factor: 1 }, at: i + 2 }
  return { unit: { kind: 'measure', code: 'deg', factor: 1 }, at: i + 1 }
}

/** „US-Dollar“, „kanadische Dollar“, «Swiss francs», «Hong Kong dollars». */
function prefixedCurrency(r: Reader, i: number): UnitAt | undefined {
  const first = senseAt(r, i)
  const isTwoWords = !first?.country && senseAt(r, i + 1)?.country !== undefined && !first?.unit && isWord(r, i)
  const country = first?.country ?? (isTwoWords ? senseAt(r, i + 1)?.country : undefined)
  if (!country) return undefined
  const next = isTwoWords ? i + 2 : i + 1
  const at = afterHyphen(r, next)
  if (isMark(r, at, '$') && country.endsWith('D'))
    return { unit: { kind: 'money', code: country, factor: 1 }, at: at + 1 }
  const unit = senseAt(r, at)?.unit
  if (unit?.kind !== 'money') return undefined
  return { unit: { ...unit, code: country }, at: at + 1 }
}

/** «square miles», „Quadrat Meter“, „m²“, „m2“, «km squared». */
function poweredUnit(r: Reader, i: number): UnitAt | undefined {
  const power = senseAt(r, i)?.power
  if (power) {
    const at = isMark(r, i + 1, '.') && touches(r, i) ? i + 2 : afterHyphen(r, i + 1)
    const unit = senseAt(r, at)?.unit
    if (unit?.kind !== 'measure') return undefined
    return { unit: { kind: 'measure', code: unit.code + power, factor: 1 }, at: at + 1 }
  }
  const unit = senseAt(r, i)?.unit
  if (unit?.kind !== 'measure' || !/^[kcdm]?m$|_i\]$/.test(unit.code)) return undefined
  const after = exponent(r, i + 1)
  return after && { unit: { kind: 'measure', code: unit.code + after.power, factor: 1 }, at: after.at }
}

function exponent(r: Reader, i: number): { readonly power: number; readonly at: number } | undefined {
  if (touches(r, i - 1)) {
    if (isMark(r, i, '²')) return { power: 2, at: i + 1 }
    if (isMark(r, i, '³')) return { power: 3, at: i + 1 }
    const at = isMark(r, i, '^') ? i + 1 : i
    const digits = isDigits(r, at) ? textAt(r, at) : ''
    if (digits === '2' || digits === '3') return { power: Number(digits), at: at + 1 }
  }
  const power = senseAt(r, i)?.power
  return power && lowerAt(r, i).endsWith('ed') ? { power, at: i + 1 } : undefined
}

function simpleUnit(r: Reader, i: number): UnitAt | undefined {
  const sense = senseAt(r, i)
  const unit = sense?.unit
  if (!unit) return lettered(r, i)
  const isSymbol = Object.hasOwn(unitSymbols, textAt(r, i))
  if (isSymbol && lengthAt(r, i) === 1 && !isBareSymbol(r, i)) return undefined
  if (unit.kind === 'money' && lengthAt(r, i) === 1 && !touches(r, i - 1)) return undefined
  if (unit.code === 'deg') return degreesOf(r, i)
  if (unit.code === 'GBP' && lowerAt(r, i).startsWith('pound') && isWeight(r, i)) return { unit: POUND, at: i + 1 }
  if (unit.code === 'DEM' && isThreshold(r, i)) return undefined
  if (unit.code === '[ston_av]' && lowerAt(r, i - 1) === 'metric') return { unit: { ...unit, code: 't' }, at: i + 1 }
  return { unit, at: i + 1 }
}

/** «short of the 2019 mark», «past the 100,000 mark» */
export function isThreshold(r: Reader, i: number): boolean {
  if (lowerAt(r, i) !== 'mark') return false
  let first = i - 1
  while (first > r.from && (isDigits(r, first) || isInnerMark(r, first, ',.'))) first--
  return lowerAt(r, first) === 'the'
}

const POUND: Unit = { kind: 'measure', code: '[lb_av]', factor: 1 }

/** „Grad Celsius“, «degrees Fahrenheit», „Grad“ alone. */
function degreesOf(r: Reader, i: number): UnitAt {
  const next = senseAt(r, i + 1)?.unit
  if (next && (next.code === 'Cel' || next.code === '[degF]' || next.code === 'K')) return { unit: next, at: i + 2 }
  const letter = textAt(r, i + 1).toUpperCase()
  if (letter === 'C' || letter === 'F')
    return { unit: { kind: 'measure', code: letter === 'C' ? 'Cel' : '[degF]', factor: 1 }, at: i + 2 }
  return { unit: { kind: 'measure', code: 'deg', factor: 1 }, at: i + 1 }
}

function lettered(r: Reader, i: number): UnitAt | undefined {
  const prefix = isWord(r, i) && isMark(r, i + 1, '$') && touches(r, i) ? dollarPrefixes[textAt(r, i)] : undefined
  return prefix ? { unit: { kind: 'money', code: prefix, factor: 1 }, at: i + 2 } : undefined
}

/** A one-letter symbol is a unit when it touches its number or nothing else can be meant: „5 m“, not «5 C players». */
function isBareSymbol(r: Reader, i: number): boolean {
  const next = i + 1
  if (isInnerMark(r, next, '-') || isMark(r, next, '&')) return false
  return touches(r, i - 1) || !/^[ACFKNsV]$/.test(textAt(r, i)) || !isWord(r, next)
}

/** „km/h“, „Meter pro Sekunde“, «miles an hour»: a measure for each unit. Money keeps its currency. */
function perUnit(r: Reader, { unit, at }: UnitAt): UnitAt {
  const two = pairAt(r, at - 1)
  if (two) return two
  const isPer = isInnerMark(r, at, '/') || (isGlue(r, at, 'per') && unit.kind === 'measure')
  const next = isPer ? senseAt(r, at + 1)?.unit : undefined
  if (!next || next.kind !== 'measure') return { unit, at }
  if (unit.kind !== 'measure') return isInnerMark(r, at, '/') ? { unit, at: at + 2 } : { unit, at }
  if (unit.grain) return { unit, at }
  const power = exponent(r, at + 2)
  const code = `${unit.code}/${next.code}${power?.power ?? ''}`
  return { unit: { kind: 'measure', code, factor: 1 }, at: power?.at ?? at + 2 }
}

/** Units of two words where the first is none: «per cent». */
export function twoWordUnit(r: Reader, i: number): UnitAt | undefined {
  return pairAt(r, afterHyphen(r, i))
}

/** «percentage point», «basis-point» */
function pairAt(r: Reader, i: number): UnitAt | undefined {
  const at = afterHyphen(r, i + 1)
  const unit = senseAt(r, i)?.pairs?.[lowerAt(r, at)]
  return unit && { unit, at: at + 1 }
}

/** «US$», «usd$»; a single letter touches its sign. */
function dollarPrefix(r: Reader, i: number): string | undefined {
  const text = textAt(r, i)
  if (text.length === 1) return touches(r, i) ? dollarPrefixes[text] : undefined
  return dollarPrefixes[text.toUpperCase()]
}

/** The currency that stands before a number at token `i`: „€50“, „US$ 5“, „EUR 50“, „Euro 50“. */
export function currencyBefore(r: Reader, i: number): UnitAt | undefined {
  const before = i - 1
  if (before < r.done || !inside(r, before) || gapAfter(r, before) > 1) return undefined
  const sign = isMark(r, before, '€$£¥₹₽₺₴₩₪฿₫₡₦₱') ? currencySigns[textAt(r, before)] : undefined
  if (sign) {
    if (isDigits(r, before - 1) && touches(r, before - 1)) return undefined
    const prefix =
      sign === 'USD' && isWord(r, before - 1) && gapAfter(r, before - 1) <= 1 ? dollarPrefix(r, before - 1) : undefined
    return { unit: { kind: 'money', code: prefix ?? sign, factor: 1 }, at: prefix ? before - 1 : before }
  }
  const name = isMark(r, before, '.') && touches(r, before - 1) ? before - 1 : before
  const unit = isCapital(r, name) && lengthAt(r, name) > 1 ? senseAt(r, name)?.unit : undefined
  if (
    unit?.kind !== 'money' ||
    unit.factor !== 1 ||
    isDigits(r, name - 1) ||
    senseAt(r, name - 1)?.cardinal !== undefined
  )
    return undefined
  if (senseAt(r, name - 1)?.scale || !isDigits(r, i)) return undefined
  return { unit, at: name }
}
