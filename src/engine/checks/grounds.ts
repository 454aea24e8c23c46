import { oncePerReport } from '../corpus/copies.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { sameReport } from '../corpus/reports.ts'
import type { Span, Speaker, Stance } from '../model.ts'
import type { Ground } from './judgement.ts'

/** A place of a source as a ground: its passage is the sentence in which it starts. */
export function groundAt(corpus: Corpus, source: number, highlight: Span, stance: Stance): Ground {
  return {
    stance,
    passage: { source, sentence: corpus.sentenceAt(source, highlight.start) - corpus.firstSentence(source) },
    highlight,
  }
}

/** The first places as grounds, those of one report in the same words once. */
export function groundsAt<T>(
  corpus: Corpus,
  places: Iterable<T>,
  most: number,
  placeOf: (place: T) => { readonly source: number; readonly highlight: Span },
  stance: Stance,
): readonly Ground[] {
  const wordsOf = (place: T) => wordsAt(corpus, placeOf(place).source, placeOf(place).highlight)
  return oncePerReport(
    places,
    most,
    place => placeOf(place).source,
    (a, b) => wordsOf(a) === wordsOf(b),
    sameReport(corpus),
  ).map(place => groundAt(corpus, placeOf(place).source, placeOf(place).highlight, stance))
}

/** The index of the sentence that has an offset, or the one before it. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The newest source first; those without a date last. */
export function newestFirst(corpus: Corpus) {
  const dateOf = (source: number) => corpus.source(source).date ?? ''
  return (a: { readonly source: number }, b: { readonly source: number }): number => {
    const [x, y] = [dateOf(a.source), dateOf(b.source)]
    return x < y ? 1 : x > y ? -1 : a.source - b.source
  }
}

/** What stands at a place of a source, on one line. */
export function wordsAt(corpus: Corpus, source: number, { start, end }: Span): string {
  return corpus.text(source).raw.slice(start, end).replace(/\s+/g, ' ')
}

const TITLE = /^(?:Frau|Herrn?|Mr|Mrs|Ms|Sir|Dame)\.?$/

/** A speaker as a message and a mend name one: with the office; what is no name in the source's own words: “the company”. */
export function speakerName({ text, name, role }: Speaker): string {
  if (!/^[A-ZÀ-ÞĀ-ɏ]/.test(name)) return text.replace(/\s+/g, ' ')
  if (!text.includes(name)) return name
  return role && !TITLE.test(role) && !name.includes(role) ? `${role} ${name}`.replace(/\s+/g, ' ') : name
}
