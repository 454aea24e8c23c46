import type { Sentence } from '../../model.ts'
import type { Candidate, FigureClaim, FigureSearch } from './candidates.ts'
import { ONE_STORY } from './chance.ts'
import { type Derivation, deriveAcross, deriveFrom } from './derived.ts'
import type { FigureVerdict } from './verdict.ts'

/**
 * What two figures of one of the likeliest sentences make of a claim that was doubted at `first`: of a contradicted one only the sentence
 * that contradicts it and the two likeliest are asked.
 */
export function workedOutInPassage(
  claim: FigureClaim,
  first: FigureVerdict | null,
  best: readonly number[],
  { figures, corpus }: FigureSearch,
): FigureVerdict | null {
  if (first?.ruleId !== 'figure-mismatch') return workedOut(deriveFrom(claim, best, figures, corpus))
  const [worst, second] = first.evidence
  if (!worst || worst.slip === 'unit' || isItsNeighbours(worst, second)) return null
  return workedOut(deriveFrom(claim, [worst.other.sentence, ...best.slice(0, 2)], figures, corpus))
}

/** What the sentence itself has as the value of another thing is not worked out. */
function isItsNeighbours(worst: Candidate, second: Candidate | undefined): boolean {
  return second?.agreement === 'same' && second.other.sentence === worst.other.sentence
}

/** What two figures make of it that stand wherever they are. */
export function workedOutAcross(
  claim: FigureClaim,
  candidates: readonly Candidate[],
  { draft: { prose, sentences }, corpus }: FigureSearch,
): FigureVerdict | null {
  const { start, end } = sentences[claim.sentence] as Sentence
  return workedOut(deriveAcross(claim, candidates, prose.slice(start, end), corpus.size <= ONE_STORY))
}

function workedOut(derivation: Derivation | null): FigureVerdict | null {
  if (!derivation) return null
  const evidence = derivation.of.map(
    (other): Candidate => ({
      other,
      agreement: 'same',
      noun: 'open',
      likeness: 1,
      local: 1,
      isAnchored: true,
      slip: null,
      neighbours: 0,
      isLeft: false,
      refuted: false,
      chance: 0,
      enough: 0,
    }),
  )
  return derivation.how === 'points'
    ? { verdict: 'contradicted', ruleId: 'figure-mismatch', evidence, points: true }
    : { verdict: 'supported', ruleId: null, evidence, derived: true }
}
