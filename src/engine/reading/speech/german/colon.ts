import { COLON } from '../at.ts'
import { isVerbLike } from '../phrases.ts'
import { REPORTING } from '../sense.ts'
import type { Statement } from '../statements.ts'
import { isWord, itemKinds, type Unit } from '../units.ts'
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

/** The verb beside its subject: behind it, or right before. */
function cueBeside(unit: Unit, from: number, to: number): number {
  if (isWord(unit, to) && isVerbLike(unit, to)) return to
  return from > 0 && isVerbLike(unit, from - 1) ? from - 1 : -1
}

function isReported(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (itemKinds(unit, i) & REPORTING) return true
  return false
}
