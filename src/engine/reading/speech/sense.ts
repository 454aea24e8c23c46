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
import type { Language } from '../../model.ts'
import { conjugateEnglish, conjugateGerman, REPORTED, type VerbSense } from './conjugation.ts'

/** What a word form can mean around speech, looked up once per form: „Außenamtssprecherin“ is a `ROLE` and `FEMALE`. */
export interface SpeechSense {
  /** The union of the kinds below. */
  readonly kinds: number
  /** For a form of a verb of saying: which form, and what the verb takes. */
  readonly verb: VerbSense | undefined
  /** „NATO“, „VfR“: several capitals. */
  readonly isAcronym: boolean
}

/** A form of a verb of saying, then with `verb`; or an attitude („überzeugt“), or „so“ before a speaker. */
export const SAYING = 1
export const SOURCE = 1 << 1
export const NOUN_OF_SAYING = 1 << 2
/** Months, days, units, parts of the day: capital words that are no part of a name and no subject. */
export const CALENDAR = 1 << 3
/** „sei“, „habe“, „komme“: reports and does nothing else. */
export const REPORTING = 1 << 4
/** „wäre“, „könnte“: reports or imagines. */
export const SUBJUNCTIVE = 1 << 5
export const DETERMINER = 1 << 6
/** A determiner that cannot stand before a subject („dem“). */
export const OBLIQUE = 1 << 7
export const GENITIVE = 1 << 8
export const PREPOSITION = 1 << 9
/** A preposition that binds to the noun before it („Sprecher von“). */
export const ATTACHING = 1 << 10
export const PRONOUN = 1 << 11
export const CONJUNCTION = 1 << 12
export const SUBORDINATOR = 1 << 13
export const COMPLEMENTIZER = 1 << 14
export const RELATIVE = 1 << 15
export const ADVERB = 1 << 16
export const AUXILIARY = 1 << 17
export const ROLE = 1 << 18
export const TITLE = 1 << 19
export const INSTITUTION = 1 << 20
export const COLLECTIVE = 1 << 21
export const DEMONYM = 1 << 22
/** A capital word that is no part of a name: „Entscheidung“, „Januar“. */
export const COMMON = 1 << 23
export const FIRST_NAME = 1 << 24
export const PLACE = 1 << 25
export const MEDIUM = 1 << 26
export const TITLE_NOUN = 1 << 27
export const FEMALE = 1 << 28
export const MALE = 1 << 29
export const ROLE_ADJECTIVE = 1 << 30
/** An institution's kind before its own name („Nachrichtenagentur“): with `INSTITUTION`. */
export const DESCRIPTOR = 1 << 31

/** Whether a word can set off an attribution: reading looks closer at sentences that have one. */
export const CUE = SAYING | SOURCE | NOUN_OF_SAYING | REPORTING

interface Lexicon {
  readonly kinds: ReadonlyMap<string, number>
  readonly verbs: ReadonlyMap<string, VerbSense>
  readonly heads: Heads
  sense(text: string, lower: string, lexicon: Lexicon): SpeechSense | undefined
}

/** What a compound ends in and what that makes it. */
interface Heads {
  readonly kinds: ReadonlyMap<string, number>
  /** How long the heads are that end in these three letters, the longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>
}

/** No head is shorter, so that most words are none by their last letters. */
const SHORTEST_HEAD = 3

function headsOf(kinds: ReadonlyMap<string, number>): Heads {
  const lengths = new Map<string, number[]>()
  for (const head of [...kinds.keys()].sort((a, b) => b.length - a.length)) {
    const ending = head.slice(-SHORTEST_HEAD)
    const known = lengths.get(ending)
    if (!known) lengths.set(ending, [head.length])
    else if (known.at(-1) !== head.length) known.push(head.length)
  }
  return { kinds, lengths }
}

const lexicons: Partial<Record<Language, Lexicon>> = {}

export function speechSense(text: string, lower: string, language: Language): SpeechSense | undefined {
  lexicons[language] ??= language === 'de' ? germanLexicon() : englishLexicon()
  return lexicons[language].sense(text, lower, lexicons[language])
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

/** Endings by which a German word is an ordinary noun and hardly a name. */
const NOUN_ENDING =
  /(?:ung|heit|keit|schaft|tion|sion|tät|ismus|nis|nisse|ment|ling|enz|tum|ium|eur|euse)(?:s|e|en|es|n)?$/

/** „schaften“: no ending is longer. */
const LONGEST_ENDING = 8

const ADJECTIVE_ENDINGS = ['e', 'er', 'en', 'em', 'es']

function germanLexicon(): Lexicon {
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
    add(heads, [role, `${role}s`, `${role}n`, `${role}en`], ROLE | MALE)
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
  return { kinds, verbs: conjugateGerman(germanVerbs), heads: headsOf(heads), sense: germanSense }
}

function senseOf(text: string, kinds: number, verb: VerbSense | undefined): SpeechSense | undefined {
  const isAcronym = text.length >= 2 && text.length <= 7 && ACRONYM.test(text)
  return kinds === 0 && !verb && !isAcronym ? undefined : { kinds, verb, isAcronym }
}

const ACRONYM = /\p{Lu}[\p{Ll}\d]?\p{Lu}/u

/** «komme»; «handele» and «handle». */
function presentSubjunctives(verb: string): readonly string[] {
  const stem = verb.replace(/e?n$/, '')
  return stem.endsWith('el') ? [`${stem}e`, `${stem.slice(0, -2)}le`] : [`${stem}e`]
}

function germanSense(text: string, lower: string, lexicon: Lexicon): SpeechSense | undefined {
  const capital = text.charCodeAt(0) !== lower.charCodeAt(0)
  const verb = capital ? undefined : lexicon.verbs.get(lower)
  let kinds = lexicon.kinds.get(lower) ?? 0
  if (capital) kinds |= headKinds(lower, lexicon.heads)
  else kinds &= ~(FIRST_NAME | PLACE | COLLECTIVE | COMMON | CALENDAR | NOUN_OF_SAYING)
  if (capital) kinds &= ~(REPORTING | SUBJUNCTIVE)
  else if (kinds === 0 && !verb) kinds |= unlistedSubjunctive(lower, lexicon)
  if (
    capital &&
    (kinds & (FIRST_NAME | PLACE)) === 0 &&
    lower.length > 5 &&
    NOUN_ENDING.test(lower.slice(-LONGEST_ENDING))
  )
    kinds |= COMMON
  if (capital && kinds === 0 && lower.endsWith('er') && townOf(lower, lexicon)) kinds |= DEMONYM
  if (verb) kinds |= verb.forms & REPORTED && !(kinds & DETERMINER) ? SAYING | REPORTING | SUBJUNCTIVE : SAYING
  return senseOf(text, kinds, verb)
}

/** „Daalmann“, „Niebauer“: as the end of a longer word these make surnames; „Kaufmann“ and the like are listed whole. */
const ENDS_SURNAMES = new Set(['mann', 'manns', 'bauer', 'bauers', 'graf', 'koch'])

/** «Bundesverteidigungsminister»: the longest head that the word ends in, if what is before it is long enough to be a word. */
function headKinds(lower: string, heads: Heads): number {
  const whole = heads.kinds.get(lower)
  if (whole !== undefined) return whole
  for (const length of heads.lengths.get(lower.slice(-SHORTEST_HEAD)) ?? []) {
    if (length > lower.length - 2) continue
    const head = lower.slice(-length)
    const kinds = heads.kinds.get(head)
    if (kinds !== undefined && !ENDS_SURNAMES.has(head)) return kinds
  }
  return 0
}

const PREFIXES = [
  'ab',
  'an',
  'auf',
  'aus',
  'bei',
  'durch',
  'ein',
  'fest',
  'fort',
  'her',
  'hin',
  'hinaus',
  'los',
  'mit',
  'nach',
  'statt',
  'teil',
  'über',
  'um',
  'unter',
  'voraus',
  'vor',
  'weg',
  'weiter',
  'wieder',
  'zu',
  'zurück',
  'zusammen',
]

/** «zurückkehre», «stattfinde», «stagniere». */
function unlistedSubjunctive(lower: string, lexicon: Lexicon): number {
  if (!lower.endsWith('e')) return 0
  if (lower.length > 7 && lower.endsWith('iere')) return SUBJUNCTIVE | REPORTING
  for (const prefix of PREFIXES) {
    if (!lower.startsWith(prefix) || lower.length < prefix.length + 4) continue
    const kinds = lexicon.kinds.get(lower.slice(prefix.length)) ?? 0
    if (kinds & REPORTING) return SUBJUNCTIVE | REPORTING
  }
  return 0
}

/** «Berliner», «Kieler»: a listed place and -er. */
function townOf(lower: string, lexicon: Lexicon): boolean {
  const stem = lower.slice(0, -2)
  return (
    ((lexicon.kinds.get(stem) ?? 0) & PLACE) !== 0 ||
    ((lexicon.kinds.get(`${stem}en`) ?? 0) & PLACE) !== 0 ||
    ((lexicon.kinds.get(`${stem}e`) ?? 0) & PLACE) !== 0
  )
}

// -------------------------------------------------------------------------------------------------------------- English

function englishLexicon(): Lexicon {
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
  return { kinds, verbs: conjugateEnglish(english.verbsOfSaying), heads: headsOf(new Map()), sense: englishSense }
}

function englishSense(text: string, lower: string, lexicon: Lexicon): SpeechSense | undefined {
  const plain = lower.replaceAll('’', "'")
  const verb = lexicon.verbs.get(plain)
  let kinds = lexicon.kinds.get(plain) ?? 0
  if (plain.endsWith("'s")) kinds |= (lexicon.kinds.get(plain.slice(0, -2)) ?? 0) | GENITIVE
  if (text === lower) kinds &= ~(FIRST_NAME | PLACE | DEMONYM)
  if (verb) kinds |= SAYING
  return senseOf(text, kinds, verb)
}
