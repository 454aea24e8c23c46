import type { Corpus } from '../../corpus/corpus.ts'
import type { SourceFigure } from './figureIndex.ts'
import type { Reading, SourceText } from '../../reading/reading.ts'
import type { Candidate } from './candidates.ts'
import { cellOf } from './cells.ts'
import { type ColumnHeadings, columnHeadings } from './columns.ts'

const YEARS = /\b(?:19|20)\d\d\b/g

/**
 * Leaves out what stands in a table's column of another year than the draft's sentence speaks of: for „Der Gewinn betrug 2024 …“ the cell
 * under „2023“. Where just that cell has the claim's value, the cell of the right year in its row is what contradicts it.
 */
export function createYearFilter(
  corpus: Corpus,
): (candidates: readonly Candidate[], year: string | null) => readonly Candidate[] {
  const headings = corpus.derived('columnHeadings', () => new Map<number, ColumnHeadings>())
  const headingsOf = (source: number, { blocks }: SourceText) => {
    const known = headings.get(source) ?? columnHeadings(blocks)
    headings.set(source, known)
    return known
  }
  const isOfOtherYear = ({ other }: Candidate, year: string) => {
    const block = cellOf(other, corpus)
    const own = onlyYear(block?.table?.column ?? '')
    if (!block || own === null || own === year) return false
    return (headingsOf(other.source, corpus.text(other.source)).get(block.start) ?? []).some(
      column => onlyYear(column) === year,
    )
  }
  return (candidates, year) => {
    if (year === null) return candidates
    const mistaken = new Set(candidates.filter(c => isOfOtherYear(c, year)))
    if (mistaken.size === 0) return candidates
    const rows = new Set([...mistaken].filter(c => c.agreement === 'same').map(c => rowOf(c.other, corpus)))
    const isMeant = ({ other }: Candidate) =>
      rows.has(rowOf(other, corpus)) && onlyYear(cellOf(other, corpus)?.table?.column ?? '') === year
    return candidates.filter(c => !mistaken.has(c)).map(c => (isMeant(c) ? asMeant(c) : c))
  }
}

function asMeant(candidate: Candidate): Candidate {
  return { ...candidate, likeness: 1, isAnchored: true, noun: candidate.noun === 'apart' ? 'open' : candidate.noun }
}

function rowOf(figure: SourceFigure, corpus: Corpus): string {
  return `${figure.source} ${cellOf(figure, corpus)?.table?.line.start ?? 'prose'}`
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
  return year !== null && ANOTHER_YEAR.test(words) ? null : year
}

const ANOTHER_YEAR =
  /\b(?:(?:this|last|next|the previous) year|(?:dieses|vergangenes|voriges|letztes|nächstes|kommendes) Jahr|(?:diesem|vergangenen|vorigen|letzten|nächsten|kommenden|laufenden) Jahr|heuer)(?![a-zß-ž])/i

function onlyYear(text: string): string | null {
  const [first, ...rest] = new Set(text.match(YEARS))
  return first !== undefined && rest.length === 0 ? first : null
}
