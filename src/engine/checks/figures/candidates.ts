import type { ContextMatcher, DraftTerm } from '../../corpus/context.ts'
import type { FigureIndex, SourceFigure } from '../../corpus/figureIndex.ts'
import type { Ranking } from '../../corpus/retrieval.ts'
import type { Figure } from '../../model.ts'
import { type Agreement, agreement } from './agreement.ts'
import type { Comparable } from './comparable.ts'
import { type NounLikeness, nounLikeness } from './nouns.ts'
import { type Slip, slip } from './place.ts'
import type { Standing } from './standing.ts'
import type { Corpus } from '../../corpus/corpus.ts'

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
  /** How much of the claim's surroundings the source's place shares, 0 … 1. */
  readonly context: number
  /** Context and noun together: how sure we are that both figures are of the same thing. */
  readonly likeness: number
  /** The source takes the value back: „nicht 13.840, sondern 13.084“, or says that it was replaced: „von vier auf sechs“. */
  readonly refuted: boolean
}

const NOUN_WEIGHT: Readonly<Record<NounLikeness, number>> = { same: 1.15, part: 1.05, open: 0.95, different: 0.75 }

/** What it adds when another value has the same digits: it is likely this one, mistyped. */
const SLIP_BONUS = { scale: 0.2, swap: 0.2, digit: 0.1 }

/** Values looked at for one claim beside those of the sentences that are most like it. */
const VALUES = 60

/** Every figure of the sources that may be of the same thing as the claim: in the likeliest sentences, or of the same value anywhere. */
export function candidatesOf(
  claim: FigureClaim,
  terms: readonly DraftTerm[],
  ranking: Ranking,
  { corpus, figures, matcher }: { corpus: Corpus; figures: FigureIndex; matcher: ContextMatcher },
): readonly Candidate[] {
  const seen = new Set<SourceFigure>()
  const found: Candidate[] = []
  const consider = (other: SourceFigure) => {
    if (seen.has(other)) return
    seen.add(other)
    const relation = agreement(claim.quantity, other.quantity)
    if (relation === 'open') return
    const first =
      corpus.sources[other.source]?.reading.sentences[other.sentence - (corpus.terms.firstOf[other.source] as number)]
    const context = matcher.score(terms, claim.place, other.sentence, other.token - (first?.from ?? 0))
    const noun = nounLikeness(claim.figure, other.figure, corpus, other.source)
    const refuted = other.standing !== 'stated' && claim.standing === 'stated'
    const kinship = relation === 'other' && context >= 0.2 ? slipOf(claim, other) : null
    const likeness = context * NOUN_WEIGHT[noun] + (kinship ? SLIP_BONUS[kinship] : 0)
    found.push({ other, agreement: relation, noun, context, likeness, refuted })
  }
  for (const sentence of ranking.best) for (const other of figures.ofSentence(sentence)) consider(other)
  for (const other of sameValues(claim, figures, ranking)) consider(other)
  return found.sort((a, b) => b.likeness - a.likeness)
}

function slipOf({ quantity }: FigureClaim, { quantity: other }: SourceFigure): Slip {
  return quantity.date ? null : quantity.class === other.class ? slip(quantity.value, other.value) : 'scale'
}

/** „8,5 Prozent“ is looked for among percentage points too. */
function classesOf({ class: kind }: Comparable): readonly string[] {
  return kind === '%' ? ['%', 'pp'] : kind === 'pp' ? ['pp', '%'] : [kind]
}

function sameValues({ quantity }: FigureClaim, figures: FigureIndex, ranking: Ranking): readonly SourceFigure[] {
  const slack = quantity.class === 'date' ? 0 : Math.abs(quantity.value) * 0.03
  const near = classesOf(quantity).flatMap(kind =>
    figures.between(kind, quantity.value - slack, quantity.value + slack),
  )
  if (near.length <= VALUES) return near
  const scored = near.map(other => ({ other, score: ranking.score(other.sentence) })).filter(({ score }) => score > 0)
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, VALUES)
    .map(({ other }) => other)
}
