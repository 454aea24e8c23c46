import { type QuoteWord, wordsBetween } from '../checks/quotes/words.ts'
import type { Quote } from '../model.ts'
import type { Corpus } from './corpus.ts'

/** A quote that a source has. */
export interface SourceQuote {
  readonly source: number
  readonly quote: Quote
}

/**
 * The sources' quotes by their pairs of neighbouring words: «wir bauen» and «bauen weiter» lead to „Wir bauen weiter“.
 *
 * Pairs are hashed into buckets, two of which may fall together; whoever asks compares the words.
 */
export interface QuoteIndex {
  readonly quotes: readonly SourceQuote[]
  /** The quotes that share most pairs with the words, most first. */
  near(words: readonly QuoteWord[], limit: number): readonly SourceQuote[]
}

export function quoteIndexOf(corpus: Corpus): QuoteIndex {
  return corpus.derived('quotes', () => buildQuoteIndex(corpus))
}

/** Buckets for each pair, on average; few enough to be small, many enough to be nearly exact. */
const BUCKETS_PER_PAIR = 2

function buildQuoteIndex(corpus: Corpus): QuoteIndex {
  const quotes = corpus.sources.flatMap(({ index, reading }) => reading.quotes.map(quote => ({ source: index, quote })))
  const hashes = quotes.map(({ source, quote }) =>
    pairHashes(wordsBetween(corpus.sources[source]?.reading.prose ?? '', quote.start, quote.end)),
  )
  const pairs = hashes.reduce((n, list) => n + list.length, 0)
  const mask = 2 ** Math.ceil(Math.log2(pairs * BUCKETS_PER_PAIR + 2)) - 1
  const first = new Int32Array(mask + 2)
  for (const list of hashes)
    for (const hash of list) first[(hash & mask) + 1] = (first[(hash & mask) + 1] as number) + 1
  for (let b = 0; b <= mask; b++) first[b + 1] = (first[b + 1] as number) + (first[b] as number)
  const next = first.slice()
  const posting = new Int32Array(pairs)
  hashes.forEach((list, id) => {
    for (const hash of list) {
      const bucket = hash & mask
      posting[next[bucket] as number] = id
      next[bucket] = (next[bucket] as number) + 1
    }
  })
  return {
    quotes,
    near(words, limit) {
      const shared = new Map<number, number>()
      for (const hash of pairHashes(words)) {
        const from = first[hash & mask] as number
        const to = first[(hash & mask) + 1] as number
        // A pair that very many quotes have tells none of them apart.
        if (to - from > COMMON) continue
        for (let i = from; i < to; i++) shared.set(posting[i] as number, (shared.get(posting[i] as number) ?? 0) + 1)
      }
      const best = [...shared].sort((a, b) => b[1] - a[1]).slice(0, limit)
      return best.map(([id]) => quotes[id] as SourceQuote)
    },
  }
}

const COMMON = 2000

function pairHashes(words: readonly QuoteWord[]): number[] {
  const hashes: number[] = []
  for (let i = 0; i < words.length; i++) hashes.push(hashOf((words[i - 1]?.key ?? '') + ' ' + words[i]?.key))
  return hashes
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
