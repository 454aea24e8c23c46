import { type Corpus, countsOf as countsOfSource } from '../engine/corpus/corpus.ts'

/** How much the sources say, as reports print it. */
export interface SourceCounts {
  readonly documents: number
  readonly passages: number
  readonly figures: number
  readonly quotes: number
  readonly attributions: number
}

export function countsOf(corpus: Corpus): SourceCounts {
  const counts = { documents: 0, passages: 0, figures: 0, quotes: 0, attributions: 0 }
  for (let source = 0; source < corpus.size; source++) {
    if (!corpus.isLive(source)) continue
    const { passages, figures, quotes, attributions } = countsOfSource(corpus, source)
    counts.documents++
    counts.passages += passages
    counts.figures += figures
    counts.quotes += quotes
    counts.attributions += attributions
  }
  return counts
}
