import type { Block } from '../../model.ts'

/** The column headings of every table, by where its cells begin. */
export type ColumnHeadings = ReadonlyMap<number, readonly string[]>

/** For every cell the headings of its row's table, gathered from the rows that share their headings. */
export function columnHeadings(blocks: readonly Block[]): ColumnHeadings {
  const headings = new Map<number, readonly string[]>()
  let columns: string[] = []
  let before: Block | null = null
  for (const block of blocks) {
    const { table } = block
    if (!table) continue
    const isNewTable =
      table.isHeader && table.column === table.row.replace(/ \(.*\)$/, '') && table.line.start === block.start
    if (isNewTable && (!before || before.end < block.start)) columns = []
    if (!columns.includes(table.column)) columns.push(table.column)
    headings.set(block.start, columns)
    before = block
  }
  return headings
}

const OLD = /\b(?:bisher|alt|vorher|Vorjahr|Vorquartal|previous|prior|old|as published|original)\b/i
const YEAR = /\b(?:19|20)\d\d\b/

/**
 * A cell under „Q3 2024“ where „Q3 2025“ stands beside, or under „bisher“: another value has taken its place since. What follows the
 * year of the text itself is a forecast.
 */
export function isFormerColumn(block: Block | undefined, headings: ColumnHeadings, date: string | null): boolean {
  if (!block?.table || block.table.isHeader) return false
  const { column } = block.table
  const all = headings.get(block.start) ?? []
  const others = all.filter(other => other !== column && other !== '')
  if (OLD.test(column)) return others.some(other => !OLD.test(other))
  const year = YEAR.exec(column)?.[0]
  if (!year) return false
  const isPresent = date !== null && year >= date.slice(0, 4)
  const rest = withoutTime(column)
  return others.some(other => {
    const later = YEAR.exec(other)?.[0]
    if (isPresent && all.indexOf(other) > all.indexOf(column)) return false
    return later !== undefined && later > year && withoutTime(other) === rest
  })
}

/** What a heading says beside its time: nothing of „Juli 2024“. */
function withoutTime(heading: string): string {
  return heading.replace(MONTH, '').replace(/\d/g, '').trim()
}

const MONTH =
  /\b(?:Jan(?:uar|uary)?|Feb(?:ruar|ruary)?|März?|Mar(?:ch)?|Apr(?:il)?|Ma[iy]|Jun[ei]?|Jul[iy]?|Aug(?:ust)?|Sept?(?:ember)?|O[kc]t(?:ober)?|Nov(?:ember)?|De[zc](?:ember)?)(?![a-zß-ž])\.?/i
