import type { QuoteWord } from '../checks/quotes/words.ts'
import type { Quote, Span } from '../model.ts'
import { fnv1a, folded } from '../text/hash.ts'
import type { Corpus } from './corpus.ts'

/** A quote that a source has. */
export interface SourceQuote extends Span {
  readonly source: number
  /** How many words it has. */
  readonly words: number
  /** The quote as its source's text has it. */
  readonly quote: Quote
}

/**
 * The sources' quotes by their pairs of neighbouring words: «wir bauen» and «bauen weiter» lead to „Wir bauen weiter“.
 *
 * Pairs are hashed into buckets, two of which may fall together; whoever asks compares the words. Returned are the quotes that share
 * most pairs with the words, most first.
 */
export function quotesNear(words: readonly QuoteWord[], limit: number, corpus: Corpus): readonly SourceQuote[] {
  const { pairs, pairKey } = corpus.relations
  const counts = corpus.derived('pairs in common', () => new Uint16Array(corpus.tables.quote.start.length))
  const met: number[] = []
  for (const hash of pairHashes(words)) {
    const key = pairKey(hash)
    // A pair that very many quotes have tells none of them apart.
    if (pairs.count(key) > COMMON) continue
    const rows = pairs.rows(key)
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number
      const count = counts[row] as number
      if (count === 0) met.push(row)
      counts[row] = Math.min(count + 1, MOST)
    }
  }
  // There are thousands that share one pair: they are not sorted, but put where others with as many are.
  const byCount: number[][] = []
  for (const row of met) {
    ;(byCount[counts[row] as number] ??= []).push(row)
    counts[row] = 0
  }
  const sourceOf = corpus.tables.quote.source.data
  const best: number[] = []
  for (let count = byCount.length - 1; count > 0 && best.length < limit; count--)
    for (const row of byCount[count] ?? [])
      if (best.length < limit && corpus.isLive(sourceOf[row] as number)) best.push(row)
  return best.map(row => new QuoteAt(row, corpus))
}

/** The quotes of speakers whose name ends with a word. */
export function quotesOf(lastWord: string, corpus: Corpus): readonly SourceQuote[] {
  const { relations, tables } = corpus
  const rows = relations.quotesBySpeaker.rows(tables.strings.find(lastWord))
  return rows.map(row => new QuoteAt(row, corpus)).filter(({ source }) => corpus.isLive(source))
}

/** A class: an object literal with a getter takes many times as long to make. */
class QuoteAt implements SourceQuote {
  readonly source: number
  readonly start: number
  readonly end: number
  readonly words: number
  readonly #row: number
  readonly #corpus: Corpus

  constructor(row: number, corpus: Corpus) {
    const { quote } = corpus.tables
    this.source = quote.source.data[row] as number
    this.start = quote.start.data[row] as number
    this.end = quote.end.data[row] as number
    this.words = quote.words.data[row] as number
    this.#row = row
    this.#corpus = corpus
  }

  get quote() {
    const first = this.#corpus.tables.source.firstQuote.data[this.source] as number
    return this.#corpus.text(this.source).quotes[this.#row - first] as Quote
  }
}

const COMMON = 2000
const MOST = 65_535

/** Hashes of each word with a space and the word before it, if any, in front. */
export function pairHashes(words: readonly QuoteWord[]): number[] {
  const hashes: number[] = []
  let before = ''
  for (const { key } of words) {
    const start = fnv1a(' ', 0, 1, fnv1a(before))
    hashes.push(folded(fnv1a(key, 0, key.length, start)))
    before = key
  }
  return hashes
}
