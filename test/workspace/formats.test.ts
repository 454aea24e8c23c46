import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { strToU8, zipSync } from 'fflate'
import type { Article } from '../../src/workspace/formats/article.ts'
import { readHtml } from '../../src/workspace/formats/html.ts'
import { readDocx, readEml, readPdf } from '../../src/workspace/formats/rich.ts'

/** A PDF with these lines: each its page, its place, the size of its letters. */
function makePdf(lines: readonly { page?: number; x?: number; y: number; size?: number; text: string }[]): Uint8Array {
  const pages = Math.max(...lines.map(line => line.page ?? 1))
  const kids = Array.from({ length: pages }, (_, i) => `${4 + i * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  for (let page = 1; page <= pages; page++) {
    const own = lines.filter(line => (line.page ?? 1) === page)
    const stream = own
      .map(
        ({ x = 60, y, size = 11, text }) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
      )
      .join('\n')
    const length = Buffer.from(stream, 'latin1').length
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + (page - 1) * 2} 0 R >>`,
      `<< /Length ${length} >>\nstream\n${stream}\nendstream`,
    )
  }
  let pdf = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = Buffer.from(pdf, 'latin1').length
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = Buffer.from(pdf, 'latin1').length
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(pdf, 'latin1')
}

function makeDocx(body: string, core = ''): Uint8Array {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ),
    ...(core && { 'docProps/core.xml': strToU8(core) }),
  })
}

async function articleOf(result: ReturnType<typeof readPdf>): Promise<Article> {
  const found = await result
  ok('article' in found, JSON.stringify(found))
  return found.article
}

describe('a PDF', () => {
  it('gives its paragraphs, words joined again at the ends of lines', async () => {
    const bytes = makePdf([
      { y: 780, size: 20, text: 'Neue Fähre für die Insel' },
      { y: 740, text: 'Die Reederei hat eine neue Fähre bestellt. Sie fasst 380 Fahr-' },
      { y: 726, text: 'gäste und 45 Autos, sagte der Geschäftsführer.' },
      { y: 700, text: '1. Mai ist der Tag der Taufe.' },
      { page: 2, y: 740, text: 'Die alte Fähre wird verkauft.' },
    ])
    const { text, pages, places } = await articleOf(readPdf(bytes, 'a.pdf'))
    equal(
      text,
      '## Neue Fähre für die Insel\n\nDie Reederei hat eine neue Fähre bestellt. Sie fasst 380 Fahrgäste und 45 Autos, sagte der Geschäftsführer.\n\n1.\u00A0Mai ist der Tag der Taufe.\n\nDie alte Fähre wird verkauft.\n',
    )
    equal(places, 'text')
    deepEqual(
      pages?.map(start =>
        text
          .slice(start, start + 12)
          .trim()
          .slice(0, 7),
      ),
      ['## Neue', 'Die alt'],
    )
  })

  it('leaves out heads and page numbers that come on every page', async () => {
    const bytes = makePdf(
      [1, 2, 3].flatMap(page => [
        { page, y: 800, text: 'Inselbote, 3. Mai 2025' },
        { page, y: 700, text: `Absatz ${'abc'[page - 1]} erzählt etwas Neues.` },
        { page, y: 30, text: String(page) },
      ]),
    )
    const { text } = await articleOf(readPdf(bytes, 'a.pdf'))
    equal(text, 'Absatz a erzählt etwas Neues.\n\nAbsatz b erzählt etwas Neues.\n\nAbsatz c erzählt etwas Neues.\n')
  })

  it('that is damaged or has no text is said to be so', async () => {
    deepEqual(await readPdf(Buffer.from('%PDF-1.4 broken'), 'a.pdf'), { problem: { kind: 'damaged', file: 'a.pdf' } })
    const empty = makePdf([{ y: 700, text: ' ' }])
    deepEqual(await readPdf(empty, 'a.pdf'), { problem: { kind: 'noText', file: 'a.pdf' } })
  })
})

describe('a Word document', () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const paragraph = (text: string, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${run(text)}</w:p>`
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`

  it('gives its text with headings and tables', async () => {
    const body = `${paragraph('Neue Fähre', 'Heading1')}${paragraph('Sie fasst 380 Fahrgäste.')}<w:tbl><w:tr>${cell('Jahr')}${cell('Gäste')}</w:tr><w:tr>${cell('2024')}${cell('52.000')}</w:tr></w:tbl>`
    const { text } = await articleOf(readDocx(makeDocx(body), 'a.docx'))
    match(
      text,
      /^#? ?Neue Fähre\n\nSie fasst 380 Fahrgäste\.\n\n\| Jahr \| Gäste \|\n\|---\|---\|\n\| 2024 \| 52\.000 \|\n$/,
    )
  })

  it('gives its properties', async () => {
    const core =
      '<?xml version="1.0"?><cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Fähre</dc:title><dc:creator>Ina Voß</dc:creator><dcterms:created>2025-05-03T08:00:00Z</dcterms:created></cp:coreProperties>'
    const { properties } = await articleOf(readDocx(makeDocx(paragraph('Text'), core), 'a.docx'))
    deepEqual([properties.title, properties.author, properties.date], ['Fähre', 'Ina Voß', '2025-05-03'])
  })

  it('that is damaged or encrypted is said to be so', async () => {
    deepEqual(await readDocx(strToU8('no zip'), 'a.docx'), { problem: { kind: 'damaged', file: 'a.docx' } })
    const locked = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    deepEqual(await readDocx(locked, 'a.docx'), { problem: { kind: 'encrypted', file: 'a.docx' } })
  })
})

describe('a page', () => {
  it('nested without end is said to be damaged', async () => {
    const bytes = strToU8(`<html><body>${'<div>'.repeat(60_000)}Text`)
    deepEqual(await readHtml(bytes, 'a.html'), { problem: { kind: 'damaged', file: 'a.html' } })
  })

  it('that is all furniture has no article', async () => {
    const bytes = strToU8('<html><body><nav>Start</nav><footer>Impressum</footer></body></html>')
    deepEqual(await readHtml(bytes, 'a.html'), { problem: { kind: 'noArticle', file: 'a.html' } })
  })
})

describe('a mail', () => {
  it('gives its text, subject, sender and day', async () => {
    const mail = [
      'From: Pressestelle Reederei <presse@reederei.example>',
      'Subject: =?utf-8?Q?Neue_F=C3=A4hre?=',
      'Date: Sat, 3 May 2025 08:00:00 +0200',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Die F=E4hre fasst 380 Fahrg=E4ste.',
      '',
    ].join('\r\n')
    const { text, metadata } = await articleOf(readEml(strToU8(mail), 'a.eml'))
    equal(text.trim(), 'Die Fähre fasst 380 Fahrgäste.')
    deepEqual(
      [metadata.title, metadata.publisher, metadata.date],
      ['Neue Fähre', 'Pressestelle Reederei', '2025-05-03'],
    )
  })
})
