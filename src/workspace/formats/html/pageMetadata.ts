import { isoDate } from '../../metadata/dates.ts'
import { firstKnown, languageOf, type Metadata, metadataOf, NOTHING } from '../../metadata/metadata.ts'
import { attribute, childrenOf, type Element, elements, isText, type Node, wordsOf } from './tree.ts'

/** What a page says about its article: JSON-LD first, then `<meta>`, `<time>`, `<title>` and the headline. */
export function pageMetadata(document: Node): Metadata {
  const all = [...elements(document)]
  const meta = metaTags(all)
  const headlines = all.filter(element => element.tagName === 'h1').map(wordsOf)
  const [title, site] = titleParts(
    wordsOf(all.find(element => element.tagName === 'title') ?? document),
    headlines,
    meta,
  )
  const canonical = all.find(element => element.tagName === 'link' && attribute(element, 'rel') === 'canonical')
  const html = all.find(element => element.tagName === 'html')
  const byMeta: Metadata = {
    title: meta('og:title', 'twitter:title'),
    publisher: meta('og:site_name', 'publisher', 'dc.publisher', 'citation_journal_title', 'application-name'),
    author: meta('author', 'article:author', 'dc.creator', 'byl'),
    date: isoDate(
      meta(
        'article:published_time',
        'datepublished',
        'date',
        'dc.date',
        'dcterms.created',
        'publish-date',
        'pubdate',
        'citation_publication_date',
        'last-modified',
      ),
    ),
    url: (canonical && attribute(canonical, 'href')) ?? meta('og:url'),
    language: languageOf((html && attribute(html, 'lang')) ?? meta('og:locale', 'language', 'content-language')),
  }
  const byPage: Metadata = { ...NOTHING, title: headlines.find(Boolean) ?? title, publisher: site, date: timeTag(all) }
  return webAddressOnly(firstKnown(linkedData(all), byMeta, byPage))
}

function webAddressOnly(metadata: Metadata): Metadata {
  return { ...metadata, url: metadata.url !== null && /^https?:\/\//.test(metadata.url) ? metadata.url : null }
}

function metaTags(all: readonly Element[]): (...names: readonly string[]) => string | null {
  const values = new Map<string, string>()
  for (const element of all) {
    if (element.tagName !== 'meta') continue
    const name = (
      attribute(element, 'property') ??
      attribute(element, 'name') ??
      attribute(element, 'itemprop')
    )?.toLowerCase()
    const content = attribute(element, 'content')?.trim()
    if (name && content && !values.has(name)) values.set(name, content)
  }
  return (...names) => names.map(name => values.get(name)).find(Boolean) ?? null
}

/** «Headline | The Paper»: the paper's name behind the last mark, where what is left of it is no part of the headline. */
function titleParts(
  full: string,
  headlines: readonly string[],
  meta: (...names: readonly string[]) => string | null,
): readonly [string | null, string | null] {
  if (full === '') return [null, null]
  const cut = /^(.+?)\s+[|·»–—-]\s+([^|·»–—]{2,50})$/.exec(full)
  if (!cut || headlines.includes(full)) return [full, null]
  const [, title = full, site = ''] = cut
  const isName = site.split(' ').length <= 5 && !/[.!?:]$/.test(site)
  return isName ? [title, meta('og:site_name') ?? site] : [full, null]
}

function timeTag(all: readonly Element[]): string | null {
  const times = all.filter(element => element.tagName === 'time')
  return times.map(time => isoDate(attribute(time, 'datetime') ?? wordsOf(time))).find(Boolean) ?? null
}

/** JSON-LD of a news article, a blog post, a report: `"@type": "NewsArticle"`. */
function linkedData(all: readonly Element[]): Metadata {
  const scripts = all.filter(
    element => element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json',
  )
  const records = scripts.flatMap(script =>
    recordsOf(
      parseJson(
        childrenOf(script)
          .filter(isText)
          .map(text => text.value)
          .join(''),
      ),
    ),
  )
  const article = records.find(record => /Article|BlogPosting|Report/.test(String(record['@type'])))
  if (!article) return NOTHING
  const { headline, name, datePublished, publisher, author, inLanguage, url, mainEntityOfPage } = article
  return metadataOf({
    title: headline ?? name,
    date: datePublished,
    publisher,
    author,
    language: inLanguage,
    url: url ?? (isRecord(mainEntityOfPage) ? mainEntityOfPage['@id'] : mainEntityOfPage),
  })
}

function recordsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(recordsOf)
  if (!isRecord(value)) return []
  return [value, ...recordsOf(value['@graph'])]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
