import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import type { Problem } from './messages.ts'

/**
 * The largest file that is taken, in megabytes: text of one article, formats that carry pictures, archives of many articles,
 * and archives that are read line by line.
 */
export const LIMIT = { text: 10, rich: 60, archive: 100, lines: 2000 } as const

export type Size = keyof typeof LIMIT

export type Bytes = { readonly bytes: Uint8Array } | { readonly problem: Problem }

/** What is asked of a file: how it is, and its bytes from a place on. */
interface OpenedFile {
  stat(): Stats | Promise<Stats>
  read(into: Uint8Array, offset: number, length: number, position: number): BytesRead | Promise<BytesRead>
  close(): void | Promise<void>
}

interface BytesRead {
  readonly bytesRead: number
}

/** Opens a file; a parameter, so that a test can change the file meanwhile. */
export type OpenFile = (file: string) => OpenedFile | Promise<OpenedFile>

/** A pipe that nobody writes into would be waited for without end. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** Without leaving the thread: what a wait for each step costs is more than reading an article takes. */
const openAtOnce: OpenFile = file => {
  const descriptor = openSync(file, FLAGS)
  return {
    stat: () => fstatSync(descriptor),
    read: (into, offset, length, position) => ({ bytesRead: readSync(descriptor, into, offset, length, position) }),
    close: () => closeSync(descriptor),
  }
}

/** Reads a whole file, or says why it cannot be. `name` is how the sentence calls it. */
export async function readBytes(
  file: string,
  name: string,
  size: Size = 'text',
  openFile: OpenFile = openAtOnce,
): Promise<Bytes> {
  return withFile(file, name, size, openFile, async (handle, length) => {
    const bytes = Buffer.allocUnsafe(length)
    let read = 0
    for await (const chunk of chunksOf(handle, length, bytes)) read += chunk.length
    return { bytes: bytes.subarray(0, read) }
  })
}

const CHUNK = 1 << 20

/** Hands over a file piece by piece; what `work` makes of it does not count where the file changed meanwhile. */
export async function readChunks<T>(
  file: string,
  name: string,
  size: Size,
  work: (chunks: AsyncIterable<Uint8Array>) => Promise<T>,
  range?: ByteRange,
  openFile: OpenFile = openAtOnce,
): Promise<T | { readonly problem: Problem }> {
  return withFile(file, name, size, openFile, (handle, length) =>
    work(chunksOf(handle, Math.min(range?.to ?? length, length), undefined, range?.from)),
  )
}

/** A part of a file, `to` excluded. */
export interface ByteRange {
  readonly from: number
  readonly to: number
}

/** Some lines of a file by the bytes that they take; `before` lines come first. */
export interface LineRange extends ByteRange {
  readonly before: number
}

/** A file that somebody writes to is tried once more: the newsroom's system may just be storing it. */
async function withFile<T>(
  file: string,
  name: string,
  size: Size,
  openFile: OpenFile,
  work: (handle: OpenedFile, length: number) => Promise<T>,
): Promise<T | { readonly problem: Problem }> {
  try {
    for (let attempt = 1; attempt <= 2; attempt++) {
      const handle = await openFile(file)
      try {
        const before = await handle.stat()
        const problem = problemWith(before, name, size)
        if (problem) return { problem }
        const result = await work(handle, before.size)
        const after = await handle.stat()
        if (before.size === after.size && before.mtimeMs === after.mtimeMs) return result
      } finally {
        await handle.close()
      }
    }
    return { problem: { kind: 'changing', file: name } }
  } catch (error) {
    return { problem: problemOf(error, name) }
  }
}

function problemWith(info: Stats, file: string, size: Size): Problem | undefined {
  if (info.isDirectory()) return { kind: 'directory', file }
  if (!info.isFile()) return { kind: 'special', file }
  const megabytes = info.size / 1e6
  if (megabytes <= LIMIT[size]) return undefined
  const kind = size === 'text' || size === 'rich' ? 'tooBig' : 'archiveTooBig'
  return { kind, file, megabytes: Math.round(megabytes), limit: LIMIT[size] }
}

/** The first `length` bytes, each piece where it belongs in `into`, or each in memory of its own. */
async function* chunksOf(handle: OpenedFile, length: number, into?: Uint8Array, from = 0): AsyncGenerator<Uint8Array> {
  for (let at = from; at < length; ) {
    const room = into?.subarray(at) ?? Buffer.allocUnsafe(Math.min(CHUNK, length - at))
    const { bytesRead } = await handle.read(room, 0, room.length, at)
    if (bytesRead === 0) return
    yield room.subarray(0, bytesRead)
    at += bytesRead
  }
}

function problemOf(error: unknown, file: string): Problem {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  if (code === 'EISDIR') return { kind: 'directory', file }
  if (code === 'ENXIO') return { kind: 'special', file }
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return { kind: 'unreadable', file, code }
  return { kind: file.includes('\uFFFD') ? 'oddName' : 'missing', file }
}
