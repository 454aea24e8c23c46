import type { Span } from '../model.ts'
import type { SourceText } from '../reading/reading.ts'
import { tokenAt } from '../text/tokens.ts'
import type { Corpus } from './corpus.ts'
import { NO_TERM, numberEnd, numberKey } from './lexicon.ts'
import { createRetriever, type Retriever } from './retrieval.ts'

/** The corpus's own retriever, made once. */
export function retrieverOf(corpus: Corpus): Retriever {
  return corpus.derived('retriever', () => createRetriever(corpus.terms, corpus.isLive))
}

/** What passages like a stretch of a text are looked for by: the terms of its words and of its numbers. */
export function queryOf(text: SourceText, span: Span, corpus: Corpus): readonly number[] {
  return [...termsIn(text, [span], corpus), ...numbersIn(text, span, corpus)]
}

/** The terms of the numbers that begin in a stretch of a text; NO_TERM for one that no source has. */
export function numbersIn(
  text: Pick<SourceText, 'prose' | 'tokens'>,
  { start, end }: Span,
  { terms }: Corpus,
): number[] {
  const { tokens } = text
  const found: number[] = []
  for (let i = tokenAt(tokens, start), next = i; i < tokens.count && (tokens.start[i] as number) < end; i = next) {
    const behind = numberEnd(text, i)
    if (behind > i) found.push(terms.lexicon.ofKey(numberKey(text, i, behind)))
    next = Math.max(i + 1, behind)
  }
  return found
}

/** The terms of a text's spans, in text order; UNKNOWN for words that no source has. */
export function termsIn({ tokens, language }: SourceText, spans: readonly Span[], { terms }: Corpus): number[] {
  const found: number[] = []
  for (const { start, end } of spans) {
    for (let i = tokenAt(tokens, start); i < tokens.count && (tokens.start[i] as number) < end; i++) {
      const word = tokens.word[i]
      const term = word ? terms.lexicon.find(word, language) : NO_TERM
      if (term !== NO_TERM) found.push(term)
    }
  }
  return found
}
