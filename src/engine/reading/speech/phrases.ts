import { DIGITS, MARK } from '../../text/tokens.ts'
import { isInnerHyphen, isMark, SLASH, STOP } from './at.ts'
import { FINITE } from './conjugation.ts'
import {
  ADVERB,
  ATTACHING,
  AUXILIARY,
  CALENDAR,
  COMMON,
  CONJUNCTION,
  DETERMINER,
  FIRST_NAME,
  GENITIVE,
  INSTITUTION,
  MEDIUM,
  NOUN_OF_SAYING,
  OBLIQUE,
  PLACE,
  PREPOSITION,
  PRONOUN,
  REPORTING,
  ROLE,
  COLLECTIVE,
  SAYING,
  SOURCE,
  SUBJUNCTIVE,
  SUBORDINATOR,
  TITLE,
  TITLE_NOUN,
} from './sense.ts'
import type { Quotation } from './quotations.ts'
import {
  isCapital,
  isQuotation,
  isWord,
  itemKinds,
  lowerAt,
  quotationAt,
  tokenKind,
  type Unit,
  wordAt,
} from './units.ts'

const FUNCTION_WORD = DETERMINER | PREPOSITION | PRONOUN | CONJUNCTION | SUBORDINATOR | AUXILIARY

export function isFiniteSaying(unit: Unit, i: number): boolean {
  const word = wordAt(unit, i)
  return (
    word?.speech?.verb !== undefined &&
    !word.capital &&
    (word.speech.verb.forms & FINITE) !== 0 &&
    (word.kinds & (DETERMINER | PREPOSITION)) === 0
  )
}

/** Any finite verb that the word lists know: an auxiliary, a verb of saying, a reporting subjunctive. */
export function isFiniteVerb(unit: Unit, i: number): boolean {
  const kinds = itemKinds(unit, i)
  if (isCapital(unit, i) || lowerAt(unit, i - 1) === 'zu') return false
  return (kinds & (AUXILIARY | REPORTING | SUBJUNCTIVE)) !== 0 || isFiniteSaying(unit, i)
}

/** An unlisted word that looks like a verb in the present or past: «reagierte», «steigt». */
export function isVerbLike(unit: Unit, i: number): boolean {
  if (isFiniteVerb(unit, i)) return true
  if (!isWord(unit, i) || isCapital(unit, i) || itemKinds(unit, i) !== 0 || isCapital(unit, i + 1)) return false
  return /(?:te|ten|[^e]t)$/.test(lowerAt(unit, i))
}

function isHyphen(unit: Unit, i: number): boolean {
  const item = unit.items[i] ?? -1
  return item > 0 && isInnerHyphen(unit.tokens, item)
}

function isDigits(unit: Unit, i: number): boolean {
  return tokenKind(unit, i) === DIGITS
}

/** «Dr.», «George W.», «e.V.»: a stop inside a name. */
function isInnerStop(unit: Unit, i: number): boolean {
  const item = unit.items[i] ?? -1
  if (item < 1 || !isMark(unit.tokens, item, STOP)) return false
  const before = unit.tokens.word[item - 1]
  return before !== undefined && (before.text.length <= 2 || (before.kinds & TITLE) !== 0)
}

/** The end of the words of one noun with what hyphens join to it: «46-Jährige», «NATO-Sprecherin», a quotation. */
function nounEnd(unit: Unit, i: number, to: number): number {
  let at = i + 1
  while (at < to && isJoined(unit, at)) at += isWord(unit, at) || isDigits(unit, at) ? 1 : 2
  return Math.min(at, to)
}

/** Whether item `i` goes on with the word before: a hyphen, a dot or a slash inside it, or the digits of «N24» and «CO2». */
function isJoined(unit: Unit, i: number): boolean {
  const item = unit.items[i] ?? -1
  if (item < 1) return false
  const { start, end } = unit.tokens
  if (end[item - 1] !== start[item]) return false
  if (isWord(unit, i) || isDigits(unit, i)) return true
  return isHyphen(unit, i) || isInnerDot(unit, i) || isSlash(unit, i)
}

/** «SPD/Grüne», «Bündnis 90/Die Grünen». */
function isSlash(unit: Unit, i: number): boolean {
  const item = unit.items[i] ?? -1
  return item > 0 && isMark(unit.tokens, item, SLASH) && unit.tokens.end[item] === unit.tokens.start[item + 1]
}

/** «bildblog.de», «ver.di». */
function isInnerDot(unit: Unit, i: number): boolean {
  const item = unit.items[i] ?? -1
  if (item < 1 || !isMark(unit.tokens, item, STOP)) return false
  const { start, end, word } = unit.tokens
  return (
    end[item - 1] === start[item] &&
    end[item] === start[item + 1] &&
    word[item + 1] !== undefined &&
    word[item - 1] !== undefined
  )
}

/**
 * The end of the German noun phrase that starts at item `i`, before `to`; `i` where none does.
 *
 * «ein Sprecher des Auswärtigen Amtes» · «die „Berliner Zeitung“» · «der 46-Jährige» · «Müller und Schmidt» · «er»
 */
export function nounPhraseEnd(unit: Unit, i: number, to: number): number {
  if (isPronoun(unit, i)) return i + 1
  let at = coreEnd(unit, i, to)
  if (at === i) return i
  for (let more = 0; more < 6 && at < to; more++) {
    const next = attachmentEnd(unit, at, to)
    if (next === at) break
    at = next
  }
  return at
}

function isPronoun(unit: Unit, i: number): boolean {
  const kinds = itemKinds(unit, i)
  if (!(kinds & PRONOUN)) return false
  if (kinds & DETERMINER) return !nextIsNoun(unit, i + 1)
  return true
}

function nextIsNoun(unit: Unit, i: number): boolean {
  return (
    isCapital(unit, i) ||
    isQuotation(unit, i) ||
    isDigits(unit, i) ||
    (isWord(unit, i) &&
      (itemKinds(unit, i) & FUNCTION_WORD) === 0 &&
      !isFiniteVerb(unit, i) &&
      (isCapital(unit, i + 1) || isQuotation(unit, i + 1)))
  )
}

/** Article, adjectives and nouns. */
function coreEnd(unit: Unit, i: number, to: number): number {
  let at = isOwner(unit, i) ? i + 1 : i
  if (lowerAt(unit, i) === 'einer' && lowerAt(unit, i + 1) === 'der') at++
  const isDetermined = (itemKinds(unit, at) & DETERMINER) !== 0
  if (isDetermined) at++
  if (isDetermined && (itemKinds(unit, at) & DETERMINER) !== 0) at++
  at =
    isDetermined && itemKinds(unit, at) & (PREPOSITION | ADVERB) && !isCapital(unit, at)
      ? participleStart(unit, at, to)
      : at
  while (at < to && isAdjective(unit, at) && !isAge(unit, at)) at = nounEnd(unit, at, to)
  let nouns = 0
  while (at < to && (isNoun(unit, at) || (nouns > 0 && continuesName(unit, at)))) {
    at = nounEnd(unit, at, to)
    nouns++
  }
  return nouns > 0 ? at : i
}

function continuesName(unit: Unit, i: number): boolean {
  return isInnerStop(unit, i) || isParticle(unit, i) || (isDigits(unit, i) && isSlash(unit, i + 1))
}

/** «Berlins früherer Bürgermeister», «Hessens stärkste Partei»: a place whose the noun is, with an adjective between. */
function isOwner(unit: Unit, i: number): boolean {
  const kinds = itemKinds(unit, i)
  if (!(kinds & PLACE && kinds & GENITIVE) || !isCapital(unit, i)) return false
  let at = i + 1
  while (isAdjective(unit, at) && at < i + 4) at++
  return at > i + 1 && isCapital(unit, at)
}

/** «der am Dienstag gewählte Präsident»: on to the adjective before the noun. */
function participleStart(unit: Unit, i: number, to: number): number {
  for (let at = i; at < Math.min(to, i + 8); at++) {
    if (isFiniteVerb(unit, at)) return i
    if (at > i && isAdjective(unit, at) && isCapital(unit, at + 1) && (itemKinds(unit, at) & FUNCTION_WORD) === 0)
      return at
  }
  return i
}

function isAdjective(unit: Unit, i: number): boolean {
  if (isDigits(unit, i)) return true
  if (isDomain(unit, i)) return false
  if (!isWord(unit, i) || isCapital(unit, i)) return false
  const kinds = itemKinds(unit, i)
  if (kinds & (FUNCTION_WORD | ADVERB) || isFiniteVerb(unit, i)) return isHyphen(unit, i + 1)
  return /(?:e[nmrs]?|er)$/.test(lowerAt(unit, i)) || NUMBER_WORD.test(lowerAt(unit, i)) || isHyphen(unit, i + 1)
}

/** A number of more than one that is written out. */
export const NUMBER_WORD = /^(?:zwei|drei|vier|fünf|sechs|acht|neun|zehn|elf|zwölf|\w+zehn|\w+(?:und|drei)\w+[zß]ig)$/

function isNoun(unit: Unit, i: number): boolean {
  const quotation = quotationAt(unit, i)
  if (quotation) return isNameLike(unit, quotation) && (mayNameSmall(unit, i - 1) || !startsSmall(unit, quotation))
  if (isDomain(unit, i) || isSmallMedium(unit, i)) return true
  if (isAge(unit, i)) return true
  return (
    isCapital(unit, i) &&
    ((itemKinds(unit, i) & FUNCTION_WORD) === 0 || wordAt(unit, i)?.text !== capitalised(lowerAt(unit, i)))
  )
}

/** «bildblog.de», «t-online.de», «el-Baradei». */
function isDomain(unit: Unit, i: number): boolean {
  if (!isWord(unit, i)) return false
  return isInnerDot(unit, i + 1) || (isHyphen(unit, i + 1) && (isCapital(unit, i + 2) || isInnerDot(unit, i + 3)))
}

/** «die taz»: a medium in small letters. */
function isSmallMedium(unit: Unit, i: number): boolean {
  return (itemKinds(unit, i) & MEDIUM) !== 0 && (itemKinds(unit, i - 1) & DETERMINER) !== 0 && !isCapital(unit, i + 1)
}

/** «die „Berliner Zeitung“»: a quotation in a noun phrase is a name: it starts with a capital or is very short. */
function isNameLike({ tokens }: Unit, { from, to }: Quotation): boolean {
  return to - from <= 12 && (tokens.word[from + 1]?.capital !== false || to - from <= 4)
}

function startsSmall({ tokens }: Unit, { from }: Quotation): boolean {
  return tokens.word[from + 1]?.capital === false
}

/** «die „taz“», «das Blatt „taz“», but not «die Ministerin „ein Rätsel“»: where a name in small letters may stand. */
function mayNameSmall(unit: Unit, before: number): boolean {
  const opens = FUNCTION_WORD | SOURCE | MEDIUM | INSTITUTION | TITLE_NOUN
  return !isCapital(unit, before) || (itemKinds(unit, before) & opens) !== 0
}

/** «der 46-jährige», in small letters. */
function isAge(unit: Unit, i: number): boolean {
  return isHyphen(unit, i + 1) && /^jährige[nr]?$/.test(lowerAt(unit, i + 2)) && !isCapital(unit, i + 3)
}

function capitalised(lower: string): string {
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}

const PARTICLES = new Set(['von', 'van', 'de', 'bin', 'al', 'el', 'di', 'da', 'ibn'])

/** «Ursula von der Leyen»: a particle between names. */
function isParticle(unit: Unit, i: number): boolean {
  return (
    PARTICLES.has(lowerAt(unit, i)) &&
    isCapital(unit, i + 1) &&
    (itemKinds(unit, i - 1) & (ROLE | INSTITUTION | COMMON | NOUN_OF_SAYING | COLLECTIVE)) === 0 &&
    !lowerAt(unit, i - 1).endsWith('ung')
  )
}

/** «Anna Weiß» before `i`: a first name and a surname, which no genitive follows. */
function isPersonName(unit: Unit, i: number): boolean {
  return (itemKinds(unit, i - 2) & FIRST_NAME) !== 0 && isCapital(unit, i - 2) && isCapital(unit, i - 1)
}

/** «NATO», «SIPRI»: no genitive follows. */
export function isAcronymAt(unit: Unit, i: number): boolean {
  return wordAt(unit, i)?.speech?.isAcronym === true
}

/** «sagte der Minister der „Neuen Zeit“», «… der Nachrichtenagentur»: whom he told, unless he works there. */
function isAddressee(unit: Unit, i: number): boolean {
  if (lowerAt(unit, i) !== 'der' || !(itemKinds(unit, i - 1) & ROLE) || OF_MEDIA.test(lowerAt(unit, i - 1)))
    return false
  let noun = i + 1
  while (isAdjective(unit, noun)) noun++
  return isQuotation(unit, noun) || (itemKinds(unit, noun) & MEDIUM) !== 0
}

/** «ein Sprecher des Amtes der Nachrichtenagentur»: a medium behind another genitive is whom he told. */
function isSecondGenitive(unit: Unit, i: number): boolean {
  let noun = i + 1
  while (isAdjective(unit, noun)) noun++
  if (lowerAt(unit, i) !== 'der' || !(itemKinds(unit, noun) & MEDIUM)) return false
  for (let at = i - 2; at > i - 6; at--)
    if (itemKinds(unit, at) & GENITIVE && itemKinds(unit, at) & DETERMINER) return true
  return false
}

/** Roles in a newsroom, which take a medium as their genitive. */
const OF_MEDIA =
  /(?:sprecher|redakteur|korrespondent|reporter|herausgeber|journalist|chef|leser|mitarbeiter|autor|leiter)(?:in|en|s)?$/

/** Genitives, „von …“ after people and institutions, „und …“. */
function attachmentEnd(unit: Unit, i: number, to: number): number {
  const kinds = itemKinds(unit, i)
  if (kinds & GENITIVE && kinds & DETERMINER)
    return isPersonName(unit, i) || isAcronymAt(unit, i - 1) || isAddressee(unit, i) || isSecondGenitive(unit, i)
      ? i
      : coreEnd(unit, i, to)
  const follows =
    (itemKinds(unit, i - 1) & (ROLE | INSTITUTION | COLLECTIVE | NOUN_OF_SAYING)) !== 0 ||
    isCapital(unit, i - 1) ||
    isQuotation(unit, i - 1)
  if (kinds & ATTACHING && follows) {
    const end = coreEnd(unit, i + 1, to)
    return end > i + 1 ? datePartsEnd(unit, end, to) : i
  }
  if (lowerAt(unit, i) === 'als' && lowerAt(unit, i + 1) === 'auch')
    return coreEnd(unit, i + 2, to) > i + 2 ? coreEnd(unit, i + 2, to) : i
  if ((lowerAt(unit, i) === 'und' || lowerAt(unit, i) === 'sowie') && !isFiniteVerb(unit, i + 1)) {
    const end = coreEnd(unit, i + 1, to)
    return end > i + 1 &&
      !(itemKinds(unit, i + 1) & OBLIQUE && !(itemKinds(unit, i + 1) & GENITIVE)) &&
      (end === to || !isFiniteVerb(unit, end))
      ? end
      : i
  }
  return i
}

/** Whether the phrase that starts at `i` can be a subject by its form: no „dem“, no preposition, no adverb. */
export function canBeSubject(unit: Unit, i: number): boolean {
  if (isQuotation(unit, i)) return true
  const kinds = itemKinds(unit, i)
  if (kinds & OBLIQUE) return lowerAt(unit, i) === 'einer' && (itemKinds(unit, i + 1) & GENITIVE) !== 0
  if (kinds & CALENDAR && !(kinds & COLLECTIVE) && isCapital(unit, i)) return false
  if (kinds & (DETERMINER | PRONOUN)) return !NEVER_SUBJECT.has(lowerAt(unit, i))
  if (kinds & (PREPOSITION | ADVERB | SUBORDINATOR | CONJUNCTION | AUXILIARY | SAYING)) return false
  return isWord(unit, i) || isDigits(unit, i)
}

const NEVER_SUBJECT = new Set(['ihm', 'ihn', 'ihnen', 'sich', 'uns', 'mir', 'mich', 'dir', 'dich'])

/** The next item after a prepositional phrase at `i`, or `i`. */
export function skipPrepositional(unit: Unit, i: number, to: number): number {
  if (!(itemKinds(unit, i) & PREPOSITION)) return i
  let at = i + 1
  if (itemKinds(unit, at) & PREPOSITION) at++
  const end = coreEnd(unit, at, to)
  if (end > at) return datePartsEnd(unit, measuredEnd(unit, end, to), to)
  if (isPronoun(unit, at) || isWord(unit, at)) return at + 1
  return at
}

/** «mit drei Millionen Euro Schaden»: what is measured stands right behind its unit. */
function measuredEnd(unit: Unit, i: number, to: number): number {
  const isMeasured = i < to && isCapital(unit, i) && itemKinds(unit, i) === 0
  return isMeasured && MEASURE.test(lowerAt(unit, i - 1)) ? i + 1 : i
}

const MEASURE =
  /^(?:euro|cent|dollar|franken|pfund|prozent|tonnen?|kilo|kilogramm|gramm|meter|kilometer|liter|hektar|quadratmeter|kubikmeter|megawatt)$/

/** «am 8. Mai 2005», «um 13.00 Uhr». */
function datePartsEnd(unit: Unit, i: number, to: number): number {
  let at = i
  while (
    at < to &&
    (isDigits(unit, at) ||
      (tokenKind(unit, at) === MARK && at + 1 < to && isDigits(unit, at - 1)) ||
      (itemKinds(unit, at) & COMMON && isDigits(unit, at - 2)))
  )
    at++
  return at
}
