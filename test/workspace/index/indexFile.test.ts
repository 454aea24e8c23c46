import { deepEqual, equal, match, ok, throws } from 'node:assert/strict'
import fs, { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Disk } from '../../../src/workspace/index/disk.ts'
import {
  type Columns,
  DamagedIndex,
  type OpenIndex,
  openIndex,
  writeIndex,
} from '../../../src/workspace/index/indexFile.ts'
import { type Folder, makeFolder } from '../folder.ts'

const COLUMNS: Columns = {
  starts: Uint32Array.of(0, 7, 4_000_000_000),
  signs: Int32Array.of(-1, 1),
  weights: Float64Array.of(0.5, Number.POSITIVE_INFINITY),
  kinds: Uint8Array.of(1, 2, 3, 4, 5),
  small: Uint16Array.of(65535),
  none: new Float64Array(0),
}
const ABOUT = { files: ['Kläranlage.md', 'rail.txt'], built: 3 }
const VERSION = '0.1.0-1'

/** Records of many lengths, some longer than what is written at once. */
const RECORDS = [0, 1, 700, 8192, 20_000, 3, 1_500_000, 900].map((length, i) =>
  Uint8Array.from({ length }, (_, at) => (at * 31 + i) & 255),
)

interface Written {
  readonly index: OpenIndex
  readonly offsets: readonly number[]
  readonly problem: string | null
}

async function write(file: string, disk?: Disk, records = RECORDS, about: unknown = ABOUT): Promise<Written> {
  const writer = writeIndex(file, VERSION, disk)
  const offsets = records.map(record => writer.add(record))
  const index = await writer.finish(COLUMNS, about)
  return { index, offsets, problem: writer.problem }
}

async function mustOpen(file: string): Promise<OpenIndex> {
  const result = await openIndex(file, VERSION)
  if ('why' in result) throw new Error(`is ${result.why}`)
  return result.index
}

async function whyNot(file: string, version = VERSION): Promise<string | undefined> {
  const result = await openIndex(file, version)
  if ('why' in result) return result.why
  result.index.close()
  return undefined
}

function sameAsWritten(index: OpenIndex, offsets: readonly number[], records = RECORDS): void {
  deepEqual({ ...index.columns }, COLUMNS)
  deepEqual(index.about, ABOUT)
  for (const [i, record] of [...records.entries()].reverse()) {
    const from = offsets[i] as number
    ok(Buffer.from(index.records(from, from + record.length)).equals(record), `record ${i}`)
  }
}

describe('an index file', () => {
  let folder: Folder
  let file: string
  beforeEach(() => {
    folder = makeFolder()
    file = join(folder.path, 'cache', 'deep', 'a.index')
  })
  afterEach(() => folder.remove())

  it('gives back what was written', async () => {
    const { index, offsets, problem } = await write(file)
    equal(problem, null)
    sameAsWritten(index, offsets)
    index.close()
    const again = await mustOpen(file)
    sameAsWritten(again, offsets)
    again.close()
    deepEqual(readdirSync(dirname(file)), ['a.index'])
  })

  it('may have no records and no columns', async () => {
    const index = await writeIndex(file, VERSION).finish({}, null)
    index.close()
    const again = await mustOpen(file)
    deepEqual({ ...again.columns }, {})
    equal(again.about, null)
    equal(again.records(0, 0).length, 0)
    again.close()
  })

  it('gives records that stay when others are read', async () => {
    const { index, offsets } = await write(file)
    const [i, j] = [4, 6]
    const first = index.records(offsets[i] as number, (offsets[i] as number) + 20_000)
    const before = Buffer.from(first)
    index.records((offsets[j] as number) + 100_000, (offsets[j] as number) + 110_000)
    ok(before.equals(first))
    ok(before.equals(RECORDS[i] as Uint8Array))
    index.close()
  })

  it('refuses places that no record has, and reading after the end', async () => {
    const { index } = await write(file)
    throws(() => index.records(5, 4), RangeError)
    throws(() => index.records(-1, 4), RangeError)
    throws(() => index.records(0, 1e9), RangeError)
    index.close()
    index.close()
    throws(() => index.records(0, 1), /closed/)
  })

  it('says why there is none', async () => {
    equal(await whyNot(file), 'missing')
    equal(await whyNot(join(folder.write('plain', 'x'), 'below.index')), 'missing')
    equal(await whyNot(folder.path), 'foreign')
    equal(await whyNot(folder.write('text', 'Die Anlage reinigt 40.000 Kubikmeter am Tag.')), 'foreign')
    equal(await whyNot(folder.write('empty', '')), 'damaged')
    const { index } = await write(file)
    index.close()
    equal(await whyNot(file, '0.1.0-2'), 'foreign')
    equal(await whyNot(file, '0.1.0'), 'foreign')
    equal(await whyNot(file), undefined)
  })

  it('notices that the file was cut, wherever', async () => {
    const { index } = await write(file, undefined, RECORDS.slice(0, 4))
    index.close()
    const whole = readFileSync(file)
    for (let length = 1; length < whole.length; length += length < 100 || length > whole.length - 700 ? 1 : 97) {
      writeFileSync(file, whole.subarray(0, length))
      ok(await whyNot(file), `cut to ${length}`)
    }
    writeFileSync(file, Buffer.concat([whole, Buffer.from('more')]))
    equal(await whyNot(file), 'damaged')
  })

  it('notices a changed byte, wherever', async () => {
    const records = RECORDS.slice(0, 4)
    const { index, offsets } = await write(file, undefined, records)
    index.close()
    const whole = readFileSync(file)
    const until = (offsets[3] as number) + 8192
    for (let at = 0; at < whole.length; at += at < 300 || at > until ? 1 : 61) {
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] as number) ^ (1 << (at % 8))
      writeFileSync(file, bytes)
      const result = await openIndex(file, VERSION)
      if ('why' in result) continue
      throws(() => result.index.records(0, until), DamagedIndex, `byte ${at}`)
      result.index.close()
    }
  })

  it('notices that the file changes or shrinks while it is open', async () => {
    const { index, offsets } = await write(file)
    const [from, to] = [offsets[4] as number, offsets[5] as number]
    const fd = fs.openSync(file, 'r+')
    fs.writeSync(fd, Buffer.from('?!'), 0, 2, from + 5000)
    throws(() => index.records(from, to), DamagedIndex)
    fs.ftruncateSync(fd, 100)
    throws(() => index.records(from + 19_000, to), DamagedIndex)
    fs.closeSync(fd)
    index.close()
  })

  it('says that it is damaged where the disk is', async () => {
    const { index } = await write(file)
    index.close()
    const disk: Disk = {
      ...fs,
      readSync: (fd, into, at, length, position) => {
        if (position > 1_000_000 && position < 1_400_000) throw Object.assign(new Error('EIO: read'), { code: 'EIO' })
        return fs.readSync(fd, into, at, length, position)
      },
    }
    const result = await openIndex(file, VERSION, disk)
    ok('index' in result)
    equal(result.index.records(0, 1000).length, 1000)
    throws(() => result.index.records(1_200_000, 1_200_001), DamagedIndex)
    result.index.close()
  })

  it('is replaced while others read it', async () => {
    const old = await write(file)
    const reader = await mustOpen(file)
    const fresh = await write(file, undefined, [Uint8Array.of(9)], 'fresh')
    sameAsWritten(reader, old.offsets)
    sameAsWritten(old.index, old.offsets)
    const now = await mustOpen(file)
    equal(now.about, 'fresh')
    for (const index of [old.index, reader, fresh.index, now]) index.close()
  })

  it('is gone without a trace when given up', () => {
    const writer = writeIndex(file, VERSION)
    writer.add(new Uint8Array(3_000_000))
    equal(readdirSync(dirname(file)).length, 1)
    writer.discard()
    deepEqual(readdirSync(dirname(file)), [])
  })

  it('stays out of memory while it is written', () => {
    const writer = writeIndex(file, VERSION)
    const before = process.memoryUsage.rss()
    const record = new Uint8Array(10_000)
    for (let i = 0; i < 20_000; i++) writer.add(record)
    const more = process.memoryUsage.rss() - before
    ok(more < 60e6, `${more} bytes more for 200 MB of records`)
    writer.discard()
  })

  it('counts as used once a day', async () => {
    const { index } = await write(file)
    index.close()
    const longAgo = Date.now() / 1000 - 10 * 86_400
    utimesSync(file, longAgo, longAgo)
    equal(await whyNot(file), undefined)
    const touched = statSync(file).mtimeMs
    ok(Date.now() - touched < 60_000)
    const hourAgo = Date.now() / 1000 - 3600
    utimesSync(file, hourAgo, hourAgo)
    equal(await whyNot(file), undefined)
    ok(Math.abs(statSync(file).mtimeMs - hourAgo * 1000) < 10)
  })

  it('removes what killed processes left a day ago', async () => {
    mkdirSync(dirname(file), { recursive: true })
    const stale = `${file}.4711-0a1b2c3d.tmp`
    const fresh = `${file}.4712-0a1b2c3d.tmp`
    const other = join(dirname(file), 'notes.tmp')
    for (const name of [stale, fresh, other]) writeFileSync(name, 'x')
    for (const name of [stale, other]) utimesSync(name, 1e9, 1e9)
    const { index } = await write(file)
    index.close()
    deepEqual([stale, fresh, other].map(existsSync), [false, true, true])
  })
})

describe('an index that cannot be written', () => {
  let folder: Folder
  let file: string
  beforeEach(() => {
    folder = makeFolder()
    file = join(folder.path, 'a.index')
  })
  afterEach(() => folder.remove())

  const failing = (code: string, call: string): NodeJS.ErrnoException =>
    Object.assign(new Error(`${code}: ${call}`), { code, syscall: call })

  /** A disk with room for so many bytes. */
  function diskWith(room: number): Disk {
    let left = room
    const take = (bytes: number) => {
      if (left <= 0) throw failing('ENOSPC', 'write')
      const taken = Math.min(left, bytes)
      left -= taken
      return taken
    }
    return {
      ...fs,
      writeSync: (fd, bytes, at, length, position) => fs.writeSync(fd, bytes, at, take(length), position),
      write: (fd, bytes, at, length, position, done) => {
        try {
          fs.write(fd, bytes, at, take(length), position, done)
        } catch (error) {
          done(error as NodeJS.ErrnoException, 0)
        }
      },
    }
  }

  for (const room of [0, 10, 5000, 1_048_600, 1_200_000, 1_530_000, 1_530_700]) {
    it(`stays in memory on a disk with room for ${room} bytes`, async () => {
      const { index, offsets, problem } = await write(file, diskWith(room))
      equal(problem, 'ENOSPC')
      deepEqual(readdirSync(folder.path), [])
      sameAsWritten(index, offsets)
      index.close()
    })
  }

  it('goes on over short writes', async () => {
    const disk: Disk = {
      ...fs,
      writeSync: (fd, bytes, at, length, position) => fs.writeSync(fd, bytes, at, Math.ceil(length / 2), position),
    }
    const { index, offsets, problem } = await write(file, disk)
    equal(problem, null)
    sameAsWritten(index, offsets)
    index.close()
    equal(await whyNot(file), undefined)
  })

  it('stays in memory where no folder can be made', async () => {
    const { index, offsets, problem } = await write(join(folder.write('plain', 'x'), 'sub', 'a.index'))
    equal(problem, 'ENOTDIR')
    sameAsWritten(index, offsets)
    index.close()
  })

  it('keeps its temporary file until it is closed where the old one cannot be replaced', async () => {
    folder.write('a.index', 'held open')
    const disk: Disk = {
      ...fs,
      renameSync: () => {
        throw failing('EPERM', 'rename')
      },
    }
    const { index, offsets, problem } = await write(file, disk)
    equal(problem, 'EPERM')
    equal(readdirSync(folder.path).length, 2)
    sameAsWritten(index, offsets)
    index.close()
    deepEqual(readdirSync(folder.path), ['a.index'])
    equal(readFileSync(file, 'utf8'), 'held open')
  })

  /** As Windows has it: what is open can be renamed, but not replaced. */
  const keepsOpenFiles: Disk = {
    ...fs,
    renameSync(from, to) {
      if (existsSync(to)) throw failing('EPERM', 'rename')
      fs.renameSync(from, to)
    },
  }

  it('puts an old one aside that somebody has open', async () => {
    const before = await write(file)
    const { index, offsets, problem } = await write(file, keepsOpenFiles)
    equal(problem, null)
    deepEqual(readdirSync(folder.path), ['a.index'])
    sameAsWritten(before.index, before.offsets)
    sameAsWritten(index, offsets)
    before.index.close()
    index.close()
    equal(await whyNot(file), undefined)
  })

  it('leaves the old one aside for a later cleaning where it cannot be removed', async () => {
    folder.write('a.index', 'held open')
    const disk: Disk = {
      ...keepsOpenFiles,
      rmSync: () => {
        throw failing('EBUSY', 'rm')
      },
    }
    const { index, problem } = await write(file, disk)
    equal(problem, null)
    index.close()
    equal(await whyNot(file), undefined)
    match(readdirSync(folder.path).join(), /^a\.index,a\.index\.\d+-[0-9a-f]{8}\.tmp$/)
  })

  it('works with a folder in its place', async () => {
    mkdirSync(join(file, 'sub'), { recursive: true })
    const { index, offsets, problem } = await write(file)
    ok(problem)
    sameAsWritten(index, offsets)
    index.close()
    deepEqual(readdirSync(folder.path), ['a.index'])
  })

  it('throws what is a fault of ours', () => {
    const disk: Disk = {
      ...fs,
      openSync: () => {
        throw new TypeError('not a file error')
      },
    }
    throws(() => writeIndex(file, VERSION, disk), TypeError)
  })
})
