import type { LeftOutPassage } from '../../types.ts'
import type { MainContent } from './mainContent.ts'
import type { FurnitureOf } from './structure.ts'
import { layOutTable } from './table.ts'
import { BLOCKS, childrenOf, type Element, isElement, isText, type Node, wordsOf } from './tree.ts'
import { createWriter, type Writer } from './writer.ts'

/** An article's text as Markdown with the way back to the file, and what was left out of the page. */
export interface PageText extends Pick<Writer, 'text' | 'map'> {
  readonly leftOut: readonly LeftOutPassage[]
}

export function pageText(document: Node, source: string, content: MainContent, furnitureOf: FurnitureOf): PageText {
  const writer = createWriter(source)
  const leftOut: LeftOutPassage[] = []
  const page: Page = { writer, content, furnitureOf, leftOut, source, isOpen: false }
  for (const child of childrenOf(document)) walk(child, page)
  closeBlock(page)
  return { text: writer.text, map: writer.map, leftOut }
}

export interface Page {
  readonly writer: Writer
  readonly content: MainContent
  readonly furnitureOf: FurnitureOf
  readonly leftOut: LeftOutPassage[]
  readonly source: string
  /** Whether the paragraph that is written has words yet. */
  isOpen: boolean
}

function walk(node: Node, page: Page, prefix = ''): void {
  if (!isElement(node)) return
  const { tagName } = node
  if (tagName === 'head') return
  const reason = page.furnitureOf(node)
  if (reason) return leaveOut(node, reason, page)
  if (tagName === 'br') return lineBreak(page)
  const table = tagName === 'table' && page.content.has(node) ? layOutTable(node) : undefined
  if (table) {
    openBlock(page, '')
    table(page.writer)
    return closeBlock(page)
  }
  const isBlock = BLOCKS.has(tagName)
  const inner = PREFIXES[tagName] ?? prefix
  if (isBlock) closeBlock(page)
  const isIn = page.content.has(node)
  for (const child of childrenOf(node)) {
    if (!isText(child)) walk(child, page, inner)
    else if (isIn) write(child, inner, page)
    else if (child.value.trim() !== '') leaveOut(child, 'outside the article', page)
  }
  if (isBlock) closeBlock(page)
}

const PREFIXES: Readonly<Record<string, string>> = {
  h1: '# ',
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  h5: '##### ',
  h6: '###### ',
  li: '- ',
  dd: '- ',
  blockquote: '> ',
}

function write(node: Node, prefix: string, page: Page): void {
  const place = node.sourceCodeLocation
  if (!place || !isText(node)) return
  if (!page.isOpen) {
    if (node.value.trim() === '') return
    openBlock(page, prefix)
  }
  page.writer.copy(place.startOffset, place.endOffset)
}

function openBlock(page: Page, prefix: string): void {
  const { writer } = page
  closeBlock(page)
  const isNextItem = prefix === '- ' && writer.line === '' && writer.lineBefore.startsWith('- ')
  if (!writer.isEmpty && !isNextItem) writer.mark('\n')
  writer.mark(prefix)
  page.isOpen = true
}

function closeBlock(page: Page): void {
  if (!page.isOpen) return
  if (page.writer.line !== '') page.writer.mark('\n')
  page.isOpen = false
}

/** One `<br>` is a new line, two are a new paragraph. */
function lineBreak(page: Page): void {
  if (!page.isOpen) return
  if (page.writer.line === '') {
    page.isOpen = false
    page.writer.breakOff()
  } else {
    page.writer.mark('\n')
  }
}

/** Notes an element that has words but none of the article's. */
function leaveOut(node: Element | Node, reason: string, { leftOut, source }: Page): void {
  const place = node.sourceCodeLocation
  if (!place || reason === 'script') return
  const text = wordsOf(node)
  const last = leftOut.at(-1)
  if (text === '') return
  if (last && last.reason === reason && /^\s*(?:<[^>]*>\s*)*$/.test(source.slice(last.end, place.startOffset))) {
    leftOut[leftOut.length - 1] = { ...last, end: place.endOffset, text: `${last.text} ${text}` }
  } else {
    leftOut.push({ start: place.startOffset, end: place.endOffset, text, reason })
  }
}
