import type { TermIndex } from './termIndex.ts'

/** A term of a query with what it counts. */
export interface QueryTerm {
  readonly term: number
  readonly weight: number
}

/** How much the length of a sentence counts, from 0 to 1, beside one of the usual length (b of BM25). */
const LENGTH = 0.5
/** What a word up to its last term adds to its length, in terms: of two that have as many terms the one in fewer words is nearer. */
const OF_WORD = 0.01

/** Scores are told apart by so many parts of one, and items by their place among so many. */
const PARTS = 1e5
const ROOM = 2 ** 20
/** Weights are added up in whole numbers of so many parts of one, so that their order does not matter. */
const PARTS_OF_WEIGHT = 1e9

/** Terms of a query are numbered from 1 on, by this many at most. */
const MOST_TERMS = 65_535

/**
 * The items whose sentences have the best scores, best first, of equal ones the first; none that shares nothing with the query.
 *
 * @param sentenceOf the sentence of an item
 */
export type Likeliest = (
  items: ArrayLike<number>,
  sentenceOf: (item: number) => number,
  terms: readonly QueryTerm[],
  most: number,
) => readonly number[]

/**
 * Scores sentences against a query. The score is the sum of the weights of all terms that a sentence has, each once; of a long sentence
 * less.
 *
 * The terms of the query are numbered in an array that has all terms, and those of a sentence, which lie side by side, are looked up there.
 * Numbers are sorted many times faster than objects.
 */
export function createScorer(index: TermIndex): Likeliest {
  const { sentenceCount, from, term, place, head, modifier } = index
  const usual = Math.max(1, term.length / Math.max(1, sentenceCount))
  /** For each term its number in the query, else 0. */
  const numbers = new Uint16Array(head.length)
  /** For each number the weight, and the item for which it was counted last. */
  let weights = new Float64Array(64)
  let counted = new Int32Array(64)

  /** What a term adds to an item. */
  const weightOf = (t: number, item: number): number => {
    const number = numbers[t] as number
    if (number === 0 || counted[number] === item) return 0
    counted[number] = item
    return weights[number] as number
  }
  const sumOf = (s: number, item: number): number => {
    let sum = 0
    const end = from[s + 1] as number
    for (let i = from[s] as number; i < end; i++) {
      const whole = term[i] as number
      const first = modifier[whole] as number
      if (first >= 0) sum += weightOf(first, item)
      for (let t = whole; t >= 0; t = head[t] as number) sum += weightOf(t, item)
    }
    return sum
  }
  /** How long a sentence is, in terms. */
  const lengthOf = (s: number): number => {
    const [first, end] = [from[s] as number, from[s + 1] as number]
    return end - first + (end > first ? OF_WORD * (place[end - 1] as number) : 0)
  }
  const number = (terms: readonly QueryTerm[]): void => {
    if (terms.length >= weights.length) {
      weights = new Float64Array(2 * terms.length)
      counted = new Int32Array(2 * terms.length)
    }
    counted.fill(-1)
    for (const [i, { term: t, weight }] of terms.entries()) {
      if (i >= MOST_TERMS) break
      numbers[t] = i + 1
      weights[i + 1] = Math.round(weight * PARTS_OF_WEIGHT)
    }
  }

  return (items, sentenceOf, terms, most) => {
    number(terms)
    const keys = new Float64Array(items.length)
    let count = 0
    for (let i = 0; i < items.length; i++) {
      const s = sentenceOf(items[i] as number)
      const sum = sumOf(s, i) / PARTS_OF_WEIGHT
      const score = Math.round((sum / (2 - LENGTH + (LENGTH * lengthOf(s)) / usual)) * PARTS)
      if (score > 0) keys[count++] = i - score * ROOM
    }
    for (const { term: t } of terms) numbers[t] = 0
    const sorted = keys.subarray(0, count).sort()
    const best: number[] = []
    for (let at = 0; at < Math.min(count, most); at++) {
      const key = sorted[at] as number
      best.push(items[key - Math.floor(key / ROOM) * ROOM] as number)
    }
    return best
  }
}
