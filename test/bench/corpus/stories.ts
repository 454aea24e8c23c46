import type { Noun } from './german/grammar.ts'
import { ADJECTIVES, COUNTED, HEADS, MODIFIERS, VERBS } from './german/words.ts'
import { ENGLISH_COUNTED, ENGLISH_HEADS, ENGLISH_MODIFIERS } from './english/words.ts'
import type { Verb } from './german/grammar.ts'
import { type Body, ORGANISATIONS, organisation, type Person, PERSONS, PLACES, person, place } from './names.ts'
import { between, chance, magnitude, pick, pickFrequent, type Random, randomOf, weighted, zipf } from './random.ts'

/** What the articles of one story have in common: whom and what they are about, and the figures that they repeat. */
export interface Story {
  readonly index: number
  readonly language: 'de' | 'en'
  /** The day it broke, counted from the corpus's first day. */
  readonly day: number
  readonly nouns: readonly Noun[]
  /** The same in English; empty for a German story. */
  readonly englishNouns: readonly string[]
  readonly verbs: readonly Verb[]
  readonly adjectives: readonly string[]
  readonly persons: readonly Person[]
  readonly organisations: readonly Body[]
  readonly places: readonly string[]
  readonly facts: readonly Fact[]
}

export type FactKind = 'count' | 'percent' | 'money' | 'measure' | 'duration'

/** *„rund 1.500 Container“ is `{kind: 'count', value: 1500, noun: Container}`.* */
export interface Fact {
  readonly kind: FactKind
  readonly value: number
  readonly noun: Noun
  readonly englishNoun: string
  /** Which of the units of its kind. */
  readonly unit: number
}

const STORY = 21
/** Two years. */
const DAYS = 730
const ENGLISH = 0.1

export function story(seed: number, index: number): Story {
  const random = randomOf(seed, STORY, index)
  const language = chance(random, ENGLISH) ? 'en' : 'de'
  return {
    index,
    language,
    day: between(random, 0, DAYS - 1),
    nouns: several(random, 14, () => compound(random)),
    englishNouns: language === 'en' ? several(random, 14, () => englishNoun(random)) : [],
    verbs: several(random, 10, () => pickFrequent(random, VERBS)),
    adjectives: several(random, 8, () => pickFrequent(random, ADJECTIVES)),
    persons: several(random, 5, () => person(zipf(random, PERSONS, 60))),
    organisations: several(random, 4, () => organisation(zipf(random, ORGANISATIONS, 60))),
    places: several(random, 4, () => place(zipf(random, PLACES, 20))),
    facts: several(random, 16, () => fact(random)),
  }
}

function several<T>(random: Random, most: number, make: () => T): readonly T[] {
  return Array.from({ length: between(random, Math.ceil(most / 2), most) }, make)
}

const factKind = weighted<FactKind>([
  ['count', 46],
  ['percent', 18],
  ['money', 18],
  ['measure', 10],
  ['duration', 8],
])

export function fact(random: Random): Fact {
  const kind = factKind(random)
  const noun = chance(random, 0.6) ? pickFrequent(random, COUNTED, 6) : compound(random)
  return {
    kind,
    value: valueOf(random, kind),
    noun,
    englishNoun: pickFrequent(random, ENGLISH_COUNTED),
    unit: zipf(random, 6, 2),
  }
}

export function valueOf(random: Random, kind: FactKind): number {
  switch (kind) {
    case 'count':
      return Math.max(2, Math.round(magnitude(random, 0.4, 6.3, between(random, 1, 3))))
    case 'percent':
      return magnitude(random, -0.2, 1.98, between(random, 1, 3))
    case 'money':
      return magnitude(random, 1.2, 10, between(random, 1, 3))
    case 'measure':
      return magnitude(random, 0.1, 4, between(random, 1, 3))
    default:
      return Math.max(2, Math.round(magnitude(random, 0.3, 1.6, 2)))
  }
}

/** A noun alone, of two parts, or of three: frequent parts make the frequent words, the tail is endless. */
export function compound(random: Random): Noun {
  const head = pickFrequent(random, HEADS, 25)
  const parts = random()
  if (parts < 0.18) return head
  const modifier = pickFrequent(random, MODIFIERS, 60)
  const before = parts < 0.8 ? modifier : modifier + pick(random, MODIFIERS).toLowerCase()
  return { word: before + head.word.toLowerCase(), gender: head.gender, plural: before + head.plural.toLowerCase() }
}

/** „water price reform“ */
export function englishNoun(random: Random): string {
  const head = pickFrequent(random, ENGLISH_HEADS)
  return chance(random, 0.35) ? head : `${pickFrequent(random, ENGLISH_MODIFIERS)} ${head}`
}
