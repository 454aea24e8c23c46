import type { Language, Source, SourceInput, Span } from '../model.ts'
import type { SourceText } from '../reading/reading.ts'
import { columnOver, type Numbers } from './columns/column.ts'
import { appendTables, arraysOf, endOf, rowCounts, type Tables, tablesFrom } from './columns/tables.ts'
import { createRelations, type GrowingRelations, type Relations } from './relations.ts'
import { LANGUAGES } from './rows/kinds.ts'
import { createTermIndex, type GrowingTermIndex, type TermArrays, type TermIndex } from './termIndex.ts'

/** Where the sources themselves are: in memory, or on disk and read when they are asked for. */
export interface Articles {
  source(index: number): Source
  text(index: number): SourceText
}

/** What the sources say, ready to be asked. Sources are numbered in the order in which they came. */
export interface Corpus {
  /** How many sources there are, those that are gone included. */
  readonly size: number
  readonly tables: Tables
  readonly relations: Relations
  readonly terms: TermIndex
  source(index: number): Source
  text(index: number): SourceText
  language(index: number): Language
  /** Whether a source has tables. */
  hasTables(index: number): boolean
  /** Whether a source has so many questions that it may be an interview. */
  hasQuestions(index: number): boolean
  /** The number of a source's first sentence; that of the source behind the last is the number of sentences. */
  firstSentence(index: number): number
  /** Where a sentence stands in its source. */
  span(sentence: number): Span
  /** The number of a source's sentence that has an offset, or of the one before it. */
  sentenceAt(index: number, offset: number): number
  /** A sentence with so many before and behind it in its source. */
  around(sentence: number, before: number, behind: number): Span
  /** Whether some sources are gone, and whether one still counts. */
  readonly hasGone: boolean
  isLive(index: number): boolean
  /** What a check derives from the sources once and keeps with the corpus, by its key (an index of quotes, of speakers …). */
  derived<T>(key: string, build: () => T): T
}

/** A corpus that takes in sources after it was made. */
export interface GrowingCorpus extends Corpus {
  /** Takes in all sources of other tables, numbered on from the last. Their articles have to be there. */
  append(more: Tables): void
  /** A source that was changed or deleted counts no more. */
  remove(index: number): void
  /** Everything that the corpus is made of, by name, for keeping it. */
  readonly arrays: Readonly<Record<string, Numbers>>
}

export function createCorpus(
  tables: Tables,
  articles: Articles,
  kept?: Readonly<Record<string, Numbers>>,
): GrowingCorpus {
  const known = new Map<string, unknown>()
  const gone = new Set<number>()
  const relations: GrowingRelations = createRelations(tables, kept as Record<string, Int32Array> | undefined)
  const terms: GrowingTermIndex = createTermIndex(tables, kept && keptTerms(kept))
  const { source, sentence } = tables
  const firstSentence = (index: number): number =>
    index < source.firstSentence.length ? (source.firstSentence.data[index] as number) : sentence.start.length
  return {
    get size() {
      return source.language.length
    },
    tables,
    relations,
    get terms() {
      return terms.index
    },
    source: articles.source,
    text: articles.text,
    language: index => LANGUAGES[source.language.data[index] as number] as Language,
    hasTables: index => source.hasTables.data[index] === 1,
    hasQuestions: index => source.hasQuestions.data[index] === 1,
    firstSentence,
    span: number => ({ start: sentence.start.data[number] as number, end: sentence.end.data[number] as number }),
    sentenceAt(index, offset) {
      let low = firstSentence(index)
      let high = firstSentence(index + 1) - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((sentence.start.data[middle] as number) <= offset) low = middle
        else high = middle - 1
      }
      return low
    },
    around(number, before, behind) {
      const index = sentence.source.data[number] as number
      const first = Math.max(firstSentence(index), number - before)
      const last = Math.min(firstSentence(index + 1) - 1, number + behind)
      return { start: sentence.start.data[first] as number, end: sentence.end.data[last] as number }
    },
    get hasGone() {
      return gone.size > 0
    },
    isLive: index => !gone.has(index),
    derived<T>(key: string, build: () => T): T {
      let one = known.get(key)
      if (one === undefined && !known.has(key)) known.set(key, (one = build()))
      return one as T
    },
    append(more) {
      const before = rowCounts(tables)
      appendTables(tables, more)
      terms.append(before['sentence'] as number)
      relations.append(before)
      known.clear()
    },
    remove(index) {
      if (gone.has(index)) return
      const [first, end] = [firstSentence(index), firstSentence(index + 1)]
      gone.add(index)
      terms.remove(first, end)
      const figures = (s: number) =>
        s < sentence.start.length ? sentence.firstFigure.data[s] : tables.figure.value.length
      relations.figures.remove(figures(first) as number, figures(end) as number)
      known.clear()
    },
    get arrays() {
      const { head, modifier, from, row } = terms.arrays
      return {
        ...arraysOf(tables),
        'string.slots': tables.strings.slots,
        ...relations.arrays,
        'term.head': head,
        'term.modifier': modifier,
        'term.from': from,
        'term.row': row,
      }
    },
  }
}

/** A corpus over arrays that were kept, each in a buffer of its own. */
export function corpusFrom(arrays: Readonly<Record<string, Numbers>>, articles: Articles): GrowingCorpus {
  return createCorpus(tablesFrom(arrays, columnOver), articles, arrays)
}

function keptTerms(kept: Readonly<Record<string, Numbers>>): TermArrays {
  const [head, modifier, from, row] = ['head', 'modifier', 'from', 'row'].map(
    name => kept[`term.${name}`] as Int32Array,
  )
  return { head, modifier, from, row } as TermArrays
}

/** The source as findings name it. */
export function sourceOf(input: SourceInput): Source {
  return {
    id: input.id,
    title: input.title || firstLine(input.text) || input.id,
    publisher: input.publisher ?? null,
    date: input.date ?? null,
    url: input.url ?? null,
  }
}

function firstLine(text: string): string {
  const line = text.split('\n', 40).find(l => l.trim() !== '') ?? ''
  return line
    .trim()
    .replace(/^#+\s*/, '')
    .slice(0, 120)
}

/** How much of each the sources say. */
export interface Counts {
  readonly passages: number
  readonly figures: number
  readonly quotes: number
  readonly attributions: number
}

/** What one source says, in numbers. */
export function countsOf({ tables, firstSentence }: Corpus, index: number): Counts {
  const { source, sentence, quote, statement, figure } = tables
  const [from, to] = [firstSentence(index), firstSentence(index + 1)]
  const figuresFrom = (s: number) =>
    s < sentence.firstFigure.length ? (sentence.firstFigure.data[s] as number) : figure.value.length
  return {
    passages: to - from,
    figures: figuresFrom(to) - figuresFrom(from),
    quotes: endOf(source.firstQuote, index, quote.start) - (source.firstQuote.data[index] as number),
    attributions:
      endOf(source.firstStatement, index, statement.speaker) - (source.firstStatement.data[index] as number),
  }
}
