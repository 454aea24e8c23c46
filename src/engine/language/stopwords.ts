import type { Language } from '../model.ts'
import { stopwords as german } from './de/stopwords.ts'
import { stopwords as english } from './en/stopwords.ts'

/** Words that do not count when two sentences are compared. */
export const STOPWORDS: Readonly<Record<Language, ReadonlySet<string>>> = { de: new Set(german), en: new Set(english) }
