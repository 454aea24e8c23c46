import type { Corpus } from '../../corpus/corpus.ts'
import { termsIn } from '../../corpus/retrieving.ts'
import { frequency, isAmong } from '../../corpus/termIndex.ts'
import type { Span } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { symbolWords } from './spelling.ts'
import { weightOf } from './weight.ts'
import type { QuoteWord } from './words.ts'

/**
 * Tells from the terms of the sentences around a place, without a look at its text, whether a quote can be as like to it as `least`.
 *
 * A word with terms that stand in none of the sentences is not there; of every other word that is left open. `room` is how many words on
 * either side of the place count.
 */
export function quoteSieve(
  draft: Reading,
  words: readonly QuoteWord[],
  room: number,
  least: number,
  corpus: Corpus,
): (source: number, place: Span) => boolean {
  const total = words.reduce((n, word) => n + weightOf(word, draft.language), 0)
  const spare = total * (1 - least) + ROUNDING
  // What is rare is missing soonest, and is found with the fewest looks.
  const sought = words
    .map(word => soughtIn(word, draft, corpus))
    .filter(({ terms }) => terms.length > 0)
    .sort((a, b) => a.frequency - b.frequency)
  return (source, place) => {
    // Words of another language are other terms, however they are spelled.
    if (corpus.language(source) !== draft.language) return true
    const [first, end] = sentencesAround(source, place, room, corpus)
    const isThere = (term: number) => term >= 0 && isAmong(corpus.terms, term, first, end)
    let missing = 0
    for (const { weight, terms } of sought) {
      if (terms.some(isThere)) continue
      missing += weight
      if (missing > spare) return false
    }
    return true
  }
}

/** Weights that are added up differ by less. */
const ROUNDING = 1e-9

/** A word with the terms that tell whether it is in a sentence, none where that is left open, and in how many sentences they are. */
function soughtIn(word: QuoteWord, draft: Reading, corpus: Corpus) {
  const terms = isPlain(word, draft) ? termsIn(draft, [word], corpus) : []
  return {
    weight: weightOf(word, draft.language),
    terms,
    frequency: terms.reduce((n, term) => n + (term < 0 ? 0 : frequency(corpus.terms, term)), 0),
  }
}

/** What others may write otherwise is left open: „zwölf“ and „12“, „Prozent“ and „%“, „Straße“, „[d]ie“ are one word of a quote, but not one term. */
function isPlain({ key, start, end }: QuoteWord, { prose }: Reading): boolean {
  return (
    !symbolKeys.has(key) &&
    PLAIN.test(key) &&
    key.length === end - start &&
    key === prose.slice(start, end).toLowerCase()
  )
}

const PLAIN = /^(?!.*ss)[a-zäöü]+$/
const symbolKeys = new Set(symbolWords.values())

/** The sentences of a place, with as many before and behind it as surely have so many words; the end is excluded. */
function sentencesAround(
  source: number,
  { start, end }: Span,
  room: number,
  corpus: Corpus,
): readonly [number, number] {
  const { from } = corpus.terms
  const termsOf = (sentence: number) => (from[sentence + 1] as number) - (from[sentence] as number)
  let first = corpus.sentenceAt(source, start)
  let last = corpus.sentenceAt(source, end - 1)
  for (let n = 0; first > corpus.firstSentence(source) && n < room; n += termsOf(first)) first--
  for (let n = 0; last + 1 < corpus.firstSentence(source + 1) && n < room; n += termsOf(last)) last++
  return [first, last + 1]
}
