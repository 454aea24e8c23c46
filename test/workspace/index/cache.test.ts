import { deepEqual, equal } from 'node:assert/strict'
import { readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, INDEX_EXTENSION, pruneCache } from '../../../src/workspace/index/cache.ts'
import { type Folder, makeFolder } from '../folder.ts'

describe('the place of the cache', () => {
  const cases: readonly (readonly [string, Record<string, string>, string, string, string])[] = [
    ['Linux', {}, 'linux', '/home/ina', '/home/ina/.cache/beleg'],
    ['Linux with a place of its own', { XDG_CACHE_HOME: '/var/tmp/ina' }, 'linux', '/home/ina', '/var/tmp/ina/beleg'],
    ['Linux with a relative place', { XDG_CACHE_HOME: 'tmp' }, 'linux', '/home/ina', '/home/ina/.cache/beleg'],
    ['BSD', {}, 'freebsd', '/home/ina', '/home/ina/.cache/beleg'],
    ['macOS', { XDG_CACHE_HOME: '/x' }, 'darwin', '/Users/ina', '/Users/ina/Library/Caches/beleg'],
    ['Windows', { LOCALAPPDATA: 'D:\\Data' }, 'win32', 'C:\\Users\\Ina', 'D:\\Data\\beleg\\Cache'],
    ['bare Windows', {}, 'win32', 'C:\\Users\\Ina', 'C:\\Users\\Ina\\AppData\\Local\\beleg\\Cache'],
    ['a wish', { BELEG_CACHE_DIR: '/ci/cache', XDG_CACHE_HOME: '/x' }, 'linux', '/home/ina', '/ci/cache'],
    ['an empty wish', { BELEG_CACHE_DIR: '', XDG_CACHE_HOME: '' }, 'linux', '/home/ina', '/home/ina/.cache/beleg'],
  ]
  for (const [name, env, platform, home, folder] of cases) {
    it(`is right on ${name}`, () => equal(cacheFolder(env, platform, home), folder))
  }
})

describe('pruning the cache', () => {
  const now = Date.UTC(2025, 2, 1)
  let folder: Folder
  beforeEach(() => {
    folder = makeFolder()
  })
  afterEach(() => folder.remove())

  function put(name: string, bytes: number, daysAgo: number): void {
    const file = folder.write(name, new Uint8Array(bytes))
    const when = now / 1000 - daysAgo * 86_400
    utimesSync(file, when, when)
  }
  const index = (name: string): string => name + INDEX_EXTENSION
  const left = (): string[] => readdirSync(folder.path).toSorted((a, b) => (a < b ? -1 : 1))

  it('removes what was not used for long', async () => {
    put(index('a'), 10, 1)
    put(index('b'), 10, 31)
    put(index('c'), 10, 29)
    await pruneCache(folder.path, { maxBytes: 1000, maxAgeDays: 30 }, now)
    deepEqual(left(), [index('a'), index('c')])
  })

  it('removes the least recently used until the rest fits', async () => {
    put(index('a'), 400, 3)
    put(index('b'), 400, 1)
    put(index('c'), 400, 2)
    await pruneCache(folder.path, { maxBytes: 1000, maxAgeDays: 30 }, now)
    deepEqual(left(), [index('b'), index('c')])
  })

  it('keeps the last used, however large', async () => {
    put(index('a'), 400, 3)
    put(index('b'), 4000, 1)
    await pruneCache(folder.path, { maxBytes: 1000, maxAgeDays: 30 }, now)
    deepEqual(left(), [index('b')])
  })

  it('leaves everything else alone, but what was never finished', async () => {
    put('letter.txt', 4000, 99)
    put(index('a'), 4000, 1)
    put(`${index('a')}.17-0a1b2c3d.tmp`, 10, 2)
    put(`${index('a')}.18-0a1b2c3d.tmp`, 10, 0.5)
    await pruneCache(folder.path, { maxBytes: 1000, maxAgeDays: 30 }, now)
    deepEqual(left(), [index('a'), `${index('a')}.18-0a1b2c3d.tmp`, 'letter.txt'])
  })

  it('needs no folder', async () => {
    await pruneCache(join(folder.path, 'none'), { maxBytes: 1000, maxAgeDays: 30 }, now)
  })
})
