import type { Language, NameKind } from '../../model.ts'
import { longPlaces } from '../../language/places.ts'
import { DIGITS, MARK, type Tokens, WORD } from '../../text/tokens.ts'
import type { Text } from '../reading.ts'
import { isInnerHyphen, isMark, kindsAt, STOP } from './at.ts'
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
  GENITIVE,
  INSTITUTION,
  MEDIUM,
  NOUN_OF_SAYING,
  PLACE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE,
  ROLE_ADJECTIVE,
  SAYING,
  SUBORDINATOR,
  TITLE,
} from './sense.ts'

/** A name as it stands, without role: `from`/`to` are tokens. «Kim Jong-un» is four. */
export interface NameSpan {
  readonly from: number
  readonly to: number
  readonly kind: NameKind
}

const FUNCTION_WORD = DETERMINER | PREPOSITION | PRONOUN | CONJUNCTION | SUBORDINATOR | RELATIVE | ADVERB | AUXILIARY
const NO_NAME = FUNCTION_WORD | COMMON | NOUN_OF_SAYING

const PARTICLES = new Set(
  'von van de der den del della di da dos du la le ter ten bin ibn al el zu zum y und af av'.split(' '),
)
/** Particles that only follow another particle („von der Leyen“), or would join two nouns. */
const WEAK_PARTICLES = new Set(['der', 'den', 'la', 'le', 'zum', 'und', 'y'])
const LINKS = new Set(['of', 'for', 'the', 'and', 'in', 'on', 'at'])
const OPENING_LINKS = new Set(['of', 'for'])
/** Marks after which a capital letter tells nothing. */
const isOpener = new Uint8Array(65536)
for (const mark of ':„“"»«‚‘•*') isOpener[mark.charCodeAt(0)] = 1
const LONG_PLACES = new Set(longPlaces.trim().toLowerCase().split('\n'))
const LONG_PLACE_STARTS = new Set([...LONG_PLACES].map(place => place.split(/[ -]/)[0]))

/** The widest space inside a name; what is farther apart has had something blanked between. */
const GAP = 12

/** The tokens with those marked that open a sentence or quotation. */
interface Scan extends Tokens {
  readonly opens: Uint8Array
}

/** The names of a text, in order, as far as they can be told without the rest of the text. */
export function findNameSpans(text: Text): readonly NameSpan[] {
  const tokens: Scan = { ...text.tokens, opens: sentenceStarts(text) }
  const names: NameSpan[] = []
  const next = text.language === 'de' ? germanName : englishName
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.word[i]?.capital || (i > 1 && isInnerHyphen(tokens, i - 1))) continue
    const name = next(tokens, i, tokens.opens[i] === 1)
    if (!name) continue
    names.push(name)
    i = name.to - 1
  }
  return names
}

function sentenceStarts({ tokens, sentences }: Text): Uint8Array {
  const starts = new Uint8Array(tokens.count + 1)
  for (const { from } of sentences) starts[from] = 1
  for (let i = 0; i < tokens.count; i++)
    if (tokens.kind[i] === MARK && isOpener[tokens.code[i] as number] === 1) starts[i + 1] = 1
  return starts
}

/** In tokens, with the hyphens. */
const LONGEST_COMPOUND = 12

/** The end of a capital word with what hyphens join to it: «Jong-un», «Baden-Württemberg». */
export function compoundEnd(tokens: Tokens, i: number): number {
  let to = i + 1
  while (
    to - i < LONGEST_COMPOUND &&
    to + 1 < tokens.count &&
    isInnerHyphen(tokens, to) &&
    tokens.kind[to + 1] === WORD
  )
    to += 2
  return to
}

/** The kinds of a compound are those of its last part: «SPD-Vorsitzender» is a role. */
function compoundKinds(tokens: Tokens, i: number): number {
  return kindsAt(tokens, compoundEnd(tokens, i) - 1)
}

function isAcronym(tokens: Tokens, i: number): boolean {
  return tokens.word[i]?.speech?.isAcronym === true
}

/** «SARTORELLI KOMMT»: a headline in capitals has no acronyms. */
function isShouted(tokens: Tokens, i: number): boolean {
  return [i - 1, i + 1].some(at => {
    const form = tokens.word[at]?.text ?? ''
    return form.length > 4 && form === form.toUpperCase()
  })
}

/** «George W. Bush»: the end of the initial at `i`, or `i`. */
function initialEnd(tokens: Tokens, i: number): number {
  const word = tokens.word[i]
  const isInitial =
    word !== undefined &&
    word.capital &&
    word.text.length <= 2 &&
    (kindsAt(tokens, i) & TITLE) === 0 &&
    isMark(tokens, i + 1, STOP) &&
    tokens.end[i] === tokens.start[i + 1]
  return isInitial ? i + 2 : i
}

/** «von der», «bin», «al-»: the token after the particles at `i`, or `i` where there are none before a capital word. */
function particlesEnd(tokens: Tokens, i: number): number {
  let to = i
  while (to - i < 6 && to < tokens.count && !tokens.word[to]?.capital && PARTICLES.has(tokens.word[to]?.lower ?? '')) {
    if (to === i && WEAK_PARTICLES.has(tokens.word[to]?.lower ?? '')) return i
    to++
    if (isInnerHyphen(tokens, to)) to++
  }
  const isName =
    tokens.word[to]?.capital &&
    (kindsAt(tokens, to) & (INSTITUTION | ROLE | COLLECTIVE)) === 0 &&
    !isAcronym(tokens, to)
  return to > i && isName ? to : i
}

/** In words and initials. */
const LONGEST_NAME = 6

/** The end of a run of further name words from `i`: surnames, initials, particles. */
function nameEnd(tokens: Scan, i: number, isPart: (i: number) => boolean): number {
  let to = i
  for (let words = 0; words < LONGEST_NAME; words++) {
    if (to > i && (tokens.opens[to] === 1 || (tokens.start[to] as number) - (tokens.end[to - 1] as number) > GAP))
      return to
    const afterParticles = particlesEnd(tokens, to)
    if (afterParticles > to) {
      if (!isPart(afterParticles)) return to
      to = compoundEnd(tokens, afterParticles)
      continue
    }
    const afterInitial = initialEnd(tokens, to)
    if (
      afterInitial > to &&
      tokens.word[afterInitial]?.capital &&
      (kindsAt(tokens, afterInitial) & FUNCTION_WORD) === 0
    ) {
      to = afterInitial
      continue
    }
    if (!tokens.word[to]?.capital || !isPart(to)) return to
    to = compoundEnd(tokens, to)
  }
  return to
}

// --------------------------------------------------------------------------------------------------------------- German

function germanName(tokens: Scan, i: number, isFirst: boolean): NameSpan | undefined {
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

/** «Institute for the Study of War» in a German text. */
function foreignInstitution(tokens: Scan, i: number): NameSpan | undefined {
  const next = tokens.word[i + 1]
  if (!next || kindsAt(tokens, i) & DESCRIPTOR || !(next.capital || OPENING_LINKS.has(next.lower))) return undefined
  let to = i
  while (tokens.word[to]?.capital && to < i + 4 && (to === i || tokens.opens[to] === 0)) to++
  if (!OPENING_LINKS.has(tokens.word[to]?.lower ?? '')) return undefined
  const end = linkedEnd(tokens, i, to)
  return end > to ? { from: i, to: end, kind: 'organisation' } : undefined
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

/** «Verteidigungsminister Pistorius», «Denise»: further capital words that can be a surname, at most three. */
function surnamesFrom(tokens: Scan, i: number, isOrganisation = false): number {
  return nameEnd(tokens, i, at => {
    const kinds = kindsAt(tokens, compoundEnd(tokens, at) - 1)
    if (kinds & (NO_NAME | ROLE | COLLECTIVE)) return false
    return isOrganisation || (kinds & (INSTITUTION | DEMONYM)) === 0
  })
}

function placeAt(tokens: Tokens, i: number): NameSpan | undefined {
  const word = tokens.word[i]
  const second = tokens.word[i + 1]
  const opensLong = word !== undefined && LONG_PLACE_STARTS.has(word.lower)
  if (opensLong && second?.capital && LONG_PLACES.has(`${word?.lower} ${second.lower}`))
    return { from: i, to: i + 2, kind: 'place' }
  const end = compoundEnd(tokens, i)
  if (end > i + 1) {
    return end === i + 3 && LONG_PLACES.has(`${word?.lower}-${tokens.word[i + 2]?.lower}`)
      ? { from: i, to: end, kind: 'place' }
      : undefined
  }
  return kindsAt(tokens, i) & PLACE ? { from: i, to: i + 1, kind: 'place' } : undefined
}

/** «Chelsea Clinton», «Jordan Smith»: a place that is a first name too, before another capital word. */
function followsAsPerson(tokens: Tokens, i: number, to: number): boolean {
  return to === i + 1 && (kindsAt(tokens, i) & FIRST_NAME) !== 0 && tokens.word[to]?.capital === true
}

/** «VfR Kolmenstedt», «NATO», «FC Aarmünster». */
function organisation(tokens: Scan, i: number, language: Language): NameSpan | undefined {
  const end = compoundEnd(tokens, i)
  if (end > i + 1 && language === 'de') return undefined
  const form = tokens.word[i]?.text ?? ''
  if (kindsAt(tokens, i) & PLACE) return { from: i, to: end, kind: 'place' }
  const isClub = /^(?:\p{Lu}\p{Ll}?\p{Lu}|\p{Lu}{2,3})$/u.test(form)
  return { from: i, to: isClub ? surnamesFrom(tokens, end, true) : end, kind: 'organisation' }
}

/** «Universität Stockholm», «Eintracht Nordenbruch», «Institut für Seismologie»; the institution alone is no name. */
function namedInstitution(tokens: Scan, i: number): NameSpan | undefined {
  const end = compoundEnd(tokens, i)
  const next = tokens.word[end]
  if (!next?.capital || isAcronym(tokens, end) || kindsAt(tokens, end) & (FIRST_NAME | ROLE | TITLE)) return undefined
  if (tokens.word[end - 1]?.lower.endsWith('s') && (kindsAt(tokens, i - 1) & GENITIVE) === 0) return undefined
  const to = surnamesFrom(tokens, end, true)
  return to > end ? { from: i, to, kind: 'organisation' } : undefined
}

/** «Präsident Selenskyj», «Frau Weber», «Nachrichtenagentur Yonhap»: a role, title or kind of institution right before makes it a name. */
function introducedName(tokens: Scan, i: number): NameSpan | undefined {
  let before = i - 1
  while (before > 0 && (isMark(tokens, before, STOP) || kindsAt(tokens, before) & TITLE)) before--
  const kinds = kindsAt(tokens, before) | kindsAt(tokens, i - 1)
  const isPerson = (kinds & (ROLE | TITLE)) !== 0 && (kinds & INSTITUTION) === 0
  if ((!isPerson && !(kinds & DESCRIPTOR)) || !tokens.word[i - 1 === before ? before : i - 1]?.capital) return undefined
  if (isPerson && !(kinds & TITLE) && isLoneGenitive(tokens, i)) return undefined
  const to = isPerson ? surnamesFrom(tokens, i) : linkedEnd(tokens, i, surnamesFrom(tokens, i, true))
  return to > i ? { from: i, to, kind: isPerson ? 'person' : 'organisation' } : undefined
}

/** «der Präsident Fidschis»: one unlisted word in -s behind an office is as a rule a country. */
function isLoneGenitive(tokens: Tokens, i: number): boolean {
  return (
    tokens.word[i]?.lower.endsWith('s') === true &&
    kindsAt(tokens, i) === 0 &&
    !tokens.word[compoundEnd(tokens, i)]?.capital
  )
}

/** «Farah Dakhlallah» without a listed first name: two or more capital words in a row that no noun's company explains. */
function unlistedName(tokens: Scan, i: number, isFirst: boolean): NameSpan | undefined {
  if (isFirst || !mayGoOn(tokens, compoundEnd(tokens, i))) return undefined
  const to = surnamesFrom(tokens, i)
  const words = to - i
  if (words < 2 || compoundEnd(tokens, i) === to) return undefined
  if (followsNounPhrase(tokens, i) || hasFirstName(tokens, i + 1, to)) return undefined
  return { from: i, to, kind: 'other' }
}

/** «Kämmerer Ole Brandt»: what stands before a first name is no part of the name. */
function hasFirstName(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) if (kindsAt(tokens, i) & FIRST_NAME) return true
  return false
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

// -------------------------------------------------------------------------------------------------------------- English

function englishName(tokens: Scan, i: number, isFirst: boolean): NameSpan | undefined {
  const kinds = kindsAt(tokens, i)
  if (kinds & (FUNCTION_WORD | COMMON) && !(kinds & (PLACE | FIRST_NAME))) return undefined
  const to = englishEnd(tokens, i)
  const place = placeAt(tokens, i)
  if (place && to <= place.to) return place
  const from = bareStart(tokens, i, to)
  if (place && from === place.to) return place
  if (
    to - from === 1 &&
    (isFirst || kinds & (ROLE | TITLE | SAYING | NOUN_OF_SAYING | INSTITUTION | COLLECTIVE | DEMONYM))
  ) {
    return isAcronym(tokens, from) && !isShouted(tokens, from) ? organisation(tokens, from, 'en') : undefined
  }
  return { from, to, kind: englishKind(tokens, from, to) }
}

/** Past the office: «U.S. Attorney General» Marcus Bell, «Juror» Tina Okafor. */
function bareStart(tokens: Scan, i: number, to: number): number {
  let from = i
  while (from < to - 1 && kindsAt(tokens, from) & (TITLE | ROLE_ADJECTIVE) && tokens.word[from + 1]?.capital) from++
  for (let at = from; at < to - 1; at++) {
    if (kindsAt(tokens, at) & ROLE && tokens.word[at + 1]?.capital) from = at + 1
    else if (
      at > from &&
      kindsAt(tokens, at) & FIRST_NAME &&
      !(kindsAt(tokens, from) & FIRST_NAME) &&
      !hasInstitution(tokens, i, to)
    )
      from = at
  }
  return from
}

/** A run of capital words, joined by „of“, „for“ and the like inside the name of an institution. */
function englishEnd(tokens: Scan, i: number): number {
  const isPart = (at: number) => (kindsAt(tokens, at) & COMMON) === 0 && !isPossessive(tokens, at - 1)
  let to = nameEnd(tokens, i, at => at === i || isPart(at))
  if (to === i) to = compoundEnd(tokens, i)
  return linkedEnd(tokens, i, to)
}

/** «Institute for the Study of War»: on from `to` over links, if what stands before them names an institution. */
function linkedEnd(tokens: Scan, from: number, to: number): number {
  let end = to
  for (let links = 0; links < 3; links++) {
    const link = tokens.word[end]
    if (!link || link.capital || !OPENING_LINKS.has(link.lower) || !hasInstitution(tokens, from, end)) return end
    let next = end + 1
    while (LINKS.has(tokens.word[next]?.lower ?? '') && !tokens.word[next]?.capital) next++
    if (!tokens.word[next]?.capital || kindsAt(tokens, next) & COMMON) return end
    end = nameEnd(tokens, next, at => (kindsAt(tokens, at) & COMMON) === 0 && !isPossessive(tokens, at - 1))
  }
  return end
}

function isPossessive(tokens: Tokens, i: number): boolean {
  return /['’]s$/.test(tokens.word[i]?.lower ?? '')
}

const FOREIGN_INSTITUTIONS = new Set(
  'institute center centre university association council foundation house bank college school department ministry'.split(
    ' ',
  ),
)

function hasInstitution(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (kindsAt(tokens, i) & (INSTITUTION | MEDIUM) || FOREIGN_INSTITUTIONS.has(tokens.word[i]?.lower ?? ''))
      return true
  return false
}

function englishKind(tokens: Tokens, from: number, to: number): NameKind {
  if (hasInstitution(tokens, from, to)) return 'organisation'
  if (to - from >= 2 && kindsAt(tokens, from) & FIRST_NAME) return 'person'
  if (to - from === 1 && isAcronym(tokens, from)) return 'organisation'
  return 'other'
}
