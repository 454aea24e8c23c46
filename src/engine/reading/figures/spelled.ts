import { halfAt, nested, withParts } from './fractions.ts'
import { type Numeral, spelledNumeral, withoutArticle } from './numeral.ts'
import { isGlue, isInnerMark, isMark, lengthAt, lowerAt, type Reader, senseAt, touches } from './reader.ts'
import type { FigureSense } from './sense.ts'
import { add, multiply, NOTHING, type Sum, valueOf } from './sum.ts'

/** A number of words: „zwölftausend“, „eine Million zweihunderttausend“, „drei Komma eins“, „zwei Drittel“, «half a million». */
export function readWords(r: Reader, i: number): Numeral | undefined {
  const sense = senseAt(r, i)
  if (!sense) return undefined
  if (sense.whole)
    return spelledNumeral(i, i + 1, sense.cardinal as number, 'cardinal', {
      tail: sense.tail,
      measured: sense.measured,
    })
  return halfAt(r, i) ?? summed(r, i) ?? alone(r, i, sense)
}

/** Words that are a number for themselves. */
function alone(r: Reader, i: number, sense: FigureSense): Numeral | undefined {
  const of = (value: number, type: Numeral['type']) => spelledNumeral(i, i + 1, value, type)
  if (sense.mixed !== undefined) return scaled(r, of(sense.mixed, 'cardinal'))
  if (sense.crowd !== undefined) return crowd(r, of(sense.crowd, 'crowd'))
  if (sense.ordinal !== undefined && !isUninflected(r, i)) return of(sense.ordinal, 'ordinal')
  if (sense.factor !== undefined) return of(sense.factor, 'factor')
  if (sense.times !== undefined) return of(sense.times, 'times')
  if (sense.share !== undefined) return of(sense.share, 'share')
  return undefined
}

/** «tens of thousands», „Hunderte Millionen“: a crowd of crowds; «tens» alone is none. */
function crowd(r: Reader, numeral: Numeral): Numeral | undefined {
  const of = isGlue(r, numeral.to, 'of') ? 1 : 0
  const next = senseAt(r, numeral.to + of)?.crowd
  if (next !== undefined && next > numeral.value && (r.german || of === 1))
    return crowd(r, { ...numeral, to: numeral.to + of + 1, value: numeral.value * next })
  return numeral.value < DOZEN ? undefined : numeral
}

const DOZEN = 12

/** „dritt“ is a number in „zu dritt“ alone. */
const isUninflected = (r: Reader, i: number) => r.german && lowerAt(r, i).endsWith('t') && lowerAt(r, i - 1) !== 'zu'

/** Adds up number words for as long as they make one number. */
function summed(r: Reader, i: number): Numeral | undefined {
  let sum = NOTHING
  let at = i
  let isArticle = false
  for (;;) {
    const joined = !sum.empty && (isGlue(r, at, 'and') || isMark(r, at, '&'))
    const comma = isCommaOfHundreds(r, sum, at)
    const hyphen = !sum.empty && isMark(r, at, '-') && (isInnerMark(r, at, '-') || isSpacedTens(r, sum, at))
    const word = joined || hyphen || comma ? at + 1 : at
    const sense = senseAt(r, word)
    if (!sense || sense.whole || (joined && !r.nested && isPartAhead(r, word))) break
    const ordinal =
      joined && r.german && sense.ordinal !== undefined && sense.ordinal < 20
        ? undefined
        : ordinalOn(sum, sense, joined)
    if (ordinal && !isFractionAfter(sum, sense, isArticle)) return spelledNumeral(i, word + 1, ordinal, 'ordinal')
    const next = step(r, sum, sense, word, joined)
    if (!next) break
    if (sum.empty && sense.article) isArticle = true
    else isArticle = false
    sum = next
    at = word + 1
    if (isMark(r, at, '.') && touches(r, at - 1) && (senseAt(r, at - 1)?.scale ?? 0) > 100 && lengthAt(r, at - 1) <= 4)
      at++
  }
  if (sum.empty) return undefined
  const scale = senseAt(r, at - 1)?.scale ?? 0
  if (at === i + 1 && scale === valueOf(sum) && isGlue(r, i - 1, 'vague'))
    return spelledNumeral(i - 1, at, scale, 'crowd')
  const said = { article: isArticle, scale: scale >= 1e6 ? scale : undefined }
  const base = spelledNumeral(i, at, valueOf(sum), 'cardinal', said)
  return withParts(r, base) ?? point(r, base) ?? base
}

/** «three million, two hundred thousand» */
function isCommaOfHundreds(r: Reader, sum: Sum, at: number): boolean {
  if (r.german || sum.total === 0 || sum.group > 0 || !isMark(r, at, ',')) return false
  return senseAt(r, at + 1)?.cardinal !== undefined && (senseAt(r, at + 2)?.scale ?? 0) >= 100
}

/** „hundert und ein Drittel“: what comes after the „und“ is a part and no more of the sum. */
function isPartAhead(r: Reader, i: number): boolean {
  const part = nested(r, () => readWords(r, i))
  return part?.type === 'fraction' && part.value < 1
}

/** «ninety - five» */
function isSpacedTens(r: Reader, sum: Sum, hyphen: number): boolean {
  return !r.german && sum.room === 10 && (senseAt(r, hyphen + 1)?.cardinal ?? 10) < 10
}

function step(r: Reader, sum: Sum, sense: FigureSense, word: number, joined: boolean): Sum | undefined {
  if (sense.cardinal !== undefined) return add(sum, sense.cardinal, sense.room ?? 0, joined)
  if (sense.scale !== undefined && !joined) {
    const bare = sum.empty && (lengthAt(r, word) < 4 || (sense.scale < 100 && !senseAt(r, word - 1)?.hedges))
    const crowd = sum.empty && sense.crowd !== undefined
    return bare || crowd ? undefined : multiply(sum, sense.scale)
  }
  if (sense.article && (sum.empty || isCountingArticle(r, word + 1))) return add(sum, 1, 0, joined)
  return undefined
}

/** „eine Million ein hundert“, „hundert ein und dreißig“: the article is a one before what it counts. */
function isCountingArticle(r: Reader, i: number): boolean {
  if (!r.german) return false
  const next = isGlue(r, i, 'and') ? senseAt(r, i + 1) : undefined
  const after = next?.cardinal ?? next?.ordinal
  return senseAt(r, i)?.scale !== undefined || (after !== undefined && after >= 20 && after < 100)
}

function ordinalOn(sum: Sum, sense: FigureSense, joined: boolean): number | undefined {
  if (sense.ordinal === undefined || sum.empty) return undefined
  if (sense.ordinal >= 100 && !joined) {
    const product = multiply(sum, sense.ordinal)
    if (product) return valueOf(product)
  }
  const next = add(sum, sense.ordinal, 0, joined)
  return next && valueOf(next)
}

/** «two thirds», «a third»: the word is a part and not an ordinal after a small number. */
function isFractionAfter(sum: Sum, sense: FigureSense, isArticle: boolean): boolean {
  return sense.fraction !== undefined && (isArticle || valueOf(sum) === 1)
}

/** „drei Komma eins vier Millionen“: digits after the point one by one or as a number. */
function point(r: Reader, base: Numeral): Numeral | undefined {
  if (!isGlue(r, base.to, 'point')) return undefined
  let decimals = ''
  let at = base.to + 1
  for (;;) {
    const digit = senseAt(r, at)?.cardinal
    if (digit === undefined || senseAt(r, at)?.whole || (decimals !== '' && digit > 9)) break
    decimals += String(digit)
    at++
    if (digit > 9) break
  }
  if (decimals === '') return undefined
  return scaled(r, {
    ...withoutArticle(base),
    to: at,
    value: Number(`${base.value}.${decimals}`),
    step: 10 ** -decimals.length,
  })
}

/** The number times the scale word that follows it: „anderthalb Millionen“. */
export function scaled(r: Reader, numeral: Numeral): Numeral {
  const sense = senseAt(r, numeral.to)
  if (!sense?.scale || lengthAt(r, numeral.to) < 2 || sense.scale < 100) return numeral
  const dot = isMark(r, numeral.to + 1, '.') && touches(r, numeral.to) && lengthAt(r, numeral.to) <= 4 ? 1 : 0
  return {
    ...numeral,
    to: numeral.to + 1 + dot,
    value: numeral.value * sense.scale,
    step: numeral.step * sense.scale,
    type: 'cardinal',
    scale: sense.scale,
  }
}
