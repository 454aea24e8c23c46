import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element
export type TextNode = DefaultTreeAdapterTypes.TextNode

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === '#text'
}

export function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : []
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find(attr => attr.name === name)?.value ?? null
}

/** Every element below a node, in document order. */
export function* elements(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue
    yield child
    yield* elements(child)
  }
}

/** The words below a node, runs of space as one. */
export function wordsOf(node: Node): string {
  return rawWords(node).replace(/\s+/g, ' ').trim()
}

function rawWords(node: Node): string {
  if (isText(node)) return node.value
  if (isElement(node) && (node.tagName === 'script' || node.tagName === 'style')) return ''
  return childrenOf(node)
    .map(rawWords)
    .join(isElement(node) && BLOCKS.has(node.tagName) ? ' ' : '')
}

/** Elements that begin and end a paragraph. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
