import { ONE_STORY } from '../../corpus/story.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { withNames } from '../../corpus/configuredNames.ts'
import { entitiesOf, whoSpeaks } from '../../corpus/entities.ts'
import { lastWordOf } from '../../corpus/entities/who.ts'
import type { Quote, RuleId, Verdict } from '../../model.ts'
import { speakerFact } from '../../read.ts'
import type { Reading } from '../../reading/reading.ts'
import { draftKeys, hullOfQuote } from '../draftKeys.ts'
import { isNamedIn } from '../isNamedIn.ts'
import { groundAt, groundsAt, newestFirst, sentenceAt, speakerName, wordsAt } from '../grounds.ts'
import { isAsked } from '../asked.ts'
import type { Check, CheckContext, Judgement } from '../judgement.ts'
import { judgedOnce } from '../judgedOnce.ts'
import { sourceName } from '../sourceName.ts'
import { isPronoun } from '../somebody.ts'
import { cutNegation } from './cutNegation.ts'
import { differencesOf, mendOf } from './difference.ts'
import { LEAST_LIKE, locate, locateQuoted, locateVerbatim, type Occurrence } from './locate.ts'
import { quoteMessages } from './messages.ts'
import { nearShortQuote, sharesContext, translationsOf } from './sameSpeakersQuotes.ts'
import { bySameness, type Sayer, sayerAt } from './sayers.ts'
import { piecesOf } from './words.ts'

/** Every quote of a draft: in the source's words, in the right mouth, in a source at all? */
export const quoteCheck: Check = (draft, sources, context) => {
  const corpus = withNames(sources, context.names)
  return draft.quotes.flatMap(read => {
    if (!isAsked(read, context)) return []
    const quote = isOwnSpeaker(read) || isOfHeading(read, draft) ? { ...read, speaker: null } : read
    const key = () => keyOf(quote, draft, corpus, context)
    const judgeAnew = () => judge({ draft, quote, corpus, context })
    return judgedOnce(corpus, context, 'judged quotes', key, quote.start, judgeAnew) ?? []
  })
}

/** All that the judgement of a quote depends on beside the sources. */
function keyOf(quote: Quote, draft: Reading, corpus: Corpus, { display }: CheckContext): string {
  const hull = hullOfQuote(quote)
  return `${display} ${quote.start - hull.start} ${quote.end - hull.start} ${draftKeys(draft, corpus).around(hull)}`
}

/** A quotation that was taken for its own speaker has none. */
function isOwnSpeaker({ speaker, outer }: Quote): boolean {
  return speaker !== null && speaker.start < outer.end && outer.start < speaker.end
}

/** What a heading quotes belongs to nobody whom the text below names. */
function isOfHeading({ speaker, start }: Quote, { blocks }: Reading): boolean {
  const heading = blocks.find(block => block.start <= start && start < block.end && block.kind === 'heading')
  return heading !== undefined && speaker !== null && speaker.start >= heading.end
}

interface Case {
  readonly draft: Reading
  readonly quote: Quote
  readonly corpus: Corpus
  readonly context: CheckContext
}

interface Found extends Occurrence {
  readonly sayer: Sayer
}

/** A quote of fewer words is told from the same words in running text only by its marks and its speaker. */
const SHORT = 3
/** Without a speaker, what no source has may as well be a title or a saying. */
const SPEAKERLESS = 6

function judge(it: Case): Judgement | null {
  const { draft, quote, corpus } = it
  if (quote.isTerm && !quote.speaker) return null
  const count = piecesOf(draft.prose, quote).filter(piece => piece.type === 'word').length
  if (count === 0) return null
  const withSayer = (o: Occurrence): Found => ({
    ...o,
    sayer: sayerAt(draft, quote.speaker, corpus, o.source, { ...o, quote }),
  })
  const fittingAmong = (places: readonly Occurrence[]): readonly Found[] => {
    const verbatim = places
      .filter(o => o.isVerbatim)
      .map(withSayer)
      .filter(o => count >= SHORT || o.isQuoted || o.sayer.sameness === 'same')
    return count >= SHORT
      ? verbatim
      : verbatim.filter(o => o.sayer.sameness !== 'different' || sharesContext(draft, quote, o, corpus))
  }
  // Among many sources the same words of the same speaker are nobody else's.
  if (quote.speaker && corpus.size > ONE_STORY) {
    const quoted = fittingAmong(locateQuoted(draft, quote, corpus))
    const judgement = quoted.some(o => o.sayer.sameness === 'same') ? judgeVerbatim(it, quoted) : null
    if (judgement?.verdict === 'supported') return judgement
  }
  const certain = fittingAmong(locateVerbatim(draft, quote, corpus))
  if (certain.some(o => o.sayer.sameness !== 'different')) return judgeVerbatim(it, certain)
  const places = locate(draft, quote, corpus)
  const fitting = fittingAmong(places)
  if (fitting.length > 0) return judgeVerbatim(it, fitting)
  const near = places
    .filter(o => !o.isVerbatim && mayBeNear(o))
    .map(withSayer)
    .filter(isNear)
    .sort((a, b) => bySameness(a, b) || b.likeness - a.likeness)
  if (near[0]) return altered(it, near[0])
  // Two words that somebody else has said, or that only stand in running text, may be meant all the same.
  if (count < SHORT && places.some(o => o.isVerbatim)) return null
  return judgeAbsent(it, count)
}

function judgeVerbatim(it: Case, found: readonly Found[]): Judgement {
  const { draft, quote, corpus, context } = it
  const sorted = [...found].sort(
    (a, b) => bySameness(a, b) || Number(b.isQuoted) - Number(a.isQuoted) || newestFirst(corpus)(a, b),
  )
  const named = sorted.filter(o => o.sayer.speaker || o.sayer.sameness === 'different')
  if (named.length > 0 && named.every(o => o.sayer.sameness === 'different' && !isNamedBeside(it, o)))
    return misattributed(it, named)
  const cutIn = (o: Found) => cutNegation(draft.prose, quote, corpus.text(o.source).prose, o.span)
  const [best] = sorted as [Found]
  const cut = cutIn(best)
  if (cut && sorted.every(o => cutIn(o) !== null)) {
    const messages = quoteMessages[context.display]
    const difference = messages.dropped(wordsAt(corpus, best.source, cut))
    return {
      ...judged(
        it,
        'altered',
        'quote-altered',
        messages.altered(sourceName(corpus, best.source, context.display), difference),
      ),
      grounds: grounds(it, [best], 'contradicts'),
    }
  }
  const message = quoteMessages[context.display].supported(sourceName(corpus, best.source, context.display))
  return { ...judged(it, 'supported', null, message), grounds: grounds(it, sorted, 'supports') }
}

/** The draft's own sentence names the right speaker: reading it may have gone wrong. */
function isNamedBeside({ draft, quote, corpus }: Case, { source, sayer }: Found): boolean {
  const sentence = draft.sentences[sentenceAt(draft.sentences, quote.start)]
  const reading = corpus.text(source)
  if (!sayer.speaker || !sentence) return false
  const who = whoSpeaks(sayer.speaker, reading)
  return [
    { start: Math.min(sentence.start, sayersFrom(draft, quote)), end: quote.start },
    { start: quote.end, end: Math.max(quote.end, sentence.end) },
  ].some(span => isNamedIn(who, span, draft, corpus))
}

/**
 * From where on whoever is named may be meant instead of the speaker that was read: behind the one whom another sentence names, and in all
 * of the paragraph for a pronoun.
 */
function sayersFrom({ blocks, sentences }: Reading, { speaker, start }: Quote): number {
  if (!speaker || speaker.start > start) return start
  if (!isPronoun(speaker.text)) return speaker.end
  return blocks[sentences[sentenceAt(sentences, start)]?.block ?? -1]?.start ?? start
}

const LIKE = 0.6
const FEWEST_SAME = 2
const FEWEST_SAME_OF_OTHERS = 4

/** Whether an occurrence is near enough for the same speaker: else it does not matter who says it there. */
function mayBeNear({ steps, likeness }: Occurrence): boolean {
  return likeness >= LEAST_LIKE && countOfSame(steps) >= FEWEST_SAME
}

/** Whether an occurrence is meant by the quote though its words differ. */
function isNear({ steps, likeness, sayer }: Found): boolean {
  return sayer.sameness === 'same' || (likeness >= LIKE && countOfSame(steps) >= FEWEST_SAME_OF_OTHERS)
}

function countOfSame(steps: Occurrence['steps']): number {
  return steps.filter(step => step.type === 'same').length
}

const SHOWN = 3

function altered(it: Case, occurrence: Found): Judgement {
  const { draft, corpus, context } = it
  const { source, steps } = occurrence
  const messages = quoteMessages[context.display]
  const parts = differencesOf(steps)
    .slice(0, SHOWN)
    .map(({ draft: mine, source: theirs }) => {
      const ours = mine ? draft.raw.slice(mine.start, mine.end).replace(/\s+/g, ' ') : ''
      if (!theirs) return messages.added(ours)
      return mine
        ? messages.changed(ours, wordsAt(corpus, source, theirs))
        : messages.dropped(wordsAt(corpus, source, theirs))
    })
  const mend = mendOf(steps)
  return {
    ...judged(
      it,
      'altered',
      'quote-altered',
      messages.altered(sourceName(corpus, source, context.display), parts.join('; ')),
    ),
    grounds: grounds(it, [occurrence], 'contradicts'),
    fixes: mend ? [{ title: messages.useWords, ...mend.draft, newText: wordsAt(corpus, source, mend.source) }] : [],
  }
}

function misattributed(it: Case, found: readonly Found[]): Judgement {
  const { quote, corpus, context } = it
  const messages = quoteMessages[context.display]
  const [best] = found as [Found]
  const right = found.find(o => o.sayer.speaker)?.sayer.speaker
  const name = right ? speakerName(right) : ''
  const source = sourceName(corpus, best.source, context.display)
  const isOne = right && new Set(found.map(o => o.sayer.speaker?.name)).size === 1
  return {
    ...judged(
      it,
      'misattributed',
      'quote-misattributed',
      right ? messages.misattributed(name, source) : messages.notByThem(quote.speaker?.name ?? '', source),
    ),
    grounds: grounds(it, found, 'contradicts'),
    fixes:
      quote.speaker && isOne
        ? [{ title: messages.useSpeaker(name), start: quote.speaker.start, end: quote.speaker.end, newText: name }]
        : [],
  }
}

/** No source has the words: a translation, a short quote in other words, or a quote without a source. */
function judgeAbsent(it: Case, count: number): Judgement | null {
  const { draft, quote, corpus, context } = it
  const messages = quoteMessages[context.display]
  const near = quote.speaker && count <= SHORT ? nearShortQuote(draft, quote, corpus) : null
  if (near) {
    const [mine, theirs] = [draft.raw.slice(quote.start, quote.end), near.quote.text]
    return {
      ...judged(
        it,
        'altered',
        'quote-altered',
        messages.altered(sourceName(corpus, near.source, context.display), messages.changed(mine, theirs)),
      ),
      grounds: [groundAt(corpus, near.source, near, 'contradicts')],
      fixes: [{ title: messages.useWords, start: quote.start, end: quote.end, newText: theirs }],
    }
  }
  const translated = translationsOf(draft, quote, corpus)
  const abroad =
    quote.speaker && translated.length === 0
      ? entitiesOf(corpus).namedAbroad(lastWordOf(quote.speaker.name), draft.language)
      : []
  const places = [
    ...translated.map(t => groundAt(corpus, t.source, t, 'related')),
    ...abroad.slice(0, GROUNDS).map(ref => groundAt(corpus, ref.source, ref.mention(), 'related')),
  ]
  if (places.length > 0)
    return {
      ...judged(it, 'supported', null, messages.translated(quote.speaker?.name ?? '')),
      grounds: places.slice(0, GROUNDS),
    }
  if (!quote.speaker && count < SPEAKERLESS) return null
  return judged(it, 'unsourced', 'quote-unsourced', messages.unsourced)
}

function judged({ quote }: Case, verdict: Verdict, ruleId: RuleId | null, message: string): Judgement {
  const { text, start, end, speaker } = quote
  return {
    kind: 'quote',
    span: { start, end },
    value: { text, start, end, speaker: speakerFact(speaker) },
    verdict,
    ruleId,
    message,
    grounds: [],
    fixes: [],
  }
}

const GROUNDS = 4

function grounds({ corpus }: Case, found: readonly Found[], stance: 'supports' | 'contradicts') {
  return groundsAt(corpus, found, GROUNDS, ({ source, span }) => ({ source, highlight: span }), stance)
}
