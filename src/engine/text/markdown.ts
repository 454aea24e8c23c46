import type { Nodes, Parents, Table, TableCell } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Block, BlockKind, Span } from '../model.ts'
import { stretchesOf, workOf } from './plainMarkdown.ts'
import { type Cell, tableCells } from './tableCells.ts'

/** A text's prose in blocks: `spans` are the stretches of the raw text that are prose, everything else is markup. */
export interface Layout {
  readonly blocks: readonly Block[]
  readonly spans: readonly Span[]
}

/** Nobody writes three thousand marks in a paragraph, or thirty thousand lines with some. What is behind them is read as it stands. */
const MOST_WORK = 10_000_000

/** Markdown's blocks and its prose: no front matter, code, HTML, link targets or emphasis marks. */
export function layOutMarkdown(raw: string): Layout {
  const blocks: Block[] = []
  const spans: Span[] = []
  let work = 0
  for (const { kind, start, end } of stretchesOf(raw)) {
    const text = raw.slice(start, end)
    if (kind === 'marked') work += workOf(text)
    if (kind === 'marked' && work <= MOST_WORK) {
      const tree = fromMarkdown(text, {
        extensions: [gfmTable()],
        mdastExtensions: [gfmTableFromMarkdown()],
      })
      collect(tree, 'paragraph', { raw, start, blocks, spans })
    } else {
      blocks.push({ start, end, kind: kind === 'heading' ? kind : 'paragraph' })
      spans.push({ start: kind === 'heading' ? raw.indexOf(' ', start) + 1 : start, end })
    }
  }
  return { blocks, spans }
}

interface Sink {
  readonly raw: string
  /** Where in it the stretch begins that the nodes are of. */
  readonly start: number
  readonly blocks: Block[]
  readonly spans: Span[]
}

function collect(node: Nodes, kind: BlockKind, sink: Sink): void {
  switch (node.type) {
    case 'heading':
      return addBlock(node, 'heading', sink)
    case 'paragraph':
      return addBlock(node, kind, sink)
    case 'table':
      return addTable(node, sink)
    case 'listItem':
      return node.children.forEach(child => collect(child, 'item', sink))
    case 'blockquote':
      return node.children.forEach(child => collect(child, 'quotation', sink))
    case 'root':
    case 'list':
      return node.children.forEach(child => collect(child, kind, sink))
    default:
  }
}

function addBlock(node: Parents, kind: BlockKind, sink: Sink): void {
  sink.blocks.push({ ...place(node, sink), kind })
  addProse(node, sink)
}

function addProse(node: Nodes, sink: Sink): void {
  if (node.type === 'text') sink.spans.push(place(node, sink))
  else if ('children' in node) for (const child of node.children) addProse(child, sink)
}

function addTable(table: Table, sink: Sink): void {
  const [head = [], ...rows] = table.children.map(row => row.children.map(cell => cellOf(cell, sink)))
  sink.blocks.push(...tableCells(head, rows, captionOf(sink)))
  for (const row of table.children) for (const cell of row.children) addProse(cell, sink)
}

/** The cell without its bars. */
function cellOf(cell: TableCell, sink: Sink): Cell {
  const [first] = cell.children
  const last = cell.children.at(-1)
  return first && last
    ? { start: place(first, sink).start, end: place(last, sink).end, text: textOf(cell, sink) }
    : null
}

/** The words right above a table. */
function captionOf({ raw, blocks }: Sink): string {
  const above = blocks.at(-1)
  return above && above.kind !== 'cell' ? raw.slice(above.start, above.end) : ''
}

function textOf(node: Nodes, sink: Sink): string {
  if (node.type === 'text') return sink.raw.slice(place(node, sink).start, place(node, sink).end)
  return 'children' in node ? node.children.map(child => textOf(child, sink)).join('') : ''
}

function place({ position }: Nodes, { start }: Sink): Span {
  return { start: start + (position?.start.offset ?? 0), end: start + (position?.end.offset ?? 0) }
}
