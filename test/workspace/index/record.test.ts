import { deepEqual, equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import type { Attribution, Speaker } from '../../../src/engine/model.ts'
import { read } from '../../../src/engine/read.ts'
import type { Reading, SourceText } from '../../../src/engine/reading/reading.ts'
import { byteReader, byteWriter } from '../../../src/workspace/index/bytes.ts'
import { decodeRecord, encodeRecord } from '../../../src/workspace/index/record.ts'
import { loadFile, type LoadedSource, sourceLists } from '../../../src/workspace/sources.ts'
import { article, TEXTS } from '../../engine/corpus/texts.ts'
import { makeFolder } from '../folder.ts'

/** All that a record has to give back. */
function parts(text: SourceText) {
  const { raw, prose, language, date, blocks, sentences, tokens, quotes, attributions, names } = text
  return { raw, prose, language, date, blocks, sentences, tokens, quotes, attributions, names }
}

function givesBack(reading: Reading, extra: unknown = null): void {
  const bytes = encodeRecord(reading, extra)
  // Records lie anywhere in the memory that they were read into.
  const shifted = new Uint8Array(bytes.length + 13)
  shifted.set(bytes, 5)
  const decoded = decodeRecord(shifted.subarray(5, 5 + bytes.length), reading)
  const { tokens: expected, ...rest } = parts(reading)
  const { tokens, ...decodedRest } = parts(decoded)
  deepEqual(decodedRest, rest)
  deepEqual([...tokens.start], [...expected.start])
  deepEqual([...tokens.end], [...expected.end])
  deepEqual([...tokens.kind], [...expected.kind])
  ok(tokens.word.every((word, i) => word === expected.word[i]))
  deepEqual(decoded.extra, extra)
}

async function loaded(name: string, content: string): Promise<LoadedSource> {
  const folder = makeFolder({ [name]: content })
  try {
    const { sources } = await loadFile(`${folder.path}/${name}`, folder.path, sourceLists())
    return sources[0] as LoadedSource
  } finally {
    folder.remove()
  }
}

const PAGE = `<!doctype html><html lang="de"><head><title>Die alte Mühle</title><meta name="author" content="Karla Rühl"></head>
<body><nav><a href="/">Start</a> <a href="/stadt">Stadt</a></nav><main><article><h1>Die alte M&uuml;hle</h1>
<p>Seit <b>1743</b> mahlt die M&uuml;hle am Bach, &bdquo;und sie l&auml;uft wie am ersten Tag&ldquo;, sagte M&uuml;ller Hanno Voss.</p>
<p>Im Jahr 2022 waren es 38 Tonnen Mehl, nach Angaben der Stadt ein F&uuml;nftel mehr als im Jahr davor. Der Verein z&auml;hlt 112 Mitglieder.</p>
<table><tr><th>Jahr</th><th>Mehl</th></tr><tr><td>2021</td><td>31 t</td></tr><tr><td>2022</td><td>38 t</td></tr></table>
</article></main></body></html>`

describe('a record', () => {
  for (const { id, ...text } of TEXTS) it(`gives back ${id}`, () => givesBack(read(text), { id }))

  it('gives back a page of HTML', async () => {
    const { reading, document } = await loaded('muehle.html', PAGE)
    ok(document.map)
    ok(reading.raw.includes('38 t'))
    givesBack(reading, { map: document.map, leftOut: document.leftOutPassages })
  })

  it('gives back what a text with everything says', () => {
    const reading = read({ text: TEXTS.map(({ text }) => text).join('\n\n'), language: 'de', date: '2023-04-01' })
    ok(reading.quotes.length > 2 && reading.attributions.length > 2 && reading.names.length > 4)
    givesBack(reading)
  })

  it('gives back who somebody quotes, and what has no cue and no speaker', () => {
    const reading = read({ text: article(4), language: 'de' })
    const speaker = (text: string, name: string, role: string | null): Speaker => ({
      text,
      name,
      role,
      start: 3,
      end: 9,
    })
    const content = { start: 5, end: 30 }
    const attributions: Attribution[] = [
      { type: 'hearsay', speaker: null, cue: null, content, contents: [content, { start: 33, end: 33 }] },
      {
        type: 'according-to',
        speaker: speaker('sie', 'Imke Harms', 'Imkerin'),
        cue: { text: 'zufolge', start: 40, end: 47 },
        content,
        contents: [],
        via: [speaker('', '', null), speaker('Verein', 'Verein', null)],
      },
      { type: 'denial', speaker: speaker('Harms', 'Harms', ''), cue: null, content, contents: [content], via: [] },
    ]
    givesBack({ ...reading, attributions })
  })

  it('gives back any text', () => {
    const piece = fc.constantFrom(
      ...[
        '„Das ist gut“, sagte Ada Lund. ',
        'Laut Stadt ',
        '12.000 Euro',
        '\n\n',
        '\r\n',
        '\t',
        '\u00a0',
        '\u2028',
        '\ufeff',
      ],
      ...[
        '# Kopf\n',
        '| a | b |\n|---|---|\n| 1 | 2 |\n',
        '**fett**',
        '![Bild](x.png)',
        '<b>',
        '🎈',
        '`code`',
        ' ',
        '- ',
        '> ',
      ],
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }),
        fc.constantFrom('markdown' as const, 'plain' as const),
        (some, format) => {
          givesBack(read({ text: some.join(''), language: 'de', format }))
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('numbers in bytes', () => {
  it('are given back', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.integer(),
            fc.maxSafeInteger().map(n => Math.trunc(n / 2)),
          ),
        ),
        numbers => {
          const writer = byteWriter()
          for (const number of numbers) writer.int(number)
          const bytes = writer.done()
          equal(bytes.length, writer.length)
          const reader = byteReader(bytes, 0)
          deepEqual(
            numbers.map(() => reader.int()),
            numbers.map(n => n + 0),
          )
        },
      ),
    )
  })

  it('are given back where there are many', () => {
    const writer = byteWriter()
    for (let i = 0; i < 20_000; i++) writer.int(i % 2 === 0 ? i * 1000 : -i)
    const reader = byteReader(writer.done(), 0)
    for (let i = 0; i < 20_000; i++) equal(reader.int(), i % 2 === 0 ? i * 1000 : -i)
  })
})
