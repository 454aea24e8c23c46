import { isoDate } from '../metadata/dates.ts'
import { type Metadata, NOTHING } from '../metadata/metadata.ts'
import type { ArticleResult } from './article.ts'
import { linesToText, type PdfLine } from './pdfLines.ts'
import { isBomb, LARGEST_STREAM } from './pdfStreams.ts'

/** The part of pdf.js that is used. */
interface PdfModule {
  getDocument(options: object): { readonly promise: Promise<PdfDocument>; destroy(): Promise<void> }
}

interface PdfDocument {
  readonly numPages: number
  getPage(
    number: number,
  ): Promise<{ getTextContent(): Promise<{ readonly items: readonly PdfItem[] }>; cleanup(): void }>
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>
}

interface PdfItem {
  readonly str?: string
  readonly hasEOL?: boolean
  readonly height?: number
  readonly width?: number
  readonly transform?: readonly number[]
}

/** A PDF of more pages is a book, not an article. */
const MOST_PAGES = 400

/** The text of a PDF's pages, paragraphs put together again from its lines. */
export async function articleOfPdf(bytes: Uint8Array, file: string): Promise<ArticleResult> {
  if (isBomb(bytes)) return { problem: { kind: 'bomb', file, limit: LARGEST_STREAM } }
  const pdfJs = await loadPdfJs()
  const task = pdfJs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
  })
  try {
    const document = await task.promise
    const pages: (readonly PdfLine[])[] = []
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number)
      pages.push(linesOf((await page.getTextContent()).items))
      page.cleanup()
    }
    const { text, starts } = linesToText(pages)
    if (text.trim() === '') return { problem: { kind: 'noText', file } }
    const properties = propertiesOf((await document.getMetadata()).info)
    return {
      article: {
        text,
        format: 'markdown',
        metadata: NOTHING,
        properties,
        places: 'text',
        map: null,
        filePositions: null,
        leftOut: [],
        pages: starts,
      },
    }
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return { problem: { kind: isLocked ? 'encrypted' : 'damaged', file } }
  } finally {
    await task.destroy()
  }
}

/**
 * pdf.js without its worker and without a canvas. It asks for the classes of a browser that only drawing needs, and
 * says on the console that there is no canvas, where the report goes.
 */
async function loadPdfJs(): Promise<PdfModule> {
  const { log, warn } = console
  const world = globalThis as Record<string, unknown>
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) world[name] ??= Object
  console.log = console.warn = () => {}
  try {
    world['pdfjsWorker'] = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfModule
  } finally {
    Object.assign(console, { log, warn })
  }
}

/** Pieces of text put together to lines: a piece on another height begins a new one. */
function linesOf(items: readonly PdfItem[]): readonly PdfLine[] {
  const lines: PdfLine[] = []
  let open: PdfLine | undefined
  let right = 0
  let before = ''
  for (const { str = '', transform = [], width = 0, height = 0 } of items) {
    if (str === '') continue
    const [, , , , x = 0, y = 0] = transform
    if (open && Math.abs(open.y - y) < Math.max(2, open.height * 0.4) && x >= open.x - 1) {
      const gap: string = x - right > open.height * 0.2 && !before.endsWith(' ') && !str.startsWith(' ') ? ' ' : ''
      open = { ...open, text: open.text + gap + str, height: Math.max(open.height, height) }
      lines[lines.length - 1] = open
    } else if (str.trim() !== '') {
      open = { text: str, x, y, height }
      lines.push(open)
    }
    right = x + width
    before = str
  }
  return lines
}

function propertiesOf(info: Readonly<Record<string, unknown>>): Metadata {
  const text = (key: string) => (typeof info[key] === 'string' && info[key].trim() !== '' ? info[key].trim() : null)
  const title = text('Title')
  const day = /^D:(\d{4})(\d{2})(\d{2})/.exec(text('CreationDate') ?? '')
  return {
    ...NOTHING,
    title: title !== null && !/\.\w{2,5}$|^Microsoft|^untitled/i.test(title) ? title : null,
    author: text('Author'),
    date: day && isoDate(`${day[1]}-${day[2]}-${day[3]}`),
  }
}
