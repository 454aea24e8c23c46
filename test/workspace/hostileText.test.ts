import { equal, ok } from 'node:assert/strict'
import { openCorpus } from '../../src/index.ts'
import { linesToText } from '../../src/workspace/formats/pdfLines.ts'
import { createWriter } from '../../src/workspace/formats/html/writer.ts'

/** Letters of each text; where time grew with the square of it, it took minutes. */
const LONG = 150_000
const MOST_SECONDS = 30

const repeated = (piece: string): string => piece.repeat(Math.ceil(LONG / piece.length))

const TEXTS: Readonly<Record<string, string>> = {
  'one word': repeated('a'),
  'one number': repeated('1'),
  'one line of amounts': repeated('12 Euro, '),
  'one line of days': repeated('am 1. Januar '),
  'thousands in one line': repeated('1.000 '),
  'a list of numbers': repeated('1,'),
  'vague numbers': repeated('Zehntausende '),
  'columns set by tabs': repeated('1\t'),
  stars: repeated('*'),
  'quotes in quotes': repeated('„a »b '),
  brackets: '('.repeat(LONG / 2) + ')'.repeat(LONG / 2),
  'page furniture': repeated('© dpa\n'),
  'unfinished front matter': `---\na: ${repeated('[')}\n---\n\nIm Hafen.`,
  'front matter of spaces': `---\na: b${repeated(' ')}c\n---\n\nIm Hafen.`,
}

const MARKDOWN: Readonly<Record<string, string>> = {
  'links that do not end': repeated('[a]('),
  'links that never end': repeated('[') + repeated(']('),
  'emphasis of two kinds': repeated('*a_ '),
  'paragraphs of them': repeated(`${'*a_ '.repeat(900)}\n\n`),
  'a list without end': repeated('- a\n'),
  'lists in lists': Array.from({ length: 600 }, (_, i) => `${' '.repeat(2 * i)}- a\n`).join(''),
  'quotations in quotations': repeated('> '),
  'a table of 100,000 cells': `| a | b | c | d |\n|---|---|---|---|\n${'| 1 | 2 | 3 | 4 |\n'.repeat(25_000)}`,
}

/** Seconds of processor time. */
async function secondsFor(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  return process.cpuUsage(before).user / 1e6
}

describe('a hostile text', function () {
  this.timeout(120_000)
  for (const [texts, ending] of [
    [TEXTS, 'txt'],
    [MARKDOWN, 'md'],
  ] as const) {
    for (const [what, text] of Object.entries(texts)) {
      it(`is read in time: ${what}`, async () => {
        const seconds = await secondsFor(() => openCorpus({ texts: [{ id: `a.${ending}`, text }] }))
        ok(seconds < MOST_SECONDS, `${seconds} s`)
      })
    }
  }

  it('is laid out in time: a page of cells without a space', async () => {
    const cell = '<td>1</td>'
    const writer = createWriter(cell.repeat(100_000))
    const seconds = await secondsFor(() => {
      for (let i = 0; i < 100_000; i++) writer.copy(i * cell.length + 4, i * cell.length + 5)
    })
    equal(writer.text, '1'.repeat(100_000))
    ok(seconds < MOST_SECONDS, `${seconds} s`)
  })

  it('is put together in time: a book as PDF', async () => {
    const line = (i: number) => ({
      text: `Im Hafen liegen die Kutter und Kähne, Reihe um Reihe ver-`,
      x: 50,
      y: -i,
      height: 12,
    })
    const pages = Array.from({ length: 400 }, (_, page) => Array.from({ length: 200 }, (_, i) => line(page * 200 + i)))
    const seconds = await secondsFor(() => linesToText(pages))
    ok(seconds < MOST_SECONDS, `${seconds} s`)
  })
})
