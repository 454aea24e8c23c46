/**
 * How an index lies in its file:
 *
 * ```
 * header    beleg-index 1 LE <version>\n
 * records   bytes, one record behind the other
 * columns   typed arrays, each at a multiple of 8 bytes from the first
 * footer    JSON: which columns there are, how long all this is, `about`
 * trailer   where the footer is, its length, its checksum, "belegEnd"
 * ```
 *
 * Records come first because they are written while the sources are still being read. A column of its own has a checksum
 * for every `CHUNK` bytes of records, so that a record can be verified without reading the others.
 */
import { endianness } from 'node:os'
import { crc32 } from 'node:zlib'

export type Column = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array
export type Columns = Readonly<Record<string, Column>>

/** Bytes of records that have a checksum together. */
export const CHUNK = 8192

/** The column of the records' checksums; no column of a caller has a name like it. */
export const CHECKSUMS = '#checksums'

const ENDING = Buffer.from('belegEnd')
export const TRAILER_BYTES = 24

/** Every kind of column by its name in the footer. */
const KINDS = { i32: Int32Array, u32: Uint32Array, u16: Uint16Array, u8: Uint8Array, f64: Float64Array } as const
type Kind = keyof typeof KINDS

export interface Footer {
  readonly recordBytes: number
  readonly columnBytes: number
  /** CRC-32 of the columns with the bytes between them. */
  readonly checksum: number
  /** Name, kind and length of each column, in the order in which they lie. */
  readonly columns: readonly (readonly [name: string, kind: Kind, length: number])[]
  readonly about: unknown
}

/** What the file of this version starts with on this machine. */
export function headerOf(version: string): Buffer {
  return Buffer.from(`beleg-index 1 ${endianness()} ${version}\n`)
}

export function bytesOf({ buffer, byteOffset, byteLength }: Column): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

/** The next multiple of 8. */
export const aligned = (bytes: number): number => Math.ceil(bytes / 8) * 8

export function kindOf(column: Column): Kind {
  const found = (Object.keys(KINDS) as Kind[]).find(kind => column instanceof KINDS[kind])
  if (!found) throw new TypeError('a column of an unknown kind')
  return found
}

/** Views on `buffer`, in which the columns lie as in the file. */
function columnsIn(buffer: ArrayBuffer, { columns }: Pick<Footer, 'columns'>): Record<string, Column> {
  let at = 0
  const views: Record<string, Column> = Object.create(null)
  for (const [name, kind, length] of columns) {
    const view = new KINDS[kind](buffer, at, length)
    views[name] = view
    at += aligned(view.byteLength)
  }
  return views
}

/** Room behind a column that is read, so that the sources of some changed files are appended without copying it: a share, and a little. */
const ROOM_SHARE = 1 / 32
const ROOM = 4096

/** Columns to be filled, each in a buffer of its own with room behind it. */
export function emptyColumns({ columns }: Pick<Footer, 'columns'>): Record<string, Column> {
  const views: Record<string, Column> = Object.create(null)
  for (const [name, kind, length] of columns) {
    const bytes = length * KINDS[kind].BYTES_PER_ELEMENT
    views[name] = new KINDS[kind](new ArrayBuffer(aligned(bytes * (1 + ROOM_SHARE)) + ROOM), 0, length)
  }
  return views
}

/** The same columns in one piece of memory. */
export function packed(columns: Columns): Columns {
  const all = Object.entries(columns).map(([name, column]) => [name, kindOf(column), column.length, column] as const)
  const bytes = all.reduce((n, [, , , column]) => n + aligned(column.byteLength), 0)
  const named = all.map(([name, kind, length]) => [name, kind, length] as const)
  const views = columnsIn(new ArrayBuffer(bytes), { columns: named })
  for (const [name, , , column] of all) (views[name] as Column).set(column)
  return views
}

/** Footer and trailer; `at` is the footer's place in the file. */
export function ending(footer: Footer, at: number): Buffer {
  const json = Buffer.from(JSON.stringify(footer))
  const trailer = Buffer.alloc(TRAILER_BYTES)
  trailer.writeDoubleLE(at, 0)
  trailer.writeUInt32LE(json.length, 8)
  trailer.writeUInt32LE(crc32(json), 12)
  ENDING.copy(trailer, 16)
  return Buffer.concat([json, trailer])
}

/** Where the footer of a file of this size must be, or null where its end is not an index's. */
export function footerPlace(trailer: Buffer, size: number): { at: number; length: number; checksum: number } | null {
  const at = trailer.readDoubleLE(0)
  const length = trailer.readUInt32LE(8)
  if (!trailer.subarray(16).equals(ENDING) || at + length + TRAILER_BYTES !== size || !Number.isSafeInteger(at))
    return null
  return { at, length, checksum: trailer.readUInt32LE(12) }
}
