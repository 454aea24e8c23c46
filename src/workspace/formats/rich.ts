import type { ArticleReader } from './article.ts'

/** Formats that are no text: the article is taken out of them, and places are places in what was taken out. */

export const readPdf: ArticleReader = async (bytes, file) => (await import('./pdf.lazy.ts')).articleOfPdf(bytes, file)

export const readDocx: ArticleReader = async (bytes, file) =>
  (await import('./docx.lazy.ts')).articleOfDocx(bytes, file)

export const readEml: ArticleReader = async (bytes, file) => (await import('./eml.lazy.ts')).articleOfMail(bytes, file)
