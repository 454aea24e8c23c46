import { areCopies, SIGNATURE_LENGTH } from './copies.ts'
import type { Corpus } from './corpus.ts'

/** Whether two sources of a corpus copy one report: what many papers print of one agency is one opinion. */
export function sameReport({ tables }: Pick<Corpus, 'tables'>): (one: number, other: number) => boolean {
  const { data, length } = tables.mark.value
  const count = length / SIGNATURE_LENGTH
  return (one, other) => one < count && other < count && areCopies(data, one, other)
}
