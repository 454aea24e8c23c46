import { eachPart, type TermIndex } from './termIndex.ts'

/** How much a sentence of the sources has in common with a query: the sum of the weights of the terms that both have. */
export interface Ranking {
  /** The best sentences, best first. */
  readonly best: readonly number[]
  /** A sentence's score, 0 where it shares nothing that was looked up. */
  score(sentence: number): number
}

export type Retriever = (terms: readonly number[], count: number) => Ranking

/** Postings read for one query. The rarest terms come first, so what is left out says least. */
const BUDGET = 60_000

/** Inverse document frequency over sentences: ln(1 + N / n). */
export function rarity(index: TermIndex, term: number): number {
  if (term < 0) return Math.log(1 + index.sentenceCount)
  const n = (index.postingFrom[term + 1] as number) - (index.postingFrom[term] as number)
  return Math.log(1 + index.sentenceCount / Math.max(1, n))
}

/** Finds the sentences that share the weightiest terms with a query. One ranking is valid until the next. */
export function createRetriever(index: TermIndex): Retriever {
  const scores = new Float32Array(index.sentenceCount)
  let touched: number[] = []
  const reset = () => {
    for (const s of touched) scores[s] = 0
    touched = []
  }
  const add = (term: number, weight: number): number => {
    const to = index.postingFrom[term + 1] as number
    const from = index.postingFrom[term] as number
    for (let i = from; i < to; i++) {
      const s = index.posting[i] as number
      if (scores[s] === 0) touched.push(s)
      scores[s] = (scores[s] as number) + weight
    }
    return to - from
  }
  return (terms, count) => {
    reset()
    let budget = BUDGET
    const known = [...new Set(terms.flatMap(term => withParts(index, term)))].map(term => ({
      term,
      weight: rarity(index, term),
    }))
    known.sort((a, b) => b.weight - a.weight)
    for (const { term, weight } of known) {
      if (budget <= 0) break
      budget -= add(term, weight)
    }
    return { best: top(touched, scores, count), score: s => scores[s] as number }
  }
}

function withParts(index: TermIndex, term: number): readonly number[] {
  const parts: number[] = []
  if (term >= 0) eachPart(index, term, part => parts.push(part))
  return parts
}

/** The `count` best of the touched sentences, by a threshold that rises as better ones are met. */
function top(touched: readonly number[], scores: Float32Array, count: number): readonly number[] {
  const scoreOf = (s: number) => scores[s] as number
  let kept: number[] = []
  let threshold = 0
  for (const s of touched) {
    if (scoreOf(s) <= threshold) continue
    kept.push(s)
    if (kept.length < 4 * count) continue
    kept = kept.sort((a, b) => scoreOf(b) - scoreOf(a)).slice(0, count)
    threshold = scoreOf(kept[count - 1] as number)
  }
  return kept.sort((a, b) => scoreOf(b) - scoreOf(a) || a - b).slice(0, count)
}
