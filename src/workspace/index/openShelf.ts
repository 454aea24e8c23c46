import fs, { accessSync, constants, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  appendTables,
  createTables,
  reserveTables,
  snapshotOf,
  type Tables,
  tablesFrom,
} from '../../engine/corpus/columns/tables.ts'
import { createCorpus } from '../../engine/corpus/corpus.ts'
import type { Language } from '../../engine/model.ts'
import { addReading } from '../../engine/indexing.ts'
import { type LoadedSource, loadFile, type SourceList, sourceLists } from '../sources.ts'
import {
  type Batch,
  type BatchTask,
  type FileState,
  isAsBefore,
  readBatch,
  stateOf,
  type StoredFile,
  storedFile,
  type StoredSource,
  storedSource,
  UNKNOWN,
} from './batch.ts'
import { pruneCache } from './cache.ts'
import { codeOf, type Disk } from './disk.ts'
import { DamagedIndex, openIndex, type OpenIndex, writeIndex } from './indexFile.ts'
import { filesOfParts, type ReadFile } from './parts.ts'
import { bytesOf, createShelf, type Replacement, type Shelf, type ShelvedSource, shelfOf } from './shelf.ts'
import { type Portion, portionsOf } from './tasks.ts'
import { inWorkers, workerEntry } from './workers.ts'

export interface ShelfOptions {
  readonly root: string
  readonly display: Language
  /** Where the index is kept, or null for nowhere. */
  readonly indexFile: string | null
  /** What an index has to be of to be taken. */
  readonly version: string
  /** Threads that read; 1 reads in this one. */
  readonly threads: number
  /** The file of another worker than the one that reads. */
  readonly worker?: string
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
  const isLarge = portions.length > 1 && options.threads > 1
  const built = isLarge ? await buildInThreads(portions, options) : await buildHere(files, options)
  return { ...built, trouble: built.trouble ?? trouble }
}

interface About {
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
  if (changes.length > 0) shelf.replace(await readChanges(changes, new Set(files), options, lists), files)
  const isWorthIt = changes.length > files.length * WORTH_WRITING
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
    if (error instanceof DamagedIndex && indexFile !== null) rmSync(indexFile, { force: true })
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
  options: Pick<ShelfOptions, 'root' | 'display' | 'signal' | 'onProgress'>,
  lists: SourceList = sourceLists(),
): Promise<ReadonlyMap<string, Replacement | null>> {
  const changes = new Map<string, Replacement | null>()
  for (const file of changed) {
    options.signal?.throwIfAborted()
    // oxlint-disable-next-line no-await-in-loop -- one at a time, so that little is held in memory
    changes.set(file, files.has(file) ? await readHere(file, options, lists) : null)
    options.onProgress?.(changes.size, changed.length)
  }
  return changes
}

/** Reads one file in this thread; what it says is added to the tables. */
async function readHere(
  file: string,
  { root, display }: Pick<ShelfOptions, 'root' | 'display'>,
  lists: SourceList,
  tables: Tables = createTables(),
): Promise<Replacement> {
  const state = await stateOf(file, lists)
  const loaded = await loadFile(file, root, lists, display)
  for (const { reading } of loaded.sources) addReading(tables, reading)
  const sources = loaded.sources.map(held => ({ stored: storedSource(held.document, 0, 0), held }))
  return { file: storedFile(file, state, loaded), tables, sources }
}

/** Texts that come from no file: a shelf of their own, or what goes on another. */
export function shelvesOf(loaded: readonly LoadedSource[]): { shelf(): Shelf; readonly replacement: Replacement } {
  const tables = createTables()
  for (const { reading } of loaded) addReading(tables, reading)
  const sources = loaded.map(held => ({ stored: storedSource(held.document, 0, 0), held }))
  return {
    shelf: () => createShelf({ corpusOver: articles => createCorpus(tables, articles), sources, files: [] }),
    replacement: { file: storedFile('', UNKNOWN, { sources: loaded, leftOut: [] }), tables, sources },
  }
}

async function buildHere(files: readonly string[], options: ShelfOptions): Promise<OpenedShelf> {
  const tables = createTables()
  const sources: ShelvedSource[] = []
  const stored: StoredFile[] = []
  const lists = sourceLists()
  for (const [i, file] of files.entries()) {
    options.signal?.throwIfAborted()
    // oxlint-disable-next-line no-await-in-loop -- the order of the files is that of the sources
    const read = await readHere(file, options, lists, tables)
    sources.push(...read.sources)
    stored.push(read.file)
    options.onProgress?.(i + 1, files.length)
  }
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

/** A worker needs little, and is to collect its garbage rather than to grow; what is too much for one is read in this thread. */
const WORKER_LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 24 }

/** What indexes of other sources may take beside this one. */
const CACHE_LIMITS = { maxBytes: 2e9, maxAgeDays: 60 }

/** The first portion tells how many rows there will be, nearly. */
const SPARE = 1.1

/** Between two looks at what has been read so far, in ms; each time longer. */
const FIRST_LOOK = 1500

async function buildInThreads(portions: readonly Portion[], options: ShelfOptions): Promise<OpenedShelf> {
  const { root, display, indexFile, version, threads, signal, onProgress, onPartial } = options
  const started = Date.now()
  const tables = createTables()
  const sources: StoredSource[] = []
  const parts: ReadFile[] = []
  const divided = await statesOfDivided(portions)
  const writer = indexFile === null ? writeIndex('', version, NO_DISK) : writeIndex(indexFile, version)
  const total = portions.reduce((n, { count }) => n + count, 0)
  const bytes = portions.reduce((n, { weight }) => n + weight, 0)
  let done = 0
  let nextLook = started + FIRST_LOOK
  let whole: OpenIndex | undefined
  const recordsSoFar = (from: number, to: number) => (whole ?? writer).records(from, to)

  const take = ({ columns, records, sources: more, files: read }: Batch): void => {
    const offset = writer.add(records)
    appendTables(tables, tablesFrom(columns))
    if (sources.length === 0) reserveTables(tables, SPARE * (bytes / (portions[0] as Portion).weight))
    for (const one of more) sources.push({ ...one, from: one.from + offset, to: one.to + offset })
    parts.push(...read)
    if (!onPartial || Date.now() < nextLook) return
    onPartial(partialShelf(snapshotOf(tables), [...sources], filesOfParts(parts, divided, display), recordsSoFar))
    nextLook = Date.now() + (Date.now() - started)
  }
  /** Results wait for those before them, so that sources are always numbered alike. */
  const waiting = new Map<number, Batch>()
  let next = 0
  const tasks = portions.map(({ files: some, lines }) => ({ root, display, files: some, ...(lines && { lines }) }))
  const arrive = (batch: Batch, task: number): void => {
    waiting.set(task, batch)
    for (let ready = waiting.get(next); ready; ready = waiting.get(next)) {
      waiting.delete(next)
      take(ready)
      next++
    }
    done += (portions[task] as Portion).count
    onProgress?.(done, total)
  }
  /** What is too much for a worker is read in this thread, one after the other; others wait for it, so it is read at once. */
  let rescue = Promise.resolve()
  const readHereInstead = async (task: number): Promise<void> => {
    signal?.throwIfAborted()
    const batch = await readBatch(tasks[task] as BatchTask)
    signal?.throwIfAborted()
    arrive(batch, task)
  }
  try {
    await inWorkers<BatchTask, Batch>(tasks, {
      entry: options.worker ?? workerEntry('readWorker'),
      count: threads,
      resourceLimits: WORKER_LIMITS,
      signal,
      onResult: arrive,
      onFailed(task) {
        rescue = rescue.then(() => readHereInstead(task))
        // It is waited for when the workers are done.
        rescue.catch(() => {})
      },
    })
    await rescue
  } catch (error) {
    writer.discard()
    throw error
  }
  const files = filesOfParts(parts, divided, display)
  const corpus = createCorpus(tables, { source: nobody, text: nobody })
  const about: About = { sources, files }
  const index = await writer.finish(corpus.arrays, about)
  whole = index
  if (indexFile !== null) await pruneCache(dirname(indexFile), CACHE_LIMITS)
  const trouble: IndexTrouble | null =
    indexFile !== null && writer.problem ? { kind: 'unwritable', code: writer.problem } : null
  const shelf = shelfOf(index.columns, sources, files, index.records)
  return { shelf, trouble, save: () => Promise.resolve(), close: () => index.close() }
}

/** What divided files are before any part of them is read: what is changed meanwhile is read again the next time. */
async function statesOfDivided(portions: readonly Portion[]): Promise<ReadonlyMap<string, FileState>> {
  const lists = sourceLists()
  const states = new Map<string, FileState>()
  for (const { files, lines } of portions) {
    const [file] = files
    // oxlint-disable-next-line no-await-in-loop -- there are few
    if (lines && file && !states.has(file)) states.set(file, await stateOf(file, lists))
  }
  return states
}

/** For an index that is kept nowhere but in memory. */
const NO_DISK: Disk = {
  ...fs,
  mkdirSync() {
    throw Object.assign(new Error('nowhere'), { code: 'ENOENT', syscall: 'mkdir' })
  },
}

function nobody(): never {
  throw new Error('the sources are still being read')
}

function partialShelf(
  tables: Tables,
  sources: readonly StoredSource[],
  files: readonly StoredFile[],
  records: OpenIndex['records'],
): Shelf {
  const shelved = sources.map(stored => ({ stored, held: () => records(stored.from, stored.to) }))
  return createShelf({ corpusOver: articles => createCorpus(tables, articles), sources: shelved, files })
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
