import type { Attribution } from '../model.ts'
import type { Corpus } from './corpus.ts'
import { lastWordOf } from './entities.ts'

/** Something that a source lets somebody say. */
export interface Statement {
  readonly source: number
  readonly attribution: Attribution
}

/** The statements of the sources whose speaker's name ends with the same word: a first sieve, whoever asks compares speakers. */
export function statementsOf(name: string, corpus: Corpus): readonly Statement[] {
  return corpus.derived('statements', () => groupByLastWord(corpus)).get(lastWordOf(name)) ?? []
}

function groupByLastWord(corpus: Corpus): ReadonlyMap<string, readonly Statement[]> {
  const keys = new Map<string, string>()
  const groups = new Map<string, Statement[]>()
  for (const { index, reading } of corpus.sources) {
    for (const attribution of reading.attributions) {
      const name = attribution.speaker?.name
      if (!name) continue
      const key = keys.get(name) ?? lastWordOf(name)
      keys.set(name, key)
      const group = groups.get(key)
      if (group) group.push({ source: index, attribution })
      else groups.set(key, [{ source: index, attribution }])
    }
  }
  return groups
}
