import type { Reading } from '../reading/reading.ts'
import type { Corpus } from './corpus.ts'
import { NO_TERM } from './lexicon.ts'
import { nextNumber, REMEMBERED, remembered } from './remembered.ts'
import { sameReport } from './reports.ts'
import { numbersIn } from './retrieving.ts'
import { frequency, isAmong, type TermIndex } from './termIndex.ts'

/** Sources that may all be about one story; of more, most are about others. */
export const ONE_STORY = 12

/** The sources that tell of the same matter as a draft. */
export interface Story {
  /** Those that share most with the draft, ascending, not more than are of one story. */
  readonly sources: readonly number[]
  /** Whether a source shares enough with the draft to speak against it. */
  has(source: number): boolean
  /** Whether more reports tell of it than are looked into: it was followed for long, and most tell of other times. */
  readonly isFollowed: boolean
  /** The same for drafts with the same story. */
  readonly key: string
}

type Terms = readonly { readonly term: number; readonly sentences: number; readonly weight: number }[]

/** A draft's words by which its story is known. */
interface Words {
  /** With the number of sentences of the sources that have them, and what they weigh. */
  readonly terms: Terms
  /** How many there are, with those that no source has, and what the latter weigh. */
  readonly count: number
  readonly unknown: number
}

/** One or two sentences tell no story, nor does a text of so few words: they are looked up by themselves. */
const FEWEST_SENTENCES = 3
const FEWEST_WORDS = 16
/** The share of one or two sentences' words, by weight, that a source must have; of few words more, since a few meet anywhere. */
const SHARE = 0.12
const WORDS_IN_COMMON = 4
/** Nobody who tells it in other words has more. */
const HIGHEST_SHARE = 0.3
/**
 * The same of a longer text: what the best source has, and what the best dozen have together. Of a matter that was reported in many short notes
 * one source has little, and of a stranger's a dozen have not much more than the best.
 */
const OF_STORY = 0.63
const WORDS_OF_STORY = 24
const MOST_OF_STORY = 1.08
/** How much of what the best source shares the others must. */
const OF_THE_BEST = 0.2
/** How much a word counts that no source has, beside the rarest one: it may be a name that matters, or what others put otherwise. */
const UNKNOWN = 0.5
/** Sources that are looked through for so many reports. */
const LOOKED_THROUGH = 10 * ONE_STORY
/** Postings read for one draft, the rarest terms first. */
const BUDGET = 16_000

const stories = new WeakMap<Reading, { readonly index: TermIndex; readonly story: Story }>()

/** The draft's story in a corpus, made once for all checks; in a few sources all of them are of it. */
export function storyOf(draft: Reading, corpus: Corpus): Story {
  if (corpus.size <= ONE_STORY) return EVERY_SOURCE
  const known = stories.get(draft)
  if (known?.index === corpus.terms) return known.story
  const story = (draft.sentences.length < FEWEST_SENTENCES ? storyOfFew : findStory)(draft, corpus)
  stories.set(draft, { index: corpus.terms, story })
  return story
}

const EVERY_SOURCE: Story = { sources: [], has: () => true, isFollowed: false, key: '' }
const NO_STORY: Story = { sources: [], has: () => false, isFollowed: false, key: '' }

/** Each source is asked by itself whether it has as much of one or two sentences as the best has of a longer text. */
function storyOfFew(draft: Reading, corpus: Corpus): Story {
  const { terms: index, firstSentence } = corpus
  const known = new Map<number, boolean>()
  let words: Words | undefined
  const isLike = (source: number): boolean => {
    words ??= wordsOf(draft, corpus)
    const [from, to] = [firstSentence(source), firstSentence(source + 1)]
    let [shared, all] = [0, words.unknown]
    for (const { term, weight } of words.terms) {
      all += weight
      if (isAmong(index, term, from, to)) shared += weight
    }
    return shared >= leastOf(words.count) * all
  }
  return {
    sources: [],
    has(source) {
      let is = known.get(source)
      if (is === undefined) known.set(source, (is = isLike(source)))
      return is
    },
    isFollowed: false,
    key: draft.raw,
  }
}

/** The share that a source must have of so many words, whatever others have. */
function leastOf(words: number): number {
  return Math.min(HIGHEST_SHARE, SHARE + WORDS_IN_COMMON / words)
}

function findStory(draft: Reading, corpus: Corpus): Story {
  const words = wordsOf(draft, corpus)
  if (words.count < FEWEST_WORDS) return storyOfFew(draft, corpus)
  const { bySource, counted, all } = sharedWith(words, corpus)
  const shared = (source: number) => (corpus.isLive(source) ? (bySource[source] as number) : 0)
  let most = 0
  for (let source = 0; source < corpus.size; source++) most = Math.max(most, shared(source))
  if (most === 0) return NO_STORY
  const members: number[] = []
  for (let source = 0; source < corpus.size; source++) if (shared(source) >= OF_THE_BEST * most) members.push(source)
  const likeliest = [...members].sort((a, b) => shared(b) - shared(a) || a - b).slice(0, LOOKED_THROUGH)
  const reports = differentReports(likeliest, corpus)
  const best = reports.slice(0, ONE_STORY)
  const least = leastOfStory(words.count) * all
  const isTold = 2 * most >= least || most + sharedByAny(best, counted, corpus) >= least
  if (!isTold) return NO_STORY
  const known = new Set(members)
  return {
    sources: best.sort((a, b) => a - b),
    has: source => known.has(source),
    isFollowed: reports.length > ONE_STORY,
    // It is a part of the keys of all sentences, and a story may have very many sources.
    key: String(remembered(corpus, 'stories', members.join(), nextNumber)),
  }
}

/** Of copies of one report the first one, and the newest if it is newer. */
function differentReports(sources: readonly number[], corpus: Corpus): number[] {
  const isSame = sameReport(corpus)
  const dateOf = (source: number) => corpus.source(source).date ?? ''
  const reports: { readonly first: number; newest: number }[] = []
  for (const source of sources) {
    const report = reports.find(({ first }) => isSame(first, source))
    if (!report) reports.push({ first: source, newest: source })
    else if (dateOf(source) > dateOf(report.newest)) report.newest = source
  }
  return reports.flatMap(({ first, newest }) => (newest === first ? [first] : [first, newest]))
}

/** What the best source of a story must have of a draft's words, and its sources together, added up: of a short text more. */
function leastOfStory(words: number): number {
  return Math.min(MOST_OF_STORY, OF_STORY + WORDS_OF_STORY / words)
}

/** What at least one of some sources shares with a draft. */
function sharedByAny(sources: readonly number[], terms: Terms, { terms: index, firstSentence }: Corpus): number {
  const isIn = (term: number) =>
    sources.some(source => isAmong(index, term, firstSentence(source), firstSentence(source + 1)))
  return terms.reduce((sum, { term, weight }) => (isIn(term) ? sum + weight : sum), 0)
}

function wordsOf(draft: Reading, corpus: Corpus): Words {
  const { tokens, language, raw } = draft
  const { terms: index, size } = corpus
  const { lexicon } = index
  const terms = new Set<number>()
  const unknown = new Set<unknown>()
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.word[i]
    const term = word ? lexicon.find(word, language) : NO_TERM
    if (term >= 0) terms.add(term)
    else if (term !== NO_TERM) unknown.add(word)
  }
  for (const term of numbersIn(draft, { start: 0, end: raw.length }, corpus)) if (term >= 0) terms.add(term)
  return {
    terms: [...terms].map(term => {
      const sentences = frequency(index, term)
      return { term, sentences, weight: weightOf(sentences, size) }
    }),
    count: terms.size + unknown.size,
    unknown: unknown.size * UNKNOWN * weightOf(1, size),
  }
}

/** What each source shares with a draft, and all that one could, in the weights of the words that count. */
interface Shared {
  readonly bySource: Float64Array
  readonly counted: Terms
  readonly all: number
}

/** What the sources share with the draft that was asked about last, and the terms that this comes from. */
interface LastShared {
  terms: ReadonlySet<number>
  readonly bySource: Float64Array
}

/** Most words of a draft are those that it had before an edit: of them nothing is read again. */
function sharedWith({ terms, unknown }: Words, corpus: Corpus): Shared {
  const { terms: index, size } = corpus
  const last = corpus.derived(
    `${REMEMBERED}shared with sources`,
    (): LastShared => ({ terms: new Set(), bySource: new Float64Array(size) }),
  )
  const { bySource } = last
  const counted = rarest(terms)
  const now = new Set(counted.map(({ term }) => term))
  const gone = [...last.terms].filter(term => !now.has(term))
  const isOther = gone.length > now.size / 2
  if (isOther) bySource.fill(0)
  else for (const term of gone) addToSources(bySource, index, term, -weightOf(frequency(index, term), size))
  let all = unknown
  for (const { term, weight } of counted) {
    all += weight
    if (isOther || !last.terms.has(term)) addToSources(bySource, index, term, weight)
  }
  last.terms = now
  return { bySource, counted, all }
}

/** The rarest terms, as many as may be read. */
function rarest(terms: Terms): Terms {
  const byRarity = [...terms].sort((a, b) => a.sentences - b.sentences)
  let read = 0
  const end = byRarity.findIndex(({ sentences }) => (read += sentences) > BUDGET)
  return end < 0 ? byRarity : byRarity.slice(0, end)
}

/** Adds a term's weight to every source that has it, once. */
function addToSources(bySource: Float64Array, { sourceOf, postings }: TermIndex, term: number, weight: number): void {
  const { from, row, later } = postings
  const to = term + 1 < from.length ? (from[term + 1] as number) : 0
  let last = -1
  const add = (sentence: number) => {
    const source = sourceOf[sentence] as number
    if (source !== last) bySource[source] = (bySource[source] as number) + weight
    last = source
  }
  for (let i = from[term] as number; i < to; i++) add(row[i] as number)
  for (const sentence of later.get(term) ?? []) add(sentence)
}

/** Sources of other matters that a folder is taken to lack: a word that all reports of one matter have still tells it from others. */
const OTHER_MATTERS = 200
/** Weights are whole numbers, so that a sum is the same in whatever order it was made. */
const UNIT = 1024

/** Rare words, names above all, tell a story; what many sentences have tells little. */
function weightOf(sentences: number, sources: number): number {
  return Math.round(UNIT * Math.log(1 + (sources + OTHER_MATTERS) / Math.max(1, sentences)) ** 3)
}
