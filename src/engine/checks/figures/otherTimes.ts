import type { Span } from '../../model.ts'
import type { Candidate, FigureClaim, FigureSearch } from './candidates.ts'
import { cellOf } from './cells.ts'
import { weekdayOfDate, weekdaySaid } from './comparable.ts'
import { yearsIn } from './nearer.ts'
import { isCompared, YEARS } from './years.ts'

/**
 * «from 11 cases on the Tuesday to 163 by the Friday» is no other day than either; «on the Tuesday» is one that its text tells of, „gegenüber
 * Mai 2024“ one of another value.
 */
export function isOneOfDays(
  { other }: Candidate,
  { figure, sentence }: FigureClaim,
  { draft, figures }: FigureSearch,
): boolean {
  if (figure.kind !== 'date') return false
  if (isCompared(draft.prose, draft.sentences[sentence] as Span, figure)) return true
  const weekday = weekdaySaid(figure)
  if (weekday === undefined) return false
  if (/\bthe $/i.test(draft.prose.slice(Math.max(0, figure.start - 5), figure.start))) return true
  return figures.ofSentence(other.sentence).some(id => weekdayOfDate(figures.get(id).quantity.date) === weekday)
}

/** „2023 kamen 861.000, ein Jahr später noch 719.000“, where a source has 1,46 million of 2007: both say of when they are. */
export function isOfOtherYears(
  { other }: Candidate,
  { figure, sentence }: FigureClaim,
  { draft, corpus }: FigureSearch,
): boolean {
  if (figure.kind === 'date' || cellOf(other, corpus) !== null) return false
  const { start, end } = draft.sentences[sentence] as Span
  const mine = draft.prose.slice(start, end).match(YEARS)?.map(Number) ?? []
  const theirs = mine.length > 0 ? yearsIn(other.sentence, corpus) : []
  return theirs.length > 0 && !theirs.some(year => mine.includes(year))
}
