import { vocabularyOf } from '../../language/vocabulary.ts'
import type { Block, Figure } from '../../model.ts'
import { isUnit } from '../../text/tableCells.ts'
import { tokenize } from '../../text/tokens.ts'
import type { Text } from '../reading.ts'
import { readQuantity } from './quantities.ts'
import { readerOf } from './reader.ts'

type Table = NonNullable<Block['table']>

/**
 * A cell's figure with its column's heading and row's name for a noun, and the unit that stands in one of them or, for all of the table,
 * in the brackets of its first heading: „Prognose (Jahresmittel, %)“.
 */
export function cellQuantity(text: Text, figure: Figure, table: Table, corner: string): Figure {
  if (figure.kind === 'date' || figure.kind === 'time') return figure
  const heading = splitHeading(table.column)
  const row = splitHeading(table.row)
  const noun = figure.noun ?? ([heading.name, row.name].filter(Boolean).join(' ') || null)
  const unit =
    figure.unit === null && figure.kind === 'count'
      ? (unitIn(text, heading.unit) ?? unitIn(text, row.unit) ?? unitIn(text, unitOfAll(corner)))
      : undefined
  if (!unit || typeof figure.value !== 'number') return { ...figure, noun }
  if (typeof unit.value !== 'number') {
    const value = unit.value.replace('1', String(figure.value))
    return { ...figure, noun, kind: unit.kind, unit: unit.unit, value }
  }
  const factor = unit.value
  const times = (n: number | null) => (n === null ? null : Number((n * factor).toPrecision(15)))
  const step = figure.tolerance || (factor > 1 ? 0.5 : 0)
  return {
    ...figure,
    noun,
    kind: unit.kind,
    unit: unit.unit,
    value: times(figure.value) as number,
    min: times(figure.min),
    max: times(figure.max),
    tolerance: step * factor,
  }
}

/** „Umsatz (Mio. Euro)“, „Umsatz in Mio. Euro“, „Anteil %“, „Mio. Euro“ */
function splitHeading(heading: string): { readonly name: string; readonly unit: string } {
  const bracket = heading.indexOf('(')
  if (bracket >= 0)
    return { name: heading.slice(0, bracket).trim(), unit: heading.slice(bracket + 1).split(')')[0] ?? '' }
  const link = / in (?=\S+(?: \S+)?$)/.exec(heading.length < 200 ? heading : '')
  if (link) return { name: heading.slice(0, link.index).trim(), unit: heading.slice(link.index + 4) }
  if (heading.endsWith('%')) return { name: heading.slice(0, -1).trim(), unit: '%' }
  return { name: heading.trim(), unit: isUnit(heading) ? heading : '' }
}

/** The last of what a table's first heading has in brackets; without brackets it is the heading of the rows' names. */
function unitOfAll(corner: string): string {
  return corner.endsWith(')') ? (splitHeading(corner).unit.split(',').at(-1) ?? '').trim() : ''
}

const LONGEST_UNIT = 40

/** „Wartezeit (Wochen)“ */
const ONE_UNIT_OF_TIME = /^PT?1[A-Z]$/

/** The unit is read as it would be after a one: „1 Mio. Euro“. */
function unitIn(text: Text, words: string) {
  if (words === '' || words.length > LONGEST_UNIT) return undefined
  const prose = `1 ${words.replace(/^(?:[A-Za-zß-ž]+ ){0,3}in /, '')}`
  const tokens = tokenize(prose, vocabularyOf(text.language))
  const inner: Text = { ...text, raw: prose, prose, tokens, sentences: [], blocks: [] }
  const quantity = readQuantity(readerOf(inner, null), 0)
  return typeof quantity !== 'number' &&
    (quantity.unit !== null || quantity.value !== 1) &&
    (quantity.kind !== 'duration' || ONE_UNIT_OF_TIME.test(String(quantity.value)))
    ? quantity
    : undefined
}
