import { pageLines, type PageLine } from '../../engine/text/pageLines.ts'
import type { Span } from '../../engine/model.ts'
import { findDate } from './dates.ts'
import { frontMatter } from './frontMatter.ts'
import { isFactName, type Metadata, metadataOf, NOTHING } from './metadata.ts'

const HEAD_LINES = 14
const FOOT_LINES = 8
/** Behind so many lines of page furniture nothing is a title any more. */
const OPENING_LINES = 200
/** From this length on a line is a paragraph of the article, not a headline or a line of page details. */
const PARAGRAPH = 200
/** The same for a line that ends as a sentence does. */
const SENTENCE = 90

/**
 * What is not known yet and the text's own head and foot say: a head of labels, a headline, a date line, an agency line, „Quelle: …“. No
 * title is taken out of the page's `furniture`.
 */
export function textMetadata(text: string, furniture: readonly Span[], known: Metadata = NOTHING): Metadata {
  const edges = edgesOf(text)
  const labelled = labelledIn(edges.lines)
  return {
    ...known,
    title: known.title ?? labelled.title ?? titleOf(edges, furniture),
    publisher: known.publisher ?? publisherOf(edges) ?? labelled.publisher,
    author: known.author ?? labelled.author,
    date: known.date ?? labelled.date ?? dateOf(edges),
    url: known.url ?? labelled.url,
  }
}

/** The day that a text gives itself. */
export function textDate(text: string): string | null {
  return dateOf(edgesOf(text))
}

/** The lines of a text without its front matter, and those at its head and foot that may say something about it. */
interface Edges {
  readonly whole: string
  readonly lines: readonly PageLine[]
  readonly head: readonly PageLine[]
  readonly foot: readonly PageLine[]
}

function edgesOf(whole: string): Edges {
  const lines = pageLines(whole, frontMatter(whole)?.end)
  const head = lines.slice(0, Math.min(HEAD_LINES, firstParagraph(lines) + 1))
  return { whole, lines, head, foot: lines.slice(Math.max(head.length, lines.length - FOOT_LINES)) }
}

function firstParagraph(lines: readonly PageLine[]): number {
  const at = lines.findIndex(({ text, isFinished }) => text.length > (isFinished ? SENTENCE : PARAGRAPH))
  return at < 0 ? HEAD_LINES : at
}

// ----------------------------------------------------------------------------------------------------------- labels

const LABELLED = /^([A-Za-zÀ-ž]{3,14}): (\S.*)$/

/** „Titel: …“, „Quelle: …“, „Datum: …“, one line below the other at the very top: a single one may be anything. */
function labelledIn(lines: readonly PageLine[]): Metadata {
  const facts: Record<string, string> = {}
  for (const { text } of lines.slice(0, HEAD_LINES)) {
    const [, name, value] = LABELLED.exec(text) ?? []
    if (!name || !value) break
    facts[name] = value
  }
  return Object.keys(facts).filter(isFactName).length >= 2 ? metadataOf(facts) : NOTHING
}

// ------------------------------------------------------------------------------------------------------------- date

/** What stands beside the day in a line of page details, and nowhere else. */
const BESIDE_DATE =
  /\b(?:stand|update[ds]?|aktualisiert|veröffentlicht|erschienen|published|posted|online|embargoed|embargo|sperrfrist|press release|pressemitteilung|medienmitteilung|presseinformation)\b|\b(?:mon|diens|donners|frei|sams|sonn)tag\b|\bmittwoch\b|\bsonnabend\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d{1,2}[.:]\d{2}/i

/** «Das Gespräch führte Anna Beispiel am 28. Januar 2026.» */
const INTERVIEW_DAY =
  /(?:Gespräch|Interview) führten? [^.!?]{3,80} am ([^!?]{8,30})|[Ii]nterview(?:ed)? (?:by [^.!?]{3,60} )?on ([^!?]{8,30})/

function dateOf(edges: Edges): string | null {
  const [head, foot] = [edges.head.filter(hasDigit), edges.foot.filter(hasDigit)]
  for (const line of head) {
    const date = dateline(line.text) ?? detailsDate(line) ?? interviewDate(line.text)
    if (date) return date
  }
  for (const line of foot) {
    const date =
      agencyTime(line.text) ?? (FOOT_DATE.test(line.text) ? (detailsDate(line) ?? sourceDate(line.text)) : undefined)
    if (date) return date
  }
  return (foot.length > 0 ? signedDate(edges) : undefined) ?? null
}

/** A line without one has no date, which is sooner seen than looked for. */
function hasDigit({ text }: PageLine): boolean {
  return /\d/.test(text)
}

/** Days at the end are those of other articles, unless the line says whose day it is. */
const FOOT_DATE =
  /^(?:quelle|source|stand|zuletzt aktualisiert|aktualisiert|veröffentlicht|erschienen|published|first published|last updated|updated)\b/i

/** «LONDON, March 4, 2025 (Agency) - …», «OSLO, May 2, 2025 -- …», «Berlin, 27.02.2005 – …». */
function dateline(text: string): string | undefined {
  const found = findDate(text.slice(0, 80))
  if (!found || found.start > 45) return undefined
  return /^\)?(?: \([\wÀ-ž./ -]{2,30}\))? ?(?:[–—-]|--) /.test(text.slice(found.end)) ? found.date : undefined
}

/** A line that is little more than its date, or has beside it what only a line of page details has. */
function detailsDate({ text, isFinished }: PageLine): string | undefined {
  if (text.length > 160 || (isFinished && text.length > 60)) return undefined
  const found = findDate(text)
  if (!found) return undefined
  const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`
  return rest.trim().length <= 30 || BESIDE_DATE.test(rest) ? found.date : undefined
}

/** «dpa, 11.03.2025»: the name of who published it and the day, in a line of their own at the end. */
function signedDate(edges: Edges): string | undefined {
  const publisher = publisherOf(edges)
  const line = edges.foot.find(({ text }) => publisher !== null && text.startsWith(publisher))
  return line && detailsDate(line)
}

const SOURCE_LINE = /^(?:Quelle|Source): [^,;|]{2,50}[,;|] (.{6,30})$/

/** «Quelle: Nordmeldung/Deutsche Agentur, 15.09.2025»: names and their day, however long the names are. */
function sourceDate(text: string): string | undefined {
  const day = SOURCE_LINE.exec(text)?.[1]
  const found = findDate(day ?? '')
  return found?.start === 0 && found.end === day?.length ? found.date : undefined
}

function interviewDate(text: string): string | undefined {
  const match = INTERVIEW_DAY.exec(text)
  return match ? findDate(match[1] ?? match[2] ?? '')?.date : undefined
}

/** An agency's own time, day first: «221146 Jan 26» is 22 January 2026. */
function agencyTime(text: string): string | undefined {
  const match = /^(\d{2})\d{4} (?:[A-Z]{3,4} )?([A-Z][a-zä]{2}) (\d{2})$/.exec(text)
  return match ? findDate(`${match[1]} ${match[2]} 20${match[3]}`)?.date : undefined
}

// -------------------------------------------------------------------------------------------------------- publisher

const AGENCY_LINE = /^[A-ZÀ-Þ][\wÀ-ž/ .-]{1,30}(?:, [\wÀ-ž. ,]{2,20})? \(([\wÀ-ž./ -]{2,30})\) ?[-–—] /

function publisherOf({ head, foot }: Edges): string | null {
  const of = (lines: readonly PageLine[], shape: RegExp) =>
    lines.map(line => shape.exec(line.text)?.[1]?.trim()).find(name => name && !/^[\d(]/.test(name))
  return (
    of([...foot, ...head], /^(?:Quelle|Source): ([^,;|]{2,50}?)(?:[,;|]|$)/) ??
    of(head, AGENCY_LINE) ??
    of(head, /^[*_]{0,3}(.{3,80}?)[*_]{0,3}, (?:published|erschienen|veröffentlicht) /) ??
    masthead(head) ??
    null
  )
}

/** A name in capitals right above the date line: «ABENDBOTE - die Zeitung / Dienstag, 27. Januar 2026». */
function masthead([first, second]: readonly PageLine[]): string | undefined {
  if (!first || !second || !detailsDate(second)) return undefined
  const name = first.text.split(/ [-–|] /)[0] ?? ''
  return name.length <= 50 && name === name.toUpperCase() && /[A-ZÀ-Þ]{3}/.test(name) ? name : undefined
}

// ------------------------------------------------------------------------------------------------------------ title

/** The first heading; in plain text the first line that reads like a headline, else the first sentence. */
function titleOf({ whole, lines, head }: Edges, furniture: readonly Span[]): string | null {
  const isFurniture = (line: PageLine) => furniture.some(span => span.start <= line.start && span.end >= line.end)
  const heading = head.find(line => whole.endsWith('# ', line.start) && !isFurniture(line))
  if (heading) return bare(heading.text)
  const own = head.filter(line => !isFurniture(line) && !detailsDate(line) && !line.isItem)
  const headline = own.find(
    (line, i) =>
      !line.isFinished && line.text.length <= 140 && line.text.split(' ').length >= 3 && !(i === 0 && masthead(head)),
  )
  if (headline) return bare(headline.text)
  const first = lines.slice(0, OPENING_LINES).find(line => !isFurniture(line))
  return first ? bare(FIRST_SENTENCE.exec(first.text)?.[0] ?? first.text.slice(0, 120)) : null
}

/** Up to a full stop behind a word; „Am 5.“ and „Dr.“ end no sentence. */
const FIRST_SENTENCE = /^.{10,160}?(?:[a-zà-ž]{2}|\d{3}|[)“"»])[.!?](?= |$)/

/** Without emphasis, an agency's «=» and its «UPDATE 1 - ». */
function bare(title: string): string {
  return title
    .replace(/^UPDATE \d+ ?[-–] |[*_`]|\s*=$/g, '')
    .replace(/\.$| #+$/, '')
    .trim()
}
