import { COMMA } from '../at.ts'
import {
  ADVERB,
  AUXILIARY,
  CALENDAR,
  CONJUNCTION,
  DETERMINER,
  PREPOSITION,
  PRONOUN,
  ROLE,
  ROLE_ADJECTIVE,
  SUBORDINATOR,
} from '../sense.ts'
import type { Range } from '../statements.ts'
import { type Chunk, type Unit, isCapital, isQuotation, isWord, itemKinds, lowerAt } from '../units.ts'
import { hasVerb, isNounAt, predicateOf, senseAt } from './predicates.ts'

/** The noun phrase that ends right before `end`: «the study's lead author» said. */
export function subjectBefore(unit: Unit, from: number, end: number): Range | null {
  let to = end
  while (
    to > from &&
    itemKinds(unit, to - 1) & ADVERB &&
    !isCapital(unit, to - 1) &&
    !(itemKinds(unit, to - 1) & (PRONOUN | DETERMINER))
  )
    to--
  if (to === from) return null
  for (let i = to - 1; i > Math.max(from, to - 4); i--) if (isTimeWord(unit, i) && !isBoundary(unit, i)) to = i
  let start = to - 1
  if (isQuotation(unit, start)) return null
  if (itemKinds(unit, start) & PRONOUN && !(itemKinds(unit, start) & SUBORDINATOR)) return { from: start, to }
  while (start > from && !isBoundary(unit, start - 1)) start--
  start = afterOpening(unit, start, to)
  while (
    start < to &&
    itemKinds(unit, start) & (ADVERB | CONJUNCTION | SUBORDINATOR) &&
    !(itemKinds(unit, start) & DETERMINER)
  )
    start++
  if (start >= to || !isPhrase(unit, start, to) || isCountedNoun(unit, start, end)) return null
  return { from: start, to }
}

/** «two labor disputes», «several news reports»: a word in -s behind a number of things is their noun, and no verb. */
function isCountedNoun(unit: Unit, from: number, verb: number): boolean {
  return /[^s]s$/.test(lowerAt(unit, verb)) && SEVERAL.test(lowerAt(unit, from))
}

const SEVERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|few|both|these|those|various)$/

/** What no noun phrase reaches over: a quotation, an auxiliary, a conjunction of clauses, a verb of saying. */
function isBoundary(unit: Unit, i: number): boolean {
  if (isQuotation(unit, i)) return true
  const kinds = itemKinds(unit, i)
  const word = lowerAt(unit, i)
  if (word === 'and' || word === 'of' || word === 'for') return false
  return (
    (kinds & (AUXILIARY | SUBORDINATOR)) !== 0 ||
    (kinds & CONJUNCTION) !== 0 ||
    (kinds & (PRONOUN | DETERMINER)) === PRONOUN ||
    (senseAt(unit, i) !== undefined && !isNounAt(unit, i))
  )
}

/** «On Tuesday the minister», «In a statement the bank»: past the opening phrase to the subject. */
function afterOpening(unit: Unit, from: number, to: number): number {
  if (!(itemKinds(unit, from) & PREPOSITION) && !isTimeWord(unit, from)) return from
  for (let i = to - 1; i > from + 1; i--) {
    const starts = (itemKinds(unit, i) & DETERMINER) !== 0 && !isLink(unit, i - 1)
    if (starts) return i
  }
  for (let i = from + 1; i < to; i++)
    if (isCapital(unit, i) && !(itemKinds(unit, i) & CALENDAR) && !isLink(unit, i - 1) && i > from + 1) return i
  return to
}

function isLink(unit: Unit, i: number): boolean {
  return (itemKinds(unit, i) & PREPOSITION) !== 0
}

export function isTimeWord(unit: Unit, i: number): boolean {
  return /^(?:last|earlier|later|yesterday|today|tonight)$/.test(lowerAt(unit, i))
}

function isPhrase(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isWord(unit, i) && !(itemKinds(unit, i) & (DETERMINER | PREPOSITION)) && !(itemKinds(unit, i) & CALENDAR))
      return true
  return false
}

/** «the union wants a rise»: an unlisted word in -s or -ed before an article or pronoun. */
function isThirdPerson(unit: Unit, i: number): boolean {
  return (
    !isCapital(unit, i) &&
    itemKinds(unit, i) === 0 &&
    /(?:[^s]s|ed)$/.test(lowerAt(unit, i)) &&
    (itemKinds(unit, i + 1) & (DETERMINER | PRONOUN)) !== 0
  )
}

/** The noun phrase that starts at `from`: «a spokesman for the ministry»; none in «said there were at least 83». */
export function phraseEnd(unit: Unit, from: number, to: number): number {
  if (lowerAt(unit, from) === 'there') return from
  let at = from
  let words = 0
  while (at < to) {
    const kinds = itemKinds(unit, at)
    const word = lowerAt(unit, at)
    if (isQuotation(unit, at)) break
    if (kinds & PREPOSITION && !/^(?:of|for|at|from)$/.test(word)) break
    if (words > 0 && kinds & (AUXILIARY | SUBORDINATOR | PRONOUN) && !(kinds & DETERMINER)) break
    if (words > 0 && kinds & ADVERB && !isCapital(unit, at)) break
    if (kinds & CONJUNCTION && word !== 'and') break
    if (kinds & CALENDAR || isTimeWord(unit, at)) break
    if (words > 0 && senseAt(unit, at) && !isNounAt(unit, at)) break
    if (words > 0 && isThirdPerson(unit, at)) break
    if (isWord(unit, at) && !(kinds & DETERMINER)) words++
    at++
    if (words === 1 && kinds & PRONOUN && !(kinds & DETERMINER)) break
  }
  while (at > from && itemKinds(unit, at - 1) & (PREPOSITION | DETERMINER | CONJUNCTION)) at--
  return words > 0 ? at : from
}

/** «Its chief executive, Adaeze Holloway, said», «Rosalind Peake, who chairs it, says»: the noun phrase before the insertion. */
export function framedSubject(unit: Unit, c: number): Range | null {
  const inserted = unit.chunks[c - 1]
  const own = unit.chunks[c] as Chunk
  if (!inserted || own.before !== COMMA || inserted.before !== COMMA) return null
  const isInserted =
    /^(?:who|whose|which)$|^[a-zß-ɏ]{3,}ing$/.test(lowerAt(unit, inserted.from)) ||
    !hasVerb(unit, inserted.from, inserted.to)
  const host = unit.chunks[c - 2]
  if (!isInserted || !host || host.to - host.from > 16) return null
  const subject = subjectBefore(unit, host.from, host.to)
  if (
    !subject ||
    (subject.from > host.from && !isQuotation(unit, subject.from - 1) && hasVerb(unit, host.from, subject.from))
  )
    return null
  const isApposition =
    isCapital(unit, inserted.from) || (itemKinds(unit, inserted.from) & (DETERMINER | ROLE | ROLE_ADJECTIVE)) !== 0
  return isApposition ? { from: subject.from, to: inserted.to } : subject
}

/** «…, adding that», «… and demanded»: whoever is the subject of the verb of saying before. */
export function sharedSubject(unit: Unit, c: number): Range | null {
  for (let before = c - 1; before >= 0; before--) {
    const chunk = unit.chunks[before] as Chunk
    const predicate = predicateOf(unit, chunk)
    if (!predicate) continue
    const subject = subjectBefore(unit, chunk.from, predicate.start) ?? framedSubject(unit, before)
    if (subject) return subject
    const end = phraseEnd(unit, predicate.verb + 1, chunk.to)
    if (end > predicate.verb + 1) return { from: predicate.verb + 1, to: end }
  }
  const first = unit.chunks[0] as Chunk
  const end = phraseEnd(unit, first.from, first.to)
  return end > first.from && c > 0 ? { from: first.from, to: end } : null
}
