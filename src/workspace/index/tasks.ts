import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { encodingOf } from '../decode.ts'
import type { LineRange } from '../readBytes.ts'

/** Files to be read together, or a part of one. `weight` is their size in bytes. */
export interface Portion {
  readonly files: readonly string[]
  readonly lines?: LineRange
  readonly weight: number
  /** How many of the files, or of the lines, are read with it. */
  readonly count: number
}

/** Bytes of a portion: enough that a thread is not asked too often, little enough that all threads have work to the end. */
const PORTION = 750_000
/** The last bytes are divided into less, so that no thread waits long for another at the end. */
const LAST = 4 * PORTION
const LAST_PORTION = PORTION / 3
const MOST_FILES = 250
/** Files of records above this size are divided. */
const DIVIDED = 3_000_000
const OF_LINES = new Set(['.jsonl', '.ndjson'])

/** The files in portions of about the same size, in their order. */
export function portionsOf(files: readonly string[]): readonly Portion[] {
  const portions: Portion[] = []
  const sizes = files.map(sizeOf)
  let left = sizes.reduce((sum, size) => sum + size, 0)
  let group: string[] = []
  let weight = 0
  const close = () => {
    if (group.length > 0) portions.push({ files: group, weight, count: group.length })
    group = []
    weight = 0
  }
  for (const [i, file] of files.entries()) {
    const size = sizes[i] as number
    left -= size
    if (size > DIVIDED && OF_LINES.has(extname(file).toLowerCase())) {
      close()
      portions.push(...linesOf(file, size))
      continue
    }
    const most = left < LAST && portions.length > 0 ? LAST_PORTION : PORTION
    if (weight + size > most || group.length === MOST_FILES) close()
    group.push(file)
    weight += size
  }
  close()
  return portions
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size
  } catch {
    return 0
  }
}

const NEWLINE = 10
const CHUNK = 1 << 20

/** A file of records in parts that end with a line. One that cannot be read, or has lines of two bytes a letter, is not divided. */
function linesOf(file: string, size: number): readonly Portion[] {
  const whole = [{ files: [file], weight: size, count: 1 }]
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch {
    return whole
  }
  try {
    return divide(file, size, descriptor) ?? whole
  } catch {
    return whole
  } finally {
    closeSync(descriptor)
  }
}

function divide(file: string, size: number, descriptor: number): readonly Portion[] | null {
  const portions: Portion[] = []
  const chunk = Buffer.allocUnsafe(CHUNK)
  let from = 0
  let before = 0
  let lines = 0
  for (let at = 0; at < size; ) {
    const read = readSync(descriptor, chunk, 0, CHUNK, at)
    if (read === 0) break
    const bytes = chunk.subarray(0, read)
    if (at === 0 && encodingOf(bytes) !== 'bytes') return null
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, end + 1)) {
      lines++
      const to = at + end + 1
      if (to - from < PORTION) continue
      portions.push({ files: [file], lines: { from, to, before }, weight: to - from, count: lines - before })
      from = to
      before = lines
    }
    at += read
  }
  if (from < size)
    portions.push({ files: [file], lines: { from, to: size, before }, weight: size - from, count: lines + 1 - before })
  return portions
}
