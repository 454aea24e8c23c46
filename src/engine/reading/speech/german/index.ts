import type { Statement } from '../statements.ts'
import type { Unit } from '../units.ts'
import { nounStatement } from './nouns.ts'
import { soStatement, sourcedStatement } from './sources.ts'
import { predicateStatement } from './statement.ts'

/** What is said in a German unit, by its cues. */
export function germanStatements(unit: Unit): readonly Statement[] {
  const found: Statement[] = []
  for (let c = 0; c < unit.chunks.length; c++) {
    const statement =
      sourcedStatement(unit, c) ?? predicateStatement(unit, c) ?? soStatement(unit, c) ?? nounStatement(unit, c)
    if (statement) found.push(statement)
  }
  return found
}
