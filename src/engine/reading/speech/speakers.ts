import type { Language, Sentence, Span, Speaker } from '../../model.ts'
import { type Tokens, tokenAt } from '../../text/tokens.ts'
import type { Text } from '../reading.ts'
import { kindsAt } from './at.ts'
import { type FoundName, genderOfTitle, type Person } from './names/index.ts'
import { nominative } from './nominative.ts'
import { CALENDAR, DETERMINER, FEMALE, GENITIVE, MALE, PREPOSITION, PRONOUN, RELATIVE, ROLE } from './sense.ts'

/** Resolves who a phrase means, reading the text from start to end. */
export interface Speakers {
  /** The speaker that stands at `span`; it is remembered for „er“ and for what follows. */
  at(span: Span): Speaker
}

/** What is known of the speaker before: `gender` by name, office or article; 0 where nothing tells. */
interface Last {
  readonly speaker: Speaker
  readonly person: Person | undefined
  readonly gender: number
}

type Meant = Pick<Speaker, 'name' | 'role'>

/**
 * „Sie“ is the speaker before, if a woman, else the last woman named; „der Minister“ the last person with that office;
 * „der 46-Jährige“ the last man; „Anna Weiß, die …“ is Anna Weiß.
 */
export function speakersOf(text: Text, names: readonly FoundName[]): Speakers {
  const people = names.filter(found => found.person !== undefined)
  let last: Last | undefined
  return {
    at(given) {
      const own = nameIn(names, given)
      const span = own ? { start: given.start, end: Math.max(given.end, own.name.nameSpan.end) } : given
      const named = own && { name: own.name.name, role: own.name.role }
      const meaning = named ?? meant(text, span, people, last) ?? { name: phraseName(text, span), role: null }
      const { start, end } = span
      const speaker = { text: text.raw.slice(start, end), start, end, name: meaning.name, role: meaning.role }
      const person = own?.person ?? people[firstFrom(people, given.end) - 1]?.person
      const isPerson = person?.name === speaker.name
      last = {
        speaker,
        person: isPerson ? person : undefined,
        gender: (isPerson && person.gender) || knownGender(last, speaker) || genderOf(text.tokens, span),
      }
      return speaker
    },
  }
}

/** „Er“ for somebody without a gender yet keeps the one that is known of the same name. */
function knownGender(last: Last | undefined, speaker: Speaker): number {
  return last?.speaker.name === speaker.name ? last.gender : 0
}

/** The name inside a phrase: a person before an organisation; a place alone where it is all of the phrase. */
function nameIn(names: readonly FoundName[], span: Span): FoundName | undefined {
  let best: FoundName | undefined
  for (let i = firstFrom(names, span.start); i < names.length; i++) {
    const found = names[i] as FoundName
    if (found.name.nameSpan.start >= span.end) break
    if (found.person && !best?.person && found.name.nameSpan.end <= span.end) best = found
    else if (!best && isHead(found, span)) best = found
  }
  return best
}

/** «NATO» and «die Nachrichtenagentur Yonhap», but not the ministry in «ein Sprecher des Ministeriums XY». */
function isHead({ name }: FoundName, span: Span): boolean {
  if (name.kind === 'place') return name.nameSpan.start === span.start && name.nameSpan.end === span.end
  return name.kind === 'organisation' && name.end >= span.end && name.start - span.start <= 4
}

/** The first name that starts at or after `start`. */
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

/** Who a phrase without a name means, or nothing where it stands for itself. */
function meant(text: Text, span: Span, people: readonly FoundName[], last: Last | undefined): Meant | undefined {
  const { tokens } = text
  const first = tokenAt(tokens, span.start)
  const isAlone = (tokens.end[first] as number) >= span.end
  const kinds = kindsAt(tokens, first)
  const before = firstFrom(people, span.start)
  if (isAlone && kinds & PRONOUN && (kinds & (MALE | FEMALE) || IMPERSONAL.has(tokens.word[first]?.lower ?? '')))
    return pronounMeant(text, kinds & (MALE | FEMALE), people, before, last)
  if (isAlone && kinds & RELATIVE) {
    const person = people[before - 1]
    return person && span.start - person.name.end <= NEAR
      ? { name: person.name.name, role: person.name.role }
      : undefined
  }
  const owner = isAlone ? null : POSSESSIVE.exec(tokens.word[first]?.lower ?? '')
  if (owner) return ownerMeant(text, owner[1] === 'sein' ? MALE : FEMALE, people, before, last)
  const isDefinite = DEFINITE.has(tokens.word[first]?.lower ?? '')
  return isDefinite || kinds & ROLE ? roleMeant(text, first, span, people, before, last) : undefined
}

/** „ihrer Auffassung“ is the opinion of whoever „sie“ is. */
const POSSESSIVE = /^(sein|ihr)(?:e[mrns]?)?$/

function ownerMeant(
  text: Text,
  gender: number,
  people: readonly FoundName[],
  before: number,
  last: Last | undefined,
): Meant | undefined {
  const meant = pronounMeant(text, gender, people, before, last)
  return meant ?? (last && { name: last.speaker.name, role: last.speaker.role })
}

/** „Anna Weiß, die …“: a relative pronoun this near to a name means it. */
const NEAR = 40

/** Pronouns for a body or several people. */
const IMPERSONAL = new Set(['it', 'they'])

const DEFINITE = new Set('der die dem den des the dieser diese diesem'.split(' '))

function pronounMeant(
  text: Text,
  gender: number,
  people: readonly FoundName[],
  before: number,
  last: Last | undefined,
): Meant | undefined {
  if (gender === 0) return last && !last.person ? { name: last.speaker.name, role: last.speaker.role } : undefined
  const fits = (person: Person) => person.gender === gender || person.gender === 0
  const since = last?.speaker.end ?? 0
  const introduced = introducedHere(text, people, before, since)
  const topic = introduced && fits(introduced) ? introduced : topicSince(text, people, before, since, fits)
  if (topic) return { name: topic.name, role: null }
  if (last && last.gender === gender) return { name: last.speaker.name, role: null }
  const person = lastPerson(people, before, fits, last?.person)
  if (person) return { name: person.name, role: null }
  return gender === FEMALE && last ? { name: last.speaker.name, role: last.speaker.role } : undefined
}

/**
 * «Ada Quist was not impressed. … she said», „Deutlicher wird Ada Quist. … sagt sie“: somebody who has opened a sentence, or is its subject
 * behind the verb, since the last speaker spoke.
 */
function topicSince(
  { sentences, tokens }: Text,
  people: readonly FoundName[],
  before: number,
  since: number,
  fits: (person: Person) => boolean,
): Person | undefined {
  for (let i = before - 1; i >= 0 && i >= before - MENTIONS; i--) {
    const { name, person } = people[i] as FoundName
    if (name.start < since) return undefined
    const opening = sentences[sentenceOf(sentences, name.start)]?.start ?? 0
    const isTopic =
      name.start - opening <= OPENING || COPULAS.has(tokens.word[tokenAt(tokens, name.start) - 1]?.lower ?? '')
    if (person && fits(person) && isTopic) return person
  }
  return undefined
}

/** „Der Trainer heißt Jan Beck. … sagte er“: the only person whom the paragraph names, in its first sentence, where nobody has spoken yet. */
function introducedHere(
  { sentences }: Text,
  people: readonly FoundName[],
  before: number,
  since: number,
): Person | undefined {
  const found = people[before - 1]
  if (!found || found.name.start < since) return undefined
  const first = sentences[sentenceOf(sentences, found.name.start)]
  const isOpening = first && sentences[first.index - 1]?.block !== first.block && since < first.start
  const isOnly = first && (people[before - 2]?.name.start ?? -1) < first.start
  return isOpening && isOnly && found.name.end >= first.end - END ? found.person : undefined
}

/** Right before a name they say that its bearer is the subject. */
const COPULAS = new Set('ist war wird wurde bleibt blieb'.split(' '))

/** As many characters may stand behind a name that ends its sentence. */
const END = 2

/** „Die “, «3.3 Mr »: as many characters may stand before the name that opens a sentence. */
const OPENING = 8

/** The last sentence that starts at or before the offset. */
function sentenceOf(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Sentence).start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** „der Minister“, „der 46-Jährige“. */
function roleMeant(
  text: Text,
  first: number,
  span: Span,
  people: readonly FoundName[],
  before: number,
  last: Last | undefined,
): Meant | undefined {
  const { tokens } = text
  for (let i = first; i < tokens.count && (tokens.start[i] as number) < span.end; i++) {
    const lower = tokens.word[i]?.lower ?? ''
    if (i > first && kindsAt(tokens, i) & GENITIVE && kindsAt(tokens, i) & DETERMINER) return undefined
    const isGeneric = GENERIC.test(lower)
    if (!isGeneric && !(kindsAt(tokens, i) & ROLE)) continue
    const gender = tokens.word[first]?.lower === 'die' ? FEMALE : MALE
    const fits = (p: Person) => p.gender === gender || p.gender === 0
    const person = isGeneric
      ? (topicSince(text, people, before, last?.speaker.end ?? 0, fits) ??
        lastPerson(people, before, fits, last?.person))
      : lastPerson(people, before, p => p.roles.some(role => isSameRole(role, lower, text.language)), undefined)
    if (person) return { name: person.name, role: null }
  }
  return undefined
}

/** What says no more than that it is a man or a woman: „die 46-Jährige“, „der SPD-Politiker“. */
const GENERIC = /^jährige[nr]?$|politiker(?:in)?s?$/

/** „Minister“ takes up „Verteidigungsminister“, „Sprecherin“ „Außenamtssprecherin“. */
function isSameRole(role: string, word: string, language: Language): boolean {
  if (role === word || role.endsWith(word) || word.endsWith(role)) return true
  return language === 'de' && (`${role}s` === word || `${role}en` === word)
}

/** How many mentions back a person can be meant. */
const MENTIONS = 40

/** The nearest person before that fits; of those before him, `spoke` is preferred to no one. */
function lastPerson(
  people: readonly FoundName[],
  before: number,
  fits: (person: Person) => boolean,
  spoke: Person | undefined,
): Person | undefined {
  if (spoke && fits(spoke)) return spoke
  for (let i = before - 1; i >= Math.max(0, before - MENTIONS); i--) {
    const person = (people[i] as FoundName).person as Person
    if (fits(person)) return person
  }
  return undefined
}

/** By a title („Frau Beispiel“) or an office („ein Sprecher“), else by the article in German („die Behörde“). */
function genderOf(tokens: Tokens, span: Span): number {
  const first = tokenAt(tokens, span.start)
  const titled = genderOfTitle(tokens, first)
  if (titled) return titled
  for (let i = first; i < tokens.count && (tokens.start[i] as number) < span.end; i++) {
    const kinds = kindsAt(tokens, i)
    if (i > first && kinds & GENITIVE && kinds & DETERMINER) break
    if (kinds & ROLE && kinds & (MALE | FEMALE)) return kinds & FEMALE || kinds & MALE
  }
  const article = tokens.word[first]?.lower ?? ''
  return article === 'der' || article === 'ein' ? MALE : article === 'die' || article === 'eine' ? FEMALE : 0
}

/** „dem südkoreanischen Geheimdienst“ → „südkoreanischen Geheimdienst“, „des Bundesamtes“ → „Bundesamt“. */
function phraseName({ raw, tokens }: Text, { start, end }: Span): string {
  const first = tokenAt(tokens, start)
  const isArticle = (kindsAt(tokens, first) & DETERMINER) !== 0 && (tokens.end[first] as number) < end
  const from = isArticle ? (tokens.start[first + 1] as number) : start
  const name = raw.slice(from, undatedEnd(tokens, first, end)).replace(/\s+/g, ' ')
  return isArticle ? nominative(name, tokens.word[first]?.lower ?? '') : name
}

/** „dem Gutachten aus dem Jahr 2019“ ends before „aus“. */
function undatedEnd(tokens: Tokens, first: number, end: number): number {
  for (let i = first + 1; i < tokens.count && (tokens.start[i] as number) < end; i++) {
    const isDated = kindsAt(tokens, i) & CALENDAR && kindsAt(tokens, i - 1) & (DETERMINER | PREPOSITION)
    if (!isDated) continue
    const preposition = kindsAt(tokens, i - 1) & PREPOSITION ? i - 1 : i - 2
    return preposition > first ? (tokens.end[preposition - 1] as number) : end
  }
  return end
}
