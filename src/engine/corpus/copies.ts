import type { Text } from '../reading/reading.ts'
import { fnv1a } from '../text/hash.ts'
import { DIGITS, type Tokens } from '../text/tokens.ts'

/**
 * Which sources copy one another: an agency's report comes in many papers, with another byline, cut at the end, here and there edited.
 *
 * A text is the set of its shingles (four words in a row). A signature is a small sample of that set, drawn so that two signatures agree in
 * as many slots as the sets have in common (min-hash in one permutation: Li, Owen & Zhang 2012, empty slots filled after Shrivastava 2017):
 *
 *   the flood reached the old town on Monday      shingles   the·flood·reached·the  flood·reached·the·old  reached·the·old·town  …
 *                                                 hashes     9b1f…                  07c2…                  9aa0…
 *   signature    [ count, slot 0, slot 1 … ]      a hash's upper bits name its slot; a slot keeps its smallest hash
 */
export const SIGNATURE_LENGTH = 65
/** Signatures one behind the other; hashes have a sign, so that V8 keeps each as a small number. */
type Signatures = Int32Array

const SLOTS = 64
const SLOT_SHIFT = 26

/** Texts of fewer words say too little to be told apart by a sample: they are one shingle, and copies only where all words are the same. */
const SHORT = 32

/** The sample of a text's shingles, behind their count. Furniture is blanked before, and marks do not count. */
export function signatureOf({ prose, tokens }: Pick<Text, 'prose' | 'tokens'>): Int32Array {
  const signature = new Int32Array(SIGNATURE_LENGTH).fill(EMPTY)
  let words = 0
  let all = 0
  // The last word, the last two and the last three.
  let one = 0
  let two = 0
  let three = 0
  for (let i = 0; i < tokens.count; i++) {
    const word = wordHash(prose, tokens, i)
    if (word === 0) continue
    all = joined(all, word)
    if (++words >= 4) keepLeast(signature, mixed(joined(three, word)))
    three = joined(two, word)
    two = joined(one, word)
    one = word
  }
  if (words < SHORT) signature.fill(mixed(all))
  else fillEmpty(signature)
  signature[0] = words
  return signature
}

const EMPTY = -1
const FACTOR = 0x01000193

/** The hash of a row of words, of 32 bits, with one more. */
function joined(hash: number, next: number): number {
  return (Math.imul(hash, FACTOR) + next) | 0
}

/** A hash of a word in lower case or of a run of digits, never 0; 0 for a mark. */
function wordHash(prose: string, tokens: Tokens, i: number): number {
  const word = tokens.word[i]
  if (word) return word.hash | 1
  return tokens.kind[i] === DIGITS ? fnv1a(prose, tokens.start[i], tokens.end[i]) | 1 : 0
}

/** Spreads a hash over all its bits (the finalizer of MurmurHash3). */
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** Those of one slot have one sign, so that the smallest is the same with and without it. */
function keepLeast(signature: Int32Array, hash: number): void {
  const slot = 1 + (hash >>> SLOT_SHIFT)
  const least = signature[slot] as number
  if (least === EMPTY || hash < least) signature[slot] = hash
}

/** An empty slot borrows from a full one that its number alone names, so that texts with the same shingles borrow the same. */
function fillEmpty(signature: Int32Array): void {
  const own = signature.slice()
  for (let slot = 1; slot <= SLOTS; slot++) {
    for (let attempt = 0; signature[slot] === EMPTY; attempt++) {
      signature[slot] = own[1 + (mixed(slot * 1000 + attempt) >>> SLOT_SHIFT)] as number
    }
  }
}

/** From which share of the shorter text's shingles on, found in the longer one, the two are one report. Own words share less than a tenth. */
const CONTAINED = 0.5
/** The least share of both texts' shingles in common: below, one is so much longer that the sample says too little of the other. */
const COMMON = 0.16

/**
 * For each source the number of the oldest source of the same report, its own where it copies none. Sources without a date come after the dated ones.
 *
 * Sources are visited oldest first. A table remembers for the hash in each slot who had it last; only sources met there are compared, and
 * only with originals, so that a chain of small changes does not join texts that have little in common. No chains of collisions, no loop over
 * pairs: at most one comparison for each slot.
 */
export function copiesOf(signatures: Signatures, dates: readonly (string | null)[]): Int32Array {
  const original = Int32Array.from(dates, (_, source) => source)
  const bits = Math.max(6, Math.ceil(Math.log2(dates.length * SLOTS + 1)))
  const lastWith = new Int32Array(2 ** bits).fill(NOBODY)
  for (const source of oldestFirst(dates)) {
    const from = source * SIGNATURE_LENGTH
    const first = originalOf(source, signatures, lastWith, bits)
    if (first !== NOBODY) original[source] = first
    else
      for (let slot = 1; slot <= SLOTS; slot++)
        lastWith[entryOf(signatures[from + slot] as number, slot, bits)] = source
  }
  return original
}

const NOBODY = -1

function oldestFirst(dates: readonly (string | null)[]): readonly number[] {
  const undated = '~'
  return Array.from(dates.keys()).sort((a, b) => {
    const x = dates[a] ?? undated
    const y = dates[b] ?? undated
    return x < y ? -1 : x > y ? 1 : a - b
  })
}

/** The place of a slot's hash in the table. Slots share it: two hashes at one place cost a look, no more. */
function entryOf(hash: number, slot: number, bits: number): number {
  return Math.imul(hash + slot, 0x9e3779b1) >>> (32 - bits)
}

/** The most alike among the originals that share a slot with a source. */
function originalOf(source: number, signatures: Signatures, lastWith: Int32Array, bits: number): number {
  let best = NOBODY
  let most = 0
  let refused = NOBODY
  for (let slot = 1; slot <= SLOTS; slot++) {
    const hash = signatures[source * SIGNATURE_LENGTH + slot] as number
    const other = lastWith[entryOf(hash, slot, bits)] as number
    if (other === NOBODY || other === best || other === refused) continue
    if (signatures[other * SIGNATURE_LENGTH + slot] !== hash) continue
    const share = containment(signatures, source, other)
    if (share >= CONTAINED && share > most) {
      best = other
      most = share
    } else refused = other
  }
  return best
}

/**
 * The estimated share of the shorter text's shingles that the longer one has: from J, the share of both texts' shingles that are common,
 * and the sizes follows how many are common: J / (1 + J) · (a + b).
 */
function containment(signatures: Signatures, one: number, other: number): number {
  const from = one * SIGNATURE_LENGTH
  const there = other * SIGNATURE_LENGTH
  let equal = 0
  for (let slot = 1; slot <= SLOTS; slot++) if (signatures[from + slot] === signatures[there + slot]) equal++
  const common = equal / SLOTS
  if (common < COMMON) return 0
  const a = signatures[from] as number
  const b = signatures[there] as number
  return ((common / (1 + common)) * (a + b)) / Math.min(a, b)
}

/** Whether two sources are of one report. */
export function areCopies(signatures: Signatures, one: number, other: number): boolean {
  return containment(signatures, one, other) >= CONTAINED
}

/**
 * The first of the items, those that copies of one report say alike once. What an edited copy says otherwise stays, as does everything
 * that one source says.
 */
export function oncePerReport<T>(
  items: Iterable<T>,
  most: number,
  sourceOf: (item: T) => number,
  sameSaying: (a: T, b: T) => boolean,
  sameReport: (a: number, b: number) => boolean,
): readonly T[] {
  const first: T[] = []
  for (const item of items) {
    const source = sourceOf(item)
    const isRepeated = first.some(before => {
      const other = sourceOf(before)
      return other !== source && sameReport(other, source) && sameSaying(before, item)
    })
    if (!isRepeated && first.push(item) === most) break
  }
  return first
}
