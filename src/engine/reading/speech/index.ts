import type { Attribution, Name, Quote } from '../../model.ts'
import type { Text } from '../reading.ts'
import { attribute } from './attributions.ts'
import { findNames } from './names/index.ts'
import { findQuotations } from './quotations.ts'

/** What a text says by whom: quotes, attributions and names. */
export function readSpeech(text: Text): {
  quotes: readonly Quote[]
  attributions: readonly Attribution[]
  names: readonly Name[]
} {
  const quotations = findQuotations(text)
  const names = findNames(text)
  const { attributions, speakers } = attribute(text, quotations, names)
  const quotes = quotations.map(({ from, inner, outer }) => ({
    text: text.raw.slice(inner.start, inner.end),
    start: inner.start,
    end: inner.end,
    outer,
    speaker: speakers.get(from) ?? null,
    isTerm: !speakers.has(from),
  }))
  return { quotes, attributions, names: names.map(found => found.name) }
}
