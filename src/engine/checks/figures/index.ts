import { ONE_STORY, storyOf } from '../../corpus/story.ts'
import { createContextMatcher } from '../../corpus/context.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { remembered } from '../../corpus/remembered.ts'
import { figureIndexOf } from './figureIndex.ts'
import type { Figure, Sentence } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { type DraftKeys, draftKeys } from '../draftKeys.ts'
import { kept, keptJudgement, moved, movedBy } from '../judgedOnce.ts'
import { isAsked } from '../asked.ts'
import type { Check, CheckContext, Judgement } from '../judgement.ts'
import type { Candidate, FigureClaim, FigureSearch } from './candidates.ts'
import { type ClaimReader, claimReader, type FiguresOfSentence, figuresBySentence } from './claims.ts'
import { dateJudgements } from './dates.ts'
import { inconsistencies } from './inconsistency.ts'
import { candidatesOfSentence } from './lookUp.ts'
import { judgementFor } from './said.ts'
import { type WrongSum, wrongSums } from './sums.ts'
import { isBetterUnsaid } from './unsaid.ts'
import { type FigureVerdict, verdictOf } from './verdict.ts'
import {
  isPerhapsWorkedOut,
  type Judged,
  workedOutAcross,
  workedOutInPassage,
  workedOutOfBeside,
  workedOutOfOwn,
  workedOutOfSum,
  workedOutOfTable,
  workedOutOfTimes,
} from './workedOut.ts'

/** Every figure of the draft against the figures that the sources give for the same thing. */
export const figureCheck: Check = (draft, corpus, context) => {
  const search: FigureSearch = {
    draft,
    corpus,
    figures: figureIndexOf(corpus),
    matcher: createContextMatcher(corpus),
    story: storyOf(draft, corpus),
  }
  const dates = dateJudgements(draft, corpus, search.figures, context.display)
  const sentences = figuresBySentence(draft).filter(({ figures }) => figures.some(figure => isAsked(figure, context)))
  const claimsIn = claimReader(draft)
  const isSaid = ({ figure, sentence }: FigureClaim) =>
    !dates.some(({ span }) => span.start < figure.end && figure.start < span.end) &&
    !(figure.kind === 'date' && isDateLine(draft, figure, sentence))
  const saying = (claim: FigureClaim, verdict: FigureVerdict | null) =>
    verdict && isSaid(claim) ? judgementFor(claim, verdict, corpus, context) : null
  // Where only a backing is asked for, a doubt is none.
  const doubtOf = context.asked ? () => null : doubtsOfDraft(draft)
  const judgements = aloneIn(sentences, claimsIn, search, context, saying).map(one => {
    const doubt = isDoubted(one) ? doubtOf(one) : null
    return doubt ? saying(one.claim, doubt) : one.judgement
  })
  return [...dates, ...judgements.flatMap(judgement => judgement ?? [])]
}

/** What is said of a figure whatever the rest of the draft says. */
interface Alone {
  readonly claim: FigureClaim
  /** What the sources say at first sight. */
  readonly first: FigureVerdict | null
  /** It follows from two figures of one passage. */
  readonly isWorkedOut: boolean
  readonly judgement: Judgement | null
}

type Saying = (claim: FigureClaim, verdict: FigureVerdict | null) => Judgement | null

/**
 * What is said of the figures of each sentence. Where there are more sources than of one story, no rule asks for the draft's other figures:
 * none are handed on, and what is said of a sentence is found out once.
 */
function aloneIn(
  sentences: readonly FiguresOfSentence[],
  claimsIn: ClaimReader,
  search: FigureSearch,
  { display, once }: CheckContext,
  saying: Saying,
): readonly Alone[] {
  const { draft, corpus, story } = search
  const judgedIn = (sentence: FiguresOfSentence) => judgedOf(sentence.number, claimsIn(sentence), search)
  if (corpus.size <= ONE_STORY) {
    const all = sentences.map(one => ({ number: one.number, claims: claimsIn(one) }))
    const mates = rowMates(draft, all)
    const keys = once ? null : draftKeys(draft, corpus)
    const judged = all.flatMap(({ number, claims }) => {
      const row = mates(number)
      return row || !keys ? judgedOf(number, claims, search, row) : judgedInProse(number, claims, search, keys)
    })
    return judged.map(one => aloneOf(one, judged, search, saying))
  }
  const judgedAlone = (sentence: FiguresOfSentence) => judgedIn(sentence).map(one => aloneOf(one, [], search, saying))
  if (once) return sentences.flatMap(judgedAlone)
  const keys = draftKeys(draft, corpus)
  return sentences.flatMap(sentence => {
    const span = draft.sentences[sentence.number] as Sentence
    const { at, alone } = remembered(corpus, 'judged figures', `${display} ${keys.around(span)} ${story.key}`, () => ({
      at: span.start,
      alone: judgedAlone(sentence).map(keptAlone),
    }))
    return alone.map(one => aloneAt(one, sentence.number, span.start - at))
  })
}

function keptAlone(one: Alone): Alone {
  return { ...one, claim: kept(one.claim), judgement: keptJudgement(one.judgement) }
}

/** The same in another place; what nobody doubts is not asked about again. */
function aloneAt(one: Alone, sentence: number, by: number): Alone {
  const claim = isDoubted(one) ? { ...moved(one.claim, by), sentence } : one.claim
  return { ...one, claim, judgement: one.judgement && movedBy(one.judgement, by) }
}

interface ClaimsOfSentence {
  readonly number: number
  readonly claims: readonly FigureClaim[]
}

/** The figures of a table's row, by one of its cells; those of a sentence in prose are enough. */
function rowMates(
  { sentences, blocks }: Reading,
  all: readonly ClaimsOfSentence[],
): (sentence: number) => readonly FigureClaim[] | undefined {
  const lineOf = (sentence: number) => blocks[sentences[sentence]?.block ?? -1]?.table?.line.start
  const rows = new Map<number, FigureClaim[]>()
  for (const { number, claims } of all) {
    const line = lineOf(number)
    if (line !== undefined) rows.set(line, [...(rows.get(line) ?? []), ...claims])
  }
  return sentence => rows.get(lineOf(sentence) ?? -1)
}

/** The same of a sentence of prose, found out once for all places with the same words around. */
function judgedInProse(
  number: number,
  claims: readonly FigureClaim[],
  search: FigureSearch,
  keys: DraftKeys,
): readonly Judged[] {
  const { draft, corpus } = search
  const span = draft.sentences[number] as Sentence
  const found = remembered(corpus, 'figures of one story', keys.around(span), () =>
    judgedOf(number, claims, search).map(({ candidates, best, first }) => ({ candidates, best, first })),
  )
  return claims.map((claim, i) => ({ claim, ...(found[i] as Omit<Judged, 'claim'>) }))
}

/** What the sources have for the figures of a sentence; `mates` are those that stand beside it. */
function judgedOf(
  number: number,
  claims: readonly FigureClaim[],
  search: FigureSearch,
  mates: readonly FigureClaim[] = claims,
): readonly Judged[] {
  const { corpus, story } = search
  const found = candidatesOfSentence(number, claims, search)
  const best = found.best.filter(sentence => story.has(corpus.terms.sourceOf[sentence] as number))
  return claims.map((claim, i) => {
    const clear = verdictIfClear(claim, found.clear(i), mates, corpus)
    const candidates = clear ? clear.evidence : found.all(i)
    return { claim, candidates, best, first: clear ?? verdictOf(claim, candidates, mates, corpus) }
  })
}

function aloneOf(one: Judged, judged: readonly Judged[], search: FigureSearch, saying: Saying): Alone {
  const { claim, candidates, first } = one
  const inPassage = mayBeWorkedOut(one) ? workedOutInPassage(one, judged, search) : null
  const verdict =
    inPassage ||
    (isDoubted(one) && (workedOutAcross(claim, candidates, search) || workedOutOfSum(one, search))) ||
    (mayBeWorkedOut(one) &&
      (workedOutOfTable(one, judged, search) ||
        workedOutOfBeside(one, judged, search) ||
        workedOutOfOwn(one, judged, search) ||
        workedOutOfTimes(one, search))) ||
    (isPerhapsWorkedOut(one, search) ? null : first)
  const isSaid = verdict && !isBetterUnsaid(verdict, one, search)
  return { claim, first, isWorkedOut: inPassage !== null, judgement: isSaid ? saying(claim, verdict) : null }
}

function isUnbacked({ first }: Pick<Judged, 'first'>): boolean {
  return first === null || first.ruleId === 'figure-unsourced'
}

function isDoubted(one: Pick<Judged, 'first'>): boolean {
  return isUnbacked(one) || one.first?.ruleId === 'figure-mismatch'
}

/** What the draft itself says against a figure: a sum that it is not, or another value for the same. */
function doubtsOfDraft(draft: Reading): (alone: Alone) => FigureVerdict | null {
  const sums = wrongSums(draft)
  const inconsistency = inconsistencies(draft)
  return one => {
    const { claim, first, isWorkedOut } = one
    return wrongSumVerdict(claim, sums, first) ?? (isUnbacked(one) && !isWorkedOut ? inconsistency(claim) : null)
  }
}

/** What is not plainly backed may be got from two others; a share in words is hedged rather than worked out. */
function mayBeWorkedOut({ claim: { isDifference: apart, figure, quantity }, first }: Judged): boolean {
  if (first === null || (apart && first.verdict !== 'supported')) return true
  const { ruleId, evidence } = first
  if (ruleId !== 'figure-imprecise') return ruleId !== null && ruleId !== 'figure-disputed'
  // „45 Stellen“ of „bis zu 45 Stellen“ is no sum.
  return figure.unit !== '1' && evidence[0]?.other.quantity.value !== quantity.value
}

/** Where a source clearly has the value, nothing more is looked for; null where that is not so. */
function verdictIfClear(
  claim: FigureClaim,
  candidates: readonly Candidate[] | null,
  siblings: readonly FigureClaim[],
  corpus: Corpus,
): FigureVerdict | null {
  const verdict = candidates && verdictOf(claim, candidates, siblings, corpus)
  return verdict?.verdict === 'supported' ? verdict : null
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
