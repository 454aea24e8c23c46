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

/**
 * The items whose sentences have the best scores, best first, of equal ones the first; none that shares nothing with the query. The score is
 * the sum of the weights of all terms that the sentence has, each once; of a long sentence less.
 *
 * Sentences are sorted and laid over the postings of each term, so that none of their words is looked at. Numbers are sorted many times
 * faster than objects.
 */
export function likeliest(
  items: ArrayLike<number>,
  sentenceOf: (item: number) => number,
  terms: readonly QueryTerm[],
  most: number,
  index: TermIndex,
): readonly number[] {
  const places = new Float64Array(items.length)
  for (let i = 0; i < items.length; i++) places[i] = sentenceOf(items[i] as number) * ROOM + i
  places.sort()
  const sentences = new Int32Array(items.length)
  for (let at = 0; at < items.length; at++) sentences[at] = Math.floor((places[at] as number) / ROOM)
  const sums = sumsOf(sentences, terms, index)
  const usual = Math.max(1, index.term.length / Math.max(1, index.sentenceCount))
  const keys = new Float64Array(items.length)
  let count = 0
  for (let at = 0; at < sums.length; at++) {
    const s = sentences[at] as number
    const score = Math.round(((sums[at] as number) / (2 - LENGTH + (LENGTH * lengthOf(s, index)) / usual)) * PARTS)
    const i = (places[at] as number) - s * ROOM
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

/** How long a sentence is, in terms. */
function lengthOf(s: number, { from, place }: TermIndex): number {
  const [first, end] = [from[s] as number, from[s + 1] as number]
  return end - first + (end > first ? OF_WORD * (place[end - 1] as number) : 0)
}

/** What the terms of a query that each of some ascending sentences has weigh together. */
function sumsOf(
  sentences: Int32Array,
  terms: readonly QueryTerm[],
  { postings: { from, row, later, bitsOf } }: TermIndex,
): Float64Array {
  const sums = new Float64Array(sentences.length)
  for (const { term, weight } of terms) {
    const bits = bitsOf(term)
    if (bits) addWhereSet(bits, weight, sentences, sums)
    else if (term + 1 < from.length)
      addWhere(row, from[term] as number, from[term + 1] as number, weight, sentences, sums)
    const more = later.size === 0 ? undefined : later.get(term)
    if (more) addWhere(Int32Array.from(more), 0, more.length, weight, sentences, sums)
  }
  return sums
}

/** Adds a weight to those sentences that are among the rows between two places; both ascend. */
function addWhere(
  rows: Int32Array,
  from: number,
  to: number,
  weight: number,
  sentences: Int32Array,
  sums: Float64Array,
): void {
  let at = from
  for (let i = 0; i < sentences.length && at < to; i++) {
    const s = sentences[i] as number
    if ((rows[at] as number) < s) at = firstAtLeast(rows, at, to, s)
    if (at < to && rows[at] === s) sums[i] = (sums[i] as number) + weight
  }
}

/** Adds a weight to those sentences whose bit is set. */
function addWhereSet(bits: Uint8Array, weight: number, sentences: Int32Array, sums: Float64Array): void {
  for (let i = 0; i < sentences.length; i++) {
    const s = sentences[i] as number
    if (s >> 3 < bits.length && ((bits[s >> 3] as number) & (1 << (s & 7))) !== 0)
      sums[i] = (sums[i] as number) + weight
  }
}

/** The first place behind one with less that has at least a value: in leaps that double, and then by halves. */
function firstAtLeast(rows: Int32Array, less: number, to: number, value: number): number {
  let low = less
  let leap = 1
  while (low + leap < to && (rows[low + leap] as number) < value) {
    low += leap
    leap *= 2
  }
  let high = Math.min(to, low + leap)
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] as number) < value) low = middle
    else high = middle
  }
  return high
}
