import { oncePerReport } from '../../corpus/copies.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { sameReport } from '../../corpus/reports.ts'
import type { Language, Stance } from '../../model.ts'
import { figureFact } from '../../read.ts'
import { keptJudgement, movedBy } from '../judgedOnce.ts'
import type { CheckContext, Ground, Judgement } from '../judgement.ts'
import type { Candidate, FigureClaim, FigureSearch } from './candidates.ts'
import { isSameSaid } from './dispute.ts'
import { mendsOf } from './mend.ts'
import { messageOf, reckonedMessage } from './messages.ts'
import { readsReckoned } from './reckoned.ts'
import type { FigureVerdict } from './verdict.ts'

/** Pieces of evidence shown. */
const SHOWN = 5

/** What many papers print of one agency is shown once. */
function withoutCopies(verdict: FigureVerdict, corpus: Corpus): FigureVerdict {
  const sourceOf = ({ other }: Candidate) => other.source
  return { ...verdict, evidence: oncePerReport(verdict.evidence, SHOWN, sourceOf, isSameSaid, sameReport(corpus)) }
}

interface SaidOf {
  readonly at: number
  readonly display: Language
  readonly judgement: Judgement
}

const saidOf = new WeakMap<FigureVerdict, SaidOf>()

/** What is said of a claim, kept as long as the verdict over it, which may be remembered and then be over the same words elsewhere. */
export function judgementFor(
  claim: FigureClaim,
  verdict: FigureVerdict,
  { draft, corpus }: Pick<FigureSearch, 'draft' | 'corpus'>,
  context: CheckContext,
): Judgement {
  const { start } = claim.figure
  const { display, once } = context
  const known = saidOf.get(verdict)
  if (known?.display === display) return movedBy(known.judgement, start - known.at)
  const judgement = judgementOf(claim, withoutCopies(verdict, corpus), { draft, corpus }, context)
  if (!once) saidOf.set(verdict, { at: start, display, judgement: keptJudgement(judgement) as Judgement })
  return judgement
}

function judgementOf(
  claim: FigureClaim,
  verdict: FigureVerdict,
  { draft, corpus }: Pick<FigureSearch, 'draft' | 'corpus'>,
  { display }: CheckContext,
): Judgement {
  const { figure } = claim
  const isRelated = verdict.ruleId === 'figure-unsourced'
  const isReckoned = isRelated && readsReckoned(claim, draft)
  const grounds = verdict.evidence.map(candidate => groundOf(candidate, corpus, isRelated))
  return {
    kind: 'figure',
    span: { start: figure.start, end: figure.end },
    value: figureFact(figure),
    verdict: verdict.verdict,
    ruleId: verdict.ruleId,
    message: isReckoned ? reckonedMessage(figure, display) : messageOf(figure, verdict, corpus, display),
    grounds,
    fixes: mendsOf(figure, verdict, corpus, display),
    ...(isReckoned && { isReckoned }),
  }
}

/** From which likeness on another value speaks against the claim. */
const CONTRADICTING = 0.4

function stanceOf({ agreement, likeness, refuted }: Candidate): Stance {
  if (agreement === 'other') return likeness >= CONTRADICTING ? 'contradicts' : 'related'
  return refuted ? 'contradicts' : 'supports'
}

/** Below a claim without a source stands what comes near it, and nothing that decides. */
function groundOf(candidate: Candidate, corpus: Corpus, isRelated: boolean): Ground {
  const { other } = candidate
  const stance = isRelated ? 'related' : stanceOf(candidate)
  const passage = { source: other.source, sentence: other.sentence - corpus.firstSentence(other.source) }
  return { stance, passage, highlight: { start: other.start, end: other.end } }
}
