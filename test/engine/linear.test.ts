import assert from 'node:assert/strict'
import { buildCorpus, factCheck } from '../../src/engine/index.ts'

/** What no newsroom writes but some file holds: each is checked in the time of a long article. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one sentence of numbers': `Die Liste: ${Array.from({ length: 6_000 }, (_, i) => i * 7 + 1000).join(', ')} Einwohner.`,
  'one word': 'a'.repeat(300_000),
  'opening quotation marks': '„'.repeat(50_000),
  'quotation marks in turn': '„Ja“ '.repeat(20_000),
  'speakers without end': 'sagte Müller, sagte Meier, '.repeat(10_000),
  'a heading without end': `# ${'sehr '.repeat(40_000)}`,
  'a table of numbers': `| Ort | Zahl |\n|---|---|\n${'| Ulm | 1.500 |\n'.repeat(4000)}`,
  brackets: '[('.repeat(5000),
  capitals: 'Bund Land Stadt '.repeat(15_000),
}

describe('hostile texts', () => {
  const corpus = buildCorpus([
    {
      id: 'a.txt',
      text: 'Die Stadt Ulm hat 128.928 Einwohner. „Wir wachsen“, sagte Bürgermeister Müller.',
      language: 'de',
    },
    { id: 'b.txt', text: HOSTILE['one sentence of numbers'] as string, language: 'de' },
  ])
  for (const [name, text] of Object.entries(HOSTILE)) {
    it(`${name}: ${text.length} characters`, function () {
      this.timeout(40_000)
      const started = performance.now()
      factCheck({ text, language: 'de', format: 'markdown' }, corpus)
      const seconds = (performance.now() - started) / 1000
      assert.ok(seconds < 20, `took ${seconds.toFixed(1)} s`)
    })
  }
})
