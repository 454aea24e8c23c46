import { codeAt } from './codes.ts'

const BASIS = 0x811c9dc5
const PRIME = 0x01000193

/** FNV-1a, 32 bits with a sign, over the code units of a text or of a part of it; goes on from the hash of what is before. */
export function fnv1a(text: string, from = 0, to: number = text.length, before: number = BASIS): number {
  let hash = before
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ codeAt(text, i), PRIME)
  return hash
}

/** The same over code units in an array. */
export function fnv1aOf(codes: Uint16Array, from: number, to: number): number {
  let hash = BASIS
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (codes[i] as number), PRIME)
  return hash
}

/** A hash whose lower bits depend on its upper ones, for a table that takes the lower. */
export function folded(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0
}
