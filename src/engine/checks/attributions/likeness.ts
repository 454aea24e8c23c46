import type { StringTable } from '../../corpus/columns/strings.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { NO_TERM } from '../../corpus/lexicon.ts'
import { remembered } from '../../corpus/remembered.ts'
import { rarity } from '../../corpus/retrieval.ts'
import { termsIn } from '../../corpus/retrieving.ts'
import type { TermIndex } from '../../corpus/termIndex.ts'
import type { Figure, Span } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { CALENDAR } from '../../reading/speech/sense.ts'
import { tokenAt } from '../../text/tokens.ts'
import { comparable } from '../figures/comparable.ts'
import { figureIndexOf } from '../figures/figureIndex.ts'

/** What is claimed, without its wording: content terms by weight, and figures. */
export interface Content {
  /** A number for what it consists of beside its figures, the same as long as that is remembered. */
  readonly id: number
  readonly terms: ReadonlyMap<number, number>
  /** The same, the weightiest first: by them it is soonest told that a sentence has too little. */
  readonly weighed: readonly (readonly [term: number, weight: number])[]
  /** Words that no source has, by number; they weigh like rare ones. */
  readonly unknown: number
  readonly figures: readonly Figure[]
  readonly weight: number
}

/** A word that no source has may be a mere synonym of one that they have. */
const UNKNOWN_SHARE = 0.5
const FIGURE_WEIGHT = 4

export function contentOf(reading: Reading, spans: readonly Span[], without: readonly Span[], corpus: Corpus): Content {
  const figures = reading.figures.filter(
    f => spans.some(s => s.start <= f.start && f.end <= s.end) && f.kind !== 'date',
  )
  const wordsOf = ({ start, end }: Span) => reading.prose.slice(start, end)
  const key = [reading.language, ...spans.map(wordsOf), '', ...without.map(wordsOf)].join('\n')
  return { ...remembered(corpus, 'contents', key, () => termsOf(reading, spans, without, corpus)), figures }
}

let nextId = 0

function termsOf(
  reading: Reading,
  spans: readonly Span[],
  without: readonly Span[],
  corpus: Corpus,
): Omit<Content, 'figures'> {
  const skipped = new Set([...termsIn(reading, without, corpus), ...calendarTerms(reading, spans, corpus)])
  const terms = new Map<number, number>()
  let unknown = 0
  for (const term of termsIn(reading, spans, corpus)) {
    if (term < 0) unknown++
    else if (!skipped.has(term)) terms.set(term, rarity(corpus.terms, term))
  }
  const known = [...terms.values()].reduce((n, w) => n + w, 0)
  const rare = rarity(corpus.terms, NO_TERM)
  return {
    id: nextId++,
    terms,
    weighed: [...terms].sort((a, b) => b[1] - a[1]),
    unknown,
    weight: known + unknown * rare * UNKNOWN_SHARE,
  }
}

/** Months and weekdays: when something was said tells nothing of what. */
function calendarTerms({ tokens, language }: Reading, spans: readonly Span[], { terms }: Corpus): readonly number[] {
  return spans.flatMap(({ start, end }) => {
    const found: number[] = []
    for (let i = tokenAt(tokens, start); i < tokens.count && (tokens.start[i] as number) < end; i++) {
      const word = tokens.word[i]
      if (word && (word.kinds & CALENDAR) > 0) found.push(terms.lexicon.find(word, language))
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

/** `least` is the share below which it does not matter how little it is. */
export function likeness(content: Content, sentence: number, corpus: Corpus, least = 0): Likeness {
  lookAt(sentence, corpus.terms)
  const ofFigures = content.figures.length * FIGURE_WEIGHT
  let left = (1 - least) * (content.weight + ofFigures) + ROUNDING
  if (lossOf(content) > left) return NOTHING
  const matched = new Map<number, number>()
  let weight = 0
  for (const [term, w] of content.weighed) {
    const share = isThere(term) ? 1 : isPartOfOne(term, corpus) ? PART_SHARE : 0
    if (share > 0) matched.set(term, w * share)
    weight += w * share
    left -= w * (1 - share)
    if (left < 0) return NOTHING
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

/** What the terms that are not there take away at the least: each may still be a part of one that is. */
function lossOf({ weighed }: Content): number {
  let loss = 0
  for (const [term, weight] of weighed) if (!isThere(term)) loss += weight * (1 - PART_SHARE)
  return loss
}

const NOTHING: Likeness = { share: 0, common: 0, matched: new Map(), figures: 0 }
/** What sums of weights may be off by. */
const ROUNDING = 1e-6

/** Of a sentence as long as a list the first terms count. */
const MOST_THERE = 4096
/**
 * The terms of the sentence that is looked at and the heads of its compounds, as far as somebody has asked with their first and last
 * letters, by which most are told from others. The arrays stay: sentences are compared by the thousand.
 */
const terms = new Int32Array(MOST_THERE)
const firsts = new Uint16Array(MOST_THERE)
const lasts = new Uint16Array(MOST_THERE)
let count = 0
let spelled = 0

function lookAt(sentence: number, { from, term, head }: TermIndex): void {
  count = 0
  spelled = 0
  for (let i = from[sentence] as number; i < (from[sentence + 1] as number); i++)
    for (let t = term[i] as number; t >= 0 && count < MOST_THERE; t = head[t] as number) terms[count++] = t
}

function spell(strings: StringTable): void {
  for (; spelled < count; spelled++) {
    firsts[spelled] = strings.unit(terms[spelled] as number, 0)
    lasts[spelled] = strings.unit(terms[spelled] as number, -1)
  }
}

function isThere(term: number): boolean {
  for (let i = 0; i < count; i++) if (terms[i] === term) return true
  return false
}

function isPartOfOne(term: number, corpus: Corpus): boolean {
  const { strings } = corpus.tables
  const head = corpus.terms.head[term] as number
  if (head >= 0 && isThere(head)) return true
  spell(strings)
  const first = strings.unit(term, 0)
  const last = strings.unit(term, -1)
  for (let i = 0; i < count; i++)
    if ((firsts[i] === first || lasts[i] === last) && isPart(term, terms[i] as number, strings)) return true
  return false
}

function isPart(a: number, b: number, strings: StringTable): boolean {
  return strings.length(a) <= strings.length(b) ? isPartOf(a, b, strings) : isPartOf(b, a, strings)
}

function isPartOf(short: number, long: number, strings: StringTable): boolean {
  const length = strings.length(short)
  if (length < SHORTEST_START || strings.unit(short, LANGUAGE) === COLON) return false
  return (
    strings.has(long, short, 0) || (length >= SHORTEST_PART && strings.has(long, short, strings.length(long) - length))
  )
}

/** An English key has its language in front: „en:“. */
const LANGUAGE = 2
const COLON = ':'.charCodeAt(0)

function sharedFigures(content: Content, sentence: number, corpus: Corpus): number {
  if (content.figures.length === 0) return 0
  const index = figureIndexOf(corpus)
  const there = index.ofSentence(sentence).map(index.get)
  // «first put at 6.4» has little in common with «the first ambulance».
  const telling = content.figures.filter(({ kind }) => kind !== 'ordinal')
  return (telling.length > 0 ? telling : content.figures).filter(figure => {
    const value = comparable(figure)?.value
    return there.some(other => other.kind === figure.kind && other.quantity.value === value)
  }).length
}
