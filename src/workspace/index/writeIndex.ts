import fs from 'node:fs'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import { codeOf, type Disk, fill, put, putLater } from './disk.ts'
import { aligned, bytesOf, CHECKSUMS, CHUNK, type Column, type Columns, ending, headerOf, kindOf } from './layout.ts'
import { opened, type OpenIndex } from './opened.ts'
import { checksumsOf, recordsInMemory, recordsOnDisk } from './records.ts'
import { released, removeLeftovers, removeQuietly, temporaryName } from './temporaryFile.ts'

export interface IndexWriter {
  /** Appends bytes to the records; gives their offset. */
  add(bytes: Uint8Array): number
  /** Bytes that were added, for one who cannot wait for the end. */
  records(from: number, to: number): Uint8Array
  /**
   * Writes the columns and `about`, makes the file visible under its name in one step, and opens it. The index goes on
   * with the columns that it is given; they must not be changed any more.
   */
  finish(columns: Columns, about: unknown): Promise<OpenIndex>
  /** Gives the index up before `finish`, without a trace. */
  discard(): void
  /** Why nothing can be written, as `ENOSPC`: from then on everything stays in memory. null while all is well. */
  readonly problem: string | null
}

/** Records are written in blocks of as many bytes, a multiple of `CHUNK`. */
const BLOCK = 128 * CHUNK

/** Nobody else is to read what the sources of a newsroom say. */
const OWNER_ONLY = 0o600

/** Bytes of a column that are written at once. */
const PIECE = 1 << 22

interface OpenFile {
  readonly fd: number
  readonly name: string
}

/** Starts an index that will be visible as `file`. Folders are made. Never throws for what the disk does. */
export function writeIndex(file: string, version: string, disk: Disk = fs): IndexWriter {
  const header = headerOf(version)
  let problem: string | null = null
  let open: OpenFile | null = null
  let written = 0
  const checksums: number[] = []
  /** Full blocks that are not on disk. */
  let blocks: Uint8Array[] = []
  let block = Buffer.allocUnsafeSlow(BLOCK)
  let used = 0

  const attempt = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      giveUp(codeOf(error))
    }
  }

  /** From now on in memory: a full disk is not to be kept full by us, so what was written is fetched back. */
  const giveUp = (code: string): void => {
    problem = code
    try {
      if (open) blocks = readBack(disk, open, header.length, written)
    } finally {
      remove()
    }
  }

  const remove = (): void => {
    if (!open) return
    const { fd, name } = open
    open = null
    disk.closeSync(fd)
    disk.rmSync(name, { force: true })
    released(name)
  }

  const flush = (): void => {
    const full = block.subarray(0, used)
    const toDisk = open
    if (toDisk) {
      attempt(() => {
        put(disk, toDisk.fd, full, header.length + written)
        checksums.push(...checksumsOf(full))
        written += used
      })
    }
    if (!open) {
      blocks.push(full)
      block = Buffer.allocUnsafeSlow(BLOCK)
    }
    used = 0
  }

  let length = 0
  attempt(() => {
    const folder = dirname(file)
    disk.mkdirSync(folder, { recursive: true, mode: 0o700 })
    removeLeftovers(folder)
    const name = temporaryName(file)
    try {
      open = { fd: disk.openSync(name, 'wx+', OWNER_ONLY), name }
    } catch (error) {
      released(name)
      throw error
    }
    put(disk, open.fd, header, 0)
  })

  return {
    get problem() {
      return problem
    },
    add(bytes) {
      const offset = length
      for (let at = 0; at < bytes.length; ) {
        const piece = bytes.subarray(at, at + BLOCK - used)
        block.set(piece, used)
        used += piece.length
        at += piece.length
        if (used === BLOCK) flush()
      }
      length += bytes.length
      return offset
    },
    records(from, to) {
      const bytes = new Uint8Array(to - from)
      for (let at = from; at < to; ) {
        const start = at - (at % BLOCK)
        const end = Math.min(to, start + BLOCK)
        const piece = bytes.subarray(at - from, end - from)
        const held = start === length - (length % BLOCK) ? block : blocks[start / BLOCK]
        if (open && start < written) fill(disk, open.fd, piece, header.length + at)
        else if (held) piece.set(held.subarray(at - start, end - start))
        at = end
      }
      return bytes
    },
    async finish(columns, about) {
      if (used > 0) flush()
      if (open) {
        try {
          return await onDisk(open, columns, about)
        } catch (error) {
          giveUp(codeOf(error))
        }
      }
      const records = recordsInMemory(blocks, BLOCK, length)
      return opened(about, columns, records, () => (blocks = []))
    },
    discard() {
      remove()
      blocks = []
    },
  }

  async function onDisk({ fd, name }: OpenFile, columns: Columns, about: unknown): Promise<OpenIndex> {
    const sums = Uint32Array.from(checksums)
    const start = header.length + length
    const all: readonly Named[] = [...Object.entries(columns), [CHECKSUMS, sums]]
    const { bytes: columnBytes, checksum } = await putColumns(disk, fd, all, start)
    const footer = {
      recordBytes: length,
      columnBytes,
      checksum,
      columns: all.map(([name, column]) => [name, kindOf(column), column.length] as const),
      about,
    }
    const at = start + columnBytes
    await putLater(disk, fd, ending(footer, at), at)
    const visible = rename(name)
    const records = recordsOnDisk(disk, { fd, start: header.length, length, checksums: sums })
    return opened(about, columns, records, () => (visible ? disk.closeSync(fd) : remove()))
  }

  /** A system may refuse to replace a file that somebody has open: then the index is this process's alone. */
  function rename(name: string): boolean {
    try {
      replace(disk, name, file)
      released(name)
      open = null
      return true
    } catch (error) {
      problem = codeOf(error)
      return false
    }
  }
}

/** What Windows says of a file that a process has open. */
const IN_USE: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY'])

/** Windows replaces no file that is open, but lets it be renamed: the old one is put aside, and is gone when nobody has it open. */
function replace(disk: Disk, name: string, file: string): void {
  try {
    return disk.renameSync(name, file)
  } catch (error) {
    if (!IN_USE.has(codeOf(error)) || !disk.statSync(file).isFile()) throw error
  }
  const aside = temporaryName(file)
  try {
    disk.renameSync(file, aside)
    disk.renameSync(name, file)
  } finally {
    removeQuietly(aside, disk)
    released(aside)
  }
}

function readBack(disk: Disk, { fd, name }: OpenFile, start: number, length: number): Uint8Array[] {
  const blocks: Uint8Array[] = []
  for (let at = 0; at < length; at += BLOCK) {
    const block = Buffer.allocUnsafeSlow(Math.min(BLOCK, length - at))
    if (!fill(disk, fd, block, start + at)) throw new Error(`${name} has lost what was written to it`)
    blocks.push(block)
  }
  return blocks
}

type Named = readonly [name: string, column: Column]

/** Writes the columns one behind the other, each at a multiple of 8 bytes from `start`; a piece is summed up while the one before is written. */
async function putColumns(disk: Disk, fd: number, columns: readonly Named[], start: number) {
  let checksum = 0
  let bytes = 0
  let writing = Promise.resolve()
  const putPiece = async (piece: Buffer): Promise<void> => {
    checksum = crc32(piece, checksum)
    await writing
    writing = putLater(disk, fd, piece, start + bytes)
    bytes += piece.length
  }
  for (const [, column] of columns) {
    const all = bytesOf(column)
    for (let at = 0; at < all.length; at += PIECE) await putPiece(all.subarray(at, at + PIECE))
    await putPiece(Buffer.alloc(aligned(bytes) - bytes))
  }
  await writing
  return { bytes, checksum }
}
