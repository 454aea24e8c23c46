import { nounPhraseEnd } from '../phrases.ts'
import { type Range, type Statement, withMore } from '../statements.ts'
import { lowerAt, type Unit } from '../units.ts'

const REFERENCES = new Set(['berufung', 'verweis', 'bezug', 'hinweis'])

/** «berichtete Norpress unter Berufung auf die Polizei»: the statement with the next link of its chain. */
export function withReference(unit: Unit, statement: Statement): Statement {
  const chunk = unit.chunks.find(c => statement.cue.from >= c.from && statement.cue.from < c.to)
  if (!chunk || statement.via) return statement
  for (let i = chunk.from; i < chunk.to - 3; i++) {
    const isReference =
      /^(?:unter|mit)$/.test(lowerAt(unit, i)) && REFERENCES.has(lowerAt(unit, i + 1)) && lowerAt(unit, i + 2) === 'auf'
    if (!isReference) continue
    const via: Range = { from: i + 3, to: nounPhraseEnd(unit, i + 3, chunk.to) }
    return via.to > via.from ? withMore(statement, { via }) : statement
  }
  return statement
}
