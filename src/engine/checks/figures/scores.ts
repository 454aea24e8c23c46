import { ONE_STORY } from '../../corpus/story.ts'
import type { Span } from '../../model.ts'
import type { Candidate, FigureClaim, FigureSearch } from './candidates.ts'
import { SCORE } from './comparable.ts'
import type { SourceFigure } from './figureIndex.ts'
import type { FigureVerdict } from './verdict.ts'

/** How alike two places must be before another score is that of the same match; among many sources more. */
const SAME_MATCH = 0.5
const SAME_MATCH_OF_MANY = 0.7

/** How alike a place with the same score must be: tables and programmes have many of them. */
const ENOUGH = 0.2

/**
 * The verdict over a score. A match has many: of its halves, of each goal, of the match before. So what any source has is contradicted by none,
 * and only the one score of a sentence by the one score of another that tells of nearly the same.
 */
export function scoreVerdict(
  claim: FigureClaim,
  candidates: readonly Candidate[],
  siblings: readonly FigureClaim[],
  search: FigureSearch,
): FigureVerdict | null {
  const { corpus, draft } = search
  const same = candidates.filter(c => c.agreement === 'same' && !c.refuted)
  const stated = same.filter(c => c.likeness >= Math.max(c.enough, ENOUGH))
  if (stated.length > 0) return { verdict: 'supported', ruleId: null, evidence: stated }
  if (same.length > 0 || claim.standing === 'refuted' || isAside(claim.figure, draft.prose)) return null
  const isRival = (s: FigureClaim) =>
    s !== claim &&
    s.quantity.class === SCORE &&
    isAlike(s.figure.head, claim.figure.head) &&
    !isAside(s.figure, draft.prose)
  if (siblings.some(isRival)) return null
  const least = corpus.size > ONE_STORY ? SAME_MATCH_OF_MANY : SAME_MATCH
  const isOther = (c: Candidate) =>
    c.agreement === 'other' && !c.refuted && c.isAnchored && isAlike(c.other.head, claim.figure.head)
  const other = candidates.find(
    c =>
      isOther(c) &&
      c.likeness >= least &&
      isOnlyScore(c.other, search) &&
      !hasBothSides(claim, c.other.sentence, search),
  )
  return other ? { verdict: 'contradicted', ruleId: 'figure-mismatch', evidence: [other] } : null
}

/** Whether both say what is scored, or neither: „34:27 Torschüsse“ are no result. */
function isAlike(one: unknown, other: unknown): boolean {
  return (one === null) === (other === null)
}

/** „4:3 (1:1, 0:2, 2:0, 1:0)“: what came of the parts stands in brackets. */
function isAside({ start }: Span, prose: string): boolean {
  return /\([^()]*$/.test(prose.slice(Math.max(0, start - ASIDE), start))
}

/** Characters that a bracket before a score may be away. */
const ASIDE = 80

/** «approved by 6 votes to 3, not 7–2 as reported» */
function hasBothSides({ figure }: FigureClaim, sentence: number, { figures }: FigureSearch): boolean {
  const counts = figures.ofSentence(sentence).map(id => figures.valueOf(id))
  return String(figure.value)
    .split(':')
    .every(side => counts.includes(Number(side)))
}

/** Whether its sentence has no other. */
function isOnlyScore(it: SourceFigure, { corpus, figures }: FigureSearch): boolean {
  const { prose } = corpus.text(it.source)
  const isOther = (id: number) => {
    const other = figures.get(id)
    return id !== it.id && other.quantity.class === SCORE && isAlike(other.head, it.head) && !isAside(other, prose)
  }
  return !isAside(it, prose) && !figures.ofSentence(it.sentence).some(isOther)
}
