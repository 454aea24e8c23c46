import { CONJUNCTION } from '../sense.ts'
import { type Range, type Statement, withMore } from '../statements.ts'
import { type Chunk, itemKinds, lowerAt, type Unit } from '../units.ts'
import { contentEnd } from './contents.ts'
import { cleftStatement, hearsayStatement, nounStatement, sourceStatement, viewStatement } from './sources.ts'
import { stanceIn } from './stances.ts'
import { verbStatement } from './statement.ts'
import { phraseEnd } from './subjects.ts'

/** What is said in an English unit, by its cues. */
export function englishStatements(unit: Unit): readonly Statement[] {
  const found: Statement[] = []
  for (let c = 0; c < unit.chunks.length; c++) {
    const statement =
      sourceStatement(unit, c) ??
      viewStatement(unit, c) ??
      cleftStatement(unit, c) ??
      hearsayStatement(unit, c) ??
      verbStatement(unit, c) ??
      nounStatement(unit, c)
    const last = found.at(-1)
    const via = last && !statement ? citedIn(unit, c) : undefined
    if (last && via) found[found.length - 1] = withMore(last, { via })
    if (statement) found.push(statement)
  }
  return withStances(unit, found)
}

/** Stances in clauses that no statement has: «…, and the council wants a cap on fees». */
function withStances(unit: Unit, found: readonly Statement[]): readonly Statement[] {
  const stances = unit.chunks.flatMap((chunk, c): readonly Statement[] => {
    const isTaken = found.some(({ cue, pieces }) => [cue, ...pieces].some(p => p.from < chunk.to && chunk.from < p.to))
    const stance = isTaken ? undefined : stanceIn(unit, c)
    if (!stance) return []
    const { speaker, cue } = stance
    const from =
      speaker.from < chunk.from || !(itemKinds(unit, chunk.from) & CONJUNCTION)
        ? Math.min(speaker.from, chunk.from)
        : chunk.from + 1
    const pieces = [{ from, to: contentEnd(unit, c, cue) }]
    return [{ type: 'indirect', speaker, cue: { from: cue, to: cue + 1 }, pieces, onlyQuotes: false }]
  })
  return stances.length === 0 ? found : [...found, ...stances].sort((a, b) => a.cue.from - b.cue.from)
}

/** «the BBC reported, citing internal emails»: the next link of the chain. */
function citedIn(unit: Unit, c: number): Range | undefined {
  const { from, to } = unit.chunks[c] as Chunk
  if (lowerAt(unit, from) !== 'citing') return undefined
  const end = phraseEnd(unit, from + 1, to)
  return end > from + 1 ? { from: from + 1, to: end } : undefined
}
