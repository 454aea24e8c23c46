import { createContextMatcher } from '../../corpus/context.ts'
import { storyOf } from '../../corpus/story.ts'
import type { Figure } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { isAsked } from '../asked.ts'
import type { Check } from '../judgement.ts'
import { type Alone, isDoubted, isUnbacked, judgedAlone } from './alone.ts'
import type { FigureClaim, FigureSearch } from './candidates.ts'
import { figuresBySentence } from './claims.ts'
import { dateJudgements } from './dates.ts'
import { figureIndexOf } from './figureIndex.ts'
import { inconsistencies } from './inconsistency.ts'
import { judgementFor } from './said.ts'
import { type WrongSum, wrongSums } from './sums.ts'
import type { FigureVerdict } from './verdict.ts'

/** Every figure of the draft against the figures that the sources give for the same thing. */
export const figureCheck: Check = (draft, corpus, context) => {
  const search: FigureSearch = {
    draft,
    corpus,
    figures: figureIndexOf(corpus),
    matcher: createContextMatcher(corpus),
    story: storyOf(draft, corpus),
    isFollowed: context.isFollowed ?? false,
  }
  const dates = dateJudgements(draft, corpus, search.figures, context.display)
  const sentences = figuresBySentence(draft).filter(({ figures }) => figures.some(figure => isAsked(figure, context)))
  const isSaid = ({ figure, sentence }: FigureClaim) =>
    !dates.some(({ span }) => span.start < figure.end && figure.start < span.end) &&
    !(figure.kind === 'date' && isDateLine(draft, figure, sentence))
  // Where only a backing is asked for, a doubt is none.
  const doubtOf = context.asked ? () => null : doubtsOfDraft(draft)
  const judgements = judgedAlone(sentences, search, context.once).flatMap(one => {
    const verdict = (isDoubted(one.first) && doubtOf(one)) || one.verdict
    return verdict && isSaid(one.claim) ? judgementFor(one.claim, verdict, search, context) : []
  })
  return [...dates, ...judgements]
}

/** What the draft itself says against a figure: a sum that it is not, or another value for the same. */
function doubtsOfDraft(draft: Reading): (alone: Alone) => FigureVerdict | null {
  const sums = wrongSums(draft)
  const inconsistency = inconsistencies(draft)
  return ({ claim, first, isWorkedOut }) =>
    wrongSumVerdict(claim, sums, first) ?? (isUnbacked(first) && !isWorkedOut ? inconsistency(claim) : null)
}

const LONGEST_DATE_LINE = 120

/** A line that is a date and at most a place says when the draft was written. */
function isDateLine({ sentences, prose }: Reading, figure: Figure, sentence: number): boolean {
  const { start, end } = sentences[sentence] ?? figure
  if (end - start > LONGEST_DATE_LINE) return false
  const rest = prose.slice(start, figure.start) + prose.slice(figure.end, end)
  return (rest.match(/[A-Za-zÀ-ɏ]+/g) ?? []).length <= 2
}

/** A total that is not the sum of its parts; where a source has just that sum, its contradiction says more. */
function wrongSumVerdict(
  { figure }: FigureClaim,
  sums: readonly WrongSum[],
  first: FigureVerdict | null,
): FigureVerdict | null {
  const sum = sums.find(wrong => wrong.figure.number.start === figure.number.start)
  if (!sum || first?.evidence[0]?.other.quantity.value === sum.sum) return null
  return { verdict: 'inconsistent', ruleId: 'figure-inconsistent', evidence: [], sum }
}
