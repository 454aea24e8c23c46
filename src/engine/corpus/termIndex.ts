import { listOf, rowsOf } from './columns/column.ts'
import type { Tables } from './columns/tables.ts'
import { createLexicon, type Lexicon, NO_TERM } from './lexicon.ts'

/**
 * The terms of every sentence of the sources, in typed arrays. Sentences are numbered through all sources.
 *
 *   sentence    0        1     2 …
 *   from        0        4     9 …          sentence s has the entries from[s] … from[s + 1] - 1
 *   term        17 4 99 3  17 8 …           the term of each entry, in text order
 *   place       0  1 3  7  2  4 …           the entry's token, counted from the sentence's first
 */
export interface TermIndex {
  readonly lexicon: Lexicon
  readonly sentenceCount: number
  /** The source of each sentence. */
  readonly sourceOf: Int32Array
  /** One more entry than sentences. */
  readonly from: Int32Array
  readonly term: Int32Array
  readonly place: Uint16Array
  /** For each term the term of its compound's head, or NO_TERM. */
  readonly head: Int32Array
  /** For each term the term of its compound's first part, or NO_TERM. */
  readonly modifier: Int32Array
  /** The sentences that have a term or a compound with it; `later` has those of sources that were added since. */
  readonly postings: Postings
  /** How many sentences count no more, and in how many of them each term is. */
  readonly gone: { readonly sentences: number; readonly terms: ReadonlyMap<number, number> }
}

/** Term t is in the sentences row[from[t]] … row[from[t + 1] - 1], ascending, and then in those of `later`. */
export interface Postings {
  readonly from: Int32Array
  readonly row: Int32Array
  readonly later: ReadonlyMap<number, readonly number[]>
}

/** What of a term index is worked out from the tables once and can be kept. */
export interface TermArrays {
  readonly head: Int32Array
  readonly modifier: Int32Array
  readonly from: Int32Array
  readonly row: Int32Array
}

/** A term index over tables that grow. */
export interface GrowingTermIndex {
  readonly index: TermIndex
  readonly arrays: TermArrays
  /** Takes over the sentences from `first` on, which were added to the tables. */
  append(first: number): void
  /** The sentences from `first` up to but without `end` count no more. */
  remove(first: number, end: number): void
}

export function createTermIndex(tables: Tables, kept?: TermArrays): GrowingTermIndex {
  const { strings, entry, sentence } = tables
  let isTerm = kept ? termsOf(kept) : new Uint8Array(0)
  const lexiconNow = () => createLexicon(strings, id => isTerm[id] === 1)
  let lexicon = lexiconNow()
  let parts: Parts = kept ?? { head: new Int32Array(0), modifier: new Int32Array(0) }
  /** Takes over the terms of the entries from `first` on. */
  const learn = (first: number): void => {
    isTerm = enlarged(isTerm, strings.count, 0)
    const { head, modifier } = (parts = {
      head: enlarged(parts.head, strings.count, NO_TERM),
      modifier: enlarged(parts.modifier, strings.count, NO_TERM),
    })
    const terms = markNew(isTerm, rowsOf(entry.term).subarray(first))
    const partsOf = first === 0 && terms.length > MANY ? lexicon.partsAmong(terms) : lexicon.partsOf
    for (const term of terms) {
      const found = partsOf(term)
      head[term] = found.head
      modifier[term] = found.modifier
    }
  }
  if (!kept) learn(0)
  const postings = kept ?? invertTerms(tables, parts)
  const later = new Map<number, number[]>()
  const gone = { sentences: 0, terms: new Map<number, number>() }
  const view = (): TermIndex => ({
    lexicon,
    sentenceCount: sentence.start.length,
    sourceOf: rowsOf(sentence.source),
    from: withEnd(sentence.firstEntry, entry.term.length),
    term: rowsOf(entry.term),
    place: rowsOf(entry.place),
    head: parts.head,
    modifier: parts.modifier,
    postings: { ...postings, later },
    gone,
  })
  let index = view()
  return {
    get index() {
      return index
    },
    get arrays() {
      const [head, modifier] = [parts.head, parts.modifier].map(terms => terms.subarray(0, strings.count))
      return { head, modifier, from: postings.from, row: postings.row } as TermArrays
    },
    append(first) {
      learn(sentence.firstEntry.data[first] as number)
      lexicon = lexiconNow()
      index = view()
      eachTermOfSentences(index, first, index.sentenceCount, (term, s) => {
        const list = later.get(term)
        if (list) list.push(s)
        else later.set(term, [s])
      })
    },
    remove(first, end) {
      gone.sentences += end - first
      eachTermOfSentences(index, first, end, term => gone.terms.set(term, (gone.terms.get(term) ?? 0) + 1))
    },
  }
}

/** Where the rows of each sentence begin, and where the last one's end. */
function withEnd(first: { readonly data: Int32Array; readonly length: number }, end: number): Int32Array {
  if (first.data.length > first.length) {
    first.data[first.length] = end
    return first.data.subarray(0, first.length + 1)
  }
  const all = new Int32Array(first.length + 1)
  all.set(first.data)
  all[first.length] = end
  return all
}

/** From so many terms on it is worth a preparation to find the parts of all. */
const MANY = 10_000

type Parts = Pick<TermArrays, 'head' | 'modifier'>

/** Marks terms and gives those that were not marked. */
function markNew(isTerm: Uint8Array, terms: Int32Array): readonly number[] {
  const found: number[] = []
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as number
    if (isTerm[term] === 1) continue
    isTerm[term] = 1
    found.push(term)
  }
  return found
}

/** The strings that are terms: those that sentences have. */
function termsOf({ from }: Pick<TermArrays, 'from'>): Uint8Array<ArrayBuffer> {
  const isTerm = new Uint8Array(from.length - 1)
  for (let term = 0; term < isTerm.length; term++) isTerm[term] = from[term + 1] === from[term] ? 0 : 1
  return isTerm
}

/** An array with room for so many terms: the same, or a copy with more room behind, so that not every source that is added copies it. */
function enlarged<T extends Int32Array | Uint8Array>(terms: T, length: number, empty: number): T {
  if (length <= terms.length) return terms
  const room = terms.length > 0 ? ROOM : 0
  const larger = new (terms.constructor as new (length: number) => T)(Math.ceil(length * (1 + room)))
  larger.fill(empty, terms.length)
  larger.set(terms)
  return larger
}

const ROOM = 0.05

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

type Rows = Pick<TermIndex, 'from' | 'term' | 'head' | 'modifier'>

/** Every term of every sentence from `first` up to `end`, each once for a sentence; a compound's sentence is also one of its parts. */
function eachTermOfSentences(
  { from, term, head, modifier }: Rows,
  first: number,
  end: number,
  visit: (term: number, sentence: number) => void,
): void {
  const isNew = end - first < FEW ? newInSentence() : newAmong(head.length)
  const once = (t: number, s: number) => {
    if (isNew(t, s)) visit(t, s)
  }
  for (let s = first; s < end; s++) {
    for (let i = from[s] as number; i < (from[s + 1] as number); i++) {
      const whole = term[i] as number
      const first = modifier[whole] as number
      if (first >= 0) once(first, s)
      for (let t = whole; t >= 0; t = head[t] as number) once(t, s)
    }
  }
}

/** Of fewer sentences the terms are gathered one by one, rather than marked among all that there are. */
const FEW = 2000

function newInSentence(): (term: number, sentence: number) => boolean {
  const last = new Map<number, number>()
  return (term, sentence) => {
    if (last.get(term) === sentence) return false
    last.set(term, sentence)
    return true
  }
}

function newAmong(terms: number): (term: number, sentence: number) => boolean {
  const last = new Int32Array(terms).fill(-1)
  return (term, sentence) => {
    if (last[term] === sentence) return false
    last[term] = sentence
    return true
  }
}

/** From sentence → terms to term → sentences. */
function invertTerms(
  { sentence, entry }: Tables,
  { head, modifier }: Pick<TermArrays, 'head' | 'modifier'>,
): Pick<TermArrays, 'from' | 'row'> {
  const rows: Rows = {
    from: withEnd(sentence.firstEntry, entry.term.length),
    term: rowsOf(entry.term),
    head,
    modifier,
  }
  const end = sentence.start.length
  const met = createMet(head.length)
  eachMeeting(rows, end, met)
  const from = new Int32Array(head.length + 1)
  for (let t = 0; t < head.length; t++) {
    from[t + 1] = (from[t] as number) + (met[2 * t + 1] as number)
    met[2 * t] = NOWHERE
    met[2 * t + 1] = from[t] as number
  }
  const row = new Int32Array(from[head.length] as number)
  eachMeeting(rows, end, met, row)
  return { from, row }
}

const NOWHERE = -1

/** For each term the sentence in which it was met last and, beside it, so that a processor fetches both at once, a number that is counted on. */
function createMet(terms: number): Int32Array {
  const met = new Int32Array(2 * terms)
  for (let t = 0; t < terms; t++) met[2 * t] = NOWHERE
  return met
}

/** Counts on the number of each term of every sentence, once for a sentence; `row` gets the sentence where the number says. */
function eachMeeting({ from, term, head, modifier }: Rows, end: number, met: Int32Array, row?: Int32Array): void {
  for (let s = 0; s < end; s++) {
    for (let i = from[s] as number, last = from[s + 1] as number; i < last; i++) {
      const whole = term[i] as number
      const first = modifier[whole] as number
      if (first >= 0) meet(first, s, met, row)
      for (let t = whole; t >= 0; t = head[t] as number) meet(t, s, met, row)
    }
  }
}

function meet(term: number, sentence: number, met: Int32Array, row: Int32Array | undefined): void {
  if (met[2 * term] === sentence) return
  met[2 * term] = sentence
  const at = met[2 * term + 1] as number
  met[2 * term + 1] = at + 1
  if (row) row[at] = sentence
}

/** In how many sentences a term is. */
export function frequency({ postings: { from, later }, gone }: TermIndex, term: number): number {
  const first = term + 1 < from.length ? (from[term + 1] as number) - (from[term] as number) : 0
  const more = later.size === 0 ? 0 : (later.get(term)?.length ?? 0)
  return first + more - (gone.sentences === 0 ? 0 : (gone.terms.get(term) ?? 0))
}

/** The sentences that have a term; a new array. */
export function sentencesWith({ postings: { from, row, later } }: TermIndex, term: number): number[] {
  const first = term + 1 < from.length ? listOf(row, from[term] as number, from[term + 1] as number) : []
  const more = later.get(term)
  return more ? first.concat(more) : first
}

/** Whether one of the sentences from `low` up to but without `high` has a term. */
export function isAmong(
  { postings: { from, row, later } }: TermIndex,
  term: number,
  low: number,
  high: number,
): boolean {
  if (term + 1 < from.length) {
    let a = from[term] as number
    let b = from[term + 1] as number
    const end = b
    while (a < b) {
      const middle = (a + b) >> 1
      if ((row[middle] as number) < low) a = middle + 1
      else b = middle
    }
    if (a < end && (row[a] as number) < high) return true
  }
  return later.size > 0 && (later.get(term)?.some(s => s >= low && s < high) ?? false)
}
