import type { Corpus } from '../../corpus/corpus.ts'
import { interviewOf } from '../../corpus/interviews.ts'
import { remembered } from '../../corpus/remembered.ts'
import type { Ranking } from '../../corpus/retrieval.ts'
import { retrieverOf } from '../../corpus/retrieving.ts'
import { shared } from '../../corpus/saidBy.ts'
import { mayBeSaid, sentencesSaidBy } from '../../corpus/statements.ts'
import type { Attribution, Span, Speaker } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { keyOfSentence, lookUpSentence } from '../sentenceLookUp.ts'
import { type Content, type Likeness, likeness } from './likeness.ts'

/** A sentence of a source that has something of a content, and who says it there, which is looked up when it is asked for. */
export interface Match extends Likeness {
  readonly source: number
  readonly sentence: Span
  /** Numbered through all sources. */
  readonly number: number
  /** The statements whose content the sentence is, or has; empty where the source speaks itself. */
  readonly statements: readonly Attribution[]
  readonly speakers: readonly Speaker[]
}

const SENTENCES = 24

/** Below this share of a content nobody says it, whoever speaks: who does is not looked up. */
const LEAST = 0.15

/** Sentences of one speaker that are looked through for what may be the same in other words. */
const OWN = 2000

/** Where matches are looked for; `key` says all that they depend on beside the sources. */
export interface Search {
  readonly key: string
  readonly find: () => readonly Match[]
}

/** Among the sentences that come nearest to a content, and the nearest of those in which somebody of the speaker's name speaks. */
export function searchFor(content: Content, corpus: Corpus, speaker: Speaker | null = null, least = LEAST): Search {
  const find = () => {
    const ranking = retrieverOf(corpus)([...content.terms.keys()], SENTENCES)
    return matchesAmong(ranking, content, speaker, least, corpus)
  }
  return { key: keyOfContent(content, speaker, least), find }
}

/** The same for a content that is most of a sentence of the draft, among those that come nearest to the sentence. */
export function searchLike(sentence: number, draft: Reading, content: Content, corpus: Corpus, least = LEAST): Search {
  const find = () => matchesAmong(lookUpSentence(draft, sentence, corpus).ranking, content, null, least, corpus)
  return { key: `${keyOfContent(content, null, least)}\n${keyOfSentence(draft, sentence)}`, find }
}

function keyOfContent({ terms, unknown, figures }: Content, speaker: Speaker | null, least: number): string {
  const values = figures.map(({ kind, value }) => `${kind} ${value}`)
  return [least, unknown, [...terms.keys()], values, speaker?.name ?? ''].join('|')
}

/** What a search finds, best first. Of sentences that have less than `least` of the content only the best is given. */
export function matchesOf({ key, find }: Search, corpus: Corpus): readonly Match[] {
  return remembered(corpus, 'matches', key, find)
}

function matchesAmong(
  ranking: Ranking,
  content: Content,
  speaker: Speaker | null,
  least: number,
  corpus: Corpus,
): readonly Match[] {
  const own = speaker ? likeliest(sentencesSaidBy(speaker.name, OWN, corpus), ranking) : []
  return [...new Set([...ranking.best, ...own])]
    .map(number => ({ number, alike: likeness(content, number, corpus) }))
    .filter(({ alike }) => alike.common > 0)
    .sort((a, b) => b.alike.share - a.alike.share)
    .filter(({ alike }, i) => i === 0 || alike.share >= least)
    .map(({ number, alike }) => matchOf(number, alike, corpus))
}

function likeliest(sentences: readonly number[], ranking: Ranking): readonly number[] {
  if (sentences.length <= SENTENCES) return sentences
  return ranking.likeliest(
    [...sentences].sort((a, b) => a - b),
    SENTENCES,
  )
}

export function matchAt(content: Content, number: number, corpus: Corpus): Match {
  return matchOf(number, likeness(content, number, corpus), corpus)
}

function matchOf(number: number, alike: Likeness, corpus: Corpus): Match {
  const source = corpus.terms.sourceOf[number] as number
  const sentence = corpus.span(number)
  const said = () => saidAt(number, sentence, source, corpus)
  return {
    source,
    sentence,
    number,
    ...alike,
    get statements() {
      return said().statements
    },
    get speakers() {
      return said().speakers
    },
  }
}

interface Said {
  readonly statements: readonly Attribution[]
  readonly speakers: readonly Speaker[]
}

/** Sentences of which it is kept who says them. */
const MOST_SAID = 5000

/** Who says a sentence of a source; kept with the corpus. */
function saidAt(number: number, sentence: Span, source: number, corpus: Corpus): Said {
  const known = corpus.derived('saidAt', () => new Map<number, Said>())
  const kept = known.get(number)
  if (kept) return kept
  const statements = mayBeSaid(number, source, corpus)
    ? corpus
        .text(source)
        .attributions.filter(a => !isFirstPerson(a.speaker) && contentsOf(a).some(c => shared(c, sentence) > 0))
    : []
  const interview = statements.length === 0 ? interviewOf(corpus, source) : null
  const isAnswer = interview?.answers.some(answer => shared(answer, sentence) > 0)
  const said = { statements, speakers: interview && isAnswer ? [interview.speaker] : statements.flatMap(speakersOf) }
  if (known.size >= MOST_SAID) known.clear()
  known.set(number, said)
  return said
}

function speakersOf({ speaker, via }: Attribution): readonly Speaker[] {
  return [...(speaker ? [speaker] : []), ...(via ?? [])]
}

/** «Ich denke, …» inside an answer or a quotation is no statement of its own. */
function isFirstPerson(speaker: Speaker | null): boolean {
  return speaker !== null && /^(?:ich|wir|man|i|we|you|one)$/i.test(speaker.text)
}

/** Who claims it, not who denies it. */
export function claimantsOf({ statements, speakers }: Match): readonly Speaker[] {
  const deniers = statements.filter(a => a.type === 'denial').flatMap(speakersOf)
  const claimants = speakers.filter(speaker => !deniers.includes(speaker))
  return claimants.length > 0 ? claimants : speakers
}

export function contentsOf({ content, contents }: Attribution): readonly Span[] {
  return contents.length > 0 ? contents : [content]
}
