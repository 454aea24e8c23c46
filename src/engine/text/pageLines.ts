import type { Span } from '../model.ts'

/** A line without the marks and spaces around it. */
export interface PageLine extends Span {
  readonly text: string
  readonly isItem: boolean
  /** Ends as a sentence does. */
  readonly isFinished: boolean
  /** A blank line, or nothing, stands before it. */
  readonly opensParagraph: boolean
  /** In the middle of a sentence that is wrapped over several lines. */
  readonly isContinued: boolean
}

/** The lines that are not blank from an offset on, each without the marks and spaces around it. */
export function pageLines(text: string, from = 0): readonly PageLine[] {
  const lines: PageLine[] = []
  let opensParagraph = true
  let wrapped = false
  for (let at = from; at < text.length; ) {
    const next = text.indexOf('\n', at)
    const stop = next < 0 ? text.length : next
    const [start, end] = trimmed(text, at, stop)
    if (start === end) {
      opensParagraph = true
      wrapped = false
    } else {
      const isItem = isMark(text.charCodeAt(firstVisible(text, at)))
      const last = text.charCodeAt(end - 1)
      const isFinished = SENTENCE_ENDS.has(last)
      lines.push({
        start,
        end,
        text: text.slice(start, end),
        isItem,
        isFinished,
        opensParagraph,
        isContinued: wrapped && !isItem,
      })
      wrapped = !isFinished && end - start >= 55
      opensParagraph = false
    }
    at = stop + 1
  }
  return lines
}

const SENTENCE_ENDS = new Set('.!?…“”"»«'.split('').map(mark => mark.charCodeAt(0)))
const MARKS = new Set('#*_>-–•+|'.split('').map(mark => mark.charCodeAt(0)))

function isMark(code: number): boolean {
  return MARKS.has(code)
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0xa0
}

function firstVisible(text: string, at: number): number {
  while (isSpace(text.charCodeAt(at))) at++
  return at
}

/** The line without list marks, heading marks, emphasis and spaces; a line of nothing but marks is left as it is. */
function trimmed(text: string, from: number, to: number): readonly [number, number] {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  let bare = start
  while (bare < end && (isMark(text.charCodeAt(bare)) || isSpace(text.charCodeAt(bare)))) bare++
  if (bare === end) return [start, end]
  let bareEnd = end
  while (bareEnd > bare && (text[bareEnd - 1] === '*' || text[bareEnd - 1] === '_')) bareEnd--
  return [bare, bareEnd]
}
