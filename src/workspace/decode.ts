/** Text out of bytes: UTF-8 and UTF-16 by their marks, else UTF-8 where it is, else the likeliest old encoding. */
export async function decode(bytes: Uint8Array): Promise<string | undefined> {
  const encoding = encodingOf(bytes)
  if (encoding === 'binary') return undefined
  if (encoding !== 'bytes') return new TextDecoder(encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const mended = new TextDecoder('utf-8').decode(bytes)
    if (isMarkedUtf8(bytes) || isMostlyUtf8(mended)) return mended
    const { decodeOther } = await import('./encoding.lazy.ts')
    return decodeOther(bytes)
  }
}

/** The encoding that a file's beginning shows: `bytes` is UTF-8 or an old one of one byte a letter. */
export function encodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'binary' | 'bytes' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return isBinary(bytes) ? (wideEncoding(bytes) ?? 'binary') : 'bytes'
}

function isMarkedUtf8(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

/** Letters beyond ASCII that happen to be right UTF-8 are rare in any other encoding; wrong bytes among many are damage. */
function isMostlyUtf8(mended: string): boolean {
  let right = 0
  let wrong = 0
  for (let i = 0; i < mended.length; i++) {
    const unit = mended.charCodeAt(i)
    if (unit === 0xfffd) wrong++
    else if (unit > 0x7f) right++
  }
  return right > 0 && right >= wrong
}

/** A zero byte, or many control characters: no text in an encoding of one byte a letter. */
function isBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 8192)
  let control = 0
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] as number
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++
  }
  return control > end / 50
}

/** UTF-16 without its mark: in European text every second byte is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 === 1) return undefined
  const end = Math.min(bytes.length, 8192)
  let even = 0
  let odd = 0
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const half = end / 2
  if (odd > half * 0.8 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.8 && odd < half * 0.05) return 'utf-16be'
  return undefined
}
