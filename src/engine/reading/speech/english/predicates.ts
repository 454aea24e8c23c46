import { negations } from '../../../language/en/speech.ts'
import { FINITE, PARTICIPLE, type VerbSense } from '../conjugation.ts'
import {
  ADVERB,
  AUXILIARY,
  COLLECTIVE,
  DETERMINER,
  INSTITUTION,
  NOUN_OF_SAYING,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SAYING,
} from '../sense.ts'
import { type Chunk, type Unit, isCapital, isQuotation, isWord, itemKinds, lowerAt, wordAt } from '../units.ts'

const NEGATIONS = new Set(negations.trim().split(/\s+/))

export const BE = new Set('is are was were been be being'.split(' '))

/** «workers counted as missing»: right before «as» these are participles. */
const NAMED_AS = new Set('cite count describe identify list name quote report'.split(' '))

export interface Predicate {
  readonly verb: number
  /** Where the verb group starts: the auxiliary or adverb before the verb. */
  readonly start: number
  readonly sense: VerbSense
}

export function senseAt(unit: Unit, i: number): VerbSense | undefined {
  const word = wordAt(unit, i)
  if (!word || word.capital || !(word.kinds & SAYING)) return undefined
  return word.speech?.verb
}

export function predicateOf(unit: Unit, { from, to }: Chunk): Predicate | undefined {
  for (let i = from; i < to; i++) {
    const sense = senseAt(unit, i)
    if (!sense || isNoun(unit, i, from, sense)) continue
    let start = i
    while (start > from && itemKinds(unit, start - 1) & (AUXILIARY | ADVERB) && !(itemKinds(unit, start - 1) & PRONOUN))
      start--
    const isProgressive = sense.forms === 0
    const hasAuxiliary = groupHas(unit, start, i, AUXILIARY)
    if (isProgressive && start === i && i !== from && lowerAt(unit, from) !== 'with') continue
    if (!(sense.forms & (FINITE | PARTICIPLE)) && !isProgressive) continue
    if (sense.forms === PARTICIPLE && !hasAuxiliary) continue
    if (hasAuxiliary && isPassive(unit, start, i, sense)) continue
    if (isNegated(unit, start, i)) continue
    if (sense.forms & PARTICIPLE && !hasAuxiliary && NAMED_AS.has(sense.lemma) && lowerAt(unit, i + 1) === 'as')
      continue
    return { verb: i, start, sense }
  }
  return undefined
}

function groupHas(unit: Unit, from: number, to: number, kind: number): boolean {
  for (let i = from; i < to; i++) if (itemKinds(unit, i) & kind) return true
  return false
}

/** «was said», «were told»; «is saying» is none. */
function isPassive(unit: Unit, from: number, verb: number, sense: VerbSense): boolean {
  if (!(sense.forms & PARTICIPLE)) return false
  for (let i = from; i < verb; i++) if (BE.has(lowerAt(unit, i))) return true
  return false
}

function isNegated(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (NEGATIONS.has(lowerAt(unit, i)) || lowerAt(unit, i).endsWith("n't") || lowerAt(unit, i).endsWith('n’t'))
      return true
  return false
}

/** «a report», «the claim», «to estimate», «project»: the same form as a noun or infinitive. */
function isNoun(unit: Unit, i: number, from: number, sense: VerbSense): boolean {
  const before = i > from ? lowerAt(unit, i - 1) : ''
  if (before === 'to') return true
  const kinds = i > from ? itemKinds(unit, i - 1) : 0
  if (kinds & DETERMINER && !(kinds & PRONOUN)) return true
  const isBare = sense.lemma === lowerAt(unit, i) || `${sense.lemma}s` === lowerAt(unit, i)
  if (!isBare) return false
  if (before === 'her') return true
  if (kinds & PREPOSITION || /['’]s$/.test(before)) return true
  if (sense.lemma === lowerAt(unit, i)) return !isPlural(unit, i - 1, kinds, before)
  if (itemKinds(unit, i) & NOUN_OF_SAYING)
    return (
      !(kinds & (PRONOUN | AUXILIARY | ROLE | INSTITUTION | COLLECTIVE)) &&
      !isCapital(unit, i - 1) &&
      !before.endsWith('s') &&
      !isQuotation(unit, i - 1)
    )
  return before !== '' && !isWord(unit, i - 1) && !isQuotation(unit, i - 1)
}

/** Whether a present without -s can follow: «researchers estimate», «they say», «Weiß and Roth claim». */
function isPlural(unit: Unit, i: number, kinds: number, word: string): boolean {
  return (
    (kinds & (PRONOUN | AUXILIARY | COLLECTIVE | ADVERB)) !== 0 ||
    isCapital(unit, i) ||
    isQuotation(unit, i) ||
    word.endsWith('s')
  )
}

export function isNounAt(unit: Unit, i: number): boolean {
  const sense = senseAt(unit, i)
  return sense !== undefined && isNoun(unit, i, 0, sense)
}

export function hasVerb(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isCapital(unit, i)) continue
    if (itemKinds(unit, i) & AUXILIARY) return true
    if (senseAt(unit, i) && !isNounAt(unit, i)) return true
    if (
      itemKinds(unit, i) === 0 &&
      /(?:ed|es|[^s]s)$/.test(lowerAt(unit, i)) &&
      itemKinds(unit, i - 1) & (PRONOUN | ADVERB) &&
      i > from
    )
      return true
    if (
      /[^e]ed$/.test(lowerAt(unit, i)) &&
      i > from &&
      itemKinds(unit, i) === 0 &&
      !(itemKinds(unit, i - 1) & (DETERMINER | PREPOSITION))
    )
      return true
  }
  return false
}
