import { crc32, inflateRawSync } from 'node:zlib'

/**
 * A zip archive by its directory, which stands at its end:
 *
 *     [local header, data] [local header, data] … [directory: one entry for each] [end: where the directory is]
 *
 * What headers say of sizes is not believed: a bomb lies. Each file is unpacked up to a limit.
 */
export interface ZipEntry {
  readonly name: string
  readonly isEncrypted: boolean
  readonly method: number
  readonly crc: number
  /** The packed data. */
  readonly data: Uint8Array
}

const END = 0x06054b50
const END_64_LOCATOR = 0x07064b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
/** A field that is too small has all bits set; the extra field `1` has the number in 64 bits. */
const IN_EXTRA = 0xffffffff

/** The files of an archive, without folders and what operating systems add; undefined where it is none. */
export function entriesOf(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  try {
    return [...entriesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))]
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Reads past the end throw a RangeError, as does everything that is not where it should be. */
function* entriesIn(zip: Buffer): Generator<ZipEntry> {
  const directory = directoryOf(zip)
  let at = directory.start
  while (at < directory.end && zip.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const flags = zip.readUInt16LE(at + 8)
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28)
    const extraEnd = nameEnd + zip.readUInt16LE(at + 30)
    const name = nameFrom(zip.subarray(at + 46, nameEnd))
    const wide = wideNumbers(zip.subarray(nameEnd, extraEnd))
    const isWide = (field: number): boolean => zip.readUInt32LE(at + field) === IN_EXTRA
    if (isWide(24)) wide.next()
    const size = isWide(20) ? numberFrom(wide) : zip.readUInt32LE(at + 20)
    const local = (isWide(42) ? numberFrom(wide) : zip.readUInt32LE(at + 42)) + directory.shift
    const method = zip.readUInt16LE(at + 10)
    const crc = zip.readUInt32LE(at + 16)
    if (!name.endsWith('/') && !/(?:^|\/)(?:__MACOSX|\.|~\$)/.test(name)) {
      yield { name, isEncrypted: (flags & 1) === 1, method, crc, data: dataAt(zip, local, size) }
    }
    at = extraEnd + zip.readUInt16LE(at + 32)
  }
}

interface Directory {
  readonly start: number
  readonly end: number
  /** How far everything lies behind where it is said to be: an archive may stand behind a program. */
  readonly shift: number
}

function directoryOf(zip: Buffer): Directory {
  let end = zip.length - 22
  while (zip.readUInt32LE(end) !== END) end--
  const locator = end - 20
  if (locator >= 0 && zip.readUInt32LE(locator) === END_64_LOCATOR) {
    const record = Number(zip.readBigUInt64LE(locator + 8))
    const start = Number(zip.readBigUInt64LE(record + 48))
    return { start, end: record, shift: 0 }
  }
  const start = end - zip.readUInt32LE(end + 12)
  return { start, end, shift: start - zip.readUInt32LE(end + 16) }
}

function dataAt(zip: Buffer, local: number, size: number): Uint8Array {
  if (zip.readUInt32LE(local) !== LOCAL_HEADER) throw new RangeError('no file here')
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  if (start + size > zip.length) throw new RangeError('the file ends behind the archive')
  return zip.subarray(start, start + size)
}

function* wideNumbers(extra: Buffer): Generator<number> {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    const end = at + 4 + extra.readUInt16LE(at + 2)
    for (let field = at + 4; field + 8 <= end; field += 8) yield Number(extra.readBigUInt64LE(field))
  }
}

function numberFrom(numbers: Generator<number>): number {
  const { value } = numbers.next()
  if (typeof value !== 'number') throw new RangeError('a number is missing')
  return value
}

/** The upper half of the code page that names have which are no UTF-8; Windows has German letters where it has them. */
const CODE_PAGE_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

function nameFrom(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return Array.from(bytes, byte => (byte < 128 ? String.fromCharCode(byte) : CODE_PAGE_437[byte - 128])).join('')
  }
}

export type Unpacked = { readonly bytes: Uint8Array } | { readonly failed: 'encrypted' | 'bomb' | 'damaged' }

/** Unpacks a file up to so many bytes. */
export function unpack({ data, method, crc, isEncrypted }: ZipEntry, limit: number): Unpacked {
  if (isEncrypted) return { failed: 'encrypted' }
  if (method !== 0 && method !== 8) return { failed: 'damaged' }
  if (method === 0 && data.length > limit) return { failed: 'bomb' }
  try {
    const bytes = method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, limit) })
    return crc32(bytes) === crc ? { bytes } : { failed: 'damaged' }
  } catch (error) {
    const isTooMuch = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    return { failed: isTooMuch ? 'bomb' : 'damaged' }
  }
}
