import type { Entities } from '../entities.ts'
import { editDistance, isSlip, isTransliteration } from './nameForms.ts'
import { isKindOfBody, speaksFor } from './houses.ts'
import type { RoleWord } from './roles.ts'
import { lastWordOf, type Who, union } from './who.ts'

export type Sameness = 'same' | 'unsure' | 'different'

/**
 * Whether two descriptions are of one speaker, by all that the sources know. Says „different“ only where both are known well enough.
 *
 * «Der Vereinspräsident» and «Gernot Beispiel» are the same where a source has „Präsident Gernot Beispiel“.
 */
export function sameSpeaker(a: Who, b: Who, entities: Entities): Sameness {
  if (a.isGeneric || b.isGeneric) return 'unsure'
  if (a.surname && b.surname) return entities.aliasesOf(a.surname).includes(b.surname) ? 'same' : samePerson(a, b)
  if (a.surname) return isWrittenIn(a.surname, b) ? 'same' : sameDescription(b, known(a, entities), entities)
  if (b.surname) return isWrittenIn(b.surname, a) ? 'same' : sameDescription(a, known(b, entities), entities)
  return sameDescription(a, b, entities)
}

/** „Altunok“ alone, of whom a text says no more, may be written „Yasemin Altunock“ elsewhere. */
function isWrittenIn(surname: string, { written }: Who): boolean {
  if (written.has(surname)) return true
  const [only = ''] = written
  return written.size === 1 && isSlip(only, surname)
}

function known(who: Who, entities: Entities): Who {
  const profile = entities.profileOf(who.surname as string)
  return profile && agreeFirstNames(who, profile) ? union(who, profile) : who
}

function samePerson(a: Who, b: Who): Sameness {
  const [x, y] = [a.surname as string, b.surname as string]
  if (x === y || isTransliteration(x, y)) return agreeFirstNames(a, b) ? 'same' : 'different'
  // One word may be the first name alone («Janko»), or a family name that stands first («Kim», «Yoon Suk Yeol»).
  if (a.firstNames.includes(y) || b.firstNames.includes(x)) return 'same'
  if (isSlip(x, y)) return 'same'
  const isSameFirst = a.firstNames.length > 0 && a.firstNames[0] === b.firstNames[0]
  if (!isSameFirst) return 'different'
  if (editDistance(x, y, 2) <= 2) return 'same'
  return haveOneRole(a, b) && x.slice(0, ROOT) === y.slice(0, ROOT) ? 'same' : 'different'
}

/** «Leiterin Ida Lohmeier» and «Leiterin Ida Lohmöller»: so many first letters make a misspelling of one whose first name and office are the same. */
const ROOT = 4

function haveOneRole(a: Who, b: Who): boolean {
  return a.roles.some(mine => b.roles.some(theirs => isSameRole(mine, theirs)))
}

function agreeFirstNames(a: Who, b: Who): boolean {
  const [x, y] = [a.firstNames[0], b.firstNames[0]]
  return !x || !y || x === y || x[0] === y[0] || a.firstNames.includes(y) || b.firstNames.includes(x)
}

/** An unnamed speaker („der Präsident“, „die Polizei“, „Seoul“) beside what is known of the other. */
function sameDescription(a: Who, b: Who, entities: Entities): Sameness {
  const countries = overlap(a.countries, b.countries)
  if (countries === 'none') return 'different'
  const words = sharedWords(a, b, entities)
  if (words > 0) return conflictingRoles(a, b) ? 'unsure' : 'same'
  if (a.roles.length > 0 && b.roles.length > 0) {
    if (a.roles.some(x => b.roles.some(y => isSameRole(x, y))))
      return a.words.size > 0 && b.words.size > 0 && countries !== 'some' ? 'unsure' : 'same'
    if (isHeldByOthers(a, b, entities)) return 'different'
    return a.roles.every(role => role.kind !== 'leader' && entities.hasRole(role)) &&
      b.roles.every(r => r.kind !== 'leader')
      ? 'different'
      : 'unsure'
  }
  const isBare = (who: Who) => who.words.size === 0 && who.roles.length === 0
  if (countries === 'some' && (isBare(a) || isBare(b))) return 'same'
  if (countries === 'some') return 'unsure'
  if (isHouseOf(a, b) || isHouseOf(b, a)) return 'unsure'
  if ((isVague(a) && isBareName(b)) || (isVague(b) && isBareName(a))) return 'unsure'
  if (isKindOf(a, b) || isKindOf(b, a)) return 'unsure'
  if (a.words.size > 0 && b.words.size > 0) return 'different'
  const [withRole, other] = a.roles.length > 0 ? [a, b] : [b, a]
  if (withRole.roles.length > 0 && other.words.size > 0)
    return withRole.roles.every(role => entities.hasRole(role)) ? 'different' : 'unsure'
  return 'unsure'
}

/** «The mayor» is not Finance Director Ada Example where sources say who the mayor is, and never that she is. */
function isHeldByOthers({ roles, words }: Who, person: Who, entities: Entities): boolean {
  if (person.surname === null || person.words.size === 0 || words.size > 0) return false
  return roles.every(({ kind, key }) => {
    const holders = kind === 'office' ? entities.holdersOf(key, HOLDERS) : []
    return holders.length > 0 && holders.every(({ name }) => lastWordOf(name.name) !== person.surname)
  })
}

/** Holders of one office that are asked about. */
const HOLDERS = 20

/** «Die parteilose Politikerin», „ein junger Forscher“: somebody whom the text may name elsewhere. */
function isVague({ roles, surname }: Who): boolean {
  return surname === null && roles.length > 0 && roles.every(role => role.kind === 'open')
}

/** «Das Gericht» may be whom the judge speaks for, and „Vorstand Ida Muster“ speaks for any house that nobody gives her. */
function isHouseOf(house: Who, person: Who): boolean {
  if (house.surname !== null || house.roles.length > 0) return false
  const isHead = person.roles.some(role => role.kind === 'leader' || HEADS.has(role.key))
  return (isHead && person.words.size === 0) || person.roles.some(role => speaksFor(role.key, house.words))
}

/** «Die Gewerkschaft» may be „IG Metall“. */
function isKindOf(a: Who, b: Who): boolean {
  return (
    a.surname === null &&
    b.surname === null &&
    a.roles.length + b.roles.length === 0 &&
    isKindOfBody(a.written, b.written)
  )
}

const HEADS = new Set(['geschäftsführer', 'sprecher', 'finanzvorstand'])

/** A person, or one word alone that may be a surname. */
function isBareName({ surname, words, roles }: Who): boolean {
  return surname !== null || (words.size <= 1 && roles.length === 0)
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): 'some' | 'none' | 'unknown' {
  if (a.size === 0 || b.size === 0) return 'unknown'
  for (const item of a) if (b.has(item)) return 'some'
  return 'none'
}

function conflictingRoles(a: Who, b: Who): boolean {
  const [x, y] = [a.roles.filter(r => r.kind === 'office'), b.roles.filter(r => r.kind === 'office')]
  return (
    a.surname !== null &&
    b.surname !== null &&
    x.length > 0 &&
    y.length > 0 &&
    !x.some(r => y.some(s => isSameRole(r, s)))
  )
}

/** „Präsident“ and „Klubpräsident“ may be one; „Außenminister“ and „Finanzminister“ are not. */
function isSameRole(a: RoleWord, b: RoleWord): boolean {
  return (
    (a.key === b.key || (a.kind === 'leader' && b.kind === 'leader')) &&
    (a.modifier === '' || b.modifier === '' || related(a.modifier, b.modifier))
  )
}

const SHORTEST_PART = 5
/** So many letters may be an ending. */
const ENDING = 2

/** Same word, or one a part of the other: `verband` and `ligaverband`, `stud` and `studi`. */
function related(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < SHORTEST_PART)
    return short.length > 2 && long.startsWith(short) && long.length - short.length <= ENDING
  return long.startsWith(short) || long.endsWith(short)
}

function sharedWords(a: Who, b: Who, entities: Entities): number {
  const wordsOf = (who: Who) => [
    ...who.words,
    ...[...who.words].flatMap(word => entities.aliasesOf(word)),
    ...who.roles.map(role => role.modifier).filter(Boolean),
  ]
  const others = wordsOf(b)
  return wordsOf(a).filter(word => others.some(other => related(word, other))).length
}
