import Fuse from 'fuse.js'
import { dateName } from '../engine/checks/sourceName.ts'
import type { Span } from '../engine/model.ts'
import type { SourceDocument } from '../workspace/types.ts'
import type { SourceHit } from './protocol.ts'
import { documentOf, rangeOfSpan, uriOfSource } from './ranges.ts'
import type { Words } from './words.ts'

/** Fuse.js compares a query with every text it is given: titles all, passages only those that share a word's beginning. */
const TITLES = 5000
const PASSAGES = 400
const HITS = 40

interface Passage extends Span {
  readonly source: SourceDocument
  readonly text: string
}

/** Sources whose title is like the query, then passages that are. An empty query lists the sources, newest first. */
export function searchSources(sources: readonly SourceDocument[], query: string, words: Words): SourceHit[] {
  const wanted = query.trim()
  if (!wanted)
    return newestFirst(sources)
      .slice(0, HITS)
      .map(source => hitOfSource(source, words))
  const options = { ignoreLocation: true, threshold: 0.35, ignoreDiacritics: true }
  const titles = new Fuse(sources.slice(0, TITLES), { ...options, keys: ['title', 'publisher'] })
  const passages = new Fuse(passagesNear(sources, wanted), { ...options, keys: ['text'] })
  return [
    ...titles.search(wanted, { limit: HITS / 4 }).map(({ item }) => hitOfSource(item, words)),
    ...passages.search(wanted, { limit: HITS }).map(({ item }) => hitOfPassage(item, words)),
  ].slice(0, HITS)
}

function newestFirst(sources: readonly SourceDocument[]): SourceDocument[] {
  return [...sources].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
}

/** Paragraphs with the beginning of a word of the query. */
function passagesNear(sources: readonly SourceDocument[], query: string): Passage[] {
  const beginnings = query
    .toLowerCase()
    .split(/\s+/)
    .map(word => word.slice(0, 4))
  const found: Passage[] = []
  for (const source of sources) {
    for (const passage of paragraphsOf(source)) {
      const text = passage.text.toLowerCase()
      if (beginnings.some(beginning => text.includes(beginning))) found.push(passage)
      if (found.length >= PASSAGES) return found
    }
  }
  return found
}

function* paragraphsOf(source: SourceDocument): Generator<Passage> {
  for (const { 0: line, index } of source.text.matchAll(/[^\r\n]+/g)) {
    const text = line.trim()
    const start = index + line.indexOf(text)
    const end = start + text.length
    const leftOut = source.leftOutPassages.some(passage => passage.start < end && start < passage.end)
    if (text && !leftOut) yield { source, text, start, end }
  }
}

function hitOfSource(source: SourceDocument, words: Words): SourceHit {
  const start = { line: 0, character: 0 }
  return {
    label: source.title,
    ...originOf(source, words),
    detail: '',
    uri: uriOfSource(source),
    range: { start, end: start },
  }
}

function hitOfPassage({ source, text, start, end }: Passage, words: Words): SourceHit {
  const range = rangeOfSpan(documentOf(source), { start, end })
  return { label: text, ...originOf(source, words), detail: source.title, uri: uriOfSource(source), range }
}

function originOf({ publisher, date }: SourceDocument, words: Words): Pick<SourceHit, 'description'> {
  return { description: [publisher, date && dateName(date, words.language)].filter(Boolean).join(' · ') }
}
