import type { Figure, Sentence, Span } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { tokenAt } from '../../text/tokens.ts'
import { isOfPastDay } from '../datedEntry.ts'
import type { FigureClaim } from './candidates.ts'
import { columnHeadings, isFormerColumn } from './columns.ts'
import { comparable, isFrequency } from './comparable.ts'
import { isDifference, isRate, isRemainder, isTotal } from './difference.ts'
import { type RefinedFigure, refined } from './refine.ts'
import { isAgo, speaksOfEarlier, standingOf, tellsWhen } from './standing.ts'
import { voteOf } from './votes.ts'
import { isCompared, nearestYear, type YearThere } from './years.ts'

/** A sentence with more figures is a list of data and no prose. */
const MOST_IN_SENTENCE = 100

export interface FiguresOfSentence {
  readonly number: number
  readonly figures: readonly Figure[]
}

/** The figures of a draft by the sentence in which their numeral ends. */
export function figuresBySentence({ figures, sentences }: Reading): readonly FiguresOfSentence[] {
  const found = new Map<number, Figure[]>()
  let sentence = 0
  for (const figure of figures) {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end as number) <= figure.number.start) sentence++
    const list = found.get(sentence)
    if (list) list.push(figure)
    else found.set(sentence, [figure])
  }
  return [...found].map(([number, figures]) => ({ number, figures }))
}

export type ClaimReader = (sentence: FiguresOfSentence) => readonly FigureClaim[]

/** What a figure says beside its place in the draft. */
type Said = Omit<FigureClaim, 'figure' | 'sentence'>

/** What the figures of a sentence say, each by its place among them and null where it claims nothing; or what was read of them before. */
export type ReadOnce = (sentence: number, readAnew: () => readonly (Said | null)[]) => readonly (Said | null)[]

/** What the figures of a sentence claim. */
export function claimReader(draft: Reading, readOnce: ReadOnce | null): ClaimReader {
  const headings = columnHeadings(draft.blocks)
  return ({ number: sentence, figures }) => {
    const those = refined(figures, draft)
    const readAnew = () => saidIn(sentence, figures, those, draft, headings)
    const said = readOnce ? readOnce(sentence, readAnew) : readAnew()
    return those.flatMap((figure, i) => {
      const one = said[i]
      return one ? claimOf(figure, sentence, one) : []
    })
  }
}

/** Property by property: all have one shape, so that they are fast to read. */
function claimOf(figure: RefinedFigure, sentence: number, said: Said): FigureClaim {
  const { quantity, place, standing, recalls, isDifference, isRate, isTotal, timeframe, year, whole, vote } = said
  return {
    figure,
    quantity,
    sentence,
    place,
    standing,
    recalls,
    isDifference,
    isRate,
    isTotal,
    timeframe,
    year,
    whole,
    vote,
  }
}

function saidIn(
  sentence: number,
  figures: readonly Figure[],
  those: readonly RefinedFigure[],
  draft: Reading,
  headings: ReturnType<typeof columnHeadings>,
): readonly (Said | null)[] {
  const { sentences, blocks, prose, tokens } = draft
  const span = sentences[sentence] as Sentence
  const isFormerCell = isFormerColumn(blocks[span.block], headings, draft.date)
  const years = yearsOf(figures, draft, span)
  const isPast = isOfPastDay(draft, span.block)
  let count = 0
  return those.map(figure => {
    const quantity = isClaim(figure) && count < MOST_IN_SENTENCE ? comparable(figure) : null
    if (!quantity) return null
    count++
    const token = tokenAt(tokens, figure.number.start)
    const stating = { isDate: tellsWhen(prose, figure), isCorrection: () => true }
    const strict = standingOf(draft, token, tokenAt(tokens, figure.number.end), stating)
    const isFormer = isFormerCell || (strict === 'stated' && isOfEarlierTime(draft, figure, sentence))
    return {
      quantity,
      place: token - span.from,
      standing: isFormer ? 'former' : strict,
      recalls: strict !== 'stated' || isPast || tellsOfReports(prose, span, figure),
      isDifference: isDifference(prose, figure) || isRemainder(prose, figure),
      isRate: isRate(prose, figure),
      isTotal: isTotal(prose, figure),
      timeframe: timeframeOf(prose, figure),
      year:
        nearestYear(token - span.from, openingClause(years, figure, span, prose), IN_CLAUSE) ??
        nearestYear(token - span.from, years),
      whole: wholeOf(prose, figure) ?? wholeBefore(prose.slice(span.start, figure.start)),
      vote: figure.kind === 'count' ? voteOf(prose, span, figure.number) : null,
    }
  })
}

interface YearAt extends YearThere {
  /** Where it stands in the text. */
  readonly at: number
}

/** The years that a sentence states or means: „2024“, „im vergangenen Jahr“. */
function yearsOf(figures: readonly Figure[], { tokens, prose }: Reading, span: Sentence): readonly YearAt[] {
  return figures.flatMap(({ kind, resolved, number }) =>
    kind === 'date' && resolved !== null && /^\d{4}$/.test(resolved) && !isCompared(prose, span, number)
      ? [{ year: Number(resolved), place: tokenAt(tokens, number.start) - span.from, at: number.start }]
      : [],
  )
}

/** Tokens between a value and the year with which its clause begins. */
const IN_CLAUSE = 12

/** The year with which the clause of a figure begins: «In 2020 the estimate was £2.9 billion, in 2005 it was 1.6». */
function openingClause(years: readonly YearAt[], figure: Span, sentence: Span, prose: string): readonly YearAt[] {
  return years.filter(({ at }) => {
    if (at > figure.start || /[,;:–]\s/.test(prose.slice(at, figure.start))) return false
    return OPENS_CLAUSE.test(prose.slice(Math.max(sentence.start, at - OPENING), at))
  })
}

const OPENING = 16
const OPENS_CLAUSE = /(?:^|[,;:–] )(?:(?:and|und|but|aber) )?(?:in|im)? ?(?:the year|Jahr|Jahre)? ?$/i

/** „vor zwei Wochen“, «11 days ago», „in den vergangenen zehn Jahren“; what is said to be years ago is a fact of its own. */
function timeframeOf(prose: string, { kind, value, start, end }: Figure): FigureClaim['timeframe'] {
  if (kind !== 'duration') return null
  const before = prose.slice(Math.max(0, start - LONGEST_FRAME), start)
  if (/\b(?:vergangenen|letzten|nächsten|kommenden|past|last|next|coming)\s+$/i.test(before)) return 'span'
  if (/Y/.test(String(value))) return null
  return isAgo(prose, { start, end }) ? 'ago' : null
}

const LONGEST_FRAME = 14

/** „24 der 33 Mitglieder“, «13 of the 22 shops» */
function wholeOf(prose: string, { kind, number }: Figure): number | null {
  const [, whole] = (kind === 'count' && WHOLE.exec(prose.slice(number.end, number.end + LONGEST_WHOLE))) || []
  return whole === undefined ? null : Number(whole.replaceAll(/[.,]/g, ''))
}

const WHOLE = /^\s(?:der|von|of|out of)\s(?:den\s|the\s|their\s|its\s)?(\d{1,3}(?:[.,]\d{3})*|\d+)(?![\d.,%])/
const LONGEST_WHOLE = 24

/** „Von den 26 überlebenden Primaten wurden zehn …“, «Of the 328 members who voted, 41 …» */
function wholeBefore(words: string): number | null {
  const [, whole] = PART_OF.exec(words) ?? []
  return whole === undefined ? null : Number(whole.replaceAll(/[.,]/g, ''))
}

const PART_OF = /^(?:Von (?:den|diesen|insgesamt) |Of the )(\d{1,3}(?:[.,]\d{3})+|\d+) (?=[^\d;:]*$)/

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
function tellsOfReports(prose: string, { start, end }: Sentence, figure: Figure): boolean {
  if (EARLIER_REPORTS.test(prose.slice(start, end))) return true
  const before = prose.slice(start, figure.end).split(END_OF_CLAUSE).at(-1) ?? ''
  const [behind = ''] = prose.slice(figure.end, end).split(END_OF_CLAUSE)
  return SO_FAR.test(before + behind)
}

/** „Angemeldet sind 84,7 Millionen, anerkannt wurden bislang 61,5“: said of what stands in the same clause alone. */
const SO_FAR = /\b(?:bisher|bislang)/i

const EARLIER_REPORTS =
  /\b(?:(?:^|(?<=[a-zß-ž\d] ))hieß es(?! (?:aus|in|von|bei|weiter|auch))|(?:zunächst|zuerst|ursprünglich|anfangs|anfänglich|zuvor|vorher|früher)(?<!(?:Jahr|Monat|Woche|Tag|Saison|Jahre|Tage) zuvor)(?! (?:geplant|vorgesehen|veranschlagt|beschlossen|kalkuliert))|erste[nr]? (?:Angabe|Bericht|Meldung|Zahl)|behauptete|waren? (?:[^.;,]{0,60} )?die Rede|die Rede (?:war|gewesen)|korrigier|berichtig|(?:initially|originally)(?! (?:planned|intended|scheduled|budgeted|proposed))|at first|alleged|claimed|provisional|vorläufig(?! (?:fest|in Gewahrsam))|first (?:gave|put|said|report|announce|measure|estimate|count|stated)|earlier (?:report|figure)|previously|correct|revis|restate|\bhad (?:announced|said|reported|put|given|stated)\b|hatten? (?:[^.;]|\.\d){0,70}(?:gesprochen|behauptet|angegeben|gemeldet|berichtet|genannt|verkündet|verbreitet))/i

/** „an fünf Tagen in der Woche“, «five days a week»: how often. */
const DAYS = /^P\dD$/

/** „heute“ and „derzeit“ say when, but nothing that a source could have otherwise; „einmal“ and „eine“ hardly count. */
function isClaim(figure: RefinedFigure): boolean {
  const { kind, value, text, number } = figure
  if (kind !== 'date' && (value === 1 || value === 'P1Y') && !/\d/.test(number.text)) return false
  if (isFrequency(figure) || (figure.period === 'W' && DAYS.test(String(value)))) return false
  return kind !== 'date' || /\d/.test(text) || /^XXXX-WXX|^(?:\d{4}|XXXX|-)-(?:\d\d|XX)(?!-)/.test(String(value))
}
