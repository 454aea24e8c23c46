import { ONE_STORY } from '../../corpus/story.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { sameReport } from '../../corpus/reports.ts'
import { agreement } from './agreement.ts'
import {
  byLikeness,
  type Candidate,
  candidateOf,
  comparableTo,
  type FigureSearch,
  idsIn,
  sameValues,
  type Sought,
} from './candidates.ts'
import type { SourceFigure } from './figureIndex.ts'

/** How alike the surroundings of the very value must be. */
const CLEAR = 0.8

/**
 * The candidates that can change a verdict where one of many sources has the very value in nearly the same words: all that agree in the
 * likeliest sentences, what stands beside that value in its source, and what is newer. Null where none has it so, or one takes it back.
 */
export function clearCandidatesOf(sought: Sought, search: FigureSearch): readonly Candidate[] | null {
  const { claim, ranking } = sought
  const { corpus, figures } = search
  if (corpus.size <= ONE_STORY) return null
  const agreeing: Candidate[] = []
  const others: SourceFigure[] = []
  for (const id of idsIn(ranking.best, figures).filter(comparableTo(claim, figures))) {
    const figure = figures.get(id)
    const isOther = agreement(claim.quantity, figure.quantity) === 'other'
    const candidate = isOther ? null : candidateOf(figure, sought, search)
    if (isOther) others.push(figure)
    else if (candidate) agreeing.push(candidate)
  }
  const [best] = agreeing.sort(byLikeness)
  if (!best || !isClear(best) || isTakenBack(sought, search)) return null
  const since = firstDate(best, agreeing, corpus)
  const mayCount = ({ source }: SourceFigure) =>
    source === best.other.source || (corpus.source(source).date ?? '') > since
  return [...agreeing, ...candidatesFor(others.filter(mayCount), sought, search)].sort(byLikeness)
}

function candidatesFor(figures: readonly SourceFigure[], sought: Sought, search: FigureSearch): readonly Candidate[] {
  return figures.flatMap(figure => candidateOf(figure, sought, search) ?? [])
}

function isClear({ agreement: how, likeness, noun, refuted }: Candidate): boolean {
  return how === 'same' && likeness >= CLEAR && !refuted && noun !== 'apart' && noun !== 'different'
}

/** Whether a source takes the value back, wherever it does. */
function isTakenBack(sought: Sought, search: FigureSearch): boolean {
  const { figures } = search
  const refuted = sameValues(sought.claim, figures, sought.ranking).filter(id => figures.standingOf(id) === 'refuted')
  return candidatesFor(refuted.map(figures.get), sought, search).some(c => c.agreement === 'same' && c.refuted)
}

/** The day of the oldest report that may be the same: nothing that is older is newer than this value. */
function firstDate({ other }: Candidate, agreeing: readonly Candidate[], corpus: Corpus): string {
  const isSame = sameReport(corpus)
  const dates = agreeing
    .filter(c => isSame(c.other.source, other.source))
    .map(c => corpus.source(c.other.source).date ?? '')
  return dates.reduce((first, date) => (date < first ? date : first))
}
