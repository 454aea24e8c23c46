import type { Text } from '../reading.ts'
import { COMMA, HYPHEN, isMark } from './at.ts'
import type { Quotation } from './quotations.ts'
import { CONJUNCTION, DETERMINER, NOUN_OF_SAYING, TITLE_NOUN } from './sense.ts'
import type { Statement } from './statements.ts'
import { isCapital, isQuotation, itemKinds, lowerAt, type Unit } from './units.ts'

/**
 * Whether words between marks inside a statement are the speaker's own and no name, title or term: „nicht zumutbar“ is, the
 * „Berliner Zeitung“, the film „Das stille Tal“ and the so-called „Wunder“ are not.
 */
export function isOwnWords(
  text: Text,
  unit: Unit,
  at: number,
  quotation: Quotation,
  statement: Statement | undefined,
): boolean {
  const speaker = statement?.speaker
  if (speaker && speaker !== 'before' && at >= speaker.from && at < speaker.to) return false
  if (isHyphened(text, quotation)) return false
  const { count, small } = countWords(text, quotation)
  if (startsSmall(text, quotation) && !isTitled(unit, at)) return count >= 2 || !isAfterTermMarker(unit, at)
  if (isNamed(unit, at) && (count <= 4 || small * 2 < count)) return false
  if (small === 0 && EXAMPLE.has(lowerAt(unit, at - 1))) return false
  if (small * 2 >= count) return count >= 2 || !isAfterTermMarker(unit, at)
  if (DEFINITE.has(lowerAt(unit, at - 1)) || isAfterTermMarker(unit, at)) return false
  return (statement !== undefined && reportsItself(statement)) || (small * 4 >= count && count >= 2)
}

/** «nannte den Plan einen „Irrweg“», «warf ihm „Wortbruch“ vor»: the object of the verb of saying itself. */
export function reportsItself({ onlyQuotes, cue, pieces }: Statement): boolean {
  return onlyQuotes || pieces.some(piece => piece.from <= cue.from && cue.to <= piece.to)
}

/** Whether words between marks are a sentence or the greater part of one. */
export function isSentence(text: Text, quotation: Quotation): boolean {
  const { count, small } = countWords(text, quotation)
  return count >= 3 && small * 2 >= count
}

/** Whether a quotation that nobody is said to speak can still be speech: it ends as a sentence does, or is part of one. */
export function looksSpoken(text: Text, quotation: Quotation): boolean {
  const { tokens } = text
  const last = String.fromCharCode(tokens.code[quotation.to - 2] as number)
  return /[.!?…,]/.test(last) || (startsSmall(text, quotation) && countWords(text, quotation).count >= 4)
}

/** Without a speaker, words as few as these are a term. */
export const FEW_WORDS = 1

/** «die Serie „Tatort“», «Filme wie „Stille“ und „Sturm“»: a noun before that the quotation is the name of. */
export function isNamed(unit: Unit, at: number): boolean {
  const isListed = isLink(unit, at - 1) && isQuotation(unit, at - 2)
  if (isListed) return isNamed(unit, at - 2)
  if (lowerAt(unit, at - 1) === 'wie') return isCapital(unit, at - 2) && !(itemKinds(unit, at - 2) & NOUN_OF_SAYING)
  const kinds = itemKinds(unit, at - 1)
  if (!isCapital(unit, at - 1)) return false
  return (kinds & (NOUN_OF_SAYING | CONJUNCTION | DETERMINER)) === 0 || (kinds & TITLE_NOUN) !== 0
}

/** The comma or „und“ between quotations. */
function isLink(unit: Unit, i: number): boolean {
  const item = unit.items[i] ?? -1
  return (itemKinds(unit, i) & CONJUNCTION) !== 0 || (item >= 0 && isMark(unit.tokens, item, COMMA))
}

/** How many words a quotation has, and how many in small letters. */
export function countWords(
  { tokens }: Pick<Text, 'tokens'>,
  { from, to }: Quotation,
): { count: number; small: number } {
  let count = 0
  let small = 0
  for (let i = from; i < to; i++) {
    const word = tokens.word[i]
    if (!word) continue
    count++
    if (!word.capital) small++
  }
  return { count, small }
}

export function startsSmall({ tokens }: Text, { from }: Quotation): boolean {
  return tokens.word[from + 1]?.capital === false
}

/** «das Magazin „auto, motor und sport“», «mit dem Prädikat „summa cum laude“»: a noun before that only names stand behind. */
export function isTitled(unit: Unit, at: number): boolean {
  return (
    (itemKinds(unit, at - 1) & (TITLE_NOUN | NOUN_OF_SAYING)) === TITLE_NOUN && !SAYS_TOO.has(lowerAt(unit, at - 1))
  )
}

/** Behind these stand titles and what somebody says. */
const SAYS_TOO = new Set(
  'wort motto stichwort schlagwort spruch slogan begriff überschrift aufschrift bezeichnung'.split(' '),
)

/** «Filme wie „Stiller Ozean“», «mit seinem „Roten Blitz“»: capital words behind them are a name. */
const EXAMPLE = new Set('wie seinem ihrem seine ihre seinen ihren seiner ihrer such like its his her'.split(' '))

const DEFINITE = new Set('der die das dem den des im am zum zur vom beim the'.split(' '))
const TERM_MARKERS = new Set(
  'sogenannte sogenannten sogenannter sogenanntes sogenanntem genannte genannten genannter genanntes genannt namens called dubbed nicknamed'.split(
    ' ',
  ),
)

function isAfterTermMarker(unit: Unit, at: number): boolean {
  return TERM_MARKERS.has(lowerAt(unit, at - 1))
}

/** «„Bild“-Zeitung». */
function isHyphened({ tokens }: Text, { to }: Quotation): boolean {
  return tokens.start[to] === tokens.end[to - 1] && tokens.code[to] === HYPHEN
}
