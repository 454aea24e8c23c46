import type { FurnitureReason } from '../language/furniture.ts'
import type { FurnitureSpan } from './furniture.ts'
import type { FurnitureTable } from './furnitureSigns.ts'
import type { PageLine } from './pageLines.ts'

/** Furniture inside a line of the article: a photo credit in brackets, «· 57 Kommentare», a telephone number. */
export function insideLine(line: PageLine, table: FurnitureTable): readonly FurnitureSpan[] {
  const spans = [pageDetails, credits, brackets, phones, head].flatMap(find => find(line, table))
  return spans.length > 1 ? spans.sort((a, b) => a.start - b.start) : spans
}

/** «Freitag, 23. Januar · Lesezeit 3 Min. · 57 Kommentare»: the parts of a line under a headline, the day stays. */
function pageDetails(line: PageLine, table: FurnitureTable): readonly FurnitureSpan[] {
  const { text } = line
  if (text.length > 200) return []
  const spans: FurnitureSpan[] = []
  for (const part of text.matchAll(/[^·|•]+/g)) {
    const bare = part[0].trim()
    if (table.pageDetail.test(bare)) spans.push(inLine(line, part.index, part.index + part[0].length, 'page details'))
  }
  return spans
}

/** «Foto: Agentur» at the end of a caption, or alone on its line. */
function credits(line: PageLine, table: FurnitureTable): readonly FurnitureSpan[] {
  const { text } = line
  if (text.length > 400) return []
  for (let at = text.indexOf(': '); at > 0; at = text.indexOf(': ', at + 1)) {
    const before = /(?:^|[.!?)|] )[A-Za-zÀ-ž ]{3,14}$/
      .exec(text.slice(Math.max(0, at - 16), at))?.[0]
      .replace(/^[.!?)|] /, '')
    if (before === undefined || text.length - at > 90 || !table.credit.test(`${before}:`)) continue
    return [inLine(line, at - before.length, text.length, 'photo credit')]
  }
  return []
}

/** «(Foto: Agentur)», and «(abc/dpa)» at the end of a report. */
function brackets(line: PageLine, table: FurnitureTable): readonly FurnitureSpan[] {
  const spans: FurnitureSpan[] = []
  for (let open = line.text.indexOf('('); open >= 0; open = line.text.indexOf('(', open + 1)) {
    const close = line.text.indexOf(')', open)
    if (close < 0) break
    const inner = line.text.slice(open + 1, close)
    if (inner.length > 200) continue
    const reason = table.credit.test(inner) ? 'photo credit' : SIGNATURE.test(inner) ? 'source line' : undefined
    if (reason) spans.push(inLine(line, open, close + 1, reason))
  }
  return spans
}

/** Who wrote it, at the end: «abc/dpa», «bme mit AFP», «Update: 18.20 Uhr» is a page's own time. */
const SIGNATURE =
  /^(?:(?:[a-z]{2,4}[/, ] ?){0,4}(?:mit )?(?:Material von )?(?:dpa|AFP|AP|Reuters|KNA|epd|sid|APA|SDA)(?:[/, ]{1,2}[A-Za-z]{2,4}){0,3}|Updated?: [\d.: ]+(?:Uhr|h)?|Stand: .{4,40})$/

function phones(line: PageLine, table: FurnitureTable): readonly FurnitureSpan[] {
  const spans: FurnitureSpan[] = []
  for (const name of line.text.matchAll(table.phone)) {
    const at = name.index + name[0].length
    const number = /^[+(\d][\d ()/–-]{4,}\d/.exec(line.text.slice(at, at + 40))
    if (number) spans.push(inLine(line, name.index, at + number[0].length, 'contact'))
  }
  return spans
}

/** «UPDATE 1 - » before an agency's headline, «Seoul (Reuters) - » before its report. */
function head(line: PageLine): readonly FurnitureSpan[] {
  const { text } = line
  const mark = /^(?:UPDATE|WRAPUP|REFILE) \d{1,2} ?[-–] /.exec(text.slice(0, 20))
  if (mark) return [inLine(line, 0, mark[0].length, 'agency note')]
  const place = DATELINE.exec(text.slice(0, 80))
  return place ? [inLine(line, 0, place[0].length, 'source line')] : []
}

const DATELINE = /^[A-ZÀ-Þ][A-Za-zÀ-ž/ .-]{1,30}(?:, [\wÀ-ž. ]{2,20})? \([\wÀ-ž./ -]{2,30}\) ?[-–—] /

function inLine(line: PageLine, from: number, to: number, reason: FurnitureReason): FurnitureSpan {
  return { start: line.start + from, end: line.start + to, reason }
}
