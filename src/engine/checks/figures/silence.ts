import { ONE_STORY } from '../../corpus/story.ts'
import type { Figure } from '../../model.ts'
import type { Candidate, FigureClaim } from './candidates.ts'

/** Kinds that writers give in passing, and sources in many ways. */
export const WEAK_KINDS = new Set(['date', 'time', 'duration', 'ordinal', 'age', 'score'])

/** Kinds whose absence from every source is worth a word. */
export function isNotable({ figure, quantity, isDifference: apart, timeframe }: FigureClaim): boolean {
  if (timeframe === 'ago' || (apart && RANKS.test(figure.head?.text ?? ''))) return false
  if (apart && figure.kind !== 'percent' && (quantity.bound !== 'exact' || !/\d/.test(figure.number.text))) return false
  if (WEAK_KINDS.has(figure.kind) && !(figure.kind === 'duration' && /\d/.test(figure.number.text))) return false
  if (isRoundedShare(figure) || isLabel(figure)) return false
  return !(figure.kind === 'count' && Math.abs(quantity.value) <= 12 && !/\d/.test(figure.number.text))
}

/** «stood 46 places higher»: told from two ranks. */
const RANKS = /^(?:Ränge?n?|Plätzen?|Rang|Platz|places?|spots?|positions?)$/

/**
 * One of few sources has the very value, in other words, and of another noun only if it is rare and beside the same word: better nothing is
 * said than that none has it. Among many some source has any value.
 */
export function isMaybe(
  { agreement: how, other, noun, chance, refuted, likeness, enough, isAnchored }: Candidate,
  { quantity }: FigureClaim,
  sources: number,
): boolean {
  const hasValue = how === 'same' || (how === 'imprecise' && other.quantity.value === quantity.value)
  if (sources > ONE_STORY || !hasValue || refuted) return false
  if (noun === 'different' && (!isAnchored || chance >= RARE)) return false
  return chance < SELDOM || likeness >= enough * NEARLY_ENOUGH
}

/** How alike the surroundings of a value of another noun must be. */
const LIKELY = 0.42

/** „250 Polizeistellen“ where one of few sources has „bis zu 250 Stellen bei der Polizei“: the very value, rare, and with another bound. */
export function isUnhedged(c: Candidate, claim: FigureClaim, sources: number): boolean {
  if (claim.quantity.bound !== 'exact' || claim.isDifference || isRoundedShare(claim.figure)) return false
  const isNamed = c.noun !== 'different' && c.noun !== 'apart'
  return c.agreement === 'imprecise' && isMaybe(c, claim, sources) && (isNamed || c.likeness >= LIKELY)
}

/** Up to how many agreements by chance a value is so seldom that one more may be the claim's own. */
const SELDOM = 1.2
/** The same for a value of another noun. */
const RARE = 1
/** The part of the likeness that support needs from which on a value may be the claim's own. */
const NEARLY_ENOUGH = 0.7

/** „zwei Drittel“, „jeder Fünfte“, „das Dreifache“: mostly worked out by the writer. */
export function isRoundedShare({ unit, number }: Figure): boolean {
  return unit === '1' && !/[.,]\d/.test(number.text)
}

/** „Gruppe 5“, «in 2019»: a small number or a year that counts nothing. */
function isLabel({ kind, head, value, number }: Figure): boolean {
  if (kind !== 'count' || head !== null || typeof value !== 'number') return false
  return value < 10 || (/^(?:19|20)\d\d$/.test(number.text) && Number.isInteger(value))
}
