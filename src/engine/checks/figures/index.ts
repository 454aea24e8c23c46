import { createContextMatcher } from '../../corpus/context.ts'
import { oncePerReport } from '../../corpus/copies.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { sameReport } from '../../corpus/reports.ts'
import { figureIndexOf } from './figureIndex.ts'
import type { Figure, Stance } from '../../model.ts'
import { figureFact } from '../../read.ts'
import type { Reading } from '../../reading/reading.ts'
import { tokenAt } from '../../text/tokens.ts'
import type { Check, CheckContext, Ground, Judgement } from '../judgement.ts'
import type { Candidate, FigureClaim, FigureSearch } from './candidates.ts'
import { columnHeadings, isFormerColumn } from './columns.ts'
import { comparable, isFrequency } from './comparable.ts'
import { dateJudgements } from './dates.ts'
import { isDifference, isRate } from './difference.ts'
import { refined } from './refine.ts'
import { inconsistencies } from './inconsistency.ts'
import { candidatesOfSentence } from './lookUp.ts'
import { mendsOf } from './mend.ts'
import { messageOf } from './messages.ts'
import { speaksOfEarlier, standingOf } from './standing.ts'
import { type WrongSum, wrongSums } from './sums.ts'
import { isBetterUnsaid } from './unsaid.ts'
import { type FigureVerdict, isSameSaid, verdictOf } from './verdict.ts'
import { voteOf } from './votes.ts'
import {
  isPerhapsWorkedOut,
  type Judged,
  workedOutAcross,
  workedOutInPassage,
  workedOutOfBeside,
  workedOutOfOwn,
  workedOutOfTimes,
} from './workedOut.ts'

/** Every figure of the draft against the figures that the sources give for the same thing. */
export const figureCheck: Check = (draft, corpus, context) => {
  const index: FigureSearch = {
    draft,
    corpus,
    figures: figureIndexOf(corpus),
    matcher: createContextMatcher(corpus),
  }
  const inconsistency = inconsistencies(draft)
  const sums = wrongSums(draft)
  const dates = dateJudgements(draft, corpus, index.figures, context.display)
  const judged: Judged[] = []
  for (const [number, claims] of claimsBySentence(draft)) {
    const found = candidatesOfSentence(number, claims, index)
    for (const [i, claim] of claims.entries()) {
      const clear = verdictIfClear(claim, found.clear(i), claims, corpus)
      const candidates = clear ? clear.evidence : found.all(i)
      judged.push({ claim, candidates, best: found.best, first: clear ?? verdictOf(claim, candidates, claims, corpus) })
    }
  }
  const judgements: Judgement[] = [...dates]
  for (const one of judged) {
    const { claim, candidates, first } = one
    const isUnbacked = first === null || first.ruleId === 'figure-unsourced'
    const isDoubted = isUnbacked || first.ruleId === 'figure-mismatch'
    const verdict =
      (isDoubted && wrongSumVerdict(claim, sums, first)) ||
      (mayBeWorkedOut(one) && workedOutInPassage(one, judged, index)) ||
      (isUnbacked && inconsistency(claim)) ||
      (isDoubted && workedOutAcross(claim, candidates, index)) ||
      (mayBeWorkedOut(one) &&
        (workedOutOfBeside(one, judged, index) ||
          workedOutOfOwn(one, judged, index) ||
          workedOutOfTimes(one, index))) ||
      (isPerhapsWorkedOut(one, index) ? null : first)
    const isJudged = dates.some(({ span }) => span.start < claim.figure.end && claim.figure.start < span.end)
    const isBare = claim.figure.kind === 'date' && isDateLine(draft, claim)
    if (verdict && !isJudged && !isBare && !isBetterUnsaid(verdict, one, index))
      judgements.push(judgementOf(claim, withoutCopies(verdict, corpus), corpus, context))
  }
  return judgements
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

/** A sentence with more figures is a list of data and no prose. */
const MOST_IN_SENTENCE = 100

function claimsBySentence(draft: Reading): ReadonlyMap<number, readonly FigureClaim[]> {
  const claims = new Map<number, FigureClaim[]>()
  const headings = columnHeadings(draft.blocks)
  let sentence = 0
  for (const figure of refined(draft.figures, draft)) {
    while (sentence < draft.sentences.length - 1 && (draft.sentences[sentence]?.end as number) <= figure.number.start)
      sentence++
    const list = claims.get(sentence) ?? []
    const quantity = isClaim(figure) && list.length < MOST_IN_SENTENCE ? comparable(figure) : null
    if (!quantity) continue
    const token = tokenAt(draft.tokens, figure.number.start)
    const block = draft.blocks[draft.sentences[sentence]?.block ?? -1]
    const strict = standingOf(draft, token, tokenAt(draft.tokens, figure.number.end), figure.kind === 'date')
    const isFormer =
      isFormerColumn(block, headings, draft.date) || (strict === 'stated' && isOfEarlierTime(draft, figure, sentence))
    const standing = isFormer ? 'former' : strict
    const recalls = strict !== 'stated' || tellsOfReports(draft, sentence)
    const place = token - (draft.sentences[sentence]?.from ?? 0)
    list.push({
      figure,
      quantity,
      sentence,
      place,
      standing,
      recalls,
      isDifference: isDifference(draft.prose, figure),
      isRate: isRate(draft.prose, figure),
      timeframe: timeframeOf(draft.prose, figure),
      vote: figure.kind === 'count' ? voteOf(draft.prose, draft.sentences[sentence] ?? figure, figure.number) : null,
    })
    claims.set(sentence, list)
  }
  return claims
}

/** „vor zwei Wochen“, «11 days ago», „in den vergangenen zehn Jahren“; what is said to be years ago is a fact of its own. */
function timeframeOf(prose: string, { kind, value, start, end }: Figure): FigureClaim['timeframe'] {
  if (kind !== 'duration') return null
  const before = prose.slice(Math.max(0, start - LONGEST_FRAME), start)
  if (/\b(?:vergangenen|letzten|nächsten|kommenden|past|last|next|coming)\s+$/i.test(before)) return 'span'
  if (/Y/.test(String(value))) return null
  return /\bvor\s+$/i.test(before) || /^ ago\b/i.test(prose.slice(end, end + 5)) ? 'ago' : null
}

const LONGEST_FRAME = 14

const LONGEST_DATE_LINE = 120

/** A line that is a date and at most a place says when the draft was written. */
function isDateLine({ sentences, prose }: Reading, { figure, sentence }: FigureClaim): boolean {
  const { start, end } = sentences[sentence] ?? figure
  if (end - start > LONGEST_DATE_LINE) return false
  const rest = prose.slice(start, figure.start) + prose.slice(figure.end, end)
  return (rest.match(/[A-Za-zÀ-ɏ]+/g) ?? []).length <= 2
}

/** A draft may give a value of an earlier time without the words that a source needs for it; before «more than in 2019» it gives the new one. */
function isOfEarlierTime({ prose, sentences, date }: Reading, figure: Figure, sentence: number): boolean {
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 }
  const before = prose.slice(start, figure.end).split(CLAUSE).at(-1) ?? ''
  const [behind = ''] = prose.slice(figure.end, end).split(END_OF_CLAUSE)
  return speaksOfEarlier(before + behind.replace(COMPARISON, ''), date === null ? null : Number(date.slice(0, 4)))
}

const CLAUSE = /[;:–—]\s/
/** „171 hat die Polizei gezählt, im Jahr zuvor 143“: what follows behind a comma is said of the next value. */
const END_OF_CLAUSE = /[,;:–—]\s/

/** „mehr als im Vorjahr“, «lower than a year earlier», „gegenüber 2021“: with what the figures before it are compared. */
const COMPARISON =
  /\b(?:als|gegenüber|verglichen mit|im Vergleich zu[mr]?|than|compared (?:with|to))\s(?:[a-zß-ž\d]+\s){0,3}?(?:Vorjahr|Vormonat|Vorsaison|Vorwoche|zuvor|davor|before|earlier|ago|(?:19|20)\d\d)[a-zß-ž]*/gi

/** Whether a sentence of the draft tells what was reported at first, so that it may give a value that was taken back since. */
function tellsOfReports({ prose, sentences }: Reading, sentence: number): boolean {
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 }
  return EARLIER_REPORTS.test(prose.slice(start, end))
}

const EARLIER_REPORTS =
  /\b(?:(?:zunächst|zuerst|ursprünglich|anfangs|anfänglich|zuvor|bisher|bislang|vorher|früher)(?<!(?:Jahr|Monat|Woche|Tag|Saison|Jahre|Tage) zuvor)(?! (?:geplant|vorgesehen|veranschlagt|beschlossen|kalkuliert))|erste[nr]? (?:Angabe|Bericht|Meldung|Zahl)|behauptete|war die Rede|korrigier|berichtig|(?:initially|originally)(?! (?:planned|intended|scheduled|budgeted|proposed))|at first|alleged|claimed|provisional|vorläufig(?! (?:fest|in Gewahrsam))|first report|earlier (?:report|figure)|previously|correct|revis|restate|\bhad (?:announced|said|reported|put|given|stated)\b|hatten? [^.;]{0,70}(?:gesprochen|behauptet|angegeben|gemeldet|berichtet|genannt|verkündet|verbreitet))/i

/** „heute“ and „derzeit“ say when, but nothing that a source could have otherwise; „einmal“ and „eine“ hardly count. */
function isClaim(figure: Figure): boolean {
  const { kind, value, text, number } = figure
  if (kind !== 'date' && (value === 1 || value === 'P1Y') && !/\d/.test(number.text)) return false
  if (isFrequency(figure)) return false
  return kind !== 'date' || /\d/.test(text) || /^XXXX-WXX|^(?:\d{4}|XXXX|-)-(?:\d\d|XX)(?!-)/.test(String(value))
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

/** Pieces of evidence shown. */
const SHOWN = 5

/** What many papers print of one agency is shown once. */
function withoutCopies(verdict: FigureVerdict, corpus: Corpus): FigureVerdict {
  const sourceOf = ({ other }: Candidate) => other.source
  return { ...verdict, evidence: oncePerReport(verdict.evidence, SHOWN, sourceOf, isSameSaid, sameReport(corpus)) }
}

function judgementOf(
  { figure }: FigureClaim,
  verdict: FigureVerdict,
  corpus: Corpus,
  { display }: CheckContext,
): Judgement {
  const isRelated = verdict.ruleId === 'figure-unsourced'
  const grounds = verdict.evidence.map(candidate => groundOf(candidate, corpus, isRelated))
  return {
    kind: 'figure',
    span: { start: figure.start, end: figure.end },
    value: figureFact(figure),
    verdict: verdict.verdict,
    ruleId: verdict.ruleId,
    message: messageOf(figure, verdict, corpus, display),
    grounds,
    fixes: mendsOf(figure, verdict, corpus, display),
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
