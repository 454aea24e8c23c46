import type { Corpus } from '../../corpus/corpus.ts'
import type { Reading } from '../../reading/reading.ts'
import { agreement } from './agreement.ts'
import { type FigureClaim, SHARES } from './candidates.ts'
import { type Comparable, single } from './comparable.ts'
import { type Derivation, roundedBy } from './derived.ts'
import { fits } from './derivedTable.ts'
import type { FigureIndex, SourceFigure } from './figureIndex.ts'
import { isSaid, type Row, saidAround, tableRows } from './tableRows.ts'

/** Two cells of a row or of a column, and how many of their rows and columns the draft names. */
interface Pair {
  readonly a: SourceFigure
  readonly b: SourceFigure
  readonly named: number
}

/** How many values that are looked at may fit by chance, so that one that does is taken for the claim's. */
const BY_CHANCE = 0.3
/** The same of a value that another contradicts. */
const HARDLY = 0.1
/** What no bare number of a table is. */
const TIMES = new Set(['duration', 'time', 'age', 'frequency'])
/** More cells are data. */
const MOST_CELLS = 200

/**
 * Finds a claim's value as the difference, the change, the share or, where it says so, the sum of two cells of a row or of a column, those first
 * whose rows and columns the draft names. Only as many are looked at as hardly one would fit by chance: of „18 Prozent“ a few, of „13.457“ all of a table.
 */
export function deriveFromCells(
  claim: FigureClaim,
  draft: Reading,
  figures: FigureIndex,
  corpus: Corpus,
  isContradicted: boolean,
): Derivation | null {
  const { quantity, isDifference, isTotal } = claim
  const isShare = SHARES.has(quantity.class)
  if (quantity.date || quantity.class === '1' || !(isShare || isDifference || isTotal)) return null
  const rows = tableRows(figures, corpus)
  if (rows.length === 0) return null
  const said = saidAround(claim, draft, corpus)
  const pairs = [...new Set(rows.map(({ table }) => table))].flatMap(table =>
    pairsOf(
      rows.filter(row => row.table === table),
      said,
    ),
  )
  const rounded = { ...claim, quantity: { ...quantity, tolerance: Math.max(quantity.tolerance, roundedBy(quantity)) } }
  const chance = chanceOfFit(rounded.quantity)
  let tried = 0
  for (const named of isContradicted ? [3] : [3, 2, 1]) {
    const here = pairs.filter(pair => pair.named === named && isOfClass(quantity, pair))
    tried += here.length
    if (tried * chance > (isContradicted ? HARDLY : BY_CHANCE)) return null
    for (const { a, b } of here) {
      const how = howOf(rounded, a, b)
      if (how) return { of: a.quantity.value > b.quantity.value ? [a, b] : [b, a], how }
    }
  }
  return null
}

/** The pairs of a table's cells that stand in one row or one column of which the draft names something. */
function pairsOf(rows: readonly Row[], said: ReadonlySet<number>): readonly Pair[] {
  const cells = rows.reduce((n, { figures }) => n + figures.length, 0)
  if (cells > MOST_CELLS) return []
  const isNamed = rows.map(({ name }) => isSaid(name, said))
  const pairs: Pair[] = []
  for (const [r, row] of rows.entries()) {
    const columns = row.headings.map(heading => isSaid(heading, said))
    for (const [i, a] of row.figures.entries()) {
      for (const [k, b] of row.figures.entries()) {
        const last = k === row.figures.length - 1
        if (i < k) pairs.push({ a, b, named: count(isNamed[r], columns[i], columns[k] || last) })
      }
      for (const [other, below] of rows.entries()) {
        const b = below.figures[below.columns.indexOf(row.columns[i] as string)]
        if (other === r || !b || (other < r && isNamed[other])) continue
        const isBeside = below.isTotal || isNamed[other] || other === r - 1
        if (isNamed[r]) pairs.push({ a, b, named: count(true, columns[i], isBeside) })
      }
    }
  }
  return pairs.filter(({ named }) => named > 0)
}

function count(...named: readonly (boolean | undefined)[]): number {
  return named.filter(Boolean).length
}

/** Whether two cells may make a value of a class: a share of any two that are none, anything else of its own. */
function isOfClass({ class: kind }: Comparable, { a, b }: Pair): boolean {
  if (a.quantity.class !== b.quantity.class || a.quantity.date) return false
  if (TIMES.has(kind)) return a.quantity.class === kind
  return kind === '%' ? a.quantity.class !== '%' : kind === 'pp' ? a.quantity.class === '%' : a.quantity.class !== '%'
}

function howOf(
  { quantity, isDifference, isTotal }: FigureClaim,
  a: SourceFigure,
  b: SourceFigure,
): Derivation['how'] | null {
  const [more, less] = [a.quantity.value, b.quantity.value].sort((x, y) => y - x) as [number, number]
  const kind = a.quantity.class
  if (isTotal && quantity.class !== '%') return fits(quantity, kind, more + less) ? 'sum' : null
  if (quantity.class !== '%') return more > less && fits(quantity, kind, more - less) ? 'difference' : null
  if (less <= 0) return null
  const agrees = (value: number) => agreement(quantity, single('%', value)) === 'same'
  if (!isDifference)
    return agrees((100 * less) / more) || (quantity.value > 100 && agrees((100 * more) / less)) ? 'share' : null
  return agrees((100 * (more - less)) / less) || agrees((100 * (more - less)) / more) ? 'change' : null
}

/** How likely a value of about the claim's size agrees with it: sizes that differ by a tenfold are all as likely. */
function chanceOfFit(quantity: Comparable): number {
  let agreeing = 0
  for (let step = -STEPS; step <= STEPS; step++) {
    const value = quantity.value * (1 + step / (2 * STEPS))
    if (agreement(quantity, single(quantity.class, value)) === 'same') agreeing++
  }
  return agreeing <= 1
    ? Math.min(1, (2 * quantity.tolerance) / quantity.value + LEAST)
    : agreeing / (2 * STEPS) / SPREAD
}

/** A value is held against so many that lie below and above it, as far as half of it. */
const STEPS = 200
/** The natural logarithm of ten. */
const SPREAD = Math.LN10
const LEAST = 1e-4
