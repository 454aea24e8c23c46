import { deepEqual, rejects } from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import type { Language } from '../../../src/engine/model.ts'
import type { WorkspaceOptions } from '../../../src/workspace/types.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { article } from '../../engine/corpus/texts.ts'
import { type Folder, makeFolder } from '../folder.ts'

const SPANISH = 'El alcalde de la ciudad dijo que los vecinos del barrio no están contentos con el plan. '.repeat(6)

describe('the kept index of a folder', () => {
  let folder: Folder
  let cache: Folder
  beforeEach(() => {
    folder = makeFolder({ 'sources/a.txt': article(1), 'sources/b.txt': article(2) })
    cache = makeFolder()
  })
  afterEach(() => {
    folder.remove()
    cache.remove()
  })

  /** Opens a workspace as a run of its own does, and tells how many files it has read for that. */
  const run = async (options: Partial<WorkspaceOptions> = {}) => {
    let read = 0
    const workspace = await openWorkspace({
      root: folder.path,
      indexFolder: cache.path,
      onProgress: () => void read++,
      ...options,
    })
    const { leftOut, documents } = workspace
    await workspace.save()
    workspace.close()
    return { read, sentences: leftOut.map(({ reason }) => reason), ids: documents.map(({ id }) => id) }
  }

  it('speaks every language', async () => {
    folder.write('sources/fremd.txt', SPANISH)
    folder.write('sources/leer.txt', '')
    folder.write('sources/viele.jsonl', `${JSON.stringify({ text: article(3) })}\n${'{}\n'.repeat(1200)}`)
    const german = await run({ display: 'de' })
    const english = await run({ display: 'en' })
    deepEqual([german.read, english.read, readdirSync(cache.path).length], [5, 0, 1])
    deepEqual(german.sentences, [
      'sources/fremd.txt ist wohl auf Spanisch geschrieben; Beleg liest Deutsch und Englisch. Ist es doch eines davon, bitte mit „lang: de“ oder „lang: en“ im Kopf angeben.',
      'sources/leer.txt ist leer; bitte den Text hineinschreiben oder -kopieren.',
      'sources/viele.jsonl enthält Datensätze, die keinen Text haben oder kein JSON sind: 1.200, der erste ist Nummer 2; bitte berichtigen, falls es Artikel sind.',
    ])
    deepEqual(english.sentences, [
      'sources/fremd.txt seems to be in Spanish; Beleg reads German and English. If it is one of them, say so with “lang: de” or “lang: en” in its front matter.',
      'sources/leer.txt is empty; write or copy its text into it.',
      'sources/viele.jsonl has records without text, or that are no JSON: 1,200, the first is number 2; mend them if they are articles.',
    ])
    deepEqual((await run({ display: 'de' })).sentences, german.sentences)
  })

  it('is not opened without any source, and the language asked for says why', async () => {
    folder.write('fremd/a.txt', SPANISH)
    const nothing = (display: Language) => run({ sources: ['fremd'], display })
    await rejects(nothing('de'), {
      message: /^In fremd lässt .+ lesen: fremd\/a\.txt ist wohl auf Spanisch geschrieben;/,
    })
    await rejects(nothing('en'), { message: /^No source .+ in fremd: fremd\/a\.txt seems to be in Spanish;/ })
  })
})
