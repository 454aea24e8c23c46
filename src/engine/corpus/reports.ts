import { rowsOf } from './columns/column.ts'
import { areCopies, copiesOf, SIGNATURE_LENGTH } from './copies.ts'
import type { Corpus } from './corpus.ts'

/** Whether two sources of a corpus copy one report: what many papers print of one agency is one opinion. */
export function sameReport({ tables }: Pick<Corpus, 'tables'>): (one: number, other: number) => boolean {
  const { data, length } = tables.mark.value
  const count = length / SIGNATURE_LENGTH
  return (one, other) => one < count && other < count && areCopies(data, one, other)
}

/** For each source the number of the oldest one that has the same report, or its own. */
export function originalsOf(corpus: Corpus): Int32Array {
  return corpus.derived('originals', () => {
    const dates = Array.from({ length: corpus.size }, (_, source) => corpus.source(source).date)
    return copiesOf(rowsOf(corpus.tables.mark.value), dates)
  })
}
