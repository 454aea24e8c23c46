import type { Language } from '../model.ts'
import { fnv1a } from '../text/hash.ts'
import { createLookUp, type LookUp } from './lookUp.ts'
import { englishKeys, germanKeys } from './synonyms.table.ts'

const groups: Partial<Record<Language, ReadonlyMap<string, string>>> = {}
const lookUps: Partial<Record<Language, LookUp<string>>> = {}

/** The key of its group for each stem of a synonym. */
export function synonymKeys(language: Language): ReadonlyMap<string, string> {
  groups[language] ??= language === 'de' ? germanKeys() : englishKeys()
  return groups[language]
}

/** The key of the group that a stem belongs to: „wuchs“ and „gestiegen“ have the same. */
export function synonymKey(stemmed: string, language: Language): string | undefined {
  lookUps[language] ??= createLookUp(synonymKeys(language))
  return lookUps[language].get(stemmed, fnv1a(stemmed))
}
