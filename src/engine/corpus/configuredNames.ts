import { stem } from '../language/stem.ts'
import type { Corpus } from './corpus.ts'
import { entitiesOf, type Entities } from './entities.ts'
import { foldName } from './entities/nameForms.ts'
import { REMEMBERED } from './remembered.ts'

/** Other names of the same, from the configuration: `[['Stadtwerke', 'SWH'], ['Hertha Kolb', 'Hertha Kolb-Weiß']]`. */
export type ConfiguredNames = readonly (readonly string[])[]

/** The corpus with what a configuration says of names, so that every check takes them for one. */
export function withNames(corpus: Corpus, names: ConfiguredNames): Corpus {
  if (names.length === 0) return corpus
  const entities = extend(entitiesOf(corpus), names)
  return {
    ...corpus,
    derived<T>(key: string, build: () => T): T {
      if (key === 'entities') return entities as T
      // What was looked up with other names for somebody may have come out otherwise.
      return corpus.derived(key.startsWith(REMEMBERED) ? `${key} ${JSON.stringify(names)}` : key, build)
    },
  }
}

function extend(entities: Entities, names: ConfiguredNames): Entities {
  const others = new Map<string, string[]>()
  for (const group of names)
    for (const name of group) {
      const rest = group.filter(other => other !== name).flatMap(wordsOf)
      for (const word of wordsOf(name).flatMap(formsOf)) others.set(word, [...(others.get(word) ?? []), ...rest])
    }
  return { ...entities, aliasesOf: word => [...entities.aliasesOf(word), ...(others.get(word) ?? [])] }
}

function wordsOf(name: string): readonly string[] {
  return [...foldName(name).split(' '), ...name.toLowerCase().split(/[\s-]+/)]
}

function formsOf(word: string): readonly string[] {
  return [...new Set([word, stem(word, 'de'), stem(word, 'en')])]
}
