import { decode } from '../decode.ts'
import type { ArticleReader } from './article.ts'

export const readHtml: ArticleReader = async (bytes, file) => {
  const source = await decode(bytes)
  if (source === undefined) return { problem: { kind: 'binary', file } }
  const { articleOfPage } = await import('./html.lazy.ts')
  const article = articleOfPage(source)
  if (article.text.trim() === '') return { problem: { kind: source.trim() === '' ? 'empty' : 'noArticle', file } }
  return { article }
}
