import type { Span, Speaker } from '../../model.ts'
import { tokenAt } from '../../text/tokens.ts'
import type { Text } from '../reading.ts'
import { kindsAt } from './at.ts'
import type { FoundName, Person } from './names.ts'
import { DETERMINER, FEMALE, GENITIVE, MALE, PRONOUN, RELATIVE, ROLE } from './sense.ts'

/** Resolves who a phrase means, reading the text from start to end. */
export interface Speakers {
  /** The speaker that stands at `span`; it is remembered for „er“ and for what follows. */
  at(span: Span): Speaker
}

/** „Sie“ is the last woman before it who speaks or is named, „der Minister“ the last person with that office, „der 46-Jährige“ the last man. */
export function speakersOf(text: Text, names: readonly FoundName[]): Speakers {
  const people = names.filter(found => found.person !== undefined)
  const byName = new Map(people.map(found => [found.person?.name, found.person]))
  let last: Speaker | undefined
  return {
    at(span) {
      const own = nameIn(names, span)
      const plain = { text: text.raw.slice(span.start, span.end), ...span }
      const speaker: Speaker = own
        ? { ...plain, name: own.name.name, role: own.name.role }
        : {
            ...plain,
            ...(meant(text, span, people, last, last && byName.get(last.name)) ?? {
              name: phraseName(text, span),
              role: null,
            }),
          }
      last = speaker
      return speaker
    },
  }
}

/** The name inside a phrase: a person before an organisation, an organisation before a place. */
function nameIn(names: readonly FoundName[], span: Span): FoundName | undefined {
  let best: FoundName | undefined
  for (let i = firstFrom(names, span.start); i < names.length; i++) {
    const found = names[i] as FoundName
    if (found.name.nameSpan.start >= span.end) break
    if (found.name.nameSpan.end > span.end) continue
    if (found.person && !best?.person) best = found
    else if (!best && found.name.kind === 'organisation' && isHead(found, span)) best = found
  }
  return best
}

/** «NATO» and «die Nachrichtenagentur Yonhap», but not the ministry in «ein Sprecher des Ministeriums XY». */
function isHead(found: FoundName, span: Span): boolean {
  return found.name.end === span.end && found.name.start - span.start <= 4
}

function firstFrom(names: readonly FoundName[], start: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle] as FoundName).name.nameSpan.start < start) low = middle + 1
    else high = middle
  }
  return low
}

type Meant = { readonly name: string; readonly role: string | null }

function meant(
  text: Text,
  span: Span,
  people: readonly FoundName[],
  last: Speaker | undefined,
  spoke: Person | undefined,
): Meant | undefined {
  const { tokens } = text
  const first = tokenAt(tokens, span.start)
  const word = tokens.word[first]
  const isAlone = (tokens.end[first] as number) >= span.end
  const kinds = kindsAt(tokens, first)
  const before = firstFrom(people, span.start)
  if (isAlone && kinds & PRONOUN) {
    const gender = kinds & (MALE | FEMALE)
    if (gender === 0) return undefined
    const person = lastPerson(people, before, p => p.gender === gender || p.gender === 0, spoke)
    return person
      ? { name: person.name, role: null }
      : gender === FEMALE && last
        ? { name: last.name, role: last.role }
        : undefined
  }
  if (isAlone && kinds & RELATIVE) {
    const person = people[before - 1]
    const isNear = person !== undefined && span.start - person.name.end <= NEAR
    return isNear ? { name: person.name.name, role: person.name.role } : undefined
  }
  const definite = word !== undefined && DEFINITE.has(word.lower)
  if (!definite && !(kinds & ROLE)) return undefined
  for (let i = first; i < tokens.count && (tokens.start[i] as number) < span.end; i++) {
    const lower = tokens.word[i]?.lower ?? ''
    if (i > first && kindsAt(tokens, i) & GENITIVE && kindsAt(tokens, i) & DETERMINER) break
    if (/^jährigen?$|^jähriger$/.test(lower)) {
      const gender = FEMALE_ARTICLES.has(word?.lower ?? '') ? FEMALE : MALE
      const person = lastPerson(people, before, p => p.gender === gender || p.gender === 0, spoke)
      if (person) return { name: person.name, role: null }
    }
    if (!(kindsAt(tokens, i) & ROLE)) continue
    const person = lastPerson(people, before, p => p.roles.some(role => isSameRole(role, lower)), undefined)
    if (person) return { name: person.name, role: null }
  }
  return undefined
}

/** „Anna Weiß, die …“: a relative pronoun this near to a name means it. */
const NEAR = 40

const DEFINITE = new Set('der die dem den des the dieser diese diesem'.split(' '))
const FEMALE_ARTICLES = new Set(['die'])

/** „Minister“ takes up „Verteidigungsminister“, „Sprecherin“ „Außenamtssprecherin“. */
function isSameRole(role: string, word: string): boolean {
  return role === word || role.endsWith(word) || word.endsWith(role) || `${role}s` === word || `${role}en` === word
}

/** How many mentions back a person can be meant. */
const MENTIONS = 40

function lastPerson(
  people: readonly FoundName[],
  before: number,
  fits: (person: Person) => boolean,
  spoke: Person | undefined,
): Person | undefined {
  let nearest: Person | undefined
  for (let i = before - 1; i >= Math.max(0, before - MENTIONS); i--) {
    const person = (people[i] as FoundName).person as Person
    if (!fits(person)) continue
    nearest ??= person
    if (spoke === undefined || person === spoke) break
  }
  return spoke && fits(spoke) && nearest === spoke ? spoke : nearest
}

/** „dem südkoreanischen Geheimdienst“ → „südkoreanischen Geheimdienst“. */
function phraseName({ raw, tokens }: Text, { start, end }: Span): string {
  const first = tokenAt(tokens, start)
  const isArticle = (kindsAt(tokens, first) & DETERMINER) !== 0 && (tokens.end[first] as number) < end
  const from = isArticle ? (tokens.start[first + 1] as number) : start
  return raw.slice(from, end).replace(/\s+/g, ' ')
}
