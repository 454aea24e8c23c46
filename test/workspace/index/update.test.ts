import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import type { DraftResult, Workspace, WorkspaceOptions } from '../../../src/workspace/types.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { article, draftOn } from '../../engine/corpus/texts.ts'
import { type Folder, makeFolder } from '../folder.ts'

/** What a newsroom does to its sources. Each gives the files and folders that a watcher would name. */
const CHANGES: Readonly<Record<string, (folder: Folder) => readonly string[]>> = {
  'a changed file': folder => [folder.write('sources/b.txt', article(31))],
  'an added file': folder => [folder.write('sources/c2.txt', article(31))],
  'a removed file'(folder) {
    const file = join(folder.path, 'sources/b.txt')
    rmSync(file)
    return [file]
  },
  'a renamed file'(folder) {
    const names = ['sources/b.txt', 'sources/zz.txt'].map(name => join(folder.path, name)) as [string, string]
    renameSync(...names)
    return names
  },
  'files that change places'(folder) {
    const [a, b, c] = ['sources/a.txt', 'sources/b.txt', 'c'].map(name => join(folder.path, name)) as [
      string,
      string,
      string,
    ]
    renameSync(a, c)
    renameSync(b, a)
    renameSync(c, b)
    return [a, b]
  },
  'a new folder'(folder) {
    folder.write('sources/neu/x.txt', article(31))
    folder.write('sources/neu/y.txt', article(32))
    return [join(folder.path, 'sources/neu')]
  },
  'a removed folder'(folder) {
    const below = join(folder.path, 'sources/alt')
    rmSync(below, { recursive: true })
    return [below]
  },
  'another sources.json': folder => [
    folder.write('sources/sources.json', JSON.stringify({ 'a.txt': { publisher: 'Kreisblatt', date: '2023-05-01' } })),
  ],
  'a removed sources.json'(folder) {
    const file = join(folder.path, 'sources/sources.json')
    rmSync(file)
    return [file]
  },
  'a file that is none any more': folder => [folder.write('sources/b.txt', ' \n')],
  'many at once': folder => [
    folder.write('sources/a.txt', article(33)),
    folder.write('sources/b.txt', article(34)),
    folder.write('sources/d.md', `# Neu\n\n${article(35)}`),
    folder.write('sources/sources.json', '{"d.md": {"title": "Ganz neu"}}'),
  ],
}

const DRAFTS = [draftOn(1, 2), draftOn(3, 5), draftOn(31, 32), draftOn(34, 35)]

const FILES = {
  'sources/a.txt': article(1),
  'sources/b.txt': article(2),
  'sources/c.md': `# Zählung\n\n${article(3)}`,
  'sources/alt/e.txt': article(5),
  'sources/leer.txt': '',
  'sources/sources.json': JSON.stringify({
    'a.txt': { title: 'Die Zählung', publisher: 'Tagblatt', date: '2023-03-02' },
    'b.txt': { title: 'Mehr davon', date: '2023-03-09' },
  }),
}

/** More sources than those whose columns are made anew at each change. */
const ARCHIVE = Array.from({ length: 1010 }, (_, n) =>
  JSON.stringify({
    text: `Am Halt ${n.toString(36)} rollten ${n + 3000} Güterwagen vorbei. Ein Signal war ${n % 17} Stunden gestört.`,
  }),
).join('\n')

const findings = (workspace: Workspace) =>
  Promise.all(DRAFTS.map(text => workspace.check({ text, filePath: 'entwurf.md' })))

/** Which claims sources support, and which. */
const supportedBy = ({ claims }: DraftResult) =>
  claims
    .filter(({ verdict }) => verdict === 'supported')
    .map(({ text, evidence }) => [text, evidence.map(({ source }) => source.id).sort()])

const about = ({ documents, leftOut, sourceFiles, countsOf }: Workspace) => ({
  documents: documents.map(one => ({ ...one, ...countsOf(one.id) })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  leftOut,
  sourceFiles,
})

describe('sources that change', function () {
  this.timeout(60_000)
  let folder: Folder
  let cache: Folder
  const open = (more: Partial<WorkspaceOptions> = {}) =>
    openWorkspace({ root: folder.path, indexFolder: null, ...more })
  beforeEach(() => {
    folder = makeFolder(FILES)
    cache = makeFolder()
  })
  afterEach(() => {
    folder.remove()
    cache.remove()
  })

  describe('while they are open', () => {
    for (const [name, change] of Object.entries(CHANGES)) {
      it(`are as if opened afresh after ${name}`, async () => {
        const workspace = await open()
        const before = await findings(workspace)
        ok(await workspace.update(...change(folder)))
        const fresh = await open()
        deepEqual(about(workspace), about(fresh))
        deepEqual(await workspace.counts(), await fresh.counts())
        const now = await findings(workspace)
        deepEqual(now, await findings(fresh))
        if (name !== 'another sources.json') ok(JSON.stringify(now) !== JSON.stringify(before), 'nothing changed')
      })
    }

    it('are as if opened afresh after one change after the other', async () => {
      const workspace = await open({ indexFolder: cache.path })
      await workspace.save()
      for (const name of [
        'a new folder',
        'a renamed file',
        'many at once',
        'a removed folder',
        'a removed sources.json',
      ])
        await workspace.update(...(CHANGES[name]?.(folder) ?? []))
      deepEqual(await findings(workspace), await findings(await open()))
    })

    it('have the last of two contents', async () => {
      const workspace = await open()
      const file = folder.write('sources/b.txt', article(40))
      const first = workspace.update(file)
      folder.write('sources/b.txt', article(31))
      await Promise.all([first, workspace.update(file, join(folder.path, 'sources/leer.txt'))])
      deepEqual(await findings(workspace), await findings(await open()))
    })

    it('keep the order of the patterns', async () => {
      for (const name of ['x', 'w']) folder.write(`${name}/1.txt`, article(1))
      const sources = ['x', 'w']
      const workspace = await open({ sources })
      await workspace.update(folder.write('x/2.txt', article(2)))
      const fresh = await open({ sources })
      deepEqual(
        workspace.documents.map(({ id }) => id),
        ['x/1.txt', 'x/2.txt', 'w/1.txt'],
      )
      deepEqual(await findings(workspace), await findings(fresh))
    })

    it('stay where a new configuration leads nowhere', async () => {
      const first = await open({ indexFolder: cache.path })
      const expected = await findings(first)
      await first.save()
      const workspace = await open({ indexFolder: cache.path })
      const config = folder.write('beleg.config.jsonc', '{ "sources": ["nirgends"] }')
      await rejects(workspace.update(config), /nirgends/)
      deepEqual(await findings(workspace), expected)
      folder.write('beleg.config.jsonc', '{ "sources": ["sources/a.txt"] }')
      ok(await workspace.update(config))
      equal(workspace.documents.length, 1)
      workspace.close()
    })

    it('are taken over together with the list of accepted findings', async () => {
      const workspace = await open()
      const [result] = await findings(workspace)
      const claim = result?.claims.find(({ ruleId }) => ruleId)
      ok(claim)
      const accepted = { 'entwurf.md': { [String(claim.ruleId)]: [claim.id] } }
      const list = folder.write('beleg-suppressions.json', JSON.stringify(accepted))
      equal(workspace.suppressions.file, list)
      await workspace.update(folder.write('sources/c2.txt', article(70)), list)
      deepEqual(workspace.suppressions.entries, accepted)
      equal((await findings(workspace))[0]?.accepted?.[0]?.id, claim.id)
    })

    for (const [name, change] of Object.entries(CHANGES)) {
      it(`give the same verdicts among many after ${name}`, async () => {
        folder.write('sources/archiv.jsonl', ARCHIVE)
        const workspace = await open({ indexFolder: cache.path })
        ok(await workspace.update(...change(folder)))
        const fresh = await open()
        deepEqual(about(workspace), about(fresh))
        deepEqual(await workspace.counts(), await fresh.counts())
        // Of many passages that are equally like a claim, others may come first, so that a finding may be of another rule.
        deepEqual((await findings(workspace)).map(supportedBy), (await findings(fresh)).map(supportedBy))
        // What is kept has nothing of what is gone, and all of what has come.
        await workspace.save()
        const kept = await open({ indexFolder: cache.path })
        deepEqual(about(kept), about(fresh))
        deepEqual(await findings(kept), await findings(fresh))
        kept.close()
      })
    }
  })

  describe('while they are not open', () => {
    /** How many files were read when the sources were opened from their kept index. */
    async function reopened(): Promise<{ workspace: Workspace; read: number }> {
      let read = 0
      const workspace = await open({
        indexFolder: cache.path,
        onProgress: done => {
          read = Math.max(read, done)
        },
      })
      equal(workspace.notice, null)
      return { workspace, read }
    }
    const keep = async () => {
      const workspace = await open({ indexFolder: cache.path })
      await workspace.save()
      workspace.close()
    }

    const READ: Readonly<Record<string, number>> = {
      'a changed file': 1,
      'an added file': 1,
      'a removed file': 1,
      'a renamed file': 2,
      'a new folder': 2,
      'another sources.json': 3,
      'a removed sources.json': 3,
    }

    for (const [name, change] of Object.entries(CHANGES)) {
      it(`are as they are now after ${name}`, async () => {
        await keep()
        change(folder)
        const { workspace, read } = await reopened()
        // One more is the empty file, which is tried again each time it is looked at.
        if (name in READ) equal(read, READ[name])
        const fresh = await open()
        deepEqual(about(workspace), about(fresh))
        deepEqual(await findings(workspace), await findings(fresh))
        await workspace.save()
        workspace.close()
        const again = await reopened()
        equal(again.read, 0)
        deepEqual(await findings(again.workspace), await findings(fresh))
        again.workspace.close()
      })
    }

    it('are not read again for another time of the same content', async () => {
      await keep()
      for (const name of Object.keys(FILES)) utimesSync(join(folder.path, name), 1e9, 1e9)
      const { workspace, read } = await reopened()
      equal(read, 0)
      deepEqual(await findings(workspace), await findings(await open()))
      workspace.close()
    })

    it('are read again where only their content is another', async () => {
      const file = join(folder.path, 'sources/a.txt')
      folder.write('sources/a.txt', article(12))
      utimesSync(file, 1e9, 1e9)
      await keep()
      folder.write('sources/a.txt', article(12).replace('Helfern', 'Kindern'))
      const { workspace, read } = await reopened()
      equal(read, 1)
      deepEqual(await findings(workspace), await findings(await open()))
      workspace.close()
    })

    it('may be described by a sources.json that is none of them', async () => {
      const sources = ['sources/*.txt']
      const first = await open({ indexFolder: cache.path, sources })
      await first.save()
      first.close()
      CHANGES['another sources.json']?.(folder)
      const kept = await open({ indexFolder: cache.path, sources })
      equal(kept.document('sources/a.txt')?.publisher, 'Kreisblatt')
      equal(kept.document('sources/b.txt')?.title, (await open({ sources })).document('sources/b.txt')?.title)
      kept.close()
    })

    it('are another workspace’s with other settings', async () => {
      await keep()
      mkdirSync(join(folder.path, 'quellen'))
      folder.write('quellen/x.txt', article(31))
      const other = await open({ indexFolder: cache.path, sources: ['quellen'] })
      deepEqual(
        other.documents.map(({ id }) => id),
        ['quellen/x.txt'],
      )
      other.close()
    })
  })
})
