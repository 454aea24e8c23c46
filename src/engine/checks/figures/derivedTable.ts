import type { Corpus } from '../../corpus/corpus.ts'
import type { Reading } from '../../reading/reading.ts'
import { agreement, isSumInPart } from './agreement.ts'
import type { FigureClaim } from './candidates.ts'
import { type Comparable, single } from './comparable.ts'
import { type Derivation, isRoundedChange } from './derived.ts'
import type { FigureIndex, SourceFigure } from './figureIndex.ts'
import { stepsIn } from './place.ts'
import { isSaid, type Row, saidAround, tableRows } from './tableRows.ts'

/** How many units of its last place a value has of which a share is taken: of 44 and 41 any may be meant. */
const STEPS = 100

/**
 * Finds how far two cells of a table are apart: two of a row that the draft names („Stannick Mill, 115 Stunden mehr als 2023“), two of one column
 * whose rows it names both, or one that backs a figure beside the claim and another of its column („94.730 Besucher, gut sieben Prozent mehr“).
 */
export function deriveFromTable(
  claim: FigureClaim,
  beside: readonly SourceFigure[],
  draft: Reading,
  figures: FigureIndex,
  corpus: Corpus,
): Derivation | null {
  const arePoints = claim.quantity.class === 'pp'
  if (!(claim.isDifference || arePoints) || claim.quantity.date) return null
  const rows = tableRows(figures, corpus)
  if (rows.length === 0) return null
  const said = saidAround(claim, draft, corpus)
  const named = rows.filter(({ name }) => isSaid(name, said))
  return (
    inRows(claim, named) ??
    inColumns(claim, named, named) ??
    inColumns(
      claim,
      rows.filter(row => beside.some(({ id }) => row.figures.some(cell => cell.id === id))),
      rows,
      beside,
    ) ??
    (arePoints ? inExtremes(claim, rows) : null)
  )
}

/** „Zwischen dem besten und dem schlechtesten Ergebnis liegen 16,6 Prozentpunkte“: the highest value of a column and the lowest. */
function inExtremes(claim: FigureClaim, rows: readonly Row[]): Derivation | null {
  for (const table of new Set(rows.map(row => row.table))) {
    const own = rows.filter(row => row.table === table)
    for (const column of new Set(own.flatMap(({ columns }) => columns))) {
      const cells = own
        .flatMap(({ figures, columns }) => figures[columns.indexOf(column)] ?? [])
        .sort((a, b) => a.quantity.value - b.quantity.value)
      const [lowest, highest] = [cells[0], cells.at(-1)]
      const found = lowest && highest && cells.length > 2 ? derivation(claim, highest, lowest) : null
      if (found) return found
    }
  }
  return null
}

function inRows(claim: FigureClaim, rows: readonly Row[]): Derivation | null {
  for (const { figures } of rows) {
    for (const [i, a] of figures.entries()) {
      for (const b of figures.slice(i + 1)) {
        const found = derivation(claim, a, b)
        if (found) return found
      }
    }
  }
  return null
}

/** Pairs of a column: one of `rows`, of `only` these figures where they are given, and one of `others`. */
function inColumns(
  claim: FigureClaim,
  rows: readonly Row[],
  others: readonly Row[],
  only?: readonly SourceFigure[],
): Derivation | null {
  for (const row of rows) {
    for (const [i, a] of row.figures.entries()) {
      if (only && !only.some(({ id }) => id === a.id)) continue
      for (const other of others) {
        if (other === row || other.table !== row.table) continue
        const b = other.figures[other.columns.indexOf(row.columns[i] as string)]
        const found = b && derivation(claim, a, b)
        if (found) return found
      }
    }
  }
  return null
}

function derivation(claim: FigureClaim, a: SourceFigure, b: SourceFigure): Derivation | null {
  if (a.quantity.class !== b.quantity.class || a.quantity.date) return null
  const [more, less] = a.quantity.value > b.quantity.value ? [a, b] : [b, a]
  if (fits(claim.quantity, more.quantity.class, more.quantity.value - less.quantity.value))
    return { of: [more, less], how: 'difference' }
  const isChange =
    claim.quantity.class === '%' &&
    a.quantity.class !== '%' &&
    Math.min(stepsIn(a.quantity.value), stepsIn(b.quantity.value)) >= STEPS &&
    (isRoundedChange(claim, more.quantity.value, less.quantity.value) ||
      isRoundedChange(claim, less.quantity.value, more.quantity.value))
  return isChange ? { of: [more, less], how: 'change' } : null
}

/** Whether a claim may be a value of cells, whose unit may stand nowhere near: „115 Stunden“ of 1033 and 918. */
export function fits(quantity: Comparable, kind: string, value: number): boolean {
  // „um 2,6 Prozent“ of 69,2 and 71,8 would be percentage points.
  if (quantity.class === '%' && kind === '%') return false
  const cell = single(kind, value)
  if (quantity.class === kind || isSumInPart(quantity, cell)) return agreement(quantity, cell) === 'same'
  if (quantity.class === 'pp' && kind === '%') return agreement(quantity, single('pp', value)) === 'same'
  if (kind !== 'count' || !quantity.written) return false
  return agreement(quantity, single(quantity.class, value * quantity.written.factor)) === 'same'
}
