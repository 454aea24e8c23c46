import type { Statement } from '../statements.ts'
import type { Unit } from '../units.ts'
import { cleftStatement, hearsayStatement, nounStatement, sourceStatement } from './sources.ts'
import { verbStatement } from './statement.ts'

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
    if (statement) found.push(statement)
  }
  return found
}
