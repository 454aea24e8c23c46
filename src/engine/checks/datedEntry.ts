import type { Block } from '../model.ts'
import type { Reading } from '../reading/reading.ts'

const known = new WeakMap<Reading, ReadonlyMap<Block, string>>()

/** Whether a paragraph or an item begins with a day: „Donnerstag, 23. Oktober: Die Stadt entscheidet“. */
export function isDatedEntry(draft: Reading, block: number): boolean {
  return entriesOf(draft).has(draft.blocks[block] as Block)
}

/** „Dienstag, 14. Oktober: Eine Agentur berichtet von bis zu 1.400 Stellen“: an entry of a chronology that tells what was known by then. */
export function isOfPastDay(draft: Reading, block: number): boolean {
  const day = entriesOf(draft).get(draft.blocks[block] as Block)
  return day !== undefined && draft.date !== null && day < draft.date.slice(0, day.length)
}

function entriesOf(draft: Reading): ReadonlyMap<Block, string> {
  const entries = known.get(draft) ?? new Map(entriesIn(draft))
  known.set(draft, entries)
  return entries
}

/** The entries with their days. */
function entriesIn({ blocks, figures, prose }: Reading): readonly (readonly [Block, string])[] {
  let next = 0
  return blocks.flatMap(block => {
    const { start, end, table } = block
    while (next < figures.length && (figures[next]?.start as number) < start) next++
    const day = figures[next]
    if (table || day?.kind !== 'date' || !day.resolved || day.start - start >= LEAD || day.end > end) return []
    return COLON.test(prose.slice(day.end, day.end + LEAD)) ? [[block, day.resolved] as const] : []
  })
}

const COLON = /^[^A-Za-zÀ-ɏ]{0,4}[:–—]/
/** Characters before the day of an entry, and behind it. */
const LEAD = 16
