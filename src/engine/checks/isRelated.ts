import type { Corpus } from '../corpus/corpus.ts'
import { countryOf } from '../corpus/entities/countries.ts'
import { lastWordOf } from '../corpus/entities/who.ts'
import { entitiesOf } from '../corpus/entities.ts'
import type { Reading } from '../reading/reading.ts'

/** A source that has a person, an organisation or a town of the draft is about the same matter. */
export function isRelated(draft: Reading, source: number, corpus: Corpus): boolean {
  const entities = entitiesOf(corpus)
  return draft.names.some(({ name }) => !countryOf(name.toLowerCase()) && entities.isIn(lastWordOf(name), source))
}
