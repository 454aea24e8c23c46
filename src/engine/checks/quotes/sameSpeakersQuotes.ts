import type { Corpus } from '../../corpus/corpus.ts'
import { entitiesOf, lastWordOf, whoSpeaks } from '../../corpus/entities.ts'
import { isSlip } from '../../corpus/entities/nameForms.ts'
import { sameSpeaker } from '../../corpus/entities/sameSpeaker.ts'
import { quoteIndexOf, type SourceQuote } from '../../corpus/quoteIndex.ts'
import { termsIn } from '../../corpus/retrieving.ts'
import type { Quote, Span } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { sentenceAt } from '../grounds.ts'
import { wordsBetween } from './words.ts'

const LONGEST = 3
const SHARED_PART = 5
const SHARED_TERMS = 2

/**
 * A quote of one to three words by the same speaker that the draft's seems to stand for: one that shares a part of its word,
 * or the words around it. «eine „Riesenchance“» of the draft for «eine „Riesengelegenheit“».
 */
export function nearShortQuote(draft: Reading, quote: Quote, corpus: Corpus): SourceQuote | null {
  const mine = wordsBetween(draft.prose, quote.start, quote.end)
  const isShort = ({ source, quote: q }: SourceQuote) =>
    wordsBetween(corpus.sources[source]?.reading.prose ?? '', q.start, q.end).length <= LONGEST
  const keyOf = (words: readonly { readonly key: string }[]) => words.map(word => word.key).join(' ')
  const isOther = ({ source, quote: q }: SourceQuote) =>
    keyOf(wordsBetween(corpus.sources[source]?.reading.prose ?? '', q.start, q.end)) !== keyOf(mine)
  const quotes = quotesOfSpeaker(draft, quote, corpus).filter(q => isShort(q) && isOther(q))
  const sharesPart = ({ source, quote: q }: SourceQuote) => {
    const theirs = wordsBetween(corpus.sources[source]?.reading.prose ?? '', q.start, q.end)
    return mine.some(a =>
      theirs.some(b => a.key.length > SHARED_PART && (isSlip(a.key, b.key) || sharedEnds(a.key, b.key))),
    )
  }
  return (
    quotes.find(sharesPart) ??
    quotes.find(q => sharesContext(draft, quote, { source: q.source, span: q.quote }, corpus)) ??
    null
  )
}

function sharedEnds(a: string, b: string): boolean {
  return a.slice(0, SHARED_PART) === b.slice(0, SHARED_PART) || (a.length > 6 && a.slice(-6) === b.slice(-6))
}

/** Whether a short quote stands among the same words in both texts: „Eskalation“ may be said of anything. */
export function sharesContext(draft: Reading, mine: Quote, { source, span }: Place, corpus: Corpus): boolean {
  const reading = corpus.sources[source]?.reading as Reading
  const around = (text: Reading, q: Span) => {
    const sentence = text.sentences[sentenceAt({ reading: text }, q.start)]
    const spans = sentence
      ? [
          { start: sentence.start, end: q.start },
          { start: q.end, end: Math.max(q.end, sentence.end) },
        ]
      : []
    return new Set(termsIn(text, spans, corpus).filter(term => term >= 0))
  }
  const there = around(reading, span)
  const speakerTerms = mine.speaker ? new Set(termsIn(draft, [mine.speaker], corpus)) : new Set<number>()
  return [...around(draft, mine)].filter(term => there.has(term) && !speakerTerms.has(term)).length >= SHARED_TERMS
}

interface Place {
  readonly source: number
  readonly span: Span
}

/** What sources in another language quote the same speaker with. */
export function translationsOf(draft: Reading, quote: Quote, corpus: Corpus): readonly SourceQuote[] {
  const isForeign = ({ source }: SourceQuote) => corpus.sources[source]?.reading.language !== draft.language
  return quotesOfSpeaker(draft, quote, corpus).filter(isForeign).slice(0, 3)
}

const MOST = 200

function quotesOfSpeaker(draft: Reading, quote: Quote, corpus: Corpus): readonly SourceQuote[] {
  if (!quote.speaker) return []
  const who = whoSpeaks(quote.speaker, draft)
  const bySpeaker = corpus.derived('quotesBySpeaker', () => groupBySpeaker(quoteIndexOf(corpus).quotes))
  const entities = entitiesOf(corpus)
  const candidates = bySpeaker.get(lastWordOf(quote.speaker.name)) ?? []
  return candidates.slice(0, MOST).filter(({ source, quote: q }) => {
    const reading = corpus.sources[source]?.reading as Reading
    return q.speaker !== null && sameSpeaker(who, whoSpeaks(q.speaker, reading), entities) === 'same'
  })
}

function groupBySpeaker(quotes: readonly SourceQuote[]): ReadonlyMap<string, readonly SourceQuote[]> {
  const groups = new Map<string, SourceQuote[]>()
  for (const quote of quotes) {
    if (!quote.quote.speaker) continue
    const key = lastWordOf(quote.quote.speaker.name)
    const group = groups.get(key)
    if (group) group.push(quote)
    else groups.set(key, [quote])
  }
  return groups
}
