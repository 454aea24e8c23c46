import { decode } from '../decode.ts'
import type { Problem } from '../messages.ts'
import { metadataOf, NOTHING } from '../metadata/metadata.ts'
import { atNextArticle } from '../watchdog.ts'
import type { Article, Articles, ArticlesReader } from './article.ts'
import { linesOf } from './lines.ts'

/** Fields of a record that hold an article's text, the first that is there. */
const TEXT_FIELDS = [
  'text',
  'body',
  'content',
  'articlebody',
  'article_body',
  'article',
  'maintext',
  'fulltext',
  'plaintext',
  'story',
]

const FACTS = ['text', 'title', 'publisher', 'author', 'date', 'url', 'language'] as const

/**
 * What the fields of an archive's records are called: `{ text: 'inhalt', title: 'kopf.zeile' }`, a dot for a record in a record.
 * What is not said has one of the usual names.
 */
export type RecordFields = Readonly<Partial<Record<(typeof FACTS)[number], string>>>

/** What a `sources.json` says in `fields`; whatever is of another shape is as if it were not there. */
export function recordFieldsOf(value: unknown): RecordFields {
  if (!isRecord(value)) return {}
  return Object.fromEntries(FACTS.flatMap(fact => (typeof value[fact] === 'string' ? [[fact, value[fact]]] : [])))
}

/** An archive as JSON: a list of records, a record with such a list, or one record. */
export const readJson: ArticlesReader = async (bytes, file, fields) => {
  const text = await decode(bytes)
  if (text === undefined) return { problem: { kind: 'binary', file } }
  try {
    const found = collector(file, fields)
    const records = recordsOf(JSON.parse(text) as unknown, fields)
    for (const [i, record] of records.entries()) await found.take(record, i + 1)
    return found.result()
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: { kind: 'damaged', file } }
    throw error
  }
}

/** The longest line, in bytes: as much as any one article may have. */
const LONGEST = 10_000_000

/**
 * JSON Lines: one record a line, taken piece by piece, because an archive may be larger than the memory for it.
 * A line that is too long or no JSON is left out. `before` lines come before the chunks.
 */
export async function readJsonLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  file: string,
  { before = 0, fields }: { readonly before?: number | undefined; readonly fields?: RecordFields | undefined } = {},
): Promise<Articles> {
  const found = collector(file, fields)
  let number = before
  for await (const line of linesOf(chunks, LONGEST)) {
    number++
    if (line === 'binary') return { problem: { kind: 'binary', file } }
    if (line === 'tooLong') found.leaveOut({ kind: 'tooLong', file: `${file}#${number}`, limit: LONGEST / 1e6 })
    else if (line.length > 0) await found.take(parse((await decode(line)) ?? ''), number)
  }
  return found.result()
}

/** What a line says; undefined where it is no JSON. */
function parse(line: string): unknown {
  try {
    return line.trim() === '' ? BLANK : (JSON.parse(line) as unknown)
  } catch {
    return undefined
  }
}

const BLANK = Symbol('blank line')

function recordsOf(value: unknown, fields: RecordFields = {}): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isRecord(value)) return []
  return textOf(renamed(value, fields)) === undefined ? (Object.values(value).find(Array.isArray) ?? []) : [value]
}

/** Collects each record's article by its number from 1: `archiv.jsonl#12` is the twelfth line. */
function collector(file: string, fields: RecordFields = {}) {
  const articles: { key: string; article: Article }[] = []
  const problems: Problem[] = []
  const without: number[] = []
  return {
    async take(record: unknown, number: number): Promise<void> {
      atNextArticle()
      if (record === BLANK) return
      const known = isRecord(record) ? renamed(record, fields) : {}
      const text = textOf(known)
      if (text === undefined || text.trim() === '') without.push(number)
      else articles.push({ key: String(number), article: await articleOfRecord(known, text) })
    },
    leaveOut: (problem: Problem): void => void problems.push(problem),
    result(): Articles {
      if (articles.length === 0 && problems.length === 0) return { problem: { kind: 'noRecords', file } }
      const [first] = without
      if (first === undefined) return { articles, problems }
      const count = without.length
      return { articles, problems: [...problems, { kind: 'textlessRecords', file, count, first }] }
    },
  }
}

async function articleOfRecord(record: Fields, text: string): Promise<Article> {
  const page = /<(?:p|div|br|h\d)\b[^>]*>/i.test(text) ? await pageOf(text) : undefined
  return {
    text: page?.text ?? text,
    format: page ? 'markdown' : 'plain',
    metadata: metadataOf(record),
    properties: NOTHING,
    places: 'text',
    map: null,
    filePositions: null,
    leftOut: [],
  }
}

async function pageOf(html: string): Promise<Article> {
  const { articleOfPage } = await import('./html.lazy.ts')
  return articleOfPage(html)
}

type Fields = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The record with its facts under their usual names, which come first. */
function renamed(record: Fields, fields: RecordFields): Fields {
  const facts = Object.entries(fields).map(([fact, name]) => [fact, record[name] ?? within(record, name)] as const)
  return facts.length === 0 ? record : { ...record, ...Object.fromEntries(facts) }
}

/** `kopf.zeile` of `{ kopf: { zeile: 'Kräne' } }`. */
function within(record: Fields, name: string): unknown {
  return name.split('.').reduce<unknown>((value, part) => (isRecord(value) ? value[part] : undefined), record)
}

function textOf(record: Fields): string | undefined {
  const fields = new Map(Object.entries(record).map(([name, value]) => [name.toLowerCase(), value]))
  for (const name of TEXT_FIELDS) {
    const value = fields.get(name)
    if (typeof value === 'string') return wellFormed(value)
    if (Array.isArray(value) && value.every(part => typeof part === 'string')) return wellFormed(value.join('\n\n'))
  }
  return undefined
}

/** JSON can write half a sign, `\ud83d` without its other half; no address and no file can have it. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '\uFFFD')
}
