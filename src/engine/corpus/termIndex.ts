import { vocabularyOf } from '../language/vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import type { SourceReading } from './corpus.ts'
import { createLexicon, type Lexicon, NO_TERM } from './lexicon.ts'

/**
 * The terms of every sentence of the sources, in typed arrays. Sentences are numbered through all sources.
 *
 *   sentence    0        1     2 …
 *   from        0        4     9 …          sentence s has the entries from[s] … from[s + 1] - 1
 *   term        17 4 99 3  17 8 …           the term of each entry, in text order
 *   place       0  1 3  7  2  4 …           the entry's token, counted from the sentence's first
 *
 *   term        0        1     …
 *   postingFrom 0        2     …            term t is in the sentences posting[postingFrom[t]] … ascending
 */
export interface TermIndex {
  readonly lexicon: Lexicon
  readonly sentenceCount: number
  readonly sourceOf: Int32Array
  /** The number of each source's first sentence; one more entry than sources. */
  readonly firstOf: Int32Array
  readonly from: Int32Array
  readonly term: Int32Array
  readonly place: Uint16Array
  /** For each term the term of its compound's head, or NO_TERM. */
  readonly head: Int32Array
  /** For each term the term of its compound's first part, or NO_TERM. */
  readonly modifier: Int32Array
  readonly postingFrom: Int32Array
  readonly posting: Int32Array
  /** The number of sources that have a term. */
  readonly sourceCount: Int32Array
}

export function buildTermIndex(sources: readonly SourceReading[]): TermIndex {
  const lexicon = createLexicon()
  const sentenceCount = sources.reduce((n, s) => n + s.reading.sentences.length, 0)
  const sourceOf = new Int32Array(sentenceCount)
  const firstOf = new Int32Array(sources.length + 1)
  const from = new Int32Array(sentenceCount + 1)
  const terms = growing()
  const places = growing()
  let sentence = 0
  sources.forEach(({ reading }, source) => {
    firstOf[source] = sentence
    for (const { from: first, to, block } of reading.sentences) {
      sourceOf[sentence] = source
      from[sentence++] = terms.length
      for (const term of tableTerms(reading, block, lexicon)) {
        terms.push(term)
        places.push(0)
      }
      eachTerm(reading, first, to, lexicon, (term, token) => {
        terms.push(term)
        places.push(token - first)
      })
    }
  })
  firstOf[sources.length] = sentence
  from[sentence] = terms.length
  const term = terms.done()
  const head = Int32Array.from(lexicon.keys, (key, id) => partOf(key, id, lexicon.head))
  const modifier = Int32Array.from(lexicon.keys, (key, id) => partOf(key, id, lexicon.modifier))
  const postings = invert({ from, term, head, modifier, sentenceCount, termCount: lexicon.keys.length, sourceOf })
  return {
    lexicon,
    sentenceCount,
    sourceOf,
    firstOf,
    from,
    term,
    place: Uint16Array.from(places.done()),
    head,
    modifier,
    ...postings,
  }
}

function eachTerm(
  { tokens, language }: Reading,
  from: number,
  to: number,
  lexicon: Lexicon,
  visit: (term: number, token: number) => void,
): void {
  for (let i = from; i < to; i++) {
    const word = tokens.word[i]
    if (!word) continue
    const term = lexicon.add(word, language)
    if (term !== NO_TERM) visit(term, i)
  }
}

/** A cell is about what its column heading and its row name say. */
function tableTerms({ blocks, language }: Reading, block: number, lexicon: Lexicon): readonly number[] {
  const table = blocks[block]?.table
  if (!table || table.isHeader) return []
  const words = `${table.column} ${table.row}`.match(/\p{L}+/gu) ?? []
  return words.map(word => lexicon.add(vocabularyOf(language).word(word), language)).filter(term => term !== NO_TERM)
}

/** Only German writes compounds in one word; a group of synonyms has no parts. */
function partOf(key: string, id: number, find: (key: string) => number): number {
  if (key.startsWith('=') || key.startsWith('en:')) return NO_TERM
  const part = find(key)
  return part === id ? NO_TERM : part
}

/** Visits a term and the terms of its parts: „Artilleriegeschoss“, „Geschoss“, „Artillerie“. */
export function eachPart(
  index: Pick<TermIndex, 'head' | 'modifier'>,
  term: number,
  visit: (term: number) => void,
): void {
  const modifier = index.modifier[term] as number
  if (modifier >= 0) visit(modifier)
  for (let t = term; t >= 0; t = index.head[t] as number) visit(t)
}

interface Rows {
  readonly from: Int32Array
  readonly term: Int32Array
  readonly head: Int32Array
  readonly modifier: Int32Array
  readonly sentenceCount: number
  readonly termCount: number
  readonly sourceOf: Int32Array
}

/** From sentence → terms to term → sentences; a compound's sentence is also one of its parts. */
function invert({ from, term, head, modifier, sentenceCount, termCount, sourceOf }: Rows) {
  const last = new Int32Array(termCount).fill(-1)
  const lastSource = new Int32Array(termCount).fill(-1)
  const sourceCount = new Int32Array(termCount)
  const postingFrom = new Int32Array(termCount + 1)
  const each = (visit: (term: number, sentence: number) => void) => {
    last.fill(-1)
    for (let s = 0; s < sentenceCount; s++) {
      for (let i = from[s] as number; i < (from[s + 1] as number); i++) {
        eachPart({ head, modifier }, term[i] as number, t => {
          if (last[t] === s) return
          last[t] = s
          visit(t, s)
        })
      }
    }
  }
  each((t, s) => {
    postingFrom[t + 1] = (postingFrom[t + 1] as number) + 1
    if (lastSource[t] === sourceOf[s]) return
    lastSource[t] = sourceOf[s] as number
    sourceCount[t] = (sourceCount[t] as number) + 1
  })
  for (let t = 0; t < termCount; t++) postingFrom[t + 1] = (postingFrom[t + 1] as number) + (postingFrom[t] as number)
  const posting = new Int32Array(postingFrom[termCount] as number)
  const next = postingFrom.slice()
  each((t, s) => {
    const at = next[t] as number
    posting[at] = s
    next[t] = at + 1
  })
  return { postingFrom, posting, sourceCount }
}

/** A list of numbers that grows in a typed array. */
function growing() {
  let data = new Int32Array(1024)
  let length = 0
  return {
    get length() {
      return length
    },
    push(value: number) {
      if (length === data.length) {
        const larger = new Int32Array(length * 2)
        larger.set(data)
        data = larger
      }
      data[length++] = value
    },
    done: () => data.slice(0, length),
  }
}
