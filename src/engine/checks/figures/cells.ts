import type { Corpus } from '../../corpus/corpus.ts'
import type { Block } from '../../model.ts'
import type { SourceFigure } from './figureIndex.ts'

/** The table's cell that a figure of a source stands in; null for prose and headings. */
export function cellOf({ source, sentence }: SourceFigure, corpus: Corpus): Block | null {
  if (!corpus.hasTables(source)) return null
  const { blocks, sentences } = corpus.text(source)
  const block = blocks[sentences[sentence - corpus.firstSentence(source)]?.block ?? -1]
  return block?.table && !block.table.isHeader ? block : null
}

/** The sentences of a table's row, of which one is given; outside of tables that one alone. Sentences are numbered through all sources. */
export function sentencesOfRow(sentence: number, corpus: Corpus): readonly number[] {
  const source = corpus.terms.sourceOf[sentence] as number
  if (!corpus.hasTables(source)) return [sentence]
  const { blocks, sentences } = corpus.text(source)
  const first = corpus.firstSentence(source)
  const lineOf = (s: number) => blocks[sentences[s - first]?.block ?? -1]?.table?.line.start
  const line = lineOf(sentence)
  if (line === undefined) return [sentence]
  let from = sentence
  let to = sentence
  while (from > first && lineOf(from - 1) === line) from--
  while (lineOf(to + 1) === line) to++
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

/** Whether two figures of a source stand below one another: in two rows under one heading. */
export function areInOneColumn(a: SourceFigure, b: SourceFigure, corpus: Corpus): boolean {
  if (a.source !== b.source || a.sentence === b.sentence) return false
  const [one, other] = [cellOf(a, corpus)?.table, cellOf(b, corpus)?.table]
  return one !== undefined && one?.column === other?.column && one.line.start !== other?.line.start
}
