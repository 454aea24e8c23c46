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

  describe('is one', () => {
    const config = (about: object) => folder.write('beleg.config.json', JSON.stringify(about))
    const cases: Readonly<Record<string, () => readonly Partial<WorkspaceOptions>[]>> = {
      'however its path is written': () => [
        {},
        { sample: 'fallback' },
        { sources: ['sources'] },
        { sources: ['./sources/'] },
        { sources: [`${folder.path}/sources`] },
        { sources: ['other/../sources', 'sources'] },
        { root: `${folder.path}/` },
        { configFile: config({ sources: 'sources' }) },
        { configFile: folder.write('more/beleg.json', JSON.stringify({ sources: '../sources' })) },
      ],
      'however a pattern in it is written': () => [
        { sources: ['sources/*.txt'] },
        { sources: [`${folder.path}/sources/*.txt`] },
        { configFile: folder.write('more/beleg.json', JSON.stringify({ sources: ['.././sources/*.txt'] })) },
      ],
      'in whichever order something in it is ignored': () => {
        folder.write('sources/alt/c.txt', article(3))
        const ignoring = (...ignore: readonly string[]) => ({
          configFile: folder.write(`${ignore.join('-')}.json`, JSON.stringify({ ignore })),
        })
        return [ignoring('alt', 'neu'), ignoring('neu', 'alt'), ignoring('neu', 'alt', 'neu')]
      },
    }
    for (const [how, ways] of Object.entries(cases)) {
      it(how, async () => {
        const [first = {}, ...others] = ways()
        const { ids } = await run(first)
        for (const way of others) deepEqual(await run(way), { ids, read: 0, sentences: [] }, JSON.stringify(way))
        deepEqual(readdirSync(cache.path).length, 1)
      })
    }
  })

  it('is the one of drafts that name it themselves', async () => {
    const files: readonly (readonly [string, string])[] = [
      ['a.md', 'sources'],
      ['texte/a.md', '../sources/'],
    ]
    await run()
    let read = 0
    const workspace = await openWorkspace({ root: folder.path, indexFolder: cache.path, onProgress: () => void read++ })
    for (const [filePath, sources] of files)
      await workspace.check({ text: `---\nsources: ${sources}\n---\nIm Hafen liegen 12 Kutter.\n`, filePath })
    workspace.close()
    deepEqual(read, 0)
  })

  it('is another one where something else is ignored or meant, or in another order', async () => {
    folder.write('sources/alt/c.txt', article(3))
    folder.write('archiv/d.txt', article(4))
    folder.write('ohne.json', JSON.stringify({ ignore: ['alt'] }))
    const ways: readonly Partial<WorkspaceOptions>[] = [
      {},
      { configFile: 'ohne.json' },
      { sources: ['sources/*.txt'] },
      { sources: ['sources/*.txt', 'archiv'] },
      { sources: ['archiv', 'sources/*.txt'] },
      // What sources are called is told from here.
      { root: `${folder.path}/sources`, sources: ['.'] },
    ]
    const found: (readonly string[])[] = []
    for (const way of [...ways, ...ways]) found.push((await run(way)).ids)
    deepEqual(readdirSync(cache.path).length, ways.length)
    deepEqual(found.slice(ways.length), found.slice(0, ways.length))
    deepEqual(found.slice(0, ways.length), [
      ['sources/a.txt', 'sources/alt/c.txt', 'sources/b.txt'],
      ['sources/a.txt', 'sources/b.txt'],
      ['sources/a.txt', 'sources/b.txt'],
      ['sources/a.txt', 'sources/b.txt', 'archiv/d.txt'],
      ['archiv/d.txt', 'sources/a.txt', 'sources/b.txt'],
      ['a.txt', 'alt/c.txt', 'b.txt'],
    ])
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
