import { englishParts, quotient } from './fractions.ts'
import { type Numeral, withoutPlain } from './numeral.ts'
import {
  gapAfter,
  inside,
  isCapital,
  isDigits,
  isGlue,
  isInnerMark,
  isMark,
  isOrdinalEnding,
  isWord,
  lengthAt,
  lowerAt,
  numberAt,
  type Reader,
  senseAt,
  textAt,
  touches,
} from './reader.ts'
import { fractionSigns } from './symbols.ts'

interface Digits {
  readonly to: number
  readonly value: number
  readonly step: number
  readonly plain: number | undefined
  /** Nothing but a fraction: „1/4“. */
  readonly isPart: boolean
}

/** A number of digits with its groups, decimals, fraction and scale: „1.500“, „1 500“, «1,500.25», „10 1/2“, „31,6 Mio.“. */
export function readDigits(r: Reader, i: number): Numeral | undefined {
  const base = isDigits(r, i) ? withFraction(r, i, withExponent(r, groupsAndDecimals(r, i))) : fractionSign(r, i, 0)
  if (!base) return undefined
  const from = startOf(r, i, base)
  const signed = from < i && isMark(r, from, '-–−') ? -base.value : base.value
  const isDotted = from < i && isMark(r, from, '.,')
  const numeral: Numeral = {
    from,
    to: base.to,
    value: isDotted ? base.value / 10 ** lengthAt(r, i) : signed,
    step: isDotted ? 10 ** -lengthAt(r, i) : base.step,
    form: 'digits',
    type: base.isPart ? 'fraction' : 'cardinal',
    plain: from === i || isDotted ? base.plain : undefined,
    tail: undefined,
    measured: undefined,
    article: false,
    scale: undefined,
  }
  return (
    withLess(r, withScale(r, numeral)) ??
    ordinalOf(r, numeral) ??
    (r.german ? undefined : (quotient(r, numeral) ?? halfMore(r, numeral))) ??
    numeral
  )
}

/** «thirds», «tenths»; «quarters» are of a year, «halves» of a match. */
const PARTS = /(?:th|ird)s$/

/** «4 thousand 3 hundred and 21», „2 Millionen 300.000“: what a smaller scale adds. */
function withLess(r: Reader, numeral: Numeral | undefined): Numeral | undefined {
  if (!numeral?.scale || r.nested || !Number.isInteger(numeral.value / numeral.scale)) return numeral
  const { to, scale, value } = numeral
  const at = scale === 100 && isGlue(r, to, 'and') ? to + 1 : to
  const less = isDigits(r, at) && gapAfter(r, at - 1) === 1 ? readDigits(r, at) : undefined
  const isLess = less?.type === 'cardinal' && less.value < scale && (less.plain === undefined || at > to)
  return isLess && Number.isInteger(less.value)
    ? { ...numeral, to: less.to, value: value + less.value, step: less.step }
    : numeral
}

/** «2 and a half million», «6 tenths» */
function halfMore(r: Reader, numeral: Numeral): Numeral | undefined {
  const { plain, to, value } = numeral
  if (plain === undefined || plain > 2) return undefined
  const rest = withoutPlain(numeral)
  const tenth = PARTS.test(lowerAt(r, to)) ? (senseAt(r, to)?.fraction ?? 1) : 1
  if (value * tenth < 1 && tenth < 1) return { ...rest, to: to + 1, value: value * tenth, type: 'fraction' }
  return englishParts(r, rest)
}

/** A minus that touches the number and nothing before, or all of a cell: „- 3,5 %“; a full stop before an English decimal. */
function startOf(r: Reader, i: number, base: Digits): number {
  const before = i - 1
  if (before < r.done || !inside(r, before)) return i
  const isWhole = before === r.from && r.to - base.to <= 1
  if (!touches(r, before)) return isWhole && isMark(r, before, '-−') ? before : i
  const free = !inside(r, before - 1) || !touches(r, before - 1) || isMark(r, before - 1, '([<>=$€£')
  if (isMark(r, before, '-–−') && free) return before
  return isMark(r, before, r.german ? ',' : '.') && free && base.plain !== undefined ? before : i
}

const GROUP_SPACES = ' \u00a0\u2009\u202f'

function groupsAndDecimals(r: Reader, i: number): Digits {
  const first = lengthAt(r, i)
  let to = i + 1
  let value = numberAt(r, i)
  if (first <= 3 && r.tokens.code[i] !== 48) {
    const mark = groupMark(r, i)
    while (mark && isGroup(r, to, mark)) {
      to += mark === ' ' ? 1 : 2
      value = value * 1000 + numberAt(r, to - 1)
    }
  }
  const point = r.german ? ',' : '.'
  const decimal = to === i + 1 ? '.,' : point
  if (isInnerMark(r, to, decimal) && isDigits(r, to + 1) && isDecimal(r, to, point)) {
    const digits = lengthAt(r, to + 1)
    return digitsUpTo(to + 2, value + numberAt(r, to + 1) / 10 ** digits, 10 ** -digits)
  }
  return digitsUpTo(to, value, 0, to === i + 1 ? first : undefined)
}

function digitsUpTo(to: number, value: number, step: number, plain?: number): Digits {
  return { to, value, step, plain, isPart: false }
}

/** „4.5“ is a decimal in German too, and «1,5» may be one in English; „1,2,3“ is a list. */
function isDecimal(r: Reader, at: number, point: string): boolean {
  if (isInnerMark(r, at + 2, ',') && isMark(r, at, ',') && isDigits(r, at + 3)) return false
  if (isMark(r, at, point)) return true
  return !isInnerMark(r, at + 2, r.german ? '.' : '.-/') && (r.german || lengthAt(r, at + 1) < 3)
}

/** What separates the groups of a number that begins at `i`: a mark, a space, or nothing. */
function groupMark(r: Reader, i: number): string | undefined {
  const own = r.german ? '.' : ','
  const other = r.german ? ',' : '.'
  if (isWord(r, i + 1)) return undefined
  const isTail = isWord(r, i - 1) && touches(r, i - 1)
  for (const mark of [own, "'", '’', ' ']) if (isGroup(r, i + 1, mark) && !(isTail && mark === ' ')) return mark
  return isGroup(r, i + 1, other) && isGroup(r, i + 3, other) ? other : undefined
}

function isGroup(r: Reader, at: number, mark: string): boolean {
  if (mark === ' ') {
    return (
      isDigits(r, at) &&
      lengthAt(r, at) === 3 &&
      gapAfter(r, at - 1) === 1 &&
      GROUP_SPACES.includes(r.text.prose[r.tokens.end[at - 1] as number] as string)
    )
  }
  return isInnerMark(r, at, mark) && isDigits(r, at + 1) && lengthAt(r, at + 1) === 3
}

/** «10^6», «2^10», «1.5^-2» */
function withPower(r: Reader, { to, value }: Digits): Digits | undefined {
  if (!isInnerMark(r, to, '^')) return undefined
  const at = isMark(r, to + 1, '-−+') && touches(r, to + 1) ? to + 2 : to + 1
  if (!isDigits(r, at) || lengthAt(r, at) > 2) return undefined
  const exponent = isMark(r, to + 1, '-−') ? -numberAt(r, at) : numberAt(r, at)
  return digitsUpTo(at + 1, Number((value ** exponent).toPrecision(12)), 0)
}

/** «1.3e6», «2.48×10−5», «1.3x10^6». */
function withExponent(r: Reader, digits: Digits): Digits {
  const power = withPower(r, digits)
  if (power) return power
  const { to } = digits
  if (!inside(r, to) || lengthAt(r, to) > 1) return digits
  let at = -1
  if (/^e$/i.test(textAt(r, to)) && touches(r, to - 1)) at = to + 1
  else if ((isMark(r, to, '×·*') || textAt(r, to) === 'x') && textAt(r, to + 1) === '10')
    at = isMark(r, to + 2, '^') ? to + 3 : to + 2
  if (at < 0) return digits
  const isSigned = isMark(r, at, '-−+')
  const exponent = isSigned ? at + 1 : at
  const isTight = touches(r, at - 1) && (!isSigned || touches(r, at))
  if (
    !isTight ||
    !isDigits(r, exponent) ||
    lengthAt(r, exponent) > 2 ||
    (textAt(r, to) !== 'e' && textAt(r, to) !== 'E' && !isSigned && at === to + 2)
  )
    return digits
  const factor = 10 ** (isMark(r, at, '-−') ? -numberAt(r, exponent) : numberAt(r, exponent))
  return digitsUpTo(exponent + 1, Number((digits.value * factor).toPrecision(12)), digits.step * factor)
}

/** „1/4“, „10 1/2“, „3½“, „3 ½“. */
function withFraction(r: Reader, i: number, digits: Digits): Digits {
  const simple = slashFraction(r, i)
  if (simple && digits.to === i + 1) return simple
  if (digits.step !== 0) return digits
  const sign = fractionSign(r, digits.to, digits.value)
  if (sign) return sign
  const part = isDigits(r, digits.to) && gapAfter(r, digits.to - 1) <= 2 ? slashFraction(r, digits.to) : undefined
  return part && part.value < 1 ? digitsUpTo(part.to, digits.value + part.value, 0) : digits
}

function slashFraction(r: Reader, i: number): Digits | undefined {
  if (!isInnerMark(r, i + 1, '/⁄') || !isDigits(r, i + 2) || isInnerMark(r, i + 3, '/')) return undefined
  const [over, under] = [numberAt(r, i), numberAt(r, i + 2)]
  if (lengthAt(r, i) > 3 || lengthAt(r, i + 2) > 3 || under === 0) return undefined
  const ending = touches(r, i + 2) && /^(?:th|rd|nd|st)s?$/.test(lowerAt(r, i + 3)) ? 1 : 0
  return { to: i + 3 + ending, value: over / under, step: 0, plain: undefined, isPart: true }
}

function fractionSign(r: Reader, at: number, whole: number): Digits | undefined {
  const part = isMark(r, at, '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅒') ? fractionSigns[textAt(r, at)] : undefined
  return part === undefined
    ? undefined
    : { to: at + 1, value: whole + part, step: 0, plain: undefined, isPart: whole === 0 }
}

/** Letters for scales that touch the number or follow a sum of money: «$5bn», «10K». */
const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  B: 1e9,
  T: 1e12,
  m: 1e6,
  b: 1e9,
  bn: 1e9,
  Bn: 1e9,
  BN: 1e9,
  mn: 1e6,
  tn: 1e12,
  trn: 1e12,
  G: 1e9,
}
const LONGEST_MAGNITUDE = 3

function withScale(r: Reader, numeral: Numeral): Numeral | undefined {
  const { to } = numeral
  const letter = magnitude(r, numeral)
  const hyphen = isInnerMark(r, to, '-') && scaleAt(r, to + 1) ? 1 : 0
  const scale = letter ?? scaleAt(r, to + hyphen)
  if (!scale) return undefined
  let end = to + hyphen + 1
  let value = numeral.value * scale
  let factor = scale
  const more = letter === undefined ? scaleAt(r, end) : undefined
  if (more && more > scale) {
    value *= more
    factor *= more
    end++
  }
  if (r.german && letter === undefined && isMark(r, end, '.') && touches(r, end - 1) && lengthAt(r, end - 1) <= 4) end++
  return { ...withoutPlain(numeral), to: end, value, step: (numeral.step || 1) * factor, scale: factor }
}

function scaleAt(r: Reader, i: number): number | undefined {
  const sense = senseAt(r, i)
  if (!sense?.scale || lengthAt(r, i) < 2) return undefined
  return sense.scale
}

function magnitude(r: Reader, numeral: Numeral): number | undefined {
  const { to, from } = numeral
  if (!isWord(r, to) || lengthAt(r, to) > LONGEST_MAGNITUDE) return undefined
  const letter = textAt(r, to)
  const scale = Object.hasOwn(MAGNITUDES, letter) ? MAGNITUDES[letter] : undefined
  if (scale === undefined) return undefined
  const isMoney = isMark(r, from - 1, '$€£¥₹') || isCurrency(r, from - 1)
  if (isMoney) return scale
  if (!touches(r, to - 1) || (letter === 'K' && isTemperatureBeside(r, from))) return undefined
  if (r.german) return letter === 'K' || letter === 'M' ? scale : undefined
  const isDecimal = numeral.step !== 0
  if (letter === 'G') return isDecimal ? 1e9 : undefined
  if (
    letter === 'm' &&
    !senseAt(r, to + 1)?.roles &&
    (isDecimal || numeral.value < 1000) &&
    (/[^s]s$|people/.test(lowerAt(r, to + 1)) ||
      senseAt(r, to + 1)?.country ||
      senseAt(r, to + 1)?.unit?.kind === 'money')
  )
    return scale
  return letter === 'm' || letter === 'T' || (letter === 'b' && !isDecimal) ? undefined : scale
}

/** «300 °C (573.15K)»: kelvins */
function isTemperatureBeside(r: Reader, i: number): boolean {
  for (let at = Math.max(r.from, i - 8); at < i; at++) if (isMark(r, at, '°')) return true
  return false
}

/** „CHF 20m“: the code of a currency. */
const isCurrency = (r: Reader, i: number) => isCapital(r, i) && senseAt(r, i)?.unit?.kind === 'money'

/** «21st», „3. Oktober“: in German the full stop of an ordinal is followed by more of the sentence. */
function ordinalOf(r: Reader, numeral: Numeral): Numeral | undefined {
  if (numeral.plain === undefined) return undefined
  if (!r.german) {
    const isOrdinal = touches(r, numeral.to - 1) && isOrdinalEnding(r, numeral.to)
    return isOrdinal ? { ...withoutPlain(numeral), to: numeral.to + 1, type: 'ordinal' } : undefined
  }
  if (numeral.plain > 3 || !isMark(r, numeral.to, '.') || !touches(r, numeral.to - 1)) return undefined
  const next = numeral.to + 1
  return inside(r, next) && !touches(r, numeral.to) && !isMark(r, next, '“”"»«')
    ? { ...withoutPlain(numeral), to: next, type: 'ordinal' }
    : undefined
}
