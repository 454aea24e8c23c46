import type { Language } from '../model.ts'
import { type FigureSense, figureSense } from '../reading/figures/sense.ts'
import { type SpeechSense, speechSense } from '../reading/speech/sense.ts'
import { codesOf } from '../text/codes.ts'
import { fnv1a } from '../text/hash.ts'
import { createForms } from './forms.ts'
import { stem } from './stem.ts'

/**
 * Everything that can be known of a word form without its neighbours, looked up once per form and shared by all its tokens.
 *
 * For «Soldaten»: lower `soldaten`, stem `soldat`, capital true.
 */
export interface Word {
  readonly text: string
  readonly lower: string
  readonly stem: string
  /** Starts with a capital letter. */
  readonly capital: boolean
  /** What the word can mean in a figure: a number, scale, unit, hedge, month … */
  readonly figure: FigureSense | undefined
  /** What the word can mean around speech: a verb of saying, a role, a pronoun, a title … */
  readonly speech: SpeechSense | undefined
  /** The kinds of that, 0 where there is none: they are asked for of nearly every word. */
  readonly kinds: number
  /** A hash of the lower-case form. */
  readonly hash: number
  /** What `corpus/rows/sentences.ts` remembers of the word: kept here, it is found for each token without a look-up. */
  term: WordTerm | undefined
  /** What `checks/figures/wordAt.ts` remembers of it. */
  lists: number | undefined
}

/** The key of a word's term, null for one without content, and its number in the table of strings in which it was looked for last. */
export interface WordTerm {
  readonly key: string | null
  table: number
  number: number
}

export interface Vocabulary {
  readonly language: Language
  word(form: string): Word
  /** The word of the code units from `from` up to but without `to`. */
  wordAt(codes: Uint16Array, from: number, to: number): Word
}

/** Forms kept at the same time; a corpus has an open-ended number of them. */
const CAPACITY = 60_000

export function createVocabulary(language: Language): Vocabulary {
  const forms = createForms(CAPACITY, (text): Word => {
    const lower = text.toLowerCase()
    const hash = fnv1a(lower)
    const speech = speechSense(text, lower, hash, language)
    return {
      text,
      lower,
      stem: stem(lower, language),
      capital: text.charCodeAt(0) !== lower.charCodeAt(0),
      figure: figureSense(text, lower, hash, language),
      speech,
      kinds: speech?.kinds ?? 0,
      hash,
      term: undefined,
      lists: undefined,
    }
  })
  return { language, word: form => forms.at(codesOf(form), 0, form.length), wordAt: forms.at }
}

const shared: Partial<Record<Language, Vocabulary>> = {}

/** The vocabulary of a language. Its words depend on the language alone, so one is enough for a process. */
export function vocabularyOf(language: Language): Vocabulary {
  shared[language] ??= createVocabulary(language)
  return shared[language]
}
