import { decode } from '../decode.ts'
import type { ArticleReader, ArticleResult } from './article.ts'

export const readHtml: ArticleReader = async (bytes, file) => {
  const source = await decode(bytes)
  if (source === undefined) return { problem: { kind: 'binary', file } }
  const found = await readPage(source, file)
  if ('problem' in found || found.article.text.trim() !== '') return found
  return { problem: { kind: source.trim() === '' ? 'empty' : 'noArticle', file } }
}

/** The article of a page's text; one that somebody is about to write may be empty. */
export async function readPage(source: string, file: string): Promise<ArticleResult> {
  const { articleOfPage } = await import('./html.lazy.ts')
  const article = orUndefined(() => articleOfPage(source))
  return article ? { article } : { problem: { kind: 'damaged', file } }
}

/** Elements nested many thousands deep are no page that anybody wrote. */
function orUndefined<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
