import type { Corpus } from '../../corpus/corpus.ts'
import { entitiesOf, whoSpeaks } from '../../corpus/entities.ts'
import { lastWordOf } from '../../corpus/entities/who.ts'
import { isSlip } from '../../corpus/entities/nameForms.ts'
import { sameSpeaker } from '../../corpus/entities/sameSpeaker.ts'
import { quotesOf, type SourceQuote } from '../../corpus/quoteIndex.ts'
import { termsIn } from '../../corpus/retrieving.ts'
import type { Quote, Span } from '../../model.ts'
import type { Reading, SourceText } from '../../reading/reading.ts'
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
  const keyOf = (words: readonly { readonly key: string }[]) => words.map(word => word.key).join(' ')
  const wordsOf = ({ source, start, end }: SourceQuote) => wordsBetween(corpus.text(source).prose, start, end)
  const quotes = quotesOfSpeaker(draft, quote, corpus, ({ words }) => words <= LONGEST).filter(
    other => keyOf(wordsOf(other)) !== keyOf(mine),
  )
  const sharesPart = (other: SourceQuote) => {
    const theirs = wordsOf(other)
    return mine.some(a =>
      theirs.some(b => a.key.length > SHARED_PART && (isSlip(a.key, b.key) || sharedEnds(a.key, b.key))),
    )
  }
  return (
    quotes.find(sharesPart) ??
    quotes.find(q => sharesContext(draft, quote, { source: q.source, span: q }, corpus)) ??
    null
  )
}

function sharedEnds(a: string, b: string): boolean {
  return a.slice(0, SHARED_PART) === b.slice(0, SHARED_PART) || (a.length > 6 && a.slice(-6) === b.slice(-6))
}

/** Whether a short quote stands among the same words in both texts: „Eskalation“ may be said of anything. */
export function sharesContext(draft: Reading, mine: Quote, { source, span }: Place, corpus: Corpus): boolean {
  const reading = corpus.text(source)
  const around = (text: SourceText, q: Span) => {
    const sentence = text.sentences[sentenceAt(text.sentences, q.start)]
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
  const isForeign = ({ source }: SourceQuote) => corpus.language(source) !== draft.language
  return quotesOfSpeaker(draft, quote, corpus, isForeign).slice(0, 3)
}

const MOST = 200

function quotesOfSpeaker(
  draft: Reading,
  { speaker }: Quote,
  corpus: Corpus,
  isWanted: (quote: SourceQuote) => boolean,
): readonly SourceQuote[] {
  if (!speaker) return []
  const who = whoSpeaks(speaker, draft)
  const entities = entitiesOf(corpus)
  const candidates = quotesOf(lastWordOf(speaker.name), corpus).filter(isWanted)
  return candidates.slice(0, MOST).filter(({ source, quote }) => {
    const theirs = quote.speaker && whoSpeaks(quote.speaker, corpus.text(source))
    return theirs && sameSpeaker(who, theirs, entities) === 'same'
  })
}
