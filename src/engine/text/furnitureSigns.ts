import type { FurnitureReason, FurnitureSign, FurnitureWords } from '../language/furniture.ts'
import { type Beginnings, beginningsOf } from './beginnings.ts'
import { codeAt } from './codes.ts'

/** A language's furniture words, ready to be looked up. */
export interface FurnitureTable {
  readonly lines: ReadonlyMap<string, FurnitureReason>
  readonly longestLine: number
  /** By the phrase's first word. */
  readonly starts: ReadonlyMap<string, readonly { readonly phrase: string; readonly reason: FurnitureReason }[]>
  readonly signs: ReadonlyMap<string, ReadonlySet<FurnitureSign>>
  /** Of the signs. */
  readonly beginnings: Beginnings
  /** Headings of notes that run to the end of the text. */
  readonly notes: ReadonlySet<string>
  /** „57 Kommentare“, „Lesezeit 3 Min.“: a whole part of a line. */
  readonly pageDetail: RegExp
  /** „(Foto: dpa)“, and the same without brackets at the end of a caption. */
  readonly credit: RegExp
  /** „Telefon “, the end of what stands before a number. */
  readonly phone: RegExp
  readonly longestPhone: number
}

export function furnitureTable(words: FurnitureWords): FurnitureTable {
  const starts = new Map<string, { phrase: string; reason: FurnitureReason }[]>()
  for (const [reason, phrase] of entries(words.starts)) {
    const first = firstWord(phrase)
    starts.set(first, [...(starts.get(first) ?? []), { phrase, reason }])
  }
  const signs = new Map<string, Set<FurnitureSign>>()
  for (const [sign, word] of entries(words.signs)) signs.set(word, (signs.get(word) ?? new Set()).add(sign))
  const reading = either(words.readingTime)
  const lines = new Map(entries(words.lines).map(([reason, phrase]) => [phrase, reason] as const))
  return {
    lines,
    longestLine: longestOf(lines.keys()),
    starts,
    signs,
    beginnings: beginningsOf(signs.keys()),
    notes: new Set(
      words.lines['agency note']?.filter(phrase => phrase.startsWith('noti') || phrase.startsWith('redakt')),
    ),
    pageDetail: new RegExp(
      `^(?:\\d{1,6} (?:${either(words.counters)})|(?:${reading})[: ]{0,2}(?:ca\\. ?)?\\d{1,3}(?: ?min(?:uten?|utes?|\\.)?)?|\\d{1,3} (?:${reading}))$`,
      'i',
    ),
    credit: new RegExp(`^(?:${either(words.credits)})(?: ?credits?)?:`, 'i'),
    phone: new RegExp(`\\b(?:${either(words.phones)})\\.?:? ?$`, 'i'),
    longestPhone: longestOf(words.phones) + '.: '.length,
  }
}

/** „(Redaktion:“ begins with „(Redaktion“. */
export function firstWord(line: string): string {
  const end = line.search(/[\s:]/)
  return end < 0 ? line : line.slice(0, end)
}

function longestOf(words: Iterable<string>): number {
  return Math.max(...Array.from(words, word => word.length))
}

function entries<K extends string>(
  table: Readonly<Partial<Record<K, readonly string[]>>>,
): readonly (readonly [K, string])[] {
  return Object.entries(table).flatMap(([key, list]) =>
    (list as readonly string[]).map(word => [key as K, word] as const),
  )
}

function either(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}

const PRICE: ReadonlySet<FurnitureSign> = new Set(['price'])

/** What each word of a line is a sign of, in text order: «Jetzt für nur 0,99€ testen» has now, now, price, offer. */
export function signsOf(line: string, table: FurnitureTable): readonly ReadonlySet<FurnitureSign>[] {
  const found: ReadonlySet<FurnitureSign>[] = []
  const { length } = line
  for (let at = 0; at < length; ) {
    const code = codeAt(line, at)
    if (!isLetter(code)) {
      if (code === 0x20ac || code === 0xa3 || code === 0x24) found.push(PRICE)
      at++
      continue
    }
    let end = at + 1
    while (end < length && (isLetter(codeAt(line, end)) || isHyphen(line, end))) end++
    if (table.beginnings.has(code, codeAt(line, at + 1))) {
      const word = line.slice(at, end)
      const sign = table.signs.get(word) ?? table.signs.get(word.toLowerCase())
      if (sign) found.push(sign)
    }
    at = end
  }
  return found
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250)
}

const HYPHEN = '-'.charCodeAt(0)

function isHyphen(line: string, at: number): boolean {
  return codeAt(line, at) === HYPHEN && isLetter(codeAt(line, at + 1))
}
