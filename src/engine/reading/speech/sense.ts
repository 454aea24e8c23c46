import type { Language } from '../../model.ts'
import { codeAt } from '../../text/codes.ts'
import { createLookUp, type LookUp } from '../../language/lookUp.ts'
import { REPORTED, type VerbSense } from './conjugation.ts'
import {
  SAYING,
  NOUN_OF_SAYING,
  CALENDAR,
  REPORTING,
  SUBJUNCTIVE,
  DETERMINER,
  GENITIVE,
  COLLECTIVE,
  DEMONYM,
  COMMON,
  FIRST_NAME,
  PLACE,
} from './kinds.ts'
import { englishLexicon, germanLexicon, type SpeechWords } from './lexicon.table.ts'

export * from './kinds.ts'

/** What a word form can mean around speech, looked up once per form: „Außenamtssprecherin“ is a `ROLE` and `FEMALE`. */
export interface SpeechSense {
  /** The union of the kinds below. */
  readonly kinds: number
  /** For a form of a verb of saying: which form, and what the verb takes. */
  readonly verb: VerbSense | undefined
  /** „NATO“, „VfR“: several capitals. */
  readonly isAcronym: boolean
}

interface Lexicon extends SpeechWords {
  readonly endings: Uint8Array
  readonly listedKinds: LookUp<number>
  readonly listedVerbs: LookUp<VerbSense>
  sense(text: string, lower: string, lexicon: Lexicon, hash: number): SpeechSense | undefined
}

const lexicons: Partial<Record<Language, Lexicon>> = {}

/** `hash` is that of the lower-case form. */
export function speechSense(text: string, lower: string, hash: number, language: Language): SpeechSense | undefined {
  lexicons[language] ??=
    language === 'de' ? lexiconOf(germanLexicon(), germanSense) : lexiconOf(englishLexicon(), englishSense)
  return lexicons[language].sense(text, lower, lexicons[language], hash)
}

function lexiconOf(words: SpeechWords, sense: Lexicon['sense']): Lexicon {
  const { kinds, verbs, heads } = words
  const [listedKinds, listedVerbs] = [createLookUp(kinds), createLookUp(verbs)]
  return { kinds, verbs, heads, endings: endingsOf(heads.keys()), listedKinds, listedVerbs, sense }
}

// --------------------------------------------------------------------------------------------------------------- German

/** Endings by which a German word is an ordinary noun and hardly a name. */
const NOUN_ENDING =
  /(?:ung|heit|keit|schaft|tion|sion|tät|ismus|nis|nisse|ment|enz|tum|ium|eur|euse)(?:s|e|en|es|n)?$|ling(?:e|en|s)$|(?:früh|lehr|zwil|säug|tter|setz|sträf|neu|lieb|impf|prüf|häupt|feig|jüng|schäd|steck|häft|flücht|kömm)ling$/

/** „flüchtling“, „schaften“: no ending is longer. */
const LONGEST_ENDING = 10

function senseOf(text: string, lower: string, kinds: number, verb: VerbSense | undefined): SpeechSense | undefined {
  const isAcronym = text.length >= 2 && text.length <= 7 && !lower.endsWith(text.slice(1)) && ACRONYM.test(text)
  return kinds === 0 && !verb && !isAcronym ? undefined : { kinds, verb, isAcronym }
}

const ACRONYM = /[A-ZÀ-Þ][a-zß-ÿ\d]?[A-ZÀ-Þ]/

function germanSense(text: string, lower: string, lexicon: Lexicon, hash: number): SpeechSense | undefined {
  const capital = text.charCodeAt(0) !== lower.charCodeAt(0)
  const verb = capital ? undefined : lexicon.listedVerbs.get(lower, hash)
  let kinds = lexicon.listedKinds.get(lower, hash) ?? 0
  if (capital) kinds |= headKinds(lower, lexicon)
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
  return senseOf(text, lower, kinds, verb)
}

/** „Daalmann“, „Niebauer“: as the end of a longer word these make surnames; „Kaufmann“ and the like are listed whole. */
const ENDS_SURNAMES = new Set(['mann', 'manns', 'bauer', 'bauers', 'graf', 'koch'])

/** «Bundesverteidigungsminister»: the longest head that the word ends in, if what is before it is long enough to be a word. */
function headKinds(lower: string, { heads, endings }: Lexicon): number {
  let kinds = 0
  let hash = 0
  for (let at = lower.length - 1; at >= 0; at--) {
    hash = withLetter(hash, codeAt(lower, at))
    if (at === 1 || !isAmong(endings, hash)) continue
    const head = at === 0 ? lower : lower.slice(at)
    const ofHead = heads.get(head)
    if (ofHead !== undefined && (at === 0 || !ENDS_SURNAMES.has(head))) kinds = ofHead
  }
  return kinds
}

/** A bit for the hash of each head from its last letter on: a word that ends in none is told without cutting it. */
function endingsOf(heads: Iterable<string>): Uint8Array {
  const endings = new Uint8Array(1 << 15)
  for (const head of heads) {
    let hash = 0
    for (let at = head.length - 1; at >= 0; at--) hash = withLetter(hash, codeAt(head, at))
    const bit = hash & ENDING
    endings[bit >> 3] = (endings[bit >> 3] as number) | (1 << (bit & 7))
  }
  return endings
}

const ENDING = (1 << 18) - 1

function isAmong(endings: Uint8Array, hash: number): boolean {
  const bit = hash & ENDING
  return ((endings[bit >> 3] as number) & (1 << (bit & 7))) !== 0
}

function withLetter(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
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

function englishSense(text: string, lower: string, lexicon: Lexicon): SpeechSense | undefined {
  const plain = lower.replaceAll('’', "'")
  const verb = lexicon.verbs.get(plain)
  let kinds = lexicon.kinds.get(plain) ?? 0
  if (plain.endsWith("'s")) kinds |= (lexicon.kinds.get(plain.slice(0, -2)) ?? 0) | GENITIVE
  if (text === lower) kinds &= ~(FIRST_NAME | PLACE | DEMONYM)
  if (verb) kinds |= SAYING
  return senseOf(text, lower, kinds, verb)
}
