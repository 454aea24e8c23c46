import { isSoChunk } from './contents.ts'
import { COMMA } from '../at.ts'
import { canBeSubject, isFiniteVerb, isVerbLike, nounPhraseEnd, skipPrepositional } from '../phrases.ts'
import { ADVERB, CONJUNCTION, DETERMINER, GENITIVE, OBLIQUE, PREPOSITION, PRONOUN } from '../sense.ts'
import type { Range } from '../statements.ts'
import { type Chunk, JOINED, type Unit, isCapital, isQuotation, isWord, itemKinds, lowerAt } from '../units.ts'
import { isApposition, isRelative, isSubordinate, lastWordBefore, openerEnd } from './clauses.ts'
import { type Predicate, predicateOf } from './predicates.ts'
import { isMatter, isMedium, isSpeakerLike, isSurelySpeaker, OPENING_ADVERB } from './somebody.ts'

/** Who says it: the subject of the predicate, as a range of items. */
export function subjectOf(unit: Unit, c: number, predicate: Predicate): Range | null {
  const chunk = unit.chunks[c] as Chunk
  if (predicate.isPassive && predicate.sense.lemma !== 'zitieren') return agentOf(unit, chunk)
  if (isRelative(unit, chunk) && POSSESSIVE_RELATIVE.test(lowerAt(unit, chunk.from)))
    return firstSubject(unit, chunk.from, chunk.to)
  if (isRelative(unit, chunk) && !isObliqueRelative(unit, chunk)) return relativeSubject(unit, chunk)
  if (isRelative(unit, chunk)) return firstSubject(unit, afterRelative(unit, chunk), chunk.to)
  const opens = openerEnd(unit, chunk)
  if (opens > chunk.from) return firstSubject(unit, opens, chunk.to)
  if (predicate.finite === chunk.from || (isQuotation(unit, chunk.from) && predicate.finite === chunk.from + 1)) {
    const framed = framedSubject(unit, c)
    const after = subjectBehind(unit, predicate.finite + 1, chunk.to)
    if (framed && after && isSurelySpeaker(unit, after) && !isSurelySpeaker(unit, framed)) return after
    return framed && after ? likelier(unit, framed, after, predicate) : (framed ?? after ?? interruptedSubject(unit, c))
  }
  if (itemKinds(unit, chunk.from) & CONJUNCTION && predicate.finite === chunk.from + 1) {
    return sharedSubject(unit, c) ?? interruptedSubject(unit, c) ?? firstSubject(unit, predicate.finite + 1, chunk.to)
  }
  const before = forefieldSubject(unit, chunk, predicate)
  const after = subjectBehind(unit, predicate.finite + 1, chunk.to)
  return before && after
    ? likelier(unit, before, after, predicate)
    : (before ?? after ?? particleName(unit, chunk, predicate))
}

/** «deren Sprecher sagte». */
const POSSESSIVE_RELATIVE = /^(?:dessen|deren)$/

/** «denen der Wirt vorwirft», «bei dem sie sagte». */
function isObliqueRelative(unit: Unit, { from }: Chunk): boolean {
  return (itemKinds(unit, from) & (OBLIQUE | PREPOSITION)) !== 0 || lowerAt(unit, from) === 'denen'
}

/** «ein Gespräch, bei dem sie sagte»: behind the relative pronoun. */
function afterRelative(unit: Unit, { from }: Chunk): number {
  return itemKinds(unit, from) & PREPOSITION ? from + 2 : from + 1
}

/** «Von der Heyde betonte»: a surname that opens the sentence with its particle. */
function particleName(unit: Unit, { from }: Chunk, { finite }: Predicate): Range | null {
  if (!PARTICLE.test(lowerAt(unit, from)) || !isCapital(unit, from)) return null
  const at = /^de[rmn]$/.test(lowerAt(unit, from + 1)) ? from + 2 : from + 1
  const isName = isCapital(unit, at) && itemKinds(unit, at) === 0 && finite === at + 1
  return isName ? { from, to: finite } : null
}

const PARTICLE = /^(?:von|van|zu|de|di|da)$/

/** «nennt das die Ministerin»: the subject behind the verb, past a pronoun for what it is about. */
function subjectBehind(unit: Unit, i: number, to: number): Range | null {
  const first = firstSubject(unit, i, to)
  if (!first || !/^(?:das|dies|es)$/.test(lowerAt(unit, first.from)) || first.to - first.from > 1) return first
  const next = firstSubject(unit, first.to, to)
  return next && isSurelySpeaker(unit, next) ? next : first
}

/** «…, der das sagte»: the pronoun; «…, die Anna Weiß nannte»: the speaker behind it. */
function relativeSubject(unit: Unit, { from, to }: Chunk): Range {
  if (lowerAt(unit, from) === 'der' && lowerAt(unit, from + 1) === 'der') return { from, to: from + 1 }
  const other = firstSubject(unit, from + 1, to)
  return other && isSurelySpeaker(unit, other) ? other : { from, to: from + 1 }
}

/** Of two phrases around the verb, the subject: the one before, unless a pronoun („lobte er“) or a speaker follows an abstract noun. */
function likelier(unit: Unit, before: Range, after: Range, { finite }: Predicate): Range {
  if (NOMINATIVE.has(lowerAt(unit, finite + 1)) && after.from === finite + 1) return after
  if (before.to - before.from === 1 && /^(?:das|dies|es)$/.test(lowerAt(unit, before.from))) return after
  if (isSurelySpeaker(unit, before)) return before
  if (lowerAt(unit, finite + 1) === 'sie' && after.from === finite + 1) return after
  return isMatter(unit, before.from, before.to) && isSurelySpeaker(unit, after) ? after : before
}

const NOMINATIVE = new Set(['er', 'man', 'ich', 'wir'])

/** «Der NDR, der dafür zuständig ist, begründete …»: a noun phrase, then only relative clauses and appositions up to the verb. */
function framedSubject(unit: Unit, c: number): Range | null {
  let before = c - 1
  while (
    before > 0 &&
    (isRelative(unit, unit.chunks[before] as Chunk) || isApposition(unit, before)) &&
    (unit.chunks[before] as Chunk).before === COMMA
  )
    before--
  const chunk = unit.chunks[before]
  if (!chunk || before >= c - 1) return null
  let at = chunk.from
  while (at < chunk.to && itemKinds(unit, at) & (ADVERB | CONJUNCTION) && !(itemKinds(unit, at) & DETERMINER)) at++
  if (!canBeSubject(unit, at)) return null
  const end = withPrepositional(unit, nounPhraseEnd(unit, at, chunk.to), chunk.to)
  if (end !== chunk.to) return null
  const last = unit.chunks[c - 1] as Chunk
  const isNamed =
    isCapital(unit, last.from) && isApposition(unit, c - 1) && nounPhraseEnd(unit, last.from, last.to) === last.to
  return { from: at, to: isNamed ? last.to : end }
}

/** «Der Fraktionschef im Landtag von Kiel»: the end of a noun phrase with the prepositional phrases behind it. */
function withPrepositional(unit: Unit, i: number, to: number): number {
  let end = i
  while (end < to && itemKinds(unit, end) & PREPOSITION) {
    const next = nounPhraseEnd(unit, end + 1, to)
    if (next === end + 1) return end
    end = next
  }
  return end
}

/** «Der Sender zitierte die Ministerin mit den Worten»: whom the subject quotes. */
export function quotedIn(unit: Unit, { from, to }: Chunk, subject: Range | null): Range | null {
  for (let i = from; i < to; i++) {
    if (subject && i >= subject.from && i < subject.to) i = subject.to
    if (itemKinds(unit, i) & PREPOSITION && !(itemKinds(unit, i) & DETERMINER)) {
      i = skipPrepositional(unit, i, to) - 1
      continue
    }
    const end = nounPhraseEnd(unit, i, to)
    if (end > i && isSurelySpeaker(unit, { from: i, to: end })) return { from: i, to: end }
  }
  return null
}

/** What stands before the verb, if it can be the subject: «Der Minister für Inneres» sagte. */
function forefieldSubject(unit: Unit, { from, to }: Chunk, { finite }: Predicate): Range | null {
  let at = from
  while (at < finite && itemKinds(unit, at) & CONJUNCTION) at++
  while (
    at < finite &&
    itemKinds(unit, at) & ADVERB &&
    !(itemKinds(unit, at) & (DETERMINER | PREPOSITION | PRONOUN)) &&
    isWord(unit, at + 1) &&
    at + 1 < finite
  )
    at++
  if (at === 0 && OPENING_ADVERB.test(lowerAt(unit, at)) && itemKinds(unit, at) === 0) {
    if (!isCapital(unit, 1)) return null
    at++
  }
  if (!canBeSubject(unit, at)) return null
  const end = nounPhraseEnd(unit, at, finite)
  if (isTime(unit, at, end)) return null
  // „Müsste die Stadt die verlangten Mittel …“: before the verb stands one phrase and no other behind it.
  if (end < finite && itemKinds(unit, end) & DETERMINER && !(itemKinds(unit, end) & (GENITIVE | OBLIQUE))) return null
  return end > at && end <= to ? { from: at, to: finite === to ? end : Math.max(end, at + 1) } : null
}

/** «Wenige Stunden nach dem Spiel sagte», «Zwei Tage später erklärte». */
function isTime(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isCapital(unit, i) && i > from) return TIME.test(lowerAt(unit, i))
  return false
}

const TIME = /^(?:sekunden?|minuten?|stunden?|tage?n?|nächte?|wochen?|monate?n?|jahre?n?)$/

/** The first noun phrase from `i` that can be a subject; adverbs and prepositional phrases are passed over. */
export function firstSubject(unit: Unit, i: number, to: number, onlyFirst = false): Range | null {
  let at = i
  for (let steps = 0; steps < 8 && at < to; steps++) {
    const kinds = itemKinds(unit, at)
    if (canBeSubject(unit, at) && !(kinds & ADVERB && !(kinds & (DETERMINER | PRONOUN)))) {
      const end = nounPhraseEnd(unit, at, to)
      if (end > at) return { from: at, to: end }
    }
    if (onlyFirst) return null
    if (kinds & PREPOSITION) {
      const end = skipPrepositional(unit, at, to)
      at = Math.max(end, at + 1)
    } else if (kinds & OBLIQUE) {
      const end = nounPhraseEnd(unit, at, to)
      at = Math.max(end, at + 1)
    } else if (isFiniteVerb(unit, at) || (kinds & CONJUNCTION && !(kinds & ADVERB))) return null
    else at++
  }
  return null
}

/** «Der Minister sagte, es werde teuer, und forderte»: the subject of the verb of saying before. */
function sharedSubject(unit: Unit, c: number): Range | null {
  for (let before = c - 1; before >= 0; before--) {
    const chunk = unit.chunks[before] as Chunk
    if (chunk.before === JOINED || itemKinds(unit, chunk.from) & CONJUNCTION || isSubordinate(unit, chunk)) continue
    const predicate = predicateOf(unit, chunk)
    if (predicate) return subjectOf(unit, before, predicate)
    if (isSoChunk(unit, chunk)) return firstSubject(unit, chunk.from + 1, chunk.to)
  }
  return null
}

/** «Der Minister, der lange schwieg, sagte»: the subject stands in an earlier chunk. */
function interruptedSubject(unit: Unit, c: number): Range | null {
  for (let before = c - 1; before >= 0 && before >= c - 4; before--) {
    const chunk = unit.chunks[before] as Chunk
    if (openerEnd(unit, chunk) > chunk.from || isRelative(unit, chunk)) continue
    const predicate = predicateOf(unit, chunk)
    if (predicate) return subjectOf(unit, before, predicate)
    if (before > 0 && isVerbLike(unit, chunk.from)) continue
    let at = chunk.from
    while (at < chunk.to && itemKinds(unit, at) & (ADVERB | CONJUNCTION)) at++
    const isNounPhrase = canBeSubject(unit, at) && nounPhraseEnd(unit, at, chunk.to) > at
    if (isNounPhrase && before > 0 && isApposition(unit, before)) continue
    if (isNounPhrase) return { from: at, to: nounPhraseEnd(unit, at, chunk.to) }
    return subjectAfterVerb(unit, chunk) ?? firstSubject(unit, chunk.from, chunk.to)
  }
  return null
}

/** «Im Januar legte er sein Amt nieder»: the subject of a verb that is none of saying. */
function subjectAfterVerb(unit: Unit, { from, to }: Chunk): Range | null {
  for (let i = from; i < to; i++) if (isVerbLike(unit, i)) return firstSubject(unit, i + 1, to)
  return null
}

/** «von Experten» in a passive clause. */
export function agentOf(unit: Unit, { from, to }: Chunk): Range | null {
  for (let i = from; i < to - 1; i++) {
    const word = lowerAt(unit, i)
    const isAgent = word === 'von' || word === 'vom' || word === 'durch'
    if (!isAgent && word !== 'in' && word !== 'im') continue
    const end = nounPhraseEnd(unit, i + 1, to)
    if (end > i + 1 && (isAgent ? isSpeakerLike(unit, i + 1, end) : isMedium(unit, i + 1, end)))
      return { from: i + 1, to: end }
  }
  return null
}

/** «hat einen Bericht zurückgewiesen, wonach», «legte ein Gutachten vor, laut dem»: where the words of the verb begin. */
function verbsBefore(unit: Unit, to: number): number {
  let at = to
  while (at > to - 2 && isWord(unit, at - 1) && !isCapital(unit, at - 1)) at--
  return isCapital(unit, at - 1) || isQuotation(unit, at - 1) ? at : to
}

/** «ein Bericht der Zeitung, wonach»: the noun phrase before the comma and the end of its verb. */
export function nounBefore(unit: Unit, { from }: Chunk): Range | null {
  const to = verbsBefore(unit, lastWordBefore(unit, from))
  for (let at = Math.max(0, to - 9); at < to; at++) {
    const opens = (itemKinds(unit, at) & DETERMINER) !== 0 || (isCapital(unit, at) && !isCapital(unit, at - 1))
    if (opens && nounPhraseEnd(unit, at, to) === to && isSpeakerLike(unit, at, to)) return { from: at, to }
  }
  return null
}

/** The subject of a clause whatever its verb: before the phrase at `beside`, right in front of it («freute die Winzerin nach …») or after it. */
export function clauseSubject(unit: Unit, { from, to }: Chunk, beside: Range): Range | null {
  const first = firstSubject(unit, from, beside.from)
  if (first) return first
  for (let i = from; i < beside.from; i++)
    if (canBeSubject(unit, i) && nounPhraseEnd(unit, i, beside.from) === beside.from)
      return { from: i, to: beside.from }
  return firstSubject(unit, beside.to + 1, to)
}
