import type { Span } from '../model.ts'
import type { Reading } from '../reading/reading.ts'

const MARK = /\?["”“»«]?\s*$/
/** The mark, one of a quotation and what stands behind them. */
const LONGEST = 4

/** Whether a sentence of a draft asks, so that it states nothing. */
export function isQuestion({ prose }: Reading, { start, end }: Span): boolean {
  return MARK.test(prose.slice(Math.max(start, end - LONGEST), end))
}
