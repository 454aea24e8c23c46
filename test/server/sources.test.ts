import assert from 'node:assert/strict'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isIgnored, listDrafts } from '../../src/server/outside.ts'
import { type DraftStatus, messages, type SourceNode, type SourcesState } from '../../src/server/protocol.ts'
import type { ServerOutside } from '../../src/server/server.ts'
import { readDraft } from '../../src/workspace/drafts.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import { type Folder, makeFolder } from '../workspace/folder.ts'
import { type Editor, type EditorOptions, openEditor } from './editor.ts'

const OUTSIDE: ServerOutside = {
  openWorkspace,
  listDrafts,
  isIgnored,
  readDraft,
  display: 'en',
  ruleAddress: (rule, display) => `file:///docs/rules/${display}/${rule}.md`,
  delay: 10,
}

const article = (title: string, date: string) =>
  `---\ntitle: ${title}\npublisher: Küstenbote\ndate: ${date}\n---\n\nDie Fähre fasst 180 Fahrgäste.\n`

describe('the view of the sources', () => {
  let folder: Folder
  let editor: Editor
  let root: string
  beforeEach(() => {
    folder = makeFolder()
    root = pathToFileURL(folder.path).href
  })
  afterEach(() => {
    editor.dispose()
    folder.remove()
  })
  const start = async (outside = OUTSIDE, options: Partial<EditorOptions> = {}): Promise<void> => {
    editor = await openEditor(outside, { folder: root, initializationOptions: { commands: true }, ...options })
  }
  const read = (anew = false) => editor.request<SourcesState | null>(messages.readSources, { root, anew })
  const list = (parent: string | null = null) => editor.request<SourceNode[]>(messages.listSources, { root, parent })
  const linesOf = (nodes: readonly SourceNode[]) =>
    nodes.map(({ kind, label, description }) => [kind, label, description])

  it('lists folders, articles with their facts, and what was not read with the reason', async () => {
    folder.write('sources/a.md', article('Neue Fähre', '2025-04-11'))
    folder.write('sources/alt/b.md', article('Alte Fähre', '2024-01-02'))
    folder.write('sources/alt/c.md', article('Älteste Fähre', '2023-12-31'))
    folder.write('sources/leer.txt', '')
    await start()
    const state = await read()
    assert.deepEqual([state?.state, state?.from, state?.documents, state?.leftOut], ['ready', 'sources', 3, 1])
    const top = await list()
    assert.deepEqual(linesOf(top), [
      ['folder', 'sources', '3 Artikel'],
      ['notRead', 'Nicht gelesen', '1'],
    ])
    const [sources, notRead] = top
    const inSources = await list(sources?.id)
    assert.deepEqual(linesOf(inSources), [
      ['folder', 'alt', '2 Artikel'],
      ['article', 'Neue Fähre', 'Küstenbote · 11.4.2025'],
    ])
    assert.equal(inSources[1]?.uri, pathToFileURL(join(folder.path, 'sources/a.md')).href)
    assert.deepEqual(
      (await list(inSources[0]?.id)).map(({ label }) => label),
      ['Alte Fähre', 'Älteste Fähre'],
    )
    assert.deepEqual(linesOf(await list(notRead?.id)), [
      ['leftOut', 'leer.txt', 'ist leer; bitte den Text hineinschreiben oder -kopieren.'],
    ])
  })

  it('opens each article of an archive on its own', async () => {
    folder.write(
      'sources/archiv.jsonl',
      ['eins', 'zwei'].map(text => `${JSON.stringify({ title: text, text })}\n`).join(''),
    )
    await start()
    await read()
    const [sources] = await list()
    const [archive] = await list(sources?.id)
    assert.deepEqual([archive?.kind, archive?.label, archive?.description], ['folder', 'archiv.jsonl', '2 Artikel'])
    for (const { uri, label } of await list(archive?.id)) {
      assert.match(uri ?? '', /^beleg-source:.*archiv\.jsonl%23[12]\.txt$/)
      assert.equal(await editor.request(messages.sourceText, { uri }), label)
    }
  })

  it('lists a folder of many articles page by page', async () => {
    for (let i = 0; i < 450; i++) folder.write(`sources/${i}.md`, article(`Fähre ${1000 + i}`, '2025-04-11'))
    await start()
    await read()
    const [sources] = await list()
    const first = await list(sources?.id)
    assert.equal(first.length, 201)
    assert.deepEqual(linesOf(first.slice(-1)), [['more', '… und 250 weitere', '']])
    const second = await list(first.at(-1)?.id)
    const third = await list(second.at(-1)?.id)
    assert.equal(third.length, 50)
    const labels = [...first, ...second, ...third].filter(({ kind }) => kind === 'article').map(({ label }) => label)
    assert.deepEqual([labels.length, new Set(labels).size, labels[449]], [450, 450, 'Fähre 1449'])
  })

  it('takes up what has changed', async () => {
    folder.write('sources/a.md', article('Neue Fähre', '2025-04-11'))
    await start()
    await read()
    folder.write('sources/b.md', article('Alte Fähre', '2024-01-02'))
    assert.equal((await read(true))?.documents, 2)
    assert.equal((await list((await list())[0]?.id)).length, 2)
    folder.write('sources/c.md', article('Dritte Fähre', '2024-01-02'))
    editor.touch(pathToFileURL(join(folder.path, 'sources/c.md')).href, 1)
    const last = await editor.sources(({ documents }) => documents === 3)
    assert.equal(last.state, 'ready')
    assert.equal((await list((await list())[0]?.id)).length, 3)
  })

  it('tells why there is nothing', async () => {
    folder.write('sources/leer.txt', '')
    await start()
    assert.equal(await read(), null)
    const { message } = await editor.sources(({ state }) => state === 'failed')
    assert.match(message ?? '', /^In sources lässt sich keine Quelle lesen: sources\/leer\.txt ist leer/)
    assert.deepEqual(await list(), [])
  })

  describe('while sources are read', () => {
    /** Reads without end, until it is stopped for the first time. */
    const slow = (): ServerOutside => {
      let times = 0
      return {
        ...OUTSIDE,
        openWorkspace: async options => {
          if (times++ > 0) return openWorkspace(options)
          options.onPartial?.(await openWorkspace({ root: options.root }))
          options.onProgress?.(1200, 10_000)
          return new Promise((_, reject) => {
            options.signal?.addEventListener('abort', () => reject(options.signal?.reason as Error))
          })
        },
      }
    }
    const draft = 'Die Fähre fasst 220 Fahrgäste.\n'
    const uri = () => `${root}/entwurf.md`

    it('says how far it is, stops when it is told to, and begins again only when it is asked', async () => {
      folder.write('sources/a.md', article('Neue Fähre', '2025-04-11'))
      await start(slow())
      editor.open(uri(), draft)
      const { done, total } = await editor.sources(state => state.done > 0)
      assert.deepEqual([done, total], [1200, 10_000])
      const soFar = await editor.request<DraftStatus>(messages.checkArticle, { uri: uri() })
      assert.equal(soFar.state, 'checked')
      editor.notify(messages.cancelReading)
      const { message } = await editor.sources(({ state }) => state === 'failed')
      assert.match(message ?? '', /^Das Lesen der Quellen wurde abgebrochen/)
      const status = await editor.request<DraftStatus>(messages.checkArticle, { uri: uri() })
      assert.deepEqual([status.state, status.message], ['failed', message])
      assert.equal((await read(true))?.documents, 1)
      const again = await editor.request<DraftStatus>(messages.checkArticle, { uri: uri() })
      assert.equal(again.state, 'checked')
    })
  })
})
