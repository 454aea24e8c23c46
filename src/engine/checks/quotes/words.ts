import { createForms } from '../../language/forms.ts'
import type { Span } from '../../model.ts'
import { codesOf } from '../../text/codes.ts'
import { numberWords, symbolWords } from './spelling.ts'

/** A word as quotes are compared by: `key` is its normal form. „Straße,“ is `strasse`, „1.500“ is `1500`, „zwölf“ is `12`. */
export interface QuoteWord extends Span {
  readonly key: string
}

/**
 * A piece of a draft's quote.
 *
 * - `word`: has to stand in the source. `[D]ie` is the word `die`, whose capital the writer changed.
 * - `omission`: […], (...) or …; source words may be left out here.
 * - `inserted`: words in square brackets, which the writer added or put in the place of a word or two.
 */
export type QuotePiece = ({ readonly type: 'word' } & QuoteWord) | ({ readonly type: 'omission' | 'inserted' } & Span)

const NUMERAL = /\d+(?:[.,’'\u00a0\u202f ]\d{3}(?!\d))*(?:[.,:]\d+)*/
/** Letters up to the Cyrillic ones, and the marks that are put on them. */
const LETTERS =
  /[Pp]er\s[Cc]ent\b|[A-Za-zµ\u00c0-\u04ff\u1e00-\u1eff\u00ad\u200b]+(?:['’][A-Za-zµ\u00c0-\u04ff\u1e00-\u1eff]+)*/
const OMISSION = /\[\s*(?:…|\.{2,})\s*\]|\(\s*(?:…|\.{2,})\s*\)|…|\.{3,}/
const BRACKET = /\[[^\][]{1,120}\]/
const SYMBOL = /[%€$£&]/
const WORD = new RegExp([LETTERS, NUMERAL, SYMBOL].map(r => r.source).join('|'), 'y')
const PIECE = new RegExp([OMISSION, BRACKET, LETTERS, NUMERAL, SYMBOL].map(r => r.source).join('|'), 'g')

/** Normal forms that are kept at the same time. */
const CAPACITY = 8000

/** Normal forms of written words. */
const keys = createForms(CAPACITY, (written): string => {
  const first = written.charCodeAt(0)
  if (first >= 48 && first <= 57) return written.replace(/[.,’'\u00a0\u202f ](?=\d{3}(?!\d))/g, '').replace(',', '.')
  const plain = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/['’\s\u00ad\u200b]/g, '')
  return symbolWords.get(plain) ?? numberWords.get(plain) ?? plain
})

/** The words of a source's text between two offsets. What the source itself has in brackets are words of it. */
export function wordsBetween(text: string, from: number, to: number): QuoteWord[] {
  const words: QuoteWord[] = []
  const stretch = text.slice(from, to)
  units = codesOf(stretch, 0, stretch.length, units)
  for (let at = 0, next = 0; at < stretch.length; at = Math.max(at + 1, next)) {
    next = wordEnd(stretch, units, at)
    if (next === at) continue
    const key = keys.at(units, at, next)
    const start = from + at
    const end = from + next
    const last = words.at(-1)
    // Of a source, too, „[d]ie“ is one word, and „Austausch[s]“ only ends one.
    if (last && text[start - 1] === '[' && last.end === start - 1) continue
    if (
      last &&
      last.end === start - 1 &&
      last.end - last.start <= 2 &&
      text[start - 1] === ']' &&
      text[last.start - 1] === '['
    )
      words[words.length - 1] = { key: last.key + key, start: last.start, end }
    else words.push({ key, start, end })
  }
  return words
}

/** Room for the code units of one stretch. */
let units: Uint16Array = new Uint16Array(1024)

/** Where the word ends that begins at a place; the place itself where none begins. Most words are plain letters before a mark. */
function wordEnd(text: string, codes: Uint16Array, at: number): number {
  let end = at
  while (end < text.length && isPlain(codes[end] as number)) end++
  const isTold = end === text.length || (MARKS.has(codes[end] as number) && !isPer(text, at, end))
  if (isTold) return end
  WORD.lastIndex = at
  return WORD.test(text) ? WORD.lastIndex : at
}

function isPer(text: string, from: number, to: number): boolean {
  return to - from === 3 && PER.test(text.slice(from, to))
}

/** The letters of German and English, and of their neighbours. */
function isPlain(code: number): boolean {
  const lower = code | CASE
  return (lower >= LETTER_A && lower <= LETTER_Z) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
}

const CASE = 0x20
const LETTER_A = 0x61
const LETTER_Z = 0x7a
/** What is no part of a word and begins none. */
const MARKS = new Set(codesOf(' \t\n\r,.;:!?"()[]-/„“”‚‘»«–—…'))
/** Of „per cent“ and "per cent" the space is a part. */
const PER = /^[Pp]er$/

/** The normal form of one written word. */
export function quoteKey(written: string): string {
  return keys.at(codesOf(written), 0, written.length)
}

/** The pieces of a draft's quote, `span` without its marks. */
export function piecesOf(text: string, span: Span): QuotePiece[] {
  const pieces: QuotePiece[] = []
  for (const match of text.slice(span.start, span.end).matchAll(PIECE)) {
    const at = { start: span.start + match.index, end: span.start + match.index + match[0].length }
    const last = pieces.at(-1)
    if (isOmission(match[0])) pieces.push({ type: 'omission', ...at })
    else if (match[0].startsWith('[')) addBracket(pieces, text, match[0].slice(1, -1), at)
    else if (last?.type === 'word' && last.end === at.start && text[at.start - 1] === ']')
      pieces[pieces.length - 1] = { ...last, key: last.key + quoteKey(match[0]), end: at.end }
    else pieces.push({ type: 'word', key: quoteKey(match[0]), ...at })
  }
  return pieces
}

function isOmission(written: string): boolean {
  return /^[[(]?\s*(?:…|\.{2,})/.test(written)
}

/** `[D]ie` opens the word that follows, `Regierung[en]` only ends one, `[die Regierung]` stands for itself. */
function addBracket(pieces: QuotePiece[], text: string, inner: string, at: Span): void {
  const last = pieces.at(-1)
  if (last?.type === 'word' && last.end === at.start) pieces[pieces.length - 1] = { ...last, end: at.end }
  else if (inner.length <= 2 && /[A-Za-zÀ-ɏ]/.test(text.charAt(at.end)))
    pieces.push({ type: 'word', key: quoteKey(inner), ...at })
  else pieces.push({ type: 'inserted', ...at })
}
