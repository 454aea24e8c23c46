import { DIGITS } from '../../../text/tokens.ts'
import { irregularPasts } from '../../../language/en/speechStances.ts'
import { COLON, COMMA, SEMICOLON } from '../at.ts'
import { QUOTE, SAY, TELL, type VerbSense } from '../conjugation.ts'
import {
  ADVERB,
  AUXILIARY,
  CALENDAR,
  CONJUNCTION,
  DETERMINER,
  NOUN_OF_SAYING,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
} from '../sense.ts'
import type { Range } from '../statements.ts'
import {
  type Chunk,
  JOINED,
  type Unit,
  isCapital,
  isQuotation,
  itemKinds,
  lowerAt,
  sentencePart,
  tokenKind,
} from '../units.ts'
import { type Predicate, hasVerb, predicateOf, senseAt } from './predicates.ts'
import { stanceIn } from './stances.ts'
import { isTimeWord } from './subjects.ts'

const PASTS = new Set(irregularPasts.trim().split(/\s+/))

const WH = new Set('that whether if how why what'.split(' '))

/** «She denied this.»: what was said is the sentence before. */
export function pointsBack(unit: Unit, c: number, { verb }: Predicate): boolean {
  const { to } = unit.chunks[c] as Chunk
  return verb === to - 2 && /^(?:this|that|it)$/.test(lowerAt(unit, to - 1))
}

export function chunkOf(unit: Unit, item: number): number {
  return unit.chunks.findIndex(chunk => item >= chunk.from && item < chunk.to)
}

/** What stands in the sentence before the speaker or verb at `end`, if it can be what was said. */
export function precedingContent(unit: Unit, c: number, end: number): Range | undefined {
  const chunk = unit.chunks[c] as Chunk
  if (end > chunk.from && isQuotation(unit, end - 1)) return { from: end - 1, to: end }
  if (
    end > chunk.from ||
    c === 0 ||
    (chunk.before !== COMMA && !isQuotation(unit, (unit.chunks[c - 1] as Chunk).to - 1))
  )
    return undefined
  let first = c - 1
  while (first > 0 && (unit.chunks[first] as Chunk).before !== SEMICOLON) first--
  const from = (unit.chunks[first] as Chunk).from
  const to = (unit.chunks[c - 1] as Chunk).to
  if (itemKinds(unit, from) & PREPOSITION && first === c - 1) return undefined
  if (itemKinds(unit, from) & SUBORDINATOR && !(itemKinds(unit, from) & (DETERMINER | PRONOUN)) && first === c - 1)
    return undefined
  return isQuotation(unit, to - 1) || hasVerb(unit, from, to) || to - from >= 4 ? { from, to } : undefined
}

/** «“A,” said X, “B.”»: on to the quotation or clause after the speaker. */
export function withContinuation(unit: Unit, c: number, preceding: Range): readonly Range[] {
  for (let next = c + 1; next < unit.chunks.length && next <= c + 3; next++) {
    const chunk = unit.chunks[next] as Chunk
    if (isQuotation(unit, chunk.from)) return [preceding, { from: chunk.from, to: chunk.from + 1 }]
    if (predicateOf(unit, chunk)) break
  }
  return [preceding]
}

/** What follows the verb, if it is a clause, a quotation or what was promised: «said that …», «told reporters …», «vowed to …». */
export function contentAfter(unit: Unit, c: number, { verb, sense }: Predicate): Range | undefined {
  const chunk = unit.chunks[c] as Chunk
  if (!(sense.uses & (SAY | QUOTE | TELL))) return colonContent(unit, c)
  const end = contentEnd(unit, c, verb)
  const opener = clauseOpener(unit, verb + 1, chunk.to, sense)
  if (opener >= 0) return { from: opener, to: end }
  const behind = pastAdverbials(unit, verb + 1, chunk.to)
  const at = TELLING.test(sense.lemma) ? pastListener(unit, behind, chunk.to) : behind
  if (isQuotation(unit, at) && at < chunk.to)
    return at + 1 < chunk.to && hasVerb(unit, at, chunk.to) ? { from: at, to: end } : { from: at, to: at + 1 }
  const colon = colonContent(unit, c)
  if (colon) return colon
  const isClause = hasClause(unit, at, chunk.to) || (sense.lemma === 'say' && hasBareVerb(unit, at, chunk.to))
  if (sense.uses & SAY && at < chunk.to && isClause) return { from: at, to: end }
  const next = unit.chunks[c + 1]
  if (next && at >= chunk.to && (isQuotation(unit, next.from) || WH.has(lowerAt(unit, next.from))))
    return { from: next.from, to: isQuotation(unit, next.from) ? next.from + 1 : end }
  return undefined
}

/** «that», «whether», «to» after the verb, past a listener or a date. */
function clauseOpener(unit: Unit, from: number, to: number, sense: VerbSense): number {
  if (!(sense.uses & (SAY | TELL))) return -1
  for (let i = from; i < Math.min(to, from + 9); i++) {
    const word = lowerAt(unit, i)
    if (word === 'that' && !isObjectThat(unit, i)) return i
    if (word === 'if' && i > from && !/^(?:ask|wonder)$/.test(sense.lemma)) return -1
    if (WH.has(word) && word !== 'that') return i
    if (
      word === 'to' &&
      sense.uses & (TELL | SAY) &&
      !(itemKinds(unit, i + 1) & (DETERMINER | PRONOUN)) &&
      !isCapital(unit, i + 1) &&
      sense.lemma !== 'say' &&
      (i === from || sense.uses & TELL || sense.lemma === 'ask')
    )
      return i
    if (isQuotation(unit, i) || (itemKinds(unit, i) & AUXILIARY && i > from)) return -1
  }
  return -1
}

const TELLING = /^(?:tell|inform|remind|assure)$/

/** «told MPs there were», «told the club it was»: past whoever is told to the clause. */
function pastListener(unit: Unit, from: number, to: number): number {
  if (itemKinds(unit, from) & PRONOUN && !(itemKinds(unit, from) & DETERMINER)) return from + 1
  for (let i = from + 1; i < Math.min(to, from + 4); i++) {
    if (isQuotation(unit, i) || itemKinds(unit, i) & (PREPOSITION | AUXILIARY)) return from
    const opens = lowerAt(unit, i) === 'there' || (itemKinds(unit, i) & (DETERMINER | PRONOUN)) !== 0
    if (opens) return i
  }
  return from
}

/** «said that day»: no opener of a clause. */
function isObjectThat(unit: Unit, i: number): boolean {
  return /^(?:day|night|week|month|year|time|morning|evening)$/.test(lowerAt(unit, i + 1))
}

/** Past „on Tuesday“, „in a statement“, „late last week“. */
function pastAdverbials(unit: Unit, from: number, to: number): number {
  let at = from
  for (let steps = 0; steps < 12 && at < to; steps++) {
    const kinds = itemKinds(unit, at)
    if (kinds & CALENDAR || isTimeWord(unit, at) || (kinds & ADVERB && !(kinds & (DETERMINER | PRONOUN)))) at++
    else if (kinds & PREPOSITION) {
      at++
      while (
        at < to &&
        (itemKinds(unit, at) & (DETERMINER | CALENDAR | NOUN_OF_SAYING) || tokenKind(unit, at) === DIGITS) &&
        !(itemKinds(unit, at) & PRONOUN && itemKinds(unit, at) & AUXILIARY)
      )
        at++
    } else break
  }
  return at
}

/** «came», «rose»; no «the lost goods». */
function isIrregularPast(unit: Unit, i: number): boolean {
  const kinds = itemKinds(unit, i - 1)
  const isAttributive = (kinds & DETERMINER && !(kinds & PRONOUN)) || kinds & PREPOSITION
  return !isAttributive && !isCapital(unit, i) && PASTS.has(lowerAt(unit, i))
}

/** «fear for jobs if the mill closes»: from there on it is another clause. */
const CONDITION = /^(?:if|unless|when|because|while|until)$/

function hasClause(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (CONDITION.test(lowerAt(unit, i))) return false
    if (itemKinds(unit, i) & AUXILIARY && i > from) return true
    if (i > from && isIrregularPast(unit, i)) return true
    if (
      i > from &&
      !isCapital(unit, i) &&
      (/(?:[^e]ed|[^s]s)$/.test(lowerAt(unit, i)) || isQuotation(unit, i)) &&
      itemKinds(unit, i) === 0 &&
      !(itemKinds(unit, i - 1) & (DETERMINER | PREPOSITION))
    )
      return true
    if (i > from + 0 && itemKinds(unit, i - 1) & PRONOUN && itemKinds(unit, i) === 0) return true
  }
  return false
}

/** «growers need rain»: a plural before an unlisted word in small letters. */
function hasBareVerb(unit: Unit, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    const noun = itemKinds(unit, i - 1)
    const isPlural = /[^s]s$/.test(lowerAt(unit, i - 1)) && !(noun & (DETERMINER | PREPOSITION | PRONOUN | ADVERB))
    if (isPlural && !isCapital(unit, i) && itemKinds(unit, i) === 0 && /[A-Za-zÀ-ɏ]$/.test(lowerAt(unit, i)))
      return true
  }
  return false
}

/** «A new ladder, Weiß reckons, would cost …»: both sides of a speaker and verb between commas. */
export function aroundInsertion(unit: Unit, c: number, { verb, sense }: Predicate): readonly Range[] | undefined {
  const chunk = unit.chunks[c] as Chunk
  const before = unit.chunks[c - 1]
  const next = unit.chunks[c + 1]
  if (!before || !next || c !== 1 || chunk.before !== COMMA || next.before !== COMMA) return undefined
  if (!(sense.uses & SAY) || pastAdverbials(unit, verb + 1, chunk.to) < chunk.to) return undefined
  const goesOn = !isQuotation(unit, next.from) && !(itemKinds(unit, next.from) & CONJUNCTION)
  if (!goesOn || hasVerb(unit, before.from, before.to) || isQuotation(unit, before.to - 1)) return undefined
  return hasClause(unit, next.from - 1, next.to)
    ? [before, { from: next.from, to: contentEnd(unit, c + 1, verb) }]
    : undefined
}

function colonContent(unit: Unit, c: number): Range | undefined {
  const next = unit.chunks[c + 1]
  if (!next || next.before !== COLON || !isQuotation(unit, next.from)) return undefined
  return { from: next.from, to: next.from + 1 }
}

/** The end of what is said: the end of the sentence, or where the speaker's own sentence goes on. */
export function contentEnd(unit: Unit, c: number, verb: number): number {
  for (let next = c + 1; next < unit.chunks.length; next++) {
    const chunk = unit.chunks[next] as Chunk
    if (chunk.before === SEMICOLON || chunk.before === JOINED) return (unit.chunks[next - 1] as Chunk).to
    const first = itemKinds(unit, chunk.from) & CONJUNCTION ? chunk.from + 1 : chunk.from
    const sense = senseAt(unit, first)
    const isCoordinated =
      first > chunk.from && chunk.before === COMMA && (saysSoon(unit, next) || stanceIn(unit, next) !== undefined)
    if (isReporting(unit, chunk) || lowerAt(unit, chunk.from) === 'citing') return (unit.chunks[next - 1] as Chunk).to
    if (isCoordinated || (first > verb && sense && (first > chunk.from || sense.forms === 0)))
      return (unit.chunks[next - 1] as Chunk).to
  }
  return (unit.chunks.at(-1) as Chunk).to
}

/** «…, the BBC reported», «…, with Weiß telling MPs that»: a chunk with a speaker of its own. */
function isReporting(unit: Unit, chunk: Chunk): boolean {
  const predicate = predicateOf(unit, chunk)
  if (!predicate || predicate.start === chunk.from) return false
  return lowerAt(unit, chunk.from) === 'with' || pastAdverbials(unit, predicate.verb + 1, chunk.to) >= chunk.to
}

/** «, and its chairman, Hugh Weiß, called»: a verb of saying in this chunk or after an insertion. */
function saysSoon(unit: Unit, c: number): boolean {
  for (let next = c; next <= c + 2 && next < unit.chunks.length; next++)
    if (predicateOf(unit, unit.chunks[next] as Chunk)) return true
  return false
}

export function around(unit: Unit, from: number, to: number): readonly Range[] {
  const pieces: Range[] = []
  const { from: start, to: end } = sentencePart(unit, from)
  if (from > start) pieces.push({ from: start, to: from })
  if (to < end) pieces.push({ from: to, to: end })
  return pieces
}
