import type { Language } from '../engine/model.ts'
import { createForms } from '../engine/language/forms.ts'
import { codesOf } from '../engine/text/codes.ts'
import { isCapital, isLetter } from '../engine/text/letters.ts'
import type { Problem } from './messages.ts'

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
  ro: 'și care nu este din pentru cu mai sunt fost au prin după această lui ale acest când despre',
  hu: 'és hogy nem egy azt volt csak meg már lesz akik ami után szerint mint között majd ezt vagy',
  fi: 'ja että on ei oli ovat mutta kun myös hän sen joka mukaan kuin ollut sekä vuonna vain koska mikä tämä sanoi',
  no: 'og å det som en er av for på med har ikke til et ble etter fra seg også',
  sk: 'sa je na že by pre ako od ktorý ktoré podľa bol bolo pri aj alebo ešte však',
  hr: 'je se na da su za od koji kako što bi će kao nije nakon prema biti iz također',
  ca: 'els les una per amb del que són més han aquest aquesta també però dels als seva',
}

/** Writings in which neither German nor English stands, with the language that is mostly written in each. */
const WRITINGS = [
  ['ar', /[\u0600-\u06ff]/g],
  ['el', /[\u0370-\u03ff\u1f00-\u1fff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\u1100-\u11ff\uac00-\ud7af]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['zh', /[\u3400-\u4dbf\u4e00-\u9fff]/g],
] as const

const LANGUAGES = Object.keys(FREQUENT)

/** The languages, by their places in the list, that have a word among their frequent ones. */
const LANGUAGES_OF = new Map<string, number[]>()
for (const [language, words] of Object.values(FREQUENT).entries()) {
  for (const word of words.split(' ')) {
    const known = LANGUAGES_OF.get(word)
    if (known) known.push(language)
    else LANGUAGES_OF.set(word, [language])
  }
}

/** What short words are, as texts have them. */
const FORMS = createForms(4096, text => LANGUAGES_OF.get(text.toLowerCase()))
const LONGEST = Math.max(...Array.from(LANGUAGES_OF.keys(), word => word.length))

/** A text with fewer words says too little about its language, and its first letters say enough. */
const LEAST_WORDS = 20
const LETTERS = 2500

/** With as many words that are no names, German and English have some of their frequent ones among them. */
const MANY_WORDS = 60

/** Where nearly all of so many frequent words are German or English, and far fewer are of any other language, the rest is not looked at. */
const CLEAR = 30

/** The code of ISO 639 for a language that nobody could tell. */
const UNTOLD = 'und'

/**
 * The code of the language that a text is written in, where it is surely neither German nor English: `fr` for
 * «Le conseil municipal a adopté …», `und` for «Lorem ipsum …».
 */
export function foreignLanguage(text: string): string | undefined {
  const end = Math.min(text.length, LETTERS)
  const codes = codesOf(text, 0, end, room)
  return foreignWriting(text, codes, end) ?? foreignWords(codes, end)
}

/** Room for the beginning of a text; texts are looked at one after another. */
const room = new Uint16Array(LETTERS)

/** The end of the Latin letters in Unicode, but for rare ones. */
const LATIN_END = 0x370

function foreignWriting(text: string, codes: Uint16Array, end: number): string | undefined {
  let beyond = 0
  for (let i = 0; i < end; i++) if ((codes[i] as number) >= LATIN_END) beyond++
  // Most texts end here, before any pattern with a table of Unicode is asked.
  if (beyond < end * 0.2) return undefined
  const start = text.slice(0, end)
  const letters = countOf(start, /\p{L}/gu)
  if (letters < LEAST_WORDS) return undefined
  // Han comes last: Japanese has its signs beside its own, a fifth of them at least.
  return WRITINGS.find(([code, sign]) => countOf(start, sign) > letters * (code === 'ja' ? 0.2 : 0.5))?.[0]
}

function countOf(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0
}

function foreignWords(codes: Uint16Array, end: number): string | undefined {
  if (!hasWords(codes, end, LEAST_WORDS)) return undefined
  const counts = LANGUAGES.map(() => 0)
  let words = 0
  let lowerCase = 0
  let told = 0
  for (let at = 0; at < end; ) {
    if (!isLetter(codes[at] as number)) {
      at++
      continue
    }
    const from = at
    let hasCapital = false
    for (; at < end && isLetter(codes[at] as number); at++) if (isCapital(codes[at] as number)) hasCapital = true
    words++
    if (!hasCapital) lowerCase++
    const languages = at - from <= LONGEST ? FORMS.at(codes, from, at) : undefined
    if (!languages) continue
    for (const language of languages) (counts[language] as number)++
    // Most texts end here.
    if (++told === CLEAR && isClear(counts)) return undefined
  }
  const { known, most } = leaders(counts)
  if (most > words * 0.1 && most > known * 2) return LANGUAGES[counts.indexOf(most)]
  return lowerCase >= MANY_WORDS && known < lowerCase * 0.03 ? UNTOLD : undefined
}

/** How often the frequent words come of that language which has most of them: of the two that are read, and of the others. */
function leaders(counts: readonly number[]): { readonly known: number; readonly most: number } {
  const known = Math.max(...counts.filter((_, i) => isKnown(LANGUAGES[i] as string)))
  const most = Math.max(...counts.filter((_, i) => !isKnown(LANGUAGES[i] as string)))
  return { known, most }
}

function isClear(counts: readonly number[]): boolean {
  const { known, most } = leaders(counts)
  return known > CLEAR * 0.8 && most < known * 0.7
}

/** Whether a text has so many runs of letters; how short one is, is sooner told than what its words are. */
function hasWords(codes: Uint16Array, end: number, least: number): boolean {
  let words = 0
  let isInside = false
  for (let at = 0; at < end && words < least; at++) {
    const isInWord = isLetter(codes[at] as number)
    if (isInWord && !isInside) words++
    isInside = isInWord
  }
  return words >= least
}

function isKnown(language: string): language is Language {
  return language === 'de' || language === 'en'
}

/** `fr` for a text that says `lang: fr-CA` of itself; what is no code of a language says nothing. */
export function foreignCode(told: string | null): string | undefined {
  const code = /^([a-z]{2,3})(?:[-_]|$)/i.exec(told ?? '')?.[1]?.toLowerCase()
  return code === undefined || isKnown(code) ? undefined : code
}

/** What is wrong with a file in a language that Beleg does not read. */
export function languageProblem(file: string, code: string): Problem {
  return code === UNTOLD ? { kind: 'unknownLanguage', file } : { kind: 'language', file, language: code }
}
