import type { Corpus } from '../../corpus/corpus.ts'
import { agreement, isSumInPart } from './agreement.ts'
import type { Candidate, FigureClaim } from './candidates.ts'
import { type Comparable, single } from './comparable.ts'
import { type Derivation, isPrecise, isRare, isRoundedChange, MOST_HERE } from './derived.ts'
import type { FigureIndex, SourceFigure } from './figureIndex.ts'
import { place } from './place.ts'

/** Values that come near a claim, and how near, of which two may give it: more where its words say that it is worked out. */
const FEW = { most: 3, least: 0.5 } as const
const MANY = { most: 8, least: 0.3 } as const

/** A rounder value than of so many units of its last place, „400“, is got by chance from too many. */
const FEWEST_STEPS = 5

/** „zusammen“, "in all": such a value is the sum of others. */
const TOGETHER =
  /(?<![a-zß-ž])(?:zusammen|zusammengenommen|insgesamt|beide[nrs]?|alles in allem|together|combined|altogether|both|in all|in total)(?![a-zß-ž])/i

/**
 * Finds the claim's value as the difference of two values that come nearest to it, wherever they stand, or as their sum where its sentence
 * says so: „70.000 Euro mehr“ of 850.000 and 920.000.
 */
export function deriveAcross(
  claim: FigureClaim,
  candidates: readonly Candidate[],
  sentence: string,
  isOneStory: boolean,
): Derivation | null {
  const { quantity, isDifference } = claim
  if (quantity.date || quantity.class === '%') return null
  if (!isDifference && Math.abs(quantity.value) < FEWEST_STEPS * place(quantity.value)) return null
  const isSum = TOGETHER.test(sentence)
  if (!isDifference && !isSum && !isOneStory) return null
  const { most, least } = isDifference || isSum ? MANY : FEW
  const near = candidates
    .filter(
      c => c.agreement === 'other' && c.noun !== 'different' && c.likeness >= least && (isOneStory || c.isAnchored),
    )
    .slice(0, most)
    .map(({ other }) => other)
    .filter(other => isOfOneClass(quantity, other.quantity) && isExact(other.quantity))
  for (const a of near) {
    for (const b of near) {
      const [x, y] = [a.quantity.value, b.quantity.value]
      const fits = (value: number) => agreement(quantity, single(quantity.class, value)) === 'same'
      if (x > y && fits(x - y)) return { of: [a, b], how: 'difference' }
      if (isSum && a.id < b.id && fits(x + y)) return { of: [a, b], how: 'sum' }
    }
  }
  return null
}

function isOfOneClass(a: Comparable, b: Comparable): boolean {
  return a.class === b.class || isSumInPart(a, b)
}

function isExact({ bound }: Comparable): boolean {
  return bound === 'exact' || bound === 'about'
}

/**
 * Finds the claim's value as the difference of two that the draft gives itself, one of them beside it: „bis zur Grenze von 2.500 fehlten
 * 131“. Where its words say that it is one, the other may be any of the same source, or of any if it is hardly there by chance; without a
 * noun it is of the same thing as the value beside it: „165.000 Kubikmeter, 45.000 mehr als bisher“.
 */
export function deriveFromOwn(
  claim: FigureClaim,
  beside: readonly SourceFigure[],
  anywhere: readonly SourceFigure[],
  figures: FigureIndex,
): Derivation | null {
  const { quantity, isDifference } = claim
  if (quantity.date || quantity.class === '%' || !isPrecise(claim)) return null
  for (const a of beside) {
    const { class: kind } = a.quantity
    if (!isOfClass(claim, kind)) continue
    const value = kind === quantity.class ? quantity.value : quantity.value * (a.quantity.written?.factor ?? 1)
    const inSource = (b: number) =>
      figures
        .between(kind, b, b)
        .map(figures.get)
        .filter(b => isRare(kind, value) || b.source === a.source)
    const there = isDifference ? [a.quantity.value + value, a.quantity.value - value].flatMap(inSource) : []
    for (const b of [...anywhere, ...there]) {
      if (b.quantity.class !== kind) continue
      const [x, y] = [a.quantity.value, b.quantity.value]
      if (x !== y && agreement({ ...quantity, class: kind, value }, single(kind, Math.abs(x - y))) === 'same')
        return { of: x > y ? [a, b] : [b, a], how: 'difference' }
    }
  }
  return null
}

/** Whether a difference may be one of values of a class: points are of shares, a bare number of anything. */
function isOfClass({ quantity, figure, isDifference }: FigureClaim, kind: string): boolean {
  if (kind === quantity.class) return true
  if (quantity.class === 'pp') return kind === '%'
  return quantity.class === 'count' && isDifference && figure.head === null && kind !== '%' && kind !== 'date'
}

/** From which value on a bare number may be a sum of money. */
const SUM = 1e5

/** Figures of a class that pairs are looked for among. */
const MOST_OF_CLASS = 300

/**
 * Whether two values of the sources, wherever they stand, may make the claim's, which says that it is worked out: too little to support
 * it, and enough not to say that no source has it. Numbers of things must be of what the claim counts, `head`.
 */
export function isPerhapsDerived(
  claim: FigureClaim,
  head: string | null,
  figures: FigureIndex,
  corpus: Corpus,
): boolean {
  const { quantity, isDifference } = claim
  if (!isDifference || quantity.date || !isRare(quantity.class, quantity.value)) return false
  if (quantity.class === '%') return isSomeChange(claim, figures, corpus)
  const kind = quantity.class === 'pp' ? '%' : quantity.class
  const allOf = (one: string) => figures.between(one, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
  // „3,7 Millionen weniger“ may be of money.
  const kinds = kind === 'count' && head === null && quantity.value >= SUM ? [kind, ...figures.currencies] : [kind]
  const all = kinds.flatMap(allOf).slice(0, MOST_OF_CLASS)
  const alike = kind === 'count' && head !== null ? all.filter(id => figures.get(id).head === head) : all
  const values = [...new Set(alike.map(figures.valueOf))]
  return values.some(x => values.some(y => x > y && agreement(quantity, single(quantity.class, x - y)) === 'same'))
}

function isSomeChange(claim: FigureClaim, figures: FigureIndex, corpus: Corpus): boolean {
  for (let s = 0; s < corpus.terms.sentenceCount; s++) {
    const here = figures.ofSentence(s).slice(0, MOST_HERE).map(figures.get)
    const isChange = ({ quantity: a }: SourceFigure, { quantity: b }: SourceFigure) =>
      a.class === b.class &&
      !a.date &&
      a.class !== '%' &&
      a.value !== b.value &&
      isRoundedChange(claim, a.value, b.value)
    if (here.some(a => here.some(b => isChange(a, b)))) return true
  }
  return false
}

/**
 * Finds a share as that of a value beside it of all that the share's own noun counts: „640 Stellen, gut neun Prozent der Belegschaft“ where
 * a source has 6.842 Beschäftigte.
 */
export function deriveShare(
  { quantity }: FigureClaim,
  beside: readonly SourceFigure[],
  head: string,
  figures: FigureIndex,
): Derivation | null {
  if (quantity.class !== '%' || quantity.value <= 0) return null
  for (const part of beside) {
    const { class: kind, value } = part.quantity
    if (kind !== 'count') continue
    const whole = (100 * value) / quantity.value
    const near = figures.between(kind, whole * (1 - SHARE_REACH), whole * (1 + SHARE_REACH)).map(figures.get)
    const found = near.find(
      all => all.head === head && agreement(quantity, single('%', (100 * value) / all.quantity.value)) === 'same',
    )
    if (found) return { of: [part, found], how: 'share' }
  }
  return null
}

/** How far a hedged share may be off. */
const SHARE_REACH = 0.25

/** Smaller wholes are of too many things. */
const FEWEST_IN_ALL = 20

/** «17 of 126 riders dropped out», where a sentence of the sources has that 109 of 126 did not. */
export function deriveLeft({ quantity, whole }: FigureClaim, figures: FigureIndex): Derivation | null {
  if (whole === null || whole < FEWEST_IN_ALL || quantity.class !== 'count' || quantity.bound !== 'exact') return null
  for (const id of figures.between('count', whole, whole)) {
    const all = figures.get(id)
    const here = figures.ofSentence(all.sentence).map(figures.get)
    const others = here.find(({ quantity: other }) => other.class === 'count' && other.value === whole - quantity.value)
    if (others) return { of: [all, others], how: 'rest' }
  }
  return null
}
