import { COLON, COMMA, SEMICOLON } from '../at.ts'
import { canBeSubject, isFiniteSaying, isFiniteVerb, isVerbLike, nounPhraseEnd, skipPrepositional } from '../phrases.ts'
import {
  AUXILIARY,
  COMPLEMENTIZER,
  COMMON,
  CONJUNCTION,
  DETERMINER,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  REPORTING,
  SAYING,
  SUBJUNCTIVE,
  SUBORDINATOR,
} from '../sense.ts'
import type { Range, Statement } from '../statements.ts'
import {
  type Chunk,
  DASH,
  isCapital,
  isQuotation,
  itemKinds,
  JOINED,
  lowerAt,
  sentencePart,
  type Unit,
} from '../units.ts'
import {
  INFINITIVE_OPENERS,
  chunkAt,
  firstWordAfter,
  hasFinite,
  hasSubjunctive,
  isApposition,
  isInfinitive,
  isRelative,
  isSubordinate,
  lastWordBefore,
  openerEnd,
  rangeHasQuotation,
} from './clauses.ts'
import { asOpener, predicateOf } from './predicates.ts'

/** Whether a chunk can be what is said: dass-clause, question, infinitive, or a main clause of its own. */
export function isComplement(unit: Unit, c: number): boolean {
  const chunk = chunkAt(unit, c)
  if (!chunk || chunk.before === JOINED) return false
  if (chunk.before === COLON || chunk.before === SEMICOLON) return chunk.before === COLON || isReported(unit, chunk)
  const kinds = itemKinds(unit, chunk.from)
  const first = lowerAt(unit, chunk.from)
  if (kinds & COMPLEMENTIZER && !(kinds & RELATIVE) && first !== 'wie') return true
  if (first === 'so' && /^da(?:ss|ß)$/.test(lowerAt(unit, chunk.from + 1))) return false
  if (first === 'wie') return isFiniteVerb(unit, chunk.to - 1) && !predicateOf(unit, chunk)
  const isMain = first === 'damit' && isFiniteVerb(unit, chunk.from + 1)
  if (kinds & SUBORDINATOR && !(kinds & (DETERMINER | PREPOSITION)) && !isMain) return subordinateThenMain(unit, c)
  if (isInfinitive(unit, chunk) && !hasFinite(unit, chunk.from, chunk.to)) return true
  if (isRelative(unit, chunk)) return false
  if (kinds & CONJUNCTION) return false
  if (isFiniteVerb(unit, chunk.from)) return false
  const predicate = predicateOf(unit, chunk)
  if (predicate && predicate.finite === chunk.from) return false
  if (rangeHasQuotation(unit, chunk.from, chunk.to)) return true
  return (
    hasFinite(unit, chunk.from + 1, chunk.to) || (hasSubjunctive(unit, chunk.from, chunk.to) && !isApposition(unit, c))
  )
}

/** «weist den Vorwurf zurück; eine Pflicht habe es nicht gegeben»: a main clause in the subjunctive. */
function isReported(unit: Unit, { from, to }: Chunk): boolean {
  return canBeSubject(unit, from) && hasSubjunctive(unit, from, to)
}

/** «…, wenn es regne, werde man gehen»: a clause whose main clause follows in the subjunctive. */
function subordinateThenMain(unit: Unit, c: number): boolean {
  const chunk = chunkAt(unit, c) as Chunk
  const next = chunkAt(unit, c + 1)
  return (
    next !== undefined &&
    (itemKinds(unit, next.from) & (REPORTING | SUBJUNCTIVE)) !== 0 &&
    hasFinite(unit, chunk.from, chunk.to)
  )
}

/** Where what is said begins after the predicate's chunk: past a relative clause or apposition; -1 where nothing follows. */
export function complementAfter(unit: Unit, c: number): number {
  const farthest = isSubordinate(unit, unit.chunks[c] as Chunk) ? c + 1 : c + 3
  for (let next = c + 1; next <= farthest && next < unit.chunks.length; next++) {
    if (isComplement(unit, next)) return next
    const chunk = unit.chunks[next] as Chunk
    if (!isRelative(unit, chunk) && !isApposition(unit, next) && asOpener(unit, chunk) < 0) return -1
    if (chunk.before === SEMICOLON || itemKinds(unit, chunk.from) & CONJUNCTION) return -1
  }
  return -1
}

/** The end of what is said from chunk `c`: the end of the unit, or where the speaker's own sentence goes on. */
export function contentEnd(unit: Unit, c: number): number {
  for (let next = c + 1; next < unit.chunks.length; next++) {
    const chunk = unit.chunks[next] as Chunk
    if (chunk.before === SEMICOLON && !hasSubjunctive(unit, chunk.from, chunk.to)) return endBefore(unit, next)
    if ((chunk.before === COLON || chunk.before === DASH) && isQuotation(unit, chunk.from)) return endBefore(unit, next)
    if (resumesMatrix(unit, chunk) || isOwnStatement(unit, chunk)) return endBefore(unit, next)
  }
  return (unit.chunks.at(-1) as Chunk).to
}

function endBefore(unit: Unit, c: number): number {
  return (unit.chunks[c - 1] as Chunk).to
}

/** «…, die Veranstalter nennen 8000»: a main clause with a verb of saying and a subject of its own. */
function isOwnStatement(unit: Unit, chunk: Chunk): boolean {
  if (chunk.before !== COMMA || isSubordinate(unit, chunk) || !canBeSubject(unit, chunk.from)) return false
  const predicate = predicateOf(unit, chunk)
  return predicate !== undefined && predicate.finite === predicate.verb && predicate.finite > chunk.from
}

/** «…, und forderte …», «…, sagte er»: a chunk in which the speaker's own predicate stands. */
function resumesMatrix(unit: Unit, chunk: Chunk): boolean {
  const kinds = itemKinds(unit, chunk.from)
  if (chunk.before === JOINED) return true
  if (kinds & CONJUNCTION) {
    const verb = chunk.from + 1
    return isFiniteSaying(unit, verb) && !(itemKinds(unit, verb) & REPORTING)
  }
  if (lowerAt(unit, chunk.from) === 'so' && isSoChunk(unit, chunk)) return true
  return isFiniteSaying(unit, chunk.from) && !(itemKinds(unit, chunk.from) & REPORTING)
}

export function contentStart(unit: Unit, c: number): number {
  return (unit.chunks[c] as Chunk).from
}

/** «A, sagte X, B»: what stands before, and what goes on after. */
export function postposed(
  unit: Unit,
  c: number,
  speaker: Range | null,
  cue: Range,
  type: Statement['type'],
): Statement | undefined {
  const from = sentenceStart(unit, c)
  const pieces: Range[] = [{ from, to: (unit.chunks[c - 1] as Chunk).to }]
  const next = afterApposition(unit, c + 1, speaker)
  const chunk = chunkAt(unit, next)
  if (chunk && (isQuotation(unit, chunk.from) || goesOn(unit, next)))
    pieces.push({ from: chunk.from, to: contentEnd(unit, next) })
  return { type, speaker: withApposition(unit, c, speaker), cue, pieces, onlyQuotes: false }
}

/** «In der Debatte, die anhält, hat X gefordert», «Wie X mitteilte, sieht Y …», «Wenn es so kommt, sagte X»: what stands before the verb is no clause that is said. */
export function followsForefield(unit: Unit, c: number): boolean {
  if (/^(?:dass|daß|ob)$/.test(lowerAt(unit, unit.chunks[c + 1]?.from ?? -1))) return true
  let before = c - 1
  while (before > 0 && (isSubordinate(unit, unit.chunks[before] as Chunk) || isApposition(unit, before))) before--
  const { from, to } = unit.chunks[before] as Chunk
  const kinds = itemKinds(unit, from)
  if (asOpener(unit, unit.chunks[before] as Chunk) === from && predicateOf(unit, unit.chunks[before] as Chunk))
    return true
  if (kinds & SUBORDINATOR && !(kinds & (COMPLEMENTIZER | DETERMINER))) return true
  if (INFINITIVE_OPENERS.has(lowerAt(unit, from)) && !hasFinite(unit, from + 1, to)) return true
  if (!(kinds & PREPOSITION)) return false
  for (let i = from; i < to; i++) if (isVerbLike(unit, i) || isQuotation(unit, i)) return false
  return !hasVerbBehind(unit, skipPrepositional(unit, from, to), to)
}

/** «Auf der Insel wohnen 2.300 Menschen, sagt …»: an unlisted plural verb right behind the phrase that opens the clause. */
function hasVerbBehind(unit: Unit, verb: number, to: number): boolean {
  if (verb >= to - 1 || isCapital(unit, verb) || itemKinds(unit, verb) & ~(SAYING | COMMON)) return false
  return lowerAt(unit, verb).endsWith('n') && (!isCapital(unit, verb + 1) || itemKinds(unit, verb + 1) === 0)
}

function goesOn(unit: Unit, c: number): boolean {
  const chunk = chunkAt(unit, c) as Chunk
  if (chunk.before === SEMICOLON || chunk.before === COLON) return chunk.before === COLON
  const kinds = itemKinds(unit, chunk.from)
  if (kinds & CONJUNCTION && isFiniteVerb(unit, chunk.from + 1) && !(itemKinds(unit, chunk.from + 1) & REPORTING))
    return false
  if (isRelative(unit, chunk)) return false
  if (kinds & COMPLEMENTIZER) return true
  return hasSubjunctive(unit, chunk.from, chunk.to)
}

/** The first item of the sentence that ends before chunk `c`: after a semicolon, or where an earlier statement's own clause ended. */
function sentenceStart(unit: Unit, c: number): number {
  for (let before = c - 1; before > 0; before--) {
    const chunk = unit.chunks[before] as Chunk
    if (chunk.before === SEMICOLON) return chunk.from
    if (chunk.before === COLON && !isQuotation(unit, chunk.from)) return chunk.from
  }
  return (unit.chunks[0] as Chunk).from
}

/** The chunk after an apposition of the speaker: «sagte der Vorsitzende, Elmar Weiß». */
function afterApposition(unit: Unit, c: number, speaker: Range | null): number {
  const chunk = chunkAt(unit, c)
  if (!chunk || !speaker || chunk.before !== COMMA || isQuotation(unit, chunk.from)) return c
  return isApposition(unit, c) &&
    !isInfinitive(unit, chunk) &&
    nounPhraseEnd(unit, chunk.from, chunk.to) > chunk.from &&
    canBeSubject(unit, chunk.from)
    ? c + 1
    : c
}

function withApposition(unit: Unit, c: number, speaker: Range | null): Range | null {
  const after = afterApposition(unit, c + 1, speaker)
  if (!speaker || after === c + 1 || speaker.to !== (unit.chunks[c] as Chunk).to) return speaker
  const { from, to } = unit.chunks[c + 1] as Chunk
  return { from: speaker.from, to: nounPhraseEnd(unit, from, to) }
}

/** Everything in the sentence but the items from `from` to `to` with the comma on either side. */
export function around(unit: Unit, from: number, to: number): readonly Range[] {
  const pieces: Range[] = []
  const { from: start, to: end } = sentencePart(unit, from)
  const before = lastWordBefore(unit, from)
  if (before > start) pieces.push({ from: start, to: before })
  const after = firstWordAfter(unit, to)
  if (after < end) pieces.push({ from: after, to: end })
  return pieces
}

/** «der Vorwurf, dass», «…, er habe», «…, zu schweigen». */
export function isNounComplement(unit: Unit, c: number): boolean {
  const chunk = chunkAt(unit, c)
  if (!chunk) return false
  return chunk.before !== COLON && itemKinds(unit, chunk.from) & COMPLEMENTIZER
    ? true
    : isInfinitive(unit, chunk) || hasSubjunctive(unit, chunk.from, chunk.to)
}

/** «so viele wie nie». */
const DEGREE = /^(?:viele?|wenige?|manche[rs]?)$/

export function isSoChunk(unit: Unit, chunk: Chunk): boolean {
  if (lowerAt(unit, chunk.from) !== 'so') return false
  const next = chunk.from + 1
  if (DEGREE.test(lowerAt(unit, next))) return false
  if (next >= chunk.to || !(canBeSubject(unit, next) || isFiniteSaying(unit, next))) return false
  for (let i = next + 1; i < chunk.to; i++) if (itemKinds(unit, i) & AUXILIARY && !isCapital(unit, i)) return false
  return (
    isCapital(unit, next) ||
    isQuotation(unit, next) ||
    (itemKinds(unit, next) & (DETERMINER | PRONOUN)) !== 0 ||
    isFiniteSaying(unit, next)
  )
}

/** What the source is named for: the sentence without the phrase; in a subordinate clause only that clause. */
export function contentAround(unit: Unit, c: number, whole: Range, isRelativeTo: boolean): readonly Range[] {
  const chunk = unit.chunks[c] as Chunk
  const isSubordinate =
    c > 0 &&
    (isRelativeTo ||
      openerEnd(unit, chunk) > chunk.from ||
      isRelative(unit, chunk) ||
      lowerAt(unit, chunk.from) === 'wonach')
  const start = isSubordinate ? chunk.from : sentenceStart(unit, c + 1)
  const end = isSubordinate ? chunk.to : contentEnd(unit, c)
  const pieces: Range[] = []
  const before = lastWordBefore(unit, whole.from)
  if (before > start) pieces.push({ from: start, to: before })
  const after = firstWordAfter(unit, whole.to)
  if (after < end) pieces.push({ from: after, to: end })
  return pieces
}
