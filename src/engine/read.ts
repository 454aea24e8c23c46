import type { FactsResult, Figure, FigureFact, Speaker, SpeakerFact, TextInput } from './model.ts'
import { readFigures } from './reading/figures/index.ts'
import type { Reading } from './reading/reading.ts'
import { readSpeech } from './reading/speech/index.ts'
import type { FurnitureSpan } from './text/furniture.ts'
import { prepare } from './text/prepare.ts'

/** Reads what a text says. Reading is the same for drafts and for sources. */
export function read(input: TextInput, leftOut?: readonly FurnitureSpan[]): Reading {
  const text = prepare(input, leftOut)
  const { raw, prose, language, date, blocks, sentences, tokens } = text
  const figures = readFigures(text)
  const { quotes, attributions, names } = readSpeech(text)
  return { raw, prose, language, date, blocks, sentences, tokens, figures, quotes, attributions, names }
}

/** What a reading says in the form of `facts --format json`. */
export function factsOf(reading: Reading): FactsResult {
  return {
    language: reading.language,
    figures: reading.figures.map(figureFact),
    quotes: reading.quotes
      .filter(quote => !quote.isTerm)
      .map(({ text, start, end, speaker }) => ({ text, start, end, speaker: speakerFact(speaker) })),
    attributions: reading.attributions.map(({ type, speaker, cue, content, contents }) => ({
      type,
      speaker: speakerFact(speaker),
      cue,
      content,
      contents,
    })),
    names: reading.names.map(({ text, start, end, name, role }) => ({ text, start, end, name, role })),
  }
}

export function figureFact(figure: Figure): FigureFact {
  const { text, start, end, number, kind, value, resolved, min, max, bound, unit, noun } = figure
  return { text, start, end, number, kind, value, resolved, min, max, bound, unit, noun }
}

export function speakerFact(speaker: Speaker | null): SpeakerFact | null {
  return speaker && { text: speaker.text, start: speaker.start, end: speaker.end, name: speaker.name }
}
