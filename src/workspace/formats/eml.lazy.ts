import PostalMime from 'postal-mime'
import { isoDate } from '../metadata/dates.ts'
import { NOTHING } from '../metadata/metadata.ts'
import type { Article, ArticleResult } from './article.ts'

/** A mail's text, a press release for example: its subject is the title, its sender the publisher. */
export async function articleOfMail(bytes: Uint8Array, file: string): Promise<ArticleResult> {
  const mail = await PostalMime.parse(bytes).catch(() => undefined)
  if (!mail || (mail.from === undefined && mail.subject === undefined && mail.date === undefined)) {
    return { problem: { kind: 'damaged', file } }
  }
  const page = mail.text === undefined && mail.html !== undefined ? await pageOf(mail.html) : undefined
  const text = page?.text ?? mail.text ?? ''
  const metadata = {
    ...NOTHING,
    title: mail.subject?.trim() || null,
    publisher: mail.from?.name?.trim() || mail.from?.address || null,
    date: isoDate(mail.date ?? null),
  }
  const leftOut = page?.leftOut.map(({ reason, text: words }) => ({ start: 0, end: 0, text: words, reason })) ?? []
  const format = page ? 'markdown' : 'plain'
  return {
    article: { text, format, metadata, properties: NOTHING, places: 'text', map: null, filePositions: null, leftOut },
  }
}

async function pageOf(html: string): Promise<Article> {
  const { articleOfPage } = await import('./html.lazy.ts')
  return articleOfPage(html)
}
