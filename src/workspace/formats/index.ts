import { extname } from 'node:path'
import { decode } from '../decode.ts'
import type { Problem } from '../messages.ts'
import type { Draft } from '../types.ts'
import { LIMIT, type LineRange, readBytes, readChunks, type Size } from '../readBytes.ts'
import type { Article, ArticleReader, Articles, ArticlesReader } from './article.ts'
import { type EntryReader, readZip } from './archive.ts'
import { readHtml } from './html.ts'
import { readJson, readJsonLines, type RecordFields } from './records.ts'
import { readDocx, readEml, readPdf } from './rich.ts'
import { articleOf, readMarkdown, readPlain } from './plain.ts'

interface FileFormat {
  readonly extensions: readonly string[]
  readonly size: Size
  readonly read?: ArticleReader
  /** Formats that hold several articles. */
  readonly readAll?: ArticlesReader
  /** Formats that are read piece by piece. */
  readonly readLines?: typeof readJsonLines
  /** Whether `beleg check DIR` takes it for a draft. */
  readonly isDraft: boolean
}

/** Every format that Beleg reads. A new one is a file beside this and a line here. */
const FORMATS: readonly FileFormat[] = [
  { extensions: ['.txt', '.text'], size: 'text', read: readPlain, isDraft: true },
  { extensions: ['.md', '.markdown'], size: 'text', read: readMarkdown, isDraft: true },
  { extensions: ['.html', '.htm', '.xhtml'], size: 'text', read: readHtml, isDraft: true },
  { extensions: ['.docx'], size: 'rich', read: readDocx, isDraft: true },
  { extensions: ['.pdf'], size: 'rich', read: readPdf, isDraft: false },
  { extensions: ['.eml'], size: 'rich', read: readEml, isDraft: false },
  { extensions: ['.jsonl', '.ndjson'], size: 'lines', readLines: readJsonLines, isDraft: false },
  { extensions: ['.json'], size: 'archive', readAll: readJson, isDraft: false },
  { extensions: ['.zip'], size: 'archive', readAll: readArchive, isDraft: false },
]

const BY_EXTENSION = new Map(
  FORMATS.flatMap(format => format.extensions.map(extension => [extension, format] as const)),
)

export const SOURCE_EXTENSIONS: readonly string[] = FORMATS.flatMap(format => format.extensions)

/** Documents and pictures that a newsroom's folder holds too: each is named as left out, so that nobody takes it for read. */
const UNREAD_EXTENSIONS =
  '.csv .doc .epub .heic .jpeg .jpg .mhtml .msg .odp .ods .odt .pages .png .ppt .pptx .rtf .tif .tiff .xls .xlsx'

/** What of a folder of sources is looked at. */
export const FOLDER_EXTENSIONS: readonly string[] = [...SOURCE_EXTENSIONS, ...UNREAD_EXTENSIONS.split(' ')]
export const DRAFT_EXTENSIONS: readonly string[] = FORMATS.filter(format => format.isDraft).flatMap(f => f.extensions)

/** Whether a draft is a page, which is more than its text. */
export function isPage({ filePath, format }: Draft): boolean {
  return !format && /^\.x?html?$/i.test(extname(filePath))
}

/** The article of a draft that is its text, as the editor or the disk has it. */
export function articleOfText({ text, filePath, format }: Draft): Promise<Article> {
  return articleOf(text, format ?? (/^\.(?:txt|text)$/i.test(extname(filePath)) ? 'plain' : 'markdown'))
}

/** The text of a file as an editor has it, markup and all. */
export async function readFileText(file: string, name: string): Promise<{ text: string } | { problem: Problem }> {
  const found = await readBytes(file, name)
  if ('problem' in found) return found
  const text = await decode(found.bytes)
  if (text === undefined) return { problem: { kind: 'binary', file: name } }
  return text.trim() === '' ? { problem: { kind: 'empty', file: name } } : { text }
}

/** What is in a file: its articles, each with its own part of the id, and what is none. */
export interface FileArticles {
  readonly articles: readonly { readonly key: string | null; readonly article: Article }[]
  readonly problems: readonly Problem[]
  /** The file's bytes, where they were read at once in this thread. */
  readonly bytes?: Uint8Array | undefined
}

/** A file of which there is nothing, and why. */
export function withoutArticles(problem: Problem): FileArticles {
  return { articles: [], problems: [problem] }
}

/** Whether a file is more than its text: what takes it apart is a library, which may be led astray. */
export function isTakenApart(file: string): boolean {
  const format = BY_EXTENSION.get(extname(file).toLowerCase())
  return format !== undefined && format.read !== readPlain && format.read !== readMarkdown
}

/** What is asked of a file of records. */
export interface RecordsWanted {
  /** By default all. */
  readonly lines?: LineRange | undefined
  readonly fields?: RecordFields | undefined
}

export type ReadArticles = (file: string, name: string, wanted?: RecordsWanted) => Promise<FileArticles>

export const readArticles: ReadArticles = async (file, name, wanted = {}) => {
  const extension = extname(file).toLowerCase()
  const format = BY_EXTENSION.get(extension)
  const isKnown = format !== undefined || TEXT_LIKE.test(extension)
  const result = isKnown
    ? await readFile(file, name, format, wanted)
    : { problem: { kind: 'unknownFormat', file: name, extension } as const }
  return 'problem' in result
    ? withoutArticles(result.problem)
    : { articles: result.articles, problems: result.problems ?? [], bytes: result.bytes }
}

async function readFile(
  file: string,
  name: string,
  format: FileFormat | undefined,
  { lines, fields }: RecordsWanted,
): Promise<Found> {
  const { size, readLines } = format ?? {}
  if (readLines && size) {
    const records = { before: lines?.before, fields }
    return readChunks(file, name, size, chunks => readLines(chunks, name, records), lines)
  }
  const found = await readBytes(file, name, size)
  if ('problem' in found) return found
  return { ...(await articlesIn(found.bytes, name, format, fields)), bytes: found.bytes }
}

/** What is in a file or in a file of an archive: one article without a key, or several with theirs. */
type Found =
  | { articles: readonly { key: string | null; article: Article }[]; problems?: readonly Problem[]; bytes?: Uint8Array }
  | { problem: Problem }

async function articlesIn(
  bytes: Uint8Array,
  name: string,
  format: FileFormat | undefined,
  fields: RecordFields | undefined,
): Promise<Found> {
  if (format?.readLines) return format.readLines([bytes], name, { fields })
  if (format?.readAll) return format.readAll(bytes, name, fields)
  const result = await (format?.read ?? readPlain)(bytes, name)
  if ('problem' in result) return result
  const isEmpty = result.article.text.trim() === ''
  return isEmpty ? { problem: { kind: 'empty', file: name } } : { articles: [{ key: null, article: result.article }] }
}

function readArchive(bytes: Uint8Array, file: string, fields?: RecordFields): Promise<Articles> {
  return readZip(bytes, file, name => entryReader(name, fields))
}

/** How a file in an archive is read; a format that Beleg does not read is a problem where a folder would name it too. */
function entryReader(
  name: string,
  fields: RecordFields | undefined,
): EntryReader | { readonly problem: Problem } | undefined {
  const extension = extname(name).toLowerCase()
  const format = BY_EXTENSION.get(extension)
  if (extension === '.zip') return { problem: { kind: 'nestedArchive', file: name } }
  if (format) return { limit: LIMIT[format.size] * 1e6, read: bytes => articlesIn(bytes, name, format, fields) }
  const isDocument = FOLDER_EXTENSIONS.includes(extension)
  return isDocument ? { problem: { kind: 'unknownFormat', file: name, extension } } : undefined
}

/** A file named on purpose may have an ending of its own as long as it is not one of another kind of file. */
const TEXT_LIKE = /^(?:|\.(?:\d+|draft|entwurf|log|markdown|mdown|mdx|rst|tex|utf8))$/
