import type { Corpus } from '../../corpus/corpus.ts'
import { NO_TERM } from '../../corpus/lexicon.ts'
import { rarity } from '../../corpus/retrieval.ts'
import { termsIn } from '../../corpus/retrieving.ts'
import type { Figure, Span } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { CALENDAR } from '../../reading/speech/sense.ts'
import { tokenAt } from '../../text/tokens.ts'
import { comparable } from '../figures/comparable.ts'
import { figureIndexOf } from '../figures/figureIndex.ts'

/** What is claimed, without its wording: content terms by weight, and figures. */
export interface Content {
  readonly terms: ReadonlyMap<number, number>
  /** Words that no source has, by number; they weigh like rare ones. */
  readonly unknown: number
  readonly figures: readonly Figure[]
  readonly weight: number
}

/** A word that no source has may be a mere synonym of one that they have. */
const UNKNOWN_SHARE = 0.5
const FIGURE_WEIGHT = 4

export function contentOf(reading: Reading, spans: readonly Span[], without: readonly Span[], corpus: Corpus): Content {
  const skipped = new Set([...termsIn(reading, without, corpus), ...calendarTerms(reading, spans, corpus)])
  const terms = new Map<number, number>()
  let unknown = 0
  for (const term of termsIn(reading, spans, corpus)) {
    if (term < 0) unknown++
    else if (!skipped.has(term)) terms.set(term, rarity(corpus.terms, term))
  }
  const figures = reading.figures.filter(
    f => spans.some(s => s.start <= f.start && f.end <= s.end) && f.kind !== 'date',
  )
  const known = [...terms.values()].reduce((n, w) => n + w, 0)
  const rare = rarity(corpus.terms, NO_TERM)
  return { terms, unknown, figures, weight: known + unknown * rare * UNKNOWN_SHARE }
}

/** Months and weekdays: when something was said tells nothing of what. */
function calendarTerms({ tokens, language }: Reading, spans: readonly Span[], { terms }: Corpus): readonly number[] {
  return spans.flatMap(({ start, end }) => {
    const found: number[] = []
    for (let i = tokenAt(tokens, start); i < tokens.count && (tokens.start[i] as number) < end; i++) {
      const word = tokens.word[i]
      if (word && ((word.speech?.kinds ?? 0) & CALENDAR) > 0) found.push(terms.lexicon.find(word, language))
    }
    return found
  })
}

/** How much of a content a sentence has. */
export interface Likeness {
  /** Share of the content's weight, 0 to 1. */
  readonly share: number
  /** Terms in common. */
  readonly common: number
  /** Those terms with the weight that they bring. */
  readonly matched: ReadonlyMap<number, number>
  /** Figures of the same value. */
  readonly figures: number
}

/** How rare the common terms are, each counted from the middle of the scale on: one that a single sentence has brings a half. */
export function distinction({ matched, figures }: Likeness, { terms }: Corpus): number {
  const most = rarity(terms, NO_TERM)
  const ofTerms = [...matched.keys()].map(term => Math.max(0, rarity(terms, term) / most - 0.5))
  return ofTerms.reduce((n, d) => n + d, figures * FIGURE_DISTINCTION)
}

const FIGURE_DISTINCTION = 0.2

/** A stem that is a part of the other: „schuld“ and „schuldenabbau“. It says half as much as the same. */
const PART_SHARE = 0.6
const SHORTEST_PART = 5
/** At the beginning of a word less is enough: „wohn“ and „wohnungsnot“. */
const SHORTEST_START = 4

export function likeness(content: Content, sentence: number, corpus: Corpus): Likeness {
  const { terms } = corpus
  const there: number[] = []
  for (let i = terms.from[sentence] as number; i < (terms.from[sentence + 1] as number); i++) {
    for (let t = terms.term[i] as number; t >= 0; t = terms.head[t] as number) there.push(t)
  }
  const matched = new Map<number, number>()
  let weight = 0
  for (const [term, w] of content.terms) {
    const share = there.includes(term) ? 1 : isPartOfOne(term, there, corpus) ? PART_SHARE : 0
    if (share > 0) matched.set(term, w * share)
    weight += w * share
  }
  const figures = sharedFigures(content, sentence, corpus)
  const total = content.weight + figures * FIGURE_WEIGHT
  return {
    share: total === 0 ? 0 : (weight + figures * FIGURE_WEIGHT) / total,
    common: matched.size + figures,
    matched,
    figures,
  }
}

function isPartOfOne(term: number, there: readonly number[], { terms, tables }: Corpus): boolean {
  const head = terms.head[term] as number
  if (head >= 0 && there.includes(head)) return true
  const key = terms.lexicon.key(term)
  for (const other of there)
    if (tables.strings.mayOverlap(term, other) && isPart(key, terms.lexicon.key(other))) return true
  return false
}

function isPart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.startsWith('en:') || short.length < SHORTEST_START) return false
  return long.startsWith(short) || (short.length >= SHORTEST_PART && long.endsWith(short))
}

function sharedFigures(content: Content, sentence: number, corpus: Corpus): number {
  if (content.figures.length === 0) return 0
  const index = figureIndexOf(corpus)
  const there = index.ofSentence(sentence).map(index.get)
  return content.figures.filter(figure => {
    const value = comparable(figure)?.value
    return there.some(other => other.kind === figure.kind && other.quantity.value === value)
  }).length
}
