import type { Corpus } from '../corpus/corpus.ts'
import { whoSpeaks } from '../corpus/entities.ts'
import { keyOfWho } from '../corpus/entities/who.ts'
import { nextNumber, remembered } from '../corpus/remembered.ts'
import type { Attribution, Block, Name, Quote, Sentence, Span, Speaker } from '../model.ts'
import type { Reading } from '../reading/reading.ts'
import { numbersOf } from './draftNumbers.ts'
import { isDatedEntry, isOfPastDay } from './datedEntry.ts'
import { columnHeadings } from './figures/columns.ts'
import { sentenceAt } from './grounds.ts'
import { mayBePerson, namedShortly } from './somebody.ts'

/**
 * All that the judgement of a claim may depend on in its draft, as keys: two claims with the same keys are judged alike, wherever they stand.
 *
 * A check looks at what was read in the claim's own sentences, and at the text and the block there (`sentences`); for figures and quotes
 * also at words a little before and behind (`around`). Who a speaker is may be said anywhere in the draft, and is a part of what was
 * read in the sentence. Beyond that a check asks only whom the draft names at all (`names`).
 */
export interface DraftKeys {
  /** A span as a place in the sentences that it touches, and what was read in those. */
  sentences(span: Span): string
  /** The same with the words around them. */
  around(span: Span): string
  /** What was read in the two sentences before one, and in the next: what its figures may be worked out with. */
  nearby(sentence: number): string
  readonly names: number
}

const known = new WeakMap<Reading, DraftKeys>()

/** The keys of a draft, made once for all checks. */
export function draftKeys(draft: Reading, corpus: Corpus): DraftKeys {
  const keys = known.get(draft) ?? createKeys(draft, corpus)
  known.set(draft, keys)
  return keys
}

function createKeys(draft: Reading, corpus: Corpus): DraftKeys {
  const { sentences, raw } = draft
  const read = readIn(draft)
  const said = sentences.map((sentence, i) => ({ read: read[i] ?? [], around: spanAround(draft, sentence) }))
  const numbers = numbersOf(draft, said, corpus)
  const touched = ({ start, end }: Span) =>
    [sentenceAt(sentences, start), sentenceAt(sentences, Math.max(start, end - 1))] as const
  const keyOf = (span: Span, what: 'said' | 'around') => {
    const [first, last] = touched(span)
    if (first === last) return numbers[first]?.[what] ?? ''
    return numbers
      .slice(first, last + 1)
      .map(number => number[what])
      .join()
  }
  // What stands between two sentences counts as well.
  const placeOf = (span: Span) => {
    const [first, last] = touched(span)
    const start = sentences[first]?.start ?? 0
    return `${span.start - start} ${first === last ? span.end - start : raw.slice(start, span.end)}`
  }
  const names = [...new Set(draft.names.map(({ name }) => name))].sort()
  return {
    sentences: span => `${placeOf(span)} ${keyOf(span, 'said')}`,
    around: span => `${placeOf(span)} ${keyOf(span, 'said')} ${keyOf(span, 'around')}`,
    nearby: i => [i - 2, i - 1, i + 1].map(near => numbers[near]?.said).join(),
    names: remembered(corpus, 'names of drafts', names.join('\n'), nextNumber),
  }
}

/**
 * Each sentence's block and what was read in the sentence, with who speaks there. A quote or a statement of several sentences belongs to
 * all of them.
 */
function readIn(draft: Reading): readonly (readonly unknown[])[] {
  const { sentences, blocks } = draft
  const headings = columnHeadings(blocks)
  const read = sentences.map(({ block }): unknown[] => {
    const { kind, start, end, table } = blocks[block] as Block
    if (table) return [kind, table.column, table.row, table.isHeader, headings.get(start)]
    return kind === 'heading' ? [kind, { start, end }] : [kind, isDatedEntry(draft, block), isOfPastDay(draft, block)]
  })
  const add = ({ start, end }: Span, item: unknown) => {
    const last = sentenceAt(sentences, Math.max(start, end - 1))
    for (let i = sentenceAt(sentences, start); i <= last; i++) read[i]?.push(item)
  }
  for (const figure of draft.figures) add(figure, figure)
  for (const quote of draft.quotes) add(hullOfQuote(quote), [quote, speakerOf(quote.speaker, draft)])
  for (const one of draft.attributions) add(hullOf(one), [one, speakerOf(one.speaker, draft)])
  for (const name of draft.names) add(name, [name, mayBePerson(name) && speakerOf(speakerNamed(name), draft)])
  return read
}

/** Who a speaker is, and whom else the draft may mean. */
function speakerOf(speaker: Speaker | null, draft: Reading): readonly unknown[] | null {
  return speaker && [keyOfWho(whoSpeaks(speaker, draft)), namedShortly(speaker, draft)]
}

/** A name as the speaker of what is said in its sentence. */
export function speakerNamed({ text, start, end, name, role }: Name): Speaker {
  return { text, start, end, name, role }
}

/** A quote and its speaker. */
export function hullOfQuote({ outer, speaker }: Quote): Span {
  return hull([outer, ...(speaker ? [speaker] : [])])
}

/** From the first to the last place that an attribution is about. */
export function hullOf({ speaker, cue, content, contents, via }: Attribution): Span {
  return hull([content, ...contents, ...(speaker ? [speaker] : []), ...(cue ? [cue] : []), ...(via ?? [])])
}

function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

/** Tokens and characters before and behind its sentence that the judgement of a figure or a quote may look at. */
const TOKENS = 40
const CHARACTERS = 200

function spanAround({ prose, tokens }: Reading, { start, end, from, to }: Sentence): Span {
  const first = tokens.start[Math.max(0, from - TOKENS)] ?? 0
  const last = tokens.end[Math.min(tokens.count, to + TOKENS) - 1] ?? prose.length
  return {
    start: Math.max(0, Math.min(first, start - CHARACTERS)),
    end: Math.min(prose.length, Math.max(last, end + CHARACTERS)),
  }
}
