import type { Block, Span } from '../model.ts'
import { type Cell, tableCells } from './tableCells.ts'

/** A line without the spaces around it. */
type Line = Span
type Words = NonNullable<Cell>

/** Lines of a plain text that are rows of one table, and the blocks of their cells. */
export interface PlainTable {
  /** The numbers of the first line and of the first behind the table. */
  readonly from: number
  readonly to: number
  readonly blocks: readonly Block[]
}

/** Between two cells stands a tab, or more spaces than between words. */
const GAP = /\t\s*| {2,}/g
const LONGEST_LINE = 200
const MOST_CELLS = 12
/** A cell that is longer than so many words is a sentence in justified type. */
const MOST_WORDS = 6
const RULE = /^[-=_–—+|\s]+$/
const VALUE = /^(?:[-+–−±<>≤≥]\s?)?(?:[€$£]\s?)?\d|^(?:[-–—.x/]|k\. ?A\.|n\/a)$/i
const YEARS = /^(?:19|20)\d\d(?:\s?[-/–]\s?(?:19|20)?\d\d)?\*?$/
/** „2024 hl“ above the values of that year. */
const OF_A_YEAR = /^(?:19|20)\d\d [A-Za-zÀ-ɏ%€]{1,12}$/

/**
 * Tables that are set with tabs or spaces, as agencies and offices send them: at least two rows of as many cells, in which values follow a
 * name. A line of headings may stand above, blank lines and rules between.
 */
export function plainTables(raw: string, lines: readonly Line[]): readonly PlainTable[] {
  if (!raw.includes('   ') && !raw.includes('\t')) return NONE
  const tables: PlainTable[] = []
  for (let i = 0; i < lines.length; i++) {
    if (!isRow(cellsOf(raw, lines[i] as Line))) continue
    const table = tableFrom(raw, lines, i, tables.at(-1)?.to ?? 0)
    if (!table) continue
    tables.push(table)
    i = table.to - 1
  }
  return tables
}

const NONE: readonly PlainTable[] = []

function cellsOf(raw: string, { start, end }: Line): readonly Words[] {
  if (end - start > LONGEST_LINE || end === start) return []
  const line = raw.slice(start, end)
  const cells: Words[] = []
  let at = 0
  const add = (to: number) => cells.push({ start: start + at, end: start + to, text: line.slice(at, to) })
  for (const { 0: gap, index } of line.matchAll(GAP)) {
    add(index)
    at = index + gap.length
  }
  add(line.length)
  return cells
}

/** A name or a year, and values behind it. */
function isRow([name, ...rest]: readonly Words[]): boolean {
  if (!name || rest.length === 0 || rest.length >= MOST_CELLS) return false
  const isYear = YEARS.test(name.text) && !rest.every(({ text }) => YEARS.test(text))
  if ((!isYear && !/[A-Za-zÀ-ɏ]/.test(name.text)) || /[.!?]$/.test(name.text)) return false
  return rest.every(isShort) && rest.some(({ text }) => VALUE.test(text))
}

const isShort = ({ text }: Words) => text.split(' ', MOST_WORDS + 1).length <= MOST_WORDS

/** The table whose first row a line is, or whose headings in the shape of a row; `free` is the first line that may be one of it. */
function tableFrom(raw: string, lines: readonly Line[], first: number, free: number): PlainTable | null {
  const rows: (readonly Words[])[] = []
  const width = cellsOf(raw, lines[first] as Line).length
  let to = first
  for (let i = first; i < lines.length; i++) {
    const line = lines[i] as Line
    if (isBlankOrRule(raw, line)) continue
    const cells = cellsOf(raw, line)
    if (cells.length !== width || !isRow(cells)) break
    rows.push(cells)
    to = i + 1
  }
  const isHeaded =
    rows[0]?.slice(1).every(({ text }) => YEARS.test(text) || OF_A_YEAR.test(text) || !VALUE.test(text)) ?? false
  const above = lineAbove(raw, lines, first, free)
  const headings = isHeaded ? rows.shift() : above === null ? undefined : headingsIn(raw, lines[above] as Line, width)
  if (rows.length < 2) return null
  const from = !isHeaded && headings && above !== null ? above : first
  const caption = lineAbove(raw, lines, from, free)
  const words = caption === null ? '' : raw.slice(lines[caption]?.start, lines[caption]?.end)
  return { from, to, blocks: tableCells(headings ?? [], rows, words) }
}

function isBlankOrRule(raw: string, { start, end }: Line): boolean {
  return start === end || RULE.test(raw.slice(start, end))
}

/** The next line above that has words, close by, if it is free. */
function lineAbove(raw: string, lines: readonly Line[], from: number, free: number): number | null {
  for (let i = from - 1; i >= Math.max(free, from - NEAR); i--) if (!isBlankOrRule(raw, lines[i] as Line)) return i
  return null
}

const NEAR = 3

/**
 * The cells of a line of as many, or of one fewer where the names have no heading. Where the values are so many times as many, each heading
 * stands above so many columns.
 */
function headingsIn(raw: string, line: Line, width: number): readonly Cell[] | undefined {
  const cells = cellsOf(raw, line)
  if (!cells.every(isShort)) return undefined
  if (cells.length === width) return width > 1 ? cells : undefined
  const isIndented = /(?:\t| {3})$/.test(raw.slice(Math.max(0, line.start - 3), line.start))
  const columns = (width - 1) / cells.length
  // One cell above many columns is a caption.
  const isCaption = cells.length === 1 && columns > 1
  if (!isIndented || isCaption || !Number.isInteger(columns)) return undefined
  return [null, ...cells.flatMap(cell => Array<Cell>(columns).fill(cell))]
}
