import type { Range, Statement } from '../statements.ts'
import { type Chunk, lowerAt, type Unit } from '../units.ts'
import { withReference } from './chains.ts'
import { colonQuote, colonStatement } from './colon.ts'
import { hearsayStatement } from './hearsay.ts'
import { nounStatement } from './nouns.ts'
import { soStatement, sourcedStatement } from './sources.ts'
import { stanceStatement } from './stances.ts'
import { predicateStatement } from './statement.ts'

/** What is said in a German unit, by its cues. */
export function germanStatements(unit: Unit): readonly Statement[] {
  const found: Statement[] = []
  for (let c = 0; c < unit.chunks.length; c++) {
    const statement =
      sourcedStatement(unit, c) ?? predicateStatement(unit, c) ?? soStatement(unit, c) ?? nounStatement(unit, c)
    if (statement && !isAsideIn(unit, statement, found)) found.push(withReference(unit, statement))
  }
  const all = withStances(unit, found)
  const quoted = colonQuote(unit, all)
  if (quoted) return [...all, quoted]
  if (all.length > 0) return all
  const behindColon = colonStatement(unit)
  return behindColon ? [behindColon] : hearsayStatements(unit)
}

/** Stances in clauses that no statement has: «…, der Jagdverband will ihn verlängern». */
function withStances(unit: Unit, found: readonly Statement[]): readonly Statement[] {
  const stances: Statement[] = []
  unit.chunks.forEach((chunk, c) => {
    const stance = found.some(statement => reaches(statement, chunk)) ? undefined : stanceStatement(unit, c)
    if (stance) stances.push(stance)
  })
  return stances.length === 0 ? found : [...found, ...stances].sort((a, b) => a.cue.from - b.cue.from)
}

/** Whether a statement's cue or what is said stands in the chunk. */
function reaches({ cue, pieces }: Statement, chunk: Chunk): boolean {
  const isInside = ({ from, to }: Range) => from < chunk.to && chunk.from < to
  return isInside(cue) || pieces.some(isInside)
}

function hearsayStatements(unit: Unit): readonly Statement[] {
  const statements: Statement[] = []
  for (let c = 0; c < unit.chunks.length; c++) {
    const statement = hearsayStatement(unit, c)
    if (statement) statements.push(statement)
  }
  return statements
}

/** «…, die Lage sei seiner Meinung nach ernst»: a source that is the speaker himself, inside what he says. */
function isAsideIn(unit: Unit, { type, speaker }: Statement, found: readonly Statement[]): boolean {
  if (type !== 'according-to' || !speaker || speaker === 'before' || !POSSESSIVE.test(lowerAt(unit, speaker.from)))
    return false
  return found.some(({ pieces }) => pieces.some(piece => piece.from <= speaker.from && speaker.to <= piece.to))
}

const POSSESSIVE = /^(?:sein|ihr)e[rmns]?$/
