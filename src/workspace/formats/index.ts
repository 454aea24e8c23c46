import { extname } from 'node:path'
import { decode } from '../decode.ts'
import type { Language } from '../../engine/model.ts'
import { type Problem, sentenceOf } from '../messages.ts'
import type { Draft } from '../types.ts'
import { readBytes } from '../readBytes.ts'
import type { Article, ArticleReader } from './article.ts'
import { readHtml } from './html.ts'
import { readDocx, readEml, readPdf } from './rich.ts'
import { articleOf, readMarkdown, readPlain } from './plain.ts'

interface FileFormat {
  readonly extensions: readonly string[]
  readonly size: 'text' | 'rich'
  readonly read: ArticleReader
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
]

const BY_EXTENSION = new Map(
  FORMATS.flatMap(format => format.extensions.map(extension => [extension, format] as const)),
)

export const SOURCE_EXTENSIONS: readonly string[] = FORMATS.flatMap(format => format.extensions)
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
  const result = await tryArticle(file, name)
  return 'problem' in result ? { reason: sentenceOf(result.problem, display) } : result
}

async function tryArticle(file: string, name: string): Promise<{ article: Article } | { problem: Problem }> {
  const extension = extname(file).toLowerCase()
  const format = BY_EXTENSION.get(extension)
  if (!format && extension !== '' && !TEXT_LIKE.test(extension)) {
    const found = await readBytes(file, name)
    return 'problem' in found ? found : { problem: { kind: 'unknownFormat', file: name, extension } }
  }
  const found = await readBytes(file, name, format?.size)
  if ('problem' in found) return found
  const result = await (format?.read ?? readPlain)(found.bytes, name)
  if ('article' in result && result.article.text.trim() === '') return { problem: { kind: 'empty', file: name } }
  return result
}

/** A file named on purpose may have an ending of its own as long as it is not one of another kind of file. */
const TEXT_LIKE = /^\.(?:\d+|draft|entwurf|log|markdown|mdown|mdx|rst|tex|utf8)$/
