import type { Language } from '../model.ts'
import { stopwords as german } from './de/stopwords.ts'
import { stopwords as english } from './en/stopwords.ts'
import { createLookUp, type LookUp } from './lookUp.ts'

/** Words that do not count when two sentences are compared. */
export const STOPWORDS: Readonly<Record<Language, ReadonlySet<string>>> = { de: new Set(german), en: new Set(english) }

const LISTED: Readonly<Record<Language, LookUp<true>>> = { de: listOf(STOPWORDS.de), en: listOf(STOPWORDS.en) }

function listOf(words: ReadonlySet<string>): LookUp<true> {
  return createLookUp(new Map(Array.from(words, word => [word, true])))
}

/** Whether a word in lower case is one of them, by it and its hash. */
export function isStopword(lower: string, hash: number, language: Language): boolean {
  return LISTED[language].get(lower, hash) === true
}
