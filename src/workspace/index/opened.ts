import type { Columns } from './layout.ts'
import type { ReadRecords } from './records.ts'

/** An index on disk, or in memory where it could not be written. */
export interface OpenIndex {
  /** Any JSON value, as it was given to `finish`. */
  readonly about: unknown
  /** Each has a buffer of its own, in which there may be room behind it. */
  readonly columns: Columns
  /** The records' bytes from `from` to `to`, read at this moment; a copy. Throws `DamagedIndex`. */
  records(from: number, to: number): Uint8Array
  close(): void
}

/** An index whose records are no more to be had once it is closed. */
export function opened(about: unknown, columns: Columns, records: ReadRecords, end: () => void): OpenIndex {
  let isOpen = true
  return {
    about,
    columns,
    records(from, to) {
      if (!isOpen) throw new Error('the index is closed')
      return records(from, to)
    },
    close() {
      if (isOpen) end()
      isOpen = false
    },
  }
}
