import fs from 'node:fs'
import { crc32 } from 'node:zlib'
import { type Disk, fill, fillLater } from './disk.ts'
import { CHECKSUMS, columnsIn, type Footer, footerPlace, headerOf, TRAILER_BYTES } from './layout.ts'
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
  const { buffer } = Buffer.allocUnsafeSlow(columnBytes)
  const found = await fillVerified(disk, fd, Buffer.from(buffer), header.length + recordBytes)
  if (found !== checksum) return { why: 'damaged' }
  const { [CHECKSUMS]: checksums, ...columns } = columnsIn(buffer, footer)
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

/** Fills `into` and gives its checksum, or null where the file ends before. */
async function fillVerified(disk: Disk, fd: number, into: Buffer, position: number): Promise<number | null> {
  const piece = (at: number) => into.subarray(at, at + PIECE)
  const fetch = (at: number) => fillLater(disk, fd, piece(at), position + at)
  let checksum = 0
  let next = fetch(0)
  for (let at = 0; at < into.length; at += PIECE) {
    if (!(await next)) return null
    next = fetch(at + PIECE)
    checksum = crc32(piece(at), checksum)
  }
  return checksum
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
