import { extname } from 'node:path'
import { decode } from '../decode.ts'
import type { Language } from '../../engine/model.ts'
import { type Problem, sentenceOf } from '../messages.ts'
import type { Draft } from '../types.ts'
import { type Bytes, readBytes } from '../readBytes.ts'
import type { Article, ArticleReader, Articles, ArticlesReader } from './article.ts'
import { readHtml } from './html.ts'
import { readJson, readJsonLines } from './records.ts'
import { readDocx, readEml, readPdf } from './rich.ts'
import { articleOf, readMarkdown, readPlain } from './plain.ts'

interface FileFormat {
  readonly extensions: readonly string[]
  readonly size: 'text' | 'rich' | 'archive'
  readonly read?: ArticleReader
  /** Formats that hold several articles. */
  readonly readAll?: ArticlesReader
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
  { extensions: ['.jsonl', '.ndjson'], size: 'archive', readAll: readJsonLines, isDraft: false },
  { extensions: ['.json'], size: 'archive', readAll: readJson, isDraft: false },
  { extensions: ['.zip'], size: 'archive', readAll: readZip, isDraft: false },
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

/** The article of a draft as the editor or the disk has its text. */
export async function articleOfDraft({ text, filePath, format }: Draft): Promise<Article> {
  if (!format && /^\.x?html?$/i.test(extname(filePath))) return (await import('./html.lazy.ts')).articleOfPage(text)
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

/** Reads the article of a file, or says in one sentence why there is none. */
export async function readArticle(
  file: string,
  name: string,
  display: Language,
): Promise<{ readonly article: Article } | { readonly reason: string }> {
  const found = await readArticles(file, name, display)
  const [first] = found.articles
  return first ?? { reason: found.reasons[0] ?? sentenceOf({ kind: 'empty', file: name }, display) }
}

/** What is in a file: its articles, each with its own part of the id, and a sentence for what is none. */
export interface FileArticles {
  readonly articles: readonly { readonly key: string | null; readonly article: Article }[]
  readonly reasons: readonly string[]
}

export async function readArticles(file: string, name: string, display: Language): Promise<FileArticles> {
  const extension = extname(file).toLowerCase()
  const format = BY_EXTENSION.get(extension)
  const isKnown = format !== undefined || TEXT_LIKE.test(extension)
  const found: Bytes = isKnown
    ? await readBytes(file, name, format?.size)
    : { problem: { kind: 'unknownFormat', file: name, extension } }
  const result = 'problem' in found ? found : await articlesIn(found.bytes, name, format)
  const problems = 'problem' in result ? [result.problem] : (result.problems ?? [])
  return {
    articles: 'problem' in result ? [] : result.articles,
    reasons: problems.map(problem => sentenceOf(problem, display)),
  }
}

type Found =
  | { articles: { key: string | null; article: Article }[]; problems?: readonly Problem[] }
  | { problem: Problem }

async function articlesIn(bytes: Uint8Array, name: string, format: FileFormat | undefined): Promise<Articles | Found> {
  if (format?.readAll) return format.readAll(bytes, name)
  const result = await (format?.read ?? readPlain)(bytes, name)
  if ('problem' in result) return result
  const isEmpty = result.article.text.trim() === ''
  return isEmpty ? { problem: { kind: 'empty', file: name } } : { articles: [{ key: null, article: result.article }] }
}

/** A zip archive's files, each read by its own format; archives in archives are not. */
async function readZip(bytes: Uint8Array, name: string): Promise<Articles> {
  const { unpack } = await import('./zip.lazy.ts')
  const unpacked = unpack(bytes, name)
  if ('problem' in unpacked) return unpacked
  const articles: { key: string; article: Article }[] = []
  const problems: Problem[] = []
  for (const [key, content] of Object.entries(unpacked.files)) {
    const format = BY_EXTENSION.get(extname(key).toLowerCase())
    if (!format || format.extensions.includes('.zip')) continue
    const found = await articlesIn(content, `${name}#${key}`, format)
    if ('problem' in found) problems.push(found.problem)
    else
      articles.push(
        ...found.articles.map(one => ({
          key: one.key === null ? key : `${key}#${one.key}`,
          article: inArchive(one.article),
        })),
      )
  }
  return articles.length > 0 ? { articles, problems } : { problem: { kind: 'noRecords', file: name } }
}

/** No editor can select in a file that is inside an archive. */
function inArchive(article: Article): Article {
  return { ...article, places: 'text', map: null, filePositions: null }
}

/** A file named on purpose may have an ending of its own as long as it is not one of another kind of file. */
const TEXT_LIKE = /^(?:|\.(?:\d+|draft|entwurf|log|markdown|mdown|mdx|rst|tex|utf8))$/
