import { parseIsoDay } from '../../reading/figures/civil.ts'
import type { Candidate, FigureClaim, FigureSearch } from './candidates.ts'
import { yearsIn } from './nearer.ts'
import type { Judged } from './workedOut.ts'

/** Days before a draft's own within which a report tells of its time. */
const LATELY = 30

/**
 * A report of another time on a matter that was followed for long: what it has of a month, a match or a session is no other value for the
 * draft's own, unless the draft says that it means an earlier one, or swaps its digits. Beside a year it is one of that year.
 */
export function isOfAnotherTime(
  { other, slip }: Candidate,
  { year, standing, recalls }: FigureClaim,
  { draft, corpus, isFollowed }: FigureSearch,
): boolean {
  if (!isFollowed || slip === 'swap') return false
  const { date } = corpus.source(other.source)
  const [today, then] = [parseIsoDay(draft.date), parseIsoDay(date)]
  if (today === null || then === null || Math.abs(today - then) <= LATELY) return false
  if (year !== undefined) return Number(date?.slice(0, 4)) !== year && !yearsIn(other.sentence, corpus).includes(year)
  return standing === 'stated' && !recalls
}

/** „74.000 Nächte mehr als 2024“, „in vier Jahren 64,4 Millionen“: what many reports on a matter make together is not looked for in all of them. */
export function isOfManyReports(
  { claim: { figure, sentence, isDifference, isTotal } }: Judged,
  { draft: { prose, sentences }, isFollowed }: FigureSearch,
): boolean {
  if (!isFollowed) return false
  const { start, end } = sentences[sentence] ?? figure
  return isDifference || isTotal || OVER_YEARS.test(prose.slice(start, end))
}

const OVER_YEARS =
  /(?<![a-zß-ž])(?:(?:in|über|für) (?:den |die |diesen )?(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d+) (?:[a-zß-ž]+ )?[a-zß-ž]*(?:jahren?|monaten?|quartalen?|spielzeiten?)|zusammen|zusammengezählt|adds? up to|(?:in|over|for) (?:the |these )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[a-z]+ )?(?:years|months|quarters|seasons))(?![a-zß-ž])/i
