import { deepEqual, equal } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../src/cli/report.ts'
import { type Folder, makeFolder } from '../workspace/folder.ts'
import { beleg } from './run.ts'

/** A text as an editor or a shell may write it. */
const WRITTEN: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'lines that end with CR and LF': text => Buffer.from(withCr(text)),
  'a byte-order mark': text => Buffer.from(`\uFEFF${text}`),
  'both, as Notepad writes': text => Buffer.from(`\uFEFF${withCr(text)}`),
  'UTF-16, as PowerShell writes': text => Buffer.from(`\uFEFF${withCr(text)}`, 'utf16le'),
}

function withCr(text: string): string {
  return text.replaceAll('\n', '\r\n')
}

const SEEDS = Object.fromEntries(
  readdirSync('seeds').map(name => [`sources/${name}`, readFileSync(join('seeds', name), 'utf8')] as const),
)
const DEMO = { 'draft.md': readFileSync('examples/entwurf.md', 'utf8'), ...SEEDS }

/** A draft with a head, comments and an accepted finding, and sources of many kinds. */
const HAFEN = {
  'beleg.config.jsonc': '{\n  // Regeln\n  "sources": "quellen",\n  "rules": { "figure-imprecise": "off" },\n}\n',
  'draft.md': [
    '---',
    'title: Hafen',
    'lang: de',
    'sources: quellen/*',
    '---',
    '# Der Hafen',
    '',
    'Der Umbau kostet 4,2 Millionen Euro. Er soll bis zum Herbst',
    'dauern. Im Hafen liegen 38 Boote.',
    '',
    '<!-- beleg-disable-next-line figure-mismatch -->',
    'Der neue Kran wiegt 90 Tonnen.',
    '',
    '| Jahr | Gäste |',
    '|---|---|',
    '| 2024 | 1300 |',
    '',
    '„Wir haben den Bedarf deutlich',
    'überschätzt und zu spät gebaut“, sagte Bürgermeisterin Anna Berg. Laut Polizei kamen 500 Menschen zum Fest am Kai.',
    '',
  ].join('\n'),
  'quellen/sources.json': '{\n  "a.txt": { "title": "Am Kai", "publisher": "Hafenblatt", "date": "2025-05-06" }\n}\n',
  'quellen/a.txt':
    'Der Umbau kostet 2,4 Millionen Euro.\n\n„Wir haben den Bedarf deutlich unterschätzt und zu spät gebaut“, sagte Bürgermeisterin Anna Berg.\n',
  'quellen/b.html':
    '<!DOCTYPE html>\n<html lang="de">\n<head><meta charset="utf-8"><title>Kran</title></head>\n<body>\n<article>\n<p>Der neue Kran\nwiegt 60 Tonnen.</p>\n<p>Nach Angaben der Feuerwehr kamen 500 Menschen zum Fest am Kai.</p>\n</article>\n</body>\n</html>\n',
  'quellen/c.jsonl':
    '{"title":"Boote","text":"Im Hafen liegen 83 Boote."}\n{"title":"Gäste","text":"Der Hafen hatte im Jahr 2024 insgesamt 1400 Gäste."}\n',
  'quellen/d.md': '---\ntitle: Ein Heft\ndate: 2025-05-07\n---\n# Ein Heft\n\nDas Fest dauerte drei Tage.\n',
}

describe('a text', () => {
  let folder: Folder
  beforeEach(() => {
    folder = makeFolder()
  })
  afterEach(() => folder.remove())

  const write = (files: Readonly<Record<string, string>>, as: (text: string) => Uint8Array): void => {
    for (const [name, text] of Object.entries(files)) folder.write(name, as(text))
  }
  const check = (...args: readonly string[]): Report =>
    JSON.parse(beleg(folder.path, ['check', '--no-index', '--format', 'json', ...args, 'draft.md']).stdout) as Report
  /** What does not depend on how lines end: all but offsets. */
  const seen = ({ sources, summary, results }: Report): unknown => ({
    sources,
    summary,
    results: results.map(({ messages, claims }) => ({
      messages,
      claims: claims.map(({ id, verdict, text, line, column, endLine, endColumn, evidence }) => {
        const place = [line, column, endLine, endColumn]
        return { id, verdict, text: plain(text), place, evidence: evidence.map(seenIn) }
      }),
    })),
  })
  const seenIn = (one: Report['results'][number]['claims'][number]['evidence'][number]): unknown => {
    const { source, filePath, line, column, endLine, endColumn, text } = one
    return { source, filePath, place: [line, column, endLine, endColumn], text: plain(text) }
  }
  const plain = (text: string): string => text.replaceAll('\r\n', '\n')

  for (const [name, files] of Object.entries({ DEMO, HAFEN })) {
    for (const [how, as] of Object.entries(WRITTEN)) {
      it(`has the same findings at the same places with ${how} (${name.toLowerCase()})`, () => {
        write(files, text => Buffer.from(text))
        const before = check()
        write(files, as)
        deepEqual(seen(check()), seen(before))
      })
    }
  }

  it('keeps how its lines end when it is mended', () => {
    write(HAFEN, WRITTEN['both, as Notepad writes'] ?? Buffer.from)
    check('--fix')
    const mended = readFileSync(join(folder.path, 'draft.md'), 'utf8')
    const wanted = HAFEN['draft.md']
      .replace('4,2 Mill', '2,4 Mill')
      .replace('38 Boote', '83 Boote')
      .replace('1300', '1400')
    equal(mended, `\uFEFF${withCr(wanted.replace('überschätzt', 'unterschätzt'))}`)
  })

  it('has its accepted findings accepted, however its lines end', () => {
    write(HAFEN, text => Buffer.from(text))
    beleg(folder.path, ['check', '--no-index', '--suppress-all', 'draft.md'])
    const list = readFileSync(join(folder.path, 'beleg-suppressions.json'), 'utf8')
    write({ ...HAFEN, 'beleg-suppressions.json': list }, WRITTEN['both, as Notepad writes'] ?? Buffer.from)
    deepEqual(check().results[0]?.messages, [])
  })

  it('may be named in a list that PowerShell has written', () => {
    write(HAFEN, text => Buffer.from(text))
    folder.write('list.txt', Buffer.from('\uFEFFdraft.md\r\n', 'utf16le'))
    const { stdout } = beleg(folder.path, ['check', '--no-index', '--format', 'unix', '--file-list', 'list.txt'])
    equal(stdout.split('\n')[0]?.split(':', 3).join(':'), 'draft.md:8:18')
  })
})
