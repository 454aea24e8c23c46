import {
  inside,
  isCapital,
  isDigits,
  isInnerMark,
  isMark,
  isWord,
  lengthAt,
  lowerAt,
  type Reader,
  senseAt,
  textAt,
  touches,
} from './reader.ts'
import { nounAfter } from './nouns.ts'
import type { Numeral } from './numeral.ts'
import { slashedNames, unitSymbols } from './symbols.ts'

/**
 * The token up to which a number at `i` is no figure, or undefined where it may be one: lap times, versions, phone numbers, addresses,
 * file names, types („A 320“, „Covid-19“), numbers of lists and headings.
 */
export function excluded(r: Reader, numeral: Numeral): number | undefined {
  if (numeral.form === 'words')
    return standsForThings(r, numeral) || isSide(r, numeral) || isOnTheClock(r, numeral) ? numeral.to : undefined
  if (isDigits(r, numeral.from) && lengthAt(r, numeral.from) > LONGEST) return numeral.to
  return (
    chain(r, numeral) ??
    attached(r, numeral) ??
    (isNamed(r, numeral) ? endOfName(r, numeral.to) : undefined) ??
    (isPlace(r, numeral) || isListNumber(r, numeral) ? numeral.to : undefined)
  )
}

/** «The two are not like for like», „Die drei haben …“: people or things that were named before. */
function standsForThings(r: Reader, { from, to, value, type }: Numeral): boolean {
  return type === 'cardinal' && value <= FEW && OF_NAMED.test(lowerAt(r, from - 1)) && FINITE.test(lowerAt(r, to))
}

/** «in the Wensford half»: a side of the pitch. */
function isSide(r: Reader, { from, to, value }: Numeral): boolean {
  return (
    !r.german &&
    value === 0.5 &&
    from - 1 > r.from &&
    isWord(r, from - 1) &&
    isCapital(r, from - 1) &&
    lowerAt(r, to) !== 'of'
  )
}

/** «just after the half-hour» */
function isOnTheClock(r: Reader, { from, to, value }: Numeral): boolean {
  return value === 0.5 && lowerAt(r, from - 1) === 'the' && isInnerMark(r, to - 1, '-') && lowerAt(r, to) === 'hour'
}

const FEW = 5
const OF_NAMED = /^(?:the|these|those|die|diese)$/
const FINITE =
  /^(?:are|were|have|had|will|would|can|could|did|do|may|might|must|should|sind|waren|seien|haben|hatten|hätten|werden|wurden|würden|wollen|wollten|können|konnten|sollen|sollten)$/

/** Digits in one piece that are still a number and no key or code. */
const LONGEST = 18

/** «1:45.3», „1.2.3“, „2024/25/3“, „030/1234-56“: digits that hang together by marks. */
function chain(r: Reader, { from, to }: Numeral): number | undefined {
  if (
    isMark(r, from - 1, ':') &&
    isDigits(r, from - 2) &&
    (touches(r, from - 2) || (isShort(r, from) && isShort(r, from - 2))) &&
    isEvenlySet(r, from - 1)
  )
    return to
  const isColon = isMark(r, to, ':') && isShort(r, from) && isShort(r, to + 1) && isEvenlySet(r, to)
  let end = isColon ? to + 2 : to
  while (isInnerMark(r, end, isColon ? ':.,' : ':./') && isDigits(r, end + 1)) end += 2
  if (end > to) return end
  const parts = hyphenated(r, from)
  if (parts !== undefined) return parts
  const isPhone = textAt(r, from).startsWith('0') && to === from + 1 && lengthAt(r, from) > 1
  const isInternational = isMark(r, from - 1, '+') && touches(r, from - 1) && lengthAt(r, from) === 2 && isDigits(r, to)
  if (!isPhone && !isInternational) return undefined
  while (isDigits(r, end) || (isMark(r, end, '/-–()') && isDigits(r, end + 1))) end++
  return end
}

/** «978-3-16-148410-0», «3704 0044 0532»: keys of three parts and more, and names with a slash. */
function hyphenated(r: Reader, from: number): number | undefined {
  if (slashedNames.has(r.text.prose.slice(r.tokens.start[from], r.tokens.end[Math.min(from + 2, r.to - 1)])))
    return from + 3
  let end = from + 1
  let parts = 1
  while (isDigits(r, from) && isInnerMark(r, end, '-–') && isDigits(r, end + 1)) {
    end += 2
    parts++
  }
  if (parts > 2) return end
  let to = from
  while (isDigits(r, to) && lengthAt(r, to) === 4) to++
  return to > from + 2 ? to : undefined
}

/** „3:1“ and „3 : 1“; behind „auf Seite 17: 2,4 Tonnen“ begins something else. */
const isEvenlySet = (r: Reader, colon: number) => touches(r, colon - 1) === touches(r, colon)

/** One or two digits: what a side may have scored. */
const isShort = (r: Reader, i: number) => isDigits(r, i) && lengthAt(r, i) <= 2

/** „A4“, „Covid-19“, „5G“, „x_2“, „#3“: the number is part of a name or code. */
function attached(r: Reader, numeral: Numeral): number | undefined {
  const { from, to } = numeral
  if (inside(r, from - 1) && touches(r, from - 1)) {
    if (isMark(r, from - 1, '_#@&=\\') || (numeral.plain === 2 && isMark(r, from - 1, "'’‘"))) return to
    if (isWord(r, from - 1) && (senseAt(r, from - 1)?.unit?.kind !== 'money' || lengthAt(r, from - 1) < 2)) return to
    const isHyphened =
      isMark(r, from - 1, '-/') && touches(r, from - 2) && (isWord(r, from - 2) || isMark(r, from - 2, '.'))
    if (isHyphened && !senseAt(r, from - 2)?.calendar) return to
  }
  const first = from < to && isMark(r, from, '-–') ? from : -1
  if (first >= 0 && isWord(r, first - 1) && touches(r, first - 1)) return to
  if (!inside(r, to) || !touches(r, to - 1)) return undefined
  if (isMark(r, to, '_@\\')) return to
  if (!isWord(r, to)) return undefined
  const sense = senseAt(r, to)
  if (sense?.tail === 'decade' || (lengthAt(r, to) === 1 && isLabel(r, from - 1))) return to + 1
  const isUnit =
    sense?.unit !== undefined ||
    sense?.tail !== undefined ||
    sense?.scale !== undefined ||
    sense?.calendar !== undefined
  const isKnown =
    isUnit &&
    !(
      Object.hasOwn(unitSymbols, textAt(r, to)) &&
      isDigits(r, to + 1) &&
      touches(r, to) &&
      !/^(?:c|k|m)?m$/.test(textAt(r, to))
    )
  return isKnown ? undefined : to + 1
}

/** «class 3c» */
const isLabel = (r: Reader, i: number) => senseAt(r, i)?.roles?.includes('label') ?? false

/** „1. FC“, „Agenda 2030“, „Formel 1“, „A 7“, «Boeing 747». */
function isNamed(r: Reader, { from, to, plain, type }: Numeral): boolean {
  if (r.german && type === 'ordinal' && senseAt(r, to)?.roles?.includes('name')) return true
  const hasCapital = textAt(r, from - 1) !== lowerAt(r, from - 1)
  if (plain === undefined || !hasCapital) return false
  return (senseAt(r, from - 1)?.roles?.includes('name') ?? false) || (plain === 3 && isOfFlight(r, from, to))
}

/** „Flug LH 482“, «NV 482: what we know»: two capital letters and three digits that count nothing. */
function isOfFlight(r: Reader, from: number, to: number): boolean {
  const next = senseAt(r, to)
  const isCounting = next?.unit !== undefined || next?.tail !== undefined || nounAfter(r, to) !== undefined
  return /^[A-Z]{2}$/.test(textAt(r, from - 1)) && !senseAt(r, from - 1)?.unit && !isCounting
}

/** „Boeing 737-800“ */
const endOfName = (r: Reader, to: number) => (isInnerMark(r, to, '-') && isDigits(r, to + 1) ? to + 2 : to)

/** „Lindenweg 12“, „12, 10115 Berlin“, „D-10115“, «123 Random Street». */
function isPlace(r: Reader, { from, to, plain }: Numeral): boolean {
  if (plain === undefined) return false
  const before = lowerAt(r, from - 1)
  if (r.german && plain <= 3 && STREET.test(before)) return true
  if (plain === 5 && isCapital(r, to) && isMark(r, from - 1, ',') && isDigits(r, from - 2)) return true
  if (r.german || plain > 5 || !isCapital(r, to)) return false
  for (let k = 1; k <= 3; k++) if (isCapital(r, to + k) && senseAt(r, to + k)?.roles?.includes('street')) return true
  return false
}

const STREET = /.(?:straße|strasse|str|weg|platz|allee|gasse|ufer|damm|chaussee|promenade|steig)$/

/** „1. Vorbemerkung“, „2) …“, „3.1 Ergebnis“ at the very beginning of a block or heading. */
function isListNumber(r: Reader, { from, to, plain, type }: Numeral): boolean {
  if (from !== r.from || !startsLine(r, from)) return false
  const isDotted = type === 'ordinal' && isMark(r, to - 1, '.') && lengthAt(r, from) <= 2 && isCapital(r, to)
  return isDotted || (plain !== undefined && plain <= 2 && isMark(r, to, ').') && lineGoesOn(r, to))
}

/** More words stand behind the mark, on the same line. */
function lineGoesOn(r: Reader, mark: number): boolean {
  if (mark + 1 >= r.tokens.count) return false
  return !r.text.raw.slice(r.tokens.end[mark], r.tokens.start[mark + 1]).includes('\n')
}

function startsLine(r: Reader, i: number): boolean {
  const start = r.tokens.start[i] as number
  for (let at = start - 1; at >= 0; at--) {
    const char = r.text.raw[at]
    if (char === '\n') return true
    if (char !== ' ' && char !== '\t' && char !== '#' && char !== '>' && char !== '-') return false
    if (start - at > 12) return false
  }
  return true
}
