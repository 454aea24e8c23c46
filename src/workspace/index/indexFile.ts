import fs from 'node:fs'
import { crc32 } from 'node:zlib'
import { type Disk, fill, fillLater } from './disk.ts'
import {
  aligned,
  CHECKSUMS,
  type Column,
  emptyColumns,
  type Footer,
  footerPlace,
  headerOf,
  TRAILER_BYTES,
} from './layout.ts'
import { opened, type OpenIndex } from './opened.ts'
import { recordsOnDisk } from './records.ts'

export type { Columns } from './layout.ts'
export type { OpenIndex } from './opened.ts'
export { DamagedIndex } from './records.ts'
export { writeIndex } from './writeIndex.ts'

/** `foreign` is no index of this version on this kind of machine; `damaged` was one. */
export type Opened = { readonly index: OpenIndex } | { readonly why: 'missing' | 'foreign' | 'damaged' }

/** Bytes that are read at once, while those before are verified. */
const PIECE = 1 << 22

const DAY = 24 * 60 * 60 * 1000

/** Opens the index at `file` if it is whole and of this version. Never throws for what stands there. */
export async function openIndex(file: string, version: string, disk: Disk = fs): Promise<Opened> {
  let fd: number
  try {
    if (!disk.statSync(file).isFile()) return { why: 'foreign' }
    fd = disk.openSync(file, 'r')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { why: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'foreign' }
  }
  try {
    const result = await read(disk, fd, headerOf(version))
    if ('why' in result) disk.closeSync(fd)
    else touch(disk, file)
    return result
  } catch {
    disk.closeSync(fd)
    return { why: 'damaged' }
  }
}

async function read(disk: Disk, fd: number, header: Buffer): Promise<Opened> {
  const { size } = disk.fstatSync(fd)
  const start = Buffer.alloc(Math.min(header.length, size))
  fill(disk, fd, start, 0)
  if (!start.equals(header.subarray(0, start.length))) return { why: 'foreign' }
  const footer = readFooter(disk, fd, size)
  if (!footer) return { why: 'damaged' }
  const { recordBytes, columnBytes, checksum, about } = footer
  const { [CHECKSUMS]: checksums, ...columns } = emptyColumns(footer)
  const all = [...Object.values(columns), checksums as Uint32Array]
  const found = await fillVerified(disk, fd, all.flatMap(piecesOf), header.length + recordBytes)
  if (found?.checksum !== checksum || found.bytes !== columnBytes) return { why: 'damaged' }
  const place = { fd, start: header.length, length: recordBytes, checksums: checksums as Uint32Array }
  return { index: opened(about, columns, recordsOnDisk(disk, place), () => disk.closeSync(fd)) }
}

function readFooter(disk: Disk, fd: number, size: number): Footer | null {
  if (size < TRAILER_BYTES) return null
  const trailer = Buffer.alloc(TRAILER_BYTES)
  fill(disk, fd, trailer, size - TRAILER_BYTES)
  const place = footerPlace(trailer, size)
  if (!place) return null
  const json = Buffer.alloc(place.length)
  fill(disk, fd, json, place.at)
  return crc32(json) === place.checksum ? (JSON.parse(json.toString()) as Footer) : null
}

/** The memory of a column as it lies in the file. */
function piecesOf({ buffer, byteLength }: Column): readonly Buffer[] {
  const all = Buffer.from(buffer, 0, aligned(byteLength))
  return Array.from({ length: Math.ceil(all.length / PIECE) }, (_, i) => all.subarray(i * PIECE, (i + 1) * PIECE))
}

/** A piece of fewer bytes is read sooner than a thread for it is found. */
const SMALL = 65_536

/** Fills pieces one after the other and gives their checksum, or null where the file ends before. */
async function fillVerified(
  disk: Disk,
  fd: number,
  pieces: readonly Buffer[],
  position: number,
): Promise<{ readonly checksum: number; readonly bytes: number } | null> {
  let checksum = 0
  let bytes = 0
  const fetch = (piece: Buffer | undefined) =>
    piece && (piece.length < SMALL ? fill : fillLater)(disk, fd, piece, position + bytes)
  let next = fetch(pieces[0])
  for (const [i, piece] of pieces.entries()) {
    if (!(await next)) return null
    bytes += piece.length
    next = fetch(pieces[i + 1])
    checksum = crc32(piece, checksum)
  }
  return { checksum, bytes }
}

/** Tells `pruneCache` that the index is in use: once a day is enough. */
function touch(disk: Disk, file: string): void {
  try {
    const now = Date.now()
    if (now - disk.statSync(file).mtimeMs > DAY) disk.utimesSync(file, now / 1000, now / 1000)
  } catch {
    // A cache that may only be read is good enough.
  }
}
