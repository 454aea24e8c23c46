import { ONE_STORY } from '../../corpus/story.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { Figure, RuleId, Span, Verdict } from '../../model.ts'
import { wordsAt } from '../grounds.ts'
import { isQuestion } from '../isQuestion.ts'
import { agreement } from './agreement.ts'
import { type Candidate, type FigureClaim, type FigureSearch, isBare, NEARLY_THE_SAME, SHARES } from './candidates.ts'
import { cellOf } from './cells.ts'
import { type Comparable, SCORE } from './comparable.ts'
import { disputing, firstSaid, replacedSince } from './dispute.ts'
import { isOfAnotherTime } from './followed.ts'
import { isOfNow } from './former.ts'
import { isPutRightBelow } from './headline.ts'
import { DURATION_FAR_OFF, isOfAnotherSize, isTimes, UPDATE_FAR_OFF } from './size.ts'
import { isDifference, isRate, isRemainder } from './difference.ts'
import type { SourceFigure } from './figureIndex.ts'
import { isNearer, isOfItsYear, isOfYear, isShareOf, yearsIn } from './nearer.ts'
import { isOfOtherYears, isOneOfDays } from './otherTimes.ts'
import { stepsIn } from './place.ts'
import { scoreVerdict } from './scores.ts'
import { isMaybe, isNotable, isRoundedShare, isUnhedged, WEAK_KINDS } from './silence.ts'
import type { WrongSum } from './sums.ts'
import { inPlaceOf, putRight, takenBack } from './takenBack.ts'

export interface FigureVerdict {
  readonly verdict: Verdict
  readonly ruleId: RuleId | null
  /** What the verdict rests on, best first. */
  readonly evidence: readonly Candidate[]
  /** The value is none of the sources' own but follows from the figures in `evidence`. */
  readonly derived?: true
  /** It is the sum of so many figures, more than two. */
  readonly parts?: number
  /** It follows from them in percentage points. */
  readonly points?: true
  /** What another place of the draft says. */
  readonly rival?: string
  /** What the parts of the draft's own list add up to. */
  readonly sum?: WrongSum
}

/** How alike two figures' surroundings must be before another value counts as a contradiction. */
const CONTRADICTS = 0.42
/** The same of one whose digits are the claim's in another order. */
const SWAPPED = 0.36
/** How much more alike another value must be before an agreement that chance explains is passed over. */
const OUTWEIGHS = 1.8
/** How much clearer words that are nearly the same must be. */
const CLEARLY = 1.25
/** From which likeness on an agreement is not passed over, unless the other value alone counts the same thing. */
const PLAIN = 0.5
/** From how many agreements by chance on one may be passed over. */
const BY_CHANCE = 0.4
/** Below how many an agreement that counts the same thing is none by chance. */
const HARDLY = 0.05
/** From which likeness on the one figure that is left of a sentence may be the claim's although only one of both has a noun. */
const LEFT_ALONE = 0.45

/**
 * The verdict over a figure: what agrees wins unless it is clearly about something else; a newer source with another value disputes it;
 * without agreement the likeliest other value contradicts it; else no source has it. Null where silence is better.
 */
export function verdictOf(
  claim: FigureClaim,
  candidates: readonly Candidate[],
  siblings: readonly FigureClaim[],
  search: FigureSearch,
): FigureVerdict | null {
  if (claim.quantity.class === SCORE) return scoreVerdict(claim, candidates, siblings, search)
  const { corpus } = search
  const supports = candidates.filter(
    c => isSupport(c, claim) && (c.agreement !== 'imprecise' || areOfOneSort(c, claim, corpus)),
  )
  const stated = supports.filter(c => !c.refuted)
  const replaced = supports.find(
    c => c.refuted && c.agreement === 'same' && (hasValueOf(claim, c) || c.noun !== 'apart'),
  )
  const refuted = takenBack(claim, supports, candidates, corpus)
  const contradicts = candidates.filter(
    c =>
      isContradiction(c, claim, corpus.size) &&
      !belongsToSibling(c, claim, siblings) &&
      !isWholeOfIt(c, candidates, corpus) &&
      !isOneOfDays(c, claim, search) &&
      !isOfOtherYears(c, claim, search) &&
      areOfOneSort(c, claim, corpus) &&
      !isOfAnotherTime(c, claim, search) &&
      !isOfNow(c, claim, candidates, corpus),
  )
  const best = bestOf(stated, claim)
  const [worst] = contradicts

  const right = contradicts.length > 0 ? putRight(candidates) : undefined
  if (right) return found('supported', null, [right, ...stated])
  if (claim.standing === 'refuted') {
    if (best) return found('supported', null, stated)
    // What the draft says not to be so is doubted only by a sentence of nearly the same words.
    if (!worst || worst.likeness < NEARLY_THE_SAME) return null
  }
  // „fast drei Viertel, nach dem Auftragswert 73 Prozent“: what has its own value there needs none beside it.
  const others = best ? siblings.filter(s => agreement(s.quantity, best.other.quantity) !== 'same') : siblings
  const isMeant = (c: Candidate, agreeing: Candidate) =>
    claim.year === undefined
      ? isNearer(c, agreeing, corpus)
      : (isNearer(c, agreeing, corpus) && !isOfItsYear(agreeing, claim.year, corpus)) ||
        isOfYear(c, agreeing, claim.year, corpus)
  const neighbour =
    best && !isRecalled(claim, best) && candidates.find(c => isMeant(c, best) && !belongsToSibling(c, claim, others))
  if (neighbour) return found('contradicted', 'figure-mismatch', [neighbour, best])
  const isRight =
    best &&
    !(
      worst &&
      !isRecalled(claim, best) &&
      (outweighs(worst, best, corpus) || isPutRightBelow(best, worst, stated, corpus))
    )
  if (isRight) {
    const isOfItsTime = claim.standing === 'former' || claim.recalls
    const dispute =
      refuted ??
      (isOfItsTime
        ? undefined
        : (disputing(best, contradicts, supports, firstSaid(candidates, corpus)) ??
          replacedSince(claim, supports, candidates, corpus)))
    return dispute ? disputed(dispute, stated, candidates, contradicts) : backed(best, stated)
  }
  if (replaced) {
    const inItsPlace = inPlaceOf(replaced, candidates, contradicts)
    if (!inItsPlace && replaced.other.standing === 'former' && isOfStatedYear(replaced.other, corpus))
      return backed(replaced, [replaced])
    return found('contradicted', 'figure-mismatch', [inItsPlace ?? replaced, replaced, ...contradicts])
  }
  // „Ein Viertel oder ein Drittel?“
  if (worst && isQuestion(search.draft, search.draft.sentences[claim.sentence] as Span)) return null
  if (worst) return found('contradicted', 'figure-mismatch', contradicts)
  const unhedged = candidates.find(c => isUnhedged(c, claim, corpus.size))
  if (unhedged) return found('imprecise', 'figure-imprecise', [unhedged])
  if (!isNotable(claim) || candidates.some(c => isMaybe(c, claim, corpus.size))) return null
  return found(
    'unsourced',
    'figure-unsourced',
    candidates.filter(c => c.likeness >= 0.3),
  )
}

/** „Eine Agentur berichtet von bis zu 1.400 Stellen“ in an entry of that day: the very value as it was reported, whatever is known since. */
function isRecalled(claim: FigureClaim, agreeing: Candidate): boolean {
  const { recalls, standing, quantity, figure } = claim
  if (!recalls || standing !== 'stated' || WEAK_KINDS.has(figure.kind)) return false
  return hasValueOf(claim, agreeing) && stepsIn(quantity.value) >= RECALLED
}

/** Units of its last place that such a value has, so that it is hardly another thing's. */
const RECALLED = 10

/** The other value stands in nearly the same words, or the agreement may well be chance; never where of one story the newer report agrees. */
function outweighs(worst: Candidate, best: Candidate, corpus: Corpus): boolean {
  if (corpus.size <= ONE_STORY && isNewer(best, worst, corpus)) return false
  const isOneOfSeveral = best.chance >= MAYBE && isLeftOfSeveral(worst) && worst.other.kind !== 'date'
  const fitsBetter = worst.likeness > best.likeness && worst.local >= best.local && !isBoundAlike(best)
  if (isOneOfSeveral && best.neighbours === 0 && fitsBetter) return true
  const isOfAnother = best.noun === 'apart' && worst.noun === 'same'
  if (best.noun === 'same' && (best.chance < HARDLY || isBeside(best, worst))) return false
  if (best.likeness >= PLAIN && !isOfAnother) return false
  if (worst.likeness >= NEARLY_THE_SAME && worst.likeness > best.likeness * CLEARLY) return true
  return best.chance >= BY_CHANCE && worst.likeness > best.likeness * OUTWEIGHS
}

/** «at least nine residents», as the source has it of the same: the bound is as much a sign as the words. */
function isBoundAlike({ agreement, noun, other }: Candidate): boolean {
  return agreement === 'same' && noun === 'same' && other.quantity.bound !== 'exact'
}

/** «three further charges, bringing the total of charges from 11 to 14»: one sentence has both, and each is of another thing. */
function isBeside({ agreement, other: a }: Candidate, { other: b }: Candidate): boolean {
  return agreement === 'same' && a.sentence === b.sentence
}

function isNewer(a: Candidate, b: Candidate, corpus: Corpus): boolean {
  const [date, other] = [corpus.source(a.other.source).date, corpus.source(b.other.source).date]
  return date !== null && other !== null && date > other
}

function found(verdict: Verdict, ruleId: RuleId | null, evidence: readonly Candidate[]): FigureVerdict {
  return { verdict, ruleId, evidence: [...new Set(evidence)] }
}

/** What agrees in the likeliest surroundings; what agrees wholly comes before what agrees but for a hedge, if nearly as like. */
function bestOf(stated: readonly Candidate[], claim: FigureClaim): Candidate | undefined {
  const [likeliest] = stated
  if (likeliest?.agreement !== 'imprecise') return likeliest
  const isExact = (c: Candidate) =>
    c.agreement === 'same' &&
    (c.chance < 0.1 ||
      c.likeness >= likeliest.likeness * NEARLY_AS_LIKE ||
      (hasValueOf(claim, c) && !hasValueOf(claim, likeliest) && c.likeness >= likeliest.likeness * AS_LIKE))
  return stated.find(isExact) ?? likeliest
}

/** The very value, and not one that its wording admits. */
function hasValueOf({ quantity }: FigureClaim, { other }: Candidate): boolean {
  return other.quantity.value === quantity.value
}

function backed(best: Candidate, stated: readonly Candidate[]): FigureVerdict {
  return best.agreement === 'same'
    ? found('supported', null, [best, ...stated])
    : found('imprecise', 'figure-imprecise', stated)
}

function disputed(
  dispute: Candidate,
  stated: readonly Candidate[],
  candidates: readonly Candidate[],
  contradicts: readonly Candidate[],
): FigureVerdict {
  const counter = dispute.refuted ? inPlaceOf(dispute, candidates, contradicts) : dispute
  return found('disputed', 'figure-disputed', [counter ?? dispute, dispute, ...stated])
}

/** How nearly as alike as what agrees but for a hedge or a bound another must be that agrees wholly, and where it alone has the value. */
const NEARLY_AS_LIKE = 0.6
const AS_LIKE = 0.4

/** Up to how many agreements by chance a value that agrees only nearly may lack a noun. */
const MAYBE = 0.3

/** From which likeness on a rough share, which writers work out, is taken for one of a source's. */
const NEARLY = 0.6

/** The same of a value that agrees only nearly, and of another noun. */
const APART = 0.27
/** From how many agreements by chance on one that agrees only nearly says nothing: „more than twice“ and any two. */
const MANY_BY_CHANCE = 3

/** A value that agrees only nearly must at least be of the same kind of thing. */
function isSupport({ agreement: how, noun, likeness, enough, chance }: Candidate, { figure }: FigureClaim): boolean {
  if (how === 'other' || likeness < enough) return false
  if (how === 'imprecise' && isRoundedShare(figure) && likeness < NEARLY) return false
  if (how === 'imprecise' && ((noun === 'apart' && likeness < APART) || (noun === 'open' && chance >= MANY_BY_CHANCE)))
    return false
  return how === 'same' || (noun !== 'different' && (noun !== 'apart' || chance < MAYBE))
}

/** Another value, not taken back, for what is very likely the same thing. */
function isContradiction(c: Candidate, { figure, quantity, timeframe }: FigureClaim, sources: number): boolean {
  if (c.agreement !== 'other' || c.refuted || c.noun === 'different' || timeframe) return false
  if (SHARES.has(quantity.class) && c.noun === 'apart' && !c.isAnchored && c.slip === 'swap') return false
  const isNearly = c.likeness >= NEARLY_THE_SAME
  if (
    figure.kind === 'duration' &&
    !c.slip &&
    !isNearly &&
    isTimes(DURATION_FAR_OFF, quantity.value, c.other.quantity.value)
  )
    return false
  if (c.noun === 'apart' && !c.slip && !isSurelyLeft(c, figure)) return false
  if (!c.isAnchored && !c.isLeft && c.noun !== 'same' && (c.slip === null || c.slip === 'digit')) return false
  const isSlip = c.slip !== null && quantity.value >= MANY
  if (isBare({ figure, quantity }) && c.local === 0 && !isSlip && !c.isLeft) return false
  if (isBare({ figure, quantity }) && !Number.isInteger(quantity.value) && isCounted(c.other)) return false
  const isSmallWord = Math.abs(quantity.value) <= 3 && !/\d/.test(figure.number.text)
  if (isSmallWord && c.noun === 'open' && !isLeftOfSeveral(c)) return false
  if (figure.kind === 'percent' && figure.unit !== c.other.unit && !c.slip) return false
  if (quantity.date && shapeOf(quantity) !== shapeOf(c.other.quantity)) return false
  if (shapeOf(quantity) === 'year' && c.local < BESIDE) return false
  if (!c.slip && isOfAnotherSize(c, quantity, sources)) return false
  const least = isSwapped(c, quantity.value) ? SWAPPED : CONTRADICTS
  return c.likeness >= least + reserve(c, figure.kind, isSmallWord)
}

/** „fünf der siebzehn Mitglieder“ says of „fünf Mitglieder“ nothing else. */
function isWholeOfIt(c: Candidate, candidates: readonly Candidate[], corpus: Corpus): boolean {
  return candidates.some(
    share => share.agreement === 'same' && !share.refuted && share.noun === 'same' && isShareOf(share, c, corpus),
  )
}

/** «stayed at 4.75» is no other value for «six members»: of what is counted there are no parts. */
function isCounted({ head, quantity: { class: kind, value } }: SourceFigure): boolean {
  return kind === 'count' && head !== null && Number.isInteger(value) && value < MANY
}

const MANY = 1000

/** „985“ for a source's 958: so many digits in the wrong order are hardly those of another thing. */
export function isSwapped({ slip }: Candidate, value: number): boolean {
  return slip === 'swap' && stepsIn(value) >= OF_MANY_DIGITS
}

const OF_MANY_DIGITS = 100

/** „35 Geburten mehr“ is no other value for „339 Geburten“. Shares tell of changes in too many ways to be told apart. */
function areOfOneSort(
  { other }: Candidate,
  { figure, quantity, isDifference: apart, isRate: isOfEach }: FigureClaim,
  corpus: Corpus,
): boolean {
  if (figure.kind === 'percent') return figure.unit !== 'pp' || !isMargin(other, corpus)
  if (figure.kind === 'date') return true
  const isOfAll = isOfEach && isTimes(UPDATE_FAR_OFF, quantity.value, other.quantity.value)
  if (isOfAll && !isRate(corpus.text(other.source).prose, other)) return false
  const { prose } = corpus.text(other.source)
  return (isDifference(prose, other) || (apart && isRemainder(prose, other))) === apart
}

/** „Die Fehlertoleranz liegt bei 3,1 Prozentpunkten“ is said of a poll, and of nothing that it has found. */
function isMargin({ source, sentence }: SourceFigure, corpus: Corpus): boolean {
  return MARGIN.test(wordsAt(corpus, source, corpus.span(sentence)))
}

const MARGIN = /(?<![a-zß-ž])(?:fehlertoleranz|fehlerspanne|schwankungsbreite|margins? of error)(?![a-zß-ž])/i

/** How well the words right beside a year must fit: sentences tell of several. */
const BESIDE = 0.3

/** «where 80,800 do» has no noun of its own; another noun is another thing, unless two neighbours agree. */
function isSurelyLeft({ isLeft, likeness, neighbours }: Candidate, { head }: Figure): boolean {
  return isLeft && likeness >= LEFT_ALONE && (head === null || neighbours >= 2)
}

/** „34 dafür, 21 dagegen, zwei enthielten sich“, where a sentence has 34, 21 and three. */
function isLeftOfSeveral({ isLeft, neighbours }: Candidate): boolean {
  return isLeft && neighbours >= 2
}

/** How much surer one must be of kinds that are often beside the point, and of figures without a noun. */
function reserve({ noun, other, slip, isLeft }: Candidate, kind: Figure['kind'], isSmallWord: boolean): number {
  if (isSmallWord || kind === 'ordinal' || kind === 'time') return 0.15
  if (isLeft && kind !== 'date') return 0
  if (kind === 'date') return other.quantity.date?.month ? 0.1 : 0.35
  if (kind === 'duration' && !slip) return 0.2
  if (noun !== 'open' || slip) return 0
  return other.quantity.class === 'count' ? 0.2 : 0.1
}

/** The source's figure is the counterpart of another figure of the same sentence. */
function belongsToSibling(c: Candidate, claim: FigureClaim, siblings: readonly FigureClaim[]): boolean {
  return siblings.some(
    sibling => sibling !== claim && ['same', 'imprecise'].includes(agreement(sibling.quantity, c.other.quantity)),
  )
}

/** „Ende 2024 waren es 5.400“: a value of a time that its sentence states, which the draft may mean too. */
function isOfStatedYear(other: SourceFigure, corpus: Corpus): boolean {
  return cellOf(other, corpus) === null && yearsIn(other.sentence, corpus).length > 0
}

/** Which parts of a date are stated: a month is no contradiction of a day. */
function shapeOf({ date }: Comparable): string {
  return date ? DATE_PARTS.filter(part => date[part] !== undefined).join() : ''
}

const DATE_PARTS = ['year', 'month', 'day', 'season', 'weekday'] as const
