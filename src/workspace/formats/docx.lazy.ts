import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { parse } from 'parse5'
import { isoDate } from '../metadata/dates.ts'
import { type Metadata, NOTHING } from '../metadata/metadata.ts'
import type { ArticleResult } from './article.ts'
import { pageText } from './html/markdown.ts'

/** More than this unpacked is no article but a bomb, in bytes. */
const LARGEST = 200_000_000

/** A Word document's text as Markdown, with its headings, lists and tables. */
export async function articleOfDocx(bytes: Uint8Array, file: string): Promise<ArticleResult> {
  // An encrypted document is no zip archive but an OLE container.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { problem: { kind: 'encrypted', file } }
  try {
    const unpacked = unpackedSize(bytes)
    if (unpacked > LARGEST) {
      const megabytes = Math.round(unpacked / 1e6)
      return { problem: { kind: 'tooBig', file, megabytes, limit: LARGEST / 1e6 } }
    }
    const { value: html } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    )
    const document = parse(html, { sourceCodeLocationInfo: true })
    const { text } = pageText(document, html, { has: () => true }, () => undefined)
    return {
      article: {
        text,
        format: 'markdown',
        metadata: NOTHING,
        properties: propertiesOf(bytes),
        places: 'text',
        map: null,
        filePositions: null,
        leftOut: [],
      },
    }
  } catch {
    return { problem: { kind: 'damaged', file } }
  }
}

function unpackedSize(bytes: Uint8Array): number {
  let size = 0
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize
      return false
    },
  })
  return size
}

function propertiesOf(bytes: Uint8Array): Metadata {
  const part = unzipSync(bytes, { filter: ({ name }) => name === 'docProps/core.xml' })['docProps/core.xml']
  if (!part) return NOTHING
  const xml = strFromU8(part)
  const value = (name: string) => new RegExp(`<${name}[^>]*>([^<]+)</${name}>`).exec(xml)?.[1]?.trim() || null
  return { ...NOTHING, title: value('dc:title'), author: value('dc:creator'), date: isoDate(value('dcterms:created')) }
}
