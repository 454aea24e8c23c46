import type { Corpus } from '../../corpus/corpus.ts'
import type { Block } from '../../model.ts'
import { agreement } from './agreement.ts'
import type { FigureClaim } from './candidates.ts'
import { cellOf } from './cells.ts'
import { single } from './comparable.ts'
import type { Derivation } from './derived.ts'
import type { FigureIndex, SourceFigure } from './figureIndex.ts'
import { stepsIn } from './place.ts'
import { TOTAL } from './sums.ts'

/** Figures of a source that make one whole: a column of a table, those of its rows that have a word in common, the items of a list. */
type Whole = readonly SourceFigure[]

/** Fewer are what two figures of a passage make; more are data. */
const FEWEST = 3
const MOST = 60

/** How many units of its last place a value needs so that one of some sums hardly gives it by chance. */
const STEPS = 20

/** What a column's heading or caption may say of all its values, and they themselves do not: „in Millionen Euro“. */
const SCALES: readonly (readonly [number, RegExp])[] = [
  [1, /^/],
  [1e3, /\b(?:in Tausend|in thousands?|Tsd|TEUR)\b/],
  [1e6, /\b(?:in Mi(?:llionen|o\b)|in millions?|Mio|m(?:illio)?n)\b/],
  [1e9, /\b(?:in Mi(?:lliarden|rd)|in billions?|Mrd|bn)\b/],
]

/** Finds the claim's value as what the figures of a whole add up to: „zusammen 41.100 Quadratmeter“ of five rows of a table. */
export function deriveSum(claim: FigureClaim, figures: FigureIndex, corpus: Corpus): Derivation | null {
  const { figure, quantity } = claim
  if (!AMOUNTS.has(figure.kind) || quantity.bound === 'about') return null
  if (stepsIn(quantity.value) < STEPS) return null
  const wholes = corpus.derived('wholes', () => wholesOf(partsOf, figures, corpus))
  const runs = claim.isTotal ? corpus.derived('runs of rows', () => wholesOf(runsOf, figures, corpus)) : []
  for (const whole of [...wholes, ...runs]) {
    const sum = whole.reduce((n, { quantity: { value } }) => n + value, 0)
    if (scalesOf(whole, claim, corpus).some(by => agreement(quantity, single(quantity.class, sum * by)) === 'same'))
      return { of: whole, how: 'sum' }
  }
  return null
}

/** By what the values of a whole have to be multiplied to be of the claim's class; none where they are of another. */
function scalesOf(whole: Whole, { quantity }: FigureClaim, corpus: Corpus): readonly number[] {
  const [one] = whole as readonly [SourceFigure]
  if (one.quantity.class === quantity.class) return [1]
  if (one.quantity.class !== 'count' || !cellOf(one, corpus)) return []
  const { prose } = corpus.text(one.source)
  return SCALES.flatMap(([by, said]) => (said.test(prose) ? [by] : []))
}

function wholesOf(
  ofColumn: (column: readonly Row[]) => readonly (readonly Row[])[],
  figures: FigureIndex,
  corpus: Corpus,
): readonly Whole[] {
  const wholes: Whole[] = []
  for (let source = 0; source < corpus.size; source++) {
    if (!corpus.isLive(source)) continue
    wholes.push(...listsOf(source, figures, corpus))
    if (corpus.hasTables(source))
      wholes.push(
        ...columnsOf(source, figures, corpus).flatMap(column =>
          ofColumn(column).map(rows => rows.map(({ figure }) => figure)),
        ),
      )
  }
  return wholes.filter(({ length }) => length >= FEWEST && length <= MOST)
}

function sentencesOf(source: number, corpus: Corpus): readonly number[] {
  const [first, end] = [corpus.firstSentence(source), corpus.firstSentence(source + 1)]
  return Array.from({ length: end - first }, (_, i) => first + i)
}

/** The figures of one class of each sentence, and the first ones of the items of a list. */
function listsOf(source: number, figures: FigureIndex, corpus: Corpus): readonly Whole[] {
  const { blocks, sentences } = corpus.text(source)
  const blockOf = (s: number) => blocks[sentences[s - corpus.firstSentence(source)]?.block ?? -1]
  const lists: SourceFigure[][] = []
  let items: SourceFigure[] = []
  for (const s of sentencesOf(source, corpus)) {
    const here = Array.from(figures.ofSentence(s), figures.get).filter(isSummand)
    const block = blockOf(s)
    if (block?.table) continue
    lists.push(...byClass(here))
    if (block?.kind !== 'item') items = []
    else if (here[0]) {
      if (items.length === 0) lists.push(items)
      items.push(here[0])
    }
  }
  return lists.filter(list => list.every(({ quantity }) => quantity.class === list[0]?.quantity.class))
}

function byClass(figures: readonly SourceFigure[]): readonly SourceFigure[][] {
  return [...new Set(figures.map(({ quantity }) => quantity.class))].map(kind =>
    figures.filter(({ quantity }) => quantity.class === kind),
  )
}

function isSummand({ kind, quantity: { bound, value }, standing }: SourceFigure): boolean {
  return AMOUNTS.has(kind) && value > 0 && standing === 'stated' && bound === 'exact'
}

/** What is added up: neither ages nor times nor shares. */
const AMOUNTS = new Set(['count', 'money', 'measure'])

/** A figure of a table with the words of the other cells in its row. */
interface Row {
  readonly figure: SourceFigure
  readonly words: ReadonlySet<string>
}

function columnsOf(source: number, figures: FigureIndex, corpus: Corpus): readonly (readonly Row[])[] {
  const { blocks } = corpus.text(source)
  const words = wordsOfRows(blocks, corpus.text(source).prose)
  const columns = new Map<string, Row[]>()
  for (const s of sentencesOf(source, corpus)) {
    const [id] = figures.ofSentence(s)
    const figure = id === undefined ? undefined : figures.get(id)
    const table = figure && isSummand(figure) ? cellOf(figure, corpus)?.table : undefined
    if (!figure || !table || TOTAL.test(table.row)) continue
    const column = columns.get(table.column)
    const row = { figure, words: words.get(table.line.start) ?? new Set<string>() }
    if (column) column.push(row)
    else columns.set(table.column, [row])
  }
  return [...columns.values()]
}

/** The first words of the cells without a number in each row, by the row's place: „bleibt“, „schließt“. */
function wordsOfRows(blocks: readonly Block[], prose: string): ReadonlyMap<number, ReadonlySet<string>> {
  const words = new Map<number, Set<string>>()
  for (const { table, start, end } of blocks) {
    if (!table || table.isHeader) continue
    const [first] = prose.slice(start, end).trim().split(/\s/)
    if (!first || /\d/.test(first)) continue
    const known = words.get(table.line.start)
    if (known) known.add(first)
    else words.set(table.line.start, new Set([first]))
  }
  return words
}

/** The rows of a column that follow one another: «between Friday and Sunday, 30,210 in all». */
function runsOf(column: readonly Row[]): readonly (readonly Row[])[] {
  if (column.length > LONGEST_OF_RUNS) return []
  const from = column.flatMap((_, i) => (i + FEWEST <= column.length ? [i] : []))
  return from.flatMap(i => column.slice(i + FEWEST - 1).map((_, more) => column.slice(i, i + FEWEST + more)))
}

/** Of a longer column some run adds up to any value. */
const LONGEST_OF_RUNS = 16

/** A column, and of it the rows that have a word in common. */
function partsOf(column: readonly Row[]): readonly (readonly Row[])[] {
  const shared = new Set(column.flatMap(({ words }) => [...words]))
  return [column, ...[...shared].map(word => column.filter(({ words }) => words.has(word)))]
}
