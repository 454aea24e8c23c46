import { ONE_STORY } from '../../corpus/story.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { entitiesOf, whoSpeaks } from '../../corpus/entities.ts'
import { foldName } from '../../corpus/entities/nameForms.ts'
import { sameSpeaker } from '../../corpus/entities/sameSpeaker.ts'
import { lastWordOf, type Who } from '../../corpus/entities/who.ts'
import { shared } from '../../corpus/saidBy.ts'
import { statementsOf } from '../../corpus/statements.ts'
import type { Attribution, RuleId, Span, Speaker, Verdict } from '../../model.ts'
import { speakerFact } from '../../read.ts'
import type { Reading } from '../../reading/reading.ts'
import { kindsAt } from '../../reading/speech/at.ts'
import { COLLECTIVE, INSTITUTION, MEDIUM, ROLE } from '../../reading/speech/sense.ts'
import { tokenAt } from '../../text/tokens.ts'
import { comparable } from '../figures/comparable.ts'
import { figureIndexOf } from '../figures/figureIndex.ts'
import { stepsIn } from '../figures/place.ts'
import { draftKeys, hullOf } from '../draftKeys.ts'
import { isNamedIn } from '../isNamedIn.ts'
import { isRelated } from '../isRelated.ts'
import { groundsAt, sentenceAt, speakerName } from '../grounds.ts'
import type { CheckContext, Judgement } from '../judgement.ts'
import { judgedOnce } from '../judgedOnce.ts'
import { sourceName } from '../sourceName.ts'
import { nearNames } from '../names/spelling.ts'
import { isPronoun, isTakingUp } from '../somebody.ts'
import { type Backing, backingsOf, isHeadedBy, isPublishedBy, quotedBacking } from './claims.ts'
import { type Content, contentOf, distinction } from './likeness.ts'
import { contentsOf, type Match, type Search, searchFor, searchLike } from './matches.ts'
import { attributionMessages } from './messages.ts'
import { isOpposite } from './polarity.ts'
import { isRecord } from './records.ts'
import { wordingOf } from './wording.ts'

/** With the same speaker, so much of the content is enough: indirect speech paraphrases. */
const SAME_SPEAKER = 0.18
/** Where the sentence only names the speaker. */
const MENTIONED = 0.3
/** Nearly all of it. */
const CLEAR = 0.8
/** Where the sentence has the content, and only one beside it the speaker. */
const NAMED_AROUND = 0.5
/** Less than so much of what another says is no support. */
const OVERSHADOWED = 0.4
/** Another speaker's statement has to come so near before it is taken for the same. */
const OTHER_SPEAKER = 0.5
const FEWEST_COMMON = 3
/** What is alike has to be told from other matters: „Regierung“ and „Gewalt“ alone are anybody's. */
const DISTINCT = 0.25
/** Two words in common are enough where they are all that is claimed. */
const NEARLY_ALL = 0.8
/** A match by somebody who may be the same keeps quiet if it comes nearly as near. */
const RIVAL = 0.7
/** So much of the same wording leaves behind what only has the same things in it. */
const SAME_WORDING = 0.4
/** Below this nothing in the sources is like it. */
const UNLIKE = 0.25
const FEWEST_WORDS = 3
const MANY_WORDS = 4

interface Case {
  readonly draft: Reading
  readonly attribution: Attribution
  readonly speaker: Speaker
  readonly content: Content
  readonly corpus: Corpus
  readonly context: CheckContext
}

/** «Nobody can say that the public was not asked» */
const NOBODY = /^(?:nobody|no one|none|neither|niemand(?:em|en)?|keine[rs]?)(?![a-zß-ž])/i

/** The verdict on one attribution; null where nothing can be said with confidence. */
export function judgeAttribution(
  draft: Reading,
  attribution: Attribution,
  corpus: Corpus,
  context: CheckContext,
): Judgement | null {
  const { speaker } = attribution
  if (!speaker || NOBODY.test(speaker.text)) return null
  const key = () => keyOf(attribution, draft, corpus, context)
  const judge = () => judgeAnew(caseOf(draft, attribution, speaker, corpus, context))
  return judgedOnce(corpus, context, 'judged attributions', key, attribution.content.start, judge)
}

/** All that the judgement of an attribution depends on beside the sources. */
function keyOf(attribution: Attribution, draft: Reading, corpus: Corpus, { display }: CheckContext): string {
  const keys = draftKeys(draft, corpus)
  const hull = hullOf(attribution)
  const { type, speaker, cue, contents } = attribution
  const places = [speaker, cue, ...contents].map(span => span && [span.start - hull.start, span.end - hull.start])
  return `${display} ${type} ${places.join('|')} ${keys.sentences(hull)} ${keys.names}`
}

function judgeAnew(it: Case): Judgement | null {
  const { draft, attribution, speaker, corpus } = it
  if (attribution.type === 'direct') {
    const quoted = quotedBacking(draft, attribution, speaker, corpus)
    if (quoted) return supported(it, [quoted])
  }
  const clearly = clearlySupported(it)
  if (clearly) return clearly
  const backings = lookUp(it, searchFor(it.content, corpus, { speaker }))
  const other = rivalAmong(it, backings)
  const agreement = supported(it, agreeing(it, backings, other))
  if (agreement || backings.some(b => isBacked(b, other))) return agreement
  if (attribution.type === 'direct' || isTakingUp(speaker.text) || isMostlyQuoted(draft, attribution)) return null
  return mismatch(it, backings, other) ?? unsourced(it, backings)
}

/**
 * Somebody of whom the draft tells what they say, in words that reading knows no cue in: «Ida Muster kommt auf mehr Stellen.»
 * Said to be right where the sources let that very person say it, and nothing else.
 */
export function judgeTold(draft: Reading, told: Attribution, corpus: Corpus, context: CheckContext): Judgement | null {
  const { speaker } = told
  if (!speaker) return null
  const key = () => keyOf(told, draft, corpus, context)
  const judge = () => judgeToldAnew(caseOf(draft, told, speaker, corpus, context))
  return judgedOnce(corpus, context, 'judged telling', key, told.content.start, judge)
}

function judgeToldAnew(it: Case): Judgement | null {
  const { draft, attribution: told, speaker, corpus } = it
  const quoted = quotedBacking(draft, told, speaker, corpus)
  if (quoted) return supported(it, [quoted])
  const isTold = (b: Backing) => b.share >= MENTIONED && b.common > 1 && b.sameness === 'same'
  return supported(
    it,
    thoseOf(lookUp(it, searchFor(it.content, corpus, { speaker, least: MENTIONED, isSaid: true })), isTold),
  )
}

/** Among many sources what comes less near is of another matter: where a likely sentence has nearly all of it, no more is looked for. */
function clearlySupported(it: Case): Judgement | null {
  const { draft, content, corpus } = it
  if (corpus.size <= ONE_STORY) return null
  const search = searchLike(sentenceOf(it), draft, content, corpus, { least: CLEAR })
  // Nobody else can have so much more of it that it would matter.
  return supported(it, agreeing(it, lookUp(it, search), undefined))
}

function caseOf(
  draft: Reading,
  attribution: Attribution,
  speaker: Speaker,
  corpus: Corpus,
  context: CheckContext,
): Case {
  const content = contentOf(draft, contentsOf(attribution), [speaker], corpus)
  return { draft, attribution, speaker, content, corpus, context }
}

function lookUp({ draft, attribution, speaker, corpus }: Case, search: Search): readonly Backing[] {
  return backingsOf(draft, attribution, speaker, search, corpus)
}

/** The sentence in which it begins. */
function sentenceOf({ draft, attribution }: Case): number {
  return sentenceAt(draft.sentences, (contentsOf(attribution)[0] as Span).start)
}

/** The sentence that comes nearest to it and is surely another's. Who gives another value says something else. */
function rivalAmong({ draft, content, corpus }: Case, backings: readonly Backing[]): Backing | undefined {
  return backings.find(
    b =>
      isNear(b) &&
      b.sameness === 'different' &&
      distinction(b, corpus) >= DISTINCT &&
      (b.figures > 0 || content.figures.length === 0) &&
      isRelated(draft, b.source, corpus),
  )
}

function agreeing(it: Case, backings: readonly Backing[], other: Backing | undefined): Iterable<Backing> {
  return thoseOf(backings, b => isBacked(b, other) && !isOpposite(it.draft, it.attribution, b, it.corpus))
}

/** One after the other, as far as somebody asks: who says a sentence is only looked up until there is enough to show. */
function* thoseOf(backings: readonly Backing[], isWanted: (b: Backing) => boolean): Generator<Backing> {
  for (const backing of backings) if (isWanted(backing)) yield backing
}

/** The same speaker with some of the content, or the content itself where the source at least has the speaker nearby. */
function isBacked(b: Backing, other: Backing | undefined): boolean {
  if (b.common === 0 || b.share < SAME_SPEAKER) return false
  if (b.sameness === 'same') return b.share >= Math.max(SAME_SPEAKER, (other?.share ?? 0) * OVERSHADOWED)
  if (b.isMentioned) return b.share >= Math.max(MENTIONED, (other?.share ?? 0) * RIVAL)
  return b.share >= NAMED_AROUND && b.common > 1 && b.sameness === 'unsure' && b.isNamedAround
}

/** What is a quotation with few words around it, or goes on in one („will klären, „wer …““), is judged as one. */
function isMostlyQuoted(draft: Reading, attribution: Attribution): boolean {
  if (draft.attributions.some(other => goesOnIn(attribution, other))) return true
  const said = contentsOf(attribution).reduce((n, c) => n + c.end - c.start, 0)
  const quoted = draft.quotes.reduce((n, q) => n + contentsOf(attribution).reduce((m, c) => m + shared(c, q), 0), 0)
  return quoted * 3 > said
}

/** Characters between what is said and its quotation: a comma, a space and the mark. */
const BESIDE = 4

function goesOnIn({ speaker, content }: Attribution, other: Attribution): boolean {
  const gap = other.content.start - content.end
  return other.type === 'direct' && other.speaker?.start === speaker?.start && gap >= 0 && gap <= BESIDE
}

/** All that comes near is said by others, and by nobody who may be the same. */
function mismatch(it: Case, backings: readonly Backing[], best: Backing | undefined): Judgement | null {
  // Whom a pronoun of the source means may be read wrongly, where the draft's speaker stands near.
  if (!best?.speaker || (isPronoun(best.speaker.text) && best.isNamedAround)) return null
  // A court says what a report has found.
  const { text } = best.speaker
  if (isRecord(text) || isRecord(it.speaker.text)) return null
  if ([PART, MEMBERS].some(nobody => nobody.test(text)) || isPublisher(it, best)) return null
  if (isThing(it)) return null
  // Who says something in a body's own release says it for the body.
  if (isPublishedBy(whoSpeaks(it.speaker, it.draft), best.source, it.corpus)) return null
  const right = whoSpeaks(best.speaker, it.corpus.text(best.source))
  // «The organisers» and «the company» are two words for one.
  if (right.surname === null && BODY.test(it.speaker.text)) return null
  // „Wermke will, dass die Ministerin …“: of whom somebody speaks is no rival.
  if (right.surname !== null && contentsOf(it.attribution).some(span => isNamedIn(right, span, it.draft, it.corpus)))
    return null
  // A source that says so itself is no rival where it tells of the right speaker: «die Stiftung will …».
  const wordingOfBacking = (b: Backing) =>
    wordingOf(it.draft, contentsOf(it.attribution), it.corpus.text(b.source), b.sentence)
  const wording = wordingOfBacking(best)
  const isRival = (b: Backing) =>
    b.sameness !== 'different' &&
    b.share >= best.share * RIVAL &&
    (wording < SAME_WORDING || wordingOfBacking(b) >= wording * RIVAL) &&
    (b.speakers.length > 0 || !isNamedIn(right, b.sentence, it.corpus.text(b.source), it.corpus))
  if (backings.some(isRival)) return null
  const { corpus, context, speaker } = it
  const messages = attributionMessages[context.display]
  const others = backings.filter(b => b.sameness === 'different' && b.share >= best.share * RIVAL)
  const isOne = new Set(others.map(b => b.speaker?.name)).size === 1
  const name = speakerName(best.speaker)
  return {
    ...judged(
      it,
      'misattributed',
      'attribution-mismatch',
      messages.mismatch(name, sourceName(corpus, best.source, context.display)),
    ),
    grounds: groundsOf(it, others, 'contradicts'),
    fixes: isOne ? [{ title: messages.useSpeaker(name), start: speaker.start, end: speaker.end, newText: name }] : [],
  }
}

/** „laut ‚Marbrunner Bote‘“, which has let somebody say it. */
function isPublisher({ speaker, corpus }: Case, { source }: Backing): boolean {
  const { publisher } = corpus.source(source)
  return publisher !== null && foldName(speaker.text).includes(foldName(publisher))
}

/** What the members of a body vote for, the body decides. */
const MEMBERS =
  /^(?:(?:die|alle|the|all) )?(?:councillors|members|(?:council|board) members|mps|lawmakers|legislators|delegates|deputies|(?:stadt|gemeinde|kreis|bezirks)räte|(?:rats)?mitglieder|abgeordneten?|delegierten?)$/i

/** A body that is called by what it is. */
const BODY =
  /^(?:(?:the|die|der|das|dem|den|des) )?(?:company|firm|group|organi[sz]ers?|operator|owners?|regulator|authority|agency|board|charity|club|union|association|developer|unternehmens?|konzerns?|firma|veranstaltern?|betreibern?|behörde|verband(?:e?s)?|vereins?|klubs?|gesellschaft|trägers?|bauherr(?:in|n)?|stiftung|organisator(?:en|in)?)$/i

/** „49 Prozent der Befragten“ are nobody in particular. */
const PART = /^\d[\d.,]* (?:prozent|per ?cent|%)/i

/** A figure of the same value counts like two words. */
function isNear({ share, common, figures }: Backing): boolean {
  return share >= OTHER_SPEAKER && (common + figures >= FEWEST_COMMON || (common > 1 && share >= NEARLY_ALL))
}

/** Somebody in particular is to have said what no source comes near. */
function unsourced(it: Case, backings: readonly Backing[]): Judgement | null {
  const { draft, speaker, content, corpus, context } = it
  const who = whoSpeaks(speaker, draft)
  if (who.isGeneric || (!who.surname && who.words.size === 0 && who.roles.length === 0)) return null
  if (!isPlainlySomebody(it, who)) return null
  if (entitiesOf(corpus).isNamedAbroad(lastWordOf(speaker.name), draft.language)) return null
  if (content.terms.size + content.unknown < FEWEST_WORDS) return null
  // Whom the sources let speak may have said it in words of their own.
  const isSpeaker = isKnownSpeaker(it, who)
  if (
    isSpeaker &&
    (content.terms.size + content.unknown < MANY_WORDS ||
      backings.some(b => b.share >= UNLIKE || (b.sameness === 'same' && b.common > 0)))
  )
    return null
  if (backings.some(b => b.share >= UNLIKE && (b.common > 1 || b.share >= 2 * UNLIKE))) return null
  if (isGivenByThem(it, who) || isQuestion(it) || isMisspelled(it)) return null
  const message = attributionMessages[context.display].unsourced(speaker.name)
  return {
    ...judged(it, 'unsourced', 'attribution-unsourced', message),
    grounds: groundsOf(it, backings.slice(0, 1), 'related'),
  }
}

/** No source knows the name, but one that is spelled nearly so: that is said of the name, and once. */
function isMisspelled({ draft, speaker, corpus }: Case): boolean {
  if (entitiesOf(corpus).has(lastWordOf(speaker.name))) return false
  const name = draft.names.find(({ nameSpan }) => shared(nameSpan, speaker) > 0)
  return name !== undefined && nearNames(name, corpus).length > 0
}

/** „Was der Abschluss kostet, beurteilen die Parteien unterschiedlich“: what they are asked, and not what they say. */
function isQuestion({ draft, attribution }: Case): boolean {
  const { start, end } = contentsOf(attribution)[0] as Span
  return /^(?:was|wie|ob|wer|wann|wo|warum|wieso|welche[rnms]?|what|how|whether|who|when|where|why|which)\s/i.test(
    draft.prose.slice(start, end),
  )
}

/**
 * Whether a source has one of the very figures in a sentence that names the speaker, in whatever words, or is the speaker's own: „rechnet die
 * Stadt mit 47,8 Millionen“.
 */
function isGivenByThem({ content, corpus }: Case, who: Who): boolean {
  const figures = figureIndexOf(corpus)
  const isNamed = (id: number) => {
    const sentence = figures.sentenceOf(id)
    const source = corpus.terms.sourceOf[sentence] as number
    return isNamedIn(who, corpus.span(sentence), corpus.text(source), corpus) || isHeadedBy(who, source, corpus)
  }
  return content.figures.some(figure => {
    const quantity = comparable(figure)
    if (!quantity || quantity.date || stepsIn(quantity.value) < PRECISE) return false
    const { class: kind, value } = quantity
    return figures.between(kind, value, value).slice(0, NAMED).some(isNamed)
  })
}

/**
 * „17 Mitglieder lehnten ab“ tells how many they were, „hält die geforderten 45 Kilometer für machbar“ what is meant, and «the area's» whose
 * somebody is.
 */
function isThing({ draft, speaker }: Pick<Case, 'draft' | 'speaker'>): boolean {
  return (
    /^(?:the|a|an|its|their|his|her)\s.*['’]s$/i.test(speaker.text) ||
    draft.figures.some(({ number }) => number.start >= speaker.start && number.end <= speaker.end)
  )
}

/** „laut dem 64 Seiten dicken Bericht“: what no list, no name and no source knows as somebody may be a slip of reading. */
function isPlainlySomebody({ draft, speaker, corpus }: Case, { surname, roles, words }: Who): boolean {
  if (surname !== null || roles.length > 0) return true
  if (isThing({ draft, speaker })) return false
  if (draft.names.some(({ nameSpan }) => shared(nameSpan, speaker) > 0)) return true
  const { tokens } = draft
  for (let i = tokenAt(tokens, speaker.start); i < tokens.count && (tokens.start[i] as number) < speaker.end; i++)
    if (kindsAt(tokens, i) & (INSTITUTION | COLLECTIVE | MEDIUM | ROLE)) return true
  return (
    [...words].some(word => statementsOf(word, 1, corpus).length > 0) ||
    statementsOf(speaker.name, 1, corpus).length > 0
  )
}

/** How many units of its last place such a value has at least. */
const PRECISE = 10

/** Whether a source lets this speaker say anything. */
function isKnownSpeaker({ speaker, corpus }: Case, who: Who): boolean {
  const entities = entitiesOf(corpus)
  return statementsOf(speaker.name, NAMED, corpus).some(({ source, attribution }) => {
    const said = attribution.speaker && whoSpeaks(attribution.speaker, corpus.text(source))
    return said && sameSpeaker(who, said, entities) === 'same'
  })
}

/** Statements by somebody of the same name that are looked at. */
const NAMED = 12

/** Null without a match. */
function supported(it: Case, matches: Iterable<Match>): Judgement | null {
  const { speaker, corpus, context } = it
  const grounds = groundsOf(it, matches, 'supports')
  const [first] = grounds
  if (!first) return null
  const source = sourceName(corpus, first.passage.source, context.display)
  return {
    ...judged(it, 'supported', null, attributionMessages[context.display].supported(speaker.name, source)),
    grounds,
  }
}

const GROUNDS = 3

function groundsOf({ corpus }: Case, matches: Iterable<Match>, stance: 'supports' | 'contradicts' | 'related') {
  const placeOf = (match: Match) => ({ source: match.source, highlight: highlightOf(match) })
  return groundsAt(corpus, matches, GROUNDS, placeOf, stance)
}

/** The speaker in the sentence, else the sentence. */
function highlightOf({ sentence, speakers }: Match): Span {
  const here = speakers.find(s => s.start >= sentence.start && s.end <= sentence.end)
  return here ? { start: here.start, end: here.end } : sentence
}

function judged({ attribution, speaker }: Case, verdict: Verdict, ruleId: RuleId | null, message: string): Judgement {
  const { type, cue, content, contents } = attribution
  const value = { type, speaker: speakerFact(speaker), cue, content, contents }
  return {
    kind: 'attribution',
    span: { start: speaker.start, end: speaker.end },
    value,
    verdict,
    ruleId,
    message,
    grounds: [],
    fixes: [],
  }
}
