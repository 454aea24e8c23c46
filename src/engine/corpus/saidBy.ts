import type { Span, Speaker } from '../model.ts'
import type { Corpus } from './corpus.ts'
import { interviewOf } from './interviews.ts'

/** Who says the words at a place of a source; empty where the source says them itself or leaves it open. */
export function speakersAt(corpus: Corpus, source: number, span: Span): readonly Speaker[] {
  const reading = corpus.text(source)
  const quoting = reading.quotes
    .filter(quote => quote.speaker && shared(quote, span) > 0)
    .map(quote => quote.speaker as Speaker)
  if (quoting.length > 0) return quoting
  const half = (span.end - span.start) / 2
  const saying = reading.attributions
    .filter(
      ({ contents, content }) =>
        (contents.length > 0 ? contents : [content]).reduce((n, c) => n + shared(c, span), 0) > half,
    )
    .flatMap(({ speaker, via }) => [...(speaker ? [speaker] : []), ...(via ?? [])])
  if (saying.length > 0) return saying
  const interview = interviewOf(corpus, source)
  return interview?.answers.some(answer => shared(answer, span) > half) ? [interview.speaker] : []
}

export function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}
