import type { Nodes, Parents, Table, TableCell } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Block, BlockKind, Span } from '../model.ts'
import { type Cell, tableCells } from './tableCells.ts'

/** A text's prose in blocks: `spans` are the stretches of the raw text that are prose, everything else is markup. */
export interface Layout {
  readonly blocks: readonly Block[]
  readonly spans: readonly Span[]
}

/** Markdown's blocks and its prose: no front matter, code, HTML, link targets or emphasis marks. */
export function layOutMarkdown(raw: string): Layout {
  const tree = fromMarkdown(raw, {
    extensions: [frontmatter(['yaml', 'toml']), gfmTable()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml', 'toml']), gfmTableFromMarkdown()],
  })
  const blocks: Block[] = []
  const spans: Span[] = []
  collect(tree, 'paragraph', { raw, blocks, spans })
  return { blocks, spans }
}

interface Sink {
  readonly raw: string
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
  sink.blocks.push({ ...place(node), kind })
  addProse(node, sink)
}

function addProse(node: Nodes, sink: Sink): void {
  if (node.type === 'text') sink.spans.push(place(node))
  else if ('children' in node) for (const child of node.children) addProse(child, sink)
}

function addTable(table: Table, sink: Sink): void {
  const [head = [], ...rows] = table.children.map(row => row.children.map(cell => cellOf(cell, sink.raw)))
  sink.blocks.push(...tableCells(head, rows, captionOf(sink)))
  for (const row of table.children) for (const cell of row.children) addProse(cell, sink)
}

/** The cell without its bars. */
function cellOf(cell: TableCell, raw: string): Cell {
  const [first] = cell.children
  const last = cell.children.at(-1)
  return first && last ? { start: place(first).start, end: place(last).end, text: textOf(cell, raw) } : null
}

/** The words right above a table. */
function captionOf({ raw, blocks }: Sink): string {
  const above = blocks.at(-1)
  return above && above.kind !== 'cell' ? raw.slice(above.start, above.end) : ''
}

function textOf(node: Nodes, raw: string): string {
  if (node.type === 'text') return raw.slice(place(node).start, place(node).end)
  return 'children' in node ? node.children.map(child => textOf(child, raw)).join('') : ''
}

function place(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}
