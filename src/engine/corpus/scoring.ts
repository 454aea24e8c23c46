import { mayHavePart, partSigns, SIGNS_OF_PART, wantedSigns } from './partSigns.ts'
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
 * The terms of a sentence lie side by side. Most are not in the query and have no part that is: a look into a small table and one at the
 * signs of a term's parts tell that. Numbers are sorted many times faster than objects.
 */
export function createScorer(index: TermIndex): Likeliest {
  const { sentenceCount, from, term, place, head, modifier } = index
  const usual = Math.max(1, term.length / Math.max(1, sentenceCount))
  const query = createQuery()
  const { buckets, placeOf } = query
  const signs = partSigns(index)
  const wanted = new Uint8Array(SIGNS_OF_PART)
  let signsHere = new Uint32Array(64)

  /** The signs of a sentence's terms. They lie far apart, and a processor fetches many at once where nothing is done between. */
  const signsOf = (first: number, end: number): Uint32Array => {
    if (end - first > signsHere.length) signsHere = new Uint32Array(2 * (end - first))
    const here = signsHere
    for (let i = first; i < end; i++) here[i - first] = signs[term[i] as number] as number
    return here
  }
  const scoreOf = (s: number, item: number): number => {
    const first = from[s] as number
    const end = from[s + 1] as number
    const here = signsOf(first, end)
    const { weights } = query
    let sum = 0
    for (let i = first; i < end; i++) {
      const whole = term[i] as number
      if (buckets[whole & BUCKET] !== NOWHERE) sum += weights[placeOf(whole, item)] as number
      if (!mayHavePart(here[i - first] as number, wanted)) continue
      const start = modifier[whole] as number
      if (start >= 0) sum += weights[placeOf(start, item)] as number
      for (let t = head[whole] as number; t >= 0; t = head[t] as number) {
        sum += weights[placeOf(t, item)] as number
        // What has no parts has no head: the look for it would be one more into far memory.
        if (signs[t] === 0) break
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
  return (items, sentenceOf, terms, most) => {
    query.ask(terms)
    wantedSigns(terms, wanted)
    fetch(items, sentenceOf)
    const keys = new Float64Array(items.length)
    let count = 0
    for (let i = 0; i < items.length; i++) {
      const score = scoreOf(sentenceOf(items[i] as number), i)
      if (score > 0) keys[count++] = i - score * ROOM
    }
    const sorted = keys.subarray(0, count).sort()
    const best: number[] = []
    for (let at = 0; at < Math.min(count, most); at++) {
      const key = sorted[at] as number
      best.push(items[key - Math.floor(key / ROOM) * ROOM] as number)
    }
    return best
  }
}

/** The terms of a query by their places in it, from 1 on. */
interface Query {
  /** For each bucket of terms the place of its last one that the query has. */
  readonly buckets: Int32Array
  /** What the term at a place adds to an item; nothing at `NOWHERE`. */
  readonly weights: Float64Array
  ask(terms: readonly QueryTerm[]): void
  /** The place of a term; `NOWHERE` if the query has it not, or if it was asked for with the item before. */
  placeOf(term: number, item: number): number
}

/** Terms are told apart by so many of their last bits first, in a table that stays in a processor's first cache. */
const BUCKETS = 1024
const BUCKET = BUCKETS - 1
const NOWHERE = 0

function createQuery(): Query {
  const buckets = new Int32Array(BUCKETS)
  let weights = new Float64Array(64)
  /** By a term's place: the term, the place of the one before it in its bucket, and the item with which it was asked for last. */
  let known = new Int32Array(64)
  let before = new Int32Array(64)
  let counted = new Int32Array(64)
  return {
    buckets,
    get weights() {
      return weights
    },
    ask(terms) {
      if (terms.length >= known.length) {
        const room = 2 * terms.length
        weights = new Float64Array(room)
        known = new Int32Array(room)
        before = new Int32Array(room)
        counted = new Int32Array(room)
      }
      buckets.fill(NOWHERE)
      counted.fill(-1)
      for (let place = 1; place <= terms.length; place++) {
        const { term, weight } = terms[place - 1] as QueryTerm
        const bucket = term & BUCKET
        known[place] = term
        before[place] = buckets[bucket] as number
        buckets[bucket] = place
        weights[place] = Math.round(weight * PARTS_OF_WEIGHT)
      }
    },
    placeOf: (term, item) => {
      let place = buckets[term & BUCKET] as number
      while (place !== NOWHERE && known[place] !== term) place = before[place] as number
      if (place === NOWHERE || counted[place] === item) return NOWHERE
      counted[place] = item
      return place
    },
  }
}
