import type { Language, Span } from '../model.ts'

/** A stretch of a page that is none of its prose, and why. */
export interface FurnitureSpan extends Span {
  readonly reason: string
}

export function furniture(_text: string, _language: Language): readonly FurnitureSpan[] {
  return []
}
