import type { Nodes, Parents, Table, TableRow } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Block, BlockKind, Span } from '../model.ts'

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

/** A cell knows its column heading and its row name, which say what its figures count. */
function addTable(table: Table, sink: Sink): void {
  const [head] = table.children
  const columns = head?.children.map(cell => textOf(cell, sink.raw)) ?? []
  for (const line of table.children) {
    const row = line.children[0] ? textOf(line.children[0], sink.raw) : ''
    const span = lineOf(line)
    line.children.forEach((cell, i) => {
      if (!cell.position || cell.children.length === 0) return
      const isHeader = line === head || i === 0
      const name = i > 0 ? withCornerUnit(row, columns[0] ?? '') : row
      sink.blocks.push({
        ...inner(cell),
        kind: 'cell',
        table: { column: columns[i] ?? '', row: name, isHeader, line: span },
      })
      addProse(cell, sink)
    })
  }
}

const UNIT =
  /^(?:in\s+)?(?:Mio|Mrd|Tsd|Tausend|Millionen|Milliarden|Prozent|Euro|EUR|USD|GBP|Tonnen|[kMG]?Wh|million|billion|thousand|per ?cent|[%€$£])(?![a-zß-ž\d])/iu

/** The corner of a table may have the unit of all its cells: „Mio. Euro“ above „Umsatz“ makes it „Umsatz (Mio. Euro)“. */
function withCornerUnit(row: string, corner: string): string {
  return UNIT.test(corner) && !row.includes('(') ? `${row} (${corner})` : row
}

/** The cell without its bars. */
function inner(cell: Parents): Span {
  const first = cell.children[0] as Nodes
  const last = cell.children.at(-1) as Nodes
  return { start: place(first).start, end: place(last).end }
}

/** The row from its first cell to its last. */
function lineOf(row: TableRow): Span {
  const cells = row.children.filter(cell => cell.children.length > 0)
  const [first] = cells
  const last = cells.at(-1)
  return first && last ? { start: inner(first).start, end: inner(last).end } : place(row)
}

function textOf(node: Nodes, raw: string): string {
  if (node.type === 'text') return raw.slice(place(node).start, place(node).end)
  return 'children' in node ? node.children.map(child => textOf(child, raw)).join('') : ''
}

function place(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}
