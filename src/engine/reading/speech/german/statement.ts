import { topicPrepositions } from '../../../language/de/speech.ts'
import { decisions, personal } from '../../../language/de/speechVerbs.ts'
import { COLON, COMMA, SEMICOLON } from '../at.ts'
import { ABOUT, DENY, FINDING, OBJECT, QUOTE, SAY } from '../conjugation.ts'
import { MEDIUM, NOUN_OF_SAYING, PREPOSITION, RELATIVE } from '../sense.ts'
import { type Range, type Statement, withMore } from '../statements.ts'
import { isFiniteVerb } from '../phrases.ts'
import { type Chunk, type Unit, isQuotation, itemKinds, lowerAt } from '../units.ts'
import { chunkAt, hasSubjunctive, isRelative, isSubordinate, rangeHasQuotation, set } from './clauses.ts'
import {
  around,
  complementAfter,
  contentEnd,
  contentStart,
  followsForefield,
  isNounComplement,
  postposed,
} from './contents.ts'
import { impersonalAt, sourceIn, talkStatement } from './impersonal.ts'
import { attitudeStatement } from './nouns.ts'
import { isKnown, stanceStatement } from './stances.ts'
import { type Predicate, asOpener, framedPredicate, hasWord, predicateOf } from './predicates.ts'
import { isSpeakerLike, isSurelySpeaker } from './somebody.ts'
import { agentOf, firstSubject, nounBefore, quotedIn, subjectOf } from './subjects.ts'

const TOPIC_PREPOSITIONS = set(topicPrepositions)
const PERSONAL = set(personal)
const DECISIONS = set(decisions)

export function predicateStatement(unit: Unit, c: number): Statement | undefined {
  const statement = spoken(unit, c)
  if (!statement?.speaker || statement.speaker === 'before') return statement
  const means = antecedentOf(unit, unit.chunks[c] as Chunk, statement.speaker)
  return means ? withMore(statement, { means }) : statement
}

/** «ein Kommentar, der den Plan „verfrüht“ nennt»: who „der“ is. */
function antecedentOf(unit: Unit, chunk: Chunk, { from, to }: Range): Range | null {
  return from === chunk.from && to === from + 1 && isRelative(unit, chunk) ? nounBefore(unit, chunk) : null
}

function spoken(unit: Unit, c: number): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  const impersonalStatement = impersonalAt(unit, c) ?? talkStatement(unit, c)
  if (impersonalStatement) return impersonalStatement
  const own = predicateOf(unit, chunk)
  const framed = own ? undefined : framedPredicate(unit, c)
  const predicate = own ?? framed
  if (!predicate) return attitudeStatement(unit, c)
  const lastChunk = framed?.chunk ?? c
  const subject = subjectOf(unit, c, predicate)
  const quoted = predicate.sense.lemma === 'zitieren' && !predicate.isPassive ? quotedIn(unit, chunk, subject) : null
  if (asOpener(unit, chunk) >= 0 && (framed || predicate.last >= chunk.to - 2))
    return asStatement(unit, c, predicate, lastChunk)
  const speaker = quoted ?? subject
  if (PERSONAL.has(predicate.sense.lemma) && !isPersonal(unit, speaker, predicate)) return undefined
  // „Die Belegschaft erfuhr, dass …“: she was told, while a newspaper tells what it has learned.
  if (predicate.sense.lemma === 'erfahren' && !(speaker && isMedium(unit, speaker))) return undefined
  const isDisbelief = predicate.sense.lemma === 'glauben' && hasWord(unit, chunk.from, chunk.to, 'nicht')
  const type = predicate.uses & DENY || isDisbelief ? 'denial' : 'indirect'
  if (predicate.uses & DENY && hasWord(unit, chunk.from, chunk.to, 'nicht')) return undefined
  const cue = { from: predicate.verb, to: predicate.verb + 1 }
  const quotedFirst = isQuotation(unit, chunk.from) && predicate.finite === chunk.from + 1
  if (quotedFirst && !speaker && isCapitalised(unit, chunk.from)) return namedSpeaker(unit, c, cue, type)
  if (quotedFirst) return { type, speaker, cue, pieces: [{ from: chunk.from, to: chunk.from + 1 }], onlyQuotes: false }
  const isPostposed =
    c > 0 &&
    predicate.finite === chunk.from &&
    chunk.before !== COLON &&
    chunk.before !== SEMICOLON &&
    speaker !== null &&
    speaker.from > predicate.finite &&
    !followsForefield(unit, c)
  if (isPostposed && predicate.uses & (SAY | QUOTE)) return postposed(unit, c, speaker, cue, type)
  const isFinding =
    (predicate.uses & FINDING) !== 0 && speaker !== null && isSpeakerLike(unit, speaker.from, speaker.to)
  if (
    predicate.uses & SAY ||
    isFinding ||
    (chunkAt(unit, c + 1)?.before === COLON && isQuotation(unit, chunkAt(unit, c + 1)?.from ?? -1))
  ) {
    const complement = complementAfter(unit, lastChunk)
    if (complement > 0 && !(predicate.isPassive && !isNounComplement(unit, complement))) {
      const from = contentStart(unit, complement)
      const isOther =
        type === 'denial' &&
        (isAfterColon(unit, complement) || (deniesOther(unit, chunk, predicate) && opensMain(unit, complement)))
      return {
        type: isOther ? 'indirect' : type,
        speaker,
        cue,
        pieces: [{ from, to: contentEnd(unit, complement) }],
        onlyQuotes: false,
      }
    }
  }
  if (predicate.uses & SAY && speaker && !DECISIONS.has(predicate.sense.lemma) && pointsBack(unit, chunk, predicate)) {
    if (c === 0) return { type, speaker, cue, pieces: [], onlyQuotes: false, isBackward: true }
    const said = { from: (unit.chunks[0] as Chunk).from, to: (unit.chunks[c - 1] as Chunk).to }
    return { type, speaker, cue, pieces: [said], onlyQuotes: false }
  }
  return reportStatement(unit, c, predicate, speaker, type, cue)
}

/** «„Nordkurier“ berichtet, dass …»: a quotation that is the name of whoever says it. */
function namedSpeaker(unit: Unit, c: number, cue: Range, type: Statement['type']): Statement | undefined {
  const { from } = unit.chunks[c] as Chunk
  const complement = complementAfter(unit, c)
  if (complement < 0) return undefined
  const pieces = [{ from: contentStart(unit, complement), to: contentEnd(unit, complement) }]
  return { type, speaker: { from, to: from + 1 }, cue, pieces, onlyQuotes: false }
}

/** Somebody, or the pronoun of a relative clause that may stand for somebody. */
function canSpeak(unit: Unit, { from, to }: Range): boolean {
  return isSpeakerLike(unit, from, to) || (to - from === 1 && (itemKinds(unit, from) & RELATIVE) !== 0)
}

/** Whether all words of a quotation have a capital letter. */
function isCapitalised({ tokens, items, quotations }: Unit, i: number): boolean {
  const quotation = quotations[-1 - (items[i] as number)]
  if (!quotation || quotation.to - quotation.from > 6) return false
  for (let t = quotation.from; t < quotation.to; t++) if (tokens.word[t]?.capital === false) return false
  return true
}

/** «Meyer droht», «die Stadt droht», not «drohen Kosten»: behind the verb an unlisted noun is no name. */
function isPersonal(unit: Unit, speaker: Range | null, { finite }: Predicate): boolean {
  return speaker !== null && isSurelySpeaker(unit, speaker) && (speaker.from < finite || isKnown(unit, speaker))
}

function isMedium(unit: Unit, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (itemKinds(unit, i) & MEDIUM) return true
  return false
}

/** «hat es wiederholt Unfälle gegeben»: nobody says it. */
function isIt(unit: Unit, { from, to }: Range): boolean {
  return to - from === 1 && lowerAt(unit, from) === 'es'
}

/** «Das teilte die Polizei mit.»: what was said is the sentence before. */
function pointsBack(unit: Unit, { from }: Chunk, { finite, isPassive }: Predicate): boolean {
  if (isPassive) return false
  return /^(?:das|dies)$/.test(lowerAt(unit, from)) && finite === from + 1
}

/** «bestreitet das, im Logbuch stehe es anders»: denied is what was said before, and the clause behind is what is held against it. */
function deniesOther(unit: Unit, { to }: Chunk, { finite }: Predicate): boolean {
  return finite < to - 1 && /^(?:das|dies)$/.test(lowerAt(unit, to - 1))
}

/** «wies den Vorwurf zurück: Man habe …»: behind a colon, or a semicolon, stands what is said instead. */
function isAfterColon(unit: Unit, c: number): boolean {
  const before = unit.chunks[c]?.before
  return before === COLON || before === SEMICOLON
}

function opensMain(unit: Unit, c: number): boolean {
  const { from, to } = unit.chunks[c] as Chunk
  return hasSubjunctive(unit, from, to) && !isSubordinate(unit, { from, to, before: 0 })
}

/** «nennt sich „Offenes Haus“», «der Name lautet „Zur Post“», «nennt man „Föhn“», «ist als „Roter Otto“ bekannt»: a name or term, whoever uses it. */
function isNaming(unit: Unit, { from, to }: Chunk, { sense, verb }: Predicate): boolean {
  if (lowerAt(unit, verb) === 'bekannt') return true
  if (sense.lemma === 'lauten') return hasWord(unit, from, to, 'name', 'titel', 'bezeichnung')
  return /^(?:nennen|bezeichnen|benennen)$/.test(sense.lemma) && hasWord(unit, from, to, 'sich', 'man', 'selbst')
}

/** «forderte den Rücktritt», «sprach von einem Erfolg», «nannte die Lage „ernst“». */
function reportStatement(
  unit: Unit,
  c: number,
  predicate: Predicate,
  speaker: Range | null,
  type: Statement['type'],
  cue: Range,
): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  if (WITHHELD.has(predicate.sense.lemma) && hasWord(unit, chunk.from, chunk.to, ...NO)) return undefined
  if (!predicate.isPassive && speaker && isIt(unit, speaker)) return undefined
  const content = { from: clauseStart(unit, c, predicate, speaker), to: reportEnd(unit, c) }
  const hasQuotation =
    rangeHasQuotation(unit, predicate.finite, content.to) ||
    rangeHasQuotation(unit, Math.min(chunk.from, speaker?.from ?? chunk.from), predicate.finite)
  const isReport =
    (!predicate.isPassive || isPassiveReport(unit, chunk, predicate, speaker)) &&
    reports(unit, chunk, predicate, speaker) &&
    speaker !== null &&
    isSpeakerLike(unit, speaker.from, speaker.to)
  if (!isReport && (!hasQuotation || isNaming(unit, chunk, predicate))) return undefined
  if (!isReport && speaker && !predicate.isPassive && !canSpeak(unit, speaker)) return undefined
  return { type, speaker, cue, pieces: [content], onlyQuotes: !isReport }
}

/** «nannte keine Einzelheiten», «gab sie nicht bekannt», «sprach nie darüber»: verbs with which nothing is said where they are negated. */
const WITHHELD = set('nennen sprechen berichten erläutern angeben bekanntgeben bestätigen mitteilen')
const NO = ['nicht', 'nie', 'niemals', 'kein', 'keine', 'keinen', 'keinerlei', 'weder']

/** «wurde von der Ministerin kritisiert»: somebody's judgement, told from what it is about. */
function isPassiveReport(unit: Unit, chunk: Chunk, { uses }: Predicate, speaker: Range | null): boolean {
  return (
    (uses & OBJECT) !== 0 &&
    speaker !== null &&
    tells(unit, speaker) &&
    /^(?:vo[nm]|i[nm])$/.test(lowerAt(unit, speaker.from - 1)) &&
    !isSubordinate(unit, chunk)
  )
}

/** «Der Naturbund lehnt ihn ab, der Jagdverband will ihn verlängern»: the report ends where somebody else's stance begins. */
function reportEnd(unit: Unit, c: number): number {
  const end = contentEnd(unit, c)
  for (let next = c + 1; next < unit.chunks.length; next++) {
    const chunk = unit.chunks[next] as Chunk
    if (chunk.from >= end) return end
    if (chunk.before === COMMA && (stanceStatement(unit, next) || isAnothers(unit, chunk)))
      return (unit.chunks[next - 1] as Chunk).to
  }
  return end
}

/** «Der Verein nennt 16.800 Gäste, die Polizei hatte 15.500 gezählt»: a main clause with a speaker of its own. */
function isAnothers(unit: Unit, chunk: Chunk): boolean {
  if (isSubordinate(unit, chunk) || hasSubjunctive(unit, chunk.from, chunk.to)) return false
  const subject = firstSubject(unit, chunk.from, chunk.to, true)
  return subject !== null && isSurelySpeaker(unit, subject) && isFiniteVerb(unit, subject.to)
}

function reports(unit: Unit, { from, to }: Chunk, { uses, finite }: Predicate, speaker: Range | null): boolean {
  // «die Initiative „Grüner Hang“ sprach von …»: a quotation that is the speaker's name is none.
  const said = speaker && speaker.from >= from && speaker.to <= finite ? speaker.to : from
  if ((uses & QUOTE && rangeHasQuotation(unit, said, to)) || /^soll(?:en)?$/.test(lowerAt(unit, finite))) return false
  if (uses & OBJECT && !hasWord(unit, finite, to, 'sich')) return to - finite > 1 || finite > from + 1
  if (!(uses & ABOUT)) return false
  for (let i = from; i < to; i++) if (TOPIC_PREPOSITIONS.has(lowerAt(unit, i))) return true
  return false
}

/**
 * The clause starts with its speaker where a relative clause or apposition stands between («Petra Weiß, die …, forderte»), and with what
 * opens the sentence where that does («In dem Brief, der …, fordert Petra Weiß»).
 */
function clauseStart(unit: Unit, c: number, { finite }: Predicate, speaker: Range | null): number {
  const { from } = unit.chunks[c] as Chunk
  if (speaker && speaker.from < from) return speaker.from
  if (finite !== from) return from
  let before = c
  while (before > 0 && unit.chunks[before]?.before === COMMA) {
    before--
    const chunk = unit.chunks[before] as Chunk
    if (isRelative(unit, chunk)) continue
    return itemKinds(unit, chunk.from) & PREPOSITION && !isSubordinate(unit, chunk) ? chunk.from : from
  }
  return from
}

/** A study, a medium or a body shows something that is said; a case or a glance shows it by itself. */
function tells(unit: Unit, subject: Range): boolean {
  if (isSurelySpeaker(unit, subject)) return true
  for (let i = subject.from; i < subject.to; i++) if (itemKinds(unit, i) & (NOUN_OF_SAYING | MEDIUM)) return true
  return false
}

/** «wie die Polizei mitteilte»: all the rest of the sentence is what she said. */
function asStatement(unit: Unit, c: number, predicate: Predicate, last: number): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  const opener = asOpener(unit, chunk)
  const pieces = around(unit, opener, (unit.chunks[last] as Chunk).to)
  const isQuoted =
    (predicate.uses & (QUOTE | OBJECT)) === QUOTE && pieces.some(p => rangeHasQuotation(unit, p.from, p.to))
  if (!(predicate.uses & (SAY | FINDING)) && !isQuoted) return undefined
  const isImpersonal = predicate.isPassive || lowerAt(unit, predicate.verb) === 'hervorgeht'
  const subject = isImpersonal ? agentOf(unit, chunk) : firstSubject(unit, opener + 1, chunk.to)
  if (subject && predicate.uses & FINDING && !tells(unit, subject)) return undefined
  const speaker = subject ?? sourceIn(unit, chunk)
  return {
    type: 'according-to',
    speaker,
    cue: { from: predicate.verb, to: predicate.verb + 1 },
    pieces,
    onlyQuotes: false,
  }
}
