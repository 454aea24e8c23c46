import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { arraysOf, createTables } from '../../engine/corpus/columns/tables.ts'
import type { Format, Language } from '../../engine/model.ts'
import { addReading } from '../../engine/indexing.ts'
import type { LineRange } from '../readBytes.ts'
import { type LoadedFile, type LoadedSource, loadFile, sourceLists } from '../sources.ts'
import type { SourceDocument } from '../types.ts'
import type { Columns } from './layout.ts'
import { encodeRecord } from './record.ts'

/** Files that are read together, or some lines of one file. */
export interface BatchTask {
  readonly root: string
  readonly display: Language
  readonly files: readonly string[]
  readonly lines?: LineRange
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
export interface StoredFile {
  readonly file: string
  readonly size: number
  readonly time: number
  readonly hash: string
  /** How many of the sources, one after another, are out of it. */
  readonly sources: number
  /** Why something of it is none. */
  readonly reasons: readonly string[]
}

/** What came out of some files: columns, records one after another, and what is known of sources and files. */
export interface Batch {
  readonly columns: Columns
  readonly records: Uint8Array
  readonly sources: readonly StoredSource[]
  readonly files: readonly StoredFile[]
}

/** Reads the files of a task and says what their articles say, in a form that is kept and passed on without copying. */
export async function readBatch({ root, display, files, lines }: BatchTask): Promise<Batch> {
  const tables = createTables()
  const lists = sourceLists()
  const records: Uint8Array[] = []
  const sources: StoredSource[] = []
  const stored: StoredFile[] = []
  let at = 0
  for (const file of files) {
    const state = lines ? null : stateOf(file)
    const loaded = await loadFile(file, root, lists, display, lines)
    stored.push(storedFile(file, state, loaded))
    for (const source of loaded.sources) {
      addReading(tables, source.reading)
      const record = recordOf(source)
      records.push(record)
      sources.push(storedSource(source.document, at, record.length))
      at += record.length
    }
  }
  return { columns: arraysOf(tables), records: joined(records, at), sources, files: stored }
}

export function storedFile(file: string, state: FileState | null, { sources, leftOut }: LoadedFile): StoredFile {
  const { size, time, hash } = state ?? UNKNOWN
  return { file, size, time, hash, sources: sources.length, reasons: leftOut.map(({ reason }) => reason) }
}

export function storedSource(
  { id, file, title, publisher, date, url, language, format, places }: SourceDocument,
  from: number,
  length: number,
): StoredSource {
  return { id, file, title, publisher, date, url, language, format, places, from, to: from + length }
}

/** What of a source is neither its text nor what that says. */
export interface RecordExtra {
  readonly map?: SourceDocument['map']
  readonly pages?: SourceDocument['pages']
  readonly lines?: readonly number[]
  readonly leftOut?: SourceDocument['leftOutPassages']
}

export function recordOf({ document, reading, filePositions }: LoadedSource): Uint8Array {
  const { map, pages, leftOutPassages } = document
  const extra: RecordExtra = {
    ...(map && { map }),
    ...(pages && { pages }),
    ...(filePositions && { lines: filePositions.lines }),
    ...(leftOutPassages.length > 0 && { leftOut: leftOutPassages }),
  }
  return encodeRecord(reading, extra)
}

export interface FileState {
  readonly size: number
  /** When it was changed last, in ms. */
  readonly time: number
  readonly hash: string
}

const UNKNOWN: FileState = { size: -1, time: -1, hash: '' }

/** A file that cannot be read has a state of its own, so that it is tried again. */
export function stateOf(file: string): FileState {
  try {
    const { size, mtimeMs } = statSync(file)
    return { size, time: mtimeMs, hash: hashOf(file, size) }
  } catch {
    return UNKNOWN
  }
}

/** Larger files are known by their size and time alone, and by their first and last bytes. */
const HASHED = 400_000_000

export function hashOf(file: string, size: number): string {
  if (size > HASHED) return `${size}`
  return createHash('sha1').update(readFileSync(file)).digest('base64url')
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
