import type { Reading } from '../reading/reading.ts'
import type { Corpus } from './corpus.ts'
import { NO_TERM } from './lexicon.ts'
import { numbersIn } from './retrieving.ts'
import { frequency, type TermIndex } from './termIndex.ts'

/** Sources that may all be about one story; of more, most are about others. */
export const ONE_STORY = 12

/** The sources that tell of the same matter as a draft. */
export interface Story {
  /** Those that share most with the draft, ascending, not more than are of one story. */
  readonly sources: readonly number[]
  /** Whether a source shares enough with the draft to speak against it. */
  has(source: number): boolean
  /** The same for drafts with the same story. */
  readonly key: string
}

/** A draft's words by which its story is known. */
interface Words {
  readonly terms: ReadonlySet<number>
  /** Words that no source has. */
  readonly unknown: number
}

/** One or two sentences tell no story, nor does a text of so few words: they are looked up by themselves. */
const FEWEST_SENTENCES = 3
const FEWEST_WORDS = 16
/** The share of a draft's words, by weight, that its best source must have; of a short text more, since a few words meet anywhere. */
const SHARE = 0.12
const WORDS_IN_COMMON = 4
/** Nobody who tells it in other words has more. */
const HIGHEST_SHARE = 0.4
/** How much of what the best source shares the others must. */
const OF_THE_BEST = 0.2
/** How much a word counts that no source has, beside the rarest one: it may be a name that matters, or what others put otherwise. */
const UNKNOWN = 0.5
/** Postings read for one draft, the rarest terms first. */
const BUDGET = 16_000

const stories = new WeakMap<Reading, { readonly index: TermIndex; readonly story: Story }>()

/** The draft's story in a corpus, made once for all checks; in a few sources all of them are of it. */
export function storyOf(draft: Reading, corpus: Corpus): Story {
  if (corpus.size <= ONE_STORY) return EVERY_SOURCE
  const known = stories.get(draft)
  if (known?.index === corpus.terms) return known.story
  const story = lazily(draft, corpus)
  stories.set(draft, { index: corpus.terms, story })
  return story
}

const EVERY_SOURCE: Story = { sources: [], has: () => true, key: '' }

/** Of one or two sentences that a source has word for word nobody asks what story they are of. */
function lazily(draft: Reading, corpus: Corpus): Story {
  let found: Story | undefined
  const story = () => (found ??= findStory(draft, corpus))
  const isShort = draft.sentences.length < FEWEST_SENTENCES
  return {
    get sources() {
      return isShort ? [] : story().sources
    },
    has: source => story().has(source),
    get key() {
      return isShort ? draft.raw : story().key
    },
  }
}

function findStory(draft: Reading, corpus: Corpus): Story {
  const words = wordsOf(draft, corpus)
  const count = words.terms.size + words.unknown
  const { shares, most } = sharesOf(words, corpus)
  const least = Math.min(HIGHEST_SHARE, SHARE + WORDS_IN_COMMON / count)
  const near: number[] = []
  if (most >= least)
    for (let source = 0; source < shares.length; source++)
      if ((shares[source] as number) >= OF_THE_BEST * most) near.push(source)
  const best = [...near].sort((a, b) => (shares[b] as number) - (shares[a] as number)).slice(0, ONE_STORY)
  const members = new Set(near)
  return {
    sources: count < FEWEST_WORDS ? [] : best.sort((a, b) => a - b),
    has: source => members.has(source),
    key: near.join(),
  }
}

function wordsOf(draft: Reading, corpus: Corpus): Words {
  const { tokens, language, raw } = draft
  const { lexicon } = corpus.terms
  const terms = new Set<number>()
  const unknown = new Set<unknown>()
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.word[i]
    const term = word ? lexicon.find(word, language) : NO_TERM
    if (term >= 0) terms.add(term)
    else if (term !== NO_TERM) unknown.add(word)
  }
  for (const term of numbersIn(draft, { start: 0, end: raw.length }, corpus)) if (term >= 0) terms.add(term)
  return { terms, unknown: unknown.size }
}

/** How much of a draft's words, by weight, each source has, and the most that one has. */
function sharesOf({ terms, unknown }: Words, { terms: index, hasGone, isLive, size }: Corpus): Shares {
  const shares = new Float64Array(size)
  const byRarity = [...terms].map(term => ({ term, count: frequency(index, term) })).sort((a, b) => a.count - b.count)
  const { sourceOf, postings } = index
  const { from, row, later } = postings
  let all = unknown * UNKNOWN * weightOf(1, size)
  let read = 0
  for (const { term, count } of byRarity) {
    read += count
    if (read > BUDGET) break
    const weight = weightOf(count, size)
    all += weight
    let last = -1
    const to = term + 1 < from.length ? (from[term + 1] as number) : 0
    for (let i = from[term] as number; i < to; i++) {
      const source = sourceOf[row[i] as number] as number
      if (source === last) continue
      shares[source] = (shares[source] as number) + weight
      last = source
    }
    for (const sentence of later.get(term) ?? []) {
      const source = sourceOf[sentence] as number
      if (source !== last) shares[source] = (shares[source] as number) + weight
      last = source
    }
  }
  let most = 0
  for (let source = 0; source < size; source++) {
    if (hasGone && !isLive(source)) shares[source] = 0
    const share = (shares[source] as number) / all
    shares[source] = share
    if (share > most) most = share
  }
  return { shares, most }
}

interface Shares {
  readonly shares: Float64Array
  readonly most: number
}

/** Rare words, names above all, tell a story; what many sentences have tells little. */
function weightOf(count: number, sources: number): number {
  return Math.log(1 + sources / Math.max(1, count)) ** 3
}
