import type { Span } from '../model.ts'
import type { Vocabulary, Word } from '../language/vocabulary.ts'
import { codesOf } from './codes.ts'

/** What a token is. Space is no token: two tokens touch where the end of one is the start of the next. */
export const WORD = 1
export const DIGITS = 2
export const MARK = 3

/**
 * A text in pieces: words (letters with inner apostrophes), runs of digits, and single marks. Hyphens are marks of their own.
 *
 * «Rund 1.500 US-Soldaten» has eight: Rund · 1 · . · 500 · US · - · Soldaten.
 *
 * `word[i]` is set for words alone; `code[i]` is the first character's code unit, so that marks are compared without a string.
 */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  readonly code: Uint16Array
  readonly word: readonly (Word | undefined)[]
}

const UNKNOWN = 0
const SPACE = 4
const classes = new Uint8Array(65536)

/** The class of a code unit, looked up once for each. */
function classOf(code: number): number {
  const known = classes[code] as number
  if (known !== UNKNOWN) return known
  classes[code] = classify(code)
  return classes[code]
}

function classify(code: number): number {
  if (code <= 32 || code === 0xa0 || code === 0xad || code === 0x200b || code === 0xfeff) return SPACE
  if (code >= 48 && code <= 57) return DIGITS
  const char = String.fromCharCode(code)
  if (/\s/u.test(char)) return SPACE
  return code < 0xd800 && /[\p{L}\p{M}]/u.test(char) ? WORD : MARK
}

const APOSTROPHE = 0x27
const RIGHT_QUOTE = 0x2019

/** Room for the tokens of a text while they are counted; texts are split one after another. */
interface Room {
  /** The text's code units. */
  readonly codes: Uint16Array
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  readonly code: Uint16Array
  readonly word: (Word | undefined)[]
}

const USUAL_LENGTH = 16_384
const usual = roomFor(USUAL_LENGTH)

function roomFor(length: number): Room {
  return {
    codes: new Uint16Array(length),
    start: new Int32Array(length),
    end: new Int32Array(length),
    kind: new Uint8Array(length),
    code: new Uint16Array(length),
    // Put together one by one, since V8 keeps apart what was made with holes.
    word: Array.from(new Uint8Array(length), () => undefined),
  }
}

/** Splits `prose` once; everything that reads works on the result. */
export function tokenize(prose: string, vocabulary: Vocabulary): Tokens {
  const { length } = prose
  const { codes, start, end, kind, code, word } = length <= USUAL_LENGTH ? usual : roomFor(length)
  codesOf(prose, 0, length, codes)
  let count = 0
  let at = 0
  while (at < length) {
    const first = codes[at] as number
    const type = classOf(first)
    if (type === SPACE) {
      at++
      continue
    }
    let to = at + 1
    if (type === WORD) to = wordEnd(codes, to, length)
    else if (type === DIGITS) while (to < length && classOf(codes[to] as number) === DIGITS) to++
    start[count] = at
    end[count] = to
    kind[count] = type
    code[count] = first
    word[count] = type === WORD ? vocabulary.wordAt(codes, at, to) : undefined
    count++
    at = to
  }
  return {
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    kind: kind.slice(0, count),
    code: code.slice(0, count),
    word: word.slice(0, count),
  }
}

function wordEnd(codes: Uint16Array, from: number, end: number): number {
  let to = from
  while (to < end) {
    const code = codes[to] as number
    if (classOf(code) === WORD) to++
    else if ((code === APOSTROPHE || code === RIGHT_QUOTE) && isWordAt(codes, to + 1, end)) to += 2
    else return to
  }
  return to
}

function isWordAt(codes: Uint16Array, at: number, end: number): boolean {
  return at < end && classOf(codes[at] as number) === WORD
}

/** The words of a stretch of a text as `tokenize` finds them, for one who needs nothing else. */
export function wordsBetween(prose: string, from: number, to: number, vocabulary: Vocabulary): Word[] {
  const words: Word[] = []
  // With the letter behind it an apostrophe at the end belongs to its word.
  const behind = Math.min(prose.length, to + 1)
  const codes = codesOf(prose, from, behind, usual.codes)
  const length = to - from
  for (let at = 0; at < length; ) {
    if (classOf(codes[at] as number) !== WORD) {
      at++
      continue
    }
    const end = Math.min(wordEnd(codes, at + 1, behind - from), length)
    words.push(vocabulary.wordAt(codes, at, end))
    at = end
  }
  return words
}

/** The span of the tokens from `from` up to but without `to`. */
export function spanOf(tokens: Tokens, from: number, to: number): Span {
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number }
}

/** The first token that ends after `offset`; `tokens.count` where there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.end[middle] as number) > offset) high = middle
    else low = middle + 1
  }
  return low
}
