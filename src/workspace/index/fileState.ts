import { createHash, hash } from 'node:crypto'
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { NOTHING } from '../metadata/metadata.ts'
import type { SourceList } from '../sources.ts'

export interface FileState {
  readonly size: number
  /** When it was changed last, in ms; -1 where that was so shortly before that it may be changed again in the same moment. */
  readonly time: number
  readonly hash: string
  /** A checksum of what the `sources.json` beside it says about it; 0 for nothing. */
  readonly listed: number
}

/** A file that cannot be read has a state of its own, so that it is tried again. */
export const UNKNOWN: FileState = { size: -1, time: -1, hash: '', listed: 0 }

/** How exact the times of a file system are at worst, in ms. */
const MOMENT = 2000

/** How a file is before it is read. */
export interface Look extends Omit<FileState, 'hash'> {
  readonly file: string
  /** When it was looked at, in ms. */
  readonly now: number
}

export async function lookAt(file: string, lists: SourceList): Promise<Look> {
  const now = Date.now()
  const listed = await listedIn(lists, file)
  return { file, now, listed, ...sizeAndTime(file) }
}

/** The state of a file that was looked at before; `bytes` are what was read of it since, else it is read for its hash. */
export function stateOf(look: Look, bytes?: Uint8Array): FileState {
  const { size, time, now, listed } = look
  const content = size < 0 ? null : bytes ? hash('sha1', bytes, 'base64url') : hashSince(look)
  return content === null ? UNKNOWN : { size, time: time < now - MOMENT ? time : -1, hash: content, listed }
}

/** null where it was changed meanwhile: nobody knows then of which content its articles are. */
function hashSince({ file, size, time }: Look): string | null {
  const content = hashOf(file, size)
  const after = sizeAndTime(file)
  return after.size === size && after.time === time ? content : null
}

/** Whether a file is as it was; its content is looked at where its time does not tell. */
export async function isAsBefore(file: string, before: FileState, lists: SourceList): Promise<boolean> {
  if (before.size < 0 || (await listedIn(lists, file)) !== before.listed) return false
  const { size, time } = sizeAndTime(file)
  return size === before.size && (time === before.time || hashOf(file, size) === before.hash)
}

async function listedIn(lists: SourceList, file: string): Promise<number> {
  const about = await lists(file)
  return about === NOTHING ? 0 : crc32(JSON.stringify(about))
}

/** -1 for what is no file: nobody may write into a pipe. */
function sizeAndTime(file: string): { readonly size: number; readonly time: number } {
  try {
    const info = statSync(file)
    if (info.isFile()) return { size: info.size, time: info.mtimeMs }
  } catch {
    // It is gone, or lies where nobody may look.
  }
  return { size: -1, time: -1 }
}

/** Larger files are known by their size and time alone. */
const HASHED = 400_000_000
/** Room for what is read of a file at once; the same for all files. */
const piece = Buffer.allocUnsafeSlow(1 << 16)

/** null where the file cannot be read. */
function hashOf(file: string, size: number): string | null {
  if (size > HASHED) return `${sizeAndTime(file).time}`
  let descriptor: number | undefined
  try {
    descriptor = openSync(file, 'r')
    let read = readSync(descriptor, piece, 0, Math.min(piece.length, size), null)
    // In one call, for most files.
    if (read === size) return hash('sha1', piece.subarray(0, read), 'base64url')
    const whole = createHash('sha1')
    for (let at = 0; read > 0 && at < size; ) {
      whole.update(piece.subarray(0, read))
      at += read
      read = readSync(descriptor, piece, 0, Math.min(piece.length, size - at), null)
    }
    return whole.digest('base64url')
  } catch {
    return null
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}
