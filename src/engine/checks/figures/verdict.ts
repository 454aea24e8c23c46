import type { Corpus } from '../../corpus/corpus.ts'
import type { FigureIndex } from '../../corpus/figureIndex.ts'
import type { Figure, RuleId, Verdict } from '../../model.ts'
import { agreement } from './agreement.ts'
import { enoughToSupport } from './chance.ts'
import type { Candidate, FigureClaim } from './candidates.ts'
import type { WrongSum } from './sums.ts'

export interface FigureVerdict {
  readonly verdict: Verdict
  readonly ruleId: RuleId | null
  /** What the verdict rests on, best first. */
  readonly evidence: readonly Candidate[]
  /** The value is none of the sources' own but follows from the two figures in `evidence`. */
  readonly derived?: true
  /** Another place of the draft that says otherwise. */
  readonly rival?: Figure
  /** What the parts of the draft's own list add up to. */
  readonly sum?: WrongSum
}

/** How alike two figures' surroundings must be before another value counts as a contradiction. */
const CONTRADICTS = 0.42
/** … and how much more alike than the best agreeing place, before the agreement counts as chance. */
const CHANCE = 1.6
/** Pieces of evidence shown. */
const SHOWN = 5

/**
 * The verdict over a figure: what agrees wins unless it is clearly about something else; a newer source with another value disputes it;
 * without agreement the likeliest other value contradicts it; else no source has it. Null where silence is better.
 */
export function verdictOf(
  claim: FigureClaim,
  candidates: readonly Candidate[],
  rivals: readonly FigureClaim[],
  corpus: Corpus,
  figures: FigureIndex,
): FigureVerdict | null {
  const supports = candidates.filter(
    c => c.agreement !== 'other' && c.likeness >= enoughToSupport(claim.quantity, c.other.quantity, figures),
  )
  const stated = supports.filter(c => !c.refuted)
  const best = stated[0]
  const contradicts = candidates.filter(
    c => c.agreement === 'other' && !c.refuted && isContradiction(c, claim) && !belongsToRival(c, claim, rivals),
  )
  const worst = contradicts[0]
  const refuted = supports.find(c => c.refuted)

  if (best && !(worst && worst.likeness > best.likeness * CHANCE)) {
    const dispute = refuted ?? disputing(best, contradicts, supports, corpus)
    if (dispute) {
      const counter = refuted ? counterpartOf(refuted, candidates) : dispute
      return {
        verdict: 'disputed',
        ruleId: 'figure-disputed',
        evidence: show([counter ?? dispute, dispute, ...stated]),
      }
    }
    const exact = stated.find(c => c.agreement === 'same' && c.likeness >= best.likeness * 0.6)
    if (exact) return { verdict: 'supported', ruleId: null, evidence: show([exact, ...stated]) }
    return { verdict: 'imprecise', ruleId: 'figure-imprecise', evidence: show(stated) }
  }
  if (refuted)
    return {
      verdict: 'contradicted',
      ruleId: 'figure-mismatch',
      evidence: show([counterpartOf(refuted, candidates) ?? refuted, refuted, ...contradicts]),
    }
  if (worst) return { verdict: 'contradicted', ruleId: 'figure-mismatch', evidence: show(contradicts) }
  if (!isNotable(claim)) return null
  return { verdict: 'unsourced', ruleId: 'figure-unsourced', evidence: show(candidates.filter(c => c.likeness >= 0.3)) }
}

function show(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...new Set(candidates)].slice(0, SHOWN)
}

const WEAK_KINDS = new Set(['date', 'time', 'duration', 'ordinal', 'age'])

function isContradiction(c: Candidate, { figure }: FigureClaim): boolean {
  if (c.noun === 'different') return false
  const weak = WEAK_KINDS.has(figure.kind) ? 0.15 : c.noun === 'open' ? 0.05 : 0
  return c.likeness >= CONTRADICTS + weak
}

/** The source's figure is the counterpart of another figure of the same sentence. */
function belongsToRival(c: Candidate, claim: FigureClaim, rivals: readonly FigureClaim[]): boolean {
  return rivals.some(
    rival => rival !== claim && ['same', 'imprecise'].includes(agreement(rival.quantity, c.other.quantity)),
  )
}

/** Another source that is newer, speaks of the same thing no less clearly, has another value and nowhere this one. */
function disputing(
  best: Candidate,
  contradicts: readonly Candidate[],
  supports: readonly Candidate[],
  corpus: Corpus,
): Candidate | undefined {
  const dateOf = (c: Candidate) => corpus.sources[c.other.source]?.source.date ?? ''
  const newest = supports.reduce((date, c) => (dateOf(c) > date ? dateOf(c) : date), '')
  return contradicts.find(
    c =>
      dateOf(c) > newest &&
      c.likeness >= 0.6 &&
      c.likeness >= best.likeness * 0.85 &&
      !supports.some(s => s.other.source === c.other.source),
  )
}

/** For „nicht 3,4, sondern 3,6“ the value that the source puts in its place. */
function counterpartOf(refuted: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find(
    c =>
      c.other.sentence === refuted.other.sentence &&
      c.agreement === 'other' &&
      c.other.quantity.class === refuted.other.quantity.class,
  )
}

/** Kinds whose absence from every source is worth a word. */
function isNotable({ figure, quantity }: FigureClaim): boolean {
  if (WEAK_KINDS.has(figure.kind)) return false
  if (figure.kind === 'count' && Math.abs(quantity.value) < 4 && !/\d/.test(figure.number.text)) return false
  return true
}
