import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type DefaultTreeAdapterTypes, serialize } from 'parse5'
import type { FurnitureOf } from './structure.ts'
import { attribute, childrenOf, type Element, elements, isElement, isText, type Node } from './tree.ts'

/** Where the article stands in a page: its elements; everything else is left out. */
export interface MainContent {
  has(element: Element): boolean
}

/** An article has at least so many letters; where Readability finds less, the whole page is taken. */
const SHORTEST = 250
const MARK = 'data-beleg'

/**
 * The page's main content: the `<article>`, `<main>` or other container that holds what Readability takes for the
 * article. The container is taken whole, because Readability drops a table or a short paragraph now and then.
 */
export function mainContent(document: Node, furnitureOf: FurnitureOf): MainContent {
  const all = [...elements(document)]
  const letters = countLetters(document, readable(document, all), furnitureOf)
  const total = letters.get(document)?.chosen ?? 0
  const share = (element: Element) => (letters.get(element)?.chosen ?? 0) / total
  const body = all.find(element => element.tagName === 'body')
  const root =
    total < SHORTEST
      ? (all.filter(isArticle).findLast(element => (letters.get(element)?.all ?? 0) >= SHORTEST) ?? body)
      : (all.filter(isArticle).findLast(element => share(element) >= 0.6) ??
        all.filter(isContainer).findLast(element => share(element) >= 0.9) ??
        body)
  const inside = new Set(root ? [root, ...elements(root)] : [])
  return { has: element => inside.has(element) || element.tagName === 'h1' }
}

function isArticle(element: Element): boolean {
  return element.tagName === 'article' || element.tagName === 'main' || attribute(element, 'itemprop') === 'articleBody'
}

function isContainer({ tagName }: Element): boolean {
  return tagName === 'div' || tagName === 'section' || tagName === 'td' || tagName === 'body'
}

interface Letters {
  readonly all: number
  readonly chosen: number
}

/** For each element the letters of its text that is no furniture, and those that Readability chose. */
function countLetters(
  document: Node,
  chosen: ReadonlySet<Element>,
  furnitureOf: FurnitureOf,
): ReadonlyMap<Node, Letters> {
  const counted = new Map<Node, Letters>()
  const count = (node: Node): Letters => {
    let all = 0
    let picked = 0
    for (const child of childrenOf(node)) {
      if (isText(child)) {
        const { length } = child.value.trim()
        all += length
        if (isElement(node) && chosen.has(node)) picked += length
      } else if (isElement(child) && !furnitureOf(child)) {
        const inner = count(child)
        all += inner.all
        picked += inner.chosen
      }
    }
    const letters = { all, chosen: picked }
    counted.set(node, letters)
    return letters
  }
  count(document)
  return counted
}

type Page = ConstructorParameters<typeof Readability>[0]

/** The elements that Readability keeps, found again by a number that each was given. */
function readable(document: Node, all: readonly Element[]): ReadonlySet<Element> {
  all.forEach((element, i) => element.attrs.push({ name: MARK, value: String(i) }))
  const html = serialize(document as DefaultTreeAdapterTypes.ParentNode)
  for (const element of all) element.attrs.pop()
  const page = parseHTML(html) as unknown as { readonly document: Page }
  const article = new Readability<string>(page.document, { charThreshold: 200, keepClasses: true }).parse()
  const marks = [...(article?.content ?? '').matchAll(/ data-beleg="(\d+)"/g)]
  return new Set(marks.map(([, i]) => all[Number(i)] as Element))
}
