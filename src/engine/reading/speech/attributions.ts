import type { Attribution, Mention, Span, Speaker } from '../../model.ts'
import type { Text } from '../reading.ts'
import { COLON, HYPHEN } from './at.ts'
import { englishStatements } from './english.ts'
import { germanStatements, isSubordinate } from './german.ts'
import type { FoundName } from './names.ts'
import { nounPhraseEnd } from './phrases.ts'
import type { Quotation } from './quotations.ts'
import {
  COLLECTIVE,
  CONJUNCTION,
  DETERMINER,
  INSTITUTION,
  NOUN_OF_SAYING,
  REPORTING,
  ROLE,
  TITLE_NOUN,
} from './sense.ts'
import { speakersOf } from './speakers.ts'
import type { Range, Statement } from './statements.ts'
import {
  isCapital,
  isQuotation,
  isWord,
  itemKinds,
  lowerAt,
  quotationAt,
  spanOfItems,
  type Chunk,
  type Unit,
  unitsOf,
} from './units.ts'

/** Who says what, in text order, with the speaker of each outer quotation. */
export interface Attributed {
  readonly attributions: readonly Attribution[]
  /** By the quotation's first token. */
  readonly speakers: ReadonlyMap<number, Speaker | null>
}

export function attribute(text: Text, quotations: readonly Quotation[], names: readonly FoundName[]): Attributed {
  const attributions: Attribution[] = []
  const speakers = new Map<number, Speaker | null>()
  const people = speakersOf(text, names)
  let last: Speaker | null = null
  let lastUnit = -1
  let goingOn: { contents: Span[]; speaker: Speaker | null } | undefined
  const units = unitsOf(text, quotations)
  const finish = () => {
    if (goingOn) attributions.push(continued(goingOn))
    goingOn = undefined
  }
  units.forEach((unit, index) => {
    const statements =
      unit.chunks.length === 0 ? [] : text.language === 'de' ? germanStatements(unit) : englishStatements(unit)
    if (statements.length === 0) {
      if (isContinuation(unit)) {
        goingOn ??= { contents: [], speaker: index - lastUnit <= 2 ? last : null }
        goingOn.contents.push(spanOfItems(unit, 0, wordEnd(unit)))
        quotedWithin(text, unit, { from: 0, to: unit.items.length }, null, goingOn.speaker, attributions, speakers)
        lastUnit = index
        return
      }
      finish()
    } else finish()
    for (const statement of statements) {
      const speaker =
        statement.speaker === 'before'
          ? last
          : statement.speaker && people.at(spanOfItems(unit, statement.speaker.from, statement.speaker.to))
      emit(text, unit, statement, speaker, sentenceBefore(text, unit, units[index - 1]), attributions, speakers)
      if (speaker) last = speaker
      lastUnit = index
    }
    const spoken = leftOver(
      text,
      unit,
      speakers,
      statements,
      index - lastUnit <= 1 ? last : null,
      names,
      people.at,
      attributions,
    )
    if (spoken !== undefined) {
      lastUnit = index
      if (spoken) last = spoken
    }
  })
  finish()
  return { attributions: attributions.sort((a, b) => a.content.start - b.content.start), speakers }
}

function continued({ contents, speaker }: { contents: readonly Span[]; speaker: Speaker | null }): Attribution {
  const content = { start: (contents[0] as Span).start, end: (contents.at(-1) as Span).end }
  return { type: 'indirect', speaker, cue: null, content, contents }
}

function wordEnd(unit: Unit): number {
  let to = unit.items.length
  while (to > 0 && !isWord(unit, to - 1) && !isQuotation(unit, to - 1)) to--
  return to
}

/** A main clause in the subjunctive without a cue goes on with what was said. */
function isContinuation(unit: Unit): boolean {
  if (unit.items.length === 0 || !(unit.kinds & REPORTING)) return false
  if (unit.items.some((_, i) => FIRST_PERSON.has(lowerAt(unit, i)))) return false
  return unit.chunks.some(chunk => {
    if (isSubordinate(unit, chunk)) return false
    for (let i = chunk.from; i < chunk.to; i++) if (itemKinds(unit, i) & REPORTING) return true
    return false
  })
}

const FIRST_PERSON = new Set(['ich', 'wir', 'mein', 'meine', 'mich'])

/** The unit before in the same paragraph, without its full stop. */
function sentenceBefore({ tokens }: Text, unit: Unit, before: Unit | undefined): Span | undefined {
  if (!before || before.block !== unit.block) return undefined
  const last = before.to - 1
  const to = tokens.word[last] === undefined && last > before.from ? last : before.to
  return { start: tokens.start[before.from] as number, end: tokens.end[to - 1] as number }
}

function mention(text: Text, span: Span): Mention {
  return { text: text.raw.slice(span.start, span.end), ...span }
}

function emit(
  text: Text,
  unit: Unit,
  statement: Statement,
  speaker: Speaker | null,
  before: Span | undefined,
  attributions: Attribution[],
  speakers: Map<number, Speaker | null>,
): void {
  if (statement.isBackward) {
    if (before)
      attributions.push(
        attribution(statement.type, speaker, mention(text, spanOfItems(unit, statement.cue.from, statement.cue.to)), [
          before,
        ]),
      )
    return
  }
  const pieces = statement.pieces.map(piece => trim(unit, piece)).filter(piece => piece.to > piece.from)
  if (pieces.length === 0) return
  const cue = mention(text, spanOfItems(unit, statement.cue.from, statement.cue.to))
  const isDirect = statement.onlyQuotes || pieces.every(piece => isAllQuotation(unit, piece))
  if (!isDirect) {
    const contents = pieces.map(piece => spanOfItems(unit, piece.from, piece.to))
    attributions.push(attribution(statement.type, speaker, cue, contents))
  }
  for (const piece of pieces)
    quotedWithin(text, unit, piece, { statement, isDirect, cue }, speaker, attributions, speakers)
}

interface Saying {
  readonly statement: Statement
  readonly isDirect: boolean
  readonly cue: Mention
}

/** The speaker's own words between marks inside what he says. */
function quotedWithin(
  text: Text,
  unit: Unit,
  { from, to }: Range,
  saying: Saying | null,
  speaker: Speaker | null,
  attributions: Attribution[],
  speakers: Map<number, Speaker | null>,
): void {
  for (let i = from; i < to; i++) {
    const quotation = quotationAt(unit, i)
    if (!quotation || speakers.has(quotation.from)) continue
    const isWhole = saying !== null && saying.isDirect && !saying.statement.onlyQuotes
    if (!isWhole && !isOwnWords(text, unit, i, quotation, saying?.statement)) continue
    speakers.set(quotation.from, speaker)
    attributions.push(attribution('direct', speaker, saying?.cue ?? null, [quotation.outer]))
  }
}

function attribution(
  type: Attribution['type'],
  speaker: Speaker | null,
  cue: Mention | null,
  contents: readonly Span[],
): Attribution {
  const sorted = [...contents].sort((a, b) => a.start - b.start)
  return {
    type,
    speaker,
    cue,
    content: { start: (sorted[0] as Span).start, end: (sorted.at(-1) as Span).end },
    contents: sorted,
  }
}

function trim(unit: Unit, { from, to }: Range): Range {
  let first = from
  let last = to
  while (
    first < last &&
    !isWord(unit, first) &&
    !isQuotation(unit, first) &&
    unit.tokens.kind[unit.items[first] as number] === 3
  )
    first++
  while (
    last > first &&
    !isWord(unit, last - 1) &&
    !isQuotation(unit, last - 1) &&
    unit.tokens.kind[unit.items[last - 1] as number] === 3
  )
    last--
  return { from: first, to: last }
}

function isAllQuotation(unit: Unit, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (isWord(unit, i)) return false
  return true
}

/** Whether words between marks are the speaker's own and no name, title or term. */
function isOwnWords(
  text: Text,
  unit: Unit,
  at: number,
  quotation: Quotation,
  statement: Statement | undefined,
): boolean {
  const speaker = statement?.speaker
  if (speaker && speaker !== 'before' && at >= speaker.from && at < speaker.to) return false
  if (isHyphened(text, quotation)) return false
  const { count, lower } = wordsOf(text, quotation)
  if (startsSmall(text, quotation)) return count >= 2 || !isAfterTermMarker(unit, at)
  if (isNamed(unit, at)) return false
  if (lower * 2 >= count) return count >= 2 || !isAfterTermMarker(unit, at)
  if (DEFINITE.has(lowerAt(unit, at - 1)) || isAfterTermMarker(unit, at)) return false
  return statement?.onlyQuotes === true || (lower * 4 >= count && count >= 2)
}

function startsSmall({ tokens }: Text, { from }: Quotation): boolean {
  return tokens.word[from + 1]?.capital === false
}

const DEFINITE = new Set('der die das dem den des im am zum zur vom beim the'.split(' '))
const TERM_MARKERS = new Set(
  'sogenannte sogenannten sogenannter sogenanntes sogenanntem genannte genannten genannter genanntes genannt namens called'.split(
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

/** «die Serie „Tatort“»: a noun before that the quotation is the name of. */
function isNamed(unit: Unit, at: number): boolean {
  const kinds = itemKinds(unit, at - 1)
  if (!isCapital(unit, at - 1)) return false
  return (kinds & (NOUN_OF_SAYING | CONJUNCTION | DETERMINER)) === 0 || (kinds & TITLE_NOUN) !== 0
}

function wordsOf({ tokens }: Text, { from, to }: Quotation): { count: number; lower: number } {
  let count = 0
  let lower = 0
  for (let i = from; i < to; i++) {
    const word = tokens.word[i]
    if (!word) continue
    count++
    if (!word.capital) lower++
  }
  return { count, lower }
}

/** Quotations that no cue explains: after a name and a colon, or alone after what somebody said. */
function leftOver(
  text: Text,
  unit: Unit,
  speakers: Map<number, Speaker | null>,
  statements: readonly Statement[],
  last: Speaker | null,
  names: readonly FoundName[],
  speakerAt: (span: Span) => Speaker,
  attributions: Attribution[],
): Speaker | null | undefined {
  let spoken: Speaker | null | undefined
  for (const quotation of unit.quotations) {
    if (speakers.has(quotation.from) || !isSentence(text, quotation)) continue
    const at = unit.items.findIndex((_, i) => quotationAt(unit, i) === quotation)
    const isAlone = !unit.items.some((_, i) => isWord(unit, i))
    const colon = beforeColon(unit, quotation, names)
    const speaker = isAlone
      ? last
      : colon
        ? speakerAt(spanOfItems(unit, colon.from, colon.to))
        : statements.length > 0
          ? last
          : null
    if (!isAlone && !colon && isNamed(unit, at)) continue
    if (!isAlone && !colon && !speaker && wordsOf(text, quotation).count < 5) continue
    speakers.set(quotation.from, speaker)
    attributions.push(attribution('direct', speaker, null, [quotation.outer]))
    spoken = speaker
  }
  return spoken
}

/** Whether words between marks are a sentence or the greater part of one. */
function isSentence(text: Text, quotation: Quotation): boolean {
  const { count, lower } = wordsOf(text, quotation)
  return count >= 3 && lower * 2 >= count
}

/** «Der Trainer: „…“», «Then she grew angry: “…”»: the person before the colon; else the phrase that the sentence opens with. */
function beforeColon(unit: Unit, quotation: Quotation, names: readonly FoundName[]): Range | undefined {
  const at = unit.items.findIndex((_, i) => quotationAt(unit, i) === quotation)
  const chunk = unit.chunks.find(c => c.from === at && c.before === COLON)
  if (!chunk) return undefined
  for (let i = at - 1; i >= 0; i--) {
    const item = unit.items[i] as number
    const person = item < 0 || !isCapital(unit, i) ? undefined : personAt(names, item)
    if (person) return itemsOf(unit, person)
  }
  for (let i = 0; i < at; i++) if (SUBJECT_PRONOUNS.has(lowerAt(unit, i))) return { from: i, to: i + 1 }
  const first = unit.chunks[0] as Chunk
  const end = nounPhraseEnd(unit, first.from, first.to)
  for (let i = first.from; i < end; i++)
    if (itemKinds(unit, i) & (ROLE | INSTITUTION | COLLECTIVE)) return { from: first.from, to: end }
  return undefined
}

/** The person whose name holds the token. */
function personAt(names: readonly FoundName[], token: number): FoundName | undefined {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle] as FoundName).bareTo <= token) low = middle + 1
    else high = middle
  }
  const name = names[low]
  return name?.person && name.bareFrom <= token ? name : undefined
}

const SUBJECT_PRONOUNS = new Set('er sie he she they'.split(' '))

function itemsOf(unit: Unit, name: FoundName): Range {
  const from = unit.items.indexOf(Math.max(name.from, unit.items[0] as number))
  const last = unit.items.indexOf(name.bareTo - 1)
  return { from: from < 0 ? unit.items.indexOf(name.bareFrom) : from, to: last + 1 }
}
