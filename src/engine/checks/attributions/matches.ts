import type { Corpus } from '../../corpus/corpus.ts'
import { interviewOf } from '../../corpus/interviews.ts'
import { remembered } from '../../corpus/remembered.ts'
import type { Ranking } from '../../corpus/retrieval.ts'
import { retrieverOf } from '../../corpus/retrieving.ts'
import { shared } from '../../corpus/saidBy.ts'
import { mayBeSaid, sentencesSaidBy } from '../../corpus/statements.ts'
import type { Attribution, Span, Speaker } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { comparable } from '../figures/comparable.ts'
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

/** What is asked of the sentences that are looked for. */
export interface Asked {
  /** Those in which somebody of this one's name speaks are looked through as well. */
  readonly speaker?: Speaker
  /** So much of the content they have; without it the best is given whatever it has. */
  readonly least?: number
  /** Only those in which somebody speaks. */
  readonly isSaid?: boolean
}

/** A search for what comes near to a content; `key` says all that it depends on beside the sources. */
export interface Search {
  readonly key: string
  readonly find: () => readonly Match[]
}

/** Among the sentences that come nearest to the content. */
export function searchFor(content: Content, corpus: Corpus, asked: Asked): Search {
  const ranking = () => retrieverOf(corpus)([...content.terms.keys()], SENTENCES)
  return { key: keyOf(content, asked), find: () => matchesAmong(ranking(), content, asked, corpus) }
}

/** The same for a content that is most of a sentence of the draft, among those that come nearest to the sentence. */
export function searchLike(sentence: number, draft: Reading, content: Content, corpus: Corpus, asked: Asked): Search {
  const { ranking } = lookUpSentence(draft, sentence, corpus)
  const key = `${keyOf(content, asked)}\n${keyOfSentence(draft, sentence)}`
  return { key, find: () => matchesAmong(ranking, content, asked, corpus) }
}

function keyOf({ id, figures }: Content, { speaker, least, isSaid }: Asked): string {
  const values = figures.map(figure => `${figure.kind} ${comparable(figure)?.value}`)
  return `${id}|${least}|${isSaid}|${values.join()}|${speaker?.name ?? ''}`
}

/** What a search finds, best first. */
export function matchesOf({ key, find }: Search, corpus: Corpus): readonly Match[] {
  return remembered(corpus, 'matches', key, find)
}

function matchesAmong(
  ranking: Ranking,
  content: Content,
  { speaker, least, isSaid = false }: Asked,
  corpus: Corpus,
): readonly Match[] {
  const own = speaker ? likeliest(sentencesSaidBy(speaker.name, OWN, corpus), ranking) : []
  const mayBe = (number: number) => {
    const source = corpus.terms.sourceOf[number] as number
    return mayBeSaid(number, source, corpus) || corpus.hasQuestions(source)
  }
  return [...new Set([...ranking.best, ...own])]
    .filter(number => !isSaid || mayBe(number))
    .map(number => ({ number, alike: likeness(content, number, corpus, least) }))
    .filter(({ alike }) => alike.common > 0)
    .sort((a, b) => b.alike.share - a.alike.share)
    .filter(({ alike }, i) => (i === 0 && least === undefined) || alike.share >= (least ?? LEAST))
    .map(({ number, alike }) => matchAt(number, alike, corpus))
}

function likeliest(sentences: readonly number[], ranking: Ranking): readonly number[] {
  if (sentences.length <= SENTENCES) return sentences
  return ranking.likeliest(
    [...sentences].sort((a, b) => a - b),
    SENTENCES,
  )
}

/** A sentence as a match, whatever it has of a content. */
export function matchAt(number: number, alike: Likeness, corpus: Corpus): Match {
  return new MatchAt(number, alike, corpus)
}

/** A class: an object literal with getters takes many times as long to make. */
class MatchAt implements Match {
  readonly source: number
  readonly sentence: Span
  readonly number: number
  readonly share: number
  readonly common: number
  readonly matched: Likeness['matched']
  readonly figures: number
  readonly #corpus: Corpus

  constructor(number: number, { share, common, matched, figures }: Likeness, corpus: Corpus) {
    this.source = corpus.terms.sourceOf[number] as number
    this.sentence = corpus.span(number)
    this.number = number
    this.share = share
    this.common = common
    this.matched = matched
    this.figures = figures
    this.#corpus = corpus
  }

  get statements() {
    return saidAt(this.number, this.sentence, this.source, this.#corpus).statements
  }
  get speakers() {
    return saidAt(this.number, this.sentence, this.source, this.#corpus).speakers
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
