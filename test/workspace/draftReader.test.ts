import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { createDraftReader } from '../../src/workspace/draftReader.ts'
import { readDraft } from '../../src/workspace/drafts.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import { type Folder, makeFolder } from './folder.ts'

const HANGING = join(import.meta.dirname, 'index/hangingWorker.ts')
const NO_WORKER = join(import.meta.dirname, 'no worker.ts')
const page = (words: string) => `<html><body><article><h1>Im Hafen</h1><p>${words}</p></article></body></html>`
const DOCX = zipSync({
  '[Content_Types].xml': strToU8(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  '_rels/.rels': strToU8(
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'word/document.xml': strToU8(
    '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Im Hafen liegen 21 Kutter.</w:t></w:r></w:p></w:body></w:document>',
  ),
})

/** A library that loops ends with its thread, and the one that asked goes on. */
describe('a draft that is taken apart', function () {
  this.timeout(60_000)
  let folder: Folder
  const impatient = createDraftReader({ patience: 3000, articleWorker: HANGING })
  before(() => {
    folder = makeFolder({ 'sources/a.txt': 'Im Hafen liegen 12 Kutter.\n', 'endless.docx': DOCX, 'gut.docx': DOCX })
  })
  after(() => folder.remove())
  const open = (draftReader = impatient) =>
    openWorkspace({ root: folder.path, display: 'de', indexFolder: null, draftReader })

  it('is given up with a sentence, and the next one is checked', async () => {
    const workspace = await open()
    await rejects(workspace.check({ text: page('endless'), filePath: 'seite.html' }), {
      name: 'UserError',
      message: 'seite.html braucht beim Lesen zu lange; bitte neu speichern oder den Text als .txt ablegen.',
    })
    const text = page('Im Hafen liegen 21 Kutter.')
    const { claims } = await workspace.check({ text, filePath: 'seite.html' })
    deepEqual(
      claims.map(claim => [text.slice(claim.start, claim.end), claim.ruleId, claim.line, claim.column]),
      [['21 Kutter', 'figure-mismatch', 1, text.indexOf('21') + 1]],
    )
  })

  it('is given up as a file, and the next one is read', async () => {
    const read = (name: string) => readDraft(join(folder.path, name), folder.path, 'en', impatient)
    await rejects(read('endless.docx'), {
      name: 'UserError',
      message: 'endless.docx takes too long to read; save it anew, or its text as .txt.',
    })
    const { text, format } = await read('gut.docx')
    deepEqual([text.trim(), format], ['Im Hafen liegen 21 Kutter.', 'markdown'])
  })

  it('is given up at once where nobody asks for it any more', async () => {
    const reader = createDraftReader({ patience: 600_000, articleWorker: HANGING })
    const workspace = await open(reader)
    const stop = new AbortController()
    const began = performance.now()
    const first = workspace.check({ text: page('endless'), filePath: 'seite.html' }, stop.signal)
    const waiting = workspace.check({ text: page('endless'), filePath: 'seite.html' }, stop.signal)
    const next = workspace.check({ text: page('Im Hafen liegen 12 Kutter.'), filePath: 'seite.html' })
    setTimeout(() => stop.abort(), 1500)
    await Promise.all([rejects(first), rejects(waiting)])
    equal((await next).claims[0]?.verdict, 'supported')
    ok(performance.now() - began < 30_000)
  })

  it('is said to be damaged where it is nested without end', async () => {
    const workspace = await open(createDraftReader())
    await rejects(workspace.check({ text: '<b>'.repeat(100_000), filePath: 'tief.html' }), {
      message: 'tief.html ist beschädigt und lässt sich nicht öffnen; bitte neu speichern.',
    })
  })

  it('may be a page that nothing is written on yet', async () => {
    const workspace = await open()
    deepEqual((await workspace.check({ text: '<html></html>', filePath: 'neu.html' })).claims, [])
  })

  it('is never text or Markdown, which need no thread', async () => {
    const workspace = await open(createDraftReader({ articleWorker: NO_WORKER }))
    for (const filePath of ['a.txt', 'a.md', 'a.html.md']) {
      const { claims } = await workspace.check({ text: 'Im Hafen liegen 12 Kutter.', filePath })
      equal(claims.length, 1, filePath)
    }
    await rejects(workspace.check({ text: page(''), filePath: 'a.html' }))
  })
})
