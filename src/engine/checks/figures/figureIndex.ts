import type { Figure } from '../../model.ts'
import { comparable, type Comparable } from './comparable.ts'
import { refined } from './refine.ts'
import { columnHeadings, isFormerColumn } from './columns.ts'
import { type Standing, standingOf } from './standing.ts'
import { tokenAt } from '../../text/tokens.ts'
import type { Corpus, SourceReading } from '../../corpus/corpus.ts'

/** A figure of a source: `sentence` is numbered through all sources, `place` counts tokens from its sentence's first. */
export interface SourceFigure {
  readonly figure: Figure
  readonly quantity: Comparable
  readonly source: number
  readonly sentence: number
  readonly place: number
  readonly standing: Standing
}

/** The figures of the sources by sentence and by value. */
export interface FigureIndex {
  ofSentence(sentence: number): readonly SourceFigure[]
  /** Figures of a class with a value between two bounds, in order of value. */
  between(kind: string, low: number, high: number): readonly SourceFigure[]
  countBetween(kind: string, low: number, high: number): number
  /** Dates that state this day of this month, of whatever year. */
  ofDay(month: number, day: number): readonly SourceFigure[]
  /** ISO 4217 codes of the sums of money. */
  readonly currencies: readonly string[]
  readonly count: number
}

export function figureIndexOf(corpus: Corpus): FigureIndex {
  return corpus.derived('figures', () => buildFigureIndex(corpus))
}

function buildFigureIndex(corpus: Corpus): FigureIndex {
  const bySentence = new Map<number, SourceFigure[]>()
  const byClass = new Map<string, SourceFigure[]>()
  const byDay = new Map<number, SourceFigure[]>()
  let count = 0
  for (const source of corpus.sources) {
    for (const figure of figuresOf(source, corpus.terms.firstOf[source.index] as number)) {
      count++
      if ((bySentence.get(figure.sentence)?.length ?? 0) < MOST_IN_SENTENCE) push(bySentence, figure.sentence, figure)
      push(byClass, figure.quantity.class, figure)
      const { month, day } = figure.quantity.date ?? {}
      if (month && day) push(byDay, month * 100 + day, figure)
    }
  }
  for (const list of byClass.values()) list.sort((a, b) => a.quantity.value - b.quantity.value)
  return {
    count,
    ofDay: (month, day) => byDay.get(month * 100 + day) ?? NONE,
    currencies: [...byClass.keys()].filter(kind => /^[A-Z]{3}$/.test(kind)),
    ofSentence: sentence => bySentence.get(sentence) ?? NONE,
    countBetween(kind, low, high) {
      const list = byClass.get(kind) ?? NONE
      return firstAtLeast(list, high) - firstAtLeast(list, low)
    },
    between(kind, low, high) {
      const list = byClass.get(kind) ?? NONE
      const from = firstAtLeast(list, low)
      let to = from
      while (to < list.length && (list[to] as SourceFigure).quantity.value <= high) to++
      return list.slice(from, to)
    },
  }
}

/** A sentence with more figures is a list of data; the others are still found by their value. */
const MOST_IN_SENTENCE = 60

const NONE: readonly SourceFigure[] = []

function* figuresOf({ index, reading }: SourceReading, first: number): Generator<SourceFigure> {
  const headings = columnHeadings(reading.blocks)
  let sentence = 0
  for (const figure of refined(reading.figures, reading)) {
    while (
      sentence < reading.sentences.length - 1 &&
      (reading.sentences[sentence]?.end as number) <= figure.number.start
    )
      sentence++
    const quantity = comparable(figure)
    if (!quantity) continue
    const token = tokenAt(reading.tokens, figure.number.start)
    const stated = standingOf(reading, token, tokenAt(reading.tokens, figure.number.end))
    const block = reading.blocks[reading.sentences[sentence]?.block ?? -1]
    const standing = stated === 'stated' && isFormerColumn(block, headings) ? 'former' : stated
    yield {
      figure,
      quantity,
      source: index,
      sentence: first + sentence,
      place: token - (reading.sentences[sentence]?.from ?? 0),
      standing,
    }
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function firstAtLeast(list: readonly SourceFigure[], value: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as SourceFigure).quantity.value < value) low = middle + 1
    else high = middle
  }
  return low
}
