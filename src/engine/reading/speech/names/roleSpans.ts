import type { Language } from '../../../model.ts'
import { DIGITS, MARK, type Tokens, WORD } from '../../../text/tokens.ts'
import { COMMA, code, isInnerHyphen, isMark, kindsAt, OPEN_BRACKET, STOP } from '../at.ts'
import {
  ADVERB,
  AUXILIARY,
  CALENDAR,
  CONJUNCTION,
  DEMONYM,
  DESCRIPTOR,
  DETERMINER,
  FIRST_NAME,
  GENITIVE,
  INSTITUTION,
  PLACE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  ROLE_ADJECTIVE,
  SAYING,
  SUBORDINATOR,
  TITLE,
} from '../sense.ts'
import { FINITE } from '../conjugation.ts'
import { isPossessive } from './institutions.ts'

/** Tokens of an office beside a name: «Sportdirektorin des VfR». */
export interface RoleSpan {
  readonly from: number
  readonly to: number
}

const FUNCTION_WORD = DETERMINER | PREPOSITION | PRONOUN | CONJUNCTION | SUBORDINATOR | AUXILIARY
/** An apposition has no more words. */
const LONGEST = 14
/** Its role word is among the first so many. */
const ROLE_WITHIN = 7

/** The office right before a name: «NATO-Sprecherin» Farah Dakhlallah, «lead author» Miriam Tressick. */
export function roleBefore(
  tokens: Tokens,
  name: number,
  language: Language,
  isOrganisation = false,
): RoleSpan | undefined {
  let at = name - 1
  while (
    at > 0 && (kindsAt(tokens, at) & TITLE) !== 0 && (kindsAt(tokens, at) & ROLE) === 0
      ? true
      : isMark(tokens, at, STOP) && (kindsAt(tokens, at - 1) & TITLE) !== 0
  )
    at--
  if (at < 0) return undefined
  if (isMark(tokens, at, COMMA)) return appositionBefore(tokens, at, language)
  const wanted = ROLE | DESCRIPTOR | (isOrganisation ? INSTITUTION : 0)
  const isRole = (kindsAt(tokens, at) & wanted) !== 0 || isUnlistedRole(tokens, at, name)
  if (!isRole) return language === 'de' ? roleWithGenitiveBefore(tokens, at) : undefined
  if (language === 'de' && !tokens.word[at]?.capital) return undefined
  return { from: widen(tokens, compoundStart(tokens, at), language), to: at + 1 }
}

/** «Kämmerer Ole Brandt»: a noun right before a first name and a surname is what the person is, listed or not. */
function isUnlistedRole(tokens: Tokens, at: number, name: number): boolean {
  if (at !== name - 1 || !tokens.word[at]?.capital || !tokens.word[name + 1]?.capital) return false
  return (
    kindsAt(tokens, at) === 0 && (kindsAt(tokens, name) & FIRST_NAME) !== 0 && UNLISTED_ROLE.test(tokens.word[at].lower)
  )
}

/** What nouns for people end in. */
const UNLISTED_ROLE = /(?:er|erin|ist|istin|ant|antin|ent|entin|or|orin|at|eur|eurin|mann|frau)$/

/** The first token of the compound that ends at `i`: «NATO» of «NATO-Sprecherin». */
function compoundStart(tokens: Tokens, i: number): number {
  let from = i
  while (from >= 2 && i - from < LONGEST && isInnerHyphen(tokens, from - 1) && tokens.kind[from - 2] !== MARK) from -= 2
  return from
}

/** Leftwards over what belongs to the office: «ukrainische Präsident», «Südkoreas Präsident», «former health minister». */
function widen(tokens: Tokens, from: number, language: Language): number {
  let first = from
  for (let words = 0; words < 4; words++) {
    const before = first - 1
    const word = tokens.word[before]
    if (!word || before < 0) return first
    const kinds = kindsAt(tokens, before)
    if (kinds & FUNCTION_WORD && !(kinds & (ROLE_ADJECTIVE | DEMONYM))) return first
    const belongs =
      language === 'de'
        ? (kinds & (ROLE_ADJECTIVE | DEMONYM)) !== 0 ||
          (!word.capital && /(?:sche|ige|liche|ale|ierte|ende|one)[nrsm]?$/.test(word.lower)) ||
          isGenitiveName(tokens, before)
        : (kinds & (ROLE_ADJECTIVE | DEMONYM | PLACE)) !== 0 ||
          ((kinds & (SAYING | ADVERB | CALENDAR)) === 0 && !word.lower.endsWith('ed'))
    if (!belongs) return first
    first = compoundStart(tokens, before)
    if (language === 'de' && word.capital && !(kinds & (DEMONYM | ROLE_ADJECTIVE))) return first
  }
  return first
}

/** «Südkoreas», «Kolmenstedts». */
function isGenitiveName(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i]
  return (
    word !== undefined &&
    word.capital &&
    word.lower.endsWith('s') &&
    (kindsAt(tokens, i) & (ROLE | INSTITUTION)) === 0 &&
    (kindsAt(tokens, i - 1) & GENITIVE) === 0
  )
}

/** «der Chef des Militärbündnisses NATO, Mark Rutte»: leftwards from the comma to the role that opens the noun phrase. */
function appositionBefore(tokens: Tokens, comma: number, language: Language): RoleSpan | undefined {
  let last: RoleSpan | undefined
  for (let i = comma - 1; i > comma - LONGEST && i >= 0; i--) {
    const kinds = kindsAt(tokens, i)
    if (tokens.kind[i] === MARK && !isInnerHyphen(tokens, i)) return last
    if (kinds & (SUBORDINATOR | AUXILIARY) && !(kinds & (DETERMINER | PREPOSITION))) return last
    if (isFinite(tokens, i)) return last
    if (kinds & ROLE && (language === 'en' || tokens.word[i]?.capital)) {
      const from = widen(tokens, compoundStart(tokens, i), language)
      const opens =
        (kindsAt(tokens, from - 1) & (DETERMINER | GENITIVE)) !== 0 || !tokens.word[from - 1] || i === comma - 1
      // „die Sprecherin des Rates, …“: a body that is called like its members.
      const isOfAnother = (kindsAt(tokens, from - 1) & GENITIVE) !== 0 && tokens.word[from - 2]?.capital === true
      if (opens && !isOfAnother) return { from, to: comma }
      if (opens) last ??= { from, to: comma }
    }
  }
  return last
}

/** «der Sprecher des Ministeriums Martin Giese». */
function roleWithGenitiveBefore(tokens: Tokens, last: number): RoleSpan | undefined {
  if (!tokens.word[last]?.capital) return undefined
  for (let i = last - 1; i > last - 5 && i > 0; i--) {
    const kinds = kindsAt(tokens, i)
    if (tokens.kind[i] !== WORD || isFinite(tokens, i) || kinds & AUXILIARY) return undefined
    if (kinds & ROLE && tokens.word[i]?.capital && kindsAt(tokens, i + 1) & GENITIVE) {
      return { from: widen(tokens, compoundStart(tokens, i), 'de'), to: last + 1 }
    }
  }
  return undefined
}

function isFinite(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i]
  return word !== undefined && !word.capital && ((word.speech?.verb?.forms ?? 0) & FINITE) !== 0
}

/** «who chairs the foundation». */
const LEADS = new Set(
  'chairs chaired leads led heads headed runs ran founded directs directed edits edited manages managed represents coaches trains coordinates oversees'.split(
    ' ',
  ),
)

/** What stands after a name: «, Sportdirektorin des VfR», «, who chairs the foundation», «von der Universität Stockholm». */
export function roleAfter(
  tokens: Tokens,
  name: number,
  isNameStart: (i: number) => boolean,
  language: Language,
): RoleSpan | undefined {
  if (isMark(tokens, name, COMMA)) return appositionAfter(tokens, name + 1, isNameStart, language)
  return affiliation(tokens, name)
}

function appositionAfter(
  tokens: Tokens,
  from: number,
  isNameStart: (i: number) => boolean,
  language: Language,
): RoleSpan | undefined {
  if (tokens.word[from]?.lower === 'who' && LEADS.has(tokens.word[from + 1]?.lower ?? ''))
    return { from, to: phraseEnd(tokens, from + 2) }
  for (let i = from; i < from + ROLE_WITHIN; i++) {
    const kinds = kindsAt(tokens, i)
    if (!tokens.word[i] && !isInnerHyphen(tokens, i)) return undefined
    if (kinds & (AUXILIARY | SUBORDINATOR) || isFinite(tokens, i)) return undefined
    if (isNameStart(i) && !isOfHouse(tokens, i)) return undefined
    if (i > from && kinds & PREPOSITION && language === 'de') return undefined
    const isRole = (kinds & ROLE) !== 0 && (language === 'en' || tokens.word[i]?.capital)
    if (!isRole || isInnerHyphen(tokens, i + 1)) continue
    if (isNameStart(i + 1) || tokens.word[i + 1]?.capital) return undefined
    const to = phraseEnd(tokens, i + 1)
    if (language === 'en' && tokens.word[to]) return undefined
    let first = from
    while (kindsAt(tokens, first) & DETERMINER) first++
    return { from: first, to }
  }
  return undefined
}

/** «the Coastguard's chief executive», «Ferrow County Council's leader»: a name in the genitive before an office. */
function isOfHouse(tokens: Tokens, name: number): boolean {
  let last = name
  while (last < name + HOUSE && tokens.word[last + 1]?.capital && !isPossessive(tokens, last)) last++
  return isPossessive(tokens, last)
}

/** Words of a house's name. */
const HOUSE = 4

/**
 * The office that a sentence gives to somebody: „Ida Weiß (parteilos) ist seit 2022 Baudezernentin“, „Ada Klug, 58, Architektin, ist Sprecherin
 * der Initiative“, «Ada Quist has been cabinet member for transport since May».
 */
export function rolePredicated(tokens: Tokens, name: number, language: Language): RoleSpan | undefined {
  let at = afterAsides(tokens, name)
  const verb = tokens.word[at]?.lower ?? ''
  if (verb === 'has' && tokens.word[at + 1]?.lower === 'been') at += 2
  else if (HOLDING.has(verb)) at++
  else return undefined
  for (const last = at + SINCE_WITHIN; at < last && isSince(tokens, at); ) at++
  const from = at
  while (at < from + ROLE_WITHIN && (kindsAt(tokens, at) & ROLE_ADJECTIVE) !== 0 && (kindsAt(tokens, at) & ROLE) === 0)
    at++
  const isRole = (kindsAt(tokens, at) & ROLE) !== 0 && (language === 'en' || tokens.word[at]?.capital)
  if (!isRole || tokens.word[at + 1]?.capital || isInnerHyphen(tokens, at + 1)) return undefined
  const end = phraseEnd(tokens, at + 1)
  let to = at + 1
  while (to < end && !/^(?:seit|since|until|bis)$/.test(tokens.word[to]?.lower ?? '')) to++
  return { from, to }
}

const HOLDING = new Set(['ist', 'is', 'bleibt', 'remains'])
/** Words of a time and articles before the office. */
const SINCE = new Set('seit since noch auch weiterhin also still die der eine ein the a an'.split(' '))
const SINCE_WITHIN = 5

function isSince(tokens: Tokens, i: number): boolean {
  return SINCE.has(tokens.word[i]?.lower ?? '') || tokens.kind[i] === DIGITS || (kindsAt(tokens, i) & CALENDAR) !== 0
}

/** Behind a name its bracket, and up to two short asides between commas: „, 58, Landschaftsarchitektin,“. */
function afterAsides(tokens: Tokens, name: number): number {
  const bracket = bracketAfter(tokens, name)
  let at = bracket ? bracket.to + 1 : name
  for (let asides = 0; asides < 2 && isMark(tokens, at, COMMA); asides++) {
    let end = at + 1
    while (end <= at + LONGEST_ASIDE && !isMark(tokens, end, COMMA) && !HOLDING.has(tokens.word[end]?.lower ?? ''))
      end++
    if (!isMark(tokens, end, COMMA)) return at
    at = end
    if (!isMark(tokens, at + 1, COMMA) && HOLDING.has(tokens.word[at + 1]?.lower ?? '')) return at + 1
  }
  return at
}

const LONGEST_ASIDE = 4

/** The end of a noun phrase: a mark, a finite verb or a subordinate clause. */
function phraseEnd(tokens: Tokens, from: number): number {
  for (let i = from; i < from + LONGEST; i++) {
    const kinds = kindsAt(tokens, i)
    const isOver =
      !tokens.word[i] && tokens.kind[i] === MARK && !isInnerHyphen(tokens, i) && !isAbbreviationStop(tokens, i)
    if (i >= tokens.count || isOver) return i
    if (isFinite(tokens, i) && (kindsAt(tokens, i - 1) & (DETERMINER | ROLE_ADJECTIVE)) === 0) return i
    if (tokens.word[i]?.lower === 'dem' && (kindsAt(tokens, i - 1) & PREPOSITION) === 0) return i
    if (kinds & (AUXILIARY | SUBORDINATOR) && !(kinds & (DETERMINER | PREPOSITION))) return i
  }
  return from
}

function isAbbreviationStop(tokens: Tokens, i: number): boolean {
  return isMark(tokens, i, STOP) && (tokens.end[i] === tokens.start[i + 1] || tokens.word[i - 1]?.text === 'St')
}

const OF = new Set(['of', 'von', 'vom', 'from'])

/** «Bertrand Lyle of Kestrel College», «Elizabeth Byrs vom UN-Büro». */
function affiliation(tokens: Tokens, name: number): RoleSpan | undefined {
  if (!OF.has(tokens.word[name]?.lower ?? '')) return undefined
  let to = name + 1
  if (kindsAt(tokens, to) & DETERMINER) to++
  const from = to
  while (
    to - name < LONGEST &&
    (tokens.word[to]?.capital ||
      isInnerHyphen(tokens, to) ||
      (to > from &&
        tokens.word[to] &&
        /^(?:of|for|the|für|and)$/.test(tokens.word[to]?.lower ?? '') &&
        reachesCapital(tokens, to)))
  )
    to++
  return to > from ? { from: name, to } : undefined
}

function reachesCapital(tokens: Tokens, i: number): boolean {
  return (
    tokens.word[i + 1]?.capital === true ||
    (tokens.word[i + 2]?.capital === true && /^(?:of|for|the|für|and)$/.test(tokens.word[i + 1]?.lower ?? ''))
  )
}

/** «Philippa Thorne (Chief Executive)», „Ida Weiß (Kämmerin)“: of nothing but words, one of them an office. */
export function roleInBracket(tokens: Tokens, i: number): RoleSpan | undefined {
  const bracket = bracketAfter(tokens, i)
  if (!bracket) return undefined
  let isOffice = false
  for (let k = bracket.from; k < bracket.to; k++) {
    if (tokens.kind[k] !== WORD) return undefined
    isOffice ||= (kindsAt(tokens, k) & ROLE) !== 0 && tokens.word[k]?.capital === true
  }
  return isOffice ? bracket : undefined
}

/** «Robert Habeck (Grüne)»: the bracket right after a name, without its marks. */
export function bracketAfter(tokens: Tokens, i: number): RoleSpan | undefined {
  if (!isMark(tokens, i, OPEN_BRACKET)) return undefined
  for (let to = i + 1; to < i + 6; to++) if (isMark(tokens, to, code(')'))) return { from: i + 1, to }
  return undefined
}
