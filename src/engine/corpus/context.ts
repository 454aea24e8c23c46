import type { Word } from '../language/vocabulary.ts'
import type { Language } from '../model.ts'
import type { Reading } from '../reading/reading.ts'
import type { Corpus } from './corpus.ts'
import { NO_TERM, termKey } from './lexicon.ts'
import { rarity } from './retrieval.ts'
import { tableWords } from './rows/sentences.ts'
import { isAmong, type TermIndex } from './termIndex.ts'

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
    terms.push({ term, ...weightAndParts(term, word, language, index), place: i - from, isUnit })
  }
  return terms
}

/** The words of the headings that a table's cell stands under. */
export function tableTerms(draft: Reading, sentence: number, { terms: index }: Corpus): readonly DraftTerm[] {
  const { language } = draft
  return tableWords(draft, draft.sentences[sentence]?.block ?? -1).flatMap(word => {
    const term = index.lexicon.find(word, language)
    if (term === NO_TERM) return []
    return [{ term, ...weightAndParts(term, word, language, index), place: 0, isUnit: false }]
  })
}

function weightAndParts(
  term: number,
  word: Word,
  language: Language,
  index: TermIndex,
): Pick<DraftTerm, 'parts' | 'weight'> {
  const parts = (
    term >= 0 ? [index.head[term] as number, index.modifier[term] as number] : unknownParts(word, language, index)
  ).filter(part => part >= 0)
  if (term >= 0) return { parts, weight: rarity(index, term) }
  const [first] = parts
  return { parts, weight: first === undefined ? UNKNOWN_WEIGHT * rarity(index, term) : rarity(index, first) }
}

function unknownParts(word: Word, language: Language, { lexicon }: TermIndex): readonly number[] {
  const key = termKey(word, language)
  return [lexicon.head(key), lexicon.modifier(key)]
}

/** How a term of the draft is met in and around a sentence of a source, from „in it“ to „somewhere in the article“. */
const IN_SENTENCE = 1
const AS_PART = 0.6
/** „Einsatzkräfte“ where a source has „Kräfte“ that are „im Einsatz“. */
const AS_PARTS = 0.9
const BESIDE = 0.5
const IN_HEAD = 0.4
const IN_ARTICLE = 0.35

/** A figure among the words of its sentence: its place, and up to where the words on either side are its own (both excluded). */
export interface Spot {
  readonly place: number
  readonly left: number
  readonly right: number
}

/** `right` where no other figure follows. */
export const NOTHING_BEHIND = 65_535

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

export function createContextMatcher(corpus: Corpus): ContextMatcher {
  const index = corpus.terms
  let asked = createSurroundings(corpus, [])
  const surroundings = (terms: readonly DraftTerm[]) => {
    if (asked.terms !== terms) asked = createSurroundings(corpus, terms)
    return asked
  }
  return {
    local(terms, claim, sentence, there) {
      const around = surroundings(terms)
      let sum = 0
      let all = 0
      for (const { term, parts, place, weight, isUnit } of terms) {
        // A numeral in words is the value itself and none of what stands beside it.
        if (place === claim.place || !isBeside(claim, place, LOCAL)) continue
        all += weight
        const here = (t: number) => around.isAt(sentence, t, p => isBeside(there, p, LOCAL_THERE))
        // Values of one class are alike in their units, whether minutes or hours.
        if (isUnit || (term >= 0 && here(term))) sum += weight
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
      const { isNear } = surroundings(terms)
      return (anchor.term >= 0 && isNear(sentence, anchor.term)) || anchor.parts.some(part => isNear(sentence, part))
    },
    mentions: (sentence, term) => isMentioned(index, sentence, term),
    score(terms, at, sentence, place) {
      const { nearness } = surroundings(terms)
      let sum = 0
      let all = 0
      for (const { term, parts, place: mine, weight } of terms) {
        const w = weight * decay(Math.abs(mine - at), 8, 0.35)
        all += w
        const whole = term >= 0 ? nearness(term, sentence, place) : 0
        let met = whole
        if (whole < AS_PART) {
          let least = parts.length > 1 ? AS_PARTS : 0
          for (const part of parts) {
            const near = nearness(part, sentence, place)
            met = Math.max(met, AS_PART * near)
            least = Math.min(least, AS_PARTS * near)
          }
          met = Math.max(met, least)
        }
        sum += w * met
      }
      return all === 0 ? 0 : sum / all
    },
  }
}

/** Where the terms of one sentence of a draft stand in the sources; keeps what it has looked at. */
interface Surroundings {
  readonly terms: readonly DraftTerm[]
  /** How a term is met in and around a sentence, seen from a place in it. */
  nearness(term: number, sentence: number, place: number): number
  /** Whether a sentence or one beside it has a term. */
  isNear(sentence: number, term: number): boolean
  /** Whether a term stands in a sentence at a place that is right. */
  isAt(sentence: number, term: number, isRight: (place: number) => boolean): boolean
}

/** The terms that were met in a sentence, each followed by its place. */
type Met = readonly number[]

function createSurroundings(corpus: Corpus, terms: readonly DraftTerm[]): Surroundings {
  const index = corpus.terms
  const wanted = new Set(terms.flatMap(({ term, parts }) => (term >= 0 ? [term, ...parts] : parts)))
  const met = new Map<number, Met>()
  const inArticle = new Map<number, boolean>()
  const metIn = (sentence: number): Met => {
    const known = met.get(sentence)
    if (known) return known
    const found = placesOf(index, sentence, wanted)
    met.set(sentence, found)
    return found
  }
  const has = (sentence: number, term: number): boolean => {
    const found = metIn(sentence)
    for (let i = 0; i < found.length; i += 2) if (found[i] === term) return true
    return false
  }
  const sameSource = (a: number, b: number) =>
    b >= 0 && b < index.sentenceCount && index.sourceOf[a] === index.sourceOf[b]
  const articleHas = (source: number, term: number): boolean => {
    const key = source * index.head.length + term
    let known = inArticle.get(key)
    if (known === undefined) {
      known = isAmong(index, term, corpus.firstSentence(source), corpus.firstSentence(source + 1))
      inArticle.set(key, known)
    }
    return known
  }
  return {
    terms,
    nearness(term, sentence, place) {
      const found = metIn(sentence)
      let nearest = Number.POSITIVE_INFINITY
      for (let i = 0; i < found.length; i += 2)
        if (found[i] === term) nearest = Math.min(nearest, Math.abs((found[i + 1] as number) - place))
      if (nearest !== Number.POSITIVE_INFINITY) return IN_SENTENCE * decay(nearest, 10, 0.65)
      if (sameSource(sentence, sentence - 1) && has(sentence - 1, term)) return BESIDE
      if (sameSource(sentence, sentence + 1) && has(sentence + 1, term)) return BESIDE * 0.8
      const source = index.sourceOf[sentence] as number
      if (has(corpus.firstSentence(source), term)) return IN_HEAD
      return articleHas(source, term) ? IN_ARTICLE : 0
    },
    isNear: (sentence, term) =>
      has(sentence, term) ||
      (sameSource(sentence, sentence - 1) && has(sentence - 1, term)) ||
      (sameSource(sentence, sentence + 1) && has(sentence + 1, term)),
    isAt(sentence, term, isRight) {
      const found = metIn(sentence)
      for (let i = 0; i < found.length; i += 2) if (found[i] === term && isRight(found[i + 1] as number)) return true
      return false
    },
  }
}

function placesOf(index: TermIndex, sentence: number, wanted: ReadonlySet<number>): Met {
  const { from, term, place, head, modifier } = index
  const found: number[] = []
  for (let i = from[sentence] as number; i < (from[sentence + 1] as number); i++) {
    const whole = term[i] as number
    const first = modifier[whole] as number
    if (first >= 0 && wanted.has(first)) found.push(first, place[i] as number)
    for (let t = whole; t >= 0; t = head[t] as number) if (wanted.has(t)) found.push(t, place[i] as number)
  }
  return found
}

function isMentioned(index: TermIndex, sentence: number, wanted: number): boolean {
  const { from, term, head, modifier } = index
  for (let i = from[sentence] as number; i < (from[sentence + 1] as number); i++) {
    const whole = term[i] as number
    if (modifier[whole] === wanted) return true
    for (let t = whole; t >= 0; t = head[t] as number) if (t === wanted) return true
  }
  return false
}

/** Within reach, and no other figure stands between. */
function isBeside({ place, left, right }: Spot, word: number, reach: number): boolean {
  return Math.abs(word - place) <= reach && word > left && word < right
}

/** From 1 beside the figure down to `floor` far away. */
function decay(distance: number, reach: number, floor: number): number {
  return floor + (1 - floor) * Math.exp(-Math.max(0, distance - 2) / reach)
}
