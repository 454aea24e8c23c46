import type { Corpus } from '../../corpus/corpus.ts'
import { entitiesOf, whoSpeaks } from '../../corpus/entities.ts'
import { fold } from '../../corpus/entities/nameForms.ts'
import { type Sameness, sameSpeaker } from '../../corpus/entities/sameSpeaker.ts'
import { keyOfWho, type Who } from '../../corpus/entities/who.ts'
import { remembered } from '../../corpus/remembered.ts'
import type { Attribution, Quote, Span, Speaker } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { locate, locateQuoted, locateVerbatim, type Occurrence } from '../quotes/locate.ts'
import { sayerAt } from '../quotes/sayers.ts'
import { isNamedIn } from '../isNamedIn.ts'
import { contentOf, likeness } from './likeness.ts'
import { claimantsOf, contentsOf, type Match, matchAt, matchesOf, type Search } from './matches.ts'

/** What the sources have for an attribution of the draft; who says it is compared when it is asked for. */
export interface Backing extends Match {
  readonly sameness: Sameness
  /** The source's speaker who comes nearest to the draft's. */
  readonly speaker: Speaker | null
  /** The sentence names the draft's speaker, whether or not as the one who says it. */
  readonly isMentioned: boolean
  /** One of the sentences around it does, or the source itself is theirs. */
  readonly isNamedAround: boolean
}

/** The sentences that come near to what the draft's speaker is to have said, each with who says it there. */
export function backingsOf(
  draft: Reading,
  { type }: Attribution,
  speaker: Speaker,
  search: Search,
  corpus: Corpus,
): readonly Backing[] {
  const who = whoSpeaks(speaker, draft)
  const isDenial = type === 'denial'
  return remembered(corpus, 'backings', `${isDenial} ${search.key} ${keyOfWho(who)}`, () =>
    matchesOf(search, corpus).map(match => new BackingOf(match, isDenial, who, corpus)),
  )
}

/** Below this share it does not matter whether the speaker stands near. */
const WORTH_A_LOOK = 0.3

/** A match beside the draft's speaker. What is found out about it is remembered, and is not to hold on to the source's text. */
class BackingOf implements Backing {
  readonly source: number
  readonly sentence: Span
  readonly number: number
  readonly share: number
  readonly common: number
  readonly matched: Match['matched']
  readonly figures: number
  readonly #match: Match
  readonly #isDenial: boolean
  readonly #who: Who
  readonly #corpus: Corpus
  #nearest: Nearest | undefined
  #isMentioned: boolean | undefined
  #isNamedAround: boolean | undefined

  constructor(match: Match, isDenial: boolean, who: Who, corpus: Corpus) {
    this.source = match.source
    this.sentence = match.sentence
    this.number = match.number
    this.share = match.share
    this.common = match.common
    this.matched = match.matched
    this.figures = match.figures
    this.#match = match
    this.#isDenial = isDenial
    this.#who = who
    this.#corpus = corpus
  }

  get statements() {
    return this.#match.statements
  }
  get speakers() {
    return this.#match.speakers
  }
  get sameness() {
    return this.#speaking().sameness
  }
  get speaker() {
    return this.#speaking().speaker
  }
  get isMentioned() {
    return (this.#isMentioned ??= this.share >= WORTH_A_LOOK && this.#isNamedAt(this.sentence))
  }
  get isNamedAround() {
    return (this.#isNamedAround ??= this.share >= WORTH_A_LOOK && (this.#isNamedNear() || this.#isOwnText()))
  }

  #speaking(): Nearest {
    return (this.#nearest ??= nearestSpeaker(
      this.#isDenial ? this.speakers : claimantsOf(this),
      this.#who,
      this.source,
      this.#corpus,
    ))
  }
  #isNamedNear(): boolean {
    return this.#isNamedAt(this.#corpus.around(this.number, AROUND, AROUND))
  }
  #isNamedAt(span: Span): boolean {
    return isNamedIn(this.#who, span, this.#corpus.text(this.source), this.#corpus)
  }
  /** What a source says itself is said by whom its title, its publisher or its head names: a press release, a report. */
  #isOwnText(): boolean {
    return this.speakers.length === 0 && isHeadedBy(this.#who, this.source, this.#corpus)
  }
}

type Nearest = Pick<Backing, 'sameness' | 'speaker'>

function nearestSpeaker(speakers: readonly Speaker[], who: Who, source: number, corpus: Corpus): Nearest {
  const entities = entitiesOf(corpus)
  const judged = speakers.map(speaker => ({
    speaker,
    sameness: sameSpeaker(who, whoSpeaks(speaker, corpus.text(source)), entities),
  }))
  const [best] = judged.sort((a, b) => ORDER[a.sameness] - ORDER[b.sameness])
  return best ?? { sameness: 'unsure', speaker: null }
}

/** Whether the title, the publisher or the head of a source names somebody. */
export function isHeadedBy(who: Who, source: number, corpus: Corpus): boolean {
  if (who.roles.length > 0) return false
  const article = corpus.source(source)
  const reading = corpus.text(source)
  const head = fold(`${article.title} ${article.publisher ?? ''} ${reading.raw.slice(0, HEAD)}`)
  return who.identifying.some(word => word.length > SHORT && head.includes(word))
}

/** Whether somebody publishes a source, and it is a body's own. */
export function isPublishedBy(who: Who, source: number, corpus: Corpus): boolean {
  const publisher = fold(corpus.source(source).publisher ?? '')
  return who.surname === null && who.identifying.some(word => word.length > SHORT && publisher.includes(word))
}

const HEAD = 600
const SHORT = 3
const AROUND = 3

const ORDER: Readonly<Record<Sameness, number>> = { same: 0, unsure: 1, different: 2 }

/** For a quote's speaker: the place where a source has the quote, or nearly, from the same speaker. */
export function quotedBacking(
  draft: Reading,
  attribution: Attribution,
  speaker: Speaker,
  corpus: Corpus,
): Match | null {
  const spans = contentsOf(attribution)
  const quotes = draft.quotes.filter(q => spans.some(s => s.start <= q.end && q.start <= s.end))
  for (const quote of quotes) {
    for (const found of placesOf(draft, quote, corpus)) {
      if (found.likeness < LIKE || sayerAt(draft, speaker, corpus, found.source, found).sameness !== 'same') continue
      const number = corpus.sentenceAt(found.source, found.span.start)
      const alike = likeness(contentOf(draft, [quote], [], corpus), number, corpus)
      return matchAt(number, { ...alike, share: found.likeness }, corpus)
    }
  }
  return null
}

const LIKE = 0.5

/** The very words first; all that comes near is looked for where they do not do. */
function* placesOf(draft: Reading, quote: Quote, corpus: Corpus): Generator<Occurrence> {
  yield* locateQuoted(draft, quote, corpus)
  yield* locateVerbatim(draft, quote, corpus)
  yield* locate(draft, quote, corpus)
}
