import { vocabularyOf } from '../language/vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import type { Corpus } from './corpus.ts'
import { NO_TERM, termKey } from './lexicon.ts'
import { rarity } from './retrieval.ts'
import { eachPart, type TermIndex } from './termIndex.ts'

/** A content word of a draft's sentence: `place` counts its tokens, `weight` is how rare it is in the sources. */
export interface DraftTerm {
  readonly term: number
  /** The terms of its compound's parts, the head first. */
  readonly parts: readonly number[]
  readonly place: number
  readonly weight: number
  /** „Millionen“, „Euro“, „Prozent“: says nothing of what is counted. */
  readonly isUnit: boolean
}

/** What an unknown word counts beside the rarest known one: it may be a name that matters, or a synonym that we do not know. */
const UNKNOWN_WEIGHT = 0.4

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
    const isUnit = word.figure?.unit !== undefined || word.figure?.scale !== undefined
    terms.push({ term, ...weightAndParts(term, termKey(word, language), index), place: i - from, isUnit })
  }
  return terms
}

/** The words of the headings that a table's cell stands under. */
export function tableTerms(
  { sentences, blocks, language }: Reading,
  sentence: number,
  { terms: index }: Corpus,
): readonly DraftTerm[] {
  const table = blocks[sentences[sentence]?.block ?? -1]?.table
  if (!table || table.isHeader) return []
  const words = `${table.column} ${table.row}`.match(/\p{L}+/gu) ?? []
  return words.flatMap(text => {
    const word = vocabularyOf(language).word(text)
    const term = index.lexicon.find(word, language)
    return term === NO_TERM
      ? []
      : [{ term, ...weightAndParts(term, termKey(word, language), index), place: 0, isUnit: false }]
  })
}

function weightAndParts(term: number, key: string, index: TermIndex): Pick<DraftTerm, 'parts' | 'weight'> {
  const parts = (
    term >= 0 ? [index.head[term] as number, index.modifier[term] as number] : unknownParts(key, index)
  ).filter(part => part >= 0)
  if (term >= 0) return { parts, weight: rarity(index, term) }
  const [first] = parts
  return { parts, weight: first === undefined ? UNKNOWN_WEIGHT * rarity(index, term) : rarity(index, first) }
}

function unknownParts(key: string, { lexicon }: TermIndex): readonly number[] {
  return key.startsWith('=') || key.startsWith('en:') ? [] : [lexicon.head(key), lexicon.modifier(key)]
}

/** How a term of the draft is met in and around a sentence of a source, from „in it“ to „somewhere in the article“. */
const IN_SENTENCE = 1
const AS_PART = 0.6
const BESIDE = 0.5
const IN_HEAD = 0.4
const IN_ARTICLE = 0.35

/** A figure among the words of its sentence: its place, and the places of the other figures there. */
export interface Spot {
  readonly place: number
  readonly others: readonly number[]
}

/** Words on either side that count as right beside, in the draft and in the source. */
const LOCAL = 5
const LOCAL_THERE = 7

/** Words on either side of a claim among which its anchor is looked for. */
const ANCHOR_REACH = 6

/** Compares the surroundings of a claim with those of a place in the sources. Keeps what it has looked at. */
export interface ContextMatcher {
  /**
   * The share of the claim's surroundings, by weight, that the source's sentence has too: 0 nothing, 1 all of it. Words near the claim
   * count more, and words near the place in the source are better matches.
   */
  score(terms: readonly DraftTerm[], at: number, sentence: number, place: number): number
  /** The same for the few words right beside the claim and the place alone, between it and the figures next to it. */
  local(terms: readonly DraftTerm[], claim: Spot, sentence: number, there: Spot): number
  /** Whether a sentence of the sources or one beside it has the weightiest word within a few of the claim. */
  isAnchored(terms: readonly DraftTerm[], at: number, sentence: number): boolean
  /** Whether a sentence of the sources, or its table's headings, has a term. */
  mentions(sentence: number, term: number): boolean
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

  const isNear = (sentence: number, term: number): boolean =>
    [sentence, sentence - 1, sentence + 1].some(
      s => (s === sentence || sameSource(sentence, s)) && termsOf(s).has(term),
    )

  return {
    local(terms, claim, sentence, there) {
      let sum = 0
      let all = 0
      for (const { term, parts, place, weight } of terms) {
        // A numeral in words is the value itself and none of what stands beside it.
        if (place === claim.place || !isBeside(claim, place, LOCAL)) continue
        all += weight
        const here = (t: number) =>
          termsOf(sentence)
            .get(t)
            ?.some(p => isBeside(there, p, LOCAL_THERE)) ?? false
        if (term >= 0 && here(term)) sum += weight
        else if (parts.some(here)) sum += weight * AS_PART
      }
      return all === 0 ? 0 : sum / all
    },
    isAnchored(terms, at, sentence) {
      let anchor: DraftTerm | undefined
      for (const term of terms) {
        const isBeside = !term.isUnit && Math.abs(term.place - at) <= ANCHOR_REACH
        if (isBeside && term.weight > (anchor?.weight ?? 0)) anchor = term
      }
      if (!anchor) return true
      return (anchor.term >= 0 && isNear(sentence, anchor.term)) || anchor.parts.some(part => isNear(sentence, part))
    },
    mentions: (sentence, term) => termsOf(sentence).has(term),
    score(terms, at, sentence, place) {
      const source = index.sourceOf[sentence] as number
      let sum = 0
      let all = 0
      for (const { term, parts, place: mine, weight } of terms) {
        const w = weight * decay(Math.abs(mine - at), 8, 0.35)
        all += w
        const whole = term >= 0 ? nearness(term, sentence, place, source) : 0
        let met = whole
        if (whole < AS_PART)
          for (const part of parts) met = Math.max(met, AS_PART * nearness(part, sentence, place, source))
        sum += w * met
      }
      return all === 0 ? 0 : sum / all
    },
  }
}

/** Within reach, and no other figure stands between. */
function isBeside({ place, others }: Spot, word: number, reach: number): boolean {
  if (Math.abs(word - place) > reach) return false
  return others.every(other => (word - other) * (place - other) > 0)
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
    eachPart(index, index.term[i] as number, t => {
      const list = places.get(t)
      if (list) list.push(index.place[i] as number)
      else places.set(t, [index.place[i] as number])
    })
  }
  return places
}

function articleTerms(index: TermIndex, source: number): ReadonlySet<number> {
  const terms = new Set<number>()
  const to = index.from[index.firstOf[source + 1] as number] as number
  for (let i = index.from[index.firstOf[source] as number] as number; i < to; i++) {
    eachPart(index, index.term[i] as number, t => terms.add(t))
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
