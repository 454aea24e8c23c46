import { furnitureWords as german } from '../language/de/furniture.ts'
import { furnitureWords as english } from '../language/en/furniture.ts'
import type { FurnitureReason, FurnitureSign } from '../language/furniture.ts'
import type { Language, Span } from '../model.ts'
import { insideLine } from './furnitureInside.ts'
import { shapeOf } from './furnitureShapes.ts'
import { pageLines, type PageLine } from './pageLines.ts'
import { firstWord, type FurnitureTable, furnitureTable, signsOf } from './furnitureSigns.ts'

/** What stands on a news page beside the article: `{ start: 0, end: 5, reason: 'audio player' }` for «00:00». */
export interface FurnitureSpan extends Span {
  readonly reason: FurnitureReason
}

/** Lines longer than this are an article's paragraphs; only what stands in brackets inside them is looked at. */
const LONGEST_NOTICE = 400

const TABLES: Readonly<Record<Language, FurnitureTable>> = {
  de: furnitureTable(german),
  en: furnitureTable(english),
}

/**
 * The furniture of a page that was copied as text or Markdown, in text order. A doubtful line stays: a lost fact is worse
 * than a line too much.
 */
export function furniture(text: string, language: Language): readonly FurnitureSpan[] {
  const table = TABLES[language]
  const lines = pageLines(text)
  const reasons = lines.map(line => reasonOf(line, table))
  spreadOverSections(lines, reasons, table)
  spreadOverLists(lines, reasons)
  return spansOf(lines, reasons, table)
}

/**
 * What a draft has that is not to be checked: photo credits, telephone numbers, an agency's head and foot, lines that are a page's
 * by their shape or by every word. A writer's paragraph is never taken for a notice, whatever its words.
 */
export function draftFurniture(text: string, language: Language): readonly FurnitureSpan[] {
  const table = TABLES[language]
  const lines = pageLines(text)
  return spansOf(
    lines,
    lines.map(line => lineReason(line, table)),
    table,
  )
}

function spansOf(
  lines: readonly PageLine[],
  reasons: readonly (FurnitureReason | undefined)[],
  table: FurnitureTable,
): readonly FurnitureSpan[] {
  const spans: FurnitureSpan[] = []
  lines.forEach((line, i) => {
    const reason = reasons[i]
    if (reason) spans.push({ start: line.start, end: line.end, reason })
    else for (const span of insideLine(line, table)) spans.push(span)
  })
  return spans
}

/** What a line is by its shape or its beginning alone. */
function lineReason(line: PageLine, table: FurnitureTable): FurnitureReason | undefined {
  if (line.text.length > LONGEST_NOTICE) return undefined
  return shapeOf(line) ?? (line.isContinued ? undefined : phraseReason(line, table))
}

function reasonOf(line: PageLine, table: FurnitureTable): FurnitureReason | undefined {
  return lineReason(line, table) ?? (line.text.length > LONGEST_NOTICE ? undefined : noticeReason(line, table))
}

function phraseReason({ text }: PageLine, table: FurnitureTable): FurnitureReason | undefined {
  const end = bareEnd(text)
  const whole = end <= table.longestLine ? table.lines.get(text.slice(0, end).toLowerCase()) : undefined
  if (whole) return whole
  const starts = table.starts.get(firstWord(text).toLowerCase())
  if (!starts) return undefined
  const lower = text.toLowerCase()
  const start = starts.find(({ phrase }) => lower.startsWith(phrase))
  if (!start) return undefined
  const rest = lower.slice(start.phrase.length)
  return isPlausible(start.reason, rest) ? start.reason : undefined
}

/** Where a line ends without its «>», «→» and stops. */
function bareEnd(text: string): number {
  let end = text.length
  while (end > 0 && TAIL.has(text.charCodeAt(end - 1))) end--
  return end
}

const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
const TAIL = new Set([...`.:!*_>→›»${SPACES}`].map(mark => mark.charCodeAt(0)))

/** „Quelle:“ is followed by names, „Stand:“ and „Received“ by a day; a sentence that only begins like one is an article's. */
function isPlausible(reason: FurnitureReason, rest: string): boolean {
  if (reason === 'publication history') return rest.length <= 80 && /^ ?\d/.test(rest)
  if (reason === 'page details') return rest.length <= 60 && /\d/.test(rest)
  if (reason === 'source line') return rest.length <= 120
  if (reason === 'newsletter' || reason === 'page control') return rest.length <= 100
  return true
}

/** What has to come together to make a notice. */
const NOTICES: readonly {
  readonly reason: FurnitureReason
  readonly signs: readonly (readonly FurnitureSign[])[]
  readonly unfinished?: boolean
}[] = [
  { reason: 'cookie notice', signs: [['cookie'], ['we', 'you']] },
  { reason: 'ad-blocker notice', signs: [['adBlocker'], ['you']] },
  { reason: 'ad-blocker notice', signs: [['advertiser'], ['we', 'you']] },
  { reason: 'page control', signs: [['page'], ['page'], ['you']] },
  { reason: 'newsletter', signs: [['newsletter'], ['you'], ['offer', 'now', 'we']] },
  { reason: 'newsletter', signs: [['newsletter'], ['offer'], ['now', 'offer']], unfinished: true },
  { reason: 'subscription offer', signs: [['offer'], ['price'], ['you']] },
  { reason: 'subscription offer', signs: [['offer'], ['article'], ['you', 'we']] },
  { reason: 'subscription offer', signs: [['outlet'], ['price'], ['now']] },
  { reason: 'subscription offer', signs: [['offer'], ['price'], ['now', 'offer']], unfinished: true },
  { reason: 'subscription offer', signs: [['offer'], ['offer'], ['offer']], unfinished: true },
]

/** Who quotes somebody reports, and does not advertise. */
const QUOTATION = /[„“"«»][^„“”"«»]{20}/

function noticeReason(line: PageLine, table: FurnitureTable): FurnitureReason | undefined {
  const found = signsOf(line.text, table)
  if (found.length < 2) return undefined
  if (QUOTATION.test(line.text)) return undefined
  return NOTICES.find(notice => (!notice.unfinished || !line.isFinished) && holds(notice.signs, found))?.reason
}

/** Whether each wanted sign is found, a word of its own for each. */
function holds(wanted: readonly (readonly FurnitureSign[])[], found: readonly ReadonlySet<FurnitureSign>[]): boolean {
  const left = [...found]
  return wanted.every(signs => {
    const at = left.findIndex(word => signs.some(sign => word.has(sign)))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/** „Mehr zum Thema“ covers the links below it, „Newsletter“ its box, „Notizblock“ everything to the end. */
function spreadOverSections(
  lines: readonly PageLine[],
  reasons: (FurnitureReason | undefined)[],
  table: FurnitureTable,
): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as PageLine
    const reason = reasons[i]
    if (reason === 'related articles') {
      for (let k = i + 1; k < lines.length && isLink(lines[k] as PageLine); k++) reasons[k] ??= reason
    } else if (reason === 'newsletter') {
      for (let k = i + 1; k < lines.length && !(lines[k] as PageLine).opensParagraph; k++) reasons[k] ??= reason
    } else if (reason === 'agency note' && table.notes.has(line.text.toLowerCase())) {
      reasons.fill(reason, i)
    }
  }
}

/** A line that could be a link's title: short, and no sentence. */
function isLink(line: PageLine): boolean {
  return line.text.length <= 140 && !line.isFinished && !line.isContinued && (line.isItem || !line.opensParagraph)
}

/** Where one item of a list is an offer, the items beside it are its selling points. */
function spreadOverLists(lines: readonly PageLine[], reasons: (FurnitureReason | undefined)[]): void {
  const joined = (i: number) => lines[i]?.isItem && !lines[i]?.opensParagraph
  const spread = (from: number, to: number) => {
    if (reasons[from] === 'subscription offer' && lines[from]?.isItem && lines[to]?.isItem)
      reasons[to] ??= 'subscription offer'
  }
  for (let i = 1; i < lines.length; i++) if (joined(i)) spread(i - 1, i)
  for (let i = lines.length - 1; i > 0; i--) if (joined(i)) spread(i, i - 1)
}
