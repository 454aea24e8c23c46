import type { Corpus } from '../../corpus/corpus.ts'
import { entitiesOf, whoSpeaks } from '../../corpus/entities.ts'
import { keyOfWho, lastWordOf, type Who } from '../../corpus/entities/who.ts'
import { remembered } from '../../corpus/remembered.ts'
import { type Sameness, sameSpeaker } from '../../corpus/entities/sameSpeaker.ts'
import { speakersAt } from '../../corpus/saidBy.ts'
import type { Span, Speaker } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { isPronoun, isSomebody, namedShortly } from '../somebody.ts'
import { presenceOf } from './presence.ts'

/** Who says the words at a place of a source, held against the draft's speaker. */
export interface Sayer {
  readonly sameness: Sameness
  /** The source's speaker; null where it names none. */
  readonly speaker: Speaker | null
}

/** The source's speaker who comes nearest to the draft's. „unsure“ where either text names nobody. */
export function sayerAt(draft: Reading, speaker: Speaker | null, corpus: Corpus, source: number, place: Place): Sayer {
  if (!speaker) return { sameness: 'unsure', speaker: speakersAt(corpus, source, place.span)[0] ?? null }
  const sought = {
    text: speaker.text,
    who: whoSpeaks(speaker, draft),
    isVague: isPronounOfQuote(speaker, draft, place),
  }
  const { start, end } = place.span
  const key = [source, start, end, place.isQuoted, sought.isVague, sought.text, keyOfWho(sought.who)].join('|')
  const found = remembered(corpus, 'sayers', key, () => lookUp(sought, corpus, source, place))
  const mayMean = found.speaker && namedShortly(speaker, draft).includes(lastWordOf(found.speaker.name))
  return found.sameness === 'different' && mayMean ? NOBODY : found
}

const NOBODY: Sayer = { sameness: 'unsure', speaker: null }

interface Sought {
  readonly text: string
  readonly who: Who
  /** A pronoun that may be of somebody else. */
  readonly isVague: boolean
}

function lookUp({ text, who, isVague }: Sought, corpus: Corpus, source: number, place: Place): Sayer {
  const there = speakersAt(corpus, source, place.span)
  const first = there[0] ?? null
  const article = corpus.source(source)
  const reading = corpus.text(source)
  const entities = entitiesOf(corpus)
  const judged = there.map(s => {
    const other = whoSpeaks(s, reading)
    return { sameness: sameSpeaker(who, other, entities), speaker: s, isSomebody: isSomebody(s, other, reading) }
  })
  const same = judged.find(s => s.sameness === 'same')
  if (same) return same
  const presence = presenceOf({ text, who }, there, { reading, article }, place.span)
  const isNobody = (who.surname === null || isPronoun(text)) && there.some(s => isPronoun(s.name))
  if (presence === 'beside' || isVague || isNobody) return { sameness: 'unsure', speaker: null }
  // Who is nowhere in an article that quotes the words is somebody else, however little is known of them.
  if (presence === 'absent' && place.isQuoted) return { sameness: 'different', speaker: first }
  if (!judged.every(s => s.isSomebody)) return { sameness: 'unsure', speaker: null }
  return judged.find(s => s.sameness === 'unsure') ?? { sameness: first ? 'different' : 'unsure', speaker: first }
}

/** «„Anna kommt“, sagte sie»: a pronoun that was resolved to somebody whom the quote itself is about. */
function isPronounOfQuote(speaker: Speaker, draft: Reading, { quote }: Place): boolean {
  return (
    isPronoun(speaker.text) &&
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

const ORDER: Readonly<Record<Sameness, number>> = { same: 0, unsure: 1, different: 2 }

/** The same speaker first. */
export function bySameness(a: { readonly sayer: Sayer }, b: { readonly sayer: Sayer }): number {
  return ORDER[a.sayer.sameness] - ORDER[b.sayer.sameness]
}
