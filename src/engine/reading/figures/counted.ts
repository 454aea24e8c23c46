import type { FigureKind } from '../../model.ts'
import { isVerbal, type NounAt, nounAfter, nounBefore, nounOfShare } from './nouns.ts'
import type { Part } from './parts.ts'
import {
  inside,
  isCapital,
  isDigits,
  isGlue,
  isInnerMark,
  isMark,
  isWord,
  lowerAt,
  type Range,
  type Reader,
  senseAt,
  textAt,
  touches,
} from './reader.ts'

/** „Artikel 5“, „Platz drei“, „§ 218“, «page 8»: the number is a name's. */
export function labelBefore(r: Reader, part: Part): NounAt | undefined {
  const { numeral, from } = part
  if (part.unit || numeral.type !== 'cardinal' || numeral.scale) return undefined
  const at = isMark(r, from - 1, '.') && touches(r, from - 2) ? from - 2 : from - 1
  if (isMark(r, from - 1, '§')) return { from: from - 1, to: from, head: from - 1 }
  if (!inside(r, at)) return undefined
  const isLabel =
    hasRole(r, at) && (!r.german || isCapital(r, at)) && (r.german || isCapital(r, at) || numeral.form === 'digits')
  if (
    !isLabel ||
    TELLS_WHICH.has(lowerAt(r, at - 1)) ||
    (r.german && isWord(r, part.to) && isCapital(r, part.to) && numeral.plain === undefined)
  )
    return undefined
  return { from: at, to: at + 1, head: at }
}

/** «Last season 14 of 63 nests failed»: which one is said already. */
const TELLS_WHICH = new Set('last this next that every vorige dieser diese dieses letzte vergangene jede'.split(' '))

const hasRole = (r: Reader, i: number) =>
  senseAt(r, i)?.roles?.some(role => role === 'label' || role === 'gauge') ?? false

/** What the figure counts or measures; `whole` is the figure from its hedge to its unit. */
export function nounFor(r: Reader, part: Part, whole: Range, kind: FigureKind): NounAt | undefined {
  const { to } = whole
  if (kind === 'age') return agedNoun(r, to)
  const after = following(r, part, whole, kind)
  return after || kind === 'duration' ? after : nounBefore(r, whole.from)
}

/** „der 24 Jahre alte Angreifer“; after an English age only a person is no verb. */
function agedNoun(r: Reader, to: number): NounAt | undefined {
  const noun = nounAfter(r, to)
  if (r.german || !noun) return noun
  for (let at = to; at < noun.to; at++)
    if (senseAt(r, at)?.roles?.includes('person')) return { from: to, to: at + 1, head: at }
  return undefined
}

/** Where the noun phrase begins: after „mehr“, „weitere“, a hyphen, or «as many» of a factor. */
function nounStart(r: Reader, { numeral }: Part, to: number): number {
  const lower = lowerAt(r, to)
  if (numeral.type === 'factor' && (lower === 'so' || lower === 'as')) return to + 2
  const at = isInnerMark(r, to, '-') ? to + 1 : to
  return isGlue(r, at, 'comparing') || isGlue(r, at, 'further') ? at + 1 : at
}

function following(r: Reader, part: Part, { to }: Range, kind: FigureKind): NounAt | undefined {
  const at = nounStart(r, part, to)
  const isShare = kind === 'percent' || kind === 'count' || (kind === 'measure' && !r.german)
  const shared = isShare ? nounOfShare(r, at) : undefined
  if (shared) return shared
  if (!r.german && part.unit && !hasNounBehindUnit(r, part)) return undefined
  if (kind === 'duration' && r.german && !isCapital(r, at)) return undefined
  return nounAfter(r, at, part.unit !== undefined) ?? (kind === 'count' ? participle(r, at) : undefined)
}

/** «a 14-hour debate», «a $300 million contract»: other English units are followed by something else than what they measure. */
function hasNounBehindUnit(r: Reader, part: Part): boolean {
  const isSign = part.from < part.numeral.from
  const isHyphened = part.to > part.numeral.to && textAt(r, part.numeral.to) === '-'
  return (isSign || isHyphened) && isWord(r, part.to) && !isVerbal(lowerAt(r, part.to)) && !isPredicate(r, part.to)
}

/** «the $720,000 covers five years»: a word in -s right before a number or an article is a verb. */
function isPredicate(r: Reader, i: number): boolean {
  const next = senseAt(r, i + 1)
  const isObject = isDigits(r, i + 1) || next?.cardinal !== undefined || next?.article === true
  return lowerAt(r, i).endsWith('s') && (isObject || /^(?:the|all|its|their|his|her|only)$/.test(lowerAt(r, i + 1)))
}

/** «2,300 according to the organisers» */
const NO_STATE = /^(?:according|including|excluding|depending|regarding|concerning|compared)$/

/** «200 injured», «14 missing» */
function participle(r: Reader, i: number): NounAt | undefined {
  const isEnd = !isWord(r, i + 1) || (senseAt(r, i + 1)?.roles?.includes('stop') ?? false)
  return !r.german && isVerbal(lowerAt(r, i)) && !NO_STATE.test(lowerAt(r, i)) && isEnd
    ? { from: i, to: i + 1, head: i }
    : undefined
}
