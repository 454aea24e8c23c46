import { STOPWORDS } from '../language/stopwords.ts'
import { synonymKey } from '../language/synonyms.ts'
import type { Word } from '../language/vocabulary.ts'
import type { Language } from '../model.ts'

/** What a term is that has no number: it says nothing, or no source has it. */
export const NO_TERM = -1
const UNKNOWN = -2

/**
 * Terms are what sentences are compared by: the stem of a content word, or the group of its synonyms („wachsen“ and „steigen“ are one).
 * A lexicon gives them numbers, in the order in which they are first met.
 */
export interface Lexicon {
  readonly keys: readonly string[]
  /** The number of a word's term; adds the term where it is new. */
  add(word: Word, language: Language): number
  /** The number of a word's term, NO_TERM for a word without content, UNKNOWN for one that no source has. */
  find(word: Word, language: Language): number
  /** The term of a compound's head: for „Artilleriegeschoss“ the one of „Geschoss“ where sources have it; else NO_TERM. */
  head(key: string): number
  /** The term of a compound's first part: for „Leihgebühr“ the one of „Leihe“ where sources have it; else NO_TERM. */
  modifier(key: string): number
}

export function createLexicon(): Lexicon {
  const keys: string[] = []
  const ids = new Map<string, number>()
  /** Every stem that was met, of whatever group: what a compound's part is looked for in. */
  const stems = new Map<string, number>()
  const idOf = (key: string): number => {
    const known = ids.get(key)
    if (known !== undefined) return known
    ids.set(key, keys.length)
    return keys.push(key) - 1
  }
  return {
    keys,
    add(word, language) {
      if (!isContent(word, language)) return NO_TERM
      const id = idOf(termKey(word, language))
      if (language === 'de' && !stems.has(word.stem)) stems.set(word.stem, id)
      return id
    },
    find(word, language) {
      if (!isContent(word, language)) return NO_TERM
      return ids.get(termKey(word, language)) ?? UNKNOWN
    },
    head(key) {
      for (let cut = SHORTEST_MODIFIER; key.length - cut >= SHORTEST_HEAD; cut++) {
        const id = stems.get(key.slice(cut))
        if (id !== undefined) return id
      }
      return NO_TERM
    },
    modifier(key) {
      for (let cut = key.length - SHORTEST_MODIFIER; cut >= SHORTEST_MODIFIER + 1; cut--) {
        const id = stems.get(key.slice(0, cut))
        if (id !== undefined) return id
      }
      return NO_TERM
    },
  }
}

const SHORTEST_MODIFIER = 3
const SHORTEST_HEAD = 5

/** A German stem, `=` and a group of synonyms, or `en:` and an English stem. */
export function termKey(word: Word, language: Language): string {
  const key = synonymKey(word.stem, language) ?? word.stem
  return language === 'de' ? key : `en:${key}`
}

function isContent(word: Word, language: Language): boolean {
  return word.text.length > 1 && !STOPWORDS[language].has(word.lower)
}
