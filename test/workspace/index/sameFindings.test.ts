import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { article, draftOn } from '../../engine/corpus/texts.ts'
import { type Folder, makeFolder } from '../folder.ts'
import { check, corpora, filesIn, open } from './shelves.ts'
import type { OpenedShelf } from '../../../src/workspace/index/openShelf.ts'

const TOP = join(import.meta.dirname, '../../..')

/** So many files are more than one thread reads at once. */
const MANY = 270

describe('the findings', function () {
  this.timeout(120_000)
  let folder: Folder
  let cache: Folder
  let drafts: readonly string[]
  const opened: OpenedShelf[] = []
  let [here, kept, inThreads, keptOfThreads]: OpenedShelf[] = []

  before(async () => {
    const marked = corpora(join(TOP, 'test/corpora'))
    const articles = Array.from({ length: MANY }, (_, n) => [`verein-${n}.txt`, article(n)] as const)
    folder = makeFolder({ ...marked.sources, ...Object.fromEntries(articles) })
    for (const file of filesIn(join(TOP, 'seeds'))) folder.write(`seeds-${file.split('/').at(-1)}`, readFileSync(file))
    cache = makeFolder()
    drafts = [
      ...marked.drafts.slice(0, 4),
      readFileSync(join(TOP, 'examples/entwurf.md'), 'utf8'),
      draftOn(3, 150, 222),
    ]
    const files = filesIn(folder.path)
    const use = async (indexFile: string, threads: number) => {
      const shelf = await open(folder.path, files, { indexFile: join(cache.path, indexFile), threads })
      opened.push(shelf)
      return shelf
    }
    here = await use('here', 1)
    await here.save()
    kept = await use('here', 1)
    inThreads = await use('threads', 2)
    keptOfThreads = await use('threads', 2)
  })
  after(() => {
    for (const { close } of opened) close()
    cache.remove()
    folder.remove()
  })

  const others = (): readonly (readonly [string, OpenedShelf])[] => [
    ['from the kept index', kept as OpenedShelf],
    ['read in threads', inThreads as OpenedShelf],
    ['from the kept index of threads', keptOfThreads as OpenedShelf],
  ]

  it('are out of the index where there is one', () => {
    // What is read in this thread is held as it was read, what comes from an index in bytes.
    const source = (shelf: OpenedShelf | undefined) => shelf?.shelf.contents().sources[0]?.held
    equal(typeof source(here), 'object')
    for (const [way, shelf] of others()) equal(typeof source(shelf), 'function', way)
  })

  it('are the same however the sources were opened', async () => {
    let findings = 0
    for (const draft of drafts) {
      const expected = await check((here as OpenedShelf).shelf, draft)
      findings += expected.messages.length
      for (const [way, { shelf }] of others()) deepEqual(await check(shelf, draft), expected, way)
    }
    ok(findings > 20)
  })

  it('stand beside the same documents', () => {
    const about = (shelf: OpenedShelf) =>
      shelf.shelf.documents.map(one => ({
        ...one,
        text: one.text,
        map: one.map,
        pages: one.pages,
        leftOutPassages: one.leftOutPassages,
      }))
    const expected = about(here as OpenedShelf)
    ok(expected.length > MANY)
    for (const [way, shelf] of others()) deepEqual(about(shelf), expected, way)
  })

  it('stand in the same lines of the files', () => {
    const html = (here as OpenedShelf).shelf.documents.find(
      ({ format, id }) => format === 'markdown' && id.endsWith('.html'),
    )
    ok(html)
    const lines = (shelf: OpenedShelf) => shelf.shelf.placesOf(html.id)?.filePositions?.lines
    const expected = lines(here as OpenedShelf)
    for (const [way, shelf] of others()) deepEqual(lines(shelf), expected, way)
  })

  it('come of the same files', () => {
    const files = (shelf: OpenedShelf) =>
      shelf.shelf.files.map(({ file, hash, sources, problems, listed }) => ({ file, hash, sources, problems, listed }))
    for (const [way, shelf] of others()) deepEqual(files(shelf), files(here as OpenedShelf), way)
  })
})
