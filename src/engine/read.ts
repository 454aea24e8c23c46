import type { FactsResult, Figure, FigureFact, Speaker, SpeakerFact, TextInput } from './model.ts'
import { readFigures } from './reading/figures/index.ts'
import { withoutSurnames } from './reading/figures/surnames.ts'
import type { Reading, Remember, Text } from './reading/reading.ts'
import { readSpeech } from './reading/speech/index.ts'
import type { FurnitureSpan } from './text/furniture.ts'
import { prepare } from './text/prepare.ts'

/** A text to be read, what of it is furniture where somebody knows that already, and what was read before of a text that is edited. */
export interface Unread {
  readonly input: TextInput
  readonly leftOut?: readonly FurnitureSpan[]
  readonly remember?: Remember
}

/** Reads what a text says. Reading is the same for drafts and for sources. */
export function read(input: TextInput, given: Omit<Unread, 'input'> = {}): Reading {
  return readAll([{ input, ...given }])[0] as Reading
}

/**
 * Reads several texts, all of them through one stage before the next: a processor has no room at hand for the code of all stages, and
 * what fetches it anew for each text takes half as long again.
 */
export function readAll(unread: readonly Unread[]): readonly Reading[] {
  const texts = unread.map(({ input, leftOut, remember }) => prepare(input, leftOut, remember))
  const figures = texts.map(readFigures)
  const speech = texts.map(readSpeech)
  return texts.map((text, i) => readingOf(text, figures[i] as readonly Figure[], speech[i] as Speech))
}

type Speech = ReturnType<typeof readSpeech>

function readingOf(text: Text, figures: readonly Figure[], { quotes, attributions, names }: Speech): Reading {
  const { raw, prose, language, date, blocks, sentences, tokens } = text
  const said = withoutSurnames(figures, names, prose)
  return { raw, prose, language, date, blocks, sentences, tokens, figures: said, quotes, attributions, names }
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
