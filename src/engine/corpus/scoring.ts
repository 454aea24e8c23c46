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

/** What a term's number says: it is neither in the query nor a compound, it is a compound, and from there on its place in the query. */
const NOTHING = 0
const COMPOUND = 1
const FIRST = 2
/** As many terms of a query have a number. */
const MOST_TERMS = 65_535 - FIRST

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
 * The terms of the query are numbered in an array that has all terms, and those of a sentence, which lie side by side, are looked up there:
 * most are neither in the query nor compounds, which one look tells. Numbers are sorted many times faster than objects.
 */
export function createScorer(index: TermIndex): Likeliest {
  const { sentenceCount, from, term, place, head, modifier } = index
  const usual = Math.max(1, term.length / Math.max(1, sentenceCount))
  const numbers = compoundsOf(index)
  /** For each number the weight, and the item for which it was counted last. */
  let weights = new Float64Array(64)
  let counted = new Int32Array(64)

  /** What the term with a number adds to an item. */
  const weightOf = (number: number, item: number): number => {
    if (number < FIRST || counted[number] === item) return 0
    counted[number] = item
    return weights[number] as number
  }
  const scoreOf = (s: number, item: number): number => {
    const first = from[s] as number
    const end = from[s + 1] as number
    let sum = 0
    for (let i = first; i < end; i++) {
      const whole = term[i] as number
      const number = numbers[whole] as number
      if (number === NOTHING) continue
      sum += weightOf(number, item)
      const start = modifier[whole] as number
      if (start >= 0) sum += weightOf(numbers[start] as number, item)
      for (let t = head[whole] as number; t >= 0; t = head[t] as number) {
        const part = numbers[t] as number
        // What is no compound has no head: the look for it would be one more into far memory.
        if (part === NOTHING) break
        sum += weightOf(part, item)
      }
    }
    if (sum === 0) return 0
    const length = end - first + OF_WORD * (place[end - 1] as number)
    return Math.round((sum / PARTS_OF_WEIGHT / (2 - LENGTH + (LENGTH * length) / usual)) * PARTS)
  }
  /**
   * Looks at the first and the last term of each item's sentence. They lie far apart in memory, and a processor fetches many at once where
   * nothing else depends on them; scoring them one by one waits for each.
   */
  const fetch = (items: ArrayLike<number>, sentenceOf: (item: number) => number): number => {
    let looked = 0
    for (let i = 0; i < items.length; i++) {
      const s = sentenceOf(items[i] as number)
      const last = (from[s + 1] as number) - 1
      looked ^= (term[from[s] as number] as number) ^ (term[last] as number) ^ (place[last] as number)
    }
    return looked
  }
  const number = (terms: readonly QueryTerm[]): void => {
    if (terms.length + FIRST > weights.length) {
      weights = new Float64Array(2 * terms.length)
      counted = new Int32Array(2 * terms.length)
    }
    counted.fill(-1)
    for (let i = 0; i < Math.min(terms.length, MOST_TERMS); i++) {
      const { term: t, weight } = terms[i] as QueryTerm
      numbers[t] = FIRST + i
      weights[FIRST + i] = Math.round(weight * PARTS_OF_WEIGHT)
    }
  }

  return (items, sentenceOf, terms, most) => {
    number(terms)
    fetch(items, sentenceOf)
    const keys = new Float64Array(items.length)
    let count = 0
    for (let i = 0; i < items.length; i++) {
      const score = scoreOf(sentenceOf(items[i] as number), i)
      if (score > 0) keys[count++] = i - score * ROOM
    }
    for (const { term: t } of terms) numbers[t] = isCompound(index, t) ? COMPOUND : NOTHING
    const sorted = keys.subarray(0, count).sort()
    const best: number[] = []
    for (let at = 0; at < Math.min(count, most); at++) {
      const key = sorted[at] as number
      best.push(items[key - Math.floor(key / ROOM) * ROOM] as number)
    }
    return best
  }
}

function compoundsOf(index: TermIndex): Uint16Array {
  const numbers = new Uint16Array(index.head.length)
  for (let t = 0; t < numbers.length; t++) if (isCompound(index, t)) numbers[t] = COMPOUND
  return numbers
}

function isCompound({ head, modifier }: TermIndex, t: number): boolean {
  return (head[t] as number) >= 0 || (modifier[t] as number) >= 0
}
