import { ONE_STORY } from '../../corpus/story.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { numbersIn } from '../../corpus/retrieving.ts'
import { isAmong } from '../../corpus/termIndex.ts'
import type { RuleId } from '../../model.ts'
import { agreement, YEAR } from './agreement.ts'
import { isBoundInWords, wordsBeside } from './boundInWords.ts'
import { type Candidate, type FigureClaim, type FigureSearch, isBare, NEARLY_THE_SAME } from './candidates.ts'
import { isPerhapsMade } from './derivedPerhaps.ts'
import { cellOf } from './cells.ts'
import { comparable } from './comparable.ts'
import { headWord } from './figureRows.ts'
import { isOfManyReports } from './followed.ts'
import {
  isOwnArithmetic,
  isOwnChange,
  isOwnMultiple,
  isOwnRatio,
  isOwnRest,
  isOwnShare,
  isOwnTotal,
} from './ownArithmetic.ts'
import { stepsIn } from './place.ts'
import { isAgo } from './standing.ts'
import type { FigureVerdict } from './verdict.ts'
import type { Judged } from './workedOut.ts'

/** Why a doubt is not uttered; `first` is the likeliest of what it rests on. */
type Reason = (judged: Judged, search: FigureSearch, first: Candidate | undefined) => boolean

const REASONS: Partial<Record<RuleId, readonly Reason[]>> = {
  'figure-imprecise': [
    isInCell,
    isGivenExactly,
    isOfUnit,
    isBoundInWords,
    isNearlyAsLong,
    isOwnRatio,
    isOwnShare,
    isOwnArithmetic,
    isEndOfRange,
  ],
  'figure-disputed': [isAnotherCell, isQuoted, isToldBeside],
  'figure-mismatch': [
    isQuoted,
    hasSameDigits,
    isElliptic,
    isOfItsMonth,
    isAnotherCell,
    isReckoned,
    hasUnitNear,
    isLater,
    isOwnSum,
    isOwnChange,
    isOwnRatio,
    isOwnShare,
    isOwnRest,
    isOwnMultiple,
    isOwnTotal,
    isMadeOfOthers,
    isNumbered,
  ],
  'figure-unsourced': [
    isInCell,
    isReckoned,
    isOwnArithmetic,
    isOwnChange,
    isOwnShare,
    isOwnRest,
    isOwnTotal,
    isMoneyApart,
    isReckonedTime,
    isBase,
    isRoughHeading,
    isOfManyReports,
    isWrittenNear,
    isGivenBare,
    hasUnitNear,
    isNumbered,
  ],
}

/**
 * Whether a doubt about a figure is better not uttered: the draft's text leaves open what the figure is of, or says itself what seems to
 * be missing. Asked last, and only of what would be a finding.
 */
export function isBetterUnsaid({ ruleId, evidence }: FigureVerdict, judged: Judged, search: FigureSearch): boolean {
  const reasons = ruleId === null ? undefined : REASONS[ruleId]
  return reasons?.some(reason => reason(judged, search, evidence[0])) ?? false
}

/** „19, teilte die Stadt am Montag mit. Neun Tage später waren es 17“: the paragraph has the other value too, right before or behind. */
function isToldBeside({ claim }: Judged, { draft }: FigureSearch, first: Candidate | undefined): boolean {
  if (claim.figure.kind === 'time' || claim.figure.kind === 'date') return false
  const block = draft.sentences[claim.sentence]?.block
  const near = [claim.sentence - 1, claim.sentence + 1].flatMap(number => {
    const sentence = draft.sentences[number]
    return sentence?.block === block && sentence ? sentence : []
  })
  return draft.figures.some(figure => {
    if (!near.some(({ start, end }) => start <= figure.start && figure.end <= end)) return false
    const quantity = comparable(figure)
    return quantity !== null && first !== undefined && agreement(quantity, first.other.quantity) === 'same'
  })
}

/** What the draft makes of its own figures contradicts nobody, unless it is a slip of digits. */
function isOwnSum(judged: Judged, search: FigureSearch, first: Candidate | undefined): boolean {
  return !hasSwappedDigits(first) && stepsIn(judged.claim.quantity.value) >= PRECISE && isOwnArithmetic(judged, search)
}

/** A cell has its unit and what it counts in a heading or a caption: „| Betriebe | 17,9 |“. */
function isInCell({ claim: { sentence } }: Judged, { draft }: FigureSearch): boolean {
  return draft.blocks[draft.sentences[sentence]?.block ?? -1]?.kind === 'cell'
}

/** „350 Millionen“ of „rund 350 Millionen“, where another sentence of the story has it without a hedge: no value of another thing. */
function isGivenExactly({ claim: { quantity } }: Judged, { figures, corpus }: FigureSearch): boolean {
  const { class: kind, value, bound, date } = quantity
  if (date || bound !== 'exact' || corpus.size > ONE_STORY || stepsIn(value) < FEWER) return false
  return figures
    .between(kind, value, value)
    .map(figures.get)
    .some(other => other.quantity.bound === 'exact' && other.standing === 'stated')
}

/** «about £116 per swimmer», „rund 13 Prozent der Fläche“: of the kind that writers work out, beside a value that is told of another thing. */
function isMadeOfOthers({ claim }: Judged, { figures, corpus }: FigureSearch, first: Candidate | undefined): boolean {
  if (corpus.size > ONE_STORY || !first || first.noun === 'same' || first.slip !== null || isBare(claim)) return false
  return first.likeness < NEARLY_THE_SAME && isPerhapsMade(claim, figures, corpus)
}

/** „die obere Taxe von 1,2 Millionen Euro“ of „900.000 bis 1,2 Millionen“ */
function isEndOfRange({ claim }: Judged, { draft }: FigureSearch, first: Candidate | undefined): boolean {
  const { bound, min, max } = first?.other.quantity ?? {}
  const { start } = claim.figure
  const { value } = claim.quantity
  if (bound !== 'range' || (value !== min && value !== max)) return false
  return END_OF_RANGE.test(draft.prose.slice(Math.max(0, start - BEFORE_END), start))
}

const BEFORE_END = 40
const END_OF_RANGE =
  /(?<![a-zß-ž])(?:ober|unter(?=e|st)|höchst|mindest|maximal|minimal|upper|lower|highest|lowest|top|bottom|high|low)[a-zß-ž]*\s[^.;\d]*$/i

/** „Achtzehn Tore“ where a source of the story has „sein 18. Saisontor“. */
function isNumbered({ claim: { figure, quantity }, best }: Judged, { draft, figures }: FigureSearch): boolean {
  if (quantity.class !== 'count' || figure.head === null) return false
  const [noun] = /^.{3,}?(?=(?:e[nr]?|s)?$)/.exec(headWord(figure.head.text, draft.language).lower) ?? []
  if (noun === undefined) return false
  return figures
    .between('ordinal', quantity.value, quantity.value)
    .map(figures.get)
    .some(({ head, sentence }) => head !== null && head.endsWith(noun) && best.includes(sentence))
}

/** How alike a cell of a source has to be, so that it is the same one of another table. */
const SAME_CELL = 0.85

/** Against a cell only the like cell of a source is held, or a value whose digits are swapped. */
function isAnotherCell(judged: Judged, search: FigureSearch, first: Candidate | undefined): boolean {
  if (!isInCell(judged, search) || hasSwappedDigits(first)) return false
  return first?.agreement !== 'other' || first.likeness < SAME_CELL || cellOf(first.other, search.corpus) === null
}

function hasSwappedDigits(first: Candidate | undefined): boolean {
  return first?.slip === 'swap' || first?.slip === 'digit'
}

/** „Drei Monate sind eine Ewigkeit“: what is in quotation marks is held against its own wording. */
function isQuoted({ claim: { figure } }: Judged, { draft }: FigureSearch): boolean {
  return draft.quotes.some(({ isTerm, start, end }) => !isTerm && start <= figure.start && figure.end <= end)
}

/** „bis zu 400.000“ of cubic metres is no „400.000 Euro“, and a bare „500“ no rounded „482“. */
function isOfUnit({ claim }: Judged, _: FigureSearch, first: Candidate | undefined): boolean {
  if (!isBare(claim) || first === undefined) return false
  const { class: kind, value } = first.other.quantity
  return kind !== 'count' || (claim.quantity.bound === 'exact' && value !== claim.quantity.value)
}

/** „6,2 Millionen“ and a bare „6,2“ of a table: one value, whatever was read of its unit. */
function hasSameDigits({ claim }: Judged, { corpus }: FigureSearch, first: Candidate | undefined): boolean {
  if (first?.agreement !== 'other' || first.other.quantity.class !== 'count' || first.other.head !== null) return false
  const { source, number } = first.other
  const theirs = corpus.text(source).prose.slice(number.start, number.end)
  return /^\d[\d.,]+$/.test(theirs) && claim.figure.number.text.replace(/\s.*/s, '') === theirs
}

/** „91 Tage“ where a source has „74 Tage, im vergangenen Jahr 91“: the unit is not said again. */
function isElliptic({ claim }: Judged, { corpus, figures }: FigureSearch, first: Candidate | undefined): boolean {
  const { class: kind } = claim.quantity
  if (kind === 'count' || first?.agreement !== 'other' || first.other.quantity.class !== kind) return false
  const [written] = claim.figure.number.text.split(/\s/)
  const { prose } = corpus.text(first.other.source)
  return figures.ofSentence(first.other.sentence).some(id => {
    const { quantity, head, number, place } = figures.get(id)
    const isBeside = quantity.class === 'count' && head === null && place > first.other.place - NEAR_BEFORE
    return isBeside && prose.slice(number.start, number.end) === written
  })
}

/** «The first 15 in April, the rest by December» says of April what the draft does, of whatever year. */
function isOfItsMonth({ claim }: Judged, { figures }: FigureSearch, first: Candidate | undefined): boolean {
  const { date } = claim.quantity
  if (!date?.month || /\d{4}/.test(claim.figure.text) || first?.agreement !== 'other') return false
  return figures.ofSentence(first.other.sentence).some(id => {
    const other = figures.get(id).quantity.date
    return other !== undefined && other.month === date.month && other.day === date.day
  })
}

/** „statt fünf nur noch 1,1 Millimeter“: so many tokens may stand between. */
const NEAR_BEFORE = 8

/** „15 cents more“: of the sums of one story the writer takes one from another. */
function isMoneyApart({ claim: { isDifference, figure } }: Judged, { corpus }: FigureSearch): boolean {
  return isDifference && figure.kind === 'money' && corpus.size <= ONE_STORY
}

/** „knapp 22 Monate“, „vor 15 Jahren“: writers work out how long something took, or is ago. */
function isReckonedTime({ claim: { figure, quantity } }: Judged, { draft: { prose } }: FigureSearch): boolean {
  if (figure.kind !== 'duration' || quantity.value > LIFETIME) return false
  return isAgo(prose, figure) || ROUGH.has(quantity.bound)
}

/** „drei Tage darauf“ beside a duration that is not told from another time: it is worked out from two days. */
function isLater(
  { claim: { figure } }: Judged,
  { draft, corpus }: FigureSearch,
  first: Candidate | undefined,
): boolean {
  if (figure.kind !== 'duration' || !first) return false
  const isFromThere = (prose: string, end: number) => LATER.test(prose.slice(end, end + 12))
  if (!isFromThere(draft.prose, figure.end)) return false
  return !first.isAnchored || !isFromThere(corpus.text(first.other.source).prose, first.other.end)
}

const LATER = /^\s(?:darauf|danach|später|zuvor|davor|vorher|nach|later|earlier|after|before)(?![a-zß-ž])/i

const LIFETIME = 100 * YEAR
const ROUGH = new Set(['about', 'above', 'below'])

/** „gut drei Wochen“ for „drei Wochen“: so few are rounded as they are. „mehr als drei Wochen“ says more. */
function isNearlyAsLong(
  { claim: { figure, quantity } }: Judged,
  _: FigureSearch,
  first: Candidate | undefined,
): boolean {
  if (figure.kind !== 'duration' || first?.other.quantity.bound !== 'exact') return false
  return first.other.quantity.value === quantity.value && NEARLY.test(figure.hedge?.text ?? '')
}

const NEARLY =
  /^(?:gut|knapp|nicht (?:ganz|einmal|mal)|kaum|fast|beinahe|nahezu|nearly|almost|not (?:quite|even)|just (?:over|under)|a little (?:over|under))/i

/** „einer von 25 Betroffenen“, “three in a hundred”, „pro 1.000 Euro“: of how many something is. */
function isBase({ claim: { figure, quantity } }: Judged, { draft: { prose } }: FigureSearch): boolean {
  const before = prose.slice(Math.max(0, figure.start - 24), figure.start)
  return (
    OF.test(before) ||
    OF_EVERY.test(before) ||
    (quantity.class === 'count' && ROUND_BASE.has(quantity.value) && FOR_EACH.test(before))
  )
}

const OF =
  /(?<![a-zß-ž])(?:eine[rns]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|one|two|three|four|five|six|seven|eight|nine) (?:von|aus|of|in|out of) (?:every |a |je )?$|(?<![a-zß-ž])(?:pro|per|in every|out of every) $/i

/** «Of every £10 spent, about £6.30 goes on services» */
const OF_EVERY =
  /(?<![a-zß-ž])(?:of|out of|for|von|aus|auf) (?:every|each|jede[mnr]?|je)(?: (?:[$€£]\s?\d+|\d+ Euro)[^.;:]{0,20})? (?:[a-z]+ )?$/i

/** „auf hundert Kontrollierte kamen drei Messer“, «for every thousand passengers» */
const FOR_EACH = /(?<![a-zß-ž])(?:auf|je|for every|to every|for each)(?: jeweils| je)? $/i
const ROUND_BASE = new Set([10, 100, 1000, 10_000, 100_000, 1_000_000])

/** „Land legt sieben Millionen drauf“: what a heading says roughly is said again below it. */
function isRoughHeading({ claim: { sentence, figure, quantity } }: Judged, { draft }: FigureSearch): boolean {
  const isRough = quantity.bound !== 'exact' || figure.kind === 'duration' || !/\d/.test(figure.number.text)
  return isRough && draft.blocks[draft.sentences[sentence]?.block ?? -1]?.kind === 'heading'
}

/** Sentences whose sources are looked through for the very digits. */
const NEAREST = 12

/** The sources of the sentences that are most like a claim's, and of the values that come nearest to it. */
function likelySources({ best, candidates }: Judged, corpus: Corpus): ReadonlySet<number> {
  return new Set([
    ...best.slice(0, NEAREST).map(sentence => corpus.terms.sourceOf[sentence] as number),
    ...candidates.slice(0, NEAREST).map(({ other }) => other.source),
  ])
}

/** So many digits has a number that is hardly that of another thing. */
const LONG = 4

/** „die Obergrenze von 120.000“, „Schließtage: 1.530“: what stands before the number need not be what its source counts. */
function isNamedBefore({ figure: { head, number }, quantity }: FigureClaim): boolean {
  return quantity.class === 'count' && head !== null && head.start < number.start
}

/** Whether one of the likeliest sources has a bare number, whatever of. */
function isWrittenNear(judged: Judged, { corpus, draft }: FigureSearch): boolean {
  const { claim } = judged
  const written = claim.figure.number.text
  if (!(isBare(claim) || isNamedBefore(claim)) || !/\d/.test(written)) return false
  const terms = numbersIn(draft, claim.figure.number, corpus)
  // A long number of one story is the same wherever it stands.
  const isLong = corpus.size <= ONE_STORY && written.replaceAll(/\D/g, '').length >= LONG
  const sources = isLong ? Array.from({ length: corpus.size }, (_, i) => i) : [...likelySources(judged, corpus)]
  return sources.some(source => {
    const [first, end] = [corpus.firstSentence(source), corpus.firstSentence(source + 1)]
    // Most texts need no look: their terms say that they do not have its numbers.
    return (
      terms.every(term => term >= 0 && isAmong(corpus.terms, term, first, end)) &&
      hasNumber(corpus.text(source).prose, written)
    )
  })
}

/** Units of its last place from which on a number is hardly that of another thing. */
const PRECISE = 100

const UNITED = new Set(['measure', 'money', 'percent'])

/** The same of one with a unit. */
const FEWER = 20

/** „in 189 Märkten“ where one of the likeliest sources has „Die Gesamtzahl sinkt von 207 auf 189“: the number, without what it counts. */
function isGivenBare(judged: Judged, { corpus, figures }: FigureSearch): boolean {
  const { quantity, figure } = judged.claim
  // „510.000 Tonnen“ where a source has „davon 510.000, der Nachbar 250.000 Tonnen“
  const isMeasured = UNITED.has(figure.kind) && typeof figure.value === 'number'
  const value = isMeasured ? figure.value : quantity.value
  if (!(isMeasured || quantity.class === 'count') || corpus.size > ONE_STORY) return false
  if (stepsIn(value) < (isMeasured ? FEWER : PRECISE)) return false
  const likely = likelySources(judged, corpus)
  return figures
    .between('count', value, value)
    .map(figures.get)
    .some(({ head, standing, source }) => head === null && standing === 'stated' && likely.has(source))
}

/** Whether one of the likeliest sentences has a bare number with a unit. */
function hasUnitNear({ claim, best }: Judged, { corpus, figures }: FigureSearch): boolean {
  if (!isBare(claim)) return false
  const written = claim.figure.number.text
  return best.slice(0, NEAREST).some(sentence =>
    figures.ofSentence(sentence).some(id => {
      const { quantity, number, source } = figures.get(id)
      return quantity.class !== 'count' && corpus.text(source).prose.slice(number.start, number.end) === written
    }),
  )
}

/** Whether a text has a number as it is written, and not as a part of a longer one. */
function hasNumber(text: string, written: string): boolean {
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
    const end = at + written.length
    const isPart = /\d[.,]?$/.test(text.slice(Math.max(0, at - 2), at)) || /^[.,]?\d/.test(text.slice(end, end + 2))
    if (!isPart) return true
  }
  return false
}

/** Words by which a writer says that a value is worked out: „rechnerisch“, „macht das rund 15 Gehälter“, “works out at”. */
const RECKONED =
  /(?<![a-zß-ž])(?:rechnerisch|hochgerechnet|zusammengerechnet|macht das|rechnet man|zählt man|das (?:macht|wären|sind dann)|summier(?:en|t) sich|unterm Strich|works out|adds? up to)(?![a-zß-ž])/i

/** Beside the very figure. */
function isReckoned(
  { claim: { figure } }: Judged,
  { draft: { prose } }: FigureSearch,
  first: Candidate | undefined,
): boolean {
  return !hasSwappedDigits(first) && wordsBeside(prose, figure, 110).some(words => RECKONED.test(words))
}
