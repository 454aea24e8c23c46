import type { Language, Span, TextInput } from '../model.ts'
import { detectLanguage } from '../language/detect.ts'
import { vocabularyOf } from '../language/vocabulary.ts'
import type { Text } from '../reading/reading.ts'
import { furniture, type FurnitureSpan } from './furniture.ts'
import { layOutMarkdown } from './markdown.ts'
import { layOutPlain } from './plain.ts'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'

/**
 * A text ready to be read: its prose in blocks, sentences and tokens, all in the offsets of the raw text. Whoever knows what
 * of it is furniture hands that over.
 */
export function prepare(input: TextInput, leftOut?: readonly FurnitureSpan[]): Text {
  const raw = input.text
  const language: Language = input.language ?? detectLanguage(raw)
  const layout = input.format === 'markdown' ? layOutMarkdown(raw) : layOutPlain(raw)
  const prose = mask(raw, layout.spans, leftOut ?? furniture(raw, language))
  const tokens = tokenize(prose, vocabularyOf(language))
  const sentences = splitSentences(layout.blocks, tokens, language)
  return { raw, prose, language, date: input.date ?? null, blocks: layout.blocks, sentences, tokens }
}

/** The raw text with everything blanked that is not in `kept`, or is in `left out`; line breaks stay, so lines stay. */
function mask(raw: string, kept: readonly Span[], leftOut: readonly Span[]): string {
  let prose = ''
  for (const { start, end } of kept) {
    if (start < prose.length) continue
    prose += blank(raw, prose.length, start) + raw.slice(start, end)
  }
  prose += blank(raw, prose.length, raw.length)
  if (leftOut.length === 0) return prose
  let masked = ''
  for (const { start, end } of leftOut) {
    if (end <= masked.length) continue
    masked += prose.slice(masked.length, start)
    masked += blank(prose, masked.length, end)
  }
  return masked + prose.slice(masked.length)
}

/** A stretch of a text with its letters blanked; line breaks stay. */
export function blank(raw: string, from: number, to: number): string {
  if (to <= from) return ''
  return raw.slice(from, to).replace(/[^\n\r]/g, ' ')
}
