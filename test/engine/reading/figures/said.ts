import type { Figure, Format, Language } from '../../../../src/engine/model.ts'
import { readFigures } from '../../../../src/engine/reading/figures/index.ts'
import { prepare } from '../../../../src/engine/text/prepare.ts'

export interface Reading {
  readonly language: Language
  readonly date?: string
  readonly format?: Format
}

export function figuresOf(text: string, options: Reading): readonly Figure[] {
  return readFigures(prepare({ text, ...options }))
}

/** A figure in one line: «rund 1.500 Soldaten = count 1500 about ‹Soldaten›». */
function said(figure: Figure): string {
  const { text, kind, value, resolved, bound, min, max, unit, noun } = figure
  const limits = bound === 'exact' ? '' : ` ${bound}${bound === 'range' ? ` ${min}–${max}` : ''}`
  const day = resolved === null || resolved === value ? '' : ` → ${resolved}`
  return `${text} = ${kind} ${value}${unit ? ` ${unit}` : ''}${day}${limits}${noun ? ` ‹${noun}›` : ''}`
}

export const allSaid = (text: string, options: Reading): readonly string[] => figuresOf(text, options).map(said)
