import { ONE_STORY } from '../../corpus/story.ts'
import type { FigureIndex, SourceFigure } from './figureIndex.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { agreement, isSumInPart, LOWER, UPPER, YEAR } from './agreement.ts'
import type { FigureClaim } from './candidates.ts'
import { sentencesOfRow } from './cells.ts'
import { type Comparable, SCORE, single } from './comparable.ts'
import { isRate } from './difference.ts'
import { place, stepsIn } from './place.ts'
import { voteOf } from './votes.ts'

/** Two or more figures that give the claim's value together: 412 of 538 votes for „76,6 Prozent“. */
export interface Derivation {
  readonly of: readonly SourceFigure[]
  /** `points`: a share that is the difference of two shares, which would be percentage points. */
  readonly how:
    | 'sum'
    | 'difference'
    | 'ratio'
    | 'share'
    | 'change'
    | 'part'
    | 'rest'
    | 'quotient'
    | 'product'
    | 'points'
}

/** Sentences looked into. Sums are cheap to find by chance, so only the likeliest places count; more for what is so hardly. */
const SENTENCES = 6
const MORE_SENTENCES = 20

/** Finds the claim's value as the sum, difference, ratio, share or change of two figures that stand together in a likely place. */
export function deriveFrom(
  claim: FigureClaim,
  sentences: readonly number[],
  figures: FigureIndex,
  corpus: Corpus,
): Derivation | null {
  const { value, step } = claim.quantity
  const isHardlyByChance = step === undefined && stepsIn(value) >= VERY_PRECISE_STEPS && corpus.size <= ONE_STORY
  for (const sentence of sentences.slice(0, isHardlyByChance ? MORE_SENTENCES : SENTENCES)) {
    const here = together(sentence, figures, corpus)
    const rest = restOf(claim, here)
    if (rest) return { of: rest, how: 'rest' }
    for (const a of here) {
      for (const b of here) {
        if (a === b || a.quantity.date) continue
        const how = howOf(claim, a, b, corpus)
        if (how) return { of: [a, b], how }
      }
    }
  }
  return null
}

/** «$386,000, including $100,000 from the firm and $50,000 from the union»: what is left of the first, all of one sentence. */
function restOf({ quantity }: FigureClaim, here: readonly SourceFigure[]): readonly SourceFigure[] | null {
  if (quantity.date || stepsIn(quantity.value) < PRECISE_STEPS) return null
  for (const [i, whole] of here.entries()) {
    const parts = here
      .slice(i + 1)
      .filter(part => part.sentence === whole.sentence && part.quantity.class === whole.quantity.class)
    if (whole.quantity.class !== quantity.class || parts.length < 2) continue
    const rest = parts.reduce((left, part) => left - part.quantity.value, whole.quantity.value)
    if (rest > 0 && agreement(quantity, single(quantity.class, rest)) === 'same') return [whole, ...parts]
  }
  return null
}

/**
 * Finds the claim's value as what two figures make that back others beside it in the draft, or one of them and another that stands with it in
 * its source: „41.300 Reisende, gut vier Prozent mehr“, „690.000 Euro für 46 Kilometer, also 15.000 Euro je Kilometer“.
 */
export function deriveFromBeside(
  claim: FigureClaim,
  sameSentence: readonly SourceFigure[],
  near: readonly SourceFigure[],
  figures: FigureIndex,
  corpus: Corpus,
): Derivation | null {
  for (const a of sameSentence) {
    for (const b of together(a.sentence, figures, corpus)) {
      const how = a.id === b.id || b.quantity.date ? null : (howOf(claim, a, b, corpus) ?? howOf(claim, b, a, corpus))
      if (how && how !== 'points') return { of: [a, b], how }
    }
  }
  for (const a of near) {
    for (const b of near) {
      const how = a.id === b.id ? null : howOfTwo(claim, a, b)
      if (how) return { of: [a, b], how }
    }
  }
  return null
}

/**
 * «The damage comes to 1.56 billion. Housing makes up 57 per cent of it»: the share that a figure of one of the likeliest sentences has of one
 * that backs another beside the claim.
 */
export function deriveShareOfBeside(
  claim: FigureClaim,
  parts: readonly SourceFigure[],
  wholes: readonly SourceFigure[],
): Derivation | null {
  const { quantity } = claim
  if (quantity.class !== '%' || claim.isDifference) return null
  const rounded = { ...claim, quantity: { ...quantity, tolerance: roundedBy(quantity) } }
  for (const part of parts) {
    const whole = wholes.find(one => one.source === part.source && howOfTwo(rounded, part, one) === 'share')
    if (whole) return { of: [part, whole], how: 'share' }
  }
  return null
}

/** What two figures make that the draft gives beside the claim, wherever its sources have them. */
function howOfTwo(claim: FigureClaim, a: SourceFigure, b: SourceFigure): Derivation['how'] | null {
  if (isQuotient(claim, a, b)) return 'quotient'
  if (isShareOf(claim, a, b)) return 'part'
  const { class: kind, value } = a.quantity
  if (claim.quantity.class !== '%' || kind === '%' || kind !== b.quantity.class || a.quantity.date) return null
  const [part, whole] = [value, b.quantity.value]
  if (claim.isDifference) return isRoundedChange(claim, part, whole) ? 'change' : null
  return part < whole && agreement(claim.quantity, single('%', (100 * part) / whole)) === 'same' ? 'share' : null
}

function howOf(claim: FigureClaim, a: SourceFigure, b: SourceFigure, corpus: Corpus): Derivation['how'] | null {
  if (isQuotient(claim, a, b)) return 'quotient'
  if (isProduct(claim, a, b, corpus)) return 'product'
  if (isShareOfVotes(claim, a, b, corpus)) return 'share'
  if (!areAlike(a, b)) return isPart(claim, a, b) ? 'part' : null
  return derives(claim, a, b) ?? (isRest(claim, a, b, corpus) ? 'rest' : null)
}

/** How many units of its last place a value needs so that two others hardly give it by chance. */
const PRECISE_STEPS = 20
/** The same of the figures of many sentences. */
const VERY_PRECISE_STEPS = 300

/** Whether a value is worked out by its own words, or too precise to follow from others by chance. */
export function isPrecise({ quantity: { value }, isDifference }: FigureClaim): boolean {
  return isDifference || hasManySteps(value)
}

/** Whether two values of a class would hardly give it by chance: numbers of things are many, and of all kinds. */
export function isRare(kind: string, value: number): boolean {
  return kind !== 'count' || hasManySteps(value)
}

/** Whether a value has so many units of its last place that it is hardly another's by chance. */
const hasManySteps = (value: number) => stepsIn(value) >= PRECISE_STEPS

/**
 * Of one class, or a sum of money and beside it one without its unit: „heute 1.340 Euro, damals 460“, „45.000 statt 22.000 Euro“; behind a share
 * „9,1 Prozent, gesund wären sieben“.
 */
function areAlike(a: SourceFigure, b: SourceFigure): boolean {
  if (a.quantity.class === b.quantity.class) return true
  if (a.sentence !== b.sentence) return false
  if (a.kind === 'percent') return isBareFigure(b) && a.place < b.place
  return (a.kind === 'money' && isBareFigure(b)) || (b.kind === 'money' && isBareFigure(a))
}

function isBareFigure({ kind, head }: SourceFigure): boolean {
  return kind === 'count' && head === null
}

/** Figures of a sentence, and of the next one, that are looked at. */
export const MOST_HERE = 8
const MOST_NEXT = 4
const MOST_IN_ROW = 12
const NO_SENTENCE = -1

/** The figures of a sentence and of the next („Im Vorjahr waren es 31.“), and of a table's cell those of its row. */
function together(sentence: number, figures: FigureIndex, corpus: Corpus): readonly SourceFigure[] {
  const source = corpus.terms.sourceOf[sentence] as number
  const next = corpus.size <= ONE_STORY && corpus.terms.sourceOf[sentence + 1] === source ? sentence + 1 : NO_SENTENCE
  const row = sentencesOfRow(sentence, corpus)
  const ids =
    row.length > 1
      ? row.flatMap(figures.ofSentence).slice(0, MOST_IN_ROW)
      : [...figures.ofSentence(sentence).slice(0, MOST_HERE), ...figures.ofSentence(next).slice(0, MOST_NEXT)]
  return ids.map(figures.get).filter(({ quantity }) => quantity.class !== SCORE)
}

/** Words between two parts of a sum: more where hardly any two would give it by chance. */
const TOGETHER_WITHIN = 6
const FAR_APART = 12

function derives(claim: FigureClaim, a: SourceFigure, b: SourceFigure): Derivation['how'] | null {
  const { figure, quantity } = claim
  const [x, y] = [a.quantity.value, b.quantity.value]
  const fits = (value: number, kind = a.quantity.class) =>
    agreement(quantity, single(kind, value, { bound: boundOfDifference(quantity, b) })) === 'same'
  if (quantity.bound === 'range') return isRangeApart(quantity, a.quantity, b.quantity) ? 'difference' : null
  if (quantity.class === '1')
    return y !== 0 && Math.abs(x) > Math.abs(y) && a.quantity.class !== '1' && fits(x / y, '1') ? 'ratio' : null
  const within = claim.isTotal ? Number.POSITIVE_INFINITY : isPrecise(claim) ? FAR_APART : TOGETHER_WITHIN
  const areTogether = a.sentence === b.sentence && Math.abs(b.place - a.place) <= within
  if (
    (quantity.class === a.quantity.class || (claim.isDifference && isSumInPart(quantity, a.quantity))) &&
    (Math.abs(quantity.value) >= 5 || areTogether)
  ) {
    if (areTogether && a.place < b.place && fits(x + y)) return 'sum'
    if (x > y && fits(x - y)) return quantity.class === '%' ? pointsOf(claim, a, b) : 'difference'
    if (quantity.class === '%' && areTogether && claim.isDifference && isRoundedChange(claim, x, y)) return 'change'
  }
  const arePoints = quantity.class === 'pp' || (quantity.class === 'count' && POINTS.test(figure.head?.text ?? ''))
  if (arePoints && a.quantity.class === '%' && x > y && fits(x - y, quantity.class)) return 'difference'
  if (quantity.class !== '%' || a.quantity.class === '%' || y === 0) return null
  if (x < y && fits((100 * x) / y, '%')) return 'share'
  return isRoundedChange(claim, x, y) ? 'change' : null
}

/** «between $43 million and $58 million» of «between $65 million and $80 million» less $22 million, or of a value less a range. */
function isRangeApart(claim: Comparable, a: Comparable, b: Comparable): boolean {
  if (a.class !== claim.class || (a.bound === 'range') === (b.bound === 'range')) return false
  const [high, low] = [(a.max ?? a.value) - (b.min ?? b.value), (a.min ?? a.value) - (b.max ?? b.value)]
  return agreement(claim, { ...claim, value: high, min: low, max: high }) === 'same'
}

/** „mindestens 2,1 Punkte“ more than „höchstens sieben“. */
function boundOfDifference({ bound }: Comparable, { quantity: b }: SourceFigure): Comparable['bound'] {
  return (UPPER.has(b.bound) && LOWER.has(bound)) || (LOWER.has(b.bound) && UPPER.has(bound)) ? bound : 'exact'
}

/** „um 1,5 Prozent“ of 41,0 and 42,5: wrong, unless the change itself is as much. */
function pointsOf(claim: FigureClaim, a: SourceFigure, b: SourceFigure): 'points' | 'change' | null {
  const [x, y] = [a.quantity.value, b.quantity.value]
  if (!claim.isDifference || a.sentence !== b.sentence) return null
  return isChangeOf(claim.quantity, x, y) || isChangeOf(claim.quantity, y, x) ? 'change' : 'points'
}

/** Whether a share is the change from one value to another, of the first. */
function isChangeOf(quantity: Comparable, to: number, from: number): boolean {
  return from > 0 && agreement(quantity, single('%', (100 * Math.abs(to - from)) / from)) === 'same'
}

/** The same of a share that says that it is a change, which writers round: „um sieben Prozent“. */
export function isRoundedChange({ quantity, isDifference }: FigureClaim, to: number, from: number): boolean {
  const tolerance = isDifference ? roundedBy(quantity) : quantity.tolerance
  return isChangeOf({ ...quantity, tolerance }, to, from)
}

/** How far a share may be off that somebody has worked out: half a unit of its last place, and of no more than one per cent. */
export function roundedBy({ value, tolerance }: Comparable): number {
  return Math.max(tolerance, Math.min(place(value), 1) / 2)
}

/** „Für 80 Prozent des Kredits über fünf Millionen bürgt das Land“: four millions. */
function isPart(claim: FigureClaim, share: SourceFigure, whole: SourceFigure): boolean {
  return share.sentence === whole.sentence && isShareOf(claim, share, whole)
}

function isShareOf({ quantity }: FigureClaim, share: SourceFigure, whole: SourceFigure): boolean {
  const { class: kind } = whole.quantity
  if (share.quantity.class !== '%' || kind === '%' || kind !== quantity.class) return false
  const value = (share.quantity.value * whole.quantity.value) / 100
  return agreement(quantity, single(quantity.class, value, { bound: share.quantity.bound })) === 'same'
}

/** „im Schnitt 180 Euro je Antrag“ of 1,7 Millionen Euro for 9.450 of them, rounded as it is written; „3,9 Millionen je Kilometer“. */
function isQuotient({ quantity, isRate }: FigureClaim, whole: SourceFigure, of: SourceFigure): boolean {
  if (!isRate || !(whole.quantity.class === quantity.class || isSumInPart(quantity, whole.quantity))) return false
  const number = numberOf(of)
  if (number <= 1) return false
  const tolerance = Math.max(quantity.tolerance, Math.min(place(quantity.value) / 2, quantity.value * ROUNDED))
  return agreement({ ...quantity, tolerance }, single(quantity.class, whole.quantity.value / number)) === 'same'
}

/** How many things, or how many of its own units; 0 for anything else. */
function numberOf({ kind, quantity: { class: what, value, written } }: SourceFigure): number {
  if (what === 'count') return value
  return kind === 'measure' && written ? value / written.factor : 0
}

/** How much of it a quotient may be rounded by. */
const ROUNDED = 0.025

/** „insgesamt 720.000 Euro“ of „vier Jahre lang jeweils 180.000 Euro“ or „180.000 im Jahr“, «six grants of £5,000 each». */
function isProduct(
  { quantity, isRate: isShare }: FigureClaim,
  each: SourceFigure,
  times: SourceFigure,
  corpus: Corpus,
): boolean {
  const { class: kind, value } = each.quantity
  const isOfOne = kind === quantity.class || isSumInPart(quantity, each.quantity)
  if (isShare || !isOfOne || kind === '%' || each.sentence !== times.sentence) return false
  const number = timesOf(times)
  if (number <= 1 || agreement(quantity, single(quantity.class, value * number)) !== 'same') return false
  const isYearly = times.kind === 'duration' && each.quantity.period === 'Y'
  return isYearly || isRate(corpus.text(each.source).prose, each)
}

/** „fast drei Viertel der Stimmen“ of „mit 17 gegen 6 Stimmen“ */
function isShareOfVotes({ quantity }: FigureClaim, a: SourceFigure, b: SourceFigure, corpus: Corpus): boolean {
  const [yes, no] = [a.quantity, b.quantity]
  if (quantity.class !== '%' || yes.class !== 'count' || no.class !== 'count' || yes.value <= 0) return false
  if (agreement(quantity, single('%', (100 * yes.value) / (yes.value + no.value))) !== 'same') return false
  const { prose } = corpus.text(a.source)
  const isSide = ({ sentence, number }: SourceFigure) => voteOf(prose, corpus.span(sentence), number) !== null
  return a.sentence === b.sentence && isSide(a) && isSide(b)
}

/** How many times a number of things or of years says; 0 for anything else. */
function timesOf({ quantity: { class: kind, value } }: SourceFigure): number {
  if (kind !== 'count' && kind !== 'duration') return 0
  const times = kind === 'count' ? value : value / YEAR
  return Number.isInteger(times) ? times : 0
}

/** „61 Prozent sind dafür, 23 dagegen, der Rest ist unentschieden“: 16 per cent. */
function isRest({ quantity }: FigureClaim, a: SourceFigure, b: SourceFigure, corpus: Corpus): boolean {
  if (quantity.class !== '%' || a.quantity.class !== '%' || a.sentence !== b.sentence) return false
  const rest = single('%', 100 - a.quantity.value - b.quantity.value)
  if (agreement(quantity, rest) !== 'same') return false
  const { start, end } = corpus.span(a.sentence)
  return REST.test(corpus.text(a.source).prose.slice(start, end))
}

const REST =
  /(?<![a-zß-ž])(?:Rest|[Üü]brigen?|restlichen?|verbleibenden?|the rest|remainder|remaining|others)(?![a-zß-ž])/

/** „gut drei Punkte weniger“ */
const POINTS = /^(?:Punkte?n?|points?)$/
