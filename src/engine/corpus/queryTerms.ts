import type { TermIndex } from './termIndex.ts'

/** A term of a query with what it counts. */
export interface QueryTerm {
  readonly term: number
  readonly weight: number
}

/** Tells what the terms of a query that a sentence has weigh together, each counted once, however often and in whatever compound it stands. */
export interface Weigher {
  /** What is asked for from now on; of very many terms the first. */
  ask(terms: readonly QueryTerm[]): void
  weigh(sentence: number): number
}

/** Terms are found by an open hash table that stays in a processor's first cache. */
const BITS = 12
const MASK = 2 ** BITS - 1
const MOST = 2 ** (BITS - 2)
const FREE = -1

const UNKNOWN = 0
const OTHER = 1
const ASKED = 2

export function createWeigher(index: TermIndex): Weigher {
  const keys = new Int32Array(MASK + 1).fill(FREE)
  const weights = new Float64Array(MASK + 1)
  /** In which round a term was counted last; a round is a sentence that is weighed. */
  const counted = new Float64Array(MASK + 1)
  let round = 0
  const { from, term, modifier, head } = index
  /** Whether words are or have what is asked for: most have nothing of it, and stand in many sentences. */
  const kinds = new Uint8Array(head.length)
  let asked: readonly number[] = []

  const slotOf = (term: number): number => {
    let slot = Math.imul(term, 0x9e3779b1) >>> (32 - BITS)
    while (keys[slot] !== term && keys[slot] !== FREE) slot = (slot + 1) & MASK
    return slot
  }
  const take = (term: number): number => {
    const slot = slotOf(term)
    if (keys[slot] === FREE || counted[slot] === round) return 0
    counted[slot] = round
    return weights[slot] as number
  }
  const isAsked = (part: number): boolean => keys[slotOf(part)] === part
  const kindOf = (whole: number): number => {
    const first = modifier[whole] as number
    if (first >= 0 && isAsked(first)) return ASKED
    for (let t = whole; t >= 0; t = head[t] as number) if (isAsked(t)) return ASKED
    return OTHER
  }
  return {
    ask(terms) {
      kinds.fill(UNKNOWN)
      for (const slot of asked) keys[slot] = FREE
      asked = terms.slice(0, MOST).map(({ term, weight }) => {
        const slot = slotOf(term)
        keys[slot] = term
        weights[slot] = weight
        return slot
      })
    },
    weigh(sentence) {
      round++
      let sum = 0
      for (let i = from[sentence] as number; i < (from[sentence + 1] as number); i++) {
        const whole = term[i] as number
        const kind = kinds[whole] as number
        if (kind === OTHER || (kind === UNKNOWN && (kinds[whole] = kindOf(whole)) === OTHER)) continue
        const first = modifier[whole] as number
        if (first >= 0) sum += take(first)
        for (let t = whole; t >= 0; t = head[t] as number) sum += take(t)
      }
      return sum
    },
  }
}
