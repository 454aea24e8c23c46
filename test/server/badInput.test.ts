import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { MarkupContent } from 'vscode-languageserver'
import { isIgnored, listDrafts } from '../../src/server/outside.ts'
import type { CheckAllResult, DraftStatus } from '../../src/server/protocol.ts'
import type { ServerOutside } from '../../src/server/server.ts'
import { readDraft } from '../../src/workspace/drafts.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import { temporaryFolder } from '../temporary.ts'
import { type Editor, openEditor } from './editor.ts'

const outside: ServerOutside = {
  openWorkspace,
  listDrafts,
  isIgnored,
  readDraft,
  display: 'en',
  ruleAddress: (rule, display) => `file:///docs/rules/${display}/${rule}.md`,
  delay: 10,
}

const ARTICLE = 'Der Zoo in Elmstadt hat 12 Pinguine bekommen. „Sie sind gut angekommen“, sagte Direktorin Mara Voss.\n'
const DRAFT = 'Der Zoo in Elmstadt hat 15 Pinguine bekommen.\n'

describe('language server on bad input', () => {
  let folder: string
  let editor: Editor
  const uri = (path: string): string => pathToFileURL(join(folder, path)).href
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const start = async (): Promise<void> => {
    editor = await openEditor(outside, { folder: pathToFileURL(folder).href })
  }
  const check = async (text: string, path = 'entwurf.md', languageId = 'markdown'): Promise<DraftStatus> => {
    editor.open(uri(path), text, languageId)
    return editor.request<DraftStatus>('beleg/checkArticle', { uri: uri(path) })
  }
  beforeEach(() => {
    folder = temporaryFolder()
  })
  afterEach(() => {
    editor.dispose()
    rmSync(folder, { recursive: true, force: true })
  })

  it('names each source that cannot be used, and uses the others', async () => {
    write('sources/zoo.txt', ARTICLE)
    write('sources/leer.txt', '')
    write('sources/bild.txt', new Uint8Array(400))
    write('sources/gross.txt', Buffer.alloc(20_000_000, 'Wort '))
    write('sources/gesperrt.txt', ARTICLE)
    chmodSync(join(folder, 'sources/gesperrt.txt'), 0)
    await start()
    // On a busy machine a draft is checked before all sources are read.
    await editor.request('beleg/readSources', { root: pathToFileURL(folder).href })
    const { sources, errors } = await check(DRAFT)
    assert.equal(errors, 1)
    const sentences = sources?.leftOut ?? []
    for (const name of ['leer.txt', 'bild.txt', 'gross.txt']) {
      assert.equal(sentences.filter(sentence => sentence.includes(name)).length, 1, name)
    }
  })

  it('tells in the draft that a folder has no source that can be read', async () => {
    write('sources/leer.txt', '')
    await start()
    const { state, message } = await check(DRAFT)
    assert.equal(state, 'failed')
    assert.match(message ?? '', /sources/)
    const { diagnostics } = await editor.diagnostics(uri('entwurf.md'))
    assert.deepEqual(
      diagnostics.map(diagnostic => [diagnostic.message, diagnostic.range.start.line]),
      [[message, 0]],
    )
  })

  it('reads a source in Latin-1, with a byte-order mark, and with Windows line ends', async () => {
    write('sources/latin.txt', Buffer.from(ARTICLE.replaceAll(/[„“]/g, '"').replace('Elmstadt', 'Öhrstadt'), 'latin1'))
    write('sources/marke.txt', `\ufeff${ARTICLE.replace('Pinguine', 'Otter')}`)
    write('sources/windows.txt', `Elmstadt\r\n\r\n${ARTICLE.replace('Pinguine', 'Biber')}`)
    await start()
    const status = await check(
      'Der Zoo in Öhrstadt hat 15 Pinguine bekommen.\r\n\r\nDer Zoo in Elmstadt hat 12 Otter bekommen.\r\n\r\nDer Zoo in Elmstadt hat 14 Biber bekommen.\r\n',
    )
    assert.equal(status.sources?.documents, 3)
    const { diagnostics } = await editor.diagnostics(uri('entwurf.md'))
    const places = diagnostics.map(({ range, relatedInformation }) => [
      range.start.line,
      relatedInformation?.[0]?.location.uri.replace(/^.*\//, ''),
      relatedInformation?.[0]?.location.range.start.line,
    ])
    assert.deepEqual(places, [
      [0, 'latin.txt', 0],
      [4, 'windows.txt', 2],
    ])
  })

  it('says of an empty draft that it is empty, and marks nothing in it', async () => {
    write('sources/zoo.txt', ARTICLE)
    await start()
    const { state, claims, message } = await check('\n')
    assert.deepEqual([state, claims], ['checked', 0])
    assert.equal(message, 'entwurf.md ist leer; was Sie schreiben, wird geprüft.')
    assert.deepEqual((await editor.diagnostics(uri('entwurf.md'))).diagnostics, [])
  })

  it('says of a draft in another language that it is not checked, and checks it when it is said to be German', async () => {
    write('sources/zoo.txt', ARTICLE)
    await start()
    const foreign = '動物園に十五羽のペンギンが来ました。園長は大変喜んでいます。'
    const { state, message } = await check(foreign)
    assert.equal(state, 'failed')
    assert.match(message ?? '', /^entwurf\.md ist wohl auf Japanisch geschrieben; .+„lang: de“/)
    const { diagnostics } = await editor.diagnostics(uri('entwurf.md'))
    assert.deepEqual(
      diagnostics.map(diagnostic => diagnostic.message),
      [message],
    )
    assert.equal((await check(`---\nlang: de\n---\n\n${DRAFT}${foreign}`, 'zweiter.md')).errors, 1)
  })

  it('answers a search without sources with a sentence', async () => {
    write('sources/leer.txt', '')
    await start()
    await assert.rejects(editor.request('beleg/searchSources', { uri: null, query: 'Zoo' }), {
      message: /^In sources lässt sich keine Quelle lesen: sources\/leer\.txt ist leer; /,
    })
  })

  it('says of a text of 20 MB that it is too long', async () => {
    write('sources/zoo.txt', ARTICLE)
    await start()
    const { state, message } = await check('Der Zoo ist schön. '.repeat(1_100_000), 'lang.md')
    assert.equal(state, 'failed')
    assert.match(message ?? '', /^lang\.md hat mehr als 5 Millionen Zeichen/)
  })

  it('says where the configuration is wrong, and checks again when it is mended', async () => {
    write('sources/zoo.txt', ARTICLE)
    write('beleg.config.jsonc', '{ "sources": [')
    await start()
    const broken = await check(DRAFT)
    assert.equal(broken.state, 'failed')
    assert.match(broken.message ?? '', /beleg\.config\.jsonc/)
    write('beleg.config.jsonc', '{ "ignore": ["alt/**"] }')
    const mended = await editor.request<DraftStatus>('beleg/checkArticle', { uri: uri('entwurf.md') })
    assert.equal(mended.errors, 1)
    write('alt/entwurf.md', DRAFT)
    assert.equal((await check(DRAFT, 'alt/entwurf.md')).state, 'notADraft')
  })

  it('checks the drafts that can be read, and names the others', async () => {
    write('sources/zoo.txt', ARTICLE)
    write('gut.md', DRAFT)
    write('kaputt.md', new Uint8Array(300))
    await start()
    const result = await editor.request<CheckAllResult>('beleg/checkAllDrafts')
    assert.equal(result.drafts, 1)
    assert.equal(result.findings, 1)
    assert.equal(result.failures.length, 1)
    assert.match(result.failures[0] ?? '', /kaputt\.md/)
  })

  it('shows a card for a draft that was never saved', async () => {
    write('sources/zoo.txt', ARTICLE)
    await start()
    editor.open('untitled:Untitled-1', DRAFT)
    const card = (await editor.hover('untitled:Untitled-1', 0, 25))?.contents as MarkupContent | undefined
    assert.match(card?.value ?? '', /12 Pinguine/)
  })
})
