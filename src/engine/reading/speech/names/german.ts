import { DIGITS, type Tokens } from '../../../text/tokens.ts'
import { COMMA, STOP, isInnerHyphen, isMark, kindsAt } from '../at.ts'
import {
  ADVERB,
  AUXILIARY,
  COLLECTIVE,
  COMMON,
  CONJUNCTION,
  DEMONYM,
  DESCRIPTOR,
  DETERMINER,
  FIRST_NAME,
  INSTITUTION,
  MEDIUM,
  NOUN_OF_SAYING,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE,
  SAYING,
  SUBORDINATOR,
  TITLE,
} from '../sense.ts'
import {
  company,
  followsAsPerson,
  foreignInstitution,
  isLoneGenitive,
  linkedEnd,
  namedInstitution,
  organisation,
  placeAt,
} from './institutions.ts'
import {
  FUNCTION_WORD,
  NO_NAME,
  type NameSpan,
  type Scan,
  compoundEnd,
  compoundKinds,
  hasFirstName,
  initialEnd,
  isAcronym,
  isShouted,
  nameEnd,
  surnamesFrom,
} from './parts.ts'

export function germanName(tokens: Scan, i: number, isFirst: boolean): NameSpan | undefined {
  const firm = company(tokens, i)
  if (firm) return firm
  const kinds = compoundKinds(tokens, i)
  const place = placeAt(tokens, i)
  if (place && !followsAsPerson(tokens, i, place.to)) return place
  if (kinds & FIRST_NAME || initialEnd(tokens, i) > i) {
    const person = germanPerson(tokens, i)
    if (person) return person
  }
  const foreign = foreignInstitution(tokens, i)
  if (foreign) return foreign
  if (isAcronym(tokens, i)) return isShouted(tokens, i) ? undefined : organisation(tokens, i, 'de')
  if (kinds & INSTITUTION && !(kinds & FIRST_NAME)) return kinds & DESCRIPTOR ? undefined : namedInstitution(tokens, i)
  if (
    tokens.word[i + 1]?.capital &&
    kindsAt(tokens, compoundEnd(tokens, i + 1) - 1) & INSTITUTION &&
    isAdjective(tokens, i, isFirst)
  ) {
    const to = compoundEnd(tokens, i + 1)
    return { from: i, to: surnamesFrom(tokens, to, true), kind: 'organisation' }
  }
  const introduced = introducedName(tokens, i)
  if (introduced) return introduced
  if (kinds & NO_NAME) return undefined
  if (kinds & (ROLE | TITLE | COLLECTIVE | DEMONYM | MEDIUM)) return undefined
  return unlistedName(tokens, i, isFirst)
}

/** «Deutsche Bahn», «Auswärtiges Amt»: a capital adjective inside a sentence. */
function isAdjective(tokens: Tokens, i: number, isFirst: boolean): boolean {
  const word = tokens.word[i]
  if (!word || !/(?:e[nmrs]?|er)$/.test(word.lower)) return false
  const kinds = kindsAt(tokens, i)
  if (kinds & DEMONYM) return true
  return (
    !isFirst &&
    kinds === 0 &&
    kindsAt(tokens, i - 1) !== 0 &&
    (kindsAt(tokens, i - 1) & DETERMINER) !== 0 &&
    /(?:ige|liche|ische|inte|igte|ale|eiße|ote|üne|öchste|erste)[nmrs]?$/.test(word.lower)
  )
}

function isGermanSurname(tokens: Tokens, i: number): boolean {
  const kinds = kindsAt(tokens, i)
  const word = tokens.word[i]
  if (!word || word.text.length < 2) return false
  if (kinds & (DETERMINER | PREPOSITION | PRONOUN | CONJUNCTION | SUBORDINATOR | AUXILIARY | RELATIVE)) return false
  return true
}

/** «Denise Kracht», «Ursula von der Leyen», «George W. Bush»: first names and what follows. */
function germanPerson(tokens: Scan, i: number): NameSpan | undefined {
  const first = initialEnd(tokens, i) > i ? initialEnd(tokens, i) : compoundEnd(tokens, i)
  const to = nameEnd(tokens, first, at => isGermanSurname(tokens, at) && (kindsAt(tokens, at) & COMMON) === 0)
  if (to > first) return { from: i, to: trimTail(tokens, first, to), kind: 'person' }
  // „Adrian M., 38, schwieg“
  if (kindsAt(tokens, i) & FIRST_NAME && initialEnd(tokens, first) > first)
    return { from: i, to: first + 1, kind: 'person' }
  const next = tokens.word[first]
  if (
    next?.capital &&
    (kindsAt(tokens, first) & FUNCTION_WORD) === 0 &&
    kindsAt(tokens, first) & COMMON &&
    !/(?:ung|heit|keit)en$/.test(next.lower)
  ) {
    return { from: i, to: compoundEnd(tokens, first), kind: 'person' }
  }
  return undefined
}

/** «Angela Merkel Bundeskanzlerin»: a role after two names is none of them. */
function trimTail(tokens: Tokens, first: number, to: number): number {
  let last = to
  while (
    last - 1 > first + 1 &&
    kindsAt(tokens, last - 1) & (ROLE | INSTITUTION | NOUN_OF_SAYING) &&
    !isInnerHyphen(tokens, last - 2)
  )
    last--
  return last
}

/** «Präsident Selenskyj», «Frau Weber», «Nachrichtenagentur Yonhap»: a role, title or kind of institution right before makes it a name. */
function introducedName(tokens: Scan, i: number): NameSpan | undefined {
  if (isShortTitle(tokens, i)) return undefined
  const titles = titlesBefore(tokens, i)
  const kinds = kindsAt(tokens, titles - 1) | (titles < i ? kindsAt(tokens, i - 1) | TITLE : 0)
  const isPerson = (kinds & (ROLE | TITLE)) !== 0 && (kinds & INSTITUTION) === 0
  const nearest = tokens.word[i - 1] ?? (titles < i ? tokens.word[i - 2] : undefined)
  if ((!isPerson && !(kinds & DESCRIPTOR)) || !nearest?.capital) return undefined
  if (isPerson && !(kinds & TITLE) && isLoneGenitive(tokens, i)) return undefined
  const to = isPerson ? surnamesFrom(tokens, i) : linkedEnd(tokens, i, surnamesFrom(tokens, i, true))
  return to > i ? { from: i, to, kind: isPerson ? 'person' : 'organisation' } : undefined
}

/** «Direktor Dr. Henrik Soltau»: a title with a stop that ends no sentence is a short form, and the name comes behind it. */
function isShortTitle(tokens: Scan, i: number): boolean {
  const next = i + 2
  return (
    (kindsAt(tokens, i) & TITLE) !== 0 && isMark(tokens, i + 1, STOP) && next < tokens.count && tokens.opens[next] === 0
  )
}

/** The first token of the titles that stand right before a name: «Prof. Dr. Kerbel», «Frau Weber». */
function titlesBefore(tokens: Scan, name: number): number {
  let from = name
  while (from > 0) {
    if (from > 1 && isShortTitle(tokens, from - 2)) from -= 2
    else if (kindsAt(tokens, from - 1) & TITLE) from--
    else break
  }
  return from
}

/** «Farah Dakhlallah» without a listed first name: two or more capital words in a row that no noun's company explains. */
function unlistedName(tokens: Scan, i: number, isFirst: boolean): NameSpan | undefined {
  if (!mayGoOn(tokens, compoundEnd(tokens, i))) return undefined
  const to = surnamesFrom(tokens, i)
  if (isFirst) return to - i === 2 && hasOfficeBehind(tokens, to) ? { from: i, to, kind: 'person' } : undefined
  const words = to - i
  if (words < 2 || compoundEnd(tokens, i) === to) return undefined
  if (followsNounPhrase(tokens, i) || hasFirstName(tokens, i + 1, to)) return undefined
  return { from: i, to, kind: 'other' }
}

/** «Farah Dakhlallah, die Sprecherin, …» */
function hasOfficeBehind(tokens: Tokens, comma: number): boolean {
  if (!isMark(tokens, comma, COMMA)) return false
  const at = kindsAt(tokens, comma + 1) & DETERMINER ? comma + 2 : comma + 1
  return tokens.word[at]?.capital === true && (compoundKinds(tokens, at) & ROLE) !== 0
}

/** Whether a capital word follows, without which an unlisted name of several words does not go on. */
function mayGoOn(tokens: Tokens, i: number): boolean {
  const next = tokens.word[i]
  return next?.capital === true
}

/** After an article, an adjective or a number two capital words are two nouns: «der Angreifer Janko», «20 Prozent». */
function followsNounPhrase(tokens: Tokens, i: number): boolean {
  const before = tokens.word[i - 1]
  if (tokens.kind[i - 1] === DIGITS) return true
  if (!before) return false
  const kinds = kindsAt(tokens, i - 1)
  if (kinds & DETERMINER || kinds & PREPOSITION) return true
  return (
    !before.capital &&
    /(?:e|en|er|em|es)$/.test(before.lower) &&
    (kinds & (SAYING | ADVERB | CONJUNCTION | AUXILIARY)) === 0
  )
}
