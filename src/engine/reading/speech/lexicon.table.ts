import * as german from '../../language/de/speech.ts'
import * as germanRoles from '../../language/de/roles.ts'
import * as germanStances from '../../language/de/speechStances.ts'
import { verbsOfSaying as germanVerbs } from '../../language/de/speechVerbs.ts'
import { frequentVerbs, reportingSubjunctives, subjunctives } from '../../language/de/verbs.ts'
import * as english from '../../language/en/speech.ts'
import * as englishStances from '../../language/en/speechStances.ts'
import * as englishRoles from '../../language/en/roles.ts'
import { femaleNames, maleNames } from '../../language/firstNames.ts'
import { places } from '../../language/places.ts'
import { conjugateEnglish, conjugateGerman, type VerbSense } from './conjugation.ts'
import {
  SAYING,
  SOURCE,
  NOUN_OF_SAYING,
  CALENDAR,
  REPORTING,
  SUBJUNCTIVE,
  DETERMINER,
  OBLIQUE,
  GENITIVE,
  PREPOSITION,
  ATTACHING,
  PRONOUN,
  CONJUNCTION,
  SUBORDINATOR,
  COMPLEMENTIZER,
  RELATIVE,
  ADVERB,
  AUXILIARY,
  ROLE,
  TITLE,
  INSTITUTION,
  COLLECTIVE,
  DEMONYM,
  COMMON,
  FIRST_NAME,
  PLACE,
  MEDIUM,
  TITLE_NOUN,
  FEMALE,
  MALE,
  ROLE_ADJECTIVE,
  DESCRIPTOR,
} from './kinds.ts'

/** A language's words around speech, and what the ends of its compounds make of them. */
export interface SpeechWords {
  readonly kinds: ReadonlyMap<string, number>
  readonly verbs: ReadonlyMap<string, VerbSense>
  /** What a compound ends in and what that makes it. */
  readonly heads: ReadonlyMap<string, number>
}

type Kinds = Map<string, number>

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

function add(kinds: Kinds, list: Iterable<string>, kind: number): void {
  for (const word of list) if (word) kinds.set(word, (kinds.get(word) ?? 0) | kind)
}

function addShared(kinds: Kinds, of: typeof german | typeof english): void {
  add(kinds, words(of.sourcePrepositions), SOURCE)
  add(kinds, words(of.hearsayAdverbs), SOURCE)
  add(kinds, words(of.determiners.subject), DETERMINER)
  add(kinds, words(of.determiners.other), DETERMINER | OBLIQUE)
  add(kinds, words(of.genitives), GENITIVE)
  add(kinds, words(of.prepositions), PREPOSITION)
  add(kinds, words(of.attachingPrepositions), ATTACHING)
  add(kinds, words(of.pronouns.he), PRONOUN | MALE)
  add(kinds, words(of.pronouns.she), PRONOUN | FEMALE)
  add(kinds, [...words(of.pronouns.they), ...words(of.pronouns.other)], PRONOUN)
  add(kinds, words(of.conjunctions), CONJUNCTION)
  add(kinds, words(of.subordinators), SUBORDINATOR)
  add(kinds, words(of.complementizers), COMPLEMENTIZER)
  add(kinds, words(of.relatives), RELATIVE)
  add(kinds, words(of.adverbs), ADVERB)
  add(kinds, words(of.auxiliaries), AUXILIARY)
  add(kinds, words(of.media), MEDIUM)
  add(kinds, words(of.titleNouns), TITLE_NOUN)
}

function addPeople(kinds: Kinds, of: typeof germanRoles | typeof englishRoles): void {
  add(kinds, words(of.titles), TITLE)
  add(kinds, words(of.femaleRoles), ROLE | FEMALE)
  add(kinds, words(of.collectives), COLLECTIVE)
  add(kinds, words(of.commonCapitals), COMMON | CALENDAR)
  add(kinds, words(maleNames.toLowerCase()), FIRST_NAME | MALE)
  add(kinds, words(femaleNames.toLowerCase()), FIRST_NAME | FEMALE)
  add(kinds, words(places.toLowerCase()), PLACE)
}

// --------------------------------------------------------------------------------------------------------------- German

const ADJECTIVE_ENDINGS = ['e', 'er', 'en', 'em', 'es']

export function germanLexicon(): SpeechWords {
  const kinds: Kinds = new Map()
  addShared(kinds, german)
  addPeople(kinds, germanRoles)
  for (const noun of words(german.nounsOfSaying))
    add(
      kinds,
      german.nounEndings.map(e => noun + e),
      NOUN_OF_SAYING,
    )
  add(kinds, words(german.nounFormsOfSaying), NOUN_OF_SAYING)
  add(kinds, [...words(german.attitudes), ...words(germanStances.intentions), 'so'], SAYING)
  add(kinds, words(german.impersonal), SAYING)
  add(kinds, words(germanStances.stances.replace(/:.*/g, '')), SAYING)
  add(kinds, words(subjunctives), SUBJUNCTIVE)
  add(kinds, words(reportingSubjunctives), REPORTING)
  const present = words(frequentVerbs).flatMap(presentSubjunctives)
  add(
    kinds,
    present.filter(form => !kinds.has(form)),
    SUBJUNCTIVE | REPORTING,
  )
  for (const stem of words(germanRoles.roleAdjectives))
    add(
      kinds,
      ADJECTIVE_ENDINGS.map(e => stem + e),
      ROLE_ADJECTIVE,
    )
  for (const stem of words(germanRoles.demonymStems))
    add(
      kinds,
      ADJECTIVE_ENDINGS.map(e => stem + e),
      DEMONYM,
    )
  add(
    kinds,
    words(places.toLowerCase()).map(place => `${place}s`),
    PLACE | GENITIVE,
  )
  const heads: Kinds = new Map()
  for (const role of words(germanRoles.roles)) {
    // „Kauffrau“ is in the list as it is.
    add(heads, [role, `${role}s`, `${role}n`, `${role}en`], ROLE | (role.endsWith('frau') ? FEMALE : MALE))
    const female = role.replace(/e[rn]?$/, 'er') === role ? `${role}in` : `${role.replace(/e$/, '')}in`
    add(heads, [female, `${female}nen`], ROLE | FEMALE)
  }
  add(heads, words(germanRoles.femaleRoles), ROLE | FEMALE)
  for (const head of words(germanRoles.institutions))
    add(heads, [head, `${head}s`, `${head}es`, `${head}en`, `${head}e`], INSTITUTION)
  add(heads, words(germanRoles.descriptors), INSTITUTION | DESCRIPTOR)
  for (const noun of words(german.nounsOfSaying))
    if (noun.length > 4)
      add(
        heads,
        german.nounEndings.map(e => noun + e),
        NOUN_OF_SAYING,
      )
  for (const noun of words(german.noNounsOfSaying))
    add(
      heads,
      german.nounEndings.map(e => noun + e),
      COMMON,
    )
  return { kinds, verbs: conjugateGerman(germanVerbs), heads }
}

/** «komme»; «handele» and «handle». */
function presentSubjunctives(verb: string): readonly string[] {
  const stem = verb.replace(/e?n$/, '')
  return stem.endsWith('el') ? [`${stem}e`, `${stem.slice(0, -2)}le`] : [`${stem}e`]
}

// -------------------------------------------------------------------------------------------------------------- English

export function englishLexicon(): SpeechWords {
  const kinds: Kinds = new Map()
  addShared(kinds, english)
  addPeople(kinds, englishRoles)
  for (const noun of words(english.nounsOfSaying)) add(kinds, [noun, `${noun}s`], NOUN_OF_SAYING)
  for (const role of words(englishRoles.roles)) add(kinds, [role, `${role}s`, `${role}'s`], ROLE)
  for (const head of words(englishRoles.institutions))
    add(kinds, [head, `${head}s`, `${head}'s`, head.replace(/y$/, 'ies')], INSTITUTION)
  add(kinds, words(englishStances.stances.replace(/:.*/g, '')), SAYING)
  for (const list of [englishStances.refusals, englishStances.viewNouns, englishStances.countNouns])
    add(kinds, words(list), SAYING)
  add(kinds, words(englishRoles.roleAdjectives), ROLE_ADJECTIVE)
  for (const adjective of words(englishRoles.demonymStems)) add(kinds, [adjective, `${adjective}s`], DEMONYM)
  return { kinds, verbs: conjugateEnglish(english.verbsOfSaying), heads: new Map() }
}
