import { push } from '../../corpus/columns/column.ts'
import { NO_STRING } from '../../corpus/columns/strings.ts'
import { NO_ROW, type Tables } from '../../corpus/columns/tables.ts'
import { termKey } from '../../corpus/lexicon.ts'
import { BOUNDS, FIGURE_KINDS, PERIODS } from '../../corpus/rows/kinds.ts'
import { vocabularyOf, type Word } from '../../language/vocabulary.ts'
import type { Language } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { tokenAt } from '../../text/tokens.ts'
import { columnHeadings, isFormerColumn } from './columns.ts'
import { comparable, type Comparable } from './comparable.ts'
import { correctsReports } from './corrections.ts'
import { type RefinedFigure, refined } from './refine.ts'
import { spotAmong } from './spots.ts'
import { type Standing, standingOf, tellsWhen } from './standing.ts'

export const STANDINGS: readonly Standing[] = ['stated', 'refuted', 'former']

interface Placed {
  readonly figure: RefinedFigure
  readonly quantity: Comparable
  readonly standing: Standing
  readonly place: number
}

/** The figures of a source as they are compared: a function that adds those of one sentence, called for the sentences in order. */
export function figureAdder(tables: Tables, reading: Reading): (sentence: number, index: number) => void {
  const bySentence = placed(reading)
  return (sentence, index) => {
    const here = bySentence.get(index) ?? []
    const from = reading.sentences[index]?.from ?? 0
    for (const [i, one] of here.entries()) {
      const neighbours = here.slice(Math.max(0, i - 1), i + 2)
      addFigure(tables, reading, sentence, one, spotAmong(one, neighbours, reading.tokens, from))
    }
  }
}

function placed(reading: Reading): ReadonlyMap<number, readonly Placed[]> {
  const headings = columnHeadings(reading.blocks)
  const { sentences, blocks, tokens } = reading
  const isCorrection = () => correctsReports(reading.prose)
  const now = reading.date === null ? undefined : Number(reading.date.slice(0, 4))
  const found = new Map<number, Placed[]>()
  let sentence = 0
  for (const figure of refined(reading.figures, reading)) {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end as number) <= figure.number.start) sentence++
    const quantity = comparable(figure)
    if (!quantity) continue
    const token = tokenAt(tokens, figure.number.start)
    const isDate = tellsWhen(reading.prose, figure)
    const stated = standingOf(reading, token, tokenAt(tokens, figure.number.end), { isDate, isCorrection, now })
    const block = blocks[sentences[sentence]?.block ?? -1]
    const standing = stated === 'stated' && isFormerColumn(block, headings, reading.date) ? 'former' : stated
    const list = found.get(sentence)
    const one = { figure, quantity, standing, place: token - (sentences[sentence]?.from ?? 0) }
    if (list) list.push(one)
    else found.set(sentence, [one])
  }
  return found
}

function addFigure(
  tables: Tables,
  { language }: Reading,
  sentence: number,
  { figure, quantity, standing, place }: Placed,
  { left, right }: { readonly left: number; readonly right: number },
): void {
  const { figure: table, strings } = tables
  push(table.sentence, sentence)
  push(table.place, place)
  push(table.left, left + 1)
  push(table.right, Math.min(right, MOST))
  push(table.start, figure.start)
  push(table.end, figure.end - figure.start)
  push(table.numberStart, Math.max(0, figure.number.start - figure.start))
  push(table.numberEnd, Math.max(0, figure.number.end - figure.start))
  push(table.kind, FIGURE_KINDS.indexOf(figure.kind))
  push(table.standing, STANDINGS.indexOf(standing))
  push(table.bound, BOUNDS.indexOf(quantity.bound))
  push(table.period, PERIODS.indexOf(quantity.period ?? null))
  push(table.class, strings.add(quantity.class))
  push(table.unit, figure.unit === null ? NO_STRING : strings.add(figure.unit))
  push(table.head, figure.head ? strings.add(termKey(headWord(figure.head.text, language), language)) : NO_STRING)
  push(table.value, quantity.value)
  push(table.detail, addDetail(tables, quantity))
}

const MOST = 65_535

/** What an exact value needs none of: bounds, tolerance, unit of a measure, season or weekday. */
function addDetail({ detail, strings }: Tables, quantity: Comparable): number {
  const { value, min, max, tolerance, written, date } = quantity
  const isPlain = min === value && max === value && tolerance === 0 && !written
  if (isPlain && date?.season === undefined && date?.weekday === undefined) return NO_ROW
  push(detail.min, min ?? Number.NaN)
  push(detail.max, max ?? Number.NaN)
  push(detail.tolerance, tolerance)
  push(detail.factor, written?.factor ?? 0)
  push(detail.slack, written?.slack ?? 0)
  push(detail.season, date?.season === undefined ? NO_STRING : strings.add(date.season))
  push(detail.weekday, date?.weekday ?? 0)
  return detail.min.length - 1
}

/** The word that says what is counted: the last of «aktive Soldaten» and of „US-Soldaten“. */
export function headWord(noun: string, language: Language): Word {
  return vocabularyOf(language).word(noun.split(/[\s-]/).at(-1) ?? noun)
}
