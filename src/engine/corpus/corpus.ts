import type { Source, SourceInput } from '../model.ts'
import type { Reading } from '../reading/reading.ts'
import { read } from '../read.ts'
import { buildTermIndex, type TermIndex } from './termIndex.ts'

/** A source with what it says. `index` is its place in `corpus.sources`. */
export interface SourceReading {
  readonly index: number
  readonly source: Source
  readonly reading: Reading
}

/** What the sources say, ready to be asked. */
export interface Corpus {
  readonly sources: readonly SourceReading[]
  readonly terms: TermIndex
  /** What a check derives from the sources once and keeps with the corpus, by its key (an index of quotes, of speakers …). */
  derived<T>(key: string, build: () => T): T
}

export function buildCorpus(inputs: readonly SourceInput[]): Corpus {
  const sources = inputs.map((input, index) => ({ index, source: sourceOf(input), reading: read(input) }))
  return corpusOf(sources)
}

export function corpusOf(sources: readonly SourceReading[]): Corpus {
  const kept = new Map<string, unknown>()
  return {
    sources,
    terms: buildTermIndex(sources),
    derived<T>(key: string, build: () => T): T {
      if (!kept.has(key)) kept.set(key, build())
      return kept.get(key) as T
    },
  }
}

function sourceOf(input: SourceInput): Source {
  return {
    id: input.id,
    title: input.title || firstLine(input.text) || input.id,
    publisher: input.publisher ?? null,
    date: input.date ?? null,
    url: input.url ?? null,
  }
}

function firstLine(text: string): string {
  const line = text.split('\n', 40).find(l => l.trim() !== '') ?? ''
  return line
    .trim()
    .replace(/^#+\s*/, '')
    .slice(0, 120)
}
