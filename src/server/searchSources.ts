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
/** Characters before the place in an excerpt. */
const LEAD = 30

interface Passage extends Span {
  readonly source: SourceDocument
  readonly text: string
}

/** Sources whose title is like the query, then passages that are. An empty query lists the sources, newest first. */
export function searchSources(sources: readonly SourceDocument[], query: string, words: Words): SourceHit[] {
  const wanted = query.trim().toLowerCase()
  if (!wanted)
    return newestFirst(sources)
      .slice(0, HITS)
      .map(source => hitOfSource(source, words))
  const beginnings = wanted.split(/\s+/).map(word => word.slice(0, 4))
  const options = { ignoreLocation: true, threshold: 0.35, ignoreDiacritics: true }
  const titles = new Fuse(sources.slice(0, TITLES), { ...options, keys: ['title', 'publisher'] })
  const passages = new Fuse(passagesNear(sources, beginnings), { ...options, keys: ['text'] })
  return [
    ...titles.search(wanted, { limit: HITS / 4 }).map(({ item }) => hitOfSource(item, words)),
    ...passages.search(wanted, { limit: HITS }).map(({ item }) => hitOfPassage(item, beginnings, words)),
  ].slice(0, HITS)
}

function newestFirst(sources: readonly SourceDocument[]): SourceDocument[] {
  return [...sources].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
}

/** Paragraphs with the beginning of a word of the query. */
function passagesNear(sources: readonly SourceDocument[], beginnings: readonly string[]): Passage[] {
  const found: Passage[] = []
  for (const source of sources) {
    for (const passage of paragraphsOf(source)) {
      if (placeOf(beginnings, passage.text) >= 0) found.push(passage)
      if (found.length >= PASSAGES) return found
    }
  }
  return found
}

/** Where the first of the words' beginnings stands in a text, or -1. */
function placeOf(beginnings: readonly string[], text: string): number {
  const lower = text.toLowerCase()
  const places = beginnings.map(beginning => lower.indexOf(beginning)).filter(place => place >= 0)
  return places.length > 0 ? Math.min(...places) : -1
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
  const range = { start, end: start }
  return { label: source.title, detail: originOf(source, words), uri: uriOfSource(source), range }
}

function hitOfPassage({ source, text, start, end }: Passage, beginnings: readonly string[], words: Words): SourceHit {
  const range = rangeOfSpan(documentOf(source), { start, end })
  const detail = [source.title, originOf(source, words)].filter(Boolean).join(' · ')
  return { label: excerptOf(text, placeOf(beginnings, text)), detail, uri: uriOfSource(source), range }
}

/** A long passage from a little before the place on: „… stützt sich auf Satellitenbilder“. */
function excerptOf(text: string, place: number): string {
  return place > LEAD ? `… ${text.slice(text.indexOf(' ', place - LEAD) + 1)}` : text
}

function originOf({ publisher, date }: SourceDocument, words: Words): string {
  return [publisher, date && dateName(date, words.language)].filter(Boolean).join(' · ')
}
