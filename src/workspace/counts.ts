import type { Corpus } from '../engine/index.ts'

/** How much the sources say, as reports print it. */
export interface SourceCounts {
  readonly documents: number
  readonly passages: number
  readonly figures: number
  readonly quotes: number
  readonly attributions: number
}

export function countsOf({ sources }: Corpus): SourceCounts {
  const counts = { documents: sources.length, passages: 0, figures: 0, quotes: 0, attributions: 0 }
  for (const { reading } of sources) {
    counts.passages += reading.sentences.length
    counts.figures += reading.figures.length
    counts.quotes += reading.quotes.length
    counts.attributions += reading.attributions.length
  }
  return counts
}
