import { intentions, nobody, stanceAuxiliaries, stances } from '../../../language/de/speechStances.ts'
import { refusable } from '../../../language/de/speech.ts'
import { DIGITS } from '../../../text/tokens.ts'
import { SAY } from '../conjugation.ts'
import { isAcronymAt } from '../phrases.ts'
import {
  AUXILIARY,
  COLLECTIVE,
  DETERMINER,
  FIRST_NAME,
  INSTITUTION,
  MALE,
  MEDIUM,
  PLACE,
  PRONOUN,
  REPORTING,
  ROLE,
  SAYING,
} from '../sense.ts'
import type { Range, Statement } from '../statements.ts'
import { type Chunk, isCapital, isQuotation, isWord, itemKinds, lowerAt, tokenKind, type Unit } from '../units.ts'
import { isApposition, isInfinitive, isSubordinate, set } from './clauses.ts'
import { hasWord, NO_SENSE, type Predicate } from './predicates.ts'
import { isSurelySpeaker } from './somebody.ts'
import { firstSubject, subjectOf } from './subjects.ts'

const INTENTIONS = set(intentions)
const AUXILIARIES = set(stanceAuxiliaries)
const NOBODY = set(nobody)
const REFUSABLE = set(refusable)
/** For each form of a verb the words it needs beside it, any line of them. */
const STANCES = frames(stances)

function frames(table: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const all = new Map<string, (readonly string[])[]>()
  for (const line of table.trim().split('\n')) {
    const [forms = '', companions = ''] = line.split(': ')
    for (const form of forms.split(' ')) all.set(form, [...(all.get(form) ?? []), companions.split(' ')])
  }
  return all
}

/**
 * What a named speaker wants or thinks, said without a verb of saying: «Der Städtetag will Gebühren senken», «Die Kämmerin hält den
 * Streit für erledigt». The clause itself is the content.
 */
export function stanceStatement(unit: Unit, c: number): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  const cue = stanceAt(unit, chunk)
  if (cue < 0 || isSubordinate(unit, chunk)) return undefined
  const finite = finiteAt(unit, chunk, cue)
  if (finite < 0 || isQuestion(unit, c, finite)) return undefined
  const speaker = holderOf(unit, c, { finite, verb: cue, last: cue, sense: NO_SENSE, uses: SAY, isPassive: false })
  if (!speaker) return undefined
  const pieces = [{ from: Math.min(chunk.from, speaker.from), to: clauseEnd(unit, c) }]
  return { type: 'indirect', speaker, cue: { from: cue, to: cue + 1 }, pieces, onlyQuotes: false }
}

function stanceAt(unit: Unit, { from, to }: Chunk): number {
  for (let i = from; i < to; i++) {
    if (!(itemKinds(unit, i) & SAYING) || (isCapital(unit, i) && i > from)) continue
    const word = lowerAt(unit, i)
    if (INTENTIONS.has(word)) return isIntention(unit, from, i, to) ? i : -1
    if (STANCES.get(word)?.some(companions => companions.every(word => has(unit, from, to, word)))) return i
  }
  return -1
}

function has(unit: Unit, from: number, to: number, word: string): boolean {
  return word === '#' ? hasNumber(unit, from, to) : hasWord(unit, from, to, word)
}

function hasNumber(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokenKind(unit, i) === DIGITS) return true
  return false
}

/** «will … senken», «will … zurück», «verbieten möchte …»; no «will das nicht bestätigen», and no «Er will Brot». */
function isIntention(unit: Unit, from: number, at: number, to: number): boolean {
  const last = lowerAt(unit, to - 1)
  if (REFUSABLE.has(last)) return !hasWord(unit, from, to, 'nicht', 'keine', 'kein')
  if (itemKinds(unit, at - 1) & PRONOUN || itemKinds(unit, at + 1) & PRONOUN)
    return isInfinitiveForm(unit, to - 1) || isInfinitiveForm(unit, at - 1)
  return to - at > 1
}

function isInfinitiveForm(unit: Unit, i: number): boolean {
  return isWord(unit, i) && !isCapital(unit, i) && lowerAt(unit, i).endsWith('n')
}

/** The conjugated verb: the form itself, or the auxiliary beside it; -1 where that makes it passive or reported. */
function finiteAt(unit: Unit, { from, to }: Chunk, cue: number): number {
  if (INTENTIONS.has(lowerAt(unit, cue))) return cue
  for (let i = from; i < to; i++) {
    if (i === cue || !(itemKinds(unit, i) & (AUXILIARY | REPORTING)) || isCapital(unit, i)) continue
    return AUXILIARIES.has(lowerAt(unit, i)) ? i : -1
  }
  return cue
}

/** «Will die Stadt verkaufen?»: the verb opens the sentence. */
function isQuestion(unit: Unit, c: number, finite: number): boolean {
  const { from } = unit.chunks[c] as Chunk
  return finite === from && !(c > 0 && isSubordinate(unit, unit.chunks[c - 1] as Chunk))
}

/**
 * The subject, if it is surely somebody. «Das Gebiet hält der Präsident für …» has it behind the verb; in «Härtefälle will die
 * Kommission prüfen» an unlisted word in front may as well be a name („Petersen will die Stadt verklagen“): then nobody is sure.
 */
function holderOf(unit: Unit, c: number, predicate: Predicate): Range | null {
  const subject = somebody(unit, subjectOf(unit, c, predicate), predicate)
  const behind = somebody(unit, firstSubject(unit, predicate.finite + 1, (unit.chunks[c] as Chunk).to), predicate)
  if (!subject || !behind || behind.from === subject.from || isKnown(unit, subject)) return subject ?? behind
  if (!isKnown(unit, behind)) return subject
  return lowerAt(unit, behind.from) === 'der' && itemKinds(unit, behind.from + 1) & MALE ? behind : null
}

function somebody(unit: Unit, phrase: Range | null, predicate: Predicate): Range | null {
  const holder = phrase && (isSurelySpeaker(unit, phrase) ? phrase : innerSubject(unit, phrase, predicate))
  return holder && !isNobody(unit, holder) && !hasNumber(unit, holder.from, holder.to) ? holder : null
}

/** Listed as a person, a body or a place, not only written with a capital letter. */
export function isKnown(unit: Unit, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (itemKinds(unit, i) & KNOWN || isAcronymAt(unit, i)) return true
  return false
}

const KNOWN = ROLE | INSTITUTION | COLLECTIVE | PLACE | FIRST_NAME | MEDIUM | PRONOUN | DETERMINER

/** «Möbelzuschläge der Städtetag» behind the verb is an object and its subject. */
function innerSubject(unit: Unit, { from, to }: Range, { finite }: Predicate): Range | null {
  for (let i = from + 1; i < to - 1; i++) {
    const inner = { from: i, to }
    const isNominative = /^(?:der|die)$/.test(lowerAt(unit, i)) && finite < from
    if (isNominative && (isSurelySpeaker(unit, inner) || lowerAt(unit, i) === 'der')) return inner
  }
  return null
}

function isNobody(unit: Unit, { from, to }: Range): boolean {
  return to - from === 1 && NOBODY.has(lowerAt(unit, from)) && (itemKinds(unit, from) & (PRONOUN | DETERMINER)) !== 0
}

/** The end of the clause of chunk `c` with the clauses that depend on it: no main clause of its own («…, es geht um Geld»). */
function clauseEnd(unit: Unit, c: number): number {
  let last = c
  for (let next = c + 1; next < unit.chunks.length; next++) {
    const chunk = unit.chunks[next] as Chunk
    const depends = isSubordinate(unit, chunk) || isInfinitive(unit, chunk) || isApposition(unit, next)
    if (!depends || isQuotation(unit, chunk.from)) break
    last = next
  }
  return (unit.chunks[last] as Chunk).to
}
