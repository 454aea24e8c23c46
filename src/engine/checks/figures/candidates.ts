import type { ContextMatcher, DraftTerm, Spot } from '../../corpus/context.ts'
import type { Corpus, SourceReading } from '../../corpus/corpus.ts'
import type { FigureIndex, SourceFigure } from './figureIndex.ts'
import type { Ranking } from '../../corpus/retrieval.ts'
import type { Figure, Sentence } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { type Agreement, agreement, YEAR } from './agreement.ts'
import { chanceOf, enoughToSupport } from './chance.ts'
import type { Comparable, DateParts } from './comparable.ts'
import { type NounLikeness, nounLikeness } from './nouns.ts'
import { type Slip, slip } from './place.ts'
import { spotAmong } from './spots.ts'
import type { Standing } from './standing.ts'

/** A figure of the draft on its way to a verdict. `place` counts tokens from its sentence's first. */
export interface FigureClaim {
  readonly figure: Figure
  readonly quantity: Comparable
  readonly sentence: number
  readonly place: number
  readonly standing: Standing
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
  /** The source takes the value back: „nicht 13.840, sondern 13.084“, or says that it was replaced: „von vier auf sechs“. */
  readonly refuted: boolean
  /** How many figures would agree as well by chance alone. */
  readonly chance: number
  /** The likeness from which agreement counts as support. */
  readonly enough: number
}

/** What the candidates are looked for in. */
export interface FigureSearch {
  readonly draft: Reading
  readonly corpus: Corpus
  readonly figures: FigureIndex
  readonly matcher: ContextMatcher
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

/** What is asked for beyond, where the values agree only nearly. */
const DOUBT = 0.05

/** Values looked at for one claim beside those of the sentences that are most like it. */
const VALUES = 60

/** Sentences so like the claim's own that less is needed for support. */
const LIKELIEST = 3

/** Every figure of the sources that may be of the same thing as the claim: in the likeliest sentences, or of the same value anywhere. */
export function candidatesOf(
  claim: FigureClaim,
  siblings: readonly FigureClaim[],
  terms: readonly DraftTerm[],
  ranking: Ranking,
  search: FigureSearch,
): readonly Candidate[] {
  const seen = new Set<SourceFigure>()
  const found: Candidate[] = []
  const consider = (other: SourceFigure) => {
    if (seen.has(other)) return
    seen.add(other)
    const candidate = candidateOf(claim, siblings, other, terms, ranking, search)
    if (candidate) found.push(candidate)
  }
  for (const sentence of ranking.best) for (const other of search.figures.ofSentence(sentence)) consider(other)
  for (const other of sameValues(claim, search.figures, ranking)) consider(other)
  return found.sort((a, b) => b.likeness - a.likeness)
}

function candidateOf(
  claim: FigureClaim,
  siblings: readonly FigureClaim[],
  other: SourceFigure,
  terms: readonly DraftTerm[],
  ranking: Ranking,
  search: FigureSearch,
): Candidate | null {
  const relation = agreement(claim.quantity, other.quantity)
  if (relation === 'open' || isUnsaidUnit(claim, other)) return null
  const { figures, matcher } = search
  const context = matcher.score(terms, claim.place, other.sentence, other.place)
  const noun = nounLikeness(claim, other, terms, search)
  const slipped = relation === 'other' ? slipOf(claim, other, context) : null
  const neighbours = context >= 0.15 ? agreeingNeighbours(claim, siblings, other, figures) : 0
  const likeness =
    context * NOUN_WEIGHT[noun] + (slipped ? SLIP_BONUS[slipped] : 0) + Math.min(2, neighbours) * NEIGHBOUR_BONUS
  const chance = relation === 'other' ? 1 : chanceOf(claim.quantity, other.quantity, figures)
  const isLikeliest = ranking.best.indexOf(other.sentence) >= 0 && ranking.best.indexOf(other.sentence) < LIKELIEST
  return {
    other,
    agreement: relation,
    noun,
    likeness,
    local: matcher.local(
      terms,
      spotAmong(claim, siblings, search.draft.tokens, search.draft.sentences[claim.sentence]?.from ?? 0),
      other.sentence,
      spotInSource(other, search),
    ),
    isAnchored: matcher.isAnchored(terms, claim.place, other.sentence),
    slip: slipped,
    refuted: other.standing !== 'stated' && claim.standing === 'stated',
    chance,
    enough:
      enoughToSupport(chance, search.corpus.sources.length) * (isLikeliest ? 0.6 : 1) +
      (relation === 'imprecise' ? DOUBT : 0),
  }
}

/** Per cent against percentage points is an error only where both are written out; a bare number may be either. */
function isUnsaidUnit({ figure, quantity }: FigureClaim, other: SourceFigure): boolean {
  if (quantity.class === other.quantity.class || !figure.unit) return false
  return [figure, other.figure].some(
    ({ kind, text }) => kind === 'percent' && !/%|pro[sz]ent|per ?cent|punkt|point|pp/i.test(text),
  )
}

function spotInSource(other: SourceFigure, { corpus, figures }: FigureSearch): Spot {
  const { tokens, sentences } = (corpus.sources[other.source] as SourceReading).reading
  const { from } = sentences[other.sentence - (corpus.terms.firstOf[other.source] as number)] as Sentence
  return spotAmong(other, figures.ofSentence(other.sentence), tokens, from)
}

function slipOf({ quantity }: FigureClaim, { quantity: other }: SourceFigure, context: number): Slip {
  if (quantity.class !== other.class) return 'unit'
  if (quantity.date || context < 0.15) return null
  return slip(quantity.value, other.value)
}

/** Other figures of the claim's sentence that stand in the candidate's too: the sentences are about the same. */
function agreeingNeighbours(
  claim: FigureClaim,
  siblings: readonly FigureClaim[],
  other: SourceFigure,
  figures: FigureIndex,
): number {
  const there = figures.ofSentence(other.sentence)
  return siblings.filter(
    sibling =>
      sibling !== claim &&
      there.some(figure => figure !== other && agreement(sibling.quantity, figure.quantity) === 'same'),
  ).length
}

/** „8,5 Prozent“ is looked for among percentage points too, „41 Millionen“ among sums of money. */
function classesOf({ class: kind, value }: Comparable, figures: FigureIndex): readonly string[] {
  if (kind === '%') return ['%', 'pp']
  if (kind === 'pp') return ['pp', '%']
  return kind === 'count' && value >= 1e5 ? ['count', ...figures.currencies] : [kind]
}

function sameValues({ quantity }: FigureClaim, figures: FigureIndex, ranking: Ranking): readonly SourceFigure[] {
  if (quantity.date) return likeliest(sameDates(quantity.date, figures), ranking)
  const slack = Math.abs(quantity.value) * 0.03
  if (quantity.class === 'duration')
    return likeliest(
      [
        ...figures.between('duration', quantity.value * 0.97, quantity.value * 1.03),
        ...figures.between('age', quantity.value / YEAR, quantity.value / YEAR),
      ],
      ranking,
    )
  const near = classesOf(quantity, figures).flatMap(kind =>
    figures.between(kind, quantity.value - slack, quantity.value + slack),
  )
  return likeliest(near, ranking)
}

/** „Mitte 2029“ is any day of that year, „22. Januar“ the day of any year. */
function sameDates({ year, month, day }: DateParts, figures: FigureIndex): readonly SourceFigure[] {
  if (month && day) return figures.ofDay(month, day)
  if (!year) return []
  const from = year * 10_000 + (month ?? 0) * 100
  return figures.between('date', from, from + (month ? 99 : 9999))
}

function likeliest(near: readonly SourceFigure[], ranking: Ranking): readonly SourceFigure[] {
  if (near.length <= VALUES) return near
  const scored = near.map(other => ({ other, score: ranking.score(other.sentence) })).filter(({ score }) => score > 0)
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, VALUES)
    .map(({ other }) => other)
}
