import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type DefaultTreeAdapterTypes, serialize } from 'parse5'
import { furnitureOf } from './structure.ts'
import { attribute, childrenOf, type Element, elements, isElement, isText, type Node } from './tree.ts'

/** Where the article stands in a page: its elements; everything else is left out. */
export interface MainContent {
  has(element: Element): boolean
}

/** An article has at least so many letters; less is a teaser. */
const SHORTEST = 250
const MARK = 'data-beleg'

/**
 * The page's main content. Where `<article>`, `<main>` or `itemprop="articleBody"` holds most of what Readability takes
 * for the article, it is that element whole, because Readability drops a headline or a short paragraph now and then.
 */
export function mainContent(document: Node): MainContent {
  const all = [...elements(document)]
  const chosen = readable(document, all)
  const body = all.find(element => element.tagName === 'body')
  const letters = (element: Element) => textLength(element, () => true)
  const chosenLetters = (element: Element) => textLength(element, inner => chosen.has(inner))
  const total = body ? chosenLetters(body) : 0
  const isWhole = (element: Element) =>
    total < SHORTEST ? letters(element) >= SHORTEST : chosenLetters(element) >= total * 0.6
  const root =
    all.filter(isContentRoot).findLast(isWhole) ??
    (total < SHORTEST || total >= letters(body as Element) * 0.5 ? body : undefined)
  if (!root) return { has: element => chosen.has(element) || isHeadline(element) }
  const inside = new Set([root, ...elements(root)])
  return { has: element => inside.has(element) || isHeadline(element) }
}

function isContentRoot(element: Element): boolean {
  return element.tagName === 'article' || element.tagName === 'main' || attribute(element, 'itemprop') === 'articleBody'
}

function isHeadline(element: Element): boolean {
  return element.tagName === 'h1'
}

/** Letters below an element that are no furniture and whose own element counts. */
function textLength(element: Element, counts: (element: Element) => boolean): number {
  if (furnitureOf(element)) return 0
  let length = 0
  for (const child of childrenOf(element)) {
    if (isText(child) && counts(element)) length += child.value.trim().length
    else if (isElement(child)) length += textLength(child, counts)
  }
  return length
}

type Page = ConstructorParameters<typeof Readability>[0]

/** The elements that Readability keeps, found again by a number that each was given. */
function readable(document: Node, all: readonly Element[]): ReadonlySet<Element> {
  all.forEach((element, i) => element.attrs.push({ name: MARK, value: String(i) }))
  const html = serialize(document as DefaultTreeAdapterTypes.ParentNode)
  const page = parseHTML(html) as unknown as { readonly document: Page }
  for (const element of all) element.attrs.pop()
  const article = new Readability<string>(page.document, { charThreshold: 200, keepClasses: true }).parse()
  const marks = [...(article?.content ?? '').matchAll(/ data-beleg="(\d+)"/g)]
  return new Set(marks.map(([, i]) => all[Number(i)] as Element))
}
