import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type MatchOptions, matchFiles } from '../../src/workspace/files.ts'
import { type Folder, makeFolder } from './folder.ts'

describe('the files of a pattern', () => {
  let folder: Folder
  beforeEach(() => {
    folder = makeFolder()
  })
  afterEach(() => folder.remove())

  const touch = (...names: readonly string[]) => names.forEach(name => folder.write(name, 'Text'))
  const link = (to: string, name: string) => symlinkSync(to, join(folder.path, name))
  const find = async (pattern: string, ignore: readonly string[] = [], options: MatchOptions = {}) => {
    const { files, problems } = await matchFiles(pattern, folder.path, ['.txt', '.md'], ignore, options)
    return {
      files: files.map(file => relative(folder.path, file)),
      problems: problems.map(({ kind, file }) => [kind, relative(folder.path, String(file))]),
    }
  }
  const filesOf = async (pattern: string, ignore: readonly string[] = []) => (await find(pattern, ignore)).files

  describe('without links', () => {
    beforeEach(() =>
      touch(
        'a/1.txt',
        'a/B.MD',
        'a/c.png',
        'a/.hidden.txt',
        'a/~$1.txt',
        'a/node_modules/x.txt',
        'a/.git/x.txt',
        'a/b/2.txt',
        'z.txt',
      ),
    )

    const cases: readonly (readonly [pattern: string, files: readonly string[], ignore?: readonly string[]])[] = [
      ['a', ['a/1.txt', 'a/B.MD', 'a/b/2.txt']],
      ['./a/', ['a/1.txt', 'a/B.MD', 'a/b/2.txt']],
      ['a/c.png', ['a/c.png']],
      ['a/*.txt', ['a/1.txt']],
      ['a/*.md', ['a/B.MD']],
      ['a/**/*.txt', ['a/1.txt', 'a/b/2.txt']],
      ['**/2.txt', ['a/b/2.txt']],
      ['*/b', ['a/b/2.txt']],
      ['{a/b,q}/*.txt', ['a/b/2.txt']],
      ['{z,y}.txt', ['z.txt']],
      ['a/?.txt', ['a/1.txt']],
      ['gibt/es/*/nicht', []],
      ['a', ['a/1.txt', 'a/B.MD'], ['b']],
      ['a', ['a/1.txt'], ['b/**', '*.md']],
      ['a/**/*', ['a/1.txt', 'a/c.png'], ['a/b/', '**/*.md']],
    ]
    for (const [pattern, files, ignore = []] of cases) {
      it(`${pattern} ${ignore.length > 0 ? `without ${ignore.join(' and ')} ` : ''}are these`, async () =>
        deepEqual(await filesOf(pattern, ignore), files))
    }

    it('are those of a file or folder whose name looks like a pattern', async () => {
      touch('[alt] (1)/{x}.txt')
      deepEqual(await filesOf('[alt] (1)'), ['[alt] (1)/{x}.txt'])
      deepEqual(await filesOf('[alt] (1)/{x}.txt'), ['[alt] (1)/{x}.txt'])
    })
  })

  it('follow links to files and folders that were not seen yet', async () => {
    touch('quellen/a.txt', 'quellen/b/1.txt', 'archiv/alt.txt', 'archiv/tief/älter.txt', 'fern.txt')
    link('../archiv', 'quellen/0-archiv')
    link('../fern.txt', 'quellen/fern.txt')
    link('a.txt', 'quellen/0-a.txt')
    link('b', 'quellen/0-b')
    deepEqual(await find('quellen'), {
      files: ['0-archiv/alt.txt', '0-archiv/tief/älter.txt', 'a.txt', 'b/1.txt', 'fern.txt'].map(
        name => `quellen/${name}`,
      ),
      problems: [],
    })
  })

  it('take a folder once that two links lead to', async () => {
    touch('quellen/a.txt', 'archiv/alt.txt')
    link('../archiv', 'quellen/1')
    link('../archiv/alt.txt', 'quellen/2.txt')
    link('../quellen', 'archiv/zurück')
    deepEqual((await find('quellen')).files, ['quellen/1/alt.txt', 'quellen/a.txt'])
  })

  it('name links in a circle and links that lead nowhere', async () => {
    touch('quellen/a.txt', 'quellen/b/c.txt')
    link('..', 'quellen/b/hoch')
    link('../..', 'quellen/b/höher')
    link('y', 'quellen/x')
    link('x', 'quellen/y')
    link('fehlt.txt', 'quellen/weg.txt')
    deepEqual(await find('quellen'), {
      files: ['quellen/a.txt', 'quellen/b/c.txt'],
      problems: [
        ['linkCircle', 'quellen/b/hoch'],
        ['linkCircle', 'quellen/b/höher'],
        ['linkNowhere', 'quellen/weg.txt'],
        ['linkCircle', 'quellen/x'],
        ['linkCircle', 'quellen/y'],
      ],
    })
  })

  it('are those of a folder that is a link itself', async () => {
    touch('archiv/alt.txt')
    link('archiv', 'quellen')
    deepEqual(await filesOf('quellen'), ['quellen/alt.txt'])
  })

  it('leave links alone where drafts are looked for', async () => {
    touch('quellen/a.txt', 'archiv/alt.txt')
    link('../archiv', 'quellen/archiv')
    deepEqual(await find('quellen', [], { followLinks: false }), { files: ['quellen/a.txt'], problems: [] })
  })

  it('name a pipe, and a link to a device', async () => {
    touch('quellen/a.txt')
    execFileSync('mkfifo', [join(folder.path, 'quellen/pipe.txt')])
    link('/dev/zero', 'quellen/null.txt')
    deepEqual(await find('quellen'), {
      files: ['quellen/a.txt'],
      problems: [
        ['special', 'quellen/null.txt'],
        ['special', 'quellen/pipe.txt'],
      ],
    })
  })

  it('name a folder without rights', async function () {
    touch('quellen/a.txt', 'quellen/geheim/b.txt')
    execFileSync('chmod', ['000', join(folder.path, 'quellen/geheim')])
    // The folder of a run is closed to others.
    execFileSync('chmod', ['755', folder.path, dirname(folder.path)])
    // Rights mean nothing to root.
    const isRoot = process.geteuid?.() === 0
    if (isRoot) process.seteuid?.('nobody')
    const found = await find('quellen').finally(() => isRoot && process.seteuid?.(0))
    deepEqual(found, { files: ['quellen/a.txt'], problems: [['unreadable', 'quellen/geheim']] })
  })

  it('are the first in order where there are too many', async () => {
    touch('q/b/3.txt', 'q/b/2.txt', 'q/a/9.txt', 'q/c/1.txt', 'q/4.txt')
    deepEqual(await find('q', [], { most: 3 }), {
      files: ['q/4.txt', 'q/a/9.txt', 'q/b/2.txt'],
      problems: [['tooManyFiles', 'q']],
    })
    deepEqual((await find('q', [], { most: 5 })).problems, [])
  })

  it('come of a folder of 20,000 in less than two seconds', async function () {
    mkdirSync(join(folder.path, 'viele'))
    for (let i = 0; i < 20_000; i++) writeFileSync(join(folder.path, 'viele', `${i}.txt`), '')
    const start = performance.now()
    equal((await find('viele')).files.length, 20_000)
    ok(performance.now() - start < 2000)
    rmSync(join(folder.path, 'viele'), { recursive: true })
  })

  it('are no longer looked for when somebody has stopped it', async () => {
    touch('q/a.txt')
    await rejects(find('q', [], { signal: AbortSignal.abort() }), { name: 'AbortError' })
  })
})
