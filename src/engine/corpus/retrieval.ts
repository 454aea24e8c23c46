import { createScorer, type QueryTerm } from './scoring.ts'
import { createTally, type Weighed } from './tally.ts'
import { eachPart, frequency, type TermIndex } from './termIndex.ts'

/** How much a sentence of the sources has in common with a query: the sum of the weights of the terms that both have. */
export interface Ranking {
  /** The best sentences, best first. */
  readonly best: readonly number[]
  /** Those and the next best. */
  readonly near: readonly number[]
  /** Of some items those whose sentences have the best scores, best first; none that shares nothing with the query. */
  likeliest(items: ArrayLike<number>, most: number, sentenceOf?: (item: number) => number): readonly number[]
}

export type Retriever = (terms: readonly number[], count: number) => Ranking

/** Postings read for one query. The rarest terms come first, so what is left out says least. */
const BUDGET = 12_000
/** Of terms that are all common more is read, until they have so much of the query's weight. */
const MOST = 10 * BUDGET
const SHARE = 0.5
/** For one sentence that is asked for so many are scored by all terms. */
const SCORED = 4

/** Weights are added up in whole numbers of so many parts of one. */
const PARTS_OF_WEIGHT = 100

/** Inverse document frequency over sentences: ln(1 + N / n). */
export function rarity(index: TermIndex, term: number): number {
  return rarityOf(index, term < 0 ? 1 : frequency(index, term))
}

/** The same of a term that is in so many sentences. */
function rarityOf(index: TermIndex, size: number): number {
  return Math.log(1 + (index.sentenceCount - index.gone.sentences) / Math.max(1, size))
}

/**
 * Finds the sentences that share the weightiest terms with a query: first those that have its rarest terms, and of these the ones
 * that have most of all its terms.
 */
export function createRetriever(index: TermIndex, isLive: (source: number) => boolean): Retriever {
  const { from, row, later } = index.postings
  const tally = createTally()
  const likeliest = createScorer(index)
  /** The sentences of a term, the latest ones where there are more than `most`. */
  const listsOf = (term: number, weight: number, most: number): readonly Weighed[] => {
    const isBase = term + 1 < from.length
    const to = isBase ? (from[term + 1] as number) : 0
    const first = { rows: row, from: isBase ? Math.max(from[term] as number, to - most) : 0, to, weight }
    const more = later.get(term)
    return more ? [first, { rows: Int32Array.from(more), from: 0, to: more.length, weight }] : [first]
  }

  return (terms, wanted) => {
    const known: (QueryTerm & { readonly size: number })[] = []
    for (const term of withParts(index, terms)) {
      const size = frequency(index, term)
      known.push({ term, weight: rarityOf(index, size), size })
    }
    known.sort((a, b) => b.weight - a.weight)
    const enough = SHARE * known.reduce((sum, { weight }) => sum + weight, 0)
    let read = 0
    let weighed = 0
    const lists: Weighed[] = []
    for (const { term, weight, size } of known) {
      if (read > 0 && read + size > (weighed < enough ? MOST : BUDGET)) break
      lists.push(...listsOf(term, Math.max(1, Math.round(weight * PARTS_OF_WEIGHT)), MOST))
      read += size
      weighed += weight
    }
    const found = tally(lists, wanted * SCORED)
    // Where a sentence's source is found lies far from all else that is looked at.
    const live = index.gone.sentences === 0 ? found : found.filter(s => isLive(index.sourceOf[s] as number))
    const near = likeliest(new Int32Array(live).sort(), itself, known, live.length)
    return {
      best: near.slice(0, wanted),
      near,
      likeliest: (items, most, sentenceOf = itself) => likeliest(items, sentenceOf, known, most),
    }
  }
}

const itself = (sentence: number) => sentence

/** Terms with those of their parts, each once. */
function withParts(index: TermIndex, terms: readonly number[]): ReadonlySet<number> {
  const all = new Set<number>()
  for (const term of terms) if (term >= 0) eachPart(index, term, part => all.add(part))
  return all
}
