import type { Format } from '../../engine/model.ts'
import { decode } from '../decode.ts'
import { readFrontMatter } from '../metadata/frontMatter.ts'
import { metadataOf, NOTHING } from '../metadata/metadata.ts'
import type { Article, ArticleReader, ArticleResult } from './article.ts'

export const readPlain: ArticleReader = (bytes, name) => readText(bytes, name, 'plain')
export const readMarkdown: ArticleReader = (bytes, name) => readText(bytes, name, 'markdown')

async function readText(bytes: Uint8Array, file: string, format: Format): Promise<ArticleResult> {
  const text = await decode(bytes)
  if (text === undefined) return { problem: { kind: 'binary', file } }
  return { article: await articleOf(text, format) }
}

/** Text and Markdown are read as they stand; the engine masks what is no prose. */
export async function articleOf(text: string, format: Format): Promise<Article> {
  const head = await readFrontMatter(text)
  const metadata = head ? metadataOf(head) : NOTHING
  // Only Markdown's reading knows a head to be no prose.
  return {
    text,
    format: head ? 'markdown' : format,
    metadata,
    properties: NOTHING,
    places: 'file',
    map: null,
    filePositions: null,
    leftOut: [],
  }
}
