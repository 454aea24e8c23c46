import type { Corpus } from '../../corpus/corpus.ts'
import type { Candidate } from './candidates.ts'
import type { SourceFigure } from './figureIndex.ts'
import { isTimes, UPDATE_FAR_OFF } from './size.ts'

/** «Relief for 700,000 homes», above a report of 640,000 households: what a report says is meant, and not its headline. */
export function isPutRightBelow(
  { other: above, likeness }: Candidate,
  below: Candidate,
  stated: readonly Candidate[],
  corpus: Corpus,
): boolean {
  const { source, quantity } = below.other
  // Most are told apart without a look at a source's text.
  if (above.source !== source || below.noun !== 'same' || below.likeness < likeness) return false
  if (above.quantity.class !== quantity.class || isTimes(UPDATE_FAR_OFF, above.quantity.value, quantity.value))
    return false
  const isInProse = ({ other }: Candidate) => other.source === source && !isInHeadline(other, corpus)
  return isInHeadline(above, corpus) && isInProse(below) && !stated.some(isInProse)
}

/** Whether a figure stands in the headline of its source, and not above a part of it. */
function isInHeadline({ source, sentence }: SourceFigure, corpus: Corpus): boolean {
  const { blocks, sentences } = corpus.text(source)
  const block = sentences[sentence - corpus.firstSentence(source)]?.block ?? -1
  return block >= 0 && block <= KICKERS && blocks.findIndex(({ kind }) => kind === 'heading') === block
}

/** So many lines may stand above a headline: «Interest rates». */
const KICKERS = 2
