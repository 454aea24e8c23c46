import type { Name, NameKind } from '../../../model.ts'
import { beginningsOf } from '../../../text/beginnings.ts'
import { codeAt } from '../../../text/codes.ts'
import { type Tokens, WORD } from '../../../text/tokens.ts'
import type { Text } from '../../reading.ts'
import { COMMA, isMark, kindsAt, OPEN_BRACKET } from '../at.ts'
import { nominative } from '../nominative.ts'
import { bracketAfter, roleAfter, roleBefore, roleInBracket, rolePredicated, type RoleSpan } from './roleSpans.ts'
import { compoundEnd, type NameSpan } from './parts.ts'
import { findNameSpans } from './spans.ts'
import { COMMON, FEMALE, FIRST_NAME, MALE, ROLE, TITLE } from '../sense.ts'

/** A person of a text: full name, gender where it shows, and the offices that the text gives. */
export interface Person {
  readonly name: string
  readonly surname: string
  readonly gender: number
  readonly roles: readonly string[]
}

/** A name with its tokens: `from`/`to` with the role, `bareFrom`/`bareTo` without. */
export interface FoundName {
  readonly name: Name
  readonly from: number
  readonly to: number
  readonly bareFrom: number
  readonly bareTo: number
  readonly person: Person | undefined
}

interface Candidate extends NameSpan {
  readonly before: RoleSpan | undefined
  readonly after: RoleSpan | undefined
  /** What its sentence says that somebody is; the name ends before. */
  readonly predicated: RoleSpan | undefined
  readonly bare: string
}

/** Every name of a text, in order; a surname alone has the full name that the text gives elsewhere. */
export function findNames(text: Text): readonly FoundName[] {
  const { tokens } = text
  const spans = findNameSpans(text)
  const startsName = new Uint8Array(tokens.count + 1)
  for (const span of spans) startsName[span.from] = 1
  const isNameStart = (i: number) => startsName[i] === 1
  const candidates = spans.map(span => candidateOf(text, span, isNameStart))
  const people = peopleOf(candidates, tokens)
  const alone = surnamesAlone(text, candidates, people)
  const all = alone.length === 0 ? candidates : candidates.concat(alone).sort((a, b) => a.from - b.from)
  return all.map(c => foundName(text, c, people))
}

function candidateOf(text: Text, { from, to, kind }: NameSpan, isNameStart: (i: number) => boolean): Candidate {
  const { tokens, language } = text
  const bare = bareName(text, from, to)
  if (kind === 'place') return { from, to, kind, before: undefined, after: undefined, predicated: undefined, bare }
  const isOneWord = kind === 'other' && compoundEnd(tokens, from) === to
  const before =
    isOneWord && isMark(tokens, from - 1, COMMA)
      ? undefined
      : roleBefore(tokens, from, language, kind === 'organisation')
  const canBePerson = kind === 'person' || kind === 'other'
  const after = canBePerson
    ? (roleInBracket(tokens, to) ?? roleAfter(tokens, afterBracket(tokens, to), isNameStart, language))
    : undefined
  const predicated = canBePerson && !isOneWord ? rolePredicated(tokens, to, language) : undefined
  const isPerson = kind === 'other' && (before || after || predicated || isOfficer(tokens, from))
  return { from, to, kind: isPerson ? 'person' : kind, before, after, predicated, bare }
}

/** „Der Trainer heißt noch bis Juni Jorin Vogt“, “The new coach is Jorin Vogt”: a name behind the verb, with an office before that. */
function isOfficer(tokens: Tokens, name: number): boolean {
  let verb = name - 1
  while (verb > 0 && verb >= name - BEHIND_VERB && !NAMING.has(tokens.word[verb]?.lower ?? '')) {
    if (tokens.kind[verb] !== WORD) return false
    verb--
  }
  return NAMING.has(tokens.word[verb]?.lower ?? '') && (kindsAt(tokens, verb - 1) & ROLE) > 0
}

/** Verbs that give somebody a name or an office. */
const NAMING = new Set('heißt hieß ist war wird wurde bleibt is was becomes became remains'.split(' '))
/** Words between such a verb and the name. */
const BEHIND_VERB = 4

function afterBracket(tokens: Tokens, i: number): number {
  const bracket = bracketAfter(tokens, i)
  return bracket ? bracket.to + 1 : i
}

/** The words of a name on one line, without the mark of a genitive: «Adeyemi's» → «Adeyemi». */
function bareName({ raw, tokens }: Text, from: number, to: number): string {
  const name = raw.slice(tokens.start[from], tokens.end[to - 1])
  const end =
    isApostrophe(name, name.length - 2) && name.endsWith('s')
      ? -2
      : isApostrophe(name, name.length - 1)
        ? -1
        : name.length
  const bare = name.slice(0, end)
  return to - from > 1 ? onOneLine(bare) : bare
}

function onOneLine(text: string): string {
  return text.includes('\n') || text.includes('  ') ? text.replace(/\s+/g, ' ') : text
}

interface MutablePerson {
  name: string
  surname: string
  gender: number
  roles: string[]
}

/** People by their surname in small letters, as the text first names them in full. */
type People = ReadonlyMap<string, Person>

function peopleOf(candidates: readonly Candidate[], tokens: Tokens): People {
  const people = new Map<string, MutablePerson>()
  const named = candidates.filter(c => c.kind === 'person')
  const full = new Set(named.map(c => c.bare.toLowerCase()))
  for (const c of named) if (isFull(c)) learn(people, c, fullKey(c.bare, full), tokens)
  for (const person of [...people.values()]) {
    const key = personKey(person.surname.toLowerCase(), people)
    if (!people.has(key)) people.set(key, person)
  }
  addFirstWords(people)
  for (const c of named) if (!isFull(c)) learn(people, c, personKey(surnameOf(c.bare).toLowerCase(), people), tokens)
  return people
}

/** Whether a name has more than one word. */
function isFull(c: Candidate): boolean {
  return c.bare.includes(' ')
}

function learn(people: Map<string, MutablePerson>, c: Candidate, key: string, tokens: Tokens): void {
  const person = people.get(key) ?? namedPerson(c.bare.slice(0, key.length))
  person.gender ||= genderOf(c, tokens)
  for (const role of [c.before, c.after, c.predicated]) {
    if (role) for (let i = role.from; i < role.to; i++) addRole(person.roles, tokens, i)
  }
  people.set(key, person)
}

function namedPerson(name: string): MutablePerson {
  return { name, surname: surnameOf(name), gender: 0, roles: [] }
}

/** Nobody has more offices in one text. */
const ROLES = 12

function addRole(roles: string[], tokens: Tokens, i: number): void {
  const word = tokens.word[i]?.lower ?? ''
  if (kindsAt(tokens, i) & ROLE && roles.length < ROLES && !roles.includes(word)) roles.push(word)
}

/** «Yoon» for Yoon Suk Yeol: where the family name stands first, the text goes on with the first word. */
function addFirstWords(people: Map<string, MutablePerson>): void {
  for (const person of [...people.values()]) {
    const first = person.name.split(' ')[0]?.toLowerCase() ?? ''
    if (person.name.includes(' ') && !people.has(first)) people.set(first, person)
  }
}

/** «Anna Langes» is Anna Lange where the text has her without the -s too. */
function fullKey(name: string, known: ReadonlySet<string>): string {
  const lower = name.toLowerCase()
  return lower.endsWith('s') && known.has(lower.slice(0, -1)) ? lower.slice(0, -1) : lower
}

/** «Merkels» is Merkel where the text knows her. */
function personKey(lower: string, people: ReadonlyMap<string, unknown>): string {
  if (!lower.endsWith('s') || people.has(lower)) return lower
  const bare = lower.slice(0, isApostrophe(lower, lower.length - 2) ? -2 : -1)
  return people.has(bare) ? bare : lower
}

function isApostrophe(word: string, i: number): boolean {
  const mark = word[i]
  return mark === "'" || mark === '’'
}

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

function genderOf(c: Candidate, tokens: Tokens): number {
  const first = kindsAt(tokens, c.from)
  if (c.to - c.from > 1 && first & FIRST_NAME && (first & (MALE | FEMALE)) !== (MALE | FEMALE))
    return first & (MALE | FEMALE)
  for (const role of [c.before, c.after, c.predicated]) {
    if (!role) continue
    for (let i = role.from; i < role.to; i++)
      if (kindsAt(tokens, i) & ROLE) return kindsAt(tokens, i) & FEMALE || kindsAt(tokens, i) & MALE
  }
  return genderOfTitle(tokens, c.from - 1)
}

/** „Herr“, «Ms»; 0 for other words. */
export function genderOfTitle(tokens: Tokens, i: number): number {
  const title = tokens.word[i]?.lower
  if (title === 'frau' || title === 'mrs' || title === 'ms') return FEMALE
  return title === 'herr' || title === 'herrn' || title === 'mr' ? MALE : 0
}

/** Capital words outside the names found that are the surname of one of them. */
function surnamesAlone(text: Text, candidates: readonly Candidate[], people: People): readonly Candidate[] {
  const { tokens, language } = text
  const found: Candidate[] = []
  if (people.size === 0) return found
  const beginnings = beginningsOf(people.keys())
  let next = 0
  for (let i = 0; i < tokens.count; i++) {
    const candidate = candidates[next]
    if (candidate && i >= candidate.from) {
      i = candidate.to - 1
      next++
      continue
    }
    const word = tokens.word[i]
    if (!word?.capital || word.text.length < 3) continue
    if (!beginnings.has(codeAt(word.lower, 0), codeAt(word.lower, 1))) continue
    const to = compoundEnd(tokens, i)
    const key = personKey(to > i + 1 ? compound(text, i, to) : word.lower, people)
    if (!people.has(key) || kindsAt(tokens, i) & COMMON) continue
    found.push({
      from: i,
      to,
      kind: 'person',
      before: roleBefore(tokens, i, language),
      after: undefined,
      predicated: undefined,
      bare: bareName(text, i, to),
    })
  }
  return found
}

const compound = ({ raw, tokens }: Text, from: number, to: number): string =>
  raw.slice(tokens.start[from], tokens.end[to - 1]).toLowerCase()

function foundName(text: Text, c: Candidate, people: People): FoundName {
  const { raw, tokens } = text
  const key = personKey((isFull(c) ? c.bare : surnameOf(c.bare)).toLowerCase(), people)
  const person = c.kind === 'person' || !isFull(c) ? people.get(key) : undefined
  const kind: NameKind = person ? 'person' : c.kind
  const from = c.before?.from ?? c.from
  const isInBracket = c.after !== undefined && isMark(tokens, c.after.from - 1, OPEN_BRACKET)
  const to = (c.after?.to ?? c.to) + (isInBracket ? 1 : 0)
  const start = tokens.start[from] as number
  const end = tokens.end[to - 1] as number
  const role = c.before ?? c.after ?? c.predicated
  const name: Name = {
    text: raw.slice(start, end),
    start,
    end,
    name: person?.name ?? unmarked(text, c),
    role: role ? onOneLine(raw.slice(tokens.start[role.from], tokens.end[role.to - 1])) : null,
    kind,
    nameSpan: { start: tokens.start[c.from] as number, end: tokens.end[c.to - 1] as number },
  }
  return { name, from, to, bareFrom: c.from, bareTo: c.to, person }
}

/** «Südkoreas» → «Südkorea», «des Deutschen Wetterdienstes» → «Deutscher Wetterdienst». */
function unmarked({ tokens, language }: Text, c: Candidate): string {
  if (c.kind === 'organisation' && language === 'de') return nominative(c.bare, tokens.word[c.from - 1]?.lower ?? '')
  const isGenitivePlace =
    c.kind === 'place' && c.to === c.from + 1 && c.bare.endsWith('s') && (kindsAt(tokens, c.from) & TITLE) === 0
  return isGenitivePlace && !PLACES_IN_S.has(c.bare) ? c.bare.slice(0, -1) : c.bare
}

const PLACES_IN_S = new Set(
  'Paris Wales Texas Brüssel Tunis Los Buenos Honduras Laos Damaskus Minsk Brussels Damascus Athens Naples Philippines Netherlands Cyprus Algiers'.split(
    ' ',
  ),
)
