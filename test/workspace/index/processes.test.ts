import { deepEqual, equal, ok } from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openIndex, writeIndex } from '../../../src/workspace/index/indexFile.ts'
import { type Folder, makeFolder } from '../folder.ts'

const SCRIPT = fileURLToPath(new URL('writingProcess.ts', import.meta.url))

describe('an index of several processes', () => {
  let folder: Folder
  let file: string
  beforeEach(() => {
    folder = makeFolder()
    file = join(folder.path, 'a.index')
  })
  afterEach(() => folder.remove())

  const start = (mark: number, how: string) =>
    spawn(process.execPath, ['--import', 'tsx', SCRIPT, file, String(mark), how], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })

  it('is always one of them, and whole', async () => {
    const exits = await Promise.all([1, 2].map(mark => once(start(mark, 'again'), 'exit')))
    deepEqual(exits, [
      [0, null],
      [0, null],
    ])
    deepEqual(readdirSync(folder.path), ['a.index'])
    const opened = await openIndex(file, '1')
    ok('index' in opened)
    opened.index.close()
  })

  it('leaves nothing behind when its process ends early', async () => {
    deepEqual(await once(start(1, 'exit'), 'exit'), [3, null])
    deepEqual(readdirSync(folder.path), [])
  })

  it('is not to be seen when its process was killed', async () => {
    const child = start(1, 'hang')
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'exit')
    equal(readdirSync(folder.path).length, 1)
    deepEqual(await openIndex(file, '1'), { why: 'missing' })
  })
})

describe('an index on a disk that is really full', () => {
  let folder: Folder
  let mounted: string
  before(function () {
    folder = makeFolder()
    mounted = join(folder.path, 'small')
    mkdirSync(mounted)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', mounted], { stdio: 'ignore' })
    } catch {
      this.skip()
    }
  })
  after(() => {
    try {
      execFileSync('umount', [mounted], { stdio: 'ignore' })
    } catch {
      // It was never mounted.
    }
    folder.remove()
  })

  for (const [what, recordCount, columnLength] of [
    ['records', 300, 10],
    ['columns', 10, 1_000_000],
  ] as const) {
    it(`stays in memory when its ${what} do not fit`, async () => {
      const writer = writeIndex(join(mounted, 'a.index'), '1')
      const record = (i: number) => new Uint8Array(10_000).fill(i)
      for (let i = 0; i < recordCount; i++) writer.add(record(i))
      const index = await writer.finish({ column: new Uint32Array(columnLength) }, null)
      equal(writer.problem, 'ENOSPC')
      deepEqual(readdirSync(mounted), [])
      for (let i = 0; i < recordCount; i++) deepEqual(index.records(i * 10_000, (i + 1) * 10_000), record(i))
      index.close()
    })
  }
})
