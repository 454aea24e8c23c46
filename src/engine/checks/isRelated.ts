import type { Corpus } from '../corpus/corpus.ts'
import { countryOf } from '../corpus/entities/countries.ts'
import { entitiesOf, lastWordOf } from '../corpus/entities.ts'
import type { Reading } from '../reading/reading.ts'

/** A source that has a person, an organisation or a town of the draft is about the same matter. */
export function isRelated(draft: Reading, source: number, corpus: Corpus): boolean {
  const { byLastWord } = entitiesOf(corpus)
  return draft.names.some(
    name =>
      !countryOf(name.name.toLowerCase()) && byLastWord.get(lastWordOf(name.name))?.some(ref => ref.source === source),
  )
}
