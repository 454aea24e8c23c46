import { ONE_STORY } from '../../corpus/story.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { sameReport } from '../../corpus/reports.ts'
import { type Candidate, type FigureClaim, NEARLY_THE_SAME } from './candidates.ts'
import { WEAK_KINDS } from './silence.ts'
import { isTimes, SAME_WORDS_FAR_OFF, UPDATE_FAR_OFF } from './size.ts'

/** How alike, and how nearly as alike as the agreement, a newer source's other value must be to dispute it. */
const DISPUTES = 0.6
const DISPUTES_SHARE = 0.85

/** When a value was first given: a report that is printed again later says nothing newer. */
export function firstSaid(candidates: readonly Candidate[], corpus: Corpus): (c: Candidate) => string {
  const isSame = sameReport(corpus)
  const dateOf = (c: Candidate) => corpus.source(c.other.source).date ?? ''
  return c =>
    candidates
      .filter(o => isSameSaid(o, c) && isSame(o.other.source, c.other.source))
      .map(dateOf)
      .reduce((first, date) => (first === '' || (date !== '' && date < first) ? date : first), dateOf(c))
}

/** Whether two candidates give one value. */
export function isSameSaid({ other: a, refuted }: Candidate, { other: b, refuted: too }: Candidate): boolean {
  return (
    a.quantity.class === b.quantity.class &&
    a.quantity.value === b.quantity.value &&
    a.quantity.bound === b.quantity.bound &&
    refuted === too
  )
}

/** Another source that is newer, speaks of the same thing no less clearly, has another value and nowhere this one. */
export function disputing(
  best: Candidate,
  contradicts: readonly Candidate[],
  supports: readonly Candidate[],
  dateOf: (c: Candidate) => string,
): Candidate | undefined {
  if (WEAK_KINDS.has(best.other.kind)) return undefined
  const rivals = contradicts.filter(
    c =>
      (c.slip === null || c.noun === 'same') &&
      (best.neighbours === 0 || c.neighbours > 0) &&
      (c.slip === 'scale' ||
        !isTimes(
          c.likeness >= NEARLY_THE_SAME ? SAME_WORDS_FAR_OFF : UPDATE_FAR_OFF,
          best.other.quantity.value,
          c.other.quantity.value,
        )) &&
      c.likeness >= Math.max(DISPUTES, best.likeness * DISPUTES_SHARE) &&
      (c.noun !== 'open' || (c.isAnchored && c.local >= best.local && c.likeness >= best.likeness)) &&
      !supports.some(s => s.other.source === c.other.source && !s.refuted),
  )
  if (rivals.length === 0) return undefined
  const newest = supports.map(dateOf).reduce((a, b) => (a > b ? a : b), '')
  return newest === '' ? undefined : rivals.find(c => dateOf(c) > newest)
}

/** A newer source of the same story has the very value as one that another has taken the place of: «bringing the total from 11 to 14». */
export function replacedSince(
  { quantity, figure }: FigureClaim,
  supports: readonly Candidate[],
  candidates: readonly Candidate[],
  corpus: Corpus,
): Candidate | undefined {
  if (corpus.size > ONE_STORY || WEAK_KINDS.has(figure.kind)) return undefined
  const dateOf = ({ other }: Candidate) => corpus.source(other.source).date ?? ''
  const stated = supports.filter(c => !c.refuted)
  const latest = stated.map(dateOf).reduce((a, b) => (a > b ? a : b), '')
  const isSuperseded = (c: Candidate) =>
    c.refuted &&
    c.agreement === 'same' &&
    c.other.standing === 'former' &&
    c.other.quantity.value === quantity.value &&
    c.noun !== 'different' &&
    latest !== '' &&
    dateOf(c) > latest
  const former = supports.find(isSuperseded)
  return former && candidates.find(c => c.agreement === 'other' && isNext(former, c))
}

/** Whether a value stands in the place of another, right behind it. */
function isNext({ other: a }: Candidate, { other: b, refuted }: Candidate): boolean {
  return !refuted && a.sentence === b.sentence && a.quantity.class === b.quantity.class && b.place > a.place
}
