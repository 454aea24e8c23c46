/** Text out of bytes: UTF-8 and UTF-16 by their marks, else UTF-8 where it is, else the likeliest old encoding. */
export async function decode(bytes: Uint8Array): Promise<string | undefined> {
  const marked = markedEncoding(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  if (isBinary(bytes)) {
    const wide = wideEncoding(bytes)
    return wide && new TextDecoder(wide).decode(bytes)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const { decodeOther } = await import('./encoding.lazy.ts')
    return decodeOther(bytes)
  }
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
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
function wideEncoding(bytes: Uint8Array): string | undefined {
  const end = Math.min(bytes.length, 8192) & ~1
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
