import type { Corpus, SourceReading } from '../../corpus/corpus.ts'
import { entitiesOf, whoSpeaks } from '../../corpus/entities.ts'
import { type Sameness, sameSpeaker } from '../../corpus/entities/sameSpeaker.ts'
import { speakersAt } from '../../corpus/saidBy.ts'
import { foldName, isSlip, isTransliteration } from '../../corpus/entities/nameForms.ts'
import type { Who } from '../../corpus/entities/who.ts'
import type { Source, Span, Speaker } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { isSomebody } from '../somebody.ts'

/** Who says the words at a place of a source, held against the draft's speaker. */
export interface Sayer {
  readonly sameness: Sameness
  /** The source's speaker; null where it names none. */
  readonly speaker: Speaker | null
}

/** The source's speaker who comes nearest to the draft's. „unsure“ where either text names nobody. */
export function sayerAt(draft: Reading, speaker: Speaker | null, corpus: Corpus, source: number, place: Place): Sayer {
  const there = speakersAt(corpus, source, place.span)
  const first = there[0] ?? null
  if (!speaker) return { sameness: 'unsure', speaker: first }
  const { reading, source: article } = corpus.sources[source] as SourceReading
  const entities = entitiesOf(corpus)
  const who = whoSpeaks(speaker, draft)
  const judged = there.map(s => {
    const other = whoSpeaks(s, reading)
    return { sameness: sameSpeaker(who, other, entities), speaker: s, isSomebody: isSomebody(s, other, reading) }
  })
  const same = judged.find(s => s.sameness === 'same')
  if (same) return same
  const isExplicit = there.some(s => isNamedBeside(s, reading, place.span))
  const presence = presenceOf(who, there, reading, article, place.span, isExplicit)
  if (presence === 'beside' || isPronounOfQuote(speaker, draft, place)) return { sameness: 'unsure', speaker: null }
  // Who is nowhere in an article that quotes the words is somebody else, however little is known of them.
  if (presence === 'absent' && place.isQuoted && isParticular(who)) return { sameness: 'different', speaker: first }
  if (!judged.every(s => s.isSomebody)) return { sameness: 'unsure', speaker: null }
  return judged.find(s => s.sameness === 'unsure') ?? { sameness: first ? 'different' : 'unsure', speaker: first }
}

/** «„Anna kommt“, sagte sie»: a pronoun that was resolved to somebody whom the quote itself is about. */
function isPronounOfQuote(speaker: Speaker, draft: Reading, { quote }: Place): boolean {
  return (
    PRONOUN.test(speaker.text) &&
    quote !== undefined &&
    draft.prose.slice(quote.start, quote.end).includes(lastOf(speaker.name))
  )
}

function lastOf(name: string): string {
  return name.split(' ').at(-1) as string
}

interface Place {
  readonly span: Span
  /** The source has the words between quotation marks. */
  readonly isQuoted: boolean
  /** The draft's quote. */
  readonly quote?: Span
}

/** Known by a name, a state, or more than one word: whoever means «die Firmenlenkerin» may call her something else. */
function isParticular(who: Who): boolean {
  return who.surname !== null || who.countries.size > 0 || who.identifying.length > 1
}

/** Whether the speaker is named in the very sentence of the quote, not found by reading on. */
function isNamedBeside(speaker: Speaker, reading: Reading, span: Span): boolean {
  const here = sentencesAround(reading, span, 0)
  return speaker.start >= here.start && speaker.end <= here.end && !PRONOUN.test(speaker.text)
}

const PRONOUN = /^(?:er|sie|es|he|she|they|ihm|ihr|ihnen|dies\p{L}+)$/iu

type Presence = 'beside' | 'elsewhere' | 'absent'

/** Whether a source has somebody right beside a quote, where reading may have missed who says it, elsewhere, or nowhere. */
function presenceOf(
  who: Who,
  there: readonly Speaker[],
  reading: Reading,
  source: Source,
  span: Span,
  isExplicit: boolean,
): Presence {
  const { prose, raw } = reading
  const words = who.identifying.map(word => word.slice(0, STEM))
  if (words.length === 0) return 'elsewhere'
  const around = sentencesAround(reading, span, isExplicit ? 0 : BESIDE)
  const ahead = foldName(prose.slice(around.start, span.start))
  const behind = foldName(prose.slice(span.end, around.end))
  const theirs = there.map(speaker => foldName(speaker.name).split(' ').at(-1) as string)
  if (nearest(words, ahead, behind) < nearest(theirs, ahead, behind)) return 'beside'
  const whole = foldName(`${raw} ${source.title} ${source.publisher ?? ''}`)
  if (words.some(word => whole.includes(word))) return 'elsewhere'
  const isSpelledOtherwise = reading.names.some(({ name }) => {
    const last = foldName(name).split(' ').at(-1) as string
    return who.surname !== null && (isTransliteration(last, who.surname) || isSlip(last, who.surname))
  })
  return isSpelledOtherwise ? 'elsewhere' : 'absent'
}

/** How far from a quote the nearest of some words stands, in characters; Infinity where none does. */
function nearest(words: readonly string[], ahead: string, behind: string): number {
  const distances = words.flatMap(word => {
    const [before, after] = [ahead.lastIndexOf(word), behind.indexOf(word)]
    return [before < 0 ? Infinity : ahead.length - before - word.length, after < 0 ? Infinity : after]
  })
  return Math.min(Infinity, ...distances)
}

/** Sentences before and after a quote whose speaker is not named in its own. */
const BESIDE = 3
/** Longer words are told by their beginning, whatever their ending. */
const STEM = 7

function sentencesAround({ sentences }: Reading, span: Span, more: number): Span {
  const first = sentences.findIndex(s => s.end > span.start)
  const last = sentences.findLastIndex(s => s.start < span.end)
  return {
    start: sentences[Math.max(0, first - more)]?.start ?? span.start,
    end: sentences[Math.min(sentences.length - 1, last + more)]?.end ?? span.end,
  }
}

const ORDER: Readonly<Record<Sameness, number>> = { same: 0, unsure: 1, different: 2 }

/** The same speaker first. */
export function bySameness(a: { readonly sayer: Sayer }, b: { readonly sayer: Sayer }): number {
  return ORDER[a.sayer.sameness] - ORDER[b.sayer.sameness]
}
