import { appendTables, createTables } from './columns/tables.ts'
import { type Corpus, createCorpus } from './corpus.ts'
import { REMEMBERED } from './remembered.ts'

/** Parts of a corpus that are kept: those of the drafts that are written side by side. */
const PARTS = 4

/** A corpus of some of a corpus's sources, numbered in the order in which they are given; kept as long as it is asked for. */
export function partOf(corpus: Corpus, sources: readonly number[]): Corpus {
  const parts = corpus.derived(`${REMEMBERED}parts`, () => new Map<string, Corpus>())
  const key = sources.join()
  const part = parts.get(key) ?? createPart(corpus, sources)
  parts.delete(key)
  parts.set(key, part)
  for (const oldest of parts.keys()) {
    if (parts.size <= PARTS) break
    parts.delete(oldest)
  }
  return part
}

function createPart(corpus: Corpus, sources: readonly number[]): Corpus {
  const tables = createTables()
  for (const source of sources) appendTables(tables, corpus.tables, source, source + 1)
  const whole = (source: number) => sources[source] as number
  return createCorpus(tables, {
    source: source => corpus.source(whole(source)),
    text: source => corpus.text(whole(source)),
  })
}
