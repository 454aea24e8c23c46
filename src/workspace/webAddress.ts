import type { Evidence } from '../engine/model.ts'

const WEB: ReadonlySet<string> = new Set(['http:', 'https:'])

/** A passage with more words is named by its beginning and its end. */
const SHORT = 12
const AT_EACH_END = 6

/**
 * The article on the web at the passage, as a text fragment (https://wicg.github.io/scroll-to-text-fragment):
 * `https://a.example/kran#:~:text=38%20neue%20Kr%C3%A4ne`; null for what is no web address.
 */
export function webAddressOf({ source, text }: Pick<Evidence, 'source' | 'text'>): string | null {
  if (!source.url || !URL.canParse(source.url)) return null
  const address = new URL(source.url)
  if (!WEB.has(address.protocol)) return null
  const directive = directiveFor(text)
  // What stands before the directive is a place on the page; another directive may be there already.
  const place = address.hash.slice(1).replace(/:~:.*$/s, '')
  address.hash = ''
  const fragment = directive === '' ? place : `${place}:~:text=${directive}`
  return withoutParentheses(fragment === '' ? address.href : `${address.href}#${fragment}`)
}

/** `textStart`, or `textStart,textEnd`: a browser looks for each of them inside one block of the page. */
function directiveFor(passage: string): string {
  const blocks = passage
    .replace(/[\ud800-\udfff]/gu, '\uFFFD')
    .split(BLOCK_END)
    .map(wordsOf)
  const [first = [], ...others] = blocks.filter(words => words.length > 0)
  const last = others.at(-1)
  if (!last && first.length <= SHORT) return encoded(first)
  return `${encoded(first.slice(0, AT_EACH_END))},${encoded((last ?? first).slice(-AT_EACH_END))}`
}

/** Cells of a row and paragraphs. */
const BLOCK_END = /\||\n\s*\n/

/** The words as a page shows them, without marks of Markdown, and without signs at both ends, which pages write in many ways. */
function wordsOf(block: string): string[] {
  const shown = block
    .replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    .replace(/(?<![\p{L}\p{N}])[*_`]+|[*_`]+(?![\p{L}\p{N}])/gu, '')
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  return shown.split(/\s+/).filter(word => word !== '')
}

/** A hyphen would mark a prefix or a suffix. */
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D')
}

/** A parenthesis would end the address of a Markdown link. */
function withoutParentheses(address: string): string {
  return address.replace(/[()']/g, sign => `%${sign.charCodeAt(0).toString(16)}`)
}
