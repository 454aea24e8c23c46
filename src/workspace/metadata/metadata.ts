import type { Language } from '../../engine/model.ts'
import { isoDate } from './dates.ts'

/** What a source says about itself; what is not known is null. */
export interface Metadata {
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly date: string | null
  readonly url: string | null
  readonly language: Language | null
}

export const NOTHING: Metadata = { title: null, publisher: null, author: null, date: null, url: null, language: null }

/** The first of the given facts that is known, for each of them. */
export function firstKnown(...all: readonly Metadata[]): Metadata {
  const known = <K extends keyof Metadata>(key: K) => all.find(one => one[key] !== null)?.[key] ?? null
  return {
    title: known('title'),
    publisher: known('publisher'),
    author: known('author'),
    date: known('date'),
    url: known('url'),
    language: known('language'),
  }
}

/** Names under which front matter, `sources.json` and records give a fact, the first that is there. */
const KEYS: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ['title', 'titel', 'headline', 'überschrift'],
  publisher: ['publisher', 'medium', 'outlet', 'journal', 'verlag', 'source', 'quelle', 'site', 'publication'],
  author: ['author', 'authors', 'autor', 'autorin', 'byline'],
  date: ['date', 'datum', 'published', 'publishedat', 'published_at', 'datepublished', 'pubdate', 'created'],
  url: ['url', 'link', 'canonical', 'permalink'],
  language: ['language', 'lang', 'sprache', 'locale'],
}

const NAMES: ReadonlySet<string> = new Set(Object.values(KEYS).flat())

/** Whether a fact is given under a name: „Titel“, «date». */
export function isFactName(name: string): boolean {
  return NAMES.has(name.toLowerCase())
}

/** Facts out of an object that somebody wrote: `{ Titel: 'Haushalt', Datum: '3.5.2024' }`. */
export function metadataOf(record: Readonly<Record<string, unknown>>): Metadata {
  const lower = new Map(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]))
  const text = (fact: keyof Metadata) => {
    const value = KEYS[fact].map(key => lower.get(key)).find(v => v !== undefined && v !== null)
    return textOf(value)
  }
  return {
    title: text('title'),
    publisher: text('publisher'),
    author: text('author'),
    date: isoDate(text('date')),
    url: text('url'),
    language: languageOf(text('language')),
  }
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ') || null
  if (typeof value === 'object' && value !== null && 'name' in value) return textOf(value.name)
  return null
}

/** `de-AT` is German, `EN` English, anything else none of ours. */
export function languageOf(tag: string | null): Language | null {
  const base = tag?.toLowerCase().slice(0, 2)
  return base === 'de' || base === 'en' ? base : null
}
