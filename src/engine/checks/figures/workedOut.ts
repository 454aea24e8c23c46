import { ONE_STORY } from '../../corpus/story.ts'
import { termKey } from '../../corpus/lexicon.ts'
import type { Language, Sentence } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Candidate, FigureClaim, FigureSearch } from './candidates.ts'
import { type Derivation, deriveFrom, deriveFromBeside, deriveShareOfBeside, isPrecise, isRare } from './derived.ts'
import { deriveAcross, deriveFromOwn, deriveLeft, deriveShare, isPerhapsDerived } from './derivedApart.ts'
import { deriveFromCells } from './derivedCells.ts'
import { isPerhapsMade, isPerhapsMadeNearby } from './derivedPerhaps.ts'
import { deriveSum } from './derivedSum.ts'
import { deriveFromTable } from './derivedTable.ts'
import { deriveDuration, isPerhapsBetweenDays, isPerhapsBetweenTimes } from './derivedTime.ts'
import { SCORE } from './comparable.ts'
import type { SourceFigure } from './figureIndex.ts'
import { headWord } from './figureRows.ts'
import type { FigureVerdict } from './verdict.ts'

/** A figure of the draft, the sentences of the sources that are most like its own, and what was found of it alone. */
export interface Judged {
  readonly claim: FigureClaim
  readonly candidates: readonly Candidate[]
  readonly best: readonly number[]
  readonly first: FigureVerdict | null
}

/**
 * What two figures of one of the likeliest sentences, or of those that back the figures beside it in the draft, make of a claim that was
 * doubted at first: of a contradicted one only the sentence that contradicts it and the two likeliest are asked.
 */
export function workedOutInPassage(
  { claim, best, first }: Judged,
  judged: readonly Judged[],
  { figures, corpus }: FigureSearch,
): FigureVerdict | null {
  const isPlain = corpus.size > ONE_STORY || !isPrecise(claim)
  const beside = isPlain ? [] : backedBeside(claim, judged).map(({ sentence }) => sentence)
  const left = corpus.size > ONE_STORY ? null : deriveLeft(claim, figures)
  if (left) return workedOut(left)
  if (first?.ruleId !== 'figure-mismatch')
    return workedOut(deriveFrom(claim, [...new Set([...beside, ...best])], figures, corpus))
  const [worst, second] = first.evidence
  if (!worst || isItsNeighbours(worst, second)) return null
  // „um fünf Prozentpunkte“ beside „fünf Prozent“ of something else is the difference of two shares.
  if (claim.quantity.class === 'pp') return workedOut(deriveFrom(claim, best, figures, corpus))
  const likely = worst.slip === 'unit' ? [] : [worst.other.sentence, ...best.slice(0, 2)]
  const apart = claim.isDifference && claim.quantity.class !== '%' ? beside : []
  return workedOut(deriveFrom(claim, [...new Set([...likely, ...apart])], figures, corpus))
}

/** What is made of figures that the draft gives beside the claim. */
export function workedOutOfBeside(
  { claim, best }: Judged,
  judged: readonly Judged[],
  { draft, figures, corpus }: FigureSearch,
): FigureVerdict | null {
  if (corpus.size > ONE_STORY) return null
  const near = backedBeside(claim, judged)
  const here = backed(judged.filter(({ claim: other }) => other !== claim && other.sentence === claim.sentence))
  const likeliest = best.slice(0, LIKELIEST).flatMap(figures.ofSentence).map(figures.get)
  return workedOut(
    deriveFromBeside(claim, here, near, figures, corpus) ??
      deriveShareOfBeside(claim, likeliest, backedAbove(claim, judged, draft)),
  )
}

/** Sentences of which a figure may be a part of the whole that stands beside the claim. */
const LIKELIEST = 4

/** What backs the other figures of the claim's sentence and of the one before; of what is worked out also of the one behind. */
function backedBeside(
  { sentence, figure, isDifference }: FigureClaim,
  judged: readonly Judged[],
): readonly SourceFigure[] {
  const near = isDifference ? [sentence, sentence - 1, sentence + 1] : [sentence, sentence - 1]
  return backed(judged.filter(({ claim: other }) => other.figure !== figure && near.includes(other.sentence)))
}

/** What backs the figures before a claim in its paragraph, the nearest first: „Von den 79 Erkrankten …“ goes for all sentences of it. */
function backedAbove(
  { sentence, figure }: FigureClaim,
  judged: readonly Judged[],
  { sentences }: Reading,
): readonly SourceFigure[] {
  const { block } = sentences[sentence] as Sentence
  const isAbove = ({ claim: other }: Judged) =>
    other.figure.start < figure.start && sentences[other.sentence]?.block === block
  return [...backed(judged.filter(isAbove))].reverse()
}

/** The figures of sources that figures of the draft agree with. */
export function backed(judged: readonly Judged[]): readonly SourceFigure[] {
  return judged.flatMap(({ first }) => {
    const support = first?.evidence.find(c => c.agreement !== 'other' && c.other.quantity.class !== SCORE)
    return support && first?.verdict !== 'contradicted' && first?.verdict !== 'unsourced' ? [support.other] : []
  })
}

/** From which likeness on another value is one that a difference may have been taken from. */
const NEAR = 0.3
const NEAREST = 4

/** What the figures of the draft itself make of it that sources have: one beside it, or the likeliest of sources, another wherever it stands. */
export function workedOutOfOwn(
  { claim, candidates, first }: Judged,
  judged: readonly Judged[],
  { draft, figures, corpus }: FigureSearch,
): FigureVerdict | null {
  const { quantity, isDifference: apart } = claim
  const isContradicted = first?.verdict === 'contradicted'
  if (corpus.size > ONE_STORY || (isContradicted && !(apart && isRare(quantity.class, quantity.value)))) return null
  const { head } = claim.figure
  const share = head && deriveShare(claim, backedBeside(claim, judged), keyOfHead(head.text, draft.language), figures)
  if (share) return workedOut(share)
  const isNear = (c: Candidate) => apart && c.likeness >= NEAR && c.isAnchored
  const near = isContradicted ? [] : candidates.filter(isNear).slice(0, NEAREST)
  const beside = [...backedBeside(claim, judged), ...near.map(({ other }) => other)]
  return workedOut(deriveFromOwn(claim, beside, backed(judged), figures))
}

const keyOfHead = (noun: string, language: Language) => termKey(headWord(noun, language), language)

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

/** How long something took, by two times of a source; not where another takes just that back. */
export function workedOutOfTimes(
  { claim, best, first }: Judged,
  { figures, corpus }: FigureSearch,
): FigureVerdict | null {
  const isTakenBack = first?.evidence.some(({ agreement, refuted }) => refuted && agreement === 'same')
  if (isTakenBack || corpus.size > ONE_STORY) return null
  return workedOut(deriveDuration(claim, best, figures, corpus))
}

/** What two cells of a table make. */
export function workedOutOfTable(
  { claim, first }: Judged,
  judged: readonly Judged[],
  { draft, figures, corpus }: FigureSearch,
): FigureVerdict | null {
  if (corpus.size > ONE_STORY || first?.ruleId === 'figure-disputed') return null
  return workedOut(
    deriveFromTable(claim, backedBeside(claim, judged), draft, figures, corpus) ??
      deriveFromCells(claim, draft, figures, corpus, first?.verdict === 'contradicted'),
  )
}

/** What the values of a table's column, or of a list, add up to. */
export function workedOutOfSum({ claim }: Judged, { figures, corpus }: FigureSearch): FigureVerdict | null {
  return corpus.size > ONE_STORY ? null : workedOut(deriveSum(claim, figures, corpus))
}

/** Of one story nothing is said of a difference that no source has, but two of their values would give. */
export function isPerhapsWorkedOut({ claim, first }: Judged, { draft, figures, corpus }: FigureSearch): boolean {
  if (first?.verdict !== 'unsourced' || corpus.size > ONE_STORY) return false
  if (
    isPerhapsMade(claim, figures, corpus) ||
    isPerhapsMadeNearby(claim, figures, corpus) ||
    isPerhapsBetweenTimes(claim, figures) ||
    isPerhapsBetweenDays(claim, draft, figures)
  )
    return true
  const { head } = claim.figure
  return isPerhapsDerived(claim, head && keyOfHead(head.text, draft.language), figures, corpus)
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
    : {
        verdict: 'supported',
        ruleId: null,
        evidence,
        derived: true,
        ...(evidence.length > 2 && { parts: evidence.length }),
      }
}
