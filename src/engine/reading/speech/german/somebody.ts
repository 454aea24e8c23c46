import { DIGITS } from '../../../text/tokens.ts'
import { isInnerHyphen } from '../at.ts'
import { isAcronymAt, NUMBER_WORD } from '../phrases.ts'
import {
  COLLECTIVE,
  COMMON,
  DETERMINER,
  FIRST_NAME,
  GENITIVE,
  INSTITUTION,
  MEDIUM,
  NOUN_OF_SAYING,
  PLACE,
  PRONOUN,
  ROLE,
} from '../sense.ts'
import type { Range } from '../statements.ts'
import { type Unit, isCapital, isQuotation, itemKinds, lowerAt, tokenKind, wordAt } from '../units.ts'

/** «die Äußerungen Webers», «die Entscheidung Berlins»: the noun itself is a matter, whosever it is. */
export function isMatter(unit: Unit, from: number, to: number): boolean {
  for (let i = itemKinds(unit, from) & DETERMINER ? from + 1 : from; i < to; i++) {
    const kinds = itemKinds(unit, i)
    if (isCapital(unit, i)) return (kinds & (COMMON | NOUN_OF_SAYING)) !== 0 && (kinds & SOMEBODY) === 0 && i > 0
  }
  return false
}

/** A person, a body, a place, „er“, „sie“. */
export function isSurelySpeaker(unit: Unit, { from, to }: Range): boolean {
  if (itemKinds(unit, from) & DETERMINER && isMatter(unit, from, to)) return false
  const head = headEnd(unit, from, to)
  for (let i = from; i < head; i++) {
    if (itemKinds(unit, i) & SOMEBODY && !isOwner(unit, i)) return true
    if (isAcronymAt(unit, i)) return true
  }
  const first = lowerAt(unit, from)
  if (to - from === 1 && itemKinds(unit, from) & PRONOUN) return first !== 'es' && first !== 'das' && first !== 'dies'
  const isName = isCapital(unit, from) && itemKinds(unit, from) === 0
  return isName && (to - from === 1 || isCapital(unit, from + 1)) && !(from === 0 && OPENING_ADVERB.test(first))
}

/** «die Schulden Griechenlands»: whose they are. */
function isOwner(unit: Unit, i: number): boolean {
  const kinds = itemKinds(unit, i)
  return (kinds & PLACE) !== 0 && (kinds & GENITIVE) !== 0 && isCapital(unit, i - 1)
}

/** Where a genitive attribute starts: what the phrase is, the words before tell. */
function headEnd(unit: Unit, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (itemKinds(unit, i) & GENITIVE && itemKinds(unit, i) & DETERMINER) return i
  return to
}

/** «in einem Bericht», «im „Spiegel“». */
export function isMedium(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (itemKinds(unit, i) & (MEDIUM | NOUN_OF_SAYING) || isQuotation(unit, i)) return true
  return false
}

/** «Ukraine» in «Ukraine-Krieg»: what a compound is, its last part says. */
function isCompoundPart(unit: Unit, i: number): boolean {
  const item = unit.items[i] ?? -1
  return item >= 0 && isInnerHyphen(unit.tokens, item + 1)
}

/** «Zwei Kameras»: so many of something; «47 Prozent der Befragten» are people. */
function isNumber(unit: Unit, i: number): boolean {
  const isSpelled = NUMBER_WORD.test(lowerAt(unit, i))
  return (isSpelled || tokenKind(unit, i) === DIGITS) && lowerAt(unit, i + 1) !== 'prozent'
}

/** Whether a phrase can name somebody who speaks: a person, a body, a place, a medium, a pronoun or an unlisted name. */
export function isSpeakerLike(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const kinds = isCompoundPart(unit, i) ? 0 : itemKinds(unit, i)
    if (kinds & (ROLE | INSTITUTION | COLLECTIVE | PLACE | MEDIUM | NOUN_OF_SAYING)) return true
    if (
      kinds & PRONOUN &&
      to - from === 1 &&
      lowerAt(unit, i) !== 'es' &&
      lowerAt(unit, i) !== 'das' &&
      lowerAt(unit, i) !== 'dies'
    )
      return true
    if (isQuotation(unit, i)) return true
    if (
      isCapital(unit, i) &&
      kinds === 0 &&
      !isCompoundPart(unit, i) &&
      (i === from || !(itemKinds(unit, from) & DETERMINER)) &&
      !isNumber(unit, from)
    )
      return true
    if (/[A-ZÀ-Þ].*[A-ZÀ-Þ]/.test(wordAt(unit, i)?.text ?? '')) return true
  }
  return false
}

const SOMEBODY = ROLE | INSTITUTION | COLLECTIVE | PLACE | FIRST_NAME | MEDIUM

/** «Zusätzlich», «Sinngemäß», «Entsprechend»: an unlisted word at the start of a sentence that looks like an adverb. */
export const OPENING_ADVERB = /(?:lich|weise|mäß|seits|end|ig|isch|über|gegen|sammen)$/
