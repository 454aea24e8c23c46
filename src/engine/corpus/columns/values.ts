import type { Column } from './column.ts'
import { NO_STRING } from './strings.ts'

/**
 * Rows by a key and, within it, in the order of their values: the figures of a class from the smallest to the largest.
 *
 *   key    3       17
 *   from   0       3       5
 *   row    8 2 5   4 9             value[8] ≤ value[2] ≤ value[5]
 */
export interface ValueIndex {
  readonly arrays: ValueArrays
  readonly keys: readonly number[]
  /** How many rows of a key have a value from `low` up to but without `high`. */
  countBetween(key: number, low: number, high: number): number
  /** The rows of a key with a value between two bounds, both included, in order of value. */
  between(key: number, low: number, high: number): number[]
  /** Takes over the rows from `first` on. */
  append(first: number): void
  /** The rows from `first` up to but without `end` are counted no more; whoever asks for rows leaves them out. */
  remove(first: number, end: number): void
}

export interface ValueArrays {
  readonly key: Int32Array
  readonly from: Int32Array
  readonly row: Int32Array
}

export function createValueIndex(
  keys: Column<Int32Array>,
  values: Column<Float64Array>,
  kept?: ValueArrays,
): ValueIndex {
  const arrays = kept ?? sortRows(keys, values)
  const place = new Map(Array.from(arrays.key, (key, i) => [key, i] as const))
  const later = new Map<number, number[]>()
  const gone = new Map<number, number[]>()
  const valueOf = (row: number) => values.data[row] as number

  /** The first of the places from `a` to `b` whose row has at least a value. */
  const firstAtLeast = (rows: { readonly [i: number]: number }, a: number, b: number, value: number): number => {
    while (a < b) {
      const middle = (a + b) >> 1
      if (valueOf(rows[middle] as number) < value) a = middle + 1
      else b = middle
    }
    return a
  }
  const countIn = (rows: { readonly [i: number]: number }, a: number, b: number, low: number, high: number) =>
    firstAtLeast(rows, a, b, high) - firstAtLeast(rows, a, b, low)
  const collect = (
    rows: { readonly [i: number]: number },
    a: number,
    b: number,
    low: number,
    high: number,
    into: number[],
  ): void => {
    for (let i = firstAtLeast(rows, a, b, low); i < b && valueOf(rows[i] as number) <= high; i++)
      into.push(rows[i] as number)
  }
  /** Puts a row behind those of its key that have no larger value. */
  const insert = (lists: Map<number, number[]>, row: number): void => {
    const key = keys.data[row] as number
    const list = lists.get(key) ?? []
    if (key !== NO_STRING) lists.set(key, list)
    let at = firstAtLeast(list, 0, list.length, valueOf(row))
    while (at < list.length && valueOf(list[at] as number) === valueOf(row)) at++
    list.splice(at, 0, row)
  }
  const range = (key: number): readonly [number, number] => {
    const at = place.get(key)
    return at === undefined ? [0, 0] : [arrays.from[at] as number, arrays.from[at + 1] as number]
  }
  return {
    arrays,
    get keys() {
      return [...new Set([...place.keys(), ...later.keys()])]
    },
    countBetween(key, low, high) {
      const [a, b] = range(key)
      const inList = (rows: number[] | undefined) => (rows ? countIn(rows, 0, rows.length, low, high) : 0)
      return countIn(arrays.row, a, b, low, high) + inList(later.get(key)) - inList(gone.get(key))
    },
    between(key, low, high) {
      const found: number[] = []
      const [a, b] = range(key)
      collect(arrays.row, a, b, low, high, found)
      const more = later.get(key)
      if (more) collect(more, 0, more.length, low, high, found)
      return found
    },
    append(first) {
      for (let row = first; row < keys.length; row++) insert(later, row)
    },
    remove(first, end) {
      for (let row = first; row < end; row++) insert(gone, row)
    },
  }
}

function sortRows(keys: Column<Int32Array>, values: Column<Float64Array>): ValueArrays {
  const byKey = new Map<number, number>()
  for (let i = 0; i < keys.length; i++) byKey.set(keys.data[i] as number, (byKey.get(keys.data[i] as number) ?? 0) + 1)
  byKey.delete(NO_STRING)
  const key = Int32Array.from(byKey.keys()).sort()
  const from = new Int32Array(key.length + 1)
  key.forEach((k, i) => {
    from[i + 1] = (from[i] as number) + (byKey.get(k) as number)
  })
  const next = new Map(Array.from(key, (k, i) => [k, from[i] as number] as const))
  const row = new Int32Array(from[key.length] as number)
  for (let i = 0; i < keys.length; i++) {
    const k = keys.data[i] as number
    const at = next.get(k)
    if (at === undefined) continue
    row[at] = i
    next.set(k, at + 1)
  }
  const spare = new Int32Array(row.length)
  for (let i = 0; i < key.length; i++) sort(row, spare, from[i] as number, from[i + 1] as number, values.data)
  return { key, from, row }
}

/** Rows between two places by their values, equal ones as they were: merges runs, each time twice as long. */
function sort(row: Int32Array, spare: Int32Array, from: number, to: number, values: Float64Array): void {
  let [source, target] = [row, spare]
  for (let run = 1; run < to - from; run *= 2) {
    for (let a = from; a < to; a += 2 * run) {
      const middle = Math.min(a + run, to)
      merge(source, target, a, middle, Math.min(a + 2 * run, to), values)
    }
    ;[source, target] = [target, source]
  }
  if (source !== row) row.set(source.subarray(from, to), from)
}

function merge(
  source: Int32Array,
  target: Int32Array,
  from: number,
  middle: number,
  to: number,
  values: Float64Array,
): void {
  let [a, b] = [from, middle]
  for (let i = from; i < to; i++) {
    const isFirst =
      b >= to || (a < middle && (values[source[a] as number] as number) <= (values[source[b] as number] as number))
    target[i] = source[isFirst ? a++ : b++] as number
  }
}
