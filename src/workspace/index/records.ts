import { crc32 } from 'node:zlib'
import { type Disk, fill } from './disk.ts'
import { CHUNK } from './layout.ts'

/** Gives the bytes from `from` to `to` of the records. */
export type ReadRecords = (from: number, to: number) => Uint8Array

/** An index that was whole when it was opened and is no more: close it, build it again. */
export class DamagedIndex extends Error {
  override readonly name = 'DamagedIndex'
}

/** Most records fit in so much; what does not gets room of its own for as long as it is held. */
const SCRATCH = 8 * CHUNK

interface Place {
  readonly fd: number
  /** Where the records start in the file. */
  readonly start: number
  readonly length: number
  readonly checksums: Uint32Array
}

/** One checksum for every `CHUNK` bytes; the last chunk may be shorter. */
export function* checksumsOf(bytes: Uint8Array): Generator<number> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield crc32(bytes.subarray(at, at + CHUNK))
}

/** Reads records from a file by the chunks that they lie in, and verifies those. */
export function recordsOnDisk(disk: Disk, { fd, start, length, checksums }: Place): ReadRecords {
  // The chunks of the last read: small records that follow one another are read together.
  let held: Uint8Array = new Uint8Array(0)
  let heldFrom = 0
  // No Buffer: its `slice` is a view, which the next read would overwrite.
  const scratch = new Uint8Array(SCRATCH)

  const hold = (from: number, to: number): void => {
    const chunk = Math.floor(from / CHUNK)
    const end = Math.min(Math.ceil(to / CHUNK) * CHUNK, length)
    heldFrom = chunk * CHUNK
    held = scratch.subarray(0, 0)
    const size = end - heldFrom
    const bytes = size > SCRATCH ? new Uint8Array(size) : scratch.subarray(0, size)
    readWhole(disk, fd, bytes, start + heldFrom)
    let i = chunk
    for (const checksum of checksumsOf(bytes)) {
      if (checksum !== checksums[i++]) throw new DamagedIndex('the file of the index was changed')
    }
    held = bytes
  }

  return (from, to) => {
    if (!(from >= 0 && from <= to && to <= length)) throw new RangeError(`no records from ${from} to ${to}`)
    if (from < heldFrom || to > heldFrom + held.length) hold(from, to)
    return held.slice(from - heldFrom, to - heldFrom)
  }
}

function readWhole(disk: Disk, fd: number, into: Uint8Array, position: number): void {
  let isWhole = false
  try {
    isWhole = fill(disk, fd, into, position)
  } catch (cause) {
    throw new DamagedIndex('the file of the index cannot be read', { cause })
  }
  if (!isWhole) throw new DamagedIndex('the file of the index was cut short')
}

/** Records that could not be written, in blocks of one size; the last may be shorter. */
export function recordsInMemory(blocks: readonly Uint8Array[], blockBytes: number, length: number): ReadRecords {
  return (from, to) => {
    if (!(from >= 0 && from <= to && to <= length)) throw new RangeError(`no records from ${from} to ${to}`)
    const bytes = new Uint8Array(to - from)
    for (let at = from; at < to; ) {
      const offset = at % blockBytes
      const block = blocks[(at - offset) / blockBytes] as Uint8Array
      const piece = block.subarray(offset, offset + to - at)
      bytes.set(piece, at - from)
      at += piece.length
    }
    return bytes
  }
}
