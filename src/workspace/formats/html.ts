import { decode } from '../decode.ts'
import type { ArticleReader } from './article.ts'

export const readHtml: ArticleReader = async (bytes, file) => {
  const source = await decode(bytes)
  if (source === undefined) return { problem: { kind: 'binary', file } }
  const { articleOfPage } = await import('./html.lazy.ts')
  const article = orUndefined(() => articleOfPage(source))
  if (!article) return { problem: { kind: 'damaged', file } }
  if (article.text.trim() === '') return { problem: { kind: source.trim() === '' ? 'empty' : 'noArticle', file } }
  return { article }
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
