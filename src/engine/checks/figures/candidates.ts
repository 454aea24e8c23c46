import type { ContextMatcher, DraftTerm } from '../../corpus/context.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { FigureIndex, SourceFigure } from './figureIndex.ts'
import type { Ranking } from '../../corpus/retrieval.ts'
import type { Figure } from '../../model.ts'
import type { Story } from '../../corpus/story.ts'
import type { Reading } from '../../reading/reading.ts'
import { type Agreement, agreement, CONTENTS, LOWER, UPPER, YEAR } from './agreement.ts'
import { chanceOf, enoughToSupport } from './chance.ts'
import { cellOf, sentencesOfRow } from './cells.ts'
import { type Comparable, type DateParts, SCORE, weekdayOfDate, weekdaySaid } from './comparable.ts'
import { arePeople, type NounLikeness, nounLikeness } from './nouns.ts'
import { type Slip, slip } from './place.ts'
import { wordsAt } from '../grounds.ts'
import { spotAmong } from './spots.ts'
import type { Standing } from './standing.ts'
import { isCurrency } from './units.ts'
import { isBallot, type Vote, voteOf } from './votes.ts'

/** A figure of the draft on its way to a verdict. `place` counts tokens from its sentence's first. */
export interface FigureClaim {
  readonly figure: Figure
  readonly quantity: Comparable
  readonly sentence: number
  readonly place: number
  readonly standing: Standing
  /** It says how far two values are apart: „35 Geburten mehr“. */
  readonly isDifference: boolean
  /** It says how much falls to each: „180 Euro je Antrag“. */
  readonly isRate: boolean
  /** It says that it is a sum: „zusammen 69,2 Prozent“. */
  readonly isTotal: boolean
  /** It says when, counted from the draft's own day: `ago` „vor zwei Wochen“, `span` „in den vergangenen zehn Jahren“; null where it does not. */
  readonly timeframe: 'ago' | 'span' | null
  /** The year that stands beside it: of „im vergangenen Jahr 6.840 Anzeigen“ the last one; undefined where none does. */
  readonly year: number | undefined
  /** Its sentence tells of earlier reports: „zunächst war von 310 die Rede“. */
  readonly recalls: boolean
  /** On which side it stands in a vote: „13 Mitglieder dafür“; null where nothing tells. */
  readonly vote: Vote | null
  /** Of how many it is a part: 33 of „24 der 33 Mitglieder“; null where it is of none. */
  readonly whole: number | null
}

/** A figure of a source beside one of the draft. */
export interface Candidate {
  readonly other: SourceFigure
  readonly agreement: Exclude<Agreement, 'open'>
  readonly noun: NounLikeness
  /** Context and noun together: how sure we are that both figures are of the same thing; 0 … about 1.2. */
  readonly likeness: number
  /** The same for the few words right beside both. */
  readonly local: number
  /** Whether the source's sentence has the weightiest word beside the claim. */
  readonly isAnchored: boolean
  /** Whether the values have the same digits, so that one is likely the other mistyped. */
  readonly slip: Slip
  /** Other figures of the claim's sentence that agree with figures there. */
  readonly neighbours: number
  /** There are some, and this is the only one of its class that is left. */
  readonly isLeft: boolean
  /** The source takes the value back: „nicht 13.840, sondern 13.084“, or says that it was replaced: „von vier auf sechs“. */
  readonly refuted: boolean
  /** How many figures would agree as well by chance alone. */
  readonly chance: number
  /** The likeness from which agreement counts as support. */
  readonly enough: number
}

/** What candidates are looked for: a claim among the figures of its sentence, the sentence's terms, and the sentences that have most of them. */
export interface Sought {
  readonly claim: FigureClaim
  readonly siblings: readonly FigureClaim[]
  readonly terms: readonly DraftTerm[]
  readonly ranking: Ranking
}

/** What the candidates are looked for in. */
export interface FigureSearch {
  readonly draft: Reading
  readonly corpus: Corpus
  readonly figures: FigureIndex
  readonly matcher: ContextMatcher
  /** The sources that tell of the same matter as the draft. */
  readonly story: Story
  /** Whether the sources are a few of many reports on it (`CheckContext`). */
  readonly isFollowed: boolean
}

const NOUN_WEIGHT: Readonly<Record<NounLikeness, number>> = {
  same: 1.15,
  part: 1.05,
  open: 0.95,
  apart: 0.85,
  different: 0.75,
}

/** What it adds when another value has the same digits, and when a neighbour of the claim agrees with a neighbour in the source. */
const SLIP_BONUS = { unit: 0.35, scale: 0.2, swap: 0.2, digit: 0.1 }
const NEIGHBOUR_BONUS = 0.1
/** The same of the two sides of a vote: „19 dafür, 25 dagegen“ are of one, in whatever words. */
const VOTES_BONUS = 0.3

/** What is asked for beyond, where the values agree only nearly. */
const DOUBT = 0.05

/** The same where a source tells of another matter than the draft: then it has to say so in nearly the same words. */
const BY_A_STRANGER = 0.35

/** Values looked at for one claim beside those of the sentences that are most like it. */
const VALUES = 60

/** Sentences so like the claim's own that less is needed for support. */
const LIKELIEST = 3

/** Every figure of the sources that may be of the same thing as the claim: in the likeliest sentences, or of the same value anywhere. */
export function candidatesOf(sought: Sought, search: FigureSearch): readonly Candidate[] {
  const { claim, ranking } = sought
  const { figures } = search
  const isComparable = comparableTo(claim, figures)
  const ids = [...idsIn(ranking.best, figures), ...likeliest(sameValues(claim, figures, ranking), figures, ranking)]
  const found: Candidate[] = []
  for (const id of new Set(ids)) {
    const candidate = isComparable(id) ? candidateOf(figures.get(id), sought, search) : null
    if (candidate) found.push(candidate)
  }
  return found.sort(byLikeness)
}

export function idsIn(sentences: readonly number[], figures: FigureIndex): number[] {
  const ids: number[] = []
  for (const sentence of sentences) ids.push(...figures.ofSentence(sentence))
  return ids
}

export function byLikeness(a: Candidate, b: Candidate): number {
  return b.likeness - a.likeness
}

export function candidateOf(
  other: SourceFigure,
  { claim, siblings, terms, ranking }: Sought,
  search: FigureSearch,
): Candidate | null {
  const stated = agreement(claim.quantity, other.quantity)
  if (stated === 'open' || isOfAnother(claim, other) || isUnsaidUnit(claim, other, search.corpus)) return null
  if (isOtherVote(claim, other, search.corpus) || isNotHowOften(claim, other, stated, search.corpus)) return null
  const isVote = claim.vote !== null && isOfVote(other, search.corpus)
  if (claim.vote !== null && !isVote && stated === 'other') return null
  const relation =
    stated === 'other' && isSaidAlike(claim.figure, other.quantity.date) ? settled(claim, other, search.draft) : stated
  if (relation === 'open' || (relation === 'other' && isBeyondWhole(claim, other))) return null
  const refuted = isRefuted(claim, other)
  const isAgainst = relation === 'other' || refuted
  const { figures, matcher, story } = search
  if (isAgainst && !story.has(other.source)) return null
  const isVague = isBare(claim) || claim.figure.kind === 'duration'
  if (relation === 'other' && isVague && isOfNothing(claim, terms, search.draft)) return null
  const context = matcher.score(terms, claim.place, other.sentence, other.place)
  const counted = nounLikeness(claim, other, terms, search)
  const mayBeSame = relation !== 'other' && arePeople(claim, other, search)
  const noun = isVote ? ofVote(counted) : counted === 'different' && mayBeSame ? 'apart' : counted
  const slipped = relation === 'other' ? slipOf(claim, other, context) : null
  const neighbours = context >= 0.15 || isVote ? agreeingNeighbours(claim, siblings, other, search) : NO_NEIGHBOURS
  const bonus = Math.min(2, neighbours.count) * (isVote ? VOTES_BONUS : NEIGHBOUR_BONUS)
  const likeness = context * NOUN_WEIGHT[noun] + (slipped ? SLIP_BONUS[slipped] : 0) + bonus
  const chance = relation === 'other' ? 1 : chanceOf(claim.quantity, other.quantity, figures)
  const isLikeliest = ranking.best.indexOf(other.sentence) >= 0 && ranking.best.indexOf(other.sentence) < LIKELIEST
  const enough =
    enoughToSupport(chance, search.corpus.size) * (isLikeliest ? 0.6 : 1) + (relation === 'imprecise' ? DOUBT : 0)
  return {
    other,
    agreement: relation,
    noun,
    likeness,
    local: matcher.local(
      terms,
      spotAmong(claim, siblings, search.draft.tokens, search.draft.sentences[claim.sentence]?.from ?? 0),
      other.sentence,
      other,
    ),
    isAnchored: matcher.isAnchored(terms, claim.place, other.sentence),
    slip: slipped,
    neighbours: neighbours.count,
    isLeft: neighbours.isLeft,
    refuted,
    chance,
    enough: isAgainst || likeness < enough || story.has(other.source) ? enough : enough + BY_A_STRANGER,
  }
}

/**
 * „Zwei Jahre zuvor waren es 6,5“: of what, the sentence itself does not say, and any other one with those words would be like it. A cell
 * has its headings.
 */
function isOfNothing({ sentence }: FigureClaim, terms: readonly DraftTerm[], { sentences, blocks }: Reading): boolean {
  if (blocks[sentences[sentence]?.block ?? -1]?.table) return false
  return terms.filter(({ isUnit }) => !isUnit).length < FEWEST_TERMS
}

const FEWEST_TERMS = 2

/** „104.500“ behind a sentence about cubic metres: neither a unit nor a noun says what is counted. */
export function isBare({ figure, quantity }: Pick<FigureClaim, 'figure' | 'quantity'>): boolean {
  return quantity.class === 'count' && figure.head === null
}

/** „24 der 33 anwesenden Mitglieder“ are no other number of the 36 that there are. */
function isBeyondWhole({ whole }: FigureClaim, { quantity }: SourceFigure): boolean {
  return whole !== null && quantity.class === 'count' && quantity.value > whole
}

/** „19 Befürworter“ of a source's „19 Stimmen“: the nouns of a vote say little. */
function ofVote(noun: NounLikeness): NounLikeness {
  return noun === 'apart' || noun === 'different' ? 'open' : noun
}

/** „41 Millionen“ may be of money, „41 Millionen Menschen“ is not. */
function isOfAnother({ figure, quantity }: FigureClaim, other: SourceFigure): boolean {
  if (isTimes(figure)) return other.head !== null
  if (quantity.class === other.quantity.class) return false
  // „vor der Einigung von 1,3 Millionen“ counts no agreements.
  const isCounting = figure.head !== null && figure.head.start > figure.number.start
  return (quantity.class === 'count' && isCounting) || (other.quantity.class === 'count' && other.head !== null)
}

/** „zweimal“, «twice»: how often, and not how many. */
function isTimes({ kind, noun, head }: Figure): boolean {
  return kind === 'count' && head === null && noun === 'times'
}

/** „zweimal“ is contradicted by another „dreimal“ alone. */
function isNotHowOften({ figure }: FigureClaim, other: SourceFigure, stated: Agreement, corpus: Corpus): boolean {
  if (!isTimes(figure) || (stated !== 'other' && other.standing !== 'refuted')) return false
  return !HOW_OFTEN.test(wordsAt(corpus, other.source, other))
}

const HOW_OFTEN = /(?:mal|times|twice|thrice|once|fach)$/i

/** „am Dienstag“ and „bis Ende März“ may be of another week or year than was settled on, so the same weekday or month is no other value. */
function isSaidAlike({ kind, value, resolved }: Figure, date: DateParts | undefined): boolean {
  if (kind !== 'date' || resolved === null || !date?.month) return false
  const weekday = weekdaySaid({ value })
  if (weekday !== undefined) return !!date.year && !!date.day && weekdayOfDate(date) === weekday
  const [, month, day] = /^(?:XXXX|-)-(\d\d)(?:-(\d\d))?$/.exec(String(value)) ?? []
  return Number(month) === date.month && (day === undefined || Number(day) === date.day)
}

/**
 * In a draft of autumn „Ende März“ is taken for the last one; where a source has the next, that is meant. A day that is still to come is taken
 * for one that was in a source that does not look ahead by its words.
 */
function settled(
  { figure, quantity }: FigureClaim,
  { quantity: { date } }: SourceFigure,
  draft: Reading,
): 'same' | 'open' {
  const mine = quantity.date
  if (weekdaySaid(figure) !== undefined || date?.year === undefined || mine?.year === undefined) return 'open'
  const isStillToCome = draft.date !== null && (figure.resolved ?? '') > draft.date && date.day !== undefined
  return date.year - mine.year === 1 || (isStillToCome && mine.year - date.year === 1) ? 'same' : 'open'
}

/** Per cent against percentage points is an error only where both are written out; a bare number may be either. */
function isUnsaidUnit({ figure, quantity }: FigureClaim, other: SourceFigure, corpus: Corpus): boolean {
  if (quantity.class === other.quantity.class || !figure.unit) return false
  const isUnsaid = (text: string) => !/%|pro[sz]ent|per ?cent|punkt|point|pp/i.test(text)
  return (
    (figure.kind === 'percent' && isUnsaid(figure.text)) ||
    (other.kind === 'percent' && isUnsaid(wordsAt(corpus, other.source, other)))
  )
}

/** „acht Mitglieder gegen den Plan“ are no other number of „13 Mitglieder dafür“. */
function isOtherVote({ vote }: FigureClaim, other: SourceFigure, corpus: Corpus): boolean {
  if (vote === null || other.kind !== 'count') return false
  const theirs = voteOf(corpus.text(other.source).prose, corpus.span(other.sentence), other.number)
  return theirs !== null && theirs !== vote && theirs !== 'side' && vote !== 'side'
}

/** Whether a figure of a source is of a vote, by its sentence or by the headings of its cell. */
function isOfVote(other: SourceFigure, corpus: Corpus): boolean {
  if (other.kind !== 'count') return false
  const table = cellOf(other, corpus)?.table
  return isBallot(table ? `${table.column} ${table.row}` : wordsAt(corpus, other.source, corpus.span(other.sentence)))
}

/** From which likeness on the words are nearly the same. */
export const NEARLY_THE_SAME = 0.85

/** Classes of shares: per cent, percentage points. */
export const SHARES = new Set(['%', 'pp'])

function slipOf({ figure, quantity }: FigureClaim, { quantity: other }: SourceFigure, context: number): Slip {
  if (quantity.class !== other.class) return SHARES.has(quantity.class) ? 'unit' : null
  if (quantity.date || quantity.class === SCORE || context < 0.15) return null
  // Nobody swaps the digits of „fünfzehn“.
  const slipped = slip(quantity.value, other.value, context >= ALIKE)
  return slipped === 'scale' || /\d/.test(figure.number.text) ? slipped : null
}

/** How much of a claim's surroundings a source's sentence must have before a power of ten between them is one too many. */
const ALIKE = 0.45

/** A value that was taken back is wrong unless the draft tells of the earlier report, one that was replaced unless it tells of that time. */
function isRefuted({ standing, recalls }: FigureClaim, other: SourceFigure): boolean {
  if (other.standing === 'refuted') return standing !== 'refuted' && !recalls
  return other.standing === 'former' && standing === 'stated'
}

/** Other figures of the claim's sentence that stand in the candidate's too, or in its row: the sentences are about the same. */
interface Neighbours {
  readonly count: number
  readonly isLeft: boolean
}

const NO_NEIGHBOURS: Neighbours = { count: 0, isLeft: false }

function agreeingNeighbours(
  claim: FigureClaim,
  siblings: readonly FigureClaim[],
  other: SourceFigure,
  { figures, corpus }: FigureSearch,
): Neighbours {
  if (siblings.length === 1) return NO_NEIGHBOURS
  const there = sentencesOfRow(other.sentence, corpus)
    .flatMap(figures.ofSentence)
    .filter(id => id !== other.id)
  const agrees = (sibling: FigureClaim, id: number) =>
    sibling !== claim && agreement(sibling.quantity, figures.get(id).quantity) === 'same'
  const count = siblings.filter(sibling => there.some(id => agrees(sibling, id))).length
  const kind = figures.classIn(other.id)
  const isMet = (id: number) => figures.classIn(id) !== kind || siblings.some(sibling => agrees(sibling, id))
  return { count, isLeft: count > 0 && there.every(isMet) }
}

/** Whether a figure's value can say something to a claim's, as far as their classes tell. */
export function comparableTo({ quantity }: FigureClaim, figures: FigureIndex): (id: number) => boolean {
  const classes = new Set(comparableClasses(quantity, figures).map(figures.classOf))
  return id => classes.has(figures.classIn(id))
}

/** The classes of values that can say something to one, as `agreement` compares them. */
function comparableClasses({ class: kind }: Comparable, figures: FigureIndex): readonly string[] {
  if (kind === '%' || kind === 'pp') return ['%', 'pp']
  if (kind === 'age' || kind === 'duration') return ['age', 'duration']
  if (kind === 'count') return ['count', ...figures.currencies]
  const whole = CONTENTS.find(per => kind.endsWith(per))
  if (whole) return [kind, kind.slice(0, -whole.length)]
  if (kind === 'g') return [kind, ...CONTENTS.map(per => kind + per)]
  return isCurrency(kind) ? [kind, 'count'] : [kind]
}

/** „8,5 Prozent“ is looked for among percentage points too, „41 Millionen“ among sums of money. */
function classesOf(
  { class: kind, value }: Pick<Comparable, 'class' | 'value'>,
  figures: FigureIndex,
): readonly string[] {
  if (kind === '%') return ['%', 'pp']
  if (kind === 'pp') return ['pp', '%']
  return kind === 'count' && value >= 1e5 ? ['count', ...figures.currencies] : [kind]
}

/** Figures of one value that are all looked at; of more, those of the sentences that come near. */
const MANY = 400

/** Figures of the claim's value, or nearly of it, wherever they are: those of the sentences that come near where there are many. */
export function sameValues({ quantity }: FigureClaim, figures: FigureIndex, ranking: Ranking): readonly number[] {
  const { month, day } = quantity.date ?? {}
  if (month && day) return figures.ofDay(month, day)
  const ranges = rangesOf(quantity, figures)
  const count = ranges.reduce((n, { kind, low, high }) => n + figures.countBetween(kind, low, high), 0)
  if (count > MANY) return among(ranges, figures, ranking)
  return ([] as number[]).concat(...ranges.map(({ kind, low, high }) => figures.between(kind, low, high)))
}

interface Range {
  readonly kind: string
  readonly low: number
  readonly high: number
}

/** What may be of the same value: „Mitte 2029“ is any day of that year. */
function rangesOf({ class: kind, value, date, bound }: Comparable, figures: FigureIndex): readonly Range[] {
  if (date) {
    const { year, month } = date
    if (!year) return []
    const from = year * 10_000 + (month ?? 0) * 100
    return [{ kind, low: from, high: from + (month ? 99 : 9999) }]
  }
  if (kind === 'duration')
    return [
      { kind, low: value * 0.97, high: value * 1.03 },
      { kind: 'age', low: value / YEAR, high: value / YEAR },
    ]
  const slack = Math.abs(value) * 0.03
  const [below, above] = [reachOf(bound, UPPER), reachOf(bound, LOWER)]
  const kinds = classesOf({ class: kind, value }, figures)
  return kinds.map(one => ({ kind: one, low: value - slack * below, high: value + slack * above }))
}

/** „knapp 200.000“ may be 190.000, „rund 3000“ 3100: how much further a hedge reaches, on one side or on both. */
const ROUGHLY = 3

function reachOf(bound: Comparable['bound'], side: ReadonlySet<string>): number {
  return bound === 'about' || side.has(bound) ? ROUGHLY : 1
}

/** The figures of some values in the sentences that come near. */
function among(ranges: readonly Range[], figures: FigureIndex, ranking: Ranking): readonly number[] {
  const inRange = ranges.map(({ kind, low, high }) => ({ kind: figures.classOf(kind), low, high }))
  const found: number[] = []
  // Written for many sentences: nothing is made for one that has no such figure.
  for (let i = 0; i < ranking.near.length && found.length < VALUES; i++) {
    const ids = figures.ofSentence(ranking.near[i] as number)
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k] as number
      const kind = figures.classIn(id)
      const value = figures.valueOf(id)
      if (inRange.some(range => range.kind === kind && range.low <= value && value <= range.high)) found.push(id)
    }
  }
  return found
}

function likeliest(near: readonly number[], figures: FigureIndex, ranking: Ranking): readonly number[] {
  if (near.length <= VALUES) return near
  return ranking.likeliest(near, VALUES, figures.sentenceOf)
}
