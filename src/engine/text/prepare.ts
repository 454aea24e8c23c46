import type { Language, Span, TextInput } from '../model.ts'
import { detectLanguage } from '../language/detect.ts'
import { vocabularyOf } from '../language/vocabulary.ts'
import type { Remember, Text } from '../reading/reading.ts'
import { furniture, type FurnitureSpan } from './furniture.ts'
import { layOutMarkdown } from './markdown.ts'
import { layOutPlain } from './plain.ts'
import { codeAt } from './codes.ts'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'

/**
 * A text ready to be read: its prose in blocks, sentences and tokens, all in the offsets of the raw text. Whoever knows what
 * of it is furniture hands that over.
 */
export function prepare(input: TextInput, leftOut?: readonly FurnitureSpan[], remember?: Remember): Text {
  const raw = input.text
  const language: Language = input.language ?? detectLanguage(raw)
  const layout = input.format === 'markdown' ? layOutMarkdown(raw) : layOutPlain(raw)
  const prose = mask(raw, layout.spans, leftOut ?? furniture(raw, language))
  const tokens = tokenize(prose, vocabularyOf(language))
  const sentences = splitSentences(layout.blocks, tokens, language)
  return { raw, prose, language, date: input.date ?? null, blocks: layout.blocks, sentences, tokens, remember }
}

/** The raw text with everything blanked that is not in `kept`, or is in `left out`; line breaks stay, so lines stay. */
function mask(raw: string, kept: readonly Span[], leftOut: readonly Span[]): string {
  return without(without(raw, gapsOf(raw, kept)), leftOut)
}

/** What stands between the spans, and before and behind them. */
function gapsOf(raw: string, kept: readonly Span[]): readonly Span[] {
  const gaps: Span[] = []
  let at = 0
  for (const { start, end } of kept) {
    if (start < at) continue
    gaps.push({ start: at, end: start })
    at = end
  }
  gaps.push({ start: at, end: raw.length })
  return gaps
}

/** A text with some stretches blanked: in one piece, since what is put together of many is slow to read. */
function without(text: string, stretches: readonly Span[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of stretches) {
    if (end <= at || isBlank(text, Math.max(at, start), end)) continue
    pieces.push(text.slice(at, start), blank(text, Math.max(at, start), end))
    at = end
  }
  if (at === 0) return text
  pieces.push(text.slice(at))
  return pieces.join('')
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!BLANK.has(codeAt(text, i))) return false
  return true
}

const BLANK = new Set([...' \n\r'].map(mark => mark.charCodeAt(0)))

/** A stretch of a text with its letters blanked; line breaks stay. */
function blank(raw: string, from: number, to: number): string {
  if (to <= from) return ''
  return raw.slice(from, to).replace(/[^\n\r]/g, ' ')
}
