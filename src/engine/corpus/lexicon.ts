import { isStopword } from '../language/stopwords.ts'
import { synonymKey, synonymKeys } from '../language/synonyms.ts'
import type { Word } from '../language/vocabulary.ts'
import type { Language } from '../model.ts'
import type { Text } from '../reading/reading.ts'
import { codesOf } from '../text/codes.ts'
import { DIGITS } from '../text/tokens.ts'
import { createStrings, NO_STRING, type StringTable } from './columns/strings.ts'
import { createSieve } from './cuts.ts'

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
  /** Head and modifier of a term. */
  partsOf(term: number): Parts
  /** The same where many terms, all that there are, are asked for. */
  partsAmong(terms: readonly number[]): (term: number) => Parts
}

interface Parts {
  readonly head: number
  readonly modifier: number
}

const NO_PARTS: Parts = { head: NO_TERM, modifier: NO_TERM }

/** Words whose terms are kept as looked up: a draft has some hundreds, and asks for each again and again. */
const LOOKED_UP = 10_000

/** `isTerm` tells the keys of terms from other strings of the sources, as long as the lexicon lives. */
export function createLexicon(strings: StringTable, isTerm: (id: number) => boolean): Lexicon {
  const ofKey = (key: string): number => {
    const id = strings.find(key)
    return id >= 0 && isTerm(id) ? id : NO_TERM
  }
  const found = new Map<Word, number>()
  const ofWord = (word: Word, language: Language): number => {
    if (!isContent(word, language)) return NO_TERM
    const term = ofKey(termKey(word, language))
    return term === NO_TERM ? UNKNOWN : term
  }
  const ofStem = (stem: string): number => ofKey(synonymKey(stem, 'de') ?? stem)
  const ofStemIn = (units: Uint16Array, from: number, to: number): number => {
    const group = groupOf(units, from, to)
    if (group !== undefined) return ofKey(group)
    const id = strings.findIn(units, from, to)
    return id >= 0 && isTerm(id) ? id : NO_TERM
  }
  return {
    ofKey,
    find(word, language) {
      const known = found.get(word)
      if (known !== undefined) return known
      const term = ofWord(word, language)
      if (found.size >= LOOKED_UP) found.clear()
      found.set(word, term)
      return term
    },
    key: term => strings.get(term),
    head: key =>
      isCompound(codesOf(key), 0, key.length) ? headOf(key.length, cut => ofStem(key.slice(cut))) : NO_TERM,
    modifier: key =>
      isCompound(codesOf(key), 0, key.length) ? modifierOf(key.length, cut => ofStem(key.slice(0, cut))) : NO_TERM,
    partsOf(term) {
      const { units, from, to } = strings.place(term)
      if (!isCompound(units, from, to)) return NO_PARTS
      return {
        head: headOf(to - from, cut => ofStemIn(units, from + cut, to)),
        modifier: modifierOf(to - from, cut => ofStemIn(units, from, from + cut)),
      }
    },
    partsAmong(terms) {
      const sieve = createSieve(terms.length)
      for (const term of terms) sieve.add(strings.place(term))
      const { stems } = germanGroups()
      for (let stem = 0; stem < stems.count; stem++) sieve.add(stems.place(stem))
      return term => {
        const place = strings.place(term)
        const { units, from, to } = place
        if (!isCompound(units, from, to)) return NO_PARTS
        const most = to - from - SHORTEST_MODIFIER
        return {
          head: longestOf(sieve.ends(place, lengths), SHORTEST_HEAD, most, n => ofStemIn(units, to - n, to)),
          modifier: longestOf(sieve.beginnings(place, lengths), SHORTEST_MODIFIER + 1, most, n =>
            ofStemIn(units, from, from + n),
          ),
        }
      }
    },
  }
}

/** The longest end of a word of so many letters that is a term, by where the word is cut. */
function headOf(length: number, termFrom: (cut: number) => number): number {
  for (let cut = SHORTEST_MODIFIER; length - cut >= SHORTEST_HEAD; cut++) {
    const term = termFrom(cut)
    if (term !== NO_TERM) return term
  }
  return NO_TERM
}

/** The longest beginning that is one. */
function modifierOf(length: number, termUpTo: (cut: number) => number): number {
  for (let cut = length - SHORTEST_MODIFIER; cut > SHORTEST_MODIFIER; cut--) {
    const term = termUpTo(cut)
    if (term !== NO_TERM) return term
  }
  return NO_TERM
}

/** A longer run of letters is no word that anybody has put together. */
const LONGEST = 60

/** How long the parts of a word are that may be terms, in ascending order. */
const lengths = new Uint8Array(LONGEST)

/** The longest of so many parts that is a term. */
function longestOf(count: number, least: number, most: number, termOf: (length: number) => number): number {
  for (let i = count - 1; i >= 0; i--) {
    const length = lengths[i] as number
    if (length < least) break
    const term = length > most ? NO_TERM : termOf(length)
    if (term !== NO_TERM) return term
  }
  return NO_TERM
}

/** Stems of synonyms, to be found by code units, and the key of each one's group. */
interface Groups {
  readonly stems: StringTable
  readonly keys: readonly string[]
}

let german: Groups | undefined

function groupOf(units: Uint16Array, from: number, to: number): string | undefined {
  const { stems, keys } = germanGroups()
  const stem = stems.findIn(units, from, to)
  // What a list has at -1 is looked for as a property.
  return stem === NO_STRING ? undefined : keys[stem]
}

function germanGroups(): Groups {
  german ??= groupsOf(synonymKeys('de'))
  return german
}

function groupsOf(keys: ReadonlyMap<string, string>): Groups {
  const stems = createStrings()
  for (const stem of keys.keys()) stems.add(stem)
  return { stems, keys: [...keys.values()] }
}

const SHORTEST_MODIFIER = 3
const SHORTEST_HEAD = 5

const [GROUP, NUMBER, COLON] = codesOf('=#:') as unknown as readonly [number, number, number]

/** Only German writes compounds in one word; a group of synonyms has no parts. */
function isCompound(units: Uint16Array, from: number, to: number): boolean {
  return to - from <= LONGEST && units[from] !== GROUP && units[from] !== NUMBER && units[from + 2] !== COLON
}

/** A German stem, `=` and a group of synonyms, or `en:` and an English stem. */
export function termKey(word: Word, language: Language): string {
  const key = synonymKey(word.stem, language) ?? word.stem
  return language === 'de' ? key : `en:${key}`
}

export function isContent(word: Word, language: Language): boolean {
  return word.text.length > 1 && !isStopword(word.lower, word.hash, language)
}

/** Digits that may have more behind a separator: „1.500“, not „1500.250“. */
const MOST_IN_FRONT = 3
const THOUSANDS = 3
/** Point, comma, and the spaces that keep a number in one line. */
const SEPARATORS = codesOf('.,\u00a0\u2009\u202f')

/**
 * Where the number ends that begins at a token; the token itself where none of at least two digits begins. Numbers are terms too: what is looked for
 * by its words is found by its numbers as well.
 *
 * «rund 1.500 US-Soldaten»: rund · 1 · . · 500 · US … the number that begins at 1 ends at US.
 */
export function numberEnd({ prose, tokens }: Pick<Text, 'prose' | 'tokens'>, token: number): number {
  const { count, kind, start, end } = tokens
  if (kind[token] !== DIGITS) return token
  const length = (end[token] as number) - (start[token] as number)
  let to = token + 1
  if (length <= MOST_IN_FRONT) {
    for (;;) {
      const behind = end[to - 1] as number
      if (!SEPARATORS.includes(prose.charCodeAt(behind))) break
      // A point is a token of its own, a space is none.
      const next = to < count && (start[to] as number) === behind ? to + 1 : to
      if (next >= count || kind[next] !== DIGITS || (start[next] as number) !== behind + 1) break
      if ((end[next] as number) - (start[next] as number) !== THOUSANDS) break
      to = next + 1
    }
  }
  return to > token + 1 || length > 1 ? to : token
}

/** `#1500`, which is the key of no word. */
export function digitsKey(digits: string): string {
  return `#${digits}`
}

/** The key of the number from one token up to another: „1.500“ and “1,500” are the same. */
export function numberKey({ prose, tokens }: Pick<Text, 'prose' | 'tokens'>, from: number, to: number): string {
  const digits = prose.slice(tokens.start[from], tokens.end[to - 1])
  return digitsKey(to > from + 1 ? digits.replace(/\D/g, '') : digits)
}
