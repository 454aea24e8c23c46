import { analyse } from 'chardet'
import iconv from 'iconv-lite'

/** Encodings of Western Europe that differ in a few marks only; Windows-1252 reads all their letters. */
const WESTERN = new Set(['ISO-8859-1', 'ISO-8859-15', 'windows-1252'])

/** Reads text that is no UTF-8 in its likeliest encoding. Short Latin text is taken for Western. */
export function decodeOther(bytes: Uint8Array): string {
  const guesses = analyse(bytes.subarray(0, 65_536))
  const [best] = guesses
  const western = guesses.find(guess => WESTERN.has(guess.name))
  const isWestern =
    !best || !iconv.encodingExists(best.name) || (western && western.confidence >= best.confidence * 0.6)
  return iconv.decode(bytes, isWestern ? 'windows-1252' : best.name)
}
