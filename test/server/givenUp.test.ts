import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createDraftReader } from '../../src/workspace/draftReader.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import type { DraftStatus } from '../../src/server/protocol.ts'
import { type Folder, makeFolder } from '../workspace/folder.ts'
import { type Editor, openEditor } from './editor.ts'
import { newsroom } from './newsroom.ts'

const HANGING = join(import.meta.dirname, '../workspace/index/hangingWorker.ts')
const page = (words: string) => `<article><p>${words}</p></article>`

describe('a page on which a library never ends', function () {
  this.timeout(60_000)
  let folder: Folder
  let editor: Editor
  const uriOf = (name: string) => pathToFileURL(join(folder.path, name)).href
  const open = async (patience: number) => {
    const draftReader = createDraftReader({ patience, articleWorker: HANGING })
    editor = await openEditor(
      {
        ...newsroom(folder.path),
        openWorkspace: options => openWorkspace({ ...options, indexFolder: null, draftReader }),
      },
      { folder: uriOf('') },
    )
  }
  beforeEach(() => {
    folder = makeFolder({ 'sources/a.txt': 'Im Hafen liegen 12 Kutter.\n' })
  })
  afterEach(() => {
    editor.dispose()
    folder.remove()
  })

  it('is said not to be checked, while other drafts are', async () => {
    await open(3000)
    editor.open(uriOf('seite.html'), page('endless'), 'html')
    const began = performance.now()
    editor.open(uriOf('a.md'), 'Im Hafen liegen 21 Kutter.')
    equal((await editor.diagnostics(uriOf('a.md'))).diagnostics[0]?.code, 'figure-mismatch')
    ok(performance.now() - began < 2500, 'the server is held up')
    const [diagnostic] = (await editor.diagnostics(uriOf('seite.html'))).diagnostics
    match(
      JSON.stringify(diagnostic?.message),
      /^"seite\.html braucht beim Lesen zu lange; bitte .+ als \.txt ablegen\."$/,
    )
  })

  it('is checked at once when the writer has mended it', async () => {
    await open(600_000)
    const seite = uriOf('seite.html')
    editor.open(seite, page('endless'), 'html')
    await new Promise(resolve => setTimeout(resolve, 1500))
    const asked = editor.request<DraftStatus>('beleg/checkArticle', { uri: seite })
    editor.change(seite, 2, { text: page('Im Hafen liegen 21 Kutter.') })
    equal((await editor.diagnostics(seite)).diagnostics[0]?.code, 'figure-mismatch')
    const { version, claims, errors } = await asked
    deepEqual([version, claims, errors], [2, 1, 1])
  })
})
