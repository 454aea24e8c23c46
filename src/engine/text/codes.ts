/**
 * The code unit of a text at an offset, where a loop goes over many texts: V8 keeps strings in a dozen shapes, and where it has met more
 * than a few it looks `charCodeAt` up anew for each unit, which takes three times as long as what it does.
 */
export function codeAt(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at)
}

/**
 * The code units of a text from `from` up to but without `to`: an array is looked at faster than a text is. They are written
 * into `room` where one is given that is large enough.
 */
export function codesOf(text: string, from = 0, to: number = text.length, room?: Uint16Array): Uint16Array {
  const codes = room && room.length >= to - from ? room : new Uint16Array(to - from)
  for (let i = from; i < to; i++) codes[i - from] = codeAt(text, i)
  return codes
}

/** A text of its own out of code units. */
export function textOf(codes: Uint16Array, from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at += PIECE) text += piece(codes, at, Math.min(to, at + PIECE))
  return text
}

/** As many code units are handed over at once. */
const PIECE = 2000

function piece(codes: Uint16Array, from: number, to: number): string {
  const units: number[] = []
  for (let i = from; i < to; i++) units.push(codes[i] as number)
  return String.fromCharCode(...units)
}
