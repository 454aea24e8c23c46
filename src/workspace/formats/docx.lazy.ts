import { strFromU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { parse } from 'parse5'
import { isoDate } from '../metadata/dates.ts'
import { type Metadata, NOTHING } from '../metadata/metadata.ts'
import type { Problem } from '../messages.ts'
import type { ArticleResult } from './article.ts'
import { pageText } from './html/markdown.ts'
import { entriesOf, unpack } from './zip.lazy.ts'

/** What the parts that are text may be unpacked, in bytes; more is no article but a bomb. */
const LARGEST = 20_000_000

/** A Word document's text as Markdown, with its headings, lists and tables. */
export async function articleOfDocx(bytes: Uint8Array, file: string): Promise<ArticleResult> {
  const entries = entriesOf(bytes)
  if (!entries) return { problem: problemOf(bytes, file) }
  const parts: Record<string, Uint8Array> = {}
  let left = LARGEST
  for (const entry of entries.filter(({ name }) => TEXT_PART.test(name))) {
    const part = unpack(entry, left)
    if ('failed' in part) return { problem: { kind: part.failed, file, limit: LARGEST / 1e6 } }
    left -= part.bytes.length
    parts[entry.name] = part.bytes
  }
  try {
    const { value: html } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    )
    const document = parse(html, { sourceCodeLocationInfo: true })
    const { text } = pageText(document, html, { has: () => true }, () => undefined)
    return {
      article: {
        text,
        format: 'markdown',
        metadata: NOTHING,
        properties: propertiesOf(parts),
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

/** What is read of a document; pictures are not. */
const TEXT_PART = /\.(?:xml|rels)$|^\[Content_Types\]/i

const OLE_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0]

/** An encrypted document is no zip archive but an old container, as a document of an old Word is. */
function problemOf(bytes: Uint8Array, file: string): Problem {
  if (!OLE_CONTAINER.every((byte, i) => bytes[i] === byte)) return { kind: 'damaged', file }
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('EncryptedPackage', 'utf16le')
  return isEncrypted ? { kind: 'encrypted', file } : { kind: 'unknownFormat', file, extension: '.doc' }
}

function propertiesOf(parts: Readonly<Record<string, Uint8Array>>): Metadata {
  const part = parts['docProps/core.xml']
  if (!part) return NOTHING
  const xml = strFromU8(part)
  const value = (name: string) => new RegExp(`<${name}[^>]*>([^<]+)</${name}>`).exec(xml)?.[1]?.trim() || null
  return { ...NOTHING, title: value('dc:title'), author: value('dc:creator'), date: isoDate(value('dcterms:created')) }
}
