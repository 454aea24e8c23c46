import type { Block } from '../model.ts'
import type { Layout } from './markdown.ts'
import { plainTables } from './plainTables.ts'

/**
 * The blocks of plain text. A blank line always ends a paragraph. A single line break ends one too, unless the lines are wrapped by
 * hand as in agency copy: then the line before is long, ends in mid-sentence, and its neighbours have about the same length. Lines in
 * columns are a table.
 */
export function layOutPlain(raw: string): Layout {
  const lines = linesOf(raw)
  const width = wrapWidth(lines)
  const blocks: Block[] = []
  let open: { start: number; end: number; kind: Block['kind'] } | null = null
  const close = () => {
    if (open) blocks.push(open)
    open = null
  }
  let before: Line | null = null
  const tables = plainTables(raw, lines)
  let next = 0
  for (const [i, line] of lines.entries()) {
    const table = tables[next]
    if (table && i >= table.from) {
      close()
      if (i === table.from) blocks.push(...table.blocks)
      if (i === table.to - 1) next++
      before = null
      continue
    }
    if (line.empty) close()
    else if (open && before && continues(before, line, width)) (open as { end: number }).end = line.end
    else {
      close()
      open = { start: line.start, end: line.end, kind: kindOf(raw.slice(line.start, line.end)) }
    }
    before = line
  }
  close()
  return { blocks: blocks.map(block => (isHeading(raw, block) ? { ...block, kind: 'heading' } : block)), spans: blocks }
}

interface Line {
  readonly start: number
  readonly end: number
  readonly empty: boolean
  readonly endsSentence: boolean
  readonly startsItem: boolean
  readonly startsLower: boolean
}

function linesOf(raw: string): readonly Line[] {
  const lines: Line[] = []
  let at = 0
  while (at <= raw.length) {
    let next = raw.indexOf('\n', at)
    if (next < 0) next = raw.length
    let start = at
    let end = next
    while (start < end && isSpace(raw.charCodeAt(start))) start++
    while (end > start && isSpace(raw.charCodeAt(end - 1))) end--
    const last = raw[end - 1] ?? ''
    lines.push({
      start,
      end,
      empty: start === end,
      endsSentence: '.!?:…“”"«»='.includes(last),
      startsItem: ITEM.test(raw.slice(start, Math.min(start + 6, end))),
      startsLower: /^[a-zß-ɏ]/.test(raw.slice(start, start + 1)),
    })
    at = next + 1
  }
  return lines
}

const ITEM = /^(?:[-*•–+]\s|\d{1,2}[.)]\s|#)/

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0xa0
}

/** The width at which lines are wrapped, or 0 where they are not: most full lines end within a few letters of it. */
function wrapWidth(lines: readonly Line[]): number {
  let long = 0
  let within = 0
  for (const { start, end } of lines) {
    const length = end - start
    if (length > 50) long++
    if (length > 50 && length <= 100) within++
  }
  return long >= 4 && within >= long * 0.9 ? 100 : 0
}

function continues(before: Line, line: Line, width: number): boolean {
  if (before.empty || line.startsItem) return false
  if (line.startsLower && !before.endsSentence) return true
  return width > 0 && before.end - before.start >= 48
}

function kindOf(line: string): Block['kind'] {
  return ITEM.test(line.slice(0, 6)) ? 'item' : 'paragraph'
}

/** A short paragraph of one line without a full stop, such as a headline between paragraphs. */
function isHeading(raw: string, block: Block): boolean {
  if (block.kind !== 'paragraph' || block.end - block.start > 120) return false
  const text = raw.slice(block.start, block.end)
  return !/[.!:;,…]["“”«»)\]]*$/.test(text) && !text.includes('\n') && text.split(' ').length <= 16
}
