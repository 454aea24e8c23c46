import { type Column, rowsOf } from './columns/column.ts'
import { type Inversion, type InversionArrays, inversionOf, invert } from './columns/inversion.ts'
import { NO_STRING } from './columns/strings.ts'
import { endOf, type Tables } from './columns/tables.ts'
import { createValueIndex, type ValueIndex } from './columns/values.ts'

/** From what a text asks for to the rows of the tables that have it. Each is made when it is first asked for. */
export interface Relations {
  /** Figures of a class (a string's number) by their value. */
  readonly figures: ValueIndex
  /** Dates by their day of the year: 1018 is the 18th of October. */
  readonly days: Inversion
  /** Quotes by the hash of a pair of their words. */
  readonly pairs: Inversion
  /** The key of a hash in `pairs`. */
  pairKey(hash: number): number
  readonly quotesBySpeaker: Inversion
  readonly statements: Inversion
  readonly names: Inversion
  readonly holders: Inversion
  readonly abbreviations: Inversion
  /** Last words of names (numbers of strings) by the hash of three letters of theirs. */
  readonly trigrams: Inversion
}

export interface GrowingRelations extends Relations {
  /** The arrays of all of them, made now where nobody has asked for them yet. */
  readonly arrays: Readonly<Record<string, Int32Array>>
  /** Takes over the rows that were added to the tables since; `before` says how many there were of each. */
  append(before: Readonly<Record<string, number>>): void
}

/** Buckets in which hashes of three letters are kept. */
const TRIGRAMS = 2 ** 15

export function createRelations(tables: Tables, kept: Readonly<Record<string, Int32Array>> = {}): GrowingRelations {
  const made = new Map<string, Inversion>()
  let figures: ValueIndex | undefined
  const pairMask = 2 ** Math.ceil(Math.log2(tables.pair.hash.length + 2)) - 1
  const keptArrays = (name: string): InversionArrays | undefined => {
    const [key, from, row] = ['key', 'from', 'row'].map(part => kept[`${name}.${part}`])
    return key && from && row && { key, from, row }
  }
  const inversion = (name: keyof typeof MAKE): Inversion => {
    const known = made.get(name)
    if (known) return known
    const arrays = keptArrays(name)
    const inverted = arrays ? inversionOf(arrays) : MAKE[name](tables, pairMask)
    made.set(name, inverted)
    return inverted
  }
  const values = (): ValueIndex =>
    (figures ??= createValueIndex(tables.figure.class, tables.figure.value, keptArrays('figures')))
  const names = Object.keys(MAKE) as (keyof typeof MAKE)[]
  return {
    get figures() {
      return values()
    },
    get days() {
      return inversion('days')
    },
    get pairs() {
      return inversion('pairs')
    },
    pairKey: hash => hash & pairMask,
    get quotesBySpeaker() {
      return inversion('quotesBySpeaker')
    },
    get statements() {
      return inversion('statements')
    },
    get names() {
      return inversion('names')
    },
    get holders() {
      return inversion('holders')
    },
    get abbreviations() {
      return inversion('abbreviations')
    },
    get trigrams() {
      return inversion('trigrams')
    },
    get arrays() {
      const all = names.map(name => [name, inversion(name).arrays] as const)
      return Object.fromEntries(
        [...all, ['figures', values().arrays] as const].flatMap(([name, { key, from, row }]) => [
          [`${name}.key`, key],
          [`${name}.from`, from],
          [`${name}.row`, row],
        ]),
      )
    },
    append(before) {
      figures?.append(before['figure'] as number)
      for (const [name, inverted] of made) APPEND[name as keyof typeof MAKE](tables, inverted, before, pairMask)
    },
  }
}

const MAKE = {
  days: (tables: Tables) => invert(daysOf(tables, 0)),
  pairs: (tables: Tables, mask: number) =>
    invert(
      rowsOf(tables.pair.hash).map(hash => hash & mask),
      quoteOf(tables, 0),
    ),
  quotesBySpeaker: ({ quote }: Tables) => invert(rowsOf(quote.speaker)),
  statements: ({ statement }: Tables) => invert(rowsOf(statement.speaker)),
  names: ({ name }: Tables) => invert(rowsOf(name.last)),
  holders: ({ holder }: Tables) => invert(rowsOf(holder.office)),
  abbreviations: ({ abbreviation }: Tables) => invert(rowsOf(abbreviation.short)),
  trigrams: (tables: Tables) => {
    const { keys, words } = trigramRows(tables, 0)
    return invert(Int32Array.from(keys), Int32Array.from(words))
  },
}

type Append = (tables: Tables, into: Inversion, before: Readonly<Record<string, number>>, mask: number) => void

const appendColumn =
  (table: string, columnOf: (tables: Tables) => Column<Int32Array>): Append =>
  (tables, into, before) => {
    const column = columnOf(tables)
    for (let row = before[table] as number; row < column.length; row++) into.append(column.data[row] as number, row)
  }

const APPEND: Readonly<Record<keyof typeof MAKE, Append>> = {
  days(tables, into, before) {
    const first = before['figure'] as number
    daysOf(tables, first).forEach((day, i) => {
      into.append(day, first + i)
    })
  },
  pairs(tables, into, before, mask) {
    const first = before['pair'] as number
    const quotes = quoteOf(tables, first)
    for (let i = first; i < tables.pair.hash.length; i++)
      into.append((tables.pair.hash.data[i] as number) & mask, quotes[i - first] as number)
  },
  quotesBySpeaker: appendColumn('quote', ({ quote }) => quote.speaker),
  statements: appendColumn('statement', ({ statement }) => statement.speaker),
  names: appendColumn('name', ({ name }) => name.last),
  holders: appendColumn('holder', ({ holder }) => holder.office),
  abbreviations: appendColumn('abbreviation', ({ abbreviation }) => abbreviation.short),
  trigrams(tables, into, before) {
    const { keys, words } = trigramRows(tables, before['name'] as number)
    keys.forEach((key, i) => {
      if (!into.has(key, words[i] as number)) into.append(key, words[i] as number)
    })
  },
}

/** Month and day of the figures from `first` on that are dates with both, else NO_STRING. */
function daysOf({ figure, strings }: Tables, first: number): Int32Array {
  const date = strings.find('date')
  const days = new Int32Array(figure.value.length - first).fill(NO_STRING)
  for (let i = first; i < figure.value.length; i++) {
    if (figure.class.data[i] !== date || date === NO_STRING) continue
    const day = (figure.value.data[i] as number) % 10_000
    if (day >= 100 && day % 100 > 0) days[i - first] = day
  }
  return days
}

/** The quote of each pair from `first` on. */
function quoteOf({ quote, pair }: Tables, first: number): Int32Array {
  const quotes = new Int32Array(pair.hash.length - first)
  for (let q = quote.start.length - 1; q >= 0; q--) {
    const from = quote.firstPair.data[q] as number
    const to = endOf(quote.firstPair, q, pair.hash)
    if (to <= first && from < first) break
    quotes.fill(q, Math.max(0, from - first), Math.max(0, to - first))
  }
  return quotes
}

/** Every three letters of the last words of the names from `first` on, each word once. */
function trigramRows(tables: Tables, first: number): { readonly keys: number[]; readonly words: number[] } {
  const { name, strings } = tables
  const seen = new Uint8Array(strings.count)
  const keys: number[] = []
  const words: number[] = []
  for (let i = first; i < name.last.length; i++) {
    const word = name.last.data[i] as number
    if (word === NO_STRING || seen[word] === 1) continue
    seen[word] = 1
    for (const key of trigramKeys(strings.get(word))) {
      keys.push(key)
      words.push(word)
    }
  }
  return { keys, words }
}

/** The buckets of a word's threes of letters, each once: « ma», «mai», «aie», «ier», «er ». */
export function trigramKeys(word: string): ReadonlySet<number> {
  const padded = ` ${word} `
  const keys = new Set<number>()
  for (let i = 0; i + 3 <= padded.length; i++) {
    const letters = padded.charCodeAt(i) * 961 + padded.charCodeAt(i + 1) * 31 + padded.charCodeAt(i + 2)
    keys.add((Math.imul(letters, 0x9e3779b1) >>> 8) % TRIGRAMS)
  }
  return keys
}
