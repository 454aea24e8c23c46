import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { appendFileSync, constants, renameSync, truncateSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { crc32, deflateRawSync, deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { readArticles } from '../../src/workspace/formats/index.ts'
import { sentenceOf } from '../../src/workspace/messages.ts'
import { readBytes } from '../../src/workspace/readBytes.ts'
import { linesOf } from '../../src/workspace/formats/lines.ts'
import { type Folder, makeFolder } from './folder.ts'
import { lockedPdf } from './lockedPdf.ts'

const ARTICLE = 'Der Hafen Nordwik hat 38 neue Kräne bestellt, sagte Hafenmeisterin Tjorven Ahlers.\n'

describe('a file that cannot be used', () => {
  let folder: Folder
  beforeEach(() => {
    folder = makeFolder()
  })
  afterEach(() => folder.remove())

  const reasonsOf = async (file: string, name: string) =>
    (await readArticles(file, name)).problems.map(problem => sentenceOf(problem, 'de'))
  const read = async (name: string, content: string | Uint8Array) => {
    const file = folder.write(name, content)
    const { articles } = await readArticles(file, name)
    return { texts: articles.map(({ article }) => article.text.trim()), reasons: await reasonsOf(file, name) }
  }
  const reasonsFor = async (name: string, content: string | Uint8Array) => {
    const { texts, reasons } = await read(name, content)
    deepEqual(texts, [])
    return reasons
  }

  describe('is named with its mend:', () => {
    it('an encrypted PDF', async () =>
      deepEqual(await reasonsFor('a.pdf', lockedPdf(ARTICLE.trim(), 'geheim')), [
        'a.pdf ist mit einem Passwort geschützt; bitte ohne speichern.',
      ]))

    it('but not a PDF that only may not be printed', async () => {
      const { texts } = await read('a.pdf', lockedPdf('38 new cranes were ordered', ''))
      deepEqual(texts, ['38 new cranes were ordered'])
    })

    it('a PDF that breaks off', async () => {
      const whole = lockedPdf(ARTICLE.trim(), '')
      for (const length of [9, 40, whole.length >> 2]) {
        deepEqual(await reasonsFor('a.pdf', whole.subarray(0, length)), [
          'a.pdf ist beschädigt und lässt sich nicht öffnen; bitte neu speichern.',
        ])
      }
    })

    it('a PDF that is a bomb, and one in a bomb', async () => {
      const once = deflateSync(Buffer.alloc(60_000_000, ' '))
      for (const [stream, filter] of [
        [once, '/FlateDecode'],
        [deflateSync(once), '[ /FlateDecode /FlateDecode ]'],
      ] as const) {
        const head = `%PDF-1.4\n1 0 obj << /Length ${stream.length} /Filter ${filter} >> stream\r\n`
        const pdf = Buffer.concat([Buffer.from(head), stream, Buffer.from('\nendstream endobj')])
        deepEqual(await reasonsFor('a.pdf', pdf), ['a.pdf hat ausgepackt mehr als 50 MB; bitte aufteilen.'])
      }
    })

    it('an encrypted Word document, and one of an old Word', async () => {
      const container = Buffer.alloc(4096)
      container.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
      match((await reasonsFor('alt.docx', container))[0] ?? '', /^alt\.docx hat ein Format, das Beleg nicht liest/)
      container.write('EncryptedPackage', 1024, 'utf16le')
      deepEqual(await reasonsFor('a.docx', container), [
        'a.docx ist mit einem Passwort geschützt; bitte ohne speichern.',
      ])
    })

    it('a damaged Word document', async () => {
      const whole = docx(`<w:p><w:r><w:t>${ARTICLE.repeat(50)}</w:t></w:r></w:p>`)
      const scratched = Uint8Array.from(whole)
      const document = Buffer.from(whole).indexOf('word/document.xml')
      scratched.fill(0x55, document + 40, document + 60)
      for (const bytes of [whole.subarray(0, whole.length - 200), whole.subarray(0, 300), scratched]) {
        deepEqual(await reasonsFor('a.docx', bytes), [
          'a.docx ist beschädigt und lässt sich nicht öffnen; bitte neu speichern.',
        ])
      }
    })

    it('a Word document that is a bomb', async () => {
      const bomb = archive([{ name: 'word/document.xml', size: 60_000_000, claimed: 1000 }])
      ok(bomb.length < 100_000)
      deepEqual(await reasonsFor('a.docx', bomb), ['a.docx hat ausgepackt mehr als 20 MB; bitte aufteilen.'])
    })

    it('an archive that is a bomb, whatever its headers say', async () => {
      const files = Array.from({ length: 60 }, (_, i) => ({ name: `${i}.txt`, size: 9_000_000, claimed: 10 }))
      const before = process.memoryUsage().rss
      deepEqual(await reasonsFor('a.zip', archive(files)), ['a.zip hat ausgepackt mehr als 400 MB; bitte aufteilen.'])
      ok(process.memoryUsage().rss - before < 1_200_000_000)
    })

    it('an archive in an archive, and what is no article', async () => {
      const inner = zipSync({ 'b.txt': strToU8(ARTICLE) })
      const whole = zipSync({ 'a.txt': strToU8(ARTICLE), 'innen.zip': inner, 'bild.png': inner, 'style.css': inner })
      deepEqual(await read('a.zip', whole), {
        texts: [ARTICLE.trim()],
        reasons: [
          'a.zip#innen.zip ist ein Archiv in einem Archiv; bitte auspacken.',
          'a.zip#bild.png hat ein Format, das Beleg nicht liest (.png); bitte als .txt, .md, .html, .pdf oder .docx speichern.',
        ],
      })
    })

    it('but not what Word leaves beside an open document, nor a name in the code page of Windows', async () => {
      const zip = Buffer.from(zipSync({ 'Kr_ne.txt': strToU8(ARTICLE), '~$entwurf.docx': strToU8('Berg') }))
      for (let at = zip.indexOf('Kr_'); at >= 0; at = zip.indexOf('Kr_', at)) zip[at + 2] = 0x84
      const { articles, problems } = await readArticles(folder.write('a.zip', zip), 'a.zip')
      deepEqual([articles.map(({ key }) => key), problems], [['Kräne.txt'], []])
    })

    it('what is damaged or too large in an archive, not the rest', async () => {
      const whole = archive([
        { name: 'gut.txt', text: ARTICLE },
        { name: 'riese.txt', size: 11_000_000, claimed: 10 },
        { name: 'falsch.txt', text: ARTICLE, crc: 1 },
        { name: 'zu.txt', text: ARTICLE, flags: 1 },
      ])
      deepEqual(await read('a.zip', whole), {
        texts: [ARTICLE.trim()],
        reasons: [
          'a.zip#riese.txt hat ausgepackt mehr als 10 MB; bitte aufteilen.',
          'a.zip#falsch.txt ist beschädigt und lässt sich nicht öffnen; bitte neu speichern.',
          'a.zip#zu.txt ist mit einem Passwort geschützt; bitte ohne speichern.',
        ],
      })
    })

    it('an archive with a password, and a damaged one, in one sentence', async () => {
      const locked = archive(['a', 'b'].map(name => ({ name: `${name}.txt`, text: ARTICLE, flags: 1 })))
      deepEqual(await reasonsFor('a.zip', locked), ['a.zip ist mit einem Passwort geschützt; bitte ohne speichern.'])
      for (const bytes of [locked.subarray(0, 100), Buffer.from('PK'), new Uint8Array(1000)]) {
        deepEqual(await reasonsFor('a.zip', bytes), [
          'a.zip ist beschädigt und lässt sich nicht öffnen; bitte neu speichern.',
        ])
      }
    })

    it('a page that is all furniture', async () => {
      const page = `<html><body><nav>${'<a href="#">Politik</a> '.repeat(40)}</nav><aside>Newsletter</aside><footer>Impressum</footer></body></html>`
      match((await reasonsFor('a.html', page))[0] ?? '', /^a\.html enthält keinen Artikel, nur was auf einer Seite/)
    })

    it('a text of 200 MB, which is not even read', async () => {
      truncateSync(folder.write('a.txt', ''), 200_000_000)
      deepEqual(await reasonsOf(`${folder.path}/a.txt`, 'a.txt'), [
        'a.txt hat 200 MB, mehr als die 10 MB, die ein Artikel haben darf; bitte aufteilen.',
      ])
    })

    it('a pipe and a device, without waiting for them', async () => {
      execFileSync('mkfifo', [`${folder.path}/a.txt`])
      for (const file of [`${folder.path}/a.txt`, '/dev/zero']) {
        deepEqual(await reasonsOf(file, 'a.txt'), [
          'a.txt ist keine gewöhnliche Datei, sondern eine Pipe oder ein Gerät; bitte den Text als Datei speichern.',
        ])
      }
    })

    it('a text with zero bytes', async () =>
      deepEqual(
        (await Promise.all(['a\0b', 'Ein\0Text\0'].map(text => reasonsFor('a.txt', text)))).flat(),
        Array(2).fill('a.txt ist keine Textdatei; bitte als .txt, .md, .html, .pdf oder .docx speichern.'),
      ))

    it('a file whose name would write into the terminal', async () =>
      deepEqual(await reasonsFor('a\u001b[31m\n.txt', ''), [
        'a\uFFFD[31m\uFFFD.txt ist leer; bitte den Text hineinschreiben oder -kopieren.',
      ]))

    it('a file whose name is no UTF-8', async function () {
      const name = Buffer.concat([Buffer.from(`${folder.path}/gr`), Buffer.from([0xfc]), Buffer.from('n.txt')])
      renameSync(folder.write('a.txt', ARTICLE), name)
      deepEqual(await reasonsOf(name.toString(), 'gr\uFFFDn.txt'), [
        'gr\uFFFDn.txt hat einen Namen, der kein UTF-8 ist, und lässt sich deshalb nicht öffnen; bitte umbenennen.',
      ])
    })
  })

  describe('while somebody writes to it', () => {
    /** Opens the file, and does something to it before it is read for the first so many times. */
    const meddling = (times: number, meddle: (file: string) => void) => {
      let left = times
      return async (file: string): Promise<FileHandle> => {
        const handle = await open(file, constants.O_RDONLY)
        const { stat } = handle
        let asked = false
        handle.stat = (async () => {
          if (asked && left-- > 0) meddle(file)
          asked = true
          return stat.call(handle)
        }) as FileHandle['stat']
        return handle
      }
    }

    it('is read once more', async () => {
      const file = folder.write('a.txt', ARTICLE)
      const found = await readBytes(
        file,
        'a.txt',
        'text',
        meddling(1, () => appendFileSync(file, ARTICLE)),
      )
      ok('bytes' in found)
      equal(Buffer.from(found.bytes).toString(), ARTICLE + ARTICLE)
    })

    it('is left out when it changes again', async () => {
      const file = folder.write('a.txt', ARTICLE)
      const grows = meddling(9, () => appendFileSync(file, ARTICLE))
      deepEqual(await readBytes(file, 'a.txt', 'text', grows), { problem: { kind: 'changing', file: 'a.txt' } })
    })

    it('is what is left where somebody has cut it', async () => {
      const file = folder.write('a.txt', ARTICLE)
      const shrinks = meddling(1, () => truncateSync(file, 3))
      deepEqual(await readBytes(file, 'a.txt', 'text', shrinks), { bytes: Buffer.from('Der') })
    })

    it('is named when it is gone', async () =>
      deepEqual(await reasonsOf(`${folder.path}/a.txt`, 'a.txt'), ['a.txt gibt es nicht; bitte den Pfad prüfen.']))
  })

  describe('of JSON Lines', () => {
    const record = (text: string) => `${JSON.stringify({ title: 'Kräne', text })}\n`

    it('gives its articles, and says how many records have no text', async () => {
      const { texts, reasons } = await read(
        'a.jsonl',
        `\uFEFF${record('eins')}kein JSON\n\n{"title":"ohne"}\r\n${record('zwei')}${record('drei').trim()}`,
      )
      deepEqual(texts, ['eins', 'zwei', 'drei'])
      deepEqual(reasons, [
        'a.jsonl enthält Datensätze, die keinen Text haben oder kein JSON sind: 2, der erste ist Nummer 2; bitte berichtigen, falls es Artikel sind.',
      ])
    })

    it('leaves out a line that is longer than an article may be', async () => {
      const { texts, reasons } = await read(
        'a.jsonl',
        record('eins') + record('lang '.repeat(2_100_000)) + record('drei'),
      )
      deepEqual(texts, ['eins', 'drei'])
      deepEqual(reasons, ['a.jsonl#2 hat mehr als 10 MB; bitte aufteilen.'])
    })

    it('is read in UTF-16 and in Latin-1', async () => {
      const text = record('Häfen und Kräne')
      deepEqual((await read('a.jsonl', Buffer.from(`\uFEFF${text}`, 'utf16le'))).texts, ['Häfen und Kräne'])
      deepEqual((await read('a.jsonl', Buffer.from(text, 'latin1'))).texts, ['Häfen und Kräne'])
    })

    it('has no half signs', async () =>
      deepEqual((await read('a.jsonl', '{"text":"A\\ud83d B"}')).texts, ['A\uFFFD B']))

    it('is cut into the same lines wherever the pieces end', async () => {
      const text = 'eins\nzwei Kräne\n\ndrei\n'
      const bytes = Buffer.from(text)
      for (let size = 1; size <= bytes.length; size++) {
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        )
        const lines: string[] = []
        for await (const line of linesOf(pieces, 100)) lines.push(Buffer.from(line as Uint8Array).toString())
        deepEqual(lines, ['eins', 'zwei Kräne', '', 'drei'])
      }
    })
  })

  it('is read all the same where a few of its bytes are no UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Kräne für größere Häfen: '),
      Buffer.from([0xe4, 0x20]),
      Buffer.from('„gut“'),
    ])
    deepEqual((await read('a.txt', bytes)).texts, ['Kräne für größere Häfen: \uFFFD „gut“'])
    deepEqual((await read('b.txt', Buffer.from('Kräne für').subarray(0, 9))).texts, ['Kräne f\uFFFD'])
  })
})

interface ArchiveFile {
  readonly name: string
  readonly text?: string
  /** So many zeros. */
  readonly size?: number
  /** What the headers say of its size. */
  readonly claimed?: number
  readonly crc?: number
  readonly flags?: number
}

/** A zip archive whose headers may lie. */
function archive(files: readonly ArchiveFile[]): Buffer {
  const zeros = new Map<number, Buffer>()
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, text, size = 0, claimed, crc, flags = 0 } of files) {
    const packed = text === undefined ? (zeros.get(size) ?? deflateRawSync(Buffer.alloc(size))) : deflateRawSync(text)
    if (text === undefined) zeros.set(size, packed)
    const header = Buffer.alloc(30 + name.length)
    header.writeUInt32LE(0x04034b50)
    header.writeUInt16LE(name.length, 26)
    header.write(name, 30)
    const entry = Buffer.alloc(46 + name.length)
    entry.writeUInt32LE(0x02014b50)
    entry.writeUInt16LE(flags, 8)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(crc ?? (text === undefined ? crc32(Buffer.alloc(size)) : crcOf(text)), 16)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(claimed ?? size, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    entry.write(name, 46)
    local.push(header, packed)
    directory.push(entry)
    at += header.length + packed.length
  }
  const end = Buffer.alloc(22)
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...local, ...directory, end])
}

/** The check sum as another program computes it. */
function crcOf(content: string): number {
  return Buffer.from(zipSync({ a: strToU8(content) })).readUInt32LE(14)
}

function docx(body: string): Uint8Array {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return zipSync({
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
  })
}
