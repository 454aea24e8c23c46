import { STOPWORDS } from '../../language/stopwords.ts'
import type { Language } from '../../model.ts'
import type { QuoteWord } from './words.ts'

const SMALL_WORD = 0.35

/** How much a word counts in a quote: small words less. */
export function weightOf({ key }: QuoteWord, language: Language): number {
  return key.length < 3 || STOPWORDS[language].has(key) ? SMALL_WORD : 1
}
