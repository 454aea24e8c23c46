import type { Corpus } from '../../corpus/corpus.ts'
import { ONE_STORY } from '../../corpus/story.ts'
import type { Candidate, FigureClaim } from './candidates.ts'
import { yearsIn } from './nearer.ts'

/**
 * „2022/23 waren es zwölf von 55“: where some source has the very number of an earlier time, what another has without that year is of its own
 * day, and no other value of it.
 */
export function isOfNow(
  { other }: Candidate,
  claim: FigureClaim,
  candidates: readonly Candidate[],
  corpus: Corpus,
): boolean {
  const { standing, year, figure, quantity } = claim
  // Among many sources some has any number.
  if (corpus.size > ONE_STORY || standing !== 'former' || figure.unit || other.standing !== 'stated') return false
  if (year !== undefined && yearsIn(other.sentence, corpus).includes(year)) return false
  return candidates.some(
    c => c.agreement === 'same' && c.other.quantity.value === quantity.value && c.noun !== 'different',
  )
}
