import { digitsKey } from '../../corpus/lexicon.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { queryOf } from '../../corpus/retrieving.ts'
import { vocabularyOf } from '../../language/vocabulary.ts'
import type { Language, Span } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import type { FigureClaim } from './candidates.ts'
import { cellOf } from './cells.ts'
import { columnHeadings } from './columns.ts'
import type { FigureIndex, SourceFigure } from './figureIndex.ts'
import { TOTAL } from './sums.ts'

/** A row of a source's table: its figures, and the terms of the cell that names it. */
export interface Row {
  /** The headings of its table, which tell it from another table. */
  readonly table: readonly string[]
  readonly figures: readonly SourceFigure[]
  readonly columns: readonly string[]
  /** The terms of each column's heading. */
  readonly headings: readonly (readonly number[])[]
  /** Whether it adds the others up. */
  readonly isTotal: boolean
  readonly name: readonly number[]
}

/** A larger table is data, of which some two values give any difference. */
const MOST_ROWS = 40
/** How much of a name the draft has to have. */
const NAMED = 0.5

/** The rows of all tables of the sources. */
export function tableRows(figures: FigureIndex, corpus: Corpus): readonly Row[] {
  return corpus.derived('rows of tables', () => rowsOf(figures, corpus))
}

/** What a claim's sentence and the two before it name: words, numbers, and the years that are meant. */
export function saidAround({ sentence }: FigureClaim, draft: Reading, corpus: Corpus): ReadonlySet<number> {
  const span = spanAround(sentence, draft)
  const years = draft.figures.flatMap(({ kind, resolved, start, end }) =>
    kind === 'date' && resolved && start >= span.start && end <= span.end ? [resolved.slice(0, 4)] : [],
  )
  const terms = years.map(year => corpus.terms.lexicon.ofKey(digitsKey(year)))
  return new Set([...queryOf(draft, span, corpus), ...terms])
}

/** Whether the terms of a name are said. */
export function isSaid(name: readonly number[], said: ReadonlySet<number>): boolean {
  return name.length > 0 && shareIn(name, said) >= NAMED
}

/** The claim's sentence and two before. */
function spanAround(sentence: number, { sentences }: Reading): Span {
  const first = sentences[Math.max(0, sentence - 2)] as Span
  return { start: first.start, end: (sentences[sentence] as Span).end }
}

function shareIn(name: readonly number[], words: ReadonlySet<number>): number {
  return name.filter(term => words.has(term)).length / name.length
}

function rowsOf(figures: FigureIndex, corpus: Corpus): readonly Row[] {
  const rows: Row[] = []
  for (let source = 0; source < corpus.size; source++)
    if (corpus.isLive(source) && corpus.hasTables(source)) rows.push(...rowsOfSource(source, figures, corpus))
  return rows
}

function rowsOfSource(source: number, figures: FigureIndex, corpus: Corpus): readonly Row[] {
  const { blocks, language } = corpus.text(source)
  const headings = columnHeadings(blocks)
  const lines = new Map<number, { figures: SourceFigure[]; columns: string[]; row: string; table: readonly string[] }>()
  for (let s = corpus.firstSentence(source); s < corpus.firstSentence(source + 1); s++) {
    const [id] = figures.ofSentence(s)
    const figure = id === undefined ? undefined : figures.get(id)
    const block = figure && cellOf(figure, corpus)
    const table = headings.get(block?.start ?? -1)
    if (!figure || !block?.table || !table) continue
    const { line: at, row, column } = block.table
    const line = lines.get(at.start) ?? { figures: [], columns: [], row, table }
    lines.set(at.start, line)
    line.figures.push(figure)
    line.columns.push(column)
  }
  if (lines.size > MOST_ROWS) return []
  return [...lines.values()].map(({ figures, columns, row, table }) => ({
    table,
    figures,
    columns,
    headings: columns.map(column => termsOf(column, language, corpus)),
    isTotal: TOTAL.test(row),
    name: termsOf(row, language, corpus),
  }))
}

function termsOf(name: string, language: Language, { terms: { lexicon } }: Corpus): readonly number[] {
  const words = (name.match(/[A-Za-zÀ-ɏ]+/g) ?? []).map(word =>
    lexicon.find(vocabularyOf(language).word(word), language),
  )
  const numbers = (name.match(/\d\d+/g) ?? []).map(digits => lexicon.ofKey(digitsKey(digits)))
  return [...words, ...numbers].filter(term => term >= 0)
}
