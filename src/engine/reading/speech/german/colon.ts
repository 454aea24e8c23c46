import { COLON } from '../at.ts'
import { countWords } from '../ownWords.ts'
import { isVerbLike } from '../phrases.ts'
import type { Quotation } from '../quotations.ts'
import { REPORTING } from '../sense.ts'
import type { Range, Statement } from '../statements.ts'
import { isCapital, isQuotation, isWord, itemKinds, quotationAt, type Unit } from '../units.ts'
import { isSubordinate } from './clauses.ts'
import { contentEnd } from './contents.ts'
import { isSurelySpeaker } from './somebody.ts'
import { firstSubject } from './subjects.ts'

/** «Die Trainerin dämpfte die Hoffnung: Der Kader sei klein»: behind the colon stands, in the subjunctive, what the subject says. */
export function colonStatement(unit: Unit): Statement | undefined {
  const c = unit.chunks.findIndex(chunk => chunk.before === COLON)
  const chunk = unit.chunks[c]
  const first = unit.chunks[0]
  if (!chunk || !first || c === 0 || isSubordinate(unit, chunk)) return undefined
  const speaker = firstSubject(unit, first.from, first.to)
  if (!speaker || !isSurelySpeaker(unit, speaker) || !isReported(unit, chunk.from, chunk.to)) return undefined
  const cue = cueBeside(unit, speaker.from, speaker.to)
  const pieces = [{ from: chunk.from, to: contentEnd(unit, c) }]
  return cue < 0 ? undefined : { type: 'indirect', speaker, cue: { from: cue, to: cue + 1 }, pieces, onlyQuotes: false }
}

/**
 * «Die Ministerin will das Bad schließen: „Drei Monate sind genug.“»: a whole sentence between marks behind the colon is what the subject says,
 * whatever the verb before it.
 */
export function colonQuote(unit: Unit, found: readonly Statement[]): Statement | undefined {
  const c = unit.chunks.findIndex(({ before, from }) => before === COLON && isQuotation(unit, from))
  const chunk = unit.chunks[c]
  const first = unit.chunks[0]
  const quotation = chunk && quotationAt(unit, chunk.from)
  if (!chunk || !first || c <= 0 || !quotation || !isWholeSentence(unit, quotation)) return undefined
  if (found.some(({ pieces }) => pieces.some(({ from, to }) => from <= chunk.from && chunk.from < to))) return undefined
  const subject = firstSubject(unit, first.from, first.to)
  const cue = subject && isSurelySpeaker(unit, subject) ? cueBeside(unit, subject.from, subject.to) : -1
  const speaker = subject && whoActs(unit, subject, cue)
  const pieces = [{ from: chunk.from, to: chunk.from + 1 }]
  return cue < 0 ? undefined : { type: 'indirect', speaker, cue: { from: cue, to: cue + 1 }, pieces, onlyQuotes: false }
}

/** In „Verlegen will Garbers den Lauf nicht“ the one behind the verb: a word of unknown kind at the start may be anything. */
function whoActs(unit: Unit, subject: Range, cue: number): Range {
  const behind = { from: cue + 1, to: cue + 2 }
  const isUnknown = cue === subject.to && subject.to - subject.from === 1 && itemKinds(unit, subject.from) === 0
  return isUnknown && isCapital(unit, behind.from) && isSurelySpeaker(unit, behind) ? behind : subject
}

/** Whether it ends as a sentence does, and has some words in small letters, as a title hardly has. */
function isWholeSentence(unit: Unit, quotation: Quotation): boolean {
  const { count, small } = countWords(unit, quotation)
  const last = String.fromCharCode(unit.tokens.code[quotation.to - 2] as number)
  return /[.!?…]/.test(last) && count >= FEWEST_WORDS && small >= 2
}

const FEWEST_WORDS = 4

/** The verb beside its subject: behind it, or right before. */
function cueBeside(unit: Unit, from: number, to: number): number {
  if (isWord(unit, to) && isVerbLike(unit, to)) return to
  return from > 0 && isVerbLike(unit, from - 1) ? from - 1 : -1
}

function isReported(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (itemKinds(unit, i) & REPORTING) return true
  return false
}
