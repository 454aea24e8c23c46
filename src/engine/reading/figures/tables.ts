import { vocabularyOf } from '../../language/vocabulary.ts'
import type { Block, Figure } from '../../model.ts'
import { isUnit } from '../../text/tableCells.ts'
import { tokenize } from '../../text/tokens.ts'
import type { Text } from '../reading.ts'
import { readQuantity } from './quantities.ts'
import type { DateAt } from './dates.ts'
import { isDigits, isInnerMark, lengthAt, numberAt, type Reader, readerOf } from './reader.ts'

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

/** „8:47“ under „Eintreffzeit (Min.:Sek.)“: a cell that is nothing else, and whose unit says what lasts so long. */
export function lapTimeOfCell(r: Reader, { column, row }: Table, corner: string): readonly DateAt[] {
  const { from, to } = r
  if (to - from !== 3 || !isDigits(r, from) || !isInnerMark(r, from + 1, ':') || lengthAt(r, from + 2) !== 2) return []
  const unit = [splitHeading(column).unit, splitHeading(row).unit, unitOfAll(corner)].find(words => LAP.test(words))
  if (unit === undefined) return []
  const [first, last] = HOURS.test(unit) ? ['H', 'M'] : ['M', 'S']
  const value = `PT${numberAt(r, from)}${first}${numberAt(r, from + 2)}${last}`
  return [{ from, to, kind: 'duration', value, resolved: null, number: { from, to } }]
}

const LAP = /(?<![a-zß-ž])(?:mi?n|min(?:ute)?[ns]?|std|stunden|hours?|hrs?|h|hh|mm)(?![a-zß-ž])/i
const HOURS = /(?<![a-zß-ž])(?:std|stunden|hours?|hrs?|hh|h)(?![a-zß-ž])/i

/** „Umsatz (Mio. Euro)“, „Umsatz in Mio. Euro“, „Anteil %“, „Mio. Euro“ */
function splitHeading(heading: string): { readonly name: string; readonly unit: string } {
  const bracket = heading.indexOf('(')
  if (bracket >= 0)
    return { name: heading.slice(0, bracket).trim(), unit: heading.slice(bracket + 1).split(')')[0] ?? '' }
  const link = / in (?=\S+(?: \S+)?$)/.exec(heading.length < 200 ? heading : '')
  if (link) return { name: heading.slice(0, link.index).trim(), unit: heading.slice(link.index + 4) }
  const [, name, unit] = UNIT_AT_END.exec(heading) ?? UNIT_BY_PERIOD.exec(heading) ?? []
  if (name !== undefined && unit !== undefined) return { name, unit }
  if (heading.endsWith('%')) return { name: heading.slice(0, -1).trim(), unit: '%' }
  return { name: heading.trim(), unit: isUnit(heading) ? heading : '' }
}

/** „2024 hl“, „Fläche ha“ */
const UNIT_AT_END = /^(\S(?:.{0,60}\S)?)\s(ha|hl|km|km²|m²|m³|kg|[kMGT]Wh|[kMG]W|cm|mm)$/

/** «Observing hours per year», „Beobachtete Stunden im Jahr“: without the period days may be what is counted. */
const UNIT_BY_PERIOD =
  /^(\S(?:.{0,60}\S)?)\s(hours|days|weeks|tonnes|tons|litres|miles|kilometres|Stunden|Tage|Wochen|Tonnen|Liter|Kilometer)\s(?:per|an?|je|pro|im|am)\s(?:year|month|week|day|Jahr|Monat|Woche|Tag)$/

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
