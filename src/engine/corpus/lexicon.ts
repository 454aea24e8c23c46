import { STOPWORDS } from '../language/stopwords.ts'
import { synonymKey } from '../language/synonyms.ts'
import type { Word } from '../language/vocabulary.ts'
import type { Language } from '../model.ts'
import type { Text } from '../reading/reading.ts'
import { DIGITS, type Tokens } from '../text/tokens.ts'
import type { StringTable } from './columns/strings.ts'

/** What a term is that has no number: it says nothing, or no source has it. */
export const NO_TERM = -1
const UNKNOWN = -2

/**
 * Terms are what sentences are compared by: the stem of a content word, or the group of its synonyms („wachsen“ and „steigen“ are one).
 * Their numbers are those of their keys among the sources' strings.
 */
export interface Lexicon {
  /** The number of a word's term, NO_TERM for a word without content, UNKNOWN for one that no source has. */
  find(word: Word, language: Language): number
  /** The number of a key's term, or NO_TERM. */
  ofKey(key: string): number
  key(term: number): string
  /** The term of a compound's head: for „Artilleriegeschoss“ the one of „Geschoss“ where sources have it; else NO_TERM. */
  head(key: string): number
  /** The term of a compound's first part: for „Leihgebühr“ the one of „Leihe“ where sources have it; else NO_TERM. */
  modifier(key: string): number
}

/** `isTerm` tells the keys of terms from other strings of the sources. */
export function createLexicon(strings: StringTable, isTerm: (id: number) => boolean): Lexicon {
  const ofKey = (key: string): number => {
    const id = strings.find(key)
    return id >= 0 && isTerm(id) ? id : NO_TERM
  }
  const ofStem = (stem: string): number => ofKey(synonymKey(stem, 'de') ?? stem)
  return {
    ofKey,
    find(word, language) {
      if (!isContent(word, language)) return NO_TERM
      const term = ofKey(termKey(word, language))
      return term === NO_TERM ? UNKNOWN : term
    },
    key: term => strings.get(term),
    head(key) {
      if (!isCompound(key)) return NO_TERM
      for (let cut = SHORTEST_MODIFIER; key.length - cut >= SHORTEST_HEAD; cut++) {
        const term = ofStem(key.slice(cut))
        if (term !== NO_TERM) return term
      }
      return NO_TERM
    },
    modifier(key) {
      if (!isCompound(key)) return NO_TERM
      for (let cut = key.length - SHORTEST_MODIFIER; cut >= SHORTEST_MODIFIER + 1; cut--) {
        const term = ofStem(key.slice(0, cut))
        if (term !== NO_TERM) return term
      }
      return NO_TERM
    },
  }
}

const SHORTEST_MODIFIER = 3
const SHORTEST_HEAD = 5

/** A longer run of letters is no word that anybody has put together. */
const LONGEST = 60

/** Only German writes compounds in one word; a group of synonyms has no parts. */
function isCompound(key: string): boolean {
  return key.length <= LONGEST && !/^(?:[=#]|en:)/.test(key)
}

/** A German stem, `=` and a group of synonyms, or `en:` and an English stem. */
export function termKey(word: Word, language: Language): string {
  const key = synonymKey(word.stem, language) ?? word.stem
  return language === 'de' ? key : `en:${key}`
}

export function isContent(word: Word, language: Language): boolean {
  return word.text.length > 1 && !STOPWORDS[language].has(word.lower)
}

/** A run of at least two digits is a term too: what is looked for by its words is found by its numbers as well. */
export function isNumber({ kind, start, end }: Tokens, token: number): boolean {
  return kind[token] === DIGITS && (end[token] as number) - (start[token] as number) > 1
}

/** `#1500`, which is the key of no word. */
export function numberKey({ prose, tokens }: Pick<Text, 'prose' | 'tokens'>, token: number): string {
  return `#${prose.slice(tokens.start[token], tokens.end[token])}`
}
