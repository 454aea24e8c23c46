import type { TermIndex } from './termIndex.ts'

/** Bits for each of a term's parts. */
const BITS = 10
const MASK = 2 ** BITS - 1

/** A term may have no such part, or more parts than have room. */
const NONE = 0
const MORE = MASK
const SIGNS = MASK - 1

/**
 * For each term what tells its parts, side by side in one number: the first part, the head, and the head's own head.
 *
 *   Hochwasserschutzanlage    ‚Hochwasser‘ 0x2f1   ‚Schutzanlage‘ 0x01c   ‚Anlage‘ 0x3a0
 *
 * Whether a part may be among some terms is so told by one look for the term itself: its parts lie far apart in memory.
 */
export function partSigns({ head, modifier }: TermIndex): Uint32Array {
  const signs = new Uint32Array(head.length)
  for (let t = 0; t < signs.length; t++) {
    const first = modifier[t] as number
    const second = head[t] as number
    if (first < 0 && second < 0) continue
    const third = second < 0 ? second : (head[second] as number)
    const hasMore = third >= 0 && (head[third] as number) >= 0
    signs[t] = hasMore ? MORE : signOf(first) | (signOf(second) << BITS) | (signOf(third) << (2 * BITS))
  }
  return signs
}

function signOf(part: number): number {
  return part < 0 ? NONE : 1 + (part % SIGNS)
}

/** The signs of some terms, as parts of others: 1 for each. */
export function wantedSigns(terms: readonly { readonly term: number }[], wanted: Uint8Array): void {
  wanted.fill(0)
  wanted[MORE] = 1
  for (const { term } of terms) wanted[signOf(term)] = 1
}

/** How many signs a part may have. */
export const SIGNS_OF_PART = MASK + 1

/** Whether one of a term's parts may be among those that are wanted; now and then so where none is. */
export function mayHavePart(signs: number, wanted: Uint8Array): boolean {
  const first = wanted[signs & MASK] as number
  const second = wanted[(signs >>> BITS) & MASK] as number
  return (first | second | (wanted[signs >>> (2 * BITS)] as number)) !== 0
}
