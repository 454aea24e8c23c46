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

/** Weights are summed up in whole numbers of so many parts of one: two bytes a sentence stay in a processor's cache. */
const PARTS_OF_WEIGHT = 100
const MOST_WEIGHT = 65_535

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
  const rough = new Uint16Array(index.sentenceCount)
  const weights = new Float32Array(index.head.length)
  const met = createMet()
  let marked: readonly number[] = []

  const touch = (s: number, weight: number): void => {
    const before = rough[s] as number
    rough[s] = Math.min(MOST_WEIGHT, before + weight)
    if (before === 0) met.add(s)
  }
  /** The sentences of a term, the latest ones where there are more than `most`. */
  const add = (term: number, weight: number, most: number): void => {
    const isBase = term + 1 < from.length
    const end = isBase ? (from[term + 1] as number) : 0
    const start = isBase ? Math.max(from[term] as number, end - most) : 0
    for (let i = start; i < end; i++) touch(row[i] as number, weight)
    for (const s of later.get(term) ?? []) touch(s, weight)
  }
  const usual = index.sentenceCount === 0 ? 1 : Math.max(1, index.term.length / index.sentenceCount)
  /** The weights of all terms of the query that a sentence has, each once; of a long sentence less. */
  const score = (s: number): number => {
    let sum = 0
    for (let i = index.from[s] as number; i < (index.from[s + 1] as number); i++) {
      const whole = index.term[i] as number
      const first = index.modifier[whole] as number
      if (first >= 0) sum += take(first)
      for (let t = whole; t >= 0; t = index.head[t] as number) sum += take(t)
    }
    for (let i = 0; i < takenCount; i++) weights[taken[i] as number] = -(weights[taken[i] as number] as number)
    takenCount = 0
    const length = ((index.from[s + 1] as number) - (index.from[s] as number)) / usual
    return sum / (1 - LENGTH + LENGTH * length + 1)
  }
  const taken = new Int32Array(4096)
  let takenCount = 0
  /** A term's weight, made negative until the sentence is done, so that it counts once. */
  const take = (term: number): number => {
    const weight = weights[term] as number
    if (weight <= 0 || takenCount === taken.length) return 0
    weights[term] = -weight
    taken[takenCount++] = term
    return weight
  }

  return (terms, wanted) => {
    for (const term of marked) weights[term] = 0
    const known = [...new Set(terms.flatMap(term => withParts(index, term)))]
      .map(term => ({ term, weight: rarity(index, term), size: frequency(index, term) }))
      .sort((a, b) => b.weight - a.weight)
    let budget = BUDGET
    for (const { term, weight, size } of known) {
      if (budget < size && budget < BUDGET) break
      add(term, Math.max(1, Math.round(weight * PARTS_OF_WEIGHT)), budget)
      budget -= size
    }
    marked = known.map(({ term }) => term)
    for (const { term, weight } of known) weights[term] = weight
    const shortlist = met.best(rough, wanted * SCORED)
    const near = inOrder(
      shortlist.filter(s => isLive(index.sourceOf[s] as number)),
      score,
    )
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
const ROOM = 2 ** 16

/** The sentences with the best score first, of equal ones the first; numbers are sorted many times faster than objects. */
function inOrder(sentences: readonly number[], scoreOf: (s: number) => number): readonly number[] {
  const all = Int32Array.from(sentences).sort()
  const keys = new Float64Array(all.length)
  for (let i = 0; i < all.length; i++) keys[i] = i - Math.round(scoreOf(all[i] as number) * PARTS) * ROOM
  keys.sort()
  const ordered: number[] = []
  for (const key of keys) ordered.push(all[key - Math.floor(key / ROOM) * ROOM] as number)
  return ordered
}

/** The sentences that a query has met. */
interface Met {
  add(sentence: number): void
  /**
   * About as many of them as are wanted, those with the best scores, in the order in which they were met: at least as many, where there
   * are. Their scores are made 0, and all is forgotten.
   */
  best(scores: Uint16Array, wanted: number): readonly number[]
}

/** Scores are told apart in steps of 2 to the power of so much. */
const STEP = 5

function createMet(): Met {
  let sentences = new Int32Array(BUDGET)
  let taken = new Uint16Array(BUDGET)
  let count = 0
  const steps = new Int32Array((MOST_WEIGHT >> STEP) + 1)
  /** Takes the scores out, and counts how many are of each step. */
  const take = (scores: Uint16Array): void => {
    if (taken.length < count) taken = new Uint16Array(sentences.length)
    steps.fill(0)
    for (let i = 0; i < count; i++) {
      const s = sentences[i] as number
      const score = scores[s] as number
      scores[s] = 0
      taken[i] = score
      steps[score >> STEP] = (steps[score >> STEP] as number) + 1
    }
  }
  return {
    add(sentence) {
      if (count === sentences.length) sentences = enlarged(sentences)
      sentences[count++] = sentence
    },
    best(scores, wanted) {
      take(scores)
      let least = steps.length
      for (let kept = 0; least > 0 && kept < wanted; ) kept += steps[--least] as number
      const found: number[] = []
      let atLeast = 0
      for (let i = 0; i < count; i++) {
        const step = (taken[i] as number) >> STEP
        if (step < least) continue
        // Of many that have only a common term each, some are as good as all.
        if (step > least || atLeast++ < wanted) found.push(sentences[i] as number)
      }
      count = 0
      return found
    },
  }
}

function enlarged(data: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(data.length * 2)
  larger.set(data)
  return larger
}
