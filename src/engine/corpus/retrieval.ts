import { createWeigher } from './queryTerms.ts'
import { createTally, type Weighed } from './tally.ts'
import { eachPart, frequency, type TermIndex } from './termIndex.ts'

/** How much a sentence of the sources has in common with a query: the sum of the weights of the terms that both have. */
export interface Ranking {
  /** The best sentences, best first. */
  readonly best: readonly number[]
  /** Those and the next best. */
  readonly near: readonly number[]
  /** A sentence's score, 0 where it shares nothing. One ranking is valid until the next. */
  score(sentence: number): number
}

export type Retriever = (terms: readonly number[], count: number) => Ranking

/** Postings read for one query. The rarest terms come first, so what is left out says least. */
const BUDGET = 12_000
/** For one sentence that is asked for so many are scored by all terms. */
const SCORED = 4

/** Weights are added up in whole numbers of so many parts of one. */
const PARTS_OF_WEIGHT = 100

/** How much the length of a sentence counts, from 0 to 1, beside one of the usual length (b of BM25). */
const LENGTH = 0.5

/** Inverse document frequency over sentences: ln(1 + N / n). */
export function rarity(index: TermIndex, term: number): number {
  const sentences = index.sentenceCount - index.gone.sentences
  return Math.log(1 + (term < 0 ? sentences : sentences / Math.max(1, frequency(index, term))))
}

/**
 * Finds the sentences that share the weightiest terms with a query: first those that have its rarest terms, and of these the ones
 * that have most of all its terms.
 */
export function createRetriever(index: TermIndex, isLive: (source: number) => boolean): Retriever {
  const { from, row, later } = index.postings
  const tally = createTally()
  const weigher = createWeigher(index)
  const usual = index.sentenceCount === 0 ? 1 : Math.max(1, index.term.length / index.sentenceCount)
  /** The weights of all terms of the query that a sentence has, each once; of a long sentence less. */
  const score = (s: number): number => {
    const length = ((index.from[s + 1] as number) - (index.from[s] as number)) / usual
    return weigher.weigh(s) / (1 - LENGTH + LENGTH * length + 1)
  }
  /** The sentences of a term, the latest ones where there are more than `most`. */
  const listsOf = (term: number, weight: number, most: number): readonly Weighed[] => {
    const isBase = term + 1 < from.length
    const to = isBase ? (from[term + 1] as number) : 0
    const first = { rows: row, from: isBase ? Math.max(from[term] as number, to - most) : 0, to, weight }
    const more = later.get(term)
    return more ? [first, { rows: Int32Array.from(more), from: 0, to: more.length, weight }] : [first]
  }

  return (terms, wanted) => {
    const known = [...new Set(terms.flatMap(term => withParts(index, term)))]
      .map(term => ({ term, weight: rarity(index, term), size: frequency(index, term) }))
      .sort((a, b) => b.weight - a.weight)
    let budget = BUDGET
    const lists: Weighed[] = []
    for (const { term, weight, size } of known) {
      if (budget < size && budget < BUDGET) break
      lists.push(...listsOf(term, Math.max(1, Math.round(weight * PARTS_OF_WEIGHT)), budget))
      budget -= size
    }
    weigher.ask(known)
    const shortlist = tally(lists, wanted * SCORED)
    const live = shortlist.filter(s => isLive(index.sourceOf[s] as number))
    const near = bestOf(Int32Array.from(live).sort(), score)
    return { best: near.slice(0, wanted), near, score }
  }
}

function withParts(index: TermIndex, term: number): readonly number[] {
  const parts: number[] = []
  if (term >= 0) eachPart(index, term, part => parts.push(part))
  return parts
}

/** Scores are told apart by so many parts of one. */
const PARTS = 1e5
const ROOM = 2 ** 20

/**
 * The items with the best scores above 0, best first, of equal ones the first. Up to a million of them are told apart; numbers are sorted
 * many times faster than objects.
 */
export function bestOf(
  items: ArrayLike<number>,
  scoreOf: (item: number) => number,
  most: number = items.length,
): readonly number[] {
  const keys = new Float64Array(items.length)
  let count = 0
  for (let i = 0; i < items.length; i++) {
    const score = Math.round(scoreOf(items[i] as number) * PARTS)
    if (score > 0) keys[count++] = i - score * ROOM
  }
  const sorted = keys.subarray(0, count).sort()
  const best: number[] = []
  for (let i = 0; i < Math.min(count, most); i++) {
    const key = sorted[i] as number
    best.push(items[key - Math.floor(key / ROOM) * ROOM] as number)
  }
  return best
}
