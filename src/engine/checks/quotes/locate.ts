import { ONE_STORY } from '../../corpus/story.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { quotesNear } from '../../corpus/quoteIndex.ts'
import { remembered } from '../../corpus/remembered.ts'
import { queryOf, retrieverOf } from '../../corpus/retrieving.ts'
import type { Language, Quote, Span } from '../../model.ts'
import type { Reading, SourceText } from '../../reading/reading.ts'
import { type Alignment, align, isVerbatim, type Step } from './align.ts'
import { quoteSieve } from './sieve.ts'
import { weightOf } from './weight.ts'
import { piecesOf, type QuotePiece, type QuoteWord, wordsBetween } from './words.ts'

/** A place of a source that has a quote's words, or most of them. */
export interface Occurrence {
  readonly source: number
  /** The source's own words from the first to the last that the quote has. */
  readonly span: Span
  readonly steps: readonly Step[]
  readonly isVerbatim: boolean
  /** 1 for the same words, 0 for none in common; small words count less. */
  readonly likeness: number
  /** The source has the words, or most of them, between quotation marks. */
  readonly isQuoted: boolean
}

const SENTENCES = 6
const QUOTES = 8
/** Words of the source around the quote's own number that are looked at, on each side. */
const MARGIN = 12
const OMITTED = 160
/** So few words stand in running text as well. */
const FEW = 3
/** No quotation is laid over more words of a source than these. */
const WIDEST = 700

/** What is less like a quote than this is none of its words, whoever says it. */
export const LEAST_LIKE = 0.42

/** The places of the sources that come nearest to a quote of the draft, best first. */
export function locate(draft: Reading, quote: Quote, corpus: Corpus): readonly Occurrence[] {
  return located('quotes', draft, quote, corpus, { least: LEAST_LIKE, where: 'anywhere' })
}

/** Those that have the very words: they are found with far fewer looks at texts. */
export function locateVerbatim(draft: Reading, quote: Quote, corpus: Corpus): readonly Occurrence[] {
  return located('verbatim quotes', draft, quote, corpus, { least: VERBATIM, where: 'anywhere' }).filter(isTheVery)
}

/** Those of them that are quotes there as well, which are found by their pairs of words alone. */
export function locateQuoted(draft: Reading, quote: Quote, corpus: Corpus): readonly Occurrence[] {
  const found = located('quoted quotes', draft, quote, corpus, { least: VERBATIM, where: 'quotes' })
  return found.filter(o => isTheVery(o) && o.isQuoted)
}

const VERBATIM = 1

function isTheVery({ isVerbatim }: Occurrence): boolean {
  return isVerbatim
}

interface Wanted {
  readonly least: number
  readonly where: 'quotes' | 'anywhere'
}

function located(what: string, draft: Reading, quote: Quote, corpus: Corpus, wanted: Wanted): readonly Occurrence[] {
  const words = draft.prose.slice(quote.start, quote.end)
  const found = remembered(corpus, what, `${draft.language} ${words}`, () =>
    occurrencesOf(draft, quote, corpus, wanted),
  )
  return found.at === quote.start ? found.occurrences : moved(found, quote.start)
}

/** Where a quote was found, with the place of the draft's quote then. */
interface Located {
  readonly at: number
  readonly occurrences: readonly Occurrence[]
}

/** The same for a quote of the same words elsewhere in a draft. */
function moved({ at, occurrences }: Located, to: number): readonly Occurrence[] {
  const move = (step: Step): Step => {
    if (step.type === 'dropped') return step
    const { key, start, end } = step.draft
    return { ...step, draft: { key, start: start + to - at, end: end + to - at } }
  }
  return occurrences.map(one => ({ ...one, steps: one.steps.map(move) }))
}

/** The places that may be as like to a quote as `least`. */
function occurrencesOf(draft: Reading, quote: Quote, corpus: Corpus, { least, where }: Wanted): Located {
  const pieces = piecesOf(draft.prose, quote)
  const words = pieces.filter(piece => piece.type === 'word')
  if (words.length === 0) return { at: quote.start, occurrences: [] }
  const room = words.length + MARGIN + (pieces.some(piece => piece.type === 'omission') ? OMITTED : 0)
  const seen = new Set<string>()
  const found: Occurrence[] = []
  const mayBeLike = quoteSieve(draft, words, room, least, corpus)
  const lookAt = ({ source, span }: Candidate): void => {
    if (!mayBeLike(source, span)) return
    const place = windowAround(corpus.text(source), span, room)
    const key = `${source} ${place.start} ${place.end}`
    if (seen.has(key)) return
    seen.add(key)
    const occurrence = compare(pieces, words, place, source, corpus.text(source), draft.language)
    if (occurrence && !found.some(other => other.source === source && other.span.start === occurrence.span.start))
      found.push(occurrence)
  }
  for (const { source, start, end } of quotesNear(words, QUOTES, corpus)) lookAt({ source, span: { start, end } })
  if (where === 'anywhere') for (const place of likelySentences(draft, quote, corpus)) lookAt(place)
  if (where === 'anywhere' && !found.some(isTheVery)) for (const place of sameWords(draft, quote, corpus)) lookAt(place)
  found.sort(
    (a, b) =>
      Number(b.isVerbatim) - Number(a.isVerbatim) || b.likeness - a.likeness || Number(b.isQuoted) - Number(a.isQuoted),
  )
  return { at: quote.start, occurrences: found }
}

interface Candidate {
  readonly source: number
  readonly span: Span
}

function likelySentences(draft: Reading, quote: Quote, corpus: Corpus): readonly Candidate[] {
  const { best } = retrieverOf(corpus)(queryOf(draft, quote, corpus), SENTENCES)
  return best.map(number => ({ source: corpus.terms.sourceOf[number] as number, span: corpus.span(number) }))
}

/** Where the few sources of one story have a quote of small words alone, by which no sentence is found: «should have been given it». */
function sameWords({ prose }: Reading, quote: Quote, corpus: Corpus): readonly Candidate[] {
  if (corpus.size > ONE_STORY) return []
  const words = prose.slice(quote.start, quote.end).replace(/^\P{L}+|\P{L}+$/gu, '')
  if (words === '') return []
  return Array.from({ length: corpus.size }, (_, source) => source).flatMap(source => {
    const start = corpus.isLive(source) ? corpus.text(source).prose.indexOf(words) : -1
    return start < 0 ? [] : [{ source, span: { start, end: start + words.length } }]
  })
}

/** The sentences around a place, as many as hold the quote wherever in it the place is. */
function windowAround({ sentences }: SourceText, span: Span, room: number): Span {
  let first = sentences.findIndex(s => s.end > span.start)
  if (first < 0) return span
  let last = first
  while (last + 1 < sentences.length && (sentences[last + 1]?.start as number) < span.end) last++
  const countOf = (s: number) => (sentences[s]?.to as number) - (sentences[s]?.from as number)
  for (let n = 0; first > 0 && n < room; n += countOf(first)) first--
  for (let n = 0; last + 1 < sentences.length && n < room; n += countOf(last)) last++
  return { start: sentences[first]?.start as number, end: sentences[last]?.end as number }
}

function compare(
  pieces: readonly QuotePiece[],
  words: readonly QuoteWord[],
  place: Span,
  source: number,
  reading: SourceText,
  language: Language,
): Occurrence | undefined {
  const running = wordsBetween(reading.prose, place.start, place.end).slice(0, WIDEST)
  const whole = align(pieces, running)
  const quoted = running.filter(word => isQuoted(word, reading))
  // „A“, sagte sie, „B“: what stands between two quotations of a source is nobody's words. A word or two is looked for there first.
  const isWorthIt = (!isVerbatim(whole) || words.length <= FEW) && quoted.length > 0 && quoted.length < running.length
  const inside = isWorthIt ? align(pieces, quoted) : null
  const useInside =
    inside !== null && (isVerbatim(inside) || likenessOf(inside, words, language) > likenessOf(whole, words, language))
  const best = useInside ? inside : whole
  const used = best.steps.flatMap(step => (step.type === 'same' ? [step.source] : []))
  if (used.length === 0) return undefined
  const isWithinMarks = used.filter(word => isQuoted(word, reading)).length * 2 > used.length
  return {
    source,
    span: { start: (used[0] as QuoteWord).start, end: (used.at(-1) as QuoteWord).end },
    steps: withLastWord(best, useInside ? quoted : running, reading),
    isVerbatim: isVerbatim(best),
    likeness: likenessOf(best, words, language),
    isQuoted: isWithinMarks,
  }
}

/**
 * „… den Bedarf überschätzt“ for „… den Bedarf unterschätzt“: what the draft adds at its end stands for the source's next word, where that
 * follows without a mark.
 */
function withLastWord({ steps, to }: Alignment, source: readonly QuoteWord[], { prose }: SourceText): readonly Step[] {
  const first = steps.findLastIndex(step => step.type !== 'added') + 1
  const [added, before, next] = [steps[first], source[to - 1], source[to]]
  if (added?.type !== 'added' || !before || !next || /\S/.test(prose.slice(before.end, next.start))) return steps
  return [...steps.slice(0, first), { ...added, type: 'changed', source: next }, ...steps.slice(first + 1)]
}

function isQuoted(word: Span, reading: SourceText): boolean {
  return reading.quotes.some(quote => quote.start <= word.start && word.end <= quote.end)
}

function likenessOf({ steps }: Alignment, words: readonly QuoteWord[], language: Language): number {
  const weight = (word: QuoteWord) => weightOf(word, language)
  const total = words.reduce((n, word) => n + weight(word), 0)
  let same = 0
  let source = 0
  for (const step of steps) {
    if (step.type === 'same') same += weight(step.source)
    if (step.type !== 'added') source += weight(step.source)
  }
  return total === 0 ? 0 : same / Math.max(total, source)
}
