import { COMMA } from '../at.ts'
import { ABOUT, DENY, OBJECT, QUOTE, SAY } from '../conjugation.ts'
import { ADVERB, CALENDAR, CONJUNCTION, DETERMINER, PREPOSITION } from '../sense.ts'
import type { Range, Statement } from '../statements.ts'
import { type Chunk, isCapital, isQuotation, itemKinds, JOINED, lowerAt, type Unit } from '../units.ts'
import {
  around,
  aroundInsertion,
  chunkOf,
  contentAfter,
  contentEnd,
  pointsBack,
  precedingContent,
  withContinuation,
} from './contents.ts'
import { hasVerb, type Predicate, predicateOf } from './predicates.ts'
import { framedSubject, phraseEnd, sharedSubject, subjectBefore } from './subjects.ts'

const TOPIC = new Set('for of on about against out to with over that'.split(' '))

export function verbStatement(unit: Unit, c: number): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  const predicate = predicateOf(unit, chunk)
  if (!predicate) return undefined
  const { verb, start, sense } = predicate
  if (isAside(unit, c, predicate)) return undefined
  const cue = { from: verb, to: verb + 1 }
  const type = sense.uses & DENY ? 'denial' : 'indirect'
  const isAs = lowerAt(unit, chunk.from) === 'as'
  const before = subjectOf(unit, c, predicate, isAs)
  if (isAs && before)
    return { type: 'according-to', speaker: before, cue, pieces: around(unit, chunk.from, chunk.to), onlyQuotes: false }
  const isJoined = chunk.before === JOINED || (itemKinds(unit, chunk.from) & CONJUNCTION && start === chunk.from + 1)
  if (!before && !isJoined && sense.forms !== 0) return invertedStatement(unit, c, predicate)
  const speaker = before ?? sharedSubject(unit, c)
  const saying = (pieces: readonly Range[], isBackward = false): Statement => ({
    type,
    speaker,
    cue,
    pieces,
    onlyQuotes: false,
    isBackward,
  })
  const preceding = before ? precedingContent(unit, chunkOf(unit, before.from), before.from) : undefined
  const inserted = before && before.from === chunk.from ? aroundInsertion(unit, c, predicate) : undefined
  if (inserted) return saying(inserted)
  const content = contentAfter(unit, c, predicate)
  if (content && !(preceding && isQuotation(unit, preceding.to - 1) && !isQuotation(unit, content.from)))
    return saying([content])
  if (speaker && pointsBack(unit, c, predicate)) return saying([], true)
  if (preceding && sense.uses & (SAY | QUOTE)) return saying(withContinuation(unit, c, preceding))
  return report(unit, c, predicate, speaker, type)
}

/** «Nair, speaking in the Commons, said»: the sentence's own verb follows. */
function isAside(unit: Unit, c: number, { start, sense }: Predicate): boolean {
  const chunk = unit.chunks[c] as Chunk
  const next = unit.chunks[c + 1]
  if (sense.forms !== 0 || start !== chunk.from || next?.before !== COMMA) return false
  return predicateOf(unit, next)?.start === next.from
}

/** Who says it: before the verb, before an insertion, or whoever is the subject already. */
function subjectOf(unit: Unit, c: number, { start, sense }: Predicate, isAs: boolean): Range | null {
  const chunk = unit.chunks[c] as Chunk
  const opening = isAs || lowerAt(unit, chunk.from) === 'with' ? chunk.from + 1 : chunk.from
  const subject = subjectBefore(unit, opening, start)
  if (subject) return listedName(unit, c, subject) ?? subject
  if (sense.forms === 0) return sharedSubject(unit, c)
  return start === chunk.from || chunk.before === JOINED ? framedSubject(unit, c) : null
}

/** «the Ministry of Housing, Communities and Local Government said»: the comma stands inside a name. */
function listedName(unit: Unit, c: number, subject: Range): Range | undefined {
  const host = unit.chunks[c - 1]
  const own = unit.chunks[c] as Chunk
  if (!host || own.before !== COMMA || subject.from !== own.from || !isCapital(unit, own.from)) return undefined
  const isList = hasWord(unit, subject, 'and') && hasWord(unit, host, 'of', 'for') && isCapital(unit, host.to - 1)
  const first = isList && !hasVerb(unit, host.from, host.to) ? subjectBefore(unit, host.from, host.to) : null
  return first ? { from: first.from, to: subject.to } : undefined
}

function hasWord(unit: Unit, { from, to }: Range, ...words: readonly string[]): boolean {
  for (let i = from; i < to; i++) if (words.includes(lowerAt(unit, i))) return true
  return false
}

/** «“…,” said Miriam Tressick, who led the research.» */
function invertedStatement(unit: Unit, c: number, { verb, start, sense }: Predicate): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  if (!(sense.uses & (SAY | QUOTE))) return undefined
  const preceding = precedingContent(unit, c, start)
  const end = phraseEnd(unit, verb + 1, chunk.to)
  if (!preceding || end === verb + 1) return undefined
  return {
    type: 'indirect',
    speaker: { from: verb + 1, to: withNameBehind(unit, c, verb + 1, end) },
    cue: { from: verb, to: verb + 1 },
    pieces: withContinuation(unit, c, preceding),
    onlyQuotes: false,
  }
}

const LONGEST_NAME = 4

/** «“…,” said the transport minister, Marcus Illing, who …»: the name stands behind a comma. */
function withNameBehind(unit: Unit, c: number, from: number, end: number): number {
  const [own, next] = [unit.chunks[c] as Chunk, unit.chunks[c + 1]]
  if (end !== own.to || next?.before !== COMMA || next.to - next.from > LONGEST_NAME) return end
  if (!(itemKinds(unit, from) & DETERMINER)) return end
  for (let i = from; i < end; i++) if (isCapital(unit, i)) return end
  for (let i = next.from; i < next.to; i++) if (!isCapital(unit, i) || itemKinds(unit, i) & CALENDAR) return end
  return next.to
}

/** «demanded an inquiry», «called for a ban», «denied the allegations». */
function report(
  unit: Unit,
  c: number,
  { verb, sense }: Predicate,
  speaker: Range | null,
  type: Statement['type'],
): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  if (!speaker) return undefined
  const isShared = chunk.before === JOINED || (itemKinds(unit, chunk.from) & CONJUNCTION) !== 0
  const content = {
    from: isShared ? chunk.from + 1 : Math.min(speaker.from, chunk.from),
    to: contentEnd(unit, c, verb),
  }
  const quoted = hasQuotation(unit, verb, content.to)
  const isObject =
    (sense.uses & OBJECT) !== 0 &&
    verb + 1 < chunk.to &&
    !(itemKinds(unit, verb + 1) & (PREPOSITION | CONJUNCTION | ADVERB))
  const isTopic = (sense.uses & ABOUT) !== 0 && TOPIC.has(lowerAt(unit, verb + 1))
  if (!isObject && !isTopic && !quoted && !(sense.uses & DENY)) return undefined
  const cue = { from: verb, to: verb + 1 }
  return { type, speaker, cue, pieces: [content], onlyQuotes: !isObject && !isTopic && quoted }
}

function hasQuotation(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isQuotation(unit, i)) return true
  return false
}
