import type { Reading } from '../reading/reading.ts'

/** „Dienstag, 14. Oktober: Eine Agentur berichtet von bis zu 1.400 Stellen“: an entry of a chronology, which tells what was known by then. */
export function isOfPastDay({ figures, prose, date, blocks }: Reading, at: number): boolean {
  const block = blocks[at]
  if (!block || block.table) return false
  const day = figures.find(({ kind, start }) => kind === 'date' && start >= block.start && start - block.start < LEAD)
  if (!day || day.end > block.end || !/^[^A-Za-zÀ-ɏ]{0,4}[:–—]/.test(prose.slice(day.end, day.end + LEAD))) return false
  return date !== null && day.resolved !== null && day.resolved < date.slice(0, day.resolved.length)
}

/** Characters before the day of an entry. */
const LEAD = 16
