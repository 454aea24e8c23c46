import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { DraftResult, Workspace, WorkspaceOptions } from '../../../src/workspace/types.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { article, draftOn } from '../../engine/corpus/texts.ts'
import { beleg } from '../../cli/run.ts'
import { type Folder, makeFolder } from '../folder.ts'
import { check, filesIn, open as openFiles } from './shelves.ts'

const DRAFT = draftOn(1, 2, 7)

describe('a kept index', () => {
  let folder: Folder
  let cache: Folder
  let expected: DraftResult
  const open = (more: Partial<WorkspaceOptions> = {}) =>
    openWorkspace({ root: folder.path, indexFolder: cache.path, ...more })
  const checked = (workspace: Workspace) => workspace.check({ text: DRAFT, filePath: 'entwurf.md' })
  const kept = (): string => join(cache.path, readdirSync(cache.path)[0] ?? 'none')

  before(async () => {
    folder = makeFolder(
      Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`sources/${n}.txt`, article(n)] as const)),
    )
    // So long that the texts before it are read again when they are asked for.
    folder.write('sources/z.txt', 'Am Kai liegen Taue, Netze und Kisten in der Sonne. '.repeat(3000))
    folder.write('entwurf.md', DRAFT)
    expected = await checked(await openWorkspace({ root: folder.path, indexFolder: null }))
    ok(expected.messages.length > 0)
  })
  after(() => folder.remove())
  beforeEach(async () => {
    cache = makeFolder()
    const workspace = await open()
    equal(workspace.notice, null)
    await workspace.save()
    workspace.close()
  })
  afterEach(() => cache.remove())

  /** Changes a byte so far behind where the columns begin; the texts are before that. */
  const flip = (offset: number): void => {
    const bytes = readFileSync(kept())
    const texts = Number(/"recordBytes":(\d+)/.exec(bytes.toString('latin1'))?.[1])
    const at = bytes.indexOf('\n') + 1 + texts + offset
    bytes[at] = (bytes[at] as number) ^ 0x55
    writeFileSync(kept(), bytes)
  }

  const damaged: Readonly<Record<string, () => void>> = {
    'bytes flipped in the texts': () => flip(-5000),
    'bytes flipped in the columns': () => flip(3000),
    'bytes flipped at the end': () => {
      const bytes = readFileSync(kept())
      bytes[bytes.length - 40] = 0
      writeFileSync(kept(), bytes)
    },
    'been cut': () => truncateSync(kept(), Math.floor(statSync(kept()).size / 2)),
  }
  for (const [how, damage] of Object.entries(damaged)) {
    it(`is made anew where it has ${how}, and that is said`, async () => {
      damage()
      const english = await open({ display: 'en' })
      deepEqual((await checked(english)).claims.length, expected.claims.length)
      english.close()
      const workspace = await open()
      equal(workspace.notice, 'The kept index of the sources was damaged and has been made anew.')
      deepEqual(await checked(workspace), expected)
      await workspace.save()
      const again = await open()
      equal(again.notice, null)
      deepEqual(await checked(again), expected)
      again.close()
    })
  }

  it('is said to be damaged in German', async () => {
    const german = await open({ display: 'de' })
    await german.save()
    for (const name of readdirSync(cache.path)) truncateSync(join(cache.path, name), 500)
    equal(
      (await open({ display: 'de' })).notice,
      'Der gespeicherte Index der Quellen war beschädigt und ist neu angelegt.',
    )
  })

  it('is made anew where a text in it turns out to be damaged', async () => {
    const header = readFileSync(kept()).indexOf('\n') + 1
    const workspace = await open()
    equal(workspace.notice, null)
    const descriptor = openSync(kept(), 'r+')
    writeSync(descriptor, Buffer.alloc(60, 7), 0, 60, header + 100)
    closeSync(descriptor)
    deepEqual(await checked(workspace), expected)
    equal(workspace.notice, 'The kept index of the sources was damaged and has been made anew.')
    deepEqual(await checked(workspace), expected)
    equal(workspace.document('sources/3.txt')?.text, article(3))
    workspace.close()
  })

  it('is not kept again with a text that is damaged', async () => {
    const header = readFileSync(kept()).indexOf('\n') + 1
    const file = folder.write('sources/8.txt', article(20))
    const workspace = await open()
    const descriptor = openSync(kept(), 'r+')
    writeSync(descriptor, Buffer.alloc(60, 7), 0, 60, header + 100)
    closeSync(descriptor)
    await workspace.save()
    workspace.close()
    deepEqual(readdirSync(cache.path), [])
    folder.write('sources/8.txt', article(8))
    const again = await open()
    await again.update(file)
    deepEqual(await checked(again), expected)
  })

  it('of another version is made anew, and that is said', async () => {
    const bytes = readFileSync(kept())
    const version = bytes.indexOf('unbundled')
    ok(version > 0)
    bytes.write('unbundlez', version)
    writeFileSync(kept(), bytes)
    const workspace = await open()
    equal(workspace.notice, 'The kept index of the sources was made by another version and has been made anew.')
    deepEqual(await checked(workspace), expected)
  })

  it('cannot be where there is no folder for it, and that is said', async () => {
    const indexFolder = join(folder.write('plain', 'x'), 'below')
    const workspace = await open({ indexFolder })
    equal(
      workspace.notice,
      'The index of the sources cannot be kept (ENOTDIR) and is made anew at every start; check the permissions of the cache folder, or set BELEG_CACHE_DIR.',
    )
    deepEqual(await checked(workspace), expected)
    await workspace.save()
    deepEqual(await checked(workspace), expected)
  })

  it('serves several who open and keep it at once', async () => {
    const all = await Promise.all([1, 2, 3].map(() => open()))
    for (const workspace of all) deepEqual(await checked(workspace), expected)
    folder.write('sources/neu.txt', article(50))
    const others = await Promise.all([1, 2, 3].map(() => open()))
    await Promise.all(others.map(workspace => workspace.save()))
    for (const workspace of [...all, ...others]) ok((await checked(workspace)).claims.length > 0)
    for (const workspace of [...all, ...others]) workspace.close()
    folder.write('sources/neu.txt', '')
    deepEqual(
      readdirSync(cache.path).map(name => name.endsWith('.beleg-index')),
      [true],
    )
  })

  it('leaves no file open once it is closed', async function () {
    if (process.platform !== 'linux') this.skip()
    const openFiles = () =>
      readdirSync('/proc/self/fd').flatMap(fd => {
        try {
          return readlinkSync(`/proc/self/fd/${fd}`).startsWith(cache.path) ? [fd] : []
        } catch {
          return []
        }
      })
    const workspace = await open()
    await checked(workspace)
    equal(openFiles().length, 1)
    workspace.close()
    deepEqual(openFiles(), [])
    folder.write('own.md', `---\nsources: [sources/1.txt]\n---\n\n${DRAFT}`)
    const text = readFileSync(join(folder.path, 'own.md'), 'utf8')
    const other = await open()
    await other.check({ text, filePath: 'own.md' })
    other.close()
    await rejects(open({ sources: ['plain.png'] }))
    deepEqual(openFiles(), [])
  })

  it('is nowhere where nobody wants one', async () => {
    const elsewhere = makeFolder(
      Object.fromEntries(
        Array.from({ length: 260 }, (_, n) => [`${n}.txt`, `Im Hafen liegen ${n + 2} Kutter.`] as const),
      ),
    )
    const { shelf, close } = await openFiles(elsewhere.path, filesIn(elsewhere.path), { threads: 2 })
    equal(shelf.documents.length, 260)
    equal(shelf.documents[77]?.text.startsWith('Im Hafen liegen'), true)
    ok((await check(shelf, 'Im Hafen liegen 12 Kutter.')).claims.length > 0)
    deepEqual(
      readdirSync(process.cwd()).filter(name => name.endsWith('.tmp')),
      [],
    )
    close()
    elsewhere.remove()
  })
})

describe('the command line', function () {
  this.timeout(60_000)
  let folder: Folder
  let cache: Folder
  beforeEach(() => {
    folder = makeFolder({ 'sources/a.txt': article(1), 'sources/b.txt': article(2), 'entwurf.md': DRAFT })
    cache = makeFolder()
  })
  afterEach(() => {
    folder.remove()
    cache.remove()
  })
  const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    beleg(folder.path, args, { env: { BELEG_CACHE_DIR: cache.path, ...env } })

  it('prints the same with and without a kept index', () => {
    folder.write(
      'sources/c.html',
      `<title>Zählung</title><article><h1>Zählung</h1><p>${article(3)}</p><p>${article(4)}</p></article>`,
    )
    folder.write('sources/leer.txt', '')
    for (const args of [
      ['sources'],
      ['sources', '--format', 'json'],
      ['check', 'entwurf.md'],
      ['check', 'entwurf.md', '--format', 'json'],
    ]) {
      const indexes = readdirSync(cache.path)
      const first = run(args)
      const second = run(args)
      deepEqual(second, first)
      if (args.length === 1) ok(readdirSync(cache.path).length > indexes.length)
    }
  })

  it('says that an index is damaged, and goes on', () => {
    const first = run(['check', 'entwurf.md'])
    equal(first.stderr, '')
    equal(first.status, 1)
    for (const name of readdirSync(cache.path)) truncateSync(join(cache.path, name), 2000)
    for (const name of readdirSync(cache.path)) truncateSync(join(cache.path, name), 2000)
    const second = run(['check', 'entwurf.md'])
    equal(second.stderr, 'The kept index of the sources was damaged and has been made anew.\n')
    deepEqual({ ...second, stderr: '' }, first)
  })

  it('says that an index cannot be kept, and goes on', () => {
    const first = run(['check', 'entwurf.md'])
    const env = { BELEG_CACHE_DIR: join(folder.path, 'entwurf.md') }
    const second = run(['check', 'entwurf.md'], env)
    equal(second.stderr.split('(')[0], 'The index of the sources cannot be kept ')
    deepEqual({ ...second, stderr: '' }, first)
    const german = run(['sources'], { ...env, LANG: 'de_DE.UTF-8' })
    equal(german.stderr.split('(')[0], 'Der Index der Quellen lässt sich nicht speichern ')
    equal(german.status, 0)
  })
})
