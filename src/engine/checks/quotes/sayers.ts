import type { Corpus } from '../../corpus/corpus.ts'
import { entitiesOf, whoSpeaks } from '../../corpus/entities.ts'
import { type Sameness, sameSpeaker } from '../../corpus/entities/sameSpeaker.ts'
import { speakersAt } from '../../corpus/saidBy.ts'
import type { Span, Speaker } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'

/** Who says the words at a place of a source, held against the draft's speaker. */
export interface Sayer {
  readonly sameness: Sameness
  /** The source's speaker; null where it names none. */
  readonly speaker: Speaker | null
}

/** The source's speaker who comes nearest to the draft's. „unsure“ where either text names nobody. */
export function sayerAt(draft: Reading, speaker: Speaker | null, corpus: Corpus, source: number, span: Span): Sayer {
  const there = speakersAt(corpus, source, span)
  const [first] = there
  if (!first) return { sameness: 'unsure', speaker: null }
  if (!speaker) return { sameness: 'unsure', speaker: first }
  const reading = corpus.sources[source]?.reading as Reading
  const entities = entitiesOf(corpus)
  const who = whoSpeaks(speaker, draft)
  const judged = there.map(s => ({ sameness: sameSpeaker(who, whoSpeaks(s, reading), entities), speaker: s }))
  return (
    judged.find(s => s.sameness === 'same') ??
    judged.find(s => s.sameness === 'unsure') ?? { sameness: 'different', speaker: first }
  )
}

const ORDER: Readonly<Record<Sameness, number>> = { same: 0, unsure: 1, different: 2 }

/** The same speaker first. */
export function bySameness(a: { readonly sayer: Sayer }, b: { readonly sayer: Sayer }): number {
  return ORDER[a.sayer.sameness] - ORDER[b.sayer.sameness]
}
