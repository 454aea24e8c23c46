import { ofNamedRow } from './namedRows.ts'
import { remembered } from '../../corpus/remembered.ts'
import type { Figure } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { keyOfSentence, lookUpSentence } from '../sentenceLookUp.ts'
import { type Candidate, candidatesOf, type FigureClaim, type FigureSearch, type Sought } from './candidates.ts'
import { clearCandidatesOf } from './clear.ts'
import { createYearFilter, yearOfSentence } from './columnYears.ts'

/** What the sources have for the figures of a sentence, each by its place among them. */
export interface SentenceCandidates {
  /** The likeliest sentences of the sources. */
  readonly best: readonly number[]
  /** The few candidates that decide where a source clearly has the value; null where none has. */
  clear(figure: number): readonly Candidate[] | null
  all(figure: number): readonly Candidate[]
}

/** Looks the figures of a sentence of the draft up, and remembers what was found. */
export function candidatesOfSentence(
  number: number,
  claims: readonly FigureClaim[],
  search: FigureSearch,
): SentenceCandidates {
  const { draft, corpus, story } = search
  const key = `${story.key}\n${keyOf(draft, number, claims)}`
  const ofYear = createYearFilter(corpus)
  const year = yearOfSentence(draft, number)
  const inYear = (candidates: readonly Candidate[], claim: FigureClaim) =>
    telling(year === null ? ofYearBeside(candidates, claim, ofYear) : ofYear(candidates, year))
  // It depends on the sentence before as well, which the key does not have.
  const inRow = (candidates: readonly Candidate[], i: number) =>
    ofNamedRow(candidates, claims[i] as FigureClaim, search)
  const sought = (claim: FigureClaim): Sought => ({ claim, siblings: claims, ...lookUpSentence(draft, number, corpus) })
  const found = remembered(corpus, 'clear figures', key, () => {
    const each = claims.map(sought)
    return {
      best: each[0]?.ranking.best ?? [],
      clear: each.map(one => {
        const candidates = clearCandidatesOf(one, search)
        return candidates && inYear(candidates, one.claim)
      }),
    }
  })
  return {
    best: found.best,
    clear(i) {
      const clear = found.clear[i]
      return clear ? inRow(clear, i) : null
    },
    all(i) {
      const claim = claims[i] as FigureClaim
      const all = () => inYear(candidatesOf(sought(claim), search), claim)
      return inRow(remembered(corpus, 'figures', `${i} ${key}`, all), i)
    },
  }
}

/** Of a sentence that names several years the one beside the figure counts, where nothing but a cell of another year agrees with it. */
function ofYearBeside(
  candidates: readonly Candidate[],
  { year }: FigureClaim,
  ofYear: ReturnType<typeof createYearFilter>,
): readonly Candidate[] {
  if (year === undefined) return candidates
  const those = ofYear(candidates, String(year))
  return those.some(c => c.agreement !== 'other' && c.likeness >= c.enough) ? candidates : those
}

/** Below this likeness another value says nothing, unless it stands beside one that agrees. */
const TELLING = 0.2

/** The candidates that a verdict may rest on. */
function telling(candidates: readonly Candidate[]): readonly Candidate[] {
  const agreeing = new Set(candidates.flatMap(c => (c.agreement === 'other' ? [] : [c.other.sentence])))
  return candidates.filter(c => c.likeness >= TELLING || agreeing.has(c.other.sentence))
}

/** All that the candidates of a sentence's figures depend on beside the sources: the sentence and what its figures claim, wherever they stand. */
function keyOf(draft: Reading, number: number, claims: readonly FigureClaim[]): string {
  const figures = claims.map(claim => ({ ...claim, sentence: 0, figure: partsOf(claim.figure) }))
  return `${keyOfSentence(draft, number)}\n${JSON.stringify(figures)}`
}

function partsOf({ text, kind, value, resolved, unit, head, number }: Figure): readonly unknown[] {
  return [text, kind, value, resolved, unit, head?.text, head && head.start - number.start]
}
