import { hearsayParticiples } from '../../../language/en/speech.ts'
import { commentNouns, countNouns, puttingVerbs, viewNouns } from '../../../language/en/speechStances.ts'
import { COMMA } from '../at.ts'
import { DETERMINER, NOUN_OF_SAYING, PREPOSITION, SOURCE } from '../sense.ts'
import type { Range, Statement } from '../statements.ts'
import { type Chunk, type Unit, isCapital, isWord, itemKinds, lowerAt } from '../units.ts'
import { around, contentEnd } from './contents.ts'
import { BE, hasVerb, predicateOf } from './predicates.ts'
import { isSpeaker } from './stances.ts'
import { phraseEnd, subjectBefore } from './subjects.ts'

const VIEWS = new Set(viewNouns.split(' '))
const COUNTS = new Set(countNouns.split(' '))
const COMMENTS = new Set(commentNouns.split(' '))
const PUTTING = new Set(puttingVerbs.split(' '))
const HEARSAY = new Set(hearsayParticiples.trim().split(/\s+/))

/** «according to the ministry». */
export function sourceStatement(unit: Unit, c: number): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  for (let i = chunk.from; i < chunk.to; i++) {
    if (!(itemKinds(unit, i) & SOURCE) || lowerAt(unit, i) !== 'according') continue
    if (lowerAt(unit, i + 1) !== 'to') continue
    const end = phraseEnd(unit, i + 2, chunk.to)
    if (end === i + 2) return undefined
    const whole = { from: i, to: sourceEnd(unit, c, end) }
    return {
      type: 'according-to',
      speaker: publisher(unit, end, chunk.to) ?? { from: i + 2, to: end },
      cue: { from: i, to: i + 2 },
      pieces: around(unit, whole.from, whole.to),
      onlyQuotes: false,
    }
  }
  return undefined
}

/** «according to a study of 48,000 youngsters published on Tuesday»: at the end of the sentence all the rest belongs to the source. */
function sourceEnd(unit: Unit, c: number, end: number): number {
  const chunk = unit.chunks[c] as Chunk
  return chunk.before === COMMA || c > 0 || hasVerb(unit, chunk.from, end) ? chunk.to : end
}

/** «figures published by the ministry»: the ministry. */
function publisher(unit: Unit, from: number, to: number): Range | null {
  if (!(itemKinds(unit, from - 1) & NOUN_OF_SAYING) && !/(?:ed|sed|en)$/.test(lowerAt(unit, from - 1))) return null
  for (let i = from; i < Math.min(to, from + 3); i++) {
    if (!/^(?:by|from)$/.test(lowerAt(unit, i))) continue
    const end = phraseEnd(unit, i + 1, to)
    return end > i + 1 ? { from: i + 1, to: end } : null
  }
  return null
}

/** «on insurers' estimates», «in the coroner's view», «by the union's count». */
export function viewStatement(unit: Unit, c: number): Statement | undefined {
  const { from, to } = unit.chunks[c] as Chunk
  for (let i = from; i < to - 2; i++) {
    const nouns = lowerAt(unit, i) === 'in' ? VIEWS : /^(?:on|by)$/.test(lowerAt(unit, i)) ? COUNTS : undefined
    if (!nouns) continue
    for (let noun = i + 2; noun < Math.min(to, i + 8) && !(itemKinds(unit, noun - 1) & PREPOSITION); noun++) {
      const speaker = { from: i + 1, to: noun }
      if (!nouns.has(lowerAt(unit, noun)) || !isPossessive(unit, noun - 1) || !isSpeaker(unit, speaker)) continue
      const cue = { from: noun, to: noun + 1 }
      return { type: 'according-to', speaker, cue, pieces: around(unit, i, noun + 1), onlyQuotes: false }
    }
  }
  return undefined
}

/** «insurers'», «the coroner's», as one word or with the mark apart. */
function isPossessive(unit: Unit, i: number): boolean {
  return /['’]s?$/.test(lowerAt(unit, i)) || (/s$/.test(lowerAt(unit, i - 1)) && !isWord(unit, i))
}

/** «That the paper be withdrawn is what the federation demands», «… was how she put it», «… was the verdict of the court». */
export function cleftStatement(unit: Unit, c: number): Statement | undefined {
  const { from, to } = unit.chunks[c] as Chunk
  for (let i = from + 1; i < to; i++) {
    if (!BE.has(lowerAt(unit, i - 1))) continue
    const said = whatIsSaid(unit, i, to) ?? howIsPut(unit, i, to) ?? commentOf(unit, i, to)
    if (!said) continue
    const first = (unit.chunks[0] as Chunk).from
    const isBackward = first === i - 2 && /^(?:that|this|it)$/.test(lowerAt(unit, first))
    const pieces = isBackward ? [] : [{ from: first, to: i - 1 }]
    return { type: 'indirect', speaker: said.speaker, cue: said.cue, pieces, onlyQuotes: false, isBackward }
  }
  return undefined
}

type Said = Pick<Statement, 'speaker' | 'cue'>

function whatIsSaid(unit: Unit, i: number, to: number): Said | undefined {
  const predicate = lowerAt(unit, i) === 'what' ? predicateOf(unit, { from: i + 1, to, before: 0 }) : undefined
  const speaker = predicate && subjectBefore(unit, i + 1, predicate.start)
  return predicate && speaker ? { speaker, cue: { from: predicate.verb, to: predicate.verb + 1 } } : undefined
}

function howIsPut(unit: Unit, i: number, to: number): Said | undefined {
  if (lowerAt(unit, i) !== 'how') return undefined
  for (let verb = i + 2; verb < to - 1; verb++) {
    if (!PUTTING.has(lowerAt(unit, verb)) || !/^(?:it|this|things)$/.test(lowerAt(unit, verb + 1))) continue
    const speaker = subjectBefore(unit, i + 1, verb)
    return speaker ? { speaker, cue: { from: verb, to: verb + 1 } } : undefined
  }
  return undefined
}

function commentOf(unit: Unit, i: number, to: number): Said | undefined {
  if (lowerAt(unit, i) !== 'the' || !COMMENTS.has(lowerAt(unit, i + 1)) || lowerAt(unit, i + 2) !== 'of')
    return undefined
  const speaker = { from: i + 3, to: phraseEnd(unit, i + 3, to) }
  const isWhole = speaker.to === to && speaker.to > speaker.from && isSpeaker(unit, speaker)
  return isWhole ? { speaker, cue: { from: i + 1, to: i + 2 } } : undefined
}

/** «is said to be», «are believed to have», «reportedly»: somebody's claim. */
export function hearsayStatement(unit: Unit, c: number): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  for (let i = chunk.from; i < chunk.to; i++) {
    const isParticiple = HEARSAY.has(lowerAt(unit, i)) && BE.has(lowerAt(unit, i - 1)) && lowerAt(unit, i + 1) === 'to'
    const isAdverb =
      (itemKinds(unit, i) & SOURCE) !== 0 &&
      lowerAt(unit, i) !== 'according' &&
      lowerAt(unit, i) !== 'per' &&
      !isCapital(unit, i)
    if (!isParticiple && !isAdverb) continue
    return {
      type: 'hearsay',
      speaker: null,
      cue: { from: isParticiple ? i - 1 : i, to: i + 1 },
      pieces: [{ from: chunk.from, to: chunk.to }],
      onlyQuotes: false,
    }
  }
  return undefined
}

/** «the foundation's claim that …», «allegations that …». */
export function nounStatement(unit: Unit, c: number): Statement | undefined {
  const { from, to } = unit.chunks[c] as Chunk
  for (let i = from; i < to - 1; i++) {
    if (!(itemKinds(unit, i) & NOUN_OF_SAYING) || lowerAt(unit, i + 1) !== 'that') continue
    const holder = /['’]s?$/.test(lowerAt(unit, i - 1)) ? i - 1 : -1
    let start = holder
    while (start > from && (isCapital(unit, start - 1) || itemKinds(unit, start - 1) & DETERMINER)) start--
    return {
      type: 'indirect',
      speaker: holder < 0 ? null : { from: start, to: i },
      cue: { from: i, to: i + 1 },
      pieces: [{ from: i + 1, to: contentEnd(unit, c, i) }],
      onlyQuotes: false,
    }
  }
  return undefined
}
