import { attribute, childrenOf, type Element, elements, isElement, isText, type Node, wordsOf } from './tree.ts'
import type { Writer } from './writer.ts'

/** Writes a table of figures as Markdown's table; undefined where a table only lays out a page. */
export function layOutTable(table: Element): ((writer: Writer) => void) | undefined {
  const inner = [...elements(table)]
  const rows = inner.filter(element => element.tagName === 'tr').map(cellsOf)
  const filled = rows.filter(row => row.length > 0)
  const width = Math.max(0, ...filled.map(row => row.length))
  const isLayout = inner.some(element => element.tagName === 'table') || attribute(table, 'role') === 'presentation'
  const longest = Math.max(0, ...filled.flat().map(cell => (cell ? wordsOf(cell).length : 0)))
  if (isLayout || width < 2 || filled.length < 2 || longest > 300) return undefined
  const caption = inner.find(element => element.tagName === 'caption')
  return writer => {
    if (caption) {
      writeWords(caption, writer)
      writer.mark('\n\n')
    }
    const hasHead = isHeadRow(filled[0] as Row)
    if (!hasHead) writeRow([], width, writer)
    filled.forEach((row, i) => {
      writeRow(row, width, writer)
      if (i === 0 && hasHead) writer.mark(`|${'---|'.repeat(width)}\n`)
    })
  }
}

/** Cells in their columns; a cell over two columns leaves the second one empty. */
type Row = readonly (Element | null)[]

function cellsOf(row: Element): Row {
  return childrenOf(row).flatMap(node => {
    if (!isElement(node) || (node.tagName !== 'td' && node.tagName !== 'th')) return []
    const span = Math.min(20, Math.max(1, Number(attribute(node, 'colspan')) || 1))
    return [node, ...Array.from({ length: span - 1 }, () => null)]
  })
}

/** A row of `<th>`, or one whose cells are words: a row of figures is none. */
function isHeadRow(row: Row): boolean {
  const cells = row.slice(1).filter(cell => cell !== null)
  if (cells.every(cell => cell.tagName === 'th')) return true
  return row[0]?.tagName !== 'th' && cells.every(cell => !/^[\s\d.,+–%€$£-]*\d[\s\d.,+–%€$£-]*$/.test(wordsOf(cell)))
}

function writeRow(row: Row, width: number, writer: Writer): void {
  writer.mark('|')
  for (let i = 0; i < width; i++) {
    writer.mark(' ')
    const cell = row[i]
    if (cell) writeWords(cell, writer)
    writer.mark(' |')
  }
  writer.mark(row.length === 0 ? `\n|${'---|'.repeat(width)}\n` : '\n')
}

function writeWords(node: Node, writer: Writer): void {
  for (const child of childrenOf(node)) {
    const place = child.sourceCodeLocation
    if (isText(child) && place) writer.copy(place.startOffset, place.endOffset)
    else if (isElement(child) && child.tagName !== 'script' && child.tagName !== 'style') writeWords(child, writer)
  }
}
