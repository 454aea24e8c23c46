import assert from 'node:assert/strict'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  CancellationTokenSource,
  DiagnosticSeverity,
  type DidChangeWatchedFilesRegistrationOptions,
  FileChangeType,
  type MarkupContent,
} from 'vscode-languageserver'
import type { CheckAllResult, DraftStatus, EvidencePlace, SourceHit } from '../../src/server/protocol.ts'
import { type Editor, openEditor } from './editor.ts'
import { newsroom, type Newsroom, PASSAGE } from './newsroom.ts'

const root = process.platform === 'win32' ? 'C:\\redaktion' : '/redaktion'
const folder = pathToFileURL(root).href
const draft = `${folder}/a.md`

describe('language server', () => {
  let room: Newsroom
  let editor: Editor
  beforeEach(async () => {
    room = newsroom(root)
    editor = await openEditor(room, { folder })
  })
  afterEach(() => editor.dispose())

  it('publishes a finding with its rule and a way to the source', async () => {
    editor.open(draft, 'Es kamen 500 Gäste.')
    const { diagnostics, version } = await editor.diagnostics(draft)
    assert.equal(version, 1)
    assert.equal(diagnostics.length, 1)
    const [diagnostic] = diagnostics
    assert.deepEqual(diagnostic?.range, { start: { line: 0, character: 9 }, end: { line: 0, character: 12 } })
    assert.equal(diagnostic?.severity, DiagnosticSeverity.Error)
    assert.equal(diagnostic?.code, 'figure-mismatch')
    assert.equal(diagnostic?.codeDescription?.href, 'file:///docs/rules/de/figure-mismatch.md')
    assert.equal(diagnostic?.relatedInformation?.[0]?.location.uri, `${folder}/sources/stadion.txt`)
    assert.equal(diagnostic?.relatedInformation?.[0]?.message, PASSAGE)
  })

  it('publishes new findings after an edit', async () => {
    editor.open(draft, 'Es kamen 500 Gäste.')
    await editor.diagnostics(draft)
    const range = { start: { line: 0, character: 9 }, end: { line: 0, character: 12 } }
    editor.change(draft, 2, { range, text: '300' })
    assert.deepEqual((await editor.diagnostics(draft)).diagnostics, [])
    assert.equal(room.checks.at(-1), 'Es kamen 300 Gäste.')
  })

  it('checks once after many quick edits', async () => {
    editor.open(draft, '')
    await editor.diagnostics(draft)
    for (const [index, text] of '1234567'.split('').entries()) {
      const position = { line: 0, character: index }
      editor.change(draft, index + 2, { range: { start: position, end: position }, text })
    }
    assert.equal((await editor.diagnostics(draft)).version, 8)
    assert.deepEqual(room.checks, ['', '1234567'])
  })

  it('never shows what an older text had', async () => {
    room.slowness = 80
    editor.open(draft, 'Es kamen 500 Gäste.')
    await pause(20)
    editor.change(draft, 2, { text: 'Es kamen 300 Gäste.' })
    await pause(120)
    assert.deepEqual(
      editor.published.map(({ version, diagnostics }) => [version, diagnostics.length]),
      [[2, 0]],
    )
  })

  it('never shows what a text had that was closed meanwhile', async () => {
    room.slowness = 80
    editor.open(draft, 'Es kamen 500 Gäste.')
    await pause(20)
    editor.close(draft)
    editor.open(draft, 'Es kamen 300 Gäste.')
    await pause(120)
    assert.ok(editor.published.every(({ diagnostics }) => diagnostics.length === 0))
  })

  it('has a card for every claim, the supported ones too', async () => {
    editor.open(draft, 'Es kamen 300 Gäste.')
    const card = valueOf(await editor.hover(draft, 0, 10))
    assert.match(card, /✓ \*\*Belegt\*\* · 300\n/)
    assert.match(card, /Tagblatt · 3\.5\.2024/)
    assert.match(card, /\nIm Stadion waren \*\*300\*\* Gäste/)
    assert.match(card, /\]\(file:.*stadion\.txt#L1,1-1,28 /)
    assert.match(card, /\(https:\/\/example\.org\/stadion#:~:text=Im%20Stadion%20waren%20300%20G%C3%A4ste /)
    assert.equal(await editor.hover(draft, 0, 1), null)
  })

  it('offers the mend, and a comment that silences the rule', async () => {
    editor.open(draft, '500 Gäste.\nEnde')
    await editor.diagnostics(draft)
    const [mend, silence, ...others] = await editor.actions(draft, 0, 1)
    assert.equal(mend?.isPreferred, true)
    assert.equal(mend?.diagnostics?.length, 1)
    assert.deepEqual(mend?.edit?.documentChanges, [
      {
        textDocument: { uri: draft, version: 1 },
        edits: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }, newText: '300' }],
      },
    ])
    assert.match(JSON.stringify(silence?.edit), / <!-- beleg-disable-line figure-mismatch -->/)
    assert.match(JSON.stringify(silence?.edit), /"start":\{"line":0,"character":10\}/)
    assert.deepEqual(others, [])
  })

  it('offers once what silences two findings', async () => {
    editor.open(draft, '500 und 600 Gäste')
    await editor.diagnostics(draft)
    const titles = (await editor.actions(draft, 0, 0, 11)).map(({ title }) => title)
    assert.equal(titles.filter(title => title.includes('nicht melden')).length, 1)
    assert.equal(titles.length, 3)
  })

  it('shows what is wrong with a comment for Beleg', async () => {
    const position = { line: 2, column: 1, endLine: 2, endColumn: 10 }
    room.messages = [{ ...position, ruleId: 'unknown-rule', severity: 1, message: '„figur“ ist keine Regel.' }]
    editor.open(draft, '300 Gäste\n<!-- … -->')
    const [diagnostic] = (await editor.diagnostics(draft)).diagnostics
    assert.equal(diagnostic?.message, '„figur“ ist keine Regel.')
    assert.equal(diagnostic?.severity, DiagnosticSeverity.Warning)
    assert.deepEqual(diagnostic?.range, { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } })
  })

  it('reports coverage and the sources in use', async () => {
    editor.open(draft, '300 von 500 Gästen')
    await editor.diagnostics(draft)
    const status = await editor.request<DraftStatus>('beleg/checkArticle', { uri: draft })
    assert.equal(status.state, 'checked')
    assert.deepEqual([status.supported, status.claims, status.errors], [1, 2, 1])
    assert.deepEqual(status.sources, { from: 'sources', label: 'sources', documents: 1, leftOut: [] })
    assert.deepEqual(editor.statuses.at(-1), status)
    assert.deepEqual(editor.logs, [`${root}: 1 Artikel aus „sources“ gelesen.`])
  })

  it('does not check a source, nor what the configuration leaves out', async () => {
    for (const [path, reason] of [
      ['sources/stadion.txt', /selbst eine Quelle/],
      ['ignoriert.md', /„ignore“/],
    ] as const) {
      editor.open(`${folder}/${path}`, '500 Gäste', 'plaintext')
      assert.deepEqual((await editor.diagnostics(`${folder}/${path}`)).diagnostics, [])
      assert.equal(editor.statuses.at(-1)?.state, 'notADraft')
      assert.match(editor.statuses.at(-1)?.message ?? '', reason)
    }
  })

  it('checks all drafts, and goes on after one that cannot be read', async () => {
    const result = await editor.request<CheckAllResult>('beleg/checkAllDrafts')
    assert.deepEqual(result, {
      drafts: 1,
      claims: 1,
      supported: 0,
      findings: 1,
      failures: ['fehlt.md konnte nicht geprüft werden: fehlt.md gibt es nicht; bitte den Pfad prüfen.'],
      cancelled: false,
    })
    assert.equal((await editor.diagnostics(draft)).diagnostics.length, 1)
  })

  it('stops checking all drafts when it is told to', async () => {
    room.drafts = Array.from({ length: 50 }, (_, index) => `${index}.md`)
    const cancellation = new CancellationTokenSource()
    const asked = editor.request<CheckAllResult>('beleg/checkAllDrafts', {}, cancellation.token)
    room.onCheck = () => {
      if (room.checks.length === 3) cancellation.cancel()
    }
    const { cancelled, drafts } = await asked
    assert.equal(cancelled, true)
    assert.ok(drafts >= 3 && drafts < 50, `${drafts} drafts`)
  })

  it('finds sources and passages by words like theirs', async () => {
    const search = (query: string): Promise<SourceHit[]> => editor.request('beleg/searchSources', { uri: draft, query })
    assert.deepEqual(
      (await search('')).map(({ label }) => label),
      ['Volles Haus [im] Stadion'],
    )
    assert.equal((await search('stadoin'))[0]?.label, 'Volles Haus [im] Stadion')
    const passages = await search('stadion waren')
    assert.equal(passages.at(-1)?.label, PASSAGE)
    assert.deepEqual(passages.at(-1)?.range.end, { line: 0, character: PASSAGE.length })
  })

  it('has the text of a source that no editor can show as it is', async () => {
    room.documents = room.documents.map(document => ({
      ...document,
      file: join(root, 'Bericht (1).pdf'),
      places: 'text',
    }))
    editor.open(draft, '300')
    const card = valueOf(await editor.hover(draft, 0, 1))
    assert.match(card, /\(beleg-source:[^ ]*Bericht%20%281%29\.pdf\.txt#L1,1-1,28 /)
    const uri = `${folder.replace('file:', 'beleg-source:')}/Bericht%20%281%29.pdf.txt`
    assert.equal(await editor.request('beleg/sourceText', { uri }), PASSAGE)
    // As VS Code writes it.
    assert.equal(await editor.request('beleg/sourceText', { uri: uri.replace('///', '/') }), PASSAGE)
    assert.equal(await editor.request('beleg/sourceText', { uri: 'beleg-source:/fehlt.pdf.txt' }), null)
  })

  it('tells that a source is gone and checks without it', async () => {
    editor.open(draft, '500 Gäste')
    await editor.diagnostics(draft)
    const gone = `${folder}/sources/stadion.txt`
    editor.touch(gone, FileChangeType.Deleted)
    const { diagnostics } = await editor.diagnostics(draft)
    assert.deepEqual(
      editor.gone.map(({ uri }) => uri),
      [gone],
    )
    assert.match(editor.gone[0]?.message ?? '', /Volles Haus \[im\] Stadion.*gelöscht oder umbenannt/)
    assert.deepEqual(diagnostics[0]?.relatedInformation, [])
    assert.deepEqual(room.documents, [])
  })

  it('asks the editor once to watch the sources and what decides where they come from', async () => {
    const didChangeWatchedFiles = { dynamicRegistration: true, relativePatternSupport: true }
    const watching = await openEditor(room, { folder, capabilities: { workspace: { didChangeWatchedFiles } } })
    for (const name of ['a.md', 'b.md']) {
      watching.open(`${folder}/${name}`, '300')
      await watching.diagnostics(`${folder}/${name}`)
    }
    const patterns = watching.registrations
      .flatMap(({ registrations }) => registrations)
      .flatMap(({ registerOptions }) => (registerOptions as DidChangeWatchedFilesRegistrationOptions).watchers)
      .map(({ globPattern }) => globPattern)
    assert.deepEqual(patterns, [
      { baseUri: folder, pattern: '{beleg.config.*,sources,sources/**,seeds,seeds/**}' },
      { baseUri: folder, pattern: 'sources' },
      { baseUri: folder, pattern: 'beleg-suppressions.json' },
    ])
    watching.dispose()
  })

  it('speaks English where the editor does', async () => {
    const english = await openEditor(room, { folder, locale: 'en-GB' })
    english.open(draft, '300, 500')
    assert.match(valueOf(await english.hover(draft, 0, 1)), /\*\*Supported\*\*/)
    const [diagnostic] = (await english.diagnostics(draft)).diagnostics
    assert.equal(diagnostic?.codeDescription?.href, 'file:///docs/rules/en/figure-mismatch.md')
    english.dispose()
  })

  it('speaks the language of the environment where the editor names none', async () => {
    for (const [display, card] of [
      ['de', /\*\*Belegt\*\*/],
      ['en', /\*\*Supported\*\*/],
    ] as const) {
      const silent = await openEditor({ ...room, display }, { folder, locale: '' })
      silent.open(draft, '300')
      assert.match(valueOf(await silent.hover(draft, 0, 1)), card)
      silent.dispose()
    }
  })
})

describe('language server, by its settings', () => {
  const openWith = async (settings: object): Promise<readonly [Editor, Newsroom]> => {
    const room = newsroom(root)
    return [await openEditor(room, { folder, settings }), room]
  }

  it('waits to be asked where checks are manual', async () => {
    const [editor, room] = await openWith({ run: 'manual' })
    editor.open(draft, '500')
    assert.equal(await editor.hover(draft, 0, 1), null)
    assert.deepEqual(room.checks, [])
    assert.equal(editor.statuses[0]?.state, 'outdated')
    await editor.request('beleg/checkArticle', { uri: draft })
    assert.equal((await editor.diagnostics(draft)).diagnostics.length, 1)
    assert.ok(await editor.hover(draft, 0, 1))
    editor.dispose()
  })

  it('is silent where it is switched off', async () => {
    const [editor, room] = await openWith({ enable: false })
    editor.open(draft, '500')
    assert.deepEqual((await editor.diagnostics(draft)).diagnostics, [])
    assert.deepEqual(room.checks, [])
    editor.dispose()
  })

  it('takes settings of a wrong shape for none', async () => {
    const [editor] = await openWith({ enable: 'ja', run: 7, sources: 'x', rules: ['off'], language: null })
    editor.open(draft, '500')
    assert.equal((await editor.diagnostics(draft)).diagnostics.length, 1)
    editor.dispose()
  })
})

describe('hover card', () => {
  const HOSTILE =
    '300 [x](command:y) <img src=z onerror=a()> $(error) `c` **d** www.e.org https://f.org ![g](h) a@b.org &lt; \\'

  for (const [name, initializationOptions] of [
    ['for VS Code', { richHover: true, commands: true }],
    ['for any editor', {}],
  ] as const) {
    it(`runs nothing of a source's text, ${name}`, async () => {
      const editor = await openEditor(newsroom(root, HOSTILE), { folder, initializationOptions })
      editor.open(draft, '300')
      const passage = valueOf(await editor.hover(draft, 0, 1)).split('  \n')[1] ?? ''
      assert.doesNotMatch(passage, /(?<!\\)[`[\]]|(?<!\\)<(?!\/?span)|(?<!\\)\$\(|www\.|https:\/\/|[^\\]@/)
      editor.dispose()
    })
  }

  it('links to a name with signs so that they outlast how VS Code decodes a link', async () => {
    const room = newsroom(root)
    room.documents = room.documents.map(one => ({ ...one, file: join(root, '100 % (1) #2.pdf'), places: 'text' }))
    const editor = await openEditor(room, { folder, initializationOptions: { richHover: true, commands: true } })
    editor.open(draft, '300')
    const card = valueOf(await editor.hover(draft, 0, 1))
    const args = /\(command:beleg\.openEvidence\?(\S+) /.exec(card)?.[1] ?? ''
    const [{ uri }] = JSON.parse(decodeURIComponent(decodeURIComponent(args))) as [EvidencePlace]
    assert.match(uri, /^beleg-source:.*\/100%20%25%20\(1\)%20%232\.pdf\.txt$/)
    editor.dispose()
  })

  it('links to the place by a command of VS Code', async () => {
    const editor = await openEditor(newsroom(root), {
      folder,
      initializationOptions: { richHover: true, commands: true },
    })
    editor.open(draft, '300')
    const card = valueOf(await editor.hover(draft, 0, 1))
    const args = /\(command:beleg\.openEvidence\?(\S+) "[^"]*sources\/stadion\.txt:1"\)/.exec(card)?.[1]
    const [place] = JSON.parse(decodeURIComponent(args ?? '')) as [EvidencePlace]
    assert.equal(place.uri, `${folder}/sources/stadion.txt`)
    assert.deepEqual(place.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 27 } })
    assert.deepEqual(place.mark, { start: { line: 0, character: 17 }, end: { line: 0, character: 20 } })
    assert.match(card, /\[Volles Haus &#91;im&#93; Stadion\]/)
    assert.match(card, /<span style="background-color:var\(--vscode-[\w-]+\);border-radius:3px;">\*\*300\*\*<\/span>/)
    editor.dispose()
  })
})

function valueOf(hover: { contents: unknown } | null): string {
  return (hover?.contents as MarkupContent | undefined)?.value ?? ''
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
