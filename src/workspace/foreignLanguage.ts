import type { Language } from '../engine/model.ts'
import { sentenceOf } from './messages.ts'

/** Frequent words of languages that Beleg does not read, and of the two that it does; each is of one language mostly. */
const FREQUENT: Readonly<Record<string, string>> = {
  de: 'der die das und ist nicht mit auf für von dem den ein eine sich auch wird sind dass bei nach zu im zum zur',
  en: 'the of and to is that for it was on with as by at from this be are have has not were which said',
  fr: 'le la les des et est une dans pour que qui sur pas du au aux avec par ont cette été plus son',
  es: 'el los las que una por con para del se su al lo más como fue ha este también sus pero',
  it: 'il che di della per una sono con del gli nel alla anche più dei dal questo stato hanno',
  nl: 'het een van voor niet zijn met door aan ook naar werd wordt bij heeft dat deze maar',
  pt: 'os uma para com não por mais dos foi ao das pelo sua são também pela ser',
  pl: 'się nie jest na do że przez od po dla oraz został są jego tym jako który',
  cs: 'se je na že by pro jako od jsou podle které také který bylo byl při',
  sv: 'och att det som en är av för på med den har inte till ett om',
  da: 'og at det som en er af for på med den har ikke til et der',
  tr: 'bir ve bu için ile olarak olan çok daha da de gibi sonra kadar',
  ru: 'и в не на что с по как для это из он от что его но',
  uk: 'і в не на що з та до як для це від про його але',
}

/** The languages that have a word among their frequent ones. */
const LANGUAGES_OF = new Map<string, string[]>()
for (const [language, words] of Object.entries(FREQUENT)) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language])
}

/** A text with fewer words says too little about its language, and its first letters say enough. */
const LEAST_WORDS = 60
const LETTERS = 2500

/** The code of the language that a text is written in, where it is surely neither German nor English. */
export function foreignLanguage(text: string): string | undefined {
  const counts = new Map<string, number>()
  let words = 0
  for (const [word] of text
    .slice(0, LETTERS)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    words++
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  if (words < LEAST_WORDS) return undefined
  const known = Math.max(counts.get('de') ?? 0, counts.get('en') ?? 0)
  const [best] = [...counts].filter(([language]) => !isKnown(language)).sort((a, b) => b[1] - a[1])
  return best && best[1] > words * 0.1 && best[1] > known * 2 ? best[0] : undefined
}

function isKnown(language: string): language is Language {
  return language === 'de' || language === 'en'
}

/** The sentence for a file in a language that Beleg does not read. */
export function languageProblem(file: string, code: string, display: Language): string {
  const language = new Intl.DisplayNames([display], { type: 'language' }).of(code) ?? code
  return sentenceOf({ kind: 'language', file, language }, display)
}
