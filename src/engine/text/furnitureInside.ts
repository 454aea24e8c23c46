import type { FurnitureReason } from '../language/furniture.ts'
import type { FurnitureSpan } from './furniture.ts'
import type { FurnitureTable } from './furnitureSigns.ts'
import type { PageLine } from './pageLines.ts'

/** Furniture inside a line of the article: a photo credit in brackets, «· 57 Kommentare», a telephone number. */
export function insideLine(line: PageLine, table: FurnitureTable): readonly FurnitureSpan[] {
  const spans: FurnitureSpan[] = []
  pageDetails(line, table, spans)
  credits(line, table, spans)
  brackets(line, table, spans)
  phones(line, table, spans)
  head(line, spans)
  return spans.length > 1 ? spans.sort((a, b) => a.start - b.start) : spans
}

/** «Freitag, 23. Januar · Lesezeit 3 Min. · 57 Kommentare»: the parts of a line under a headline, the day stays. */
function pageDetails(line: PageLine, table: FurnitureTable, spans: FurnitureSpan[]): void {
  const { text } = line
  if (text.length > 200 || !/\d/.test(text)) return
  for (const part of text.matchAll(/[^·|•]+/g)) {
    const bare = part[0].trim()
    if (table.pageDetail.test(bare)) spans.push(inLine(line, part.index, part.index + part[0].length, 'page details'))
  }
}

/** «Foto: Agentur» at the end of a caption, or alone on its line. */
function credits(line: PageLine, table: FurnitureTable, spans: FurnitureSpan[]): void {
  const { text } = line
  if (text.length > 400) return
  for (let at = text.indexOf(': '); at > 0; at = text.indexOf(': ', at + 1)) {
    if (text.length - at > 90) continue
    const before = /(?:^|[.!?)|] )[A-Za-zÀ-ž ]{3,14}$/
      .exec(text.slice(Math.max(0, at - 16), at))?.[0]
      .replace(/^[.!?)|] /, '')
    if (before === undefined || !table.credit.test(`${before}:`)) continue
    spans.push(inLine(line, at - before.length, text.length, 'photo credit'))
    return
  }
}

/** «(Foto: Agentur)», and «(abc/dpa)» at the end of a report. */
function brackets(line: PageLine, table: FurnitureTable, spans: FurnitureSpan[]): void {
  for (let open = line.text.indexOf('('); open >= 0; open = line.text.indexOf('(', open + 1)) {
    const close = line.text.indexOf(')', open)
    if (close < 0) break
    const inner = line.text.slice(open + 1, close)
    if (inner.length > 200) continue
    const reason = table.credit.test(inner) ? 'photo credit' : SIGNATURE.test(inner) ? 'source line' : undefined
    if (reason) spans.push(inLine(line, open, close + 1, reason))
  }
}

/** Who wrote it, at the end: «abc/dpa», «bme mit AFP», «Update: 18.20 Uhr» is a page's own time. */
const SIGNATURE =
  /^(?:(?:[a-z]{2,4}[/, ] ?){0,4}(?:mit )?(?:Material von )?(?:dpa|AFP|AP|Reuters|KNA|epd|sid|APA|SDA)(?:[/, ]{1,2}[A-Za-z]{2,4}){0,3}|Updated?: [\d.: ]+(?:Uhr|h)?|Stand: .{4,40})$/

/** «Telefon 0431 55 06-41»: a number, and before it the word for what it calls. */
function phones(line: PageLine, table: FurnitureTable, spans: FurnitureSpan[]): void {
  const { text } = line
  for (const { index: from, 0: number } of text.matchAll(PHONE_NUMBER)) {
    // One letter more than a word can have shows where the word begins.
    const name = table.phone.exec(text.slice(Math.max(0, from - table.longestPhone - 1), from))
    if (name) spans.push(inLine(line, from - name[0].length, from + number.length, 'contact'))
  }
}

/** Long enough for a telephone number, and no longer: most numbers of a text are told without another look. */
const PHONE_NUMBER = /(?<!\d)(?:[+(](?=\d)|\d)[\d ()/–-]{4,38}\d/g

/** «UPDATE 1 - » before an agency's headline, «Seoul (Reuters) - » before its report. */
function head(line: PageLine, spans: FurnitureSpan[]): void {
  const { text } = line
  const mark = /^(?:UPDATE|WRAPUP|REFILE) \d{1,2} ?[-–] /.exec(text.slice(0, 20))
  const place = mark || !text.includes('(') ? null : DATELINE.exec(text.slice(0, 80))
  if (mark) spans.push(inLine(line, 0, mark[0].length, 'agency note'))
  else if (place) spans.push(inLine(line, 0, place[0].length, 'source line'))
}

const DATELINE = /^[A-ZÀ-Þ][A-Za-zÀ-ž/ .-]{1,30}(?:, [\wÀ-ž. ]{2,20})? \([\wÀ-ž./ -]{2,30}\) ?[-–—] /

function inLine(line: PageLine, from: number, to: number, reason: FurnitureReason): FurnitureSpan {
  return { start: line.start + from, end: line.start + to, reason }
}
