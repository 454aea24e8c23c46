import type { Figure, Mention } from '../../model.ts'
import { DIGITS, MARK, spanOf } from '../../text/tokens.ts'
import type { Text } from '../reading.ts'
import { parseIsoDay } from './civil.ts'
import { type DateAt, readDate } from './dates.ts'
import { type QuantityAt, readQuantity } from './quantities.ts'
import type { Range, Reader } from './reader.ts'
import { cellQuantity } from './tables.ts'

/** The figures and dates of a text, in text order; no two share a token. */
export function readFigures(text: Text): readonly Figure[] {
  const { tokens } = text
  const today = parseIsoDay(text.date)
  const r: Reader = { text, tokens, german: text.language === 'de', from: 0, to: 0, today, day: null, year: null }
  const figures: Figure[] = []
  for (const sentence of text.sentences) {
    r.from = sentence.from
    r.to = sentence.to
    r.year = null
    const first = figures.length
    readSentence(r, figures)
    const table = text.blocks[sentence.block]?.table
    if (table && !table.isHeader)
      for (let k = first; k < figures.length; k++) figures[k] = cellQuantity(text, figures[k] as Figure, table)
  }
  return figures
}

function readSentence(r: Reader, figures: Figure[]): void {
  let i = r.from
  while (i < r.to) {
    if (!mayStart(r, i)) {
      i++
      continue
    }
    const date = readDate(r, i)
    if (date) {
      figures.push(dateFigure(r, date))
      i = Math.max(i + 1, date.to)
      continue
    }
    const quantity = readQuantity(r, i)
    if (typeof quantity === 'number') i = quantity
    else {
      figures.push(quantityFigure(r, quantity, figures))
      i = Math.max(i + 1, quantity.to)
    }
  }
}

const FRACTION_SIGNS = new Set([...'½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅒'].map(sign => sign.charCodeAt(0)))

function mayStart(r: Reader, i: number): boolean {
  const kind = r.tokens.kind[i]
  if (kind === DIGITS) return true
  if (kind === MARK) return FRACTION_SIGNS.has(r.tokens.code[i] as number)
  const sense = r.tokens.word[i]?.figure
  if (!sense) return false
  if (sense.starts || sense.half) return true
  if (sense.article) {
    const next = r.tokens.word[i + 1]?.figure
    return (
      next !== undefined &&
      (next.scale !== undefined ||
        next.fraction !== undefined ||
        next.half !== undefined ||
        next.unit !== undefined ||
        next.calendar?.clock !== undefined ||
        next.article !== undefined ||
        next.glue !== undefined)
    )
  }
  return (
    sense.fraction !== undefined || (sense.glue?.includes('minus') ?? false) || (sense.glue?.includes('plus') ?? false)
  )
}

function mention(r: Reader, { from, to }: Range): Mention {
  const span = spanOf(r.tokens, from, to)
  return { ...span, text: r.text.raw.slice(span.start, span.end) }
}

function dateFigure(r: Reader, date: DateAt): Figure {
  const year = date.year ?? null
  return {
    ...mention(r, date),
    number: mention(r, date.number),
    kind: date.kind,
    value: date.value,
    resolved: date.resolved,
    min: year,
    max: year,
    bound: 'exact',
    unit: null,
    noun: null,
    hedge: null,
    head: null,
    tolerance: 0,
  }
}

function quantityFigure(r: Reader, quantity: QuantityAt, before: readonly Figure[]): Figure {
  const { kind, value, min, max, bound, unit, tolerance, noun, hedge } = quantity
  const own = noun && { noun: mention(r, noun).text, head: mention(r, { from: noun.head, to: noun.head + 1 }) }
  const inherited = !own && kind === 'count' ? inheritedNoun(r, quantity, before) : undefined
  const { noun: name, head } = own ?? inherited ?? { noun: quantity.nounName ?? null, head: null }
  return {
    ...mention(r, quantity),
    number: mention(r, quantity.number),
    kind,
    value,
    resolved: null,
    min,
    max,
    bound,
    unit,
    noun: name,
    hedge: hedge ? mention(r, hedge) : null,
    head,
    tolerance,
  }
}

const INHERITING = /^(?:davon|darunter|hiervon|auf|es|von|sogar|insgesamt|of|to|which|them|including)$/

/** „12.000 Soldaten, davon 500 an der Front“: what a bare number counts is what the figure before it counted. */
function inheritedNoun(
  r: Reader,
  quantity: QuantityAt,
  before: readonly Figure[],
): Pick<Figure, 'noun' | 'head'> | undefined {
  const word = r.tokens.word[quantity.from - 1]?.lower ?? ''
  const last = before.at(-1)
  if (!INHERITING.test(word) || !last || last.kind !== 'count' || last.noun === null) return undefined
  const distance = (r.tokens.start[quantity.from] as number) - last.end
  return distance < 160 ? { noun: last.noun, head: last.head } : undefined
}
