import type { Figure } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { comparable } from './comparable.ts'

/** A figure of the draft that does not fit the others of its list: a total that is not the sum, shares that exceed the whole. */
export interface WrongSum {
  readonly figure: Figure
  readonly how: 'total' | 'shares'
  /** What the parts add up to. */
  readonly sum: number
}

/** The heading of a row that adds the others up. */
export const TOTAL = /^(?:summe|gesamt|insgesamt|zusammen|total|sum|overall|all)\b/i

/** Totals of tables against the sum of their column, and the shares of a whole against 100 per cent. */
export function wrongSums(draft: Reading): readonly WrongSum[] {
  return [...wrongTotals(draft), ...wrongShares(draft)]
}

function wrongTotals(draft: Reading): readonly WrongSum[] {
  const columns = new Map<string, { parts: Figure[]; total: Figure | null }>()
  for (const block of draft.blocks) {
    const { table } = block
    if (!table || table.isHeader) continue
    const figure = draft.figures.find(f => f.start >= block.start && f.end <= block.end)
    if (!figure || typeof figure.value !== 'number') continue
    const column = columns.get(table.column) ?? { parts: [], total: null }
    columns.set(table.column, column)
    if (TOTAL.test(table.row)) column.total = figure
    else if (column.total === null) column.parts.push(figure)
  }
  return [...columns.values()].flatMap(({ parts, total }) => {
    if (!total || parts.length < 2 || parts.some(p => p.kind !== total.kind || p.unit !== total.unit)) return []
    if (isMean(total.value as number, parts)) return []
    const sum = parts.reduce((n, p) => n + (p.value as number), 0)
    const slack = total.tolerance + parts.reduce((n, p) => n + p.tolerance, 0) + 1e-9 * Math.abs(sum)
    return Math.abs(sum - (total.value as number)) > slack ? [{ figure: total, how: 'total' as const, sum }] : []
  })
}

/** „im Mittel 24,8 Hektoliter je Hektar“ in the last row: what lies between its parts adds none up. */
function isMean(total: number, parts: readonly Figure[]): boolean {
  const values = parts.map(({ value }) => value as number)
  return total > Math.min(...values) && total < Math.max(...values)
}

/** What divides a whole: without such a word shares may overlap. */
const DIVIDES =
  /Stimmen|stimmten|entfielen|entfallen|Stimmenanteil|enthielten|share of the vote|voted|of the vote|abstained/

function wrongShares(draft: Reading): readonly WrongSum[] {
  return draft.sentences.flatMap(({ start, end }) => {
    if (!DIVIDES.test(draft.prose.slice(start, end))) return []
    const shares = draft.figures.filter(
      f => f.start >= start && f.end <= end && comparable(f)?.class === '%' && f.bound === 'exact',
    )
    const last = shares.at(-1)
    if (shares.length < 3 || !last) return []
    const sum = shares.reduce((n, f) => n + (comparable(f)?.value ?? 0), 0)
    return sum > 100 + 0.5 * shares.length && sum < 150 ? [{ figure: last, how: 'shares' as const, sum }] : []
  })
}
