import { listOf } from './column.ts'
import { NO_STRING } from './strings.ts'

/**
 * From a key to the rows that have it, ascending.
 *
 *   key    3     17        40
 *   from   0     2         5      6      key 17 has the rows row[2] … row[4]
 *   row    4 9   1 8 30    7
 *
 * Rows that came later are in lists beside the arrays.
 */
export interface Inversion {
  readonly arrays: InversionArrays
  count(key: number): number
  /** The rows of a key; a new array. */
  rows(key: number): number[]
  append(key: number, row: number): void
  /** Whether a key has a row. */
  has(key: number, row: number): boolean
}

export interface InversionArrays {
  readonly key: Int32Array
  readonly from: Int32Array
  readonly row: Int32Array
}

/**
 * Turns a column of keys round; what has the key NO_STRING is left out. Keys are at least 0. The row of `keys[i]` is `rowOf[i]`, or i
 * itself; a row that has a key twice comes twice.
 */
export function invert(keys: Int32Array, rowOf?: Int32Array): Inversion {
  let last = NO_STRING
  for (let i = 0; i < keys.length; i++) if ((keys[i] as number) > last) last = keys[i] as number
  const counts = new Int32Array(last + 1)
  let rows = 0
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    if (key === NO_STRING) continue
    counts[key] = (counts[key] as number) + 1
    rows++
  }
  let distinct = 0
  for (let k = 0; k <= last; k++) if ((counts[k] as number) > 0) distinct++
  const key = new Int32Array(distinct)
  const from = new Int32Array(distinct + 1)
  const row = new Int32Array(rows)
  // From now on `counts` says where the next row of a key goes.
  let at = 0
  for (let k = 0, d = 0; k <= last; k++) {
    const n = counts[k] as number
    if (n === 0) continue
    key[d] = k
    counts[k] = at
    at += n
    from[++d] = at
  }
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i] as number
    if (k === NO_STRING) continue
    const next = counts[k] as number
    row[next] = rowOf ? (rowOf[i] as number) : i
    counts[k] = next + 1
  }
  return inversionOf({ key, from, row })
}

export function inversionOf(arrays: InversionArrays): Inversion {
  const { key: keys, from, row } = arrays
  const later = new Map<number, number[]>()
  return {
    arrays,
    count(key) {
      const at = placeOf(keys, key)
      return (at < 0 ? 0 : (from[at + 1] as number) - (from[at] as number)) + (later.get(key)?.length ?? 0)
    },
    rows(key) {
      const at = placeOf(keys, key)
      const first = at < 0 ? [] : listOf(row, from[at] as number, from[at + 1] as number)
      const more = later.get(key)
      return more ? first.concat(more) : first
    },
    has(key, wanted) {
      const at = placeOf(keys, key)
      const isThere = at >= 0 && row.subarray(from[at], from[at + 1]).includes(wanted)
      return isThere || (later.get(key)?.includes(wanted) ?? false)
    },
    append(key, newRow) {
      if (key === NO_STRING) return
      const list = later.get(key)
      if (list) list.push(newRow)
      else later.set(key, [newRow])
    },
  }
}

/** The place of a value in an ascending array, or -1. */
function placeOf(keys: Int32Array, key: number): number {
  let low = 0
  let high = keys.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const there = keys[middle] as number
    if (there === key) return middle
    if (there < key) low = middle + 1
    else high = middle - 1
  }
  return -1
}
