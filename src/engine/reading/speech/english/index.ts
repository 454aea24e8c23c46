import type { Range, Statement } from '../statements.ts'
import { type Chunk, lowerAt, type Unit } from '../units.ts'
import { cleftStatement, hearsayStatement, nounStatement, sourceStatement } from './sources.ts'
import { verbStatement } from './statement.ts'
import { phraseEnd } from './subjects.ts'

/** What is said in an English unit, by its cues. */
export function englishStatements(unit: Unit): readonly Statement[] {
  const found: Statement[] = []
  for (let c = 0; c < unit.chunks.length; c++) {
    const statement =
      sourceStatement(unit, c) ??
      cleftStatement(unit, c) ??
      hearsayStatement(unit, c) ??
      verbStatement(unit, c) ??
      nounStatement(unit, c)
    const last = found.at(-1)
    const via = last && !statement ? citedIn(unit, c) : undefined
    if (last && via) found[found.length - 1] = { ...last, via }
    if (statement) found.push(statement)
  }
  return found
}

/** «the BBC reported, citing internal emails»: the next link of the chain. */
function citedIn(unit: Unit, c: number): Range | undefined {
  const { from, to } = unit.chunks[c] as Chunk
  if (lowerAt(unit, from) !== 'citing') return undefined
  const end = phraseEnd(unit, from + 1, to)
  return end > from + 1 ? { from: from + 1, to: end } : undefined
}
