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
import { contentOf } from './likeness.ts'
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
    matchesOf(search, corpus).map(match => backing(match, isDenial, who, corpus)),
  )
}

/** Below this share it does not matter whether the speaker stands near. */
const WORTH_A_LOOK = 0.3

function backing(match: Match, isDenial: boolean, who: Who, corpus: Corpus): Backing {
  const { source, sentence, number, share, common, matched, figures } = match
  const nearest = once(() => nearestSpeaker(isDenial ? match.speakers : claimantsOf(match), who, source, corpus))
  const isWorthIt = match.share >= WORTH_A_LOOK
  // What is remembered is not to hold on to the source's text.
  const isNamedAt = (span: Span) => isNamedIn(who, span, corpus.text(match.source), corpus)
  const isMentioned = once(() => isWorthIt && isNamedAt(match.sentence))
  const isNear = () => isNamedAt(corpus.around(match.number, AROUND, AROUND))
  const isNamedAround = once(() => isWorthIt && (isNear() || isOwnText(who, match, corpus)))
  return {
    source,
    sentence,
    number,
    share,
    common,
    matched,
    figures,
    get statements() {
      return match.statements
    },
    get speakers() {
      return match.speakers
    },
    get sameness() {
      return nearest().sameness
    },
    get speaker() {
      return nearest().speaker
    },
    get isMentioned() {
      return isMentioned()
    },
    get isNamedAround() {
      return isNamedAround()
    },
  }
}

function nearestSpeaker(
  speakers: readonly Speaker[],
  who: Who,
  source: number,
  corpus: Corpus,
): Pick<Backing, 'sameness' | 'speaker'> {
  const entities = entitiesOf(corpus)
  const judged = speakers.map(speaker => ({
    speaker,
    sameness: sameSpeaker(who, whoSpeaks(speaker, corpus.text(source)), entities),
  }))
  const [best] = judged.sort((a, b) => ORDER[a.sameness] - ORDER[b.sameness])
  return best ?? { sameness: 'unsure', speaker: null }
}

/** Asked for only where something depends on it, and then once. */
function once<T>(find: () => T): () => T {
  let found: T | undefined
  return () => (found ??= find())
}

/** What a source says itself is said by whom its title, its publisher or its head names: a press release, a report. */
function isOwnText(who: Who, { source, speakers }: Match, corpus: Corpus): boolean {
  return speakers.length === 0 && isHeadedBy(who, source, corpus)
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
      return { ...matchAt(contentOf(draft, [quote], [], corpus), number, corpus), share: found.likeness }
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
