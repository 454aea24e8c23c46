import type { Figure, Mention } from '../../model.ts'
import type { DateAt } from './dates.ts'
import type { QuantityAt } from './quantityAt.ts'
import { isGlue, type Range, type Reader } from './reader.ts'

function mention(r: Reader, { from, to }: Range): Mention {
  const start = r.tokens.start[from] as number
  const end = r.tokens.end[to - 1] as number
  return { text: r.text.raw.slice(start, end), start, end }
}

export function dateFigure(r: Reader, date: DateAt): Figure {
  const year = date.year ?? null
  const { text, start, end } = mention(r, date)
  return {
    text,
    start,
    end,
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

/** The figure of a quantity; `before` are those that stand before it in the text. */
export function quantityFigure(r: Reader, quantity: QuantityAt, before: readonly Figure[]): Figure {
  const { kind, value, min, max, bound, unit, tolerance, noun, hedge } = quantity
  const own = noun && { noun: mention(r, noun).text, head: mention(r, { from: noun.head, to: noun.head + 1 }) }
  const inherited = !own && kind === 'count' && !quantity.nounName ? inheritedNoun(r, quantity, before) : undefined
  const { noun: name, head } = own ?? inherited ?? { noun: quantity.nounName ?? null, head: null }
  const { text, start, end } = mention(r, quantity)
  return {
    text,
    start,
    end,
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

/** How far back, in characters, a bare number looks for what it counts: after „davon“ and after „auf“. */
const REACH = 200
const SHORT_REACH = 90

/** „12.000 Soldaten, davon 500 an der Front“: what a bare number counts is what the figure before it counted. */
function inheritedNoun(
  r: Reader,
  quantity: QuantityAt,
  before: readonly Figure[],
): Pick<Figure, 'noun' | 'head'> | undefined {
  const last = before.slice(-4).findLast(({ kind }) => kind !== 'date' && kind !== 'time' && kind !== 'duration')
  if (last?.kind !== 'count' || last.noun === null) return undefined
  const nearest = quantity.from - 1
  const cue = isGlue(r, nearest, 'adverb') ? nearest - 1 : nearest
  const isThereof = [cue, cue - 1, cue - 2].some(at => isGlue(r, at, 'thereof'))
  const reach = isThereof ? REACH : isGlue(r, cue, 'again') ? SHORT_REACH : 0
  const distance = (r.tokens.start[quantity.from] as number) - last.end
  return distance < reach ? { noun: last.noun, head: last.head } : undefined
}
