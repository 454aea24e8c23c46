import { analyse } from 'chardet'

/** Encodings of Western Europe that differ in a few marks only; Windows-1252 reads all their letters. */
const WESTERN = new Set(['ISO-8859-1', 'ISO-8859-15', 'windows-1252'])

/** The likeliest encoding of a text that is no UTF-8, as `TextDecoder` names it. Short Latin text is taken for Western. */
export function detectEncoding(bytes: Uint8Array): string {
  const guesses = analyse(bytes.subarray(0, 65_536))
  const [best] = guesses
  const western = guesses.find(guess => WESTERN.has(guess.name))
  if (!best || (western && western.confidence >= best.confidence * 0.6)) return 'windows-1252'
  return isSupported(best.name) ? best.name : 'windows-1252'
}

function isSupported(name: string): boolean {
  try {
    return new TextDecoder(name).encoding.length > 0
  } catch {
    return false
  }
}
