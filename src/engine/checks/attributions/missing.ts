import type { Corpus } from '../../corpus/corpus.ts'
import type { Sentence } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { shared } from '../../corpus/saidBy.ts'
import { groundAt, sourceName } from '../grounds.ts'
import type { CheckContext, Judgement } from '../judgement.ts'
import { fullName } from './judge.ts'
import { contentOf } from './likeness.ts'
import { contentsOf, type Match, matchesOf } from './matches.ts'
import { attributionMessages } from './messages.ts'

/** So much of the draft's sentence has to stand in somebody's statement. */
const NEAR = 0.55
const FEWEST_COMMON = 3
/** A source that says so itself, or nearly so, settles it. */
const OWN_VOICE = 0.55

/** Sentences that the draft states as fact, and every source that has them as somebody's claim. */
export function missingAttributions(draft: Reading, corpus: Corpus, context: CheckContext): readonly Judgement[] {
  return draft.sentences.flatMap(sentence => {
    const judgement = isOwnVoice(draft, sentence) ? judge(draft, sentence, corpus, context) : null
    return judgement ? [judgement] : []
  })
}

/** The draft says it itself: no statement, no quotation, no heading, no figure (figures have checks of their own). */
function isOwnVoice(draft: Reading, sentence: Sentence): boolean {
  const kind = draft.blocks[sentence.block]?.kind
  if (kind === 'heading' || kind === 'cell') return false
  if (/\?["”“«»]?\s*$/.test(draft.prose.slice(sentence.start, sentence.end))) return false
  if (
    draft.attributions.some(a => [...contentsOf(a), ...(a.cue ? [a.cue] : [])].some(span => shared(span, sentence) > 0))
  )
    return false
  if (draft.quotes.some(q => shared(q, sentence) > 0)) return false
  return !draft.figures.some(
    f => f.kind !== 'date' && f.kind !== 'time' && f.kind !== 'ordinal' && shared(f, sentence) > 0,
  )
}

function judge(draft: Reading, sentence: Sentence, corpus: Corpus, context: CheckContext): Judgement | null {
  const content = contentOf(draft, [sentence], [], corpus)
  const near = matchesOf(content, corpus).filter(match => match.common >= FEWEST_COMMON)
  const [best] = near
  if (!best || best.share < NEAR || best.statements.length === 0) return null
  if (
    near.some(
      match => match.speakers.length === 0 && match.statements.length === 0 && match.share >= best.share * OWN_VOICE,
    )
  )
    return null
  const messages = attributionMessages[context.display]
  const speaker = best.speakers[0]
  const source = sourceName(corpus, best.source)
  const span = { start: sentence.start, end: sentence.end }
  return {
    kind: 'attribution',
    span,
    value: { type: 'indirect', speaker: null, cue: null, content: span, contents: [span] },
    verdict: 'unattributed',
    ruleId: 'attribution-missing',
    message: speaker ? messages.missing(fullName(speaker), source) : messages.hearsay(source),
    grounds: near
      .filter(match => match.share >= best.share * OWN_VOICE)
      .slice(0, 3)
      .map(match => ground(match, corpus)),
    fixes: [],
  }
}

function ground({ source, sentence }: Match, corpus: Corpus) {
  return groundAt(corpus, source, sentence, 'contradicts')
}
