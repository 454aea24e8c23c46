import type { Corpus } from '../../corpus/corpus.ts'
import { agreement } from './agreement.ts'
import type { FigureClaim } from './candidates.ts'
import { type Comparable, single } from './comparable.ts'
import { roundedBy } from './derived.ts'
import { stepsIn } from './place.ts'
import type { FigureIndex } from './figureIndex.ts'
import { isCurrency } from './units.ts'

/** What two values of the sources make, in ascending order. */
type Made = Float64Array

/**
 * Whether some values of the sources, wherever they stand, may make a claim's that is of the kind that writers work out: too little to
 * support it, and enough not to say that no source has it.
 */
export function isPerhapsMade(claim: FigureClaim, figures: FigureIndex, corpus: Corpus): boolean {
  const { quantity, isRate } = claim
  if (!isOfWriters(claim) || quantity.date || quantity.value <= 0) return false
  const known = corpus.derived('values made of two', () => new Map<string, Made>())
  const key = `${quantity.class} ${isRate}`
  const made = known.get(key) ?? madeOfTwo(quantity.class, isRate, figures)
  known.set(key, made)
  return isAmong(made, quantity)
}

/** Sentences among which two values may make a third that is told without a word of how. */
const NEAR = 3
/** How many units of its last place a value needs so that two others hardly give it by chance. */
const STEPS = 20

/** Whether the sum or the difference of two values that stand near each other in a source may be a claim's that is hardly another's by chance. */
export function isPerhapsMadeNearby({ quantity }: FigureClaim, figures: FigureIndex, corpus: Corpus): boolean {
  // What two shares are apart are percentage points, and no share.
  if (quantity.date || quantity.class === '%' || stepsIn(quantity.value) < STEPS) return false
  const known = corpus.derived('values made of two nearby', () => new Map<string, Made>())
  const made = known.get(quantity.class) ?? madeNearby(quantity.class, figures, corpus)
  known.set(quantity.class, made)
  return isAmong(made, quantity)
}

function madeNearby(kind: string, figures: FigureIndex, corpus: Corpus): Made {
  const made: number[] = []
  for (let source = 0; source < corpus.size; source++) {
    if (!corpus.isLive(source)) continue
    const here = valuesIn(source, kind, figures, corpus)
    for (const [i, a] of here.entries()) {
      for (let k = i + 1; k < here.length && (here[k] as ValueAt).sentence - a.sentence <= NEAR; k++) {
        const b = here[k] as ValueAt
        made.push(a.value + b.value, Math.abs(a.value - b.value))
      }
    }
  }
  return Float64Array.from(made).sort()
}

interface ValueAt {
  readonly value: number
  readonly sentence: number
}

/** The values of a class in a source, in text order. */
function valuesIn(source: number, kind: string, figures: FigureIndex, corpus: Corpus): readonly ValueAt[] {
  const of = figures.classOf(kind)
  const found: ValueAt[] = []
  for (let sentence = corpus.firstSentence(source); sentence < corpus.firstSentence(source + 1); sentence++)
    for (const id of figures.ofSentence(sentence))
      if (figures.classIn(id) === of) found.push({ value: figures.valueOf(id), sentence })
  return found
}

/** „gut 60 Prozent davon“, „mehr als 13 Millionen Euro“, „die übrigen 36“, „180 Euro je Antrag“: hedged shares and sums, what has no noun, rates. */
function isOfWriters({ figure: { kind, bound, head }, isRate }: FigureClaim): boolean {
  const isHedged = bound !== 'exact' && bound !== 'range'
  if (isRate || (kind === 'percent' && isHedged)) return true
  return head === null && (kind === 'count' || (kind === 'money' && isHedged))
}

/** Shares of one in another and changes; what falls to each; or sums, differences and shares of a value. */
function madeOfTwo(kind: string, isRate: boolean, figures: FigureIndex): Made {
  const numbers = valuesOf('count', figures)
  const made: number[] = []
  const pairs = (some: readonly number[], others: readonly number[], add: (a: number, b: number) => void) => {
    for (const a of some) for (const b of others) if (a !== b) add(a, b)
  }
  if (kind === '%') {
    for (const one of ['count', ...figures.currencies]) {
      const all = one === 'count' ? numbers : valuesOf(one, figures)
      pairs(all, all, (a, b) => b > 0 && made.push((100 * a) / b, (100 * Math.abs(a - b)) / b))
    }
    return Float64Array.from(made).sort()
  }
  const all = [...valuesOf(kind, figures), ...(isCurrency(kind) ? numbers.filter(value => value >= SUM) : [])]
  if (isRate) pairs(all, numbers, (whole, number) => number > 1 && made.push(whole / number))
  else {
    pairs(all, all, (a, b) => a > b && made.push(a + b, a - b))
    if (isCurrency(kind)) pairs(all, numbers, (whole, number) => number >= FEWEST && made.push(whole / number))
    pairs(all, valuesOf('%', figures), (whole, share) => made.push((whole * share) / 100))
  }
  return Float64Array.from(made).sort()
}

/** Of fewer an amount is not told for each: «a place would have cost about £231,000» of 180. */
const FEWEST = 20
/** From which number on it may be a sum of money. */
const SUM = 1e5
/** Values of a class that are looked at. */
const MOST = 200

function valuesOf(kind: string, figures: FigureIndex): readonly number[] {
  const ids = figures.between(kind, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY).slice(0, MOST)
  return [...new Set(ids.map(figures.valueOf))]
}

/** Whether one of some values agrees with a quantity, rounded as writers do. */
function isAmong(made: Made, quantity: Comparable): boolean {
  const rounded = { ...quantity, tolerance: Math.max(quantity.tolerance, roundedBy(quantity)) }
  const high = quantity.value * (1 + REACH)
  for (let i = firstFrom(made, quantity.value * (1 - REACH)); i < made.length && (made[i] as number) <= high; i++)
    if (agreement(rounded, single(quantity.class, made[i] as number)) === 'same') return true
  return false
}

/** How far the roughest hedge reaches. */
const REACH = 0.3

function firstFrom(made: Made, least: number): number {
  let [low, high] = [0, made.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((made[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}
