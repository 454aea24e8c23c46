import type { Block } from '../model.ts'
import type { Reading } from '../reading/reading.ts'

const known = new WeakMap<Reading, ReadonlySet<Block>>()

/** „Dienstag, 14. Oktober: Eine Agentur berichtet von bis zu 1.400 Stellen“: an entry of a chronology, which tells what was known by then. */
export function isOfPastDay(draft: Reading, block: number): boolean {
  const entries = known.get(draft) ?? new Set(entriesIn(draft))
  known.set(draft, entries)
  return entries.has(draft.blocks[block] as Block)
}

function entriesIn({ blocks, figures, prose, date }: Reading): readonly Block[] {
  if (date === null) return []
  let next = 0
  return blocks.filter(({ start, end, table }) => {
    while (next < figures.length && (figures[next]?.start as number) < start) next++
    const day = figures[next]
    if (table || day?.kind !== 'date' || !day.resolved || day.start - start >= LEAD || day.end > end) return false
    return COLON.test(prose.slice(day.end, day.end + LEAD)) && day.resolved < date.slice(0, day.resolved.length)
  })
}

const COLON = /^[^A-Za-zÀ-ɏ]{0,4}[:–—]/
/** Characters before the day of an entry, and behind it. */
const LEAD = 16
