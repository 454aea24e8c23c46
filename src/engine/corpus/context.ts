import type { Reading } from '../reading/reading.ts'
import type { Corpus } from './corpus.ts'
import { NO_TERM, termKey, UNKNOWN } from './lexicon.ts'
import { rarity } from './retrieval.ts'
import type { TermIndex } from './termIndex.ts'

/** A content word of a draft's sentence: `place` counts its tokens, `weight` is how rare it is in the sources. */
export interface DraftTerm {
  readonly term: number
  /** The term of its compound's head, or NO_TERM. */
  readonly head: number
  readonly place: number
  readonly weight: number
}

/** What an unknown word counts beside the rarest known one: it may be a name that matters, or a synonym that we do not know. */
const UNKNOWN_WEIGHT = 0.6

/** The content words between two tokens of a draft. */
export function draftTerms(
  { tokens, language }: Reading,
  from: number,
  to: number,
  { terms: index }: Corpus,
): readonly DraftTerm[] {
  const terms: DraftTerm[] = []
  for (let i = from; i < to; i++) {
    const word = tokens.word[i]
    if (!word) continue
    const term = index.lexicon.find(word, language)
    if (term === NO_TERM) continue
    const head = term === UNKNOWN ? index.lexicon.head(termKey(word, language)) : (index.head[term] as number)
    const weight =
      term === UNKNOWN && head === NO_TERM
        ? UNKNOWN_WEIGHT * rarity(index, term)
        : rarity(index, term === UNKNOWN ? head : term)
    terms.push({ term, head, place: i - from, weight })
  }
  return terms
}

/** How a term of the draft is met in and around a sentence of a source, from „in it“ to „somewhere in the article“. */
const IN_SENTENCE = 1
const AS_PART = 0.6
const BESIDE = 0.5
const IN_HEAD = 0.4
const IN_ARTICLE = 0.25

/** Compares the surroundings of a claim with those of a place in the sources. Keeps what it has looked at. */
export interface ContextMatcher {
  /**
   * The share of the claim's surroundings, by weight, that the source's sentence has too: 0 nothing, 1 all of it. Words near the claim
   * count more, and words near the place in the source are better matches.
   */
  score(terms: readonly DraftTerm[], at: number, sentence: number, place: number): number
}

export function createContextMatcher(index: TermIndex): ContextMatcher {
  const sentences = new Map<number, ReadonlyMap<number, readonly number[]>>()
  const articles = new Map<number, ReadonlySet<number>>()
  const termsOf = (sentence: number) => remember(sentences, sentence, () => placesOf(index, sentence))
  const articleOf = (source: number) => remember(articles, source, () => articleTerms(index, source))
  const sameSource = (a: number, b: number) =>
    b >= 0 && b < index.sentenceCount && index.sourceOf[a] === index.sourceOf[b]

  const nearness = (term: number, sentence: number, place: number, source: number): number => {
    const places = termsOf(sentence).get(term)
    if (places) return IN_SENTENCE * closeness(places, place)
    if (sameSource(sentence, sentence - 1) && termsOf(sentence - 1).has(term)) return BESIDE
    if (sameSource(sentence, sentence + 1) && termsOf(sentence + 1).has(term)) return BESIDE * 0.8
    if (termsOf(index.firstOf[source] as number).has(term)) return IN_HEAD
    return articleOf(source).has(term) ? IN_ARTICLE : 0
  }

  return {
    score(terms, at, sentence, place) {
      const source = index.sourceOf[sentence] as number
      let sum = 0
      let all = 0
      for (const { term, head, place: mine, weight } of terms) {
        const w = weight * decay(Math.abs(mine - at), 8, 0.35)
        all += w
        const whole = term >= 0 ? nearness(term, sentence, place, source) : 0
        const part = whole < AS_PART && head >= 0 ? AS_PART * nearness(head, sentence, place, source) : 0
        sum += w * Math.max(whole, part)
      }
      return all === 0 ? 0 : sum / all
    },
  }
}

function closeness(places: readonly number[], place: number): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const p of places) nearest = Math.min(nearest, Math.abs(p - place))
  return decay(nearest, 10, 0.65)
}

/** From 1 beside the figure down to `floor` far away. */
function decay(distance: number, reach: number, floor: number): number {
  return floor + (1 - floor) * Math.exp(-Math.max(0, distance - 2) / reach)
}

function placesOf(index: TermIndex, sentence: number): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (let i = index.from[sentence] as number; i < (index.from[sentence + 1] as number); i++) {
    for (let t = index.term[i] as number; t >= 0; t = index.head[t] as number) {
      const list = places.get(t)
      if (list) list.push(index.place[i] as number)
      else places.set(t, [index.place[i] as number])
    }
  }
  return places
}

function articleTerms(index: TermIndex, source: number): ReadonlySet<number> {
  const terms = new Set<number>()
  const to = index.from[index.firstOf[source + 1] as number] as number
  for (let i = index.from[index.firstOf[source] as number] as number; i < to; i++) {
    for (let t = index.term[i] as number; t >= 0; t = index.head[t] as number) terms.add(t)
  }
  return terms
}

function remember<V>(known: Map<number, V>, key: number, make: () => V): V {
  let value = known.get(key)
  if (value === undefined) {
    value = make()
    known.set(key, value)
  }
  return value
}
