import { attribute, childrenOf, type Element, isElement, isText, type Node } from './tree.ts'

/** Elements that never hold an article's text. */
const TAGS: Readonly<Record<string, string>> = {
  aside: 'related articles',
  button: 'page control',
  dialog: 'page control',
  footer: 'page footer',
  form: 'form',
  iframe: 'embedded page',
  input: 'form',
  nav: 'navigation',
  noscript: 'page control',
  object: 'embedded page',
  script: 'script',
  select: 'form',
  style: 'script',
  svg: 'picture',
  template: 'script',
  textarea: 'form',
}

const ROLES: Readonly<Record<string, string>> = {
  alertdialog: 'page control',
  banner: 'page header',
  complementary: 'related articles',
  contentinfo: 'page footer',
  dialog: 'page control',
  menu: 'navigation',
  navigation: 'navigation',
  search: 'form',
  toolbar: 'page control',
}

/** Words of `class` and `id` by which pages name their furniture. */
const NAMES: Readonly<Record<string, string>> = {
  ad: 'advertisement',
  adblock: 'ad-blocker notice',
  ads: 'advertisement',
  advert: 'advertisement',
  advertisement: 'advertisement',
  abo: 'subscription offer',
  anzeige: 'advertisement',
  audioplayer: 'audio player',
  breadcrumb: 'navigation',
  breadcrumbs: 'navigation',
  comments: 'comments',
  consent: 'cookie notice',
  cookie: 'cookie notice',
  cookies: 'cookie notice',
  disqus: 'comments',
  footer: 'page footer',
  gdpr: 'cookie notice',
  kommentare: 'comments',
  menu: 'navigation',
  nav: 'navigation',
  navbar: 'navigation',
  navigation: 'navigation',
  newsletter: 'newsletter',
  outbrain: 'advertisement',
  pagination: 'navigation',
  paywall: 'subscription offer',
  popup: 'page control',
  promo: 'subscription offer',
  recommendations: 'related articles',
  recommended: 'related articles',
  related: 'related articles',
  share: 'page control',
  sharing: 'page control',
  sidebar: 'related articles',
  social: 'page control',
  socials: 'page control',
  sponsored: 'advertisement',
  subscribe: 'subscription offer',
  subscription: 'subscription offer',
  taboola: 'advertisement',
  toolbar: 'page control',
  trending: 'related articles',
  weiterlesen: 'related articles',
  werbung: 'advertisement',
}

/** Says of each element of a page for which reason it is furniture, or undefined. */
export type FurnitureOf = (element: Element) => string | undefined

/**
 * `<div class="cookie-banner">` is a cookie notice, whatever its words. A name counts for nothing on an element that
 * holds half of the page: `<div class="layout sidebar">` is a layout.
 */
export function furnitureIn(document: Node): FurnitureOf {
  const letters = letterCounts(document)
  const half = (letters.get(document) ?? 0) / 2
  return element => {
    const { tagName } = element
    const role = attribute(element, 'role') ?? ''
    const certain = TAGS[tagName] ?? ROLES[role] ?? (isHidden(element) ? 'hidden' : undefined)
    if (certain || KEEP.has(tagName) || (letters.get(element) ?? 0) > half) return certain
    return nameWords(element)
      .map(word => NAMES[word])
      .find(Boolean)
  }
}

function letterCounts(document: Node): ReadonlyMap<Node, number> {
  const counts = new Map<Node, number>()
  const count = (node: Node): number => {
    const isSilent = isElement(node) && (node.tagName === 'script' || node.tagName === 'style')
    const own = isText(node) ? node.value.trim().length : 0
    const all = isSilent ? 0 : childrenOf(node).reduce((n, child) => n + count(child), own)
    counts.set(node, all)
    return all
  }
  count(document)
  return counts
}

/** A class on the page or the article as a whole („has-sidebar“) says nothing about its text. */
const KEEP: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'h1'])

function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true
  return /display:\s*none|visibility:\s*hidden/.test(attribute(element, 'style') ?? '')
}

/** `articleRelated js-newsletter_box` gives article, related, js, newsletter, box; a modifier („--has-ads“) counts for nothing. */
function nameWords(element: Element): readonly string[] {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
  return names
    .split(/\s+/)
    .filter(name => !/(?:^|[-_])(?:has|is|no|with|without)[-_]/.test(name))
    .flatMap(name =>
      name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-zäöüß]+/),
    )
}
