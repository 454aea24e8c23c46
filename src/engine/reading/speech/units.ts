import type { Word } from '../../language/vocabulary.ts'
import type { Span } from '../../model.ts'
import { DIGITS, MARK, type Tokens } from '../../text/tokens.ts'
import type { Text } from '../reading.ts'
import { CLOSE_BRACKET, COLON, COMMA, isDash, isInnerHyphen, isMark, kindsAt, OPEN_BRACKET, SEMICOLON } from './at.ts'
import { FINITE, INFINITIVE } from './conjugation.ts'
import type { Quotation } from './quotations.ts'
import { AUXILIARY, CONJUNCTION, CUE, DETERMINER, PREPOSITION, REPORTING, SAYING } from './sense.ts'

/**
 * A sentence seen from outside its quotations: a quotation is one item, whatever it holds, and brackets are left out, so that
 * «„Ich komme. Bald.“, sagte sie (45).» is the items «quotation · , · sagte · sie · .» though it has two sentences.
 */
export interface Unit {
  readonly tokens: Tokens
  /** Token indices; a quotation stands as -1 - its number in `quotations`. */
  readonly items: readonly number[]
  /** The word of each item, for those that are one. */
  readonly words: readonly (Word | undefined)[]
  readonly quotations: readonly Quotation[]
  readonly chunks: readonly Chunk[]
  /** Tokens of the whole unit. */
  readonly from: number
  readonly to: number
  readonly block: number
  /** The union of the kinds of its words outside quotations. */
  readonly kinds: number
}

/** Items between two separators: commas, semicolons, colons, dashes. `before` is the separator in front, 0 where there is none. */
export interface Chunk {
  readonly from: number
  readonly to: number
  readonly before: number
}

/** What has more items is no sentence but a list or a page that lost its marks: nothing in it is read as said. */
const LONGEST_SENTENCE = 250

/** A bracket that is longer than this is text of its own. */
const BRACKET = 30

export const DASH = 0x2013
/** A chunk that „und“ opens right before a verb of saying: «… und forderte». */
export const JOINED = 0x26

/** The units of a text that may say what somebody says: with a word that can be a cue, or with a quotation. */
export function unitsOf(text: Text, quotations: readonly Quotation[]): readonly Unit[] {
  const { tokens, sentences } = text
  const outer = quotations.filter(q => q.depth === 0)
  const units: Unit[] = []
  let next = 0
  for (let s = 0; s < sentences.length; s++) {
    const first = sentences[s] as (typeof sentences)[number]
    while (outer[next] && (outer[next] as Quotation).to <= first.from) next++
    let to = first.to
    let last = next
    while (outer[last] && (outer[last] as Quotation).from < to) {
      while ((outer[last] as Quotation).to > to && sentences[s + 1]) to = (sentences[++s] as typeof first).to
      if ((outer[last] as Quotation).to > to) to = (outer[last] as Quotation).to
      last++
    }
    units.push(unitOf(tokens, outer.slice(next, last), first.from, to, first.block))
    next = last
  }
  return units
}

const NONE: readonly never[] = []

function unitOf(tokens: Tokens, quotations: readonly Quotation[], from: number, to: number, block: number): Unit {
  let kinds = 0
  let q = 0
  for (let i = from; i < to; i++) {
    if (quotations[q]?.from === i) i = (quotations[q++] as Quotation).to - 1
    else kinds |= kindsAt(tokens, i)
  }
  const items = quotations.length === 0 && !(kinds & CUE) ? NONE : itemsOf(tokens, quotations, from, to)
  const words = items.map(item => (item < 0 ? undefined : tokens.word[item]))
  const chunks = items === NONE ? NONE : chunksOf(tokens, items)
  return { tokens, items, words, quotations, chunks, from, to, block, kinds }
}

/** The items of a unit; none where there are too many. */
function itemsOf(tokens: Tokens, quotations: readonly Quotation[], from: number, to: number): readonly number[] {
  const items: number[] = []
  let q = 0
  for (let i = from; i < to; i++) {
    if (quotations[q]?.from === i) {
      items.push(-1 - q)
      i = (quotations[q++] as Quotation).to - 1
    } else if (isMark(tokens, i, OPEN_BRACKET) && bracketEnd(tokens, i, to) > 0) i = bracketEnd(tokens, i, to)
    else items.push(i)
  }
  return items.length > LONGEST_SENTENCE ? NONE : items
}

function bracketEnd(tokens: Tokens, from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to, from + BRACKET); i++) if (isMark(tokens, i, CLOSE_BRACKET)) return i
  return -1
}

/** The part of a sentence between semicolons that has an item: what stands beyond is a sentence of its own. */
export function sentencePart({ chunks }: Unit, at: number): { readonly from: number; readonly to: number } {
  let from = (chunks[0] as Chunk).from
  for (const chunk of chunks) {
    if (chunk.before !== SEMICOLON) continue
    if (chunk.from > at) return { from, to: chunk.from - 1 }
    from = chunk.from
  }
  return { from, to: (chunks.at(-1) as Chunk).to }
}

function separator(tokens: Tokens, i: number): number {
  if (i < 0 || tokens.kind[i] !== MARK) return 0
  const code = tokens.code[i] as number
  if (code === COMMA || code === SEMICOLON || code === COLON) return isInNumber(tokens, i) ? 0 : code
  return isDash(tokens, i) ? DASH : 0
}

/** «… und forderte den Rücktritt»: a conjunction before a verb of saying starts a clause of its own. */
function joinsPredicate(tokens: Tokens, items: readonly number[], i: number): boolean {
  const item = items[i] as number
  if (item < 0 || !(kindsAt(tokens, item) & CONJUNCTION)) return false
  const next = items[i + 1] ?? -1
  const word = next < 0 ? undefined : tokens.word[next]
  const kinds = kindsAt(tokens, next)
  if (!word || word.capital || !(kinds & SAYING) || kinds & (DETERMINER | PREPOSITION | REPORTING)) return false
  const forms = word.speech?.verb?.forms ?? 0
  const after = kindsAt(tokens, items[i + 2] ?? -1)
  return (forms & FINITE) !== 0 && (forms & INFINITIVE) === 0 && !(after & AUXILIARY) && items[i + 2] !== undefined
}

/** «10:05 Uhr», «7,1 Prozent». */
function isInNumber(tokens: Tokens, i: number): boolean {
  return tokens.kind[i - 1] === DIGITS && tokens.kind[i + 1] === DIGITS && tokens.end[i] === tokens.start[i + 1]
}

function isEnd(tokens: Tokens, i: number): boolean {
  return (
    i >= 0 &&
    tokens.kind[i] === MARK &&
    !isInnerHyphen(tokens, i) &&
    !(i + 1 < tokens.count && tokens.end[i] === tokens.start[i + 1])
  )
}

function chunksOf(tokens: Tokens, items: readonly number[]): readonly Chunk[] {
  const chunks: Chunk[] = []
  let from = 0
  let before = 0
  for (let i = 0; i <= items.length; i++) {
    const item = items[i] ?? -1
    const mark = i < items.length ? separator(tokens, item) : 1
    if (mark === 0) {
      if (i > from && joinsPredicate(tokens, items, i)) {
        chunks.push({ from, to: i, before })
        before = JOINED
        from = i
      }
      continue
    }
    let to = i
    while (to > from && isEnd(tokens, items[to - 1] as number) && i === items.length) to--
    if (to > from) chunks.push({ from, to, before })
    if (to > from || before === 0) before = mark
    from = i + 1
  }
  return chunks
}

/** The word at item `i`; undefined for a quotation, a mark, digits, and before and behind the unit. */
export function wordAt(unit: Unit, i: number): Word | undefined {
  return i < 0 ? undefined : unit.words[i]
}

/** What item `i` is; 0 for a quotation, and before and behind the unit. */
export function tokenKind(unit: Unit, i: number): number {
  const item = i < 0 ? undefined : unit.items[i]
  return item === undefined || item < 0 ? 0 : (unit.tokens.kind[item] as number)
}

export function itemKinds(unit: Unit, i: number): number {
  return wordAt(unit, i)?.kinds ?? 0
}

export function isQuotation(unit: Unit, i: number): boolean {
  const item = i < 0 ? undefined : unit.items[i]
  return item !== undefined && item < 0
}

export function quotationAt(unit: Unit, i: number): Quotation | undefined {
  const item = i < 0 ? undefined : unit.items[i]
  return item !== undefined && item < 0 ? unit.quotations[-1 - item] : undefined
}

export function lowerAt(unit: Unit, i: number): string {
  return wordAt(unit, i)?.lower ?? ''
}

/** Whether item `i` is a word with a capital letter. */
export function isCapital(unit: Unit, i: number): boolean {
  return wordAt(unit, i)?.capital === true
}

export function isWord(unit: Unit, i: number): boolean {
  return wordAt(unit, i) !== undefined
}

/** The place of the items from `from` up to but without `to`. */
export function spanOfItems(unit: Unit, from: number, to: number): Span {
  return { start: startOf(unit, from), end: endOf(unit, to - 1) }
}

function startOf(unit: Unit, i: number): number {
  return quotationAt(unit, i)?.outer.start ?? (unit.tokens.start[unit.items[i] as number] as number)
}

function endOf(unit: Unit, i: number): number {
  return quotationAt(unit, i)?.outer.end ?? (unit.tokens.end[unit.items[i] as number] as number)
}
