import type { Language } from '../model.ts'
import { synonyms as german } from './de/synonyms.ts'
import { synonyms as english } from './en/synonyms.ts'
import { stem } from './stem.ts'

const GROUPS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  de: keysOf(german, 'de'),
  en: keysOf(english, 'en'),
}

/** The key of the group that a stem belongs to: „wuchs“ and „gestiegen“ have the same. A word of two groups goes with the first. */
export function synonymKey(stemmed: string, language: Language): string | undefined {
  return GROUPS[language].get(stemmed)
}

function keysOf(groups: readonly string[], language: Language): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  for (const group of groups) {
    const words = group.split(' ')
    const key = `=${words[0]}`
    for (const word of words) {
      const stemmed = stem(word, language)
      if (!keys.has(stemmed)) keys.set(stemmed, key)
    }
  }
  return keys
}
