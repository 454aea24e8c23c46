import { accessSync, constants, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { createTables } from '../../engine/corpus/columns/tables.ts'
import { createCorpus } from '../../engine/corpus/corpus.ts'
import { addReading } from '../../engine/indexing.ts'
import { findSources, type LoadedSource, loadFile, type SourceList, sourceLists } from '../sources.ts'
import { type StoredFile, storedFile, type StoredSource, storedSource } from './batch.ts'
import { type ArticleThread, createArticleThread } from './articleThread.ts'
import { buildInThreads } from './buildInThreads.ts'
import { CACHE_LIMITS, pruneCache } from './cache.ts'
import { codeOf } from './disk.ts'
import { isAsBefore, lookAt, stateOf, UNKNOWN } from './fileState.ts'
import { groupReader } from './groupReader.ts'
import { DamagedIndex, openIndex, type OpenIndex, writeIndex } from './indexFile.ts'
import { bytesOf, createShelf, type Replacement, type Shelf, type ShelvedSource, shelfOf } from './shelf.ts'
import { portionsOf } from './tasks.ts'
import { removeQuietly } from './temporaryFile.ts'

export interface ShelfOptions {
  readonly root: string
  /** Where the index is kept, or null for nowhere. */
  readonly indexFile: string | null
  /** What an index has to be of to be taken. */
  readonly version: string
  /** Threads that read; 1 reads in this one. */
  readonly threads: number
  /** Less than so many bytes are read in this thread all the same; by default other threads are asked for any. */
  readonly threadsFrom?: number
  /** How long one article may take to be taken out of its file, in ms. */
  readonly patience?: number | undefined
  /** The file of another worker than the one that reads. */
  readonly worker?: string
  readonly articleWorker?: string
  readonly onProgress?: ((done: number, total: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
  /** While sources are read: those that are there so far. */
  readonly onPartial?: ((shelf: Shelf) => void) | undefined
}

export interface OpenedShelf {
  readonly shelf: Shelf
  /** Why the kept index was not taken, or why none can be kept. */
  readonly trouble: IndexTrouble | null
  /** Writes the index where it is not as the sources are now. */
  save(): Promise<void>
  close(): void
}

/** `damaged`, `foreign`: there was one, and it is made anew. Otherwise why it cannot be written, as `ENOSPC`. */
export interface IndexTrouble {
  readonly kind: 'damaged' | 'foreign' | 'unwritable'
  readonly code: string
}

/** What of a changed folder is read anew without making the whole index anew: so many files, or this share of them. */
const FEW_CHANGES = 20
const SHARE_OF_CHANGES = 0.1
/** From this share on the changes are written at the next `save`. */
const WORTH_WRITING = 0.01
/** What takes longer to read, in ms, is written too: a file that is too slow is not to be tried at each start. */
const SLOW = 2000

/** The index over these files: the kept one where it holds, brought up to date where little has changed, else a new one. */
export async function openShelf(files: readonly string[], options: ShelfOptions): Promise<OpenedShelf> {
  const { indexFile, version } = options
  const found = indexFile === null ? null : await openIndex(indexFile, version)
  const why = found && 'why' in found && found.why !== 'missing' ? found.why : null
  let trouble: IndexTrouble | null = why && { kind: why, code: why }
  if (found && 'index' in found) {
    let kept: OpenedShelf | null = null
    try {
      kept = await fromKept(found.index, files, options)
    } catch (error) {
      if (!(error instanceof DamagedIndex)) throw error
      trouble = { kind: 'damaged', code: 'damaged' }
    } finally {
      if (!kept) found.index.close()
    }
    if (kept) return kept
  }
  const portions = portionsOf(files)
  const weight = portions.reduce((sum, portion) => sum + portion.weight, 0)
  const isLarge = portions.length > 1 && options.threads > 1 && weight >= (options.threadsFrom ?? 0)
  const built = isLarge ? await buildInThreads(portions, options) : await buildHere(files, options)
  return { ...built, trouble: built.trouble ?? trouble }
}

/** What an index says of itself beside its columns. */
export interface About {
  readonly sources: readonly StoredSource[]
  readonly files: readonly StoredFile[]
}

async function fromKept(
  index: OpenIndex,
  files: readonly string[],
  options: ShelfOptions,
): Promise<OpenedShelf | null> {
  const about = index.about as About
  verify(index, about.sources)
  const lists = sourceLists()
  const changes = await changesSince(about.files, files, lists)
  if (changes.length > Math.max(FEW_CHANGES, files.length * SHARE_OF_CHANGES)) return null
  const shelf = shelfOf(index.columns, about.sources, about.files, (from, to) => recordsOf(index, from, to, options))
  const started = performance.now()
  if (changes.length > 0) shelf.replace(await readChanges(changes, new Set(files), options, lists), files)
  const isWorthIt = changes.length > files.length * WORTH_WRITING || performance.now() - started > SLOW
  return {
    shelf,
    trouble: null,
    save: () => (isWorthIt ? write(shelf, options) : Promise.resolve()),
    close: () => index.close(),
  }
}

/** Texts of less than so many bytes together are looked through at once; those of more when they are shown. */
const VERIFIED = 16_000_000
const PIECE = 65_536

function verify(index: OpenIndex, sources: readonly StoredSource[]): void {
  const end = sources.at(-1)?.to ?? 0
  if (end > VERIFIED) return
  for (let at = 0; at < end; at += PIECE) index.records(at, Math.min(at + PIECE, end))
}

/** A damaged index is not to be opened again. */
function recordsOf(index: OpenIndex, from: number, to: number, { indexFile }: ShelfOptions): Uint8Array {
  try {
    return index.records(from, to)
  } catch (error) {
    if (error instanceof DamagedIndex && indexFile !== null) removeQuietly(indexFile)
    throw error
  }
}

/** The files that were added, removed, or are not what they were. */
async function changesSince(
  kept: readonly StoredFile[],
  files: readonly string[],
  lists: SourceList,
): Promise<readonly string[]> {
  const now = new Set(files)
  const before = new Map(kept.map(file => [file.file, file] as const))
  const changed = kept.flatMap(({ file }) => (now.has(file) ? [] : [file]))
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- each list of sources is read once
    if (!(await isAsBefore(file, before.get(file) ?? UNKNOWN, lists))) changed.push(file)
  }
  return changed
}

/** What files that were changed have now; null for those that are not among the sources any more. */
export async function readChanges(
  changed: readonly string[],
  files: ReadonlySet<string>,
  options: Pick<ShelfOptions, 'root' | 'patience' | 'articleWorker' | 'signal' | 'onProgress'>,
  lists: SourceList = sourceLists(),
): Promise<ReadonlyMap<string, Replacement | null>> {
  const changes = new Map<string, Replacement | null>()
  const articles = createArticleThread(options)
  try {
    for (const file of changed) {
      options.signal?.throwIfAborted()
      // oxlint-disable-next-line no-await-in-loop -- one at a time, so that little is held in memory
      changes.set(file, files.has(file) ? await readHere(file, options, lists, articles) : null)
      options.onProgress?.(changes.size, changed.length)
    }
  } finally {
    articles.close()
  }
  return changes
}

/** Reads one file in this thread. */
async function readHere(
  file: string,
  { root }: Pick<ShelfOptions, 'root'>,
  lists: SourceList,
  { read }: ArticleThread,
): Promise<Replacement> {
  const look = await lookAt(file, lists)
  const loaded = await loadFile(file, root, lists, { read })
  const tables = createTables()
  for (const { reading } of loaded.sources) addReading(tables, reading)
  return { file: storedFile(file, stateOf(look, loaded.bytes), loaded), tables, sources: loaded.sources.map(inMemory) }
}

function inMemory(held: LoadedSource): ShelvedSource {
  return { stored: storedSource(held.document, 0, 0), held }
}

/** Texts that come from no file: a shelf of their own, or what goes on another. */
export function shelvesOf(loaded: readonly LoadedSource[]): { shelf(): Shelf; readonly replacement: Replacement } {
  const tables = createTables()
  for (const { reading } of loaded) addReading(tables, reading)
  const sources = loaded.map(inMemory)
  return {
    shelf: () => createShelf({ corpusOver: articles => createCorpus(tables, articles), sources, files: [] }),
    replacement: { file: storedFile('', UNKNOWN, { sources: loaded, problems: [] }), tables, sources },
  }
}

async function buildHere(files: readonly string[], options: ShelfOptions): Promise<OpenedShelf> {
  const tables = createTables()
  const sources: ShelvedSource[] = []
  const stored: StoredFile[] = []
  const lists = sourceLists()
  const group = groupReader(loaded => {
    for (const { reading } of loaded) addReading(tables, reading)
    sources.push(...loaded.map(inMemory))
  })
  const { read, close } = createArticleThread(options)
  try {
    for (const [i, file] of files.entries()) {
      options.signal?.throwIfAborted()
      // oxlint-disable-next-line no-await-in-loop -- the order of the files is that of the sources
      const look = await lookAt(file, lists)
      // oxlint-disable-next-line no-await-in-loop -- as above
      const found = await findSources(file, options.root, lists, { read })
      for (const source of found.sources) group.add(source)
      stored.push(storedFile(file, stateOf(look, found.bytes), found))
      options.onProgress?.(i + 1, files.length)
    }
  } finally {
    close()
  }
  group.finish()
  const shelf = createShelf({ corpusOver: articles => createCorpus(tables, articles), sources, files: stored })
  return { shelf, trouble: troubleWith(options.indexFile), save: () => write(shelf, options), close: () => {} }
}

/** Whether an index can be written, before it is. */
function troubleWith(indexFile: string | null): IndexTrouble | null {
  if (indexFile === null) return null
  try {
    const folder = dirname(indexFile)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
    return null
  } catch (error) {
    return { kind: 'unwritable', code: codeOf(error) }
  }
}

/** Writes what the shelf holds as an index of its own. */
async function write(shelf: Shelf, { indexFile, version }: ShelfOptions): Promise<void> {
  if (indexFile === null) return
  const writer = writeIndex(indexFile, version)
  try {
    const { columns, sources } = shelf.contents()
    const stored = sources.map(source => {
      const bytes = bytesOf(source)
      const from = writer.add(bytes)
      return { ...source.stored, from, to: from + bytes.length }
    })
    const about: About = { sources: stored, files: shelf.files }
    const index = await writer.finish(columns, about)
    index.close()
  } catch (error) {
    writer.discard()
    // It is made anew at the next start.
    if (!(error instanceof DamagedIndex)) throw error
  }
  await pruneCache(dirname(indexFile), CACHE_LIMITS)
}
