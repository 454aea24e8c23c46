import type { Language } from '../model.ts'
import { synonyms as german } from './de/synonyms.ts'
import { synonyms as english } from './en/synonyms.ts'
import { stem } from './stem.ts'

/** The key of its group for each stem: „gewachs“ → „=steigen“. A word of two groups goes with the first. */
export const germanKeys = (): ReadonlyMap<string, string> => keysOf(german, 'de')
export const englishKeys = (): ReadonlyMap<string, string> => keysOf(english, 'en')

function keysOf(words: readonly string[], language: Language): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  for (const group of words) {
    const members = group.split(' ')
    const key = `=${members[0]}`
    for (const word of members) {
      const stemmed = stem(word, language)
      if (!keys.has(stemmed)) keys.set(stemmed, key)
    }
  }
  return keys
}
