import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { ShelfOptions } from '../../../src/workspace/index/openShelf.ts'
import type { Shelf } from '../../../src/workspace/index/shelf.ts'
import { portionsOf } from '../../../src/workspace/index/tasks.ts'
import type { DraftResult, Workspace } from '../../../src/workspace/types.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { article, draftOn } from '../../engine/corpus/texts.ts'
import { type Folder, makeFolder } from '../folder.ts'
import { check, filesIn, open } from './shelves.ts'

/** So many small files are read in several portions. */
const MANY = 600

const DYING = join(import.meta.dirname, 'dyingWorker.ts')

const small = (n: number) => `Im Hafen von Ort ${n} liegen ${n + 2} Kutter und ${(n * 7) % 100} Jollen.`

describe('reading in threads', function () {
  this.timeout(60_000)
  let folder: Folder
  let cache: Folder
  let files: readonly string[]
  before(() => {
    folder = makeFolder(
      Object.fromEntries(
        Array.from({ length: MANY }, (_, n) => [`sources/${String(n).padStart(4, '0')}.txt`, small(n)] as const),
      ),
    )
    files = filesIn(join(folder.path, 'sources'))
  })
  after(() => folder.remove())
  beforeEach(() => {
    cache = makeFolder()
  })
  afterEach(() => cache.remove())

  const read = (more: Partial<ShelfOptions>) =>
    open(folder.path, files, { indexFile: join(cache.path, 'x.beleg-index'), threads: 2, ...more })

  for (const threads of [1, 2]) {
    it(`tells how far it is, to the end (${threads})`, async () => {
      const told: (readonly [number, number])[] = []
      const { close } = await read({ threads, onProgress: (done, total) => void told.push([done, total]) })
      close()
      ok(told.length > 2)
      deepEqual(told.at(-1), [MANY, MANY])
      ok(told.every(([done, total], i) => total === MANY && done > (told[i - 1]?.[0] ?? 0)))
    })

    it(`ends soon when it is told to, without a trace (${threads})`, async () => {
      const controller = new AbortController()
      const reason = new Error('enough')
      let cancelled = 0
      const reading = read({
        threads,
        signal: controller.signal,
        onProgress() {
          cancelled = performance.now()
          controller.abort(reason)
        },
      })
      await rejects(reading, error => error === reason)
      ok(performance.now() - cancelled < 2000)
      deepEqual(readdirSync(cache.path), [])
      await rejects(read({ threads, signal: controller.signal }), error => error === reason)
      deepEqual(readdirSync(cache.path), [])
    })
  }

  it('is no reason to go on when nothing was read yet', async () => {
    const controller = new AbortController()
    const reading = openWorkspace({ root: folder.path, indexFolder: cache.path, signal: controller.signal })
    controller.abort(new Error('enough'))
    await rejects(reading, /enough/)
    deepEqual(readdirSync(cache.path), [])
  })

  it('goes on in this thread with what is too much for a worker', async () => {
    const told: number[] = []
    const whole = await read({ threads: 1, indexFile: null })
    const { shelf, trouble, close } = await read({ worker: DYING, onProgress: done => void told.push(done) })
    equal(trouble, null)
    deepEqual(
      shelf.documents.map(({ id, text }) => [id, text]),
      whole.shelf.documents.map(({ id, text }) => [id, text]),
    )
    equal(told.at(-1), MANY)
    close()
    const draft = 'Im Hafen von Ort 7 liegen 9 Kutter, im Hafen von Ort 590 liegen 500 Kutter.'
    const kept = await read({})
    deepEqual(await check(kept.shelf, draft), await check(whole.shelf, draft))
    kept.close()
  })

  it('answers from what is there, and misses nothing that may come', async () => {
    const partial: Shelf[] = []
    const realNow = Date.now
    // Time flies, so that every portion is worth a look.
    let later = 0
    Date.now = () => realNow() + (later += 10_000)
    try {
      const { shelf, close } = await read({ onPartial: one => void partial.push(one) })
      ok(partial.length > 0)
      const [first] = partial as [Shelf]
      ok(first.documents.length < MANY && first.documents.length > 0)
      // Also when all the others are there, what was begun with the first is answered.
      const text = 'Im Hafen von Ort 7 liegen 9 Kutter und 49 Jollen.'
      const verdicts = async (one: Shelf) => (await check(one, text)).claims.map(claim => [claim.text, claim.verdict])
      deepEqual(await verdicts(first), await verdicts(shelf))
      equal(first.documents[3]?.text, small(3))
      close()
    } finally {
      Date.now = realNow
    }
  })

  it('gives workspaces that know that they are not complete', async function () {
    if (availableParallelism() < 2) this.skip()
    const realNow = Date.now
    let later = 0
    Date.now = () => realNow() + (later += 10_000)
    const partial: Workspace[] = []
    const draft = { text: `Im Hafen von Ort 7 liegen 9 Kutter.\n\n${draftOn(1, 2)}`, filePath: 'entwurf.md' }
    const checks: Promise<DraftResult>[] = []
    try {
      const workspace = await openWorkspace({
        root: folder.path,
        indexFolder: cache.path,
        onPartial(one) {
          partial.push(one)
          checks.push(one.check(draft))
        },
      })
      const found = (await Promise.all(checks)).flatMap(({ messages }) => messages)
      ok(partial.length > 0)
      ok(partial.every(one => !one.isComplete))
      deepEqual(
        found.filter(({ ruleId }) => ruleId.endsWith('-unsourced')),
        [],
      )
      equal(workspace.isComplete, true)
      const whole = await workspace.check(draft)
      ok(whole.messages.some(({ ruleId }) => ruleId.endsWith('-unsourced')))
      workspace.close()
    } finally {
      Date.now = realNow
    }
  })
})

describe('an archive of records', function () {
  this.timeout(60_000)
  let folder: Folder
  beforeEach(() => {
    folder = makeFolder()
  })
  afterEach(() => folder.remove())

  const padding =
    'Am Kai stand ein Kran, daneben ein Schuppen, und dahinter lagen die Gleise der alten Hafenbahn. '.repeat(30)
  /** More than one thread reads at once; some lines are blank or have no text. */
  const lines = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, n) => {
      if (n % 40 === 7) return ''
      if (n % 40 === 9) return '{"title": "ohne Text"}'
      return JSON.stringify({
        title: `Nr. ${n}`,
        text: `${article(n)}\n${n % 10 === 0 ? padding : 'Am Kai stand ein Kran.'}`,
        pad: 'x'.repeat(22_000),
      })
    })

  const ways: Readonly<Record<string, string | Uint8Array>> = {
    'with a newline behind each': `${lines(150).join('\n')}\n`,
    'without a newline behind the last': lines(150).join('\n'),
    'with lines that end as on Windows': `${lines(150).join('\r\n')}\r\n`,
    'in UTF-16': Buffer.from(`\ufeff${lines(80).join('\n')}\n`, 'utf16le'),
    'in UTF-16 without its mark': Buffer.from(`${lines(80).join('\n')}\n`, 'utf16le'),
  }
  for (const [name, content] of Object.entries(ways)) {
    it(`is the same divided as whole ${name}`, async () => {
      const file = folder.write('archiv.jsonl', content)
      const portions = portionsOf([file])
      equal(portions.length > 1, !name.includes('UTF-16'), `${portions.length} portions`)
      equal(portions.at(-1)?.lines?.to ?? content.length, Buffer.byteLength(content))
      const whole = await open(folder.path, [file])
      const divided = await open(folder.path, [file], { threads: 2 })
      const about = ({ shelf }: typeof whole) => ({
        documents: shelf.documents.map(({ id, title, text }) => [id, title, text.length]),
        files: shelf.files.map(({ time: _time, ...file }) => file),
      })
      ok(whole.shelf.documents.length > 70)
      deepEqual(about(divided), about(whole))
      const draft = draftOn(12, 64)
      deepEqual(await check(divided.shelf, draft), await check(whole.shelf, draft))
      divided.close()
    })
  }
})
