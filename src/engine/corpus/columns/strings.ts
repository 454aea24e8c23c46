import { codesOf, textOf } from '../../text/codes.ts'
import { fnv1aOf, folded } from '../../text/hash.ts'
import { type Column, int32, push, reserve, rowsOf } from './column.ts'

/** What a string is that the table does not have. */
export const NO_STRING = -1

/** A slot has a string's number and above it some bits of its hash, so that most others are told without a look at their letters. */
const NUMBER = (1 << 26) - 1
const TAG = ~NUMBER

function withTag(id: number, hash: number): number {
  return (hash & TAG) | id
}

/**
 * Strings by number, in the order in which they came, in typed arrays: the code units of all of them one after another, where each
 * begins, and a hash table with open addressing that leads from a string to its number.
 *
 *   codes   w a c h s e n k a n a l …
 *   start   0             6 …           string 0 is „wachsen“, string 1 „kanal“
 */
export interface StringTable {
  readonly count: number
  /** The number of a string; adds the string where it is new. */
  add(text: string): number
  /** The number of the string that stands in code units from `from` to `to`; adds it where it is new. */
  take(units: Uint16Array, from: number, to: number): number
  /** The number of a string, or NO_STRING. */
  find(text: string): number
  /** The number of the string that stands in code units from `from` to `to`, or NO_STRING. */
  findIn(units: Uint16Array, from: number, to: number): number
  /** The numbers of many strings, each of them or NO_STRING. */
  findAll(strings: StringArrays): Int32Array
  get(id: number): string
  /** Where a string's code units stand. */
  place(id: number): { readonly units: Uint16Array; readonly from: number; readonly to: number }
  /** How many code units a string has. */
  length(id: number): number
  /** The code unit of a string at a place, counted from its end where it is negative. */
  unit(id: number, at: number): number
  /** Whether a string has all units of another from a place on. */
  has(id: number, other: number, at: number): boolean
  /** The arrays that hold the strings, for keeping them. */
  readonly arrays: StringArrays
  /** Those of the strings from a number on, as a table of their own. */
  arraysFrom(id: number): StringArrays
  /** The hash table, which may be kept with them. */
  readonly slots: Int32Array
}

export interface StringArrays {
  readonly codes: Uint16Array
  /** One more entry than strings. */
  readonly start: Int32Array
}

export interface StringColumns {
  readonly codes: Column<Uint16Array>
  readonly start: Column<Int32Array>
  /** The hash table; made at the first look where it is not kept. */
  readonly slots?: Int32Array | undefined
}

export function createStrings({ codes, start, slots: kept }: StringColumns = noStrings()): StringTable {
  const decoded = new Map<number, string>()
  let slots = kept ?? new Int32Array(0)

  const count = () => start.length - 1
  const isAt = (id: number, units: Uint16Array, from: number, to: number): boolean => {
    const { data } = codes
    let at = start.data[id] as number
    if ((start.data[id + 1] as number) - at !== to - from) return false
    for (let i = from; i < to; i++) if (data[at++] !== units[i]) return false
    return true
  }
  const grow = (least: number): void => {
    slots = new Int32Array(2 ** Math.ceil(Math.log2(least * 2 + 16))).fill(NO_STRING)
    const { data: units } = codes
    const { data: starts } = start
    for (let id = 0, strings = count(); id < strings; id++) {
      const hash = folded(fnv1aOf(units, starts[id] as number, starts[id + 1] as number))
      slots[freeSlot(hash)] = withTag(id, hash)
    }
  }
  const freeSlot = (hash: number): number => {
    let slot = hash & (slots.length - 1)
    while (slots[slot] !== NO_STRING) slot = (slot + 1) & (slots.length - 1)
    return slot
  }
  /** The number of the string that has the hash, or NO_STRING. */
  const hashed = (hash: number, units: Uint16Array, from: number, to: number): number => {
    if (slots.length === 0) grow(count())
    const last = slots.length - 1
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const there = slots[slot] as number
      if (there === NO_STRING) return NO_STRING
      if (((there ^ hash) & TAG) === 0 && isAt(there & NUMBER, units, from, to)) return there & NUMBER
    }
  }
  const take = (units: Uint16Array, from: number, to: number): number => {
    const hash = folded(fnv1aOf(units, from, to))
    const known = hashed(hash, units, from, to)
    if (known !== NO_STRING) return known
    const id = count()
    if ((id + 1) * 10 > slots.length * 7) grow(id)
    slots[freeSlot(hash)] = withTag(id, hash)
    reserve(codes, to - from)
    for (let i = from; i < to; i++) codes.data[codes.length++] = units[i] as number
    push(start, codes.length)
    return id
  }
  const findIn = (units: Uint16Array, from: number, to: number): number =>
    hashed(folded(fnv1aOf(units, from, to)), units, from, to)
  /** A large table is nowhere at hand: what strings are looked for by is fetched for a block of them, which a processor does side by side. */
  const findAll = ({ codes: units, start: starts }: StringArrays): Int32Array => {
    const numbers = new Int32Array(starts.length - 1)
    const hashes = new Int32Array(BLOCK)
    const firstUnits = new Uint16Array(BLOCK)
    if (slots.length === 0) grow(count())
    const last = slots.length - 1
    for (let from = 0; from < numbers.length; from += BLOCK) {
      const to = Math.min(numbers.length, from + BLOCK)
      for (let i = from; i < to; i++)
        hashes[i - from] = folded(fnv1aOf(units, starts[i] as number, starts[i + 1] as number))
      for (let i = from; i < to; i++) numbers[i] = slots[(hashes[i - from] as number) & last] as number
      for (let i = from; i < to; i++)
        if (numbers[i] !== NO_STRING)
          firstUnits[i - from] = codes.data[start.data[(numbers[i] as number) & NUMBER] as number] as number
      for (let i = from; i < to; i++)
        if (numbers[i] !== NO_STRING)
          numbers[i] = hashed(hashes[i - from] as number, units, starts[i] as number, starts[i + 1] as number)
    }
    return numbers
  }
  return {
    get count() {
      return count()
    },
    add: text => take(spelled(text), 0, text.length),
    take,
    find: text => findIn(spelled(text), 0, text.length),
    findIn,
    findAll,
    get(id) {
      const known = decoded.get(id)
      if (known !== undefined) return known
      const text = textOf(codes.data, start.data[id] as number, start.data[id + 1] as number)
      if (decoded.size >= DECODED) decoded.clear()
      decoded.set(id, text)
      return text
    },
    place: id => ({ units: codes.data, from: start.data[id] as number, to: start.data[id + 1] as number }),
    length: id => (start.data[id + 1] as number) - (start.data[id] as number),
    unit: (id, at) => codes.data[(start.data[at < 0 ? id + 1 : id] as number) + at] as number,
    has(id, other, at) {
      const { data: units } = codes
      let here = (start.data[id] as number) + at
      const to = start.data[other + 1] as number
      if (here + to - (start.data[other] as number) > (start.data[id + 1] as number)) return false
      for (let i = start.data[other] as number; i < to; i++) if (units[here++] !== units[i]) return false
      return true
    },
    get slots() {
      if (slots.length === 0) grow(count())
      return slots
    },
    get arrays() {
      return { codes: rowsOf(codes), start: rowsOf(start) }
    },
    arraysFrom(id) {
      const from = start.data[id] as number
      return {
        codes: rowsOf(codes).subarray(from),
        start: rowsOf(start)
          .slice(id)
          .map(at => at - from),
      }
    },
  }
}

/** Strings that are looked for side by side. */
const BLOCK = 512

/** The code units of the text that was asked for last. */
let letters: Uint16Array = new Uint16Array(256)

function spelled(text: string): Uint16Array {
  letters = codesOf(text, 0, text.length, letters)
  return letters
}

function noStrings(): StringColumns {
  const start = int32()
  push(start, 0)
  return { codes: { data: new Uint16Array(1024), length: 0 }, start }
}

/** Strings that are kept as such, because they are asked for again and again. */
const DECODED = 20_000
