import { constants, inflateSync } from 'node:zlib'

/** A page's drawing or a font that is longer unpacked, in bytes, is none that anybody made. */
const LARGEST = 50_000_000
/** How far before its data the description of a stream may begin. */
const DESCRIPTION = 2048

/**
 * Whether a PDF has a stream that unpacks without end; pdf.js would keep all of it in memory.
 *
 *     5 0 obj << /Length 885 /Filter [/FlateDecode /FlateDecode] >> stream … endstream
 */
export function isBomb(bytes: Uint8Array): boolean {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = pdf.indexOf('stream'); at >= 0; ) {
    const start = at + 'stream'.length
    const end = pdf.indexOf('endstream', start)
    const description = pdf.toString('latin1', Math.max(0, at - DESCRIPTION), at)
    const own = description.slice(description.lastIndexOf('obj') + 1)
    // The text of a page is read without its pictures.
    const times = /\/Subtype\s*\/Image\b/.test(own) ? 0 : (own.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0)
    if (times > 0 && isTooLarge(pdf.subarray(start, end < 0 ? pdf.length : end), times)) return true
    at = end < 0 ? -1 : pdf.indexOf('stream', end + 'endstream'.length)
  }
  return false
}

function isTooLarge(packed: Uint8Array, times: number): boolean {
  // Behind the word `stream` comes the end of its line.
  let data = packed.subarray(packed[0] === 0x0d ? 2 : 1)
  try {
    for (let i = 0; i < times; i++) {
      data = inflateSync(data, { maxOutputLength: LARGEST, finishFlush: constants.Z_SYNC_FLUSH })
    }
    return false
  } catch (error) {
    // What is damaged or encrypted is for pdf.js to say.
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
  }
}

/** In megabytes, for the sentence. */
export const LARGEST_STREAM = LARGEST / 1e6
