import type { Attribution, Name, Quote } from '../../model.ts'
import type { Text } from '../reading.ts'
import { findNames } from './names.ts'
import { findQuotations } from './quotations.ts'

/** What a text says by whom: quotes, attributions and names. */
export function readSpeech(text: Text): { quotes: readonly Quote[]; attributions: readonly Attribution[]; names: readonly Name[] } {
  const quotes = findQuotations(text).map(q => ({ text: text.raw.slice(q.inner.start, q.inner.end), ...q.inner, outer: q.outer, speaker: null, isTerm: false }))
  return { quotes, attributions: [], names: findNames(text).map(found => found.name) }
}
