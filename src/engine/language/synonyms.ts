import type { Language } from '../model.ts'
import { synonyms as german } from './de/synonyms.ts'
import { synonyms as english } from './en/synonyms.ts'
import { stem } from './stem.ts'

const WORDS: Readonly<Record<Language, readonly string[]>> = { de: german, en: english }
const groups: Partial<Record<Language, ReadonlyMap<string, string>>> = {}

/** The key of the group that a stem belongs to: „wuchs“ and „gestiegen“ have the same. A word of two groups goes with the first. */
export function synonymKey(stemmed: string, language: Language): string | undefined {
  groups[language] ??= keysOf(WORDS[language], language)
  return groups[language].get(stemmed)
}

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
