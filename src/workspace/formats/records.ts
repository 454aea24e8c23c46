import { decode } from '../decode.ts'
import { metadataOf, NOTHING } from '../metadata/metadata.ts'
import type { Article, Articles, ArticlesReader } from './article.ts'

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

/** An archive as JSON: a list of records, a record with such a list, or one record. */
export const readJson: ArticlesReader = async (bytes, file) => {
  const text = await decode(bytes)
  if (text === undefined) return { problem: { kind: 'binary', file } }
  try {
    return await articlesOf(recordsOf(JSON.parse(text) as unknown), file)
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: { kind: 'damaged', file } }
    throw error
  }
}

/** JSON Lines: one record a line; a line that is no JSON is left out. */
export const readJsonLines: ArticlesReader = async (bytes, file) => {
  const text = await decode(bytes)
  if (text === undefined) return { problem: { kind: 'binary', file } }
  const records = text.split('\n').map(line => (line.trim() === '' ? undefined : parseLine(line)))
  return articlesOf(records, file)
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function recordsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isRecord(value)) return []
  return textOf(value) === undefined ? (Object.values(value).find(Array.isArray) ?? []) : [value]
}

/** Each record's article by its number from 1: `archiv.jsonl#12` is the twelfth line. */
async function articlesOf(records: readonly unknown[], file: string): Promise<Articles> {
  const articles: { key: string; article: Article }[] = []
  for (const [i, record] of records.entries()) {
    const text = isRecord(record) ? textOf(record) : undefined
    if (text === undefined || text.trim() === '') continue
    articles.push({ key: String(i + 1), article: await articleOfRecord(record as Fields, text) })
  }
  return articles.length > 0 ? { articles } : { problem: { kind: 'noRecords', file } }
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

function textOf(record: Fields): string | undefined {
  const fields = new Map(Object.entries(record).map(([name, value]) => [name.toLowerCase(), value]))
  for (const name of TEXT_FIELDS) {
    const value = fields.get(name)
    if (typeof value === 'string') return value
    if (Array.isArray(value) && value.every(part => typeof part === 'string')) return value.join('\n\n')
  }
  return undefined
}
