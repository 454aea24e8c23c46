import { codeAt } from './codes.ts'

/** Shorter strings are copied anyway when they are cut out of a text. */
const SHORTEST_VIEW = 13

/** Whether so many characters that are cut out of a text are a mere view on it. */
export function isView(length: number): boolean {
  return length >= SHORTEST_VIEW
}

/** A string of its own: one that was cut out of a text may be a mere view on it, and whoever keeps it keeps the whole text. */
export function owned(text: string): string {
  if (!isView(text.length) || text.length > LONGEST) return text
  const codes: number[] = []
  for (let i = 0; i < text.length; i++) codes.push(codeAt(text, i))
  return String.fromCharCode(...codes)
}

/** What is longer is as good as a text of its own. */
const LONGEST = 2000
