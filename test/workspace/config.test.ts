import { deepEqual, rejects } from 'node:assert/strict'
import { loadConfig } from '../../src/workspace/config.ts'
import { makeFolder, type Folder } from './folder.ts'

describe('the configuration', () => {
  let folder: Folder
  beforeEach(() => {
    folder = makeFolder()
  })
  afterEach(() => folder.remove())

  it('is read with comments and trailing commas', async () => {
    folder.write(
      'beleg.config.jsonc',
      `{ // Kommentar
        "sources": "texte", "drafts": ["a.md", "b/*.md"], "rules": { "figure-imprecise": "off", },
        "names": { "Rathaus": ["Stadtverwaltung", "Verwaltung"], }, "failOn": "warning", }`,
    )
    const { sources, drafts, rules, names, failOn, language } = await loadConfig(folder.path, undefined, 'en')
    deepEqual(
      { sources, drafts, rules, names, failOn, language },
      {
        sources: ['texte'],
        drafts: ['a.md', 'b/*.md'],
        rules: { 'figure-imprecise': 'off' },
        names: [['Rathaus', 'Stadtverwaltung', 'Verwaltung']],
        failOn: 'warning',
        language: 'auto',
      },
    )
  })

  it('is read as YAML', async () => {
    folder.write('beleg.config.yaml', 'sources: [texte]\nlanguage: de\nrules:\n  quote-unsourced: info\n')
    const { sources, language, rules } = await loadConfig(folder.path, undefined, 'en')
    deepEqual(
      { sources, language, rules },
      { sources: ['texte'], language: 'de', rules: { 'quote-unsourced': 'info' } },
    )
  })

  for (const encoding of ['utf8', 'utf16le'] as const) {
    it(`is read with a byte-order mark in ${encoding}`, async () => {
      folder.write('beleg.config.json', Buffer.from('\uFEFF{\r\n  "language": "de"\r\n}\r\n', encoding))
      deepEqual((await loadConfig(folder.path, undefined, 'en')).language, 'de')
    })
  }

  it('is empty where there is none', async () => {
    const { file, sources } = await loadConfig(folder.path, undefined, 'en')
    deepEqual({ file, sources }, { file: null, sources: null })
  })

  const wrong: readonly (readonly [string, string])[] = [
    ['{ "sources": 3 }', 'beleg.config.json: “sources” must be a text or a list of texts.'],
    [
      '{ "rules": { "figure": "off" } }',
      'beleg.config.json: “rules.figure” is no rule; “beleg explain” lists them all.',
    ],
    [
      '{ "rules": { "quote-altered": "loud" } }',
      'beleg.config.json: “rules.quote-altered” must be “off”, “info”, “warning” or “error”.',
    ],
    [
      '{ "source": [] }',
      'beleg.config.json: “source” is no setting; there are sources, drafts, rules, language, names, ignore, suppressions, failOn.',
    ],
    ['[]', 'beleg.config.json: “{” must be an object in braces.'],
    [
      '{\n  "sources": ,\n}',
      'beleg.config.json cannot be read as configuration: something is wrong at line 2, column 14.',
    ],
  ]
  for (const [text, message] of wrong) {
    it(`says what is wrong with ${text.replace(/\s+/g, ' ')}`, async () => {
      folder.write('beleg.config.json', text)
      await rejects(loadConfig(folder.path, undefined, 'en'), { name: 'UserError', message })
    })
  }

  it('that is named must be there', async () => {
    await rejects(loadConfig(folder.path, 'other.jsonc', 'de'), {
      message: 'other.jsonc gibt es nicht; bitte den Pfad prüfen.',
    })
  })
})
