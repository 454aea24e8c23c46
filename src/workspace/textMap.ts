import type { Span } from '../engine/model.ts'

/**
 * Where the stretches of a text that was taken out of a file stand in the file. For «Käse» out of `<b>K&auml;se</b>`:
 * `[{ text: 0, file: 3, length: 1, fileLength: 1 }, { text: 1, file: 4, length: 1, fileLength: 6 }, { text: 2, file: 10, … }]`.
 */
export type TextMap = readonly Stretch[]

export interface Stretch {
  readonly text: number
  readonly file: number
  readonly length: number
  /** As `length`, unless the file writes it otherwise (an entity). */
  readonly fileLength: number
}

/** The span of the file that a span of the text stands for: from its first letter's place to its last one's. */
export function toFile(map: TextMap, span: Span): Span {
  const start = placeOf(map, span.start, 'start')
  if (span.end <= span.start) return { start, end: start }
  return { start, end: Math.max(start, placeOf(map, span.end - 1, 'end')) }
}

/** Whether the file has the span's words one after another as the text has them, so that a mend may replace them. */
export function isVerbatim(map: TextMap, span: Span): boolean {
  const { start, end } = toFile(map, span)
  const first = map[stretchAt(map, span.start)]
  return end - start === span.end - span.start && first !== undefined && span.end <= first.text + first.length
}

/** The file's offset of the letter at `offset`: its first unit, or (`end`) the unit behind it. */
function placeOf(map: TextMap, offset: number, side: 'start' | 'end'): number {
  const stretch = map[stretchAt(map, offset)]
  if (!stretch) return 0
  const inside = offset - stretch.text
  if (inside >= stretch.length) return stretch.file + stretch.fileLength
  if (stretch.length !== stretch.fileLength) return side === 'start' ? stretch.file : stretch.file + stretch.fileLength
  return stretch.file + inside + (side === 'end' ? 1 : 0)
}

/** The last stretch that begins at or before `offset`. */
function stretchAt(map: TextMap, offset: number): number {
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map[middle] as Stretch).text <= offset) low = middle
    else high = middle - 1
  }
  return low
}
