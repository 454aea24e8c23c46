import { figureWords as german } from '../../language/de/figures.ts'
import { figureWords as english } from '../../language/en/figures.ts'
import { buildLexicon, buildSymbols } from './lexicon.ts'
import type { Lexicon } from './sense.ts'

export const germanLexicon = (): Lexicon => buildLexicon(german)
export const englishLexicon = (): Lexicon => buildLexicon(english)
export const symbols = (): Lexicon => buildSymbols()
