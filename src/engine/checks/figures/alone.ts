import type { Corpus } from '../../corpus/corpus.ts'
import { nextNumber, remembered } from '../../corpus/remembered.ts'
import { ONE_STORY } from '../../corpus/story.ts'
import type { Sentence } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { type DraftKeys, draftKeys } from '../draftKeys.ts'
import { type Candidate, type FigureClaim, type FigureSearch, NEARLY_THE_SAME } from './candidates.ts'
import { claimReader, type FiguresOfSentence, type ReadOnce } from './claims.ts'
import { SCORE } from './comparable.ts'
import { candidatesOfSentence } from './lookUp.ts'
import { isBetterUnsaid } from './unsaid.ts'
import { type FigureVerdict, isSwapped, verdictOf } from './verdict.ts'
import {
  backed,
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

/** What is said of a figure before its draft is asked for contradictions of its own. */
export interface Alone {
  readonly claim: FigureClaim
  /** What the sources say at first sight. */
  readonly first: FigureVerdict | null
  /** It follows from two figures of one passage. */
  readonly isWorkedOut: boolean
  /** What is uttered; null where that is nothing. */
  readonly verdict: FigureVerdict | null
}

/** The figures of a sentence, and what the sources have for each. */
interface JudgedSentence {
  readonly number: number
  readonly judged: readonly Judged[]
  /** By what it is remembered; null where it is not: a cell is judged with its row. */
  readonly keys: DraftKeys | null
}

/**
 * What the sources say of the figures of sentences, in their order: at first of each sentence by itself, then what those that are doubted may
 * have been worked out of, with the figures around. Both are found out once for all places that have the same around them; `once` says that
 * the draft will not be checked again.
 */
export function judgedAlone(
  sentences: readonly FiguresOfSentence[],
  search: FigureSearch,
  once: boolean,
): readonly Alone[] {
  const { draft, corpus } = search
  const keys = once ? null : draftKeys(draft, corpus)
  const claimsIn = claimReader(draft, keys && claimsOnce(keys, search))
  const read = sentences.map(sentence => ({ number: sentence.number, claims: claimsIn(sentence) }))
  const mates = rowMates(draft, read, corpus)
  const judged = read.map(({ number, claims }): JudgedSentence => {
    const row = mates(number)
    return row || !keys
      ? { number, judged: judgedOf(number, claims, search, row), keys: null }
      : { number, judged: foundOnce(number, claims, search, keys), keys }
  })
  // Among more sources than of one story no rule asks for other figures of the draft.
  const around = corpus.size <= ONE_STORY ? judged.flatMap(one => one.judged) : []
  const backing = keys && numberOfBacking(around, draft, corpus)
  return judged.flatMap(({ number, judged: those, keys }) => {
    const utter = () => those.map(one => utteredOf(one, around, search))
    const uttered = keys
      ? remembered(corpus, 'figures uttered', `${keyOf(number, keys, search)} ${keys.nearby(number)} ${backing}`, utter)
      : utter()
    return those.map(({ claim, first }, i) => ({ claim, first, ...(uttered[i] as Uttered) }))
  })
}

/** All that the judgement of a sentence's figures depends on in its draft, but for what is worked out. */
function keyOf(number: number, keys: DraftKeys, { draft, story, isFollowed }: FigureSearch): string {
  return `${keys.around(draft.sentences[number] as Sentence)} ${isFollowed} ${story.key}`
}

/** What claims say is read once for all places with the same words around. */
function claimsOnce(keys: DraftKeys, search: FigureSearch): ReadOnce {
  const { corpus, draft } = search
  const around = (number: number) => keys.around(draft.sentences[number] as Sentence)
  return (number, readAnew) => remembered(corpus, 'claims', around(number), readAnew)
}

/** The figures of a table's row, by one of its cells; those of a sentence in prose are enough. */
function rowMates(
  { sentences, blocks }: Reading,
  all: readonly { readonly number: number; readonly claims: readonly FigureClaim[] }[],
  corpus: Corpus,
): (sentence: number) => readonly FigureClaim[] | undefined {
  if (corpus.size > ONE_STORY) return () => undefined
  const lineOf = (sentence: number) => blocks[sentences[sentence]?.block ?? -1]?.table?.line.start
  const rows = new Map<number, FigureClaim[]>()
  for (const { number, claims } of all) {
    const line = lineOf(number)
    if (line !== undefined) rows.set(line, [...(rows.get(line) ?? []), ...claims])
  }
  return sentence => rows.get(lineOf(sentence) ?? -1)
}

/** The same found out once. */
function foundOnce(
  number: number,
  claims: readonly FigureClaim[],
  search: FigureSearch,
  keys: DraftKeys,
): readonly Judged[] {
  const found = remembered(search.corpus, 'judged figures', keyOf(number, keys, search), () =>
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
    const clear = verdictIfClear(claim, found.clear(i), mates, search)
    const candidates = clear ? clear.evidence : found.all(i)
    return { claim, candidates, best, first: clear ?? verdictOf(claim, candidates, mates, search) }
  })
}

/** A number that stands for what backs the figures of a draft, and where. */
function numberOfBacking(judged: readonly Judged[], { sentences }: Reading, corpus: Corpus): number {
  const backing = judged.flatMap(one => {
    const { sentence } = one.claim
    return backed([one]).map(({ id }) => `${sentence} ${sentences[sentence]?.block} ${id}`)
  })
  return remembered(corpus, 'backing of drafts', backing.join(), nextNumber)
}

/** What is said of a figure, and whether it follows from two of one passage. */
interface Uttered {
  readonly verdict: FigureVerdict | null
  readonly isWorkedOut: boolean
}

function utteredOf(one: Judged, judged: readonly Judged[], search: FigureSearch): Uttered {
  const { claim, candidates, first } = one
  // Nobody works out how a match ended.
  if (claim.quantity.class === SCORE) return { verdict: first, isWorkedOut: false }
  const inPassage = mayBeWorkedOut(one) ? workedOutInPassage(one, judged, search) : null
  const verdict =
    inPassage ||
    (isDoubted(first) &&
      !isMistyped(one) &&
      (workedOutAcross(claim, candidates, search) || workedOutOfSum(one, search))) ||
    (mayBeWorkedOut(one) &&
      (workedOutOfTable(one, judged, search) ||
        workedOutOfBeside(one, judged, search) ||
        workedOutOfOwn(one, judged, search) ||
        workedOutOfTimes(one, search))) ||
    (isPerhapsWorkedOut(one, search) ? null : first)
  const isUttered = verdict !== null && !isBetterUnsaid(verdict, one, search)
  return { verdict: isUttered ? verdict : null, isWorkedOut: inPassage !== null }
}

const LARGE = 1000

/** „136“ for 163 is not worked out, though 163 less something may be 136 as well. */
function isMistyped({ claim: { quantity, isDifference: apart, isTotal }, first }: Judged): boolean {
  const [worst] = first?.ruleId === 'figure-mismatch' ? first.evidence : []
  if (worst === undefined || apart || isTotal) return false
  const isLargeInSameWords = quantity.value >= LARGE && worst.likeness >= NEARLY_THE_SAME
  return worst.slip === 'swap' && (isSwapped(worst, quantity.value) || isLargeInSameWords)
}

/** What is not plainly backed may be got from two others; a share in words is hedged rather than worked out. */
function mayBeWorkedOut(one: Judged): boolean {
  const {
    claim: { isDifference: apart, figure, quantity },
    first,
  } = one
  if (isMistyped(one)) return false
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
  search: FigureSearch,
): FigureVerdict | null {
  const verdict = candidates && verdictOf(claim, candidates, siblings, search)
  return verdict?.verdict === 'supported' ? verdict : null
}

/** Whether the sources have nothing for a figure at first sight. */
export function isUnbacked(first: FigureVerdict | null): boolean {
  return first === null || first.ruleId === 'figure-unsourced'
}

/** Whether they have nothing, or another value. */
export function isDoubted(first: FigureVerdict | null): boolean {
  return isUnbacked(first) || first?.ruleId === 'figure-mismatch'
}
