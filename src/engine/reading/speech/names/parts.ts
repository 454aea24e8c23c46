import type { NameKind } from '../../../model.ts'
import { type Tokens, WORD } from '../../../text/tokens.ts'
import { STOP, isInnerHyphen, isMark, kindsAt } from '../at.ts'
import {
  ADVERB,
  AUXILIARY,
  COLLECTIVE,
  COMMON,
  CONJUNCTION,
  DEMONYM,
  DETERMINER,
  FIRST_NAME,
  INSTITUTION,
  NOUN_OF_SAYING,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE,
  SUBORDINATOR,
  TITLE,
} from '../sense.ts'

/** A name as it stands, without role: `from`/`to` are tokens. «Kim Jong-un» is four. */
export interface NameSpan {
  readonly from: number
  readonly to: number
  readonly kind: NameKind
}

export const FUNCTION_WORD =
  DETERMINER | PREPOSITION | PRONOUN | CONJUNCTION | SUBORDINATOR | RELATIVE | ADVERB | AUXILIARY

export const NO_NAME = FUNCTION_WORD | COMMON | NOUN_OF_SAYING

const PARTICLES = new Set(
  'von van de der den del della di da dos du la le ter ten bin ibn al el zu zum y und af av'.split(' '),
)

/** Particles that only follow another particle („von der Leyen“), or would join two nouns. */
const WEAK_PARTICLES = new Set(['der', 'den', 'la', 'le', 'zum', 'und', 'y'])

/** The widest space inside a name; what is farther apart has had something blanked between. */
const GAP = 12

/** The tokens with those marked that open a sentence or quotation. */
export interface Scan extends Tokens {
  readonly opens: Uint8Array
}

/** In tokens, with the hyphens. */
const LONGEST_COMPOUND = 12

/** The end of a capital word with what hyphens join to it: «Jong-un», «Baden-Württemberg». */
export function compoundEnd(tokens: Tokens, i: number): number {
  let to = i + 1
  while (
    to - i < LONGEST_COMPOUND &&
    to + 1 < tokens.count &&
    isInnerHyphen(tokens, to) &&
    tokens.kind[to + 1] === WORD
  )
    to += 2
  return to
}

/** The kinds of a compound are those of its last part: «SPD-Vorsitzender» is a role. */
export function compoundKinds(tokens: Tokens, i: number): number {
  return kindsAt(tokens, compoundEnd(tokens, i) - 1)
}

export function isAcronym(tokens: Tokens, i: number): boolean {
  return tokens.word[i]?.speech?.isAcronym === true
}

/** «SARTORELLI KOMMT»: a headline in capitals has no acronyms. */
export function isShouted(tokens: Tokens, i: number): boolean {
  return [i - 1, i + 1].some(at => {
    const form = tokens.word[at]?.text ?? ''
    return form.length > 4 && form === form.toUpperCase()
  })
}

/** «George W. Bush», „Th. Heuss“: the end of the initial at `i`, or `i`; „aus Mitteln der EU. Kerstin Muster …“ has none. */
export function initialEnd(tokens: Tokens, i: number): number {
  const word = tokens.word[i]
  const isInitial =
    word !== undefined &&
    word.capital &&
    (word.text.length === 1 || (word.text.length === 2 && word.text.charAt(1) === word.lower.charAt(1))) &&
    (kindsAt(tokens, i) & TITLE) === 0 &&
    isMark(tokens, i + 1, STOP) &&
    tokens.end[i] === tokens.start[i + 1]
  return isInitial ? i + 2 : i
}

/** «von der», «bin», «al-»: the token after the particles at `i`, or `i` where there are none before a capital word. */
function particlesEnd(tokens: Tokens, i: number): number {
  let to = i
  while (to - i < 6 && to < tokens.count && !tokens.word[to]?.capital && PARTICLES.has(tokens.word[to]?.lower ?? '')) {
    if (to === i && WEAK_PARTICLES.has(tokens.word[to]?.lower ?? '')) return i
    to++
    if (isInnerHyphen(tokens, to)) to++
  }
  const isName =
    tokens.word[to]?.capital &&
    (kindsAt(tokens, to) & (INSTITUTION | ROLE | COLLECTIVE)) === 0 &&
    !isAcronym(tokens, to)
  return to > i && isName ? to : i
}

/** In words and initials. */
const LONGEST_NAME = 6

/** The end of a run of further name words from `i`: surnames, initials, particles. */
export function nameEnd(tokens: Scan, i: number, isPart: (i: number) => boolean): number {
  let to = i
  for (let words = 0; words < LONGEST_NAME; words++) {
    if (to > i && (tokens.opens[to] === 1 || (tokens.start[to] as number) - (tokens.end[to - 1] as number) > GAP))
      return to
    const afterParticles = particlesEnd(tokens, to)
    if (afterParticles > to) {
      if (!isPart(afterParticles)) return to
      to = compoundEnd(tokens, afterParticles)
      continue
    }
    const afterInitial = initialEnd(tokens, to)
    if (
      afterInitial > to &&
      tokens.word[afterInitial]?.capital &&
      (kindsAt(tokens, afterInitial) & FUNCTION_WORD) === 0
    ) {
      to = afterInitial
      continue
    }
    if (!tokens.word[to]?.capital || !isPart(to)) return to
    to = compoundEnd(tokens, to)
  }
  return to
}

/** «Verteidigungsminister Pistorius», «Denise»: further capital words that can be a surname, at most three. */
export function surnamesFrom(tokens: Scan, i: number, isOrganisation = false): number {
  return nameEnd(tokens, i, at => {
    const kinds = kindsAt(tokens, compoundEnd(tokens, at) - 1)
    if (kinds & (NO_NAME | ROLE | COLLECTIVE)) return false
    return isOrganisation || (kinds & (INSTITUTION | DEMONYM)) === 0
  })
}

/** «Kämmerer Ole Brandt»: what stands before a first name is no part of the name. */
export function hasFirstName(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) if (kindsAt(tokens, i) & FIRST_NAME) return true
  return false
}
