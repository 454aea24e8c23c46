import { threadId } from 'node:worker_threads'
import { arraysOf, createTables, emptyTables, type Tables } from '../../engine/corpus/columns/tables.ts'
import type { Format, Language } from '../../engine/model.ts'
import { addReading } from '../../engine/indexing.ts'
import { type ReadArticles, readArticles } from '../formats/index.ts'
import type { Problem } from '../messages.ts'
import type { LineRange } from '../readBytes.ts'
import { type FileContent, findSources, type LoadedSource, type SourceList, sourceLists } from '../sources.ts'
import type { SourceDocument } from '../types.ts'
import { atFile } from '../watchdog.ts'
import { leaveOutSlow } from './articleThread.ts'
import { type FileState, lookAt, stateOf, UNKNOWN } from './fileState.ts'
import { groupReader } from './groupReader.ts'
import { type GrowingBytes, growingBytes } from './bytes.ts'
import type { Columns } from './layout.ts'
import { encodeRecord, type Room } from './record.ts'

/** Files that are read together, or some lines of one file. */
export interface BatchTask {
  readonly root: string
  readonly files: readonly string[]
  readonly lines?: LineRange
  /** Those of the files that have turned out to be too slow. */
  readonly tooSlow?: readonly string[]
}

/** What a source says about itself, and where its record is. */
export interface StoredSource {
  readonly id: string
  readonly file: string
  readonly title: string
  readonly publisher: string | null
  readonly date: string | null
  readonly url: string | null
  readonly language: Language
  readonly format: Format
  readonly places: SourceDocument['places']
  readonly from: number
  readonly to: number
}

/** A file as it was when it was read: by size and time it is known again, by its content where the time says nothing. */
export interface StoredFile extends FileState {
  readonly file: string
  /** How many of the sources, one after another, are out of it. */
  readonly sources: number
  /** Why something of it is none. */
  readonly problems: readonly Problem[]
}

/** What came out of some files: columns, records one after another, and what is known of sources and files. */
export interface Batch {
  /** With those strings alone that whoever takes the batches does not have from the reader's batches before. */
  readonly columns: Columns
  /** The thread that has read them, and how many strings of it were handed over before; with none it begins anew. */
  readonly reader: number
  readonly knownStrings: number
  readonly records: Uint8Array
  readonly sources: readonly StoredSource[]
  readonly files: readonly StoredFile[]
}

/**
 * What a reader of batches keeps from one to the next: the strings that it has handed over, and the memory of columns and records, which
 * V8 would else collect its garbage for.
 */
export interface BatchRoom {
  readonly tables: Tables
  readonly records: GrowingBytes
}

export function createBatchRoom(): BatchRoom {
  return { tables: createTables(), records: growingBytes() }
}

/**
 * Reads the files of a task and says what their articles say, in a form that is kept and passed on without copying. Where a room is given,
 * columns and records are in its memory, until it is used again.
 */
export async function readBatch(
  { root, files, lines, tooSlow = [] }: BatchTask,
  lists: SourceList = sourceLists(),
  { read = readArticles, room = createBatchRoom() }: { readonly read?: ReadArticles; readonly room?: BatchRoom } = {},
): Promise<Batch> {
  const { tables, records } = room
  const sources: StoredSource[] = []
  const stored: StoredFile[] = []
  emptyTables(tables)
  records.clear()
  const knownStrings = tables.strings.count
  const group = groupReader(loaded => {
    for (const { reading } of loaded) addReading(tables, reading)
    for (const source of loaded) {
      const at = records.length
      recordOf(source, records.take)
      sources.push(storedSource(source.document, at, records.length))
    }
  })
  for (const [i, file] of files.entries()) {
    atFile(i + 1)
    // oxlint-disable-next-line no-await-in-loop -- one file after the other, so that little is held in memory
    const look = lines ? null : await lookAt(file, lists)
    const reader = tooSlow.includes(file) ? leaveOutSlow : read
    const found = await findSources(file, root, lists, { lines, read: reader })
    atFile(0)
    stored.push(storedFile(file, look ? stateOf(look, found.bytes) : UNKNOWN, found))
    for (const source of found.sources) group.add(source)
  }
  group.finish()
  const columns = arraysOf(tables, knownStrings)
  return { columns, reader: threadId, knownStrings, records: records.done(), sources, files: stored }
}

export function storedFile(file: string, state: FileState, { sources, problems }: FileContent<unknown>): StoredFile {
  return { file, ...state, sources: sources.length, problems }
}

export function storedSource(
  { id, file, title, publisher, date, url, language, format, places }: SourceDocument,
  from: number,
  to: number,
): StoredSource {
  return { id, file, title, publisher, date, url, language, format, places, from, to }
}

/** What of a source is neither its text nor what that says. */
export interface RecordExtra {
  readonly map?: SourceDocument['map']
  readonly pages?: SourceDocument['pages']
  readonly lines?: readonly number[]
  readonly leftOut?: SourceDocument['leftOutPassages']
}

export function recordOf({ document, reading, filePositions }: LoadedSource, room?: Room): Uint8Array {
  const { map, pages, leftOutPassages } = document
  const extra: RecordExtra = {
    ...(map && { map }),
    ...(pages && { pages }),
    ...(filePositions && { lines: filePositions.lines }),
    ...(leftOutPassages.length > 0 && { leftOut: leftOutPassages }),
  }
  return encodeRecord(reading, extra, room)
}
