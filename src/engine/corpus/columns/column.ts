/** The kinds of numbers that a column holds. */
export type Numbers = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array

/** A column of numbers that grows at its end. `data` may be longer than `length` and is another array after it has grown. */
export interface Column<T extends Numbers = Numbers> {
  data: T
  length: number
}

const SMALLEST = 256
/** How much larger an array is made that is full: little, so that a large index does not take twice its size. */
const GROWTH = 1.4

export function int32(data: Int32Array = new Int32Array(SMALLEST), length = 0): Column<Int32Array> {
  return { data, length }
}

export function push(column: Column, value: number): void {
  if (column.length === column.data.length) reserve(column, 1)
  column.data[column.length++] = value
}

export function pushAll(column: Column, values: Numbers): void {
  reserve(column, values.length)
  column.data.set(values, column.length)
  column.length += values.length
}

/** Makes room for more rows behind the last. */
export function reserve<T extends Numbers>(column: Column<T>, more: number): void {
  const needed = column.length + more
  if (needed <= column.data.length) return
  const larger = emptyLike(column.data, Math.max(needed, Math.ceil(column.data.length * GROWTH), SMALLEST))
  larger.set(column.data.subarray(0, column.length))
  column.data = larger
}

/** An empty array of the same kind. */
function emptyLike<T extends Numbers>(data: T, length: number): T {
  return new (data.constructor as new (length: number) => T)(length)
}

/** A column over an array that has a buffer of its own: what is behind the array in the buffer is room for more rows. */
export function columnOver<T extends Numbers>(rows: T): Column<T> {
  const { buffer, byteOffset, length } = rows
  const most = Math.floor((buffer.byteLength - byteOffset) / rows.BYTES_PER_ELEMENT)
  const all = new (rows.constructor as new (buffer: ArrayBufferLike, from: number, length: number) => T)(
    buffer,
    byteOffset,
    most,
  )
  return { data: all, length }
}

/** The rows that are there, without the room behind them. */
export function rowsOf<T extends Numbers>({ data, length }: Column<T>): T {
  return data.subarray(0, length) as T
}

/** Some rows as a list; many times faster than the iteration of a typed array. */
export function listOf(data: Numbers, from: number, to: number): number[] {
  const list: number[] = []
  for (let i = from; i < to; i++) list.push(data[i] as number)
  return list
}
