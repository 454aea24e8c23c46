import fs from 'node:fs'
import { dirname } from 'node:path'
import { createDictionary, type Dictionary } from '../../engine/corpus/columns/dictionary.ts'
import {
  appendTranslated,
  createTables,
  reserveTables,
  snapshotOf,
  type Tables,
  tablesFrom,
} from '../../engine/corpus/columns/tables.ts'
import { createCorpus } from '../../engine/corpus/corpus.ts'
import { sourceLists } from '../sources.ts'
import { PATIENCE } from '../watchdog.ts'
import { createArticleThread } from './articleThread.ts'
import { type Batch, type BatchTask, readBatch, type StoredFile, type StoredSource } from './batch.ts'
import { CACHE_LIMITS, pruneCache } from './cache.ts'
import type { Disk } from './disk.ts'
import { type FileState, lookAt, stateOf } from './fileState.ts'
import { type OpenIndex, writeIndex } from './indexFile.ts'
import type { About, IndexTrouble, OpenedShelf, ShelfOptions } from './openShelf.ts'
import { filesOfParts } from './parts.ts'
import { createShelf, type Shelf, shelfOf } from './shelf.ts'
import type { Portion } from './tasks.ts'
import { inWorkers, workerEntry } from './workers.ts'

/**
 * A worker needs little, and is to collect its garbage rather than to grow; what is too much for one is read in this thread. What is young
 * has room for the readings of a few groups of sources, so that few of them are moved before they are done with.
 */
const WORKER_LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 24 }

/** Bytes of text that are worth one more thread: until it is up to speed, it takes as much as reading half of them does. */
const WORTH_A_THREAD = 10_000_000
const TEXT = /\.(?:txt|text|md|markdown|jsonl|ndjson)$/i
/** What a byte takes in files that are taken apart before they are read. */
const OTHER_FORMATS = 10

/** The first portion tells how many rows there will be, nearly. */
const SPARE = 1.1

/** Between two looks at what has been read so far, in ms; each time longer. */
const FIRST_LOOK = 1500

/** Reads sources in threads; what they say is on disk by the time that they are all read. */
export async function buildInThreads(portions: readonly Portion[], options: ShelfOptions): Promise<OpenedShelf> {
  const { root, indexFile, version, threads, patience = PATIENCE, signal, onProgress, onPartial } = options
  const started = Date.now()
  const tables = createTables()
  const sources: StoredSource[] = []
  const parts: StoredFile[] = []
  const divided = await statesOfDivided(portions)
  const writer = indexFile === null ? writeIndex('', version, noDisk()) : writeIndex(indexFile, version)
  const total = portions.reduce((n, { count }) => n + count, 0)
  const bytes = portions.reduce((n, { weight }) => n + weight, 0)
  let done = 0
  let nextLook = started + FIRST_LOOK
  let whole: OpenIndex | undefined
  const recordsSoFar = (from: number, to: number) => (whole ?? writer).records(from, to)

  /** The strings that each reader has handed over so far. */
  const dictionaries = new Map<number, Dictionary>()
  const dictionaryOf = (reader: number, known: number): Dictionary => {
    const dictionary = (known > 0 && dictionaries.get(reader)) || createDictionary()
    if (dictionary.count !== known) throw new Error(`a batch lacks strings: ${dictionary.count} of ${known}`)
    dictionaries.set(reader, dictionary)
    return dictionary
  }
  const take = ({ columns, records, sources: more, files: read, reader, knownStrings }: Batch): void => {
    const offset = writer.add(records)
    appendTranslated(tables, tablesFrom(columns), dictionaryOf(reader, knownStrings))
    if (sources.length === 0) reserveTables(tables, SPARE * (bytes / (portions[0] as Portion).weight))
    for (const one of more) sources.push({ ...one, from: one.from + offset, to: one.to + offset })
    parts.push(...read)
    if (!onPartial || Date.now() < nextLook) return
    onPartial(partialShelf(snapshotOf(tables), [...sources], filesOfParts(parts, divided), recordsSoFar))
    nextLook = Date.now() + (Date.now() - started)
  }
  /** Results wait for those before them, so that sources are always numbered alike. */
  const waiting = new Map<number, Batch>()
  let next = 0
  const tasks = portions.map(({ files: some, lines }) => ({ root, files: some, ...(lines && { lines }) }))
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
  const articles = createArticleThread(options)
  const lists = sourceLists()
  let rescue = Promise.resolve()
  const readHereInstead = async (task: number): Promise<void> => {
    signal?.throwIfAborted()
    const batch = await readBatch(tasks[task] as BatchTask, lists, { read: articles.read })
    signal?.throwIfAborted()
    arrive(batch, task)
  }
  try {
    await inWorkers<BatchTask, Batch>(tasks, {
      entry: options.worker ?? workerEntry('readWorker'),
      count: Math.min(threads, 1 + Math.floor(workIn(portions) / WORTH_A_THREAD)),
      resourceLimits: WORKER_LIMITS,
      patience: { limit: patience, without },
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
  } finally {
    articles.close()
  }
  const files = filesOfParts(parts, divided)
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

/** The task without a file that was too slow. */
function without(task: BatchTask, number: number): BatchTask {
  return { ...task, tooSlow: [...(task.tooSlow ?? []), task.files[number - 1] as string] }
}

/** Bytes of text that take as long as the portions. */
function workIn(portions: readonly Portion[]): number {
  return portions.reduce(
    (sum, { files, weight }) => sum + weight * (files.every(file => TEXT.test(file)) ? 1 : OTHER_FORMATS),
    0,
  )
}

/** What divided files are before any part of them is read: what is changed meanwhile is read again the next time. */
async function statesOfDivided(portions: readonly Portion[]): Promise<ReadonlyMap<string, FileState>> {
  const lists = sourceLists()
  const states = new Map<string, FileState>()
  for (const { files, lines } of portions) {
    const [file] = files
    // oxlint-disable-next-line no-await-in-loop -- there are few
    if (lines && file && !states.has(file)) states.set(file, stateOf(await lookAt(file, lists)))
  }
  return states
}

/** For an index that is kept nowhere but in memory. */
const noDisk = (): Disk => ({
  ...fs,
  mkdirSync() {
    throw Object.assign(new Error('nowhere'), { code: 'ENOENT', syscall: 'mkdir' })
  },
})

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
