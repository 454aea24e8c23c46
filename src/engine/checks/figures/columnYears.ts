import type { Corpus } from '../../corpus/corpus.ts'
import type { SourceFigure } from './figureIndex.ts'
import type { Block } from '../../model.ts'
import type { Reading, SourceText } from '../../reading/reading.ts'
import type { Candidate } from './candidates.ts'
import { cellOf } from './cells.ts'
import { columnHeadings } from './columns.ts'
import { isCompared, YEARS } from './years.ts'

/**
 * Leaves out what stands in a table's column, or row, of another year than the draft's sentence speaks of: for „Der Gewinn betrug 2024 …“ the
 * cell under „2023“. Where just that cell has the claim's value, the cell of the right year beside it is what contradicts it.
 */
export function createYearFilter(
  corpus: Corpus,
): (candidates: readonly Candidate[], year: string | null) => readonly Candidate[] {
  const years = corpus.derived('years of tables', () => new Map<number, YearsOfTables>())
  const yearsBeside = (source: number, cell: Block) => {
    const known = years.get(source) ?? yearsOfTables(corpus.text(source))
    years.set(source, known)
    return known.get(cell.start)
  }
  const isOfOtherYear = ({ other }: Candidate, year: string) => {
    const cell = cellOf(other, corpus)
    const own = cell && yearOfCell(cell)
    return own !== null && own !== year && (yearsBeside(other.source, cell as Block)?.has(year) ?? false)
  }
  return (candidates, year) => {
    if (year === null) return candidates
    const mistaken = new Set(candidates.filter(c => isOfOtherYear(c, year)))
    if (mistaken.size === 0) return candidates
    const lines = new Set([...mistaken].filter(c => c.agreement === 'same').map(c => lineOf(c.other, corpus)))
    const isMeant = ({ other }: Candidate) => {
      const cell = cellOf(other, corpus)
      return cell !== null && yearOfCell(cell) === year && lines.has(lineOf(other, corpus))
    }
    return candidates.filter(c => !mistaken.has(c)).map(c => (isMeant(c) ? asMeant(c) : c))
  }
}

/** The years that head the columns of a table, or name its rows, by where its cells begin. */
type YearsOfTables = ReadonlyMap<number, ReadonlySet<string>>

function yearsOfTables({ blocks }: SourceText): YearsOfTables {
  const headings = columnHeadings(blocks)
  const tables = new Map<readonly string[], Set<string>>()
  const years = new Map<number, ReadonlySet<string>>()
  for (const block of blocks) {
    const table = headings.get(block.start)
    if (!table) continue
    const known = tables.get(table) ?? new Set()
    tables.set(table, known)
    years.set(block.start, known)
    const year = yearOfCell(block)
    if (year !== null) known.add(year)
  }
  return years
}

/** The year that heads a cell's column, or else names its row. */
function yearOfCell({ table }: Block): string | null {
  return onlyYear(table?.column ?? '') ?? onlyYear(table?.row ?? '')
}

/** A cell of which is known that the draft speaks of it. */
export function asMeant(candidate: Candidate): Candidate {
  return { ...candidate, likeness: 1, isAnchored: true, noun: candidate.noun === 'apart' ? 'open' : candidate.noun }
}

/** The row of a figure in a table, or its column where the years name the rows. */
function lineOf(figure: SourceFigure, corpus: Corpus): string {
  const table = cellOf(figure, corpus)?.table
  if (!table) return `${figure.source} prose`
  return `${figure.source} ${onlyYear(table.column) === null ? table.column : table.line.start}`
}

/**
 * The one year that a sentence of a draft, or the headings of its cell, speaks of; null where it names none or several. «this year» is
 * one, too.
 */
export function yearOfSentence({ sentences, blocks, prose }: Reading, sentence: number): string | null {
  const { start, end, block } = sentences[sentence] ?? { start: 0, end: 0, block: -1 }
  const table = blocks[block]?.table
  if (table) return onlyYear(`${table.column} ${table.row}`)
  const words = prose.slice(start, end)
  const year = onlyYear(words)
  if (year === null || ANOTHER_YEAR.test(words)) return null
  const at = start + words.indexOf(year)
  return isCompared(prose, { start, end }, { start: at, end: at + year.length }) ? null : year
}

const ANOTHER_YEAR =
  /\b(?:(?:this|last|next|the previous) year|(?:dieses|vergangenes|voriges|letztes|nächstes|kommendes) Jahr|(?:diesem|vergangenen|vorigen|letzten|nächsten|kommenden|laufenden) Jahr|heuer)(?![a-zß-ž])/i

function onlyYear(text: string): string | null {
  const [first, ...rest] = new Set(text.match(YEARS))
  return first !== undefined && rest.length === 0 ? first : null
}
