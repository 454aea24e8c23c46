import { fnv1a, folded } from '../text/hash.ts'
import { owned } from '../text/owned.ts'

/** What is known by the letters of a word, so that it is found in a text without cutting the word out. */
export interface Forms<T> {
  at(text: string, from: number, to: number): T
}

/** A power of two that leaves every second place free at least. */
function sizeFor(capacity: number): number {
  return 1 << Math.ceil(Math.log2(capacity * 2))
}

/**
 * Makes what is to be known of a form when the form is met first, and forgets all when there are more than `capacity`.
 *
 * ```
 *   slots   · · 2 · · 1 · 3 ·      by hash; the next free place where one is taken
 *   known       Rund  Soldaten  US
 * ```
 */
export function createForms<T extends { readonly text: string }>(
  capacity: number,
  make: (text: string) => T,
): Forms<T> {
  const mask = sizeFor(capacity) - 1
  const slots = new Int32Array(mask + 1)
  let known: T[] = []

  const add = (text: string, slot: number): T => {
    const one = make(text)
    slots[slot] = known.push(one)
    return one
  }
  return {
    at(text, from, to) {
      let slot = folded(fnv1a(text, from, to)) & mask
      for (let index = slots[slot] as number; index !== 0; index = slots[slot] as number) {
        const one = known[index - 1] as T
        if (isAt(one.text, text, from, to)) return one
        slot = (slot + 1) & mask
      }
      if (known.length < capacity) return add(owned(text.slice(from, to)), slot)
      slots.fill(0)
      known = []
      return add(owned(text.slice(from, to)), folded(fnv1a(text, from, to)) & mask)
    },
  }
}

function isAt(form: string, text: string, from: number, to: number): boolean {
  if (form.length !== to - from) return false
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}
