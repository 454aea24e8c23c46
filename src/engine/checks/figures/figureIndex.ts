import { endOf, NO_ROW } from '../../corpus/columns/tables.ts'
import { NO_STRING } from '../../corpus/columns/strings.ts'
import type { Spot } from '../../corpus/context.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { BOUNDS, FIGURE_KINDS, PERIODS } from '../../corpus/rows/kinds.ts'
import type { FigureKind, Span } from '../../model.ts'
import type { Comparable, DateParts } from './comparable.ts'
import { STANDINGS } from './figureRows.ts'
import type { Standing } from './standing.ts'
import { isCurrency } from './units.ts'

/** A figure of a source: `sentence` is numbered through all sources, `place` counts tokens from its sentence's first. */
export interface SourceFigure extends Span, Spot {
  /** Its number among all figures of the sources. */
  readonly id: number
  readonly quantity: Comparable
  readonly kind: FigureKind
  readonly unit: string | null
  /** The key of the term of what is counted, or null. */
  readonly head: string | null
  readonly number: Span
  readonly source: number
  readonly sentence: number
  readonly standing: Standing
}

/** The figures of the sources by sentence and by value; figures are numbers until somebody looks at one. */
export interface FigureIndex {
  get(id: number): SourceFigure
  sentenceOf(id: number): number
  /** The number that stands for a class of values; -1 for one that no source has. */
  classOf(kind: string): number
  /** The class of a figure. */
  classIn(id: number): number
  /** Its value in the terms of its class. */
  valueOf(id: number): number
  standingOf(id: number): Standing
  ofSentence(sentence: number): readonly number[]
  /** Figures of a class with a value between two bounds, in order of value. */
  between(kind: string, low: number, high: number): readonly number[]
  countBetween(kind: string, low: number, high: number): number
  /** Dates that state this day of this month, of whatever year. */
  ofDay(month: number, day: number): readonly number[]
  countOfDay(month: number, day: number): number
  /** ISO 4217 codes of the sums of money. */
  readonly currencies: readonly string[]
}

export function figureIndexOf(corpus: Corpus): FigureIndex {
  return corpus.derived('figures', () => createFigureIndex(corpus))
}

/** A sentence with more figures is a list of data; the others are still found by their value. */
const MOST_IN_SENTENCE = 60

function createFigureIndex(corpus: Corpus): FigureIndex {
  const { tables, relations } = corpus
  const { figure, sentence, strings } = tables
  const live = (ids: readonly number[]) =>
    corpus.hasGone
      ? ids.filter(id => corpus.isLive(sentence.source.data[figure.sentence.data[id] as number] as number))
      : ids
  const looked = new Map<number, SourceFigure>()
  const currencies = relations.figures.keys.map(key => strings.get(key)).filter(isCurrency)
  const classOf = (kind: string) => strings.find(kind)
  return {
    get(id) {
      const known = looked.get(id)
      if (known) return known
      const found = figureAt(corpus, id)
      if (looked.size >= LOOKED) looked.clear()
      looked.set(id, found)
      return found
    },
    sentenceOf: id => figure.sentence.data[id] as number,
    classOf,
    classIn: id => figure.class.data[id] as number,
    valueOf: id => figure.value.data[id] as number,
    standingOf: id => STANDINGS[figure.standing.data[id] as number] as Standing,
    ofDay: (month, day) => live(relations.days.rows(month * 100 + day)),
    countOfDay: (month, day) => relations.days.count(month * 100 + day),
    currencies,
    ofSentence(s) {
      const from = sentence.firstFigure.data[s] as number
      const to = Math.min(endOf(sentence.firstFigure, s, figure.value), from + MOST_IN_SENTENCE)
      if (to <= from) return NONE
      const ids: number[] = []
      for (let id = from; id < to; id++) ids.push(id)
      return ids
    },
    countBetween: (kind, low, high) => relations.figures.countBetween(classOf(kind), low, high),
    between: (kind, low, high) => live(relations.figures.between(classOf(kind), low, high)),
  }
}

/** Figures that are kept as looked at. */
const LOOKED = 10_000

const NONE: readonly number[] = []

function figureAt({ tables }: Corpus, id: number): SourceFigure {
  const { figure, sentence, strings } = tables
  const start = figure.start.data[id] as number
  const s = figure.sentence.data[id] as number
  const unit = figure.unit.data[id] as number
  const head = figure.head.data[id] as number
  return {
    id,
    start,
    end: start + (figure.end.data[id] as number),
    number: {
      start: start + (figure.numberStart.data[id] as number),
      end: start + (figure.numberEnd.data[id] as number),
    },
    kind: FIGURE_KINDS[figure.kind.data[id] as number] as FigureKind,
    unit: unit === NO_STRING ? null : strings.get(unit),
    head: head === NO_STRING ? null : strings.get(head),
    source: sentence.source.data[s] as number,
    sentence: s,
    place: figure.place.data[id] as number,
    left: (figure.left.data[id] as number) - 1,
    right: figure.right.data[id] as number,
    standing: STANDINGS[figure.standing.data[id] as number] as Standing,
    quantity: quantityAt(tables, id),
  }
}

function quantityAt({ figure, detail, strings }: Corpus['tables'], id: number): Comparable {
  const value = figure.value.data[id] as number
  const d = figure.detail.data[id] as number
  const more = d !== NO_ROW
  const period = PERIODS[figure.period.data[id] as number] ?? null
  const kind = strings.get(figure.class.data[id] as number)
  const season = more ? (detail.season.data[d] as number) : NO_STRING
  const weekday = more ? (detail.weekday.data[d] as number) : 0
  const factor = more ? (detail.factor.data[d] as number) : 0
  return {
    class: kind,
    value,
    min: more ? known(detail.min.data[d] as number) : value,
    max: more ? known(detail.max.data[d] as number) : value,
    bound: BOUNDS[figure.bound.data[id] as number] as Comparable['bound'],
    tolerance: more ? (detail.tolerance.data[d] as number) : 0,
    step: undefined,
    period,
    date:
      kind === 'date' ? datePartsOf(value, season === NO_STRING ? undefined : strings.get(season), weekday) : undefined,
    written: factor === 0 || kind === 'date' ? undefined : { factor, slack: detail.slack.data[d] as number },
  }
}

function known(bound: number): number | null {
  return Number.isNaN(bound) ? null : bound
}

/** 20241018 is the 18th of October 2024; parts that are not stated are 0. */
function datePartsOf(value: number, season: string | undefined, weekday: number): DateParts {
  const stated = (part: number) => (part > 0 ? part : undefined)
  return {
    year: stated(Math.floor(value / 10_000)),
    month: season === undefined ? stated(Math.floor(value / 100) % 100) : undefined,
    day: stated(value % 100),
    season,
    weekday: stated(weekday),
  }
}
