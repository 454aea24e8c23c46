import type { Corpus } from '../../corpus/corpus.ts'
import { entitiesOf, whoSpeaks } from '../../corpus/entities.ts'
import { sameSpeaker } from '../../corpus/entities/sameSpeaker.ts'
import type { Who } from '../../corpus/entities/who.ts'
import { remembered } from '../../corpus/remembered.ts'
import { termsIn } from '../../corpus/retrieving.ts'
import { shared } from '../../corpus/saidBy.ts'
import { mayBeSaid } from '../../corpus/statements.ts'
import type { Attribution, Sentence, Span } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { REPORTING } from '../../reading/speech/sense.ts'
import { isDatedEntry } from '../datedEntry.ts'
import { draftKeys } from '../draftKeys.ts'
import { groundsAt, speakerName } from '../grounds.ts'
import type { CheckContext, Judgement } from '../judgement.ts'
import { judgedOnce } from '../judgedOnce.ts'
import { wordsIn } from '../../text/wordsIn.ts'
import { isTelling } from '../somebody.ts'
import { sourceName } from '../sourceName.ts'
import { isAnnounced, isContested, isHedged } from './contested.ts'
import { isNamedIn } from '../isNamedIn.ts'
import { isQuestion } from '../isQuestion.ts'
import { keyOfSentence, lookUpSentence } from '../sentenceLookUp.ts'
import { isRelated } from '../isRelated.ts'
import { type Content, contentOf, distinction, likeness } from './likeness.ts'
import { claimantsOf, contentsOf, type Match, matchesOf, searchLike } from './matches.ts'
import { attributionMessages } from './messages.ts'
import { isRecord } from './records.ts'

/** So much of the draft's sentence has to stand in somebody's statement: less where the source calls it a mere claim. */
const NEAR_CLAIM = 0.42
const NEAR = 0.65
/** Of a claim that several statements have between them, each this much, together that. */
const PARTIAL = 0.33
const TOGETHER = 0.6
const FEWEST_COMMON = 3
const FEWEST_COMMON_PLAIN = 3
const FLOOR = 0.25
const NEARLY_ALL = 0.8
const DISTINCT = 0.3
/** A source that says so itself, or nearly so, settles it. */
const SETTLED = 0.75
/** Of a short sentence two words may be most. */
const FEWEST_OF_MOST = 2
const MOST = 0.5
/** Other statements that come so near are shown too. */
const ALSO_NEAR = 0.6

/** Sentences that the draft states as fact, and every source that has them as somebody's claim. */
export function missingAttributions(draft: Reading, corpus: Corpus, context: CheckContext): readonly Judgement[] {
  return draft.sentences.flatMap(sentence => {
    const key = () => keyOf(draft, sentence, corpus, context)
    const judgeAnew = () => (isOwnVoice(draft, sentence) ? judge(draft, sentence, corpus, context) : null)
    return judgedOnce(corpus, context, 'judged own voice', key, sentence.start, judgeAnew) ?? []
  })
}

/** All that is asked about beside the sources: the sentence, and those beside it in its paragraph, which may name the speaker. */
function keyOf(draft: Reading, sentence: Sentence, corpus: Corpus, { display }: CheckContext): string {
  const keys = draftKeys(draft, corpus)
  const { index, block } = sentence
  const [before, next] = [draft.sentences[index - 1], draft.sentences[index + 1]]
  const start = before?.block === block ? before.start : sentence.start
  const end = next?.block === block ? next.end : sentence.end
  return `${display} ${sentence.start - start} ${keys.sentences({ start, end })} ${keys.names}`
}

/** Words that give a sentence to somebody, whether or not reading finds out to whom. */
const REPORTS =
  /(?:^|[^a-zß-ž])(?:laut|zufolge|demnach|hei(?:ß|ss)t es|hieß es|nach (?:[a-zß-ž]+ )?(?:Angaben|Informationen|Einschätzung|Darstellung|Ansicht|Worten|Erkenntnissen)|according to|said|says|(?:case|version|account|argument|position) (?:is|was) that)(?=[^a-zß-ž]|$)/iu

/** „Der Rat stimmte dafür, …“, „Der Antrag scheiterte“: what a body has decided is a deed, whoever had asked for it. */
const DECIDES =
  /(?:^|[^a-zß-ž])(?:(?:stimmte|votierte)n?(?=[^a-zß-ž][^]{0,80}[^a-zß-ž](?:dafür|dagegen|für|gegen|zu)[^a-zß-ž])|beschloss(?:en)?|billigten?|verabschiedeten?|votes? (?:to|for|against)|voted|approved|(?:Antrag|Vorstoß|motion|amendment|proposal)[^a-zß-ž][^.;]{0,120}(?:gescheitert|scheiterte|abgelehnt|angenommen|zurückgezogen|failed|rejected|defeated|passed|withdrawn))(?=[^a-zß-ž]|$)/i

/** „… ist bei 31 Millionen Schluss. Das beschloss der Rat“: the next sentence says whose decision it is. */
function isDecidedNext({ prose, sentences }: Reading, { index, block }: Sentence): boolean {
  const next = sentences[index + 1]
  return next?.block === block && TAKES_UP.test(prose.slice(next.start, next.end))
}

const TAKES_UP =
  /^(?:das|dies|so|that|this)\s(?:hat\s|haben\s|was\s)?(?:[a-zß-ž]+\s){0,4}?(?:beschloss|beschlossen|entschied|entschieden|billigte|decided|approved|agreed)/i

/** „Noch offen ist, wie es weitergeht“, «It remains unclear whether …»: that nobody knows is nobody's claim. */
const IS_OPEN =
  /(?:^|[^a-zß-ž])(?:(?:ist|sind|bleibt|bleiben|blieb|war|waren) (?:[a-zß-ž]+ ){0,3}(?:umstritten|strittig)|(?:is|are|remains?|was|were) (?:still )?(?:contested|disputed|in dispute)|(?:(?:ein|der|dieser|dieses|eine|die|diese|another|one|the|this|that) (?:[a-zß-ž]+ )?(?:Vorwurf|Vorwürfe|Kritik|allegation|accusation|criticism|charge))|(?:offen|unklar|ungewiss|fraglich|umstritten|strittig) (?:ist|sind|bleibt|bleiben|blieb|war)|(?:ist|sind|bleibt|bleiben|blieb|war) (?:[a-zß-ž]+ ){0,3}(?:offen|unklar|ungewiss|fraglich)|(?:is|are|remains?|was) (?:still |as yet |so far )?(?:unclear|unknown|uncertain|open|to be seen)|(?:is|was) not (?:yet )?(?:clear|known))(?=[\s,.;:]|$)/iu

/** The draft says it itself and says it plainly: no statement, no quotation, no question, no hedge, no decision, no heading. */
function isOwnVoice(draft: Reading, sentence: Sentence): boolean {
  const kind = draft.blocks[sentence.block]?.kind
  if (kind === 'heading' || kind === 'cell' || isDatedEntry(draft, sentence.block)) return false
  // What reading has found costs less than the patterns.
  if (draft.attributions.some(a => isSaidIn(a, sentence)) || draft.quotes.some(q => shared(q, sentence) > 0))
    return false
  if (isReported(draft, sentence) || isHedged(wordsIn(draft, sentence)) || isDecidedNext(draft, sentence)) return false
  const text = draft.prose.slice(sentence.start, sentence.end)
  return !isQuestion(draft, sentence) && !REPORTS.test(text) && !DECIDES.test(text) && !IS_OPEN.test(text)
}

/** „sei“, „habe“, „komme“: indirect speech whose speaker reading did not find. */
function isReported({ tokens }: Reading, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) if (((tokens.word[i]?.kinds ?? 0) & REPORTING) > 0) return true
  return false
}

/** A statement of which the sentence is a part. What takes in its own speaker and cue says what somebody did: «Ulm und Bonn sprachen». */
function isSaidIn({ speaker, cue, content, contents }: Attribution, sentence: Span): boolean {
  const pieces = contents.length > 0 ? contents : [content]
  if (!pieces.some(span => shared(span, sentence) > 0) && !(cue && shared(cue, sentence) > 0)) return false
  const isDeed =
    speaker !== null &&
    cue !== null &&
    [speaker, cue].every(span => pieces.some(p => p.start <= span.start && span.end <= p.end))
  return !isDeed
}

function judge(draft: Reading, sentence: Sentence, corpus: Corpus, context: CheckContext): Judgement | null {
  const key = keyOfSentence(draft, sentence.index)
  if (remembered(corpus, 'plainly said', key, () => isPlainlySaid(draft, sentence, corpus))) return null
  const content = contentOf(draft, [sentence], [], corpus)
  const near = matchesOf(searchLike(sentence.index, draft, content, corpus, { least: FLOOR }), corpus)
  // The matches come best first.
  if (!near[0] || near[0].share < PARTIAL) return null
  // What comes less near is never the same claim. Who says something is asked last, as it has to be looked up.
  const best = near.find(match => match.share >= PARTIAL && match.statements.length > 0)
  if (!best || !isSameMatter(draft, best, corpus) || !isSameClaim(best, near, content)) return null
  if (isAnnounced(best) || near.some(match => settles(match, best))) return null
  const claims = near.filter(match => match.share >= best.share * ALSO_NEAR && match.statements.length > 0)
  // A claim of another value is another claim.
  const isClaim = claims.some(
    match => (content.figures.length === 0 || match.figures > 0) && isContested(match, corpus),
  )
  const reading = corpus.text(best.source)
  const speaker = claimantsOf(best).find(s => isTelling(whoSpeaks(s, reading)))
  if (!speaker && !best.statements.some(a => a.speaker === null) && !isContested(best, corpus)) return null
  const isPlain = best.share >= NEAR && best.common >= FEWEST_COMMON_PLAIN && content.figures.length === 0
  if (!isClaim && !isPlain) return null
  if (
    isTheirs(draft, sentence, best, corpus) ||
    isOwnDeed(best, corpus) ||
    (speaker && isRecord(speaker.text)) ||
    isNamedNext(draft, sentence, best, corpus) ||
    claims.some(match => namesSpeaker(draft, sentence, match, corpus)) ||
    // Asked last, as the words of the source are looked through.
    !isInStatement(best, corpus)
  )
    return null
  const messages = attributionMessages[context.display]
  const source = sourceName(corpus, best.source, context.display)
  const span = { start: sentence.start, end: sentence.end }
  return {
    kind: 'attribution',
    span,
    value: { type: 'indirect', speaker: null, cue: null, content: span, contents: [span] },
    verdict: 'unattributed',
    ruleId: 'attribution-missing',
    message: speaker ? messages.missing(speakerName(speaker), source) : messages.hearsay(source),
    grounds: groundsAt(
      corpus,
      claims,
      GROUNDS,
      ({ source, sentence }) => ({ source, highlight: sentence }),
      'contradicts',
    ),
    fixes: [],
  }
}

const GROUNDS = 3

/** One statement has enough of the sentence, or several have it between them: each source puts it in words of its own. */
function isSameClaim(best: Match, near: readonly Match[], content: Content): boolean {
  if (best.common >= FEWEST_COMMON && best.share >= NEAR_CLAIM) return true
  if (best.common >= FEWEST_OF_MOST && best.share >= MOST && content.figures.length === 0) return true
  const together = new Map(near.flatMap(match => (isPartial(match) ? [...match.matched] : [])))
  const weight = [...together.values()].reduce((n, w) => n + w, 0)
  return isPartial(best) && together.size > FEWEST_COMMON && weight >= content.weight * TOGETHER
}

function isPartial(match: Match): boolean {
  return match.common > 1 && match.share >= PARTIAL && match.statements.length > 0
}

/** «Ansley will hear that motion», beside what somebody has asked for: what is alike stands in the statement itself. */
function isInStatement({ matched, source, statements }: Match, corpus: Corpus): boolean {
  const said = new Set(termsIn(corpus.text(source), statements.flatMap(contentsOf), corpus))
  let [all, own] = [0, 0]
  for (const [term, weight] of matched) {
    all += weight
    own += said.has(term) ? weight : 0
  }
  return own >= all * MOSTLY
}

const MOSTLY = 0.5

/** Told from other matters by what it has in common, and by the names of the draft or by having nearly all of it. */
function isSameMatter(draft: Reading, best: Match, corpus: Corpus): boolean {
  return distinction(best, corpus) >= DISTINCT && (best.share >= NEARLY_ALL || isRelated(draft, best.source, corpus))
}

/** The sentence has the source's speaker in it: it tells of the statement, in whatever words. */
function namesSpeaker(draft: Reading, sentence: Sentence, match: Match, corpus: Corpus): boolean {
  const reading = corpus.text(match.source)
  const doers = draft.attributions.flatMap(a =>
    a.speaker && shared(a.speaker, sentence) > 0 ? [whoSpeaks(a.speaker, draft)] : [],
  )
  if (doers.some(doer => doer.isGeneric)) return true
  return claimantsOf(match).some(speaker => {
    const who = whoSpeaks(speaker, reading)
    return (
      isNamedIn(who, sentence, draft, corpus) ||
      bodiesIn(draft, sentence).some(body => speaker.text.includes(body)) ||
      isNamedByOffice(who, sentence, draft, corpus) ||
      isOfHouseIn(who, match, sentence, draft, corpus) ||
      (!who.isGeneric && doers.some(doer => sameSpeaker(doer, who, entitiesOf(corpus)) !== 'different'))
    )
  })
}

/** „Entdeckt hat die Lücke der Lärmschutzbeauftragte“: by the office, where the next sentence has the name. */
function isNamedByOffice(who: Who, sentence: Sentence, draft: Reading, corpus: Corpus): boolean {
  return (
    who.surname !== null &&
    who.roles.length > 0 &&
    isNamedIn({ ...who, surname: null, words: new Set() }, sentence, draft, corpus)
  )
}

/** The first words of the names of bodies in a sentence. */
function bodiesIn({ names }: Reading, sentence: Sentence): readonly string[] {
  return names
    .filter(({ kind, nameSpan }) => kind !== 'person' && shared(nameSpan, sentence) > 0)
    .map(({ name }) => name.split(' ')[0] as string)
}

/** «Nordwerke will …» of what the head of Nordwerke says: the draft has whose plan it is. */
function isOfHouseIn(who: Who, match: Match, sentence: Sentence, draft: Reading, corpus: Corpus): boolean {
  if (!who.roles.some(role => role.kind === 'leader' || role.key === 'geschäftsführer')) return false
  const reading = corpus.text(match.source)
  const { start, end } = corpus.around(match.number, AROUND, 0)
  const around = reading.prose.slice(start, end)
  return bodiesIn(draft, sentence).some(body => around.includes(body))
}

const AROUND = 4

/** Whether the likeliest sentence says all of it itself, as far as columns tell: then it is settled, whoever else says it too. */
function isPlainlySaid(draft: Reading, sentence: Sentence, corpus: Corpus): boolean {
  const [first] = lookUpSentence(draft, sentence.index, corpus).ranking.best
  if (first === undefined) return false
  if (likeness(contentOf(draft, [sentence], [], corpus), first, corpus, ALL).share < ALL) return false
  const source = corpus.terms.sourceOf[first] as number
  return !mayBeSaid(first, source, corpus) && !corpus.hasQuestions(source)
}

/** The whole of a content; what is worked out from weights may be a little less. */
const ALL = 1 - 1e-9

/** „Fünf Verfahren haben wir eingestellt“, «we have closed five»: what a body tells of its own deeds is no claim. */
function isOwnDeed({ number, source }: Match, corpus: Corpus): boolean {
  const { start, end } = corpus.span(number)
  return WE_HAVE.test(corpus.text(source).prose.slice(start, end))
}

const WE_HAVE = /(?:^|[^a-zß-ž])(?:we have|we['’]ve|haben wir|wir haben)(?=[^a-zß-ž])/iu

/** Whether a source says itself what another has as a claim: it has most of the very words that the claim has. */
function settles(match: Match, claim: Match): boolean {
  let all = 0
  let own = 0
  for (const [term, weight] of claim.matched) {
    all += weight
    own += match.matched.has(term) ? weight : 0
  }
  return own >= all * SETTLED && match.speakers.length === 0 && match.statements.length === 0
}

/** «…, she said. Her school board will review the rule»: the sentence goes on about whose statement it is. */
function isTheirs(draft: Reading, sentence: Sentence, match: Match, corpus: Corpus): boolean {
  const before = draft.sentences[sentence.index - 1]
  if (
    before?.block !== sentence.block ||
    !/^(?:her|his|their|ihre?[nmr]?|seine?[nmr]?)\s/i.test(draft.prose.slice(sentence.start, sentence.end))
  )
    return false
  return areClaimants(draft, before, match, corpus)
}

/** «Das behauptet die Initiative.»: the next sentence gives the statement to its speaker after all. */
function isNamedNext(draft: Reading, sentence: Sentence, match: Match, corpus: Corpus): boolean {
  const next = draft.sentences[sentence.index + 1]
  return next?.block === sentence.block && areClaimants(draft, next, match, corpus)
}

/** Whether somebody speaks in a sentence of the draft who makes the claim in the source. */
function areClaimants(draft: Reading, sentence: Sentence, match: Match, corpus: Corpus): boolean {
  const reading = corpus.text(match.source)
  const said = draft.attributions.filter(a => a.speaker && shared(a.speaker, sentence) > 0)
  return said.some(a =>
    claimantsOf(match).some(
      s => a.speaker && sameSpeaker(whoSpeaks(a.speaker, draft), whoSpeaks(s, reading), entitiesOf(corpus)) === 'same',
    ),
  )
}
