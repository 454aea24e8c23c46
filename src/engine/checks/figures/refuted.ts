import type { Corpus } from '../../corpus/corpus.ts'
import type { SourceFigure } from '../../corpus/figureIndex.ts'

const NEGATION = new Set(['nicht', 'statt', 'anstatt', 'anstelle', 'not', 'instead'])
const CORRECTION = new Set([
  'sondern',
  'but',
  'korrigiert',
  'corrected',
  'revised',
  'berichtigt',
  'originally',
  'ursprünglich',
])

/**
 * Whether a source takes this very value back: „nicht 13.840, sondern 13.084“, «45,114 and not 48,216», „statt 31“. The word of negation
 * stands right before the figure, at most a preposition and a hedge between.
 */
export function isRefuted(other: SourceFigure, corpus: Corpus): boolean {
  const reading = corpus.sources[other.source]?.reading
  if (!reading) return false
  const { tokens } = reading
  for (let i = other.token - 1; i >= Math.max(0, other.token - 4); i--) {
    const word = tokens.word[i]
    if (!word) {
      if (i === other.token - 1) continue
      break
    }
    if (!NEGATION.has(word.lower)) continue
    if (word.lower !== 'nicht' && word.lower !== 'not') return true
    return hasCounterpart(reading, other, i)
  }
  return false
}

/** „nicht“ alone may deny the clause; a value is taken back where the sentence gives another of its class beside it. */
function hasCounterpart(
  reading: NonNullable<Corpus['sources'][number]>['reading'],
  other: SourceFigure,
  negation: number,
): boolean {
  const { tokens } = reading
  for (let i = other.token; i < Math.min(tokens.count, other.token + 8); i++)
    if (CORRECTION.has(tokens.word[i]?.lower ?? '')) return true
  const before = tokens.word[negation - 1]?.lower
  return before === 'and' || before === 'und'
}
