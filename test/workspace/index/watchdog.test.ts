import { deepEqual, ok, rejects } from 'node:assert/strict'
import { join } from 'node:path'
import { sentenceOf } from '../../../src/workspace/messages.ts'
import type { OpenedShelf, ShelfOptions } from '../../../src/workspace/index/openShelf.ts'
import { type Folder, makeFolder } from '../folder.ts'
import { filesIn, open as openFiles } from './shelves.ts'

const HANGING = join(import.meta.dirname, 'hangingWorker.ts')
const PAGE = '<article><h1>Im Hafen</h1><p>Im Hafen liegen 12 Kutter.</p></article>'
const record = (text: string) => JSON.stringify({ text })
const TOO_SLOW = { kind: 'tooSlow', file: 'endless.html' } as const

describe('a file whose reading never ends', function () {
  this.timeout(60_000)
  let folder: Folder
  let cache: Folder
  const hanging: Partial<ShelfOptions> = { patience: 1000, worker: HANGING, articleWorker: HANGING }
  const open = (options: Partial<ShelfOptions> = {}) =>
    openFiles(folder.path, filesIn(folder.path), { indexFile: join(cache.path, 'kept'), ...options })
  const idsOf = ({ shelf }: OpenedShelf) => shelf.documents.map(({ id }) => id)
  const leftOutOf = ({ shelf }: OpenedShelf) => shelf.files.flatMap(({ problems }) => problems)

  beforeEach(() => {
    folder = makeFolder({
      'a.json': record('Am Kai liegen 3 Boote.'),
      'endless.html': PAGE,
      'f.txt': 'Im Hafen liegen 12 Kutter.',
      'z.json': record('Am Kai liegen 5 Boote.'),
    })
    cache = makeFolder()
  })
  afterEach(() => {
    folder.remove()
    cache.remove()
  })
  const writeMany = (): readonly string[] => {
    const names = Array.from({ length: 300 }, (_, n) => `t${String(n).padStart(3, '0')}.txt`)
    for (const [n, name] of names.entries()) folder.write(name, `Im Hafen liegen ${n + 2} Kutter.`)
    return names
  }

  it('is left out alone, with a sentence', async () => {
    const opened = await open(hanging)
    deepEqual(idsOf(opened), ['a.json#1', 'f.txt', 'z.json#1'])
    deepEqual(leftOutOf(opened), [TOO_SLOW])
    deepEqual(
      (['de', 'en'] as const).map(display => sentenceOf(TOO_SLOW, display)),
      [
        'endless.html braucht beim Lesen zu lange; bitte neu speichern oder den Text als .txt ablegen.',
        'endless.html takes too long to read; save it anew, or its text as .txt.',
      ],
    )
  })

  it('is left out alone where threads read', async () => {
    const names = writeMany()
    const opened = await open({ ...hanging, threads: 2 })
    deepEqual(idsOf(opened), ['a.json#1', 'f.txt', ...names, 'z.json#1'])
    deepEqual(leftOutOf(opened), [TOO_SLOW])
    opened.close()
  })

  it('is not tried again until it is changed', async () => {
    const first = await open(hanging)
    await first.save()
    // This worker would read it.
    const again = await open()
    deepEqual([idsOf(again), leftOutOf(again)], [idsOf(first), [TOO_SLOW]])
    again.close()
    folder.write('endless.html', PAGE.replace('12', '13'))
    const changed = await open()
    deepEqual(idsOf(changed), ['a.json#1', 'endless.html', 'f.txt', 'z.json#1'])
    deepEqual(leftOutOf(changed), [])
    changed.close()
  })

  it('is not tried again where it came to many others', async () => {
    writeMany()
    const opened = await open(hanging)
    await opened.save()
    folder.write('endless.html', PAGE.replace('12', '13'))
    const changed = await open({ ...hanging, patience: 2500 })
    await changed.save()
    changed.close()
    const again = await open()
    deepEqual(leftOutOf(again), [TOO_SLOW])
    again.close()
  })

  it('is no archive that takes long for many articles', async () => {
    folder.write('long.json', JSON.stringify([{ text: 'Am Kai liegen 7 Boote.' }, { text: 'Am Kai liegen 8 Boote.' }]))
    const opened = await open(hanging)
    ok(idsOf(opened).includes('long.json#2'))
  })

  it('does not keep anybody who stops the reading', async () => {
    const stop = new AbortController()
    const began = performance.now()
    setTimeout(() => stop.abort(new Error('stopped')), 1500)
    await rejects(open({ ...hanging, patience: 600_000, signal: stop.signal }), /stopped/)
    ok(performance.now() - began < 30_000)
  })
})
