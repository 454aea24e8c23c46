import type { Attribution } from '../model.ts'
import { endOf } from './columns/tables.ts'
import type { Corpus } from './corpus.ts'
import { lastWordOf } from './entities/who.ts'

/** Something that a source lets somebody say. */
export interface Statement {
  readonly source: number
  readonly attribution: Attribution
}

/** The sentences in which sources let somebody speak whose name ends with the same word; some may come twice. */
export function sentencesSaidBy(name: string, most: number, corpus: Corpus): readonly number[] {
  const { statement, strings } = corpus.tables
  const numbers: number[] = []
  for (const row of corpus.relations.statements.rows(strings.find(lastWordOf(name)))) {
    if (numbers.length >= most) break
    if (!corpus.isLive(statement.source.data[row] as number)) continue
    const [first, last] = [statement.firstSentence.data[row] as number, statement.lastSentence.data[row] as number]
    if (numbers.at(-1) !== first) numbers.push(first)
    if (last !== first) numbers.push(last)
  }
  return numbers
}

/** Whether a source lets somebody speak in a sentence, as far as its columns say: where not, nobody does. */
export function mayBeSaid(sentence: number, source: number, { tables }: Corpus): boolean {
  const { statement, source: sources } = tables
  const end = endOf(sources.firstStatement, source, statement.source)
  for (let row = sources.firstStatement.data[source] as number; row < end; row++) {
    const isFrom = (statement.firstSentence.data[row] as number) <= sentence
    if (isFrom && sentence <= (statement.lastSentence.data[row] as number)) return true
  }
  return false
}

/** The first statements of the sources whose speaker's name ends with the same word: a first sieve, whoever asks compares speakers. */
export function statementsOf(name: string, most: number, corpus: Corpus): readonly Statement[] {
  const { statement, source: sources, strings } = corpus.tables
  const found: Statement[] = []
  for (const row of corpus.relations.statements.rows(strings.find(lastWordOf(name)))) {
    if (found.length === most) break
    const source = statement.source.data[row] as number
    if (!corpus.isLive(source)) continue
    const attribution = corpus.text(source).attributions[row - (sources.firstStatement.data[source] as number)]
    if (attribution) found.push({ source, attribution })
  }
  return found
}
