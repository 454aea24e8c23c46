import type { Span } from '../../model.ts'
import type { Reading, SourceText } from '../../reading/reading.ts'
import { wordsIn } from '../../text/wordsIn.ts'

/**
 * How much of the wording a sentence has in common with what is said: the share of pairs of neighbouring words, 0 to 1.
 *
 * Decides between sentences that have the same things in them: „liefert vor allem Saatgut“ is nearer to „vor allem Saatgut
 * liefere“ than to „die Lieferung von Saatgut“.
 */
export function wordingOf(said: Reading, spans: readonly Span[], there: SourceText, sentence: Span): number {
  const mine = pairsOf(said, spans)
  if (mine.size === 0) return 0
  const theirs = pairsOf(there, [sentence])
  return [...mine].filter(pair => theirs.has(pair)).length / mine.size
}

function pairsOf(text: SourceText, spans: readonly Span[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const span of spans) {
    let before = ''
    for (const { lower } of wordsIn(text, span)) {
      if (before) pairs.add(`${before} ${lower}`)
      before = lower
    }
  }
  return pairs
}
