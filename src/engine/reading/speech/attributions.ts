import type { Attribution, Mention, Span, Speaker } from '../../model.ts'
import type { Text } from '../reading.ts'
import { COLON } from './at.ts'
import { germanStatements } from './german.ts'
import type { FoundName } from './names.ts'
import { nounPhraseEnd } from './phrases.ts'
import type { Quotation } from './quotations.ts'
import { CONJUNCTION, INSTITUTION, NOUN_OF_SAYING, REPORTING, ROLE, SUBJUNCTIVE } from './sense.ts'
import { speakersOf } from './speakers.ts'
import type { Range, Statement } from './statements.ts'
import { isCapital, isQuotation, isWord, itemKinds, quotationAt, spanOfItems, type Unit, unitsOf } from './units.ts'

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
    const statements = unit.chunks.length > 0 && text.language === 'de' ? germanStatements(unit) : []
    if (statements.length === 0) {
      if (isContinuation(unit)) {
        goingOn ??= { contents: [], speaker: index - lastUnit <= 2 ? last : null }
        goingOn.contents.push(spanOfItems(unit, 0, wordEnd(unit)))
        lastUnit = index
        return
      }
      finish()
    } else finish()
    for (const statement of statements) {
      const speaker = statement.speaker === 'before' ? last : statement.speaker && people.at(spanOfItems(unit, statement.speaker.from, statement.speaker.to))
      emit(text, unit, statement, speaker, attributions, speakers)
      if (speaker) last = speaker
      lastUnit = index
    }
    const spoken = leftOver(text, unit, speakers, statements, index - lastUnit <= 1 ? last : null, people.at, attributions)
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

/** A sentence in the subjunctive without a cue goes on with what was said. */
function isContinuation(unit: Unit): boolean {
  if (unit.items.length === 0 || !(unit.kinds & (REPORTING | SUBJUNCTIVE))) return false
  return unit.chunks.some(chunk => {
    for (let i = chunk.from; i < chunk.to; i++) if (itemKinds(unit, i) & REPORTING) return true
    return false
  })
}

function mention(text: Text, span: Span): Mention {
  return { text: text.raw.slice(span.start, span.end), ...span }
}

function emit(text: Text, unit: Unit, statement: Statement, speaker: Speaker | null, attributions: Attribution[], speakers: Map<number, Speaker | null>): void {
  const pieces = statement.pieces.map(piece => trim(unit, piece)).filter(piece => piece.to > piece.from)
  if (pieces.length === 0) return
  const cue = mention(text, spanOfItems(unit, statement.cue.from, statement.cue.to))
  const quoted = pieces.flatMap(piece => quotationsIn(unit, piece))
  const isDirect = statement.onlyQuotes || pieces.every(piece => isAllQuotation(unit, piece))
  if (!isDirect) {
    const contents = pieces.map(piece => spanOfItems(unit, piece.from, piece.to))
    attributions.push(attribution(statement.type, speaker, cue, contents))
  }
  for (const quotation of quoted) {
    if (speakers.has(quotation.from)) continue
    if (isName(unit, quotation, statement) || !isSpeech(text, quotation, isDirect && !statement.onlyQuotes)) continue
    speakers.set(quotation.from, speaker)
    attributions.push(attribution('direct', speaker, cue, [quotation.outer]))
  }
}

function attribution(type: Attribution['type'], speaker: Speaker | null, cue: Mention | null, contents: readonly Span[]): Attribution {
  const sorted = [...contents].sort((a, b) => a.start - b.start)
  return { type, speaker, cue, content: { start: (sorted[0] as Span).start, end: (sorted.at(-1) as Span).end }, contents: sorted }
}

function trim(unit: Unit, { from, to }: Range): Range {
  let first = from
  let last = to
  while (first < last && !isWord(unit, first) && !isQuotation(unit, first) && unit.tokens.kind[unit.items[first] as number] === 3) first++
  while (last > first && !isWord(unit, last - 1) && !isQuotation(unit, last - 1) && unit.tokens.kind[unit.items[last - 1] as number] === 3) last--
  return { from: first, to: last }
}

function quotationsIn(unit: Unit, { from, to }: Range): readonly Quotation[] {
  const found: Quotation[] = []
  for (let i = from; i < to; i++) if (isQuotation(unit, i)) found.push(quotationAt(unit, i) as Quotation)
  return found
}

function isAllQuotation(unit: Unit, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (isWord(unit, i)) return false
  return true
}

/** «die „Berliner Zeitung“», «die Serie „Tatort“»: a quotation that the speaker or a noun before it bears as a name. */
function isName(unit: Unit, quotation: Quotation, { speaker }: Statement): boolean {
  const at = unit.items.findIndex((_, i) => quotationAt(unit, i) === quotation)
  if (speaker && speaker !== 'before' && at >= speaker.from && at < speaker.to) return true
  return isCapital(unit, at - 1) && (itemKinds(unit, at - 1) & (NOUN_OF_SAYING | CONJUNCTION)) === 0
}

/** Whether words between marks inside somebody's statement are his own words and no name or title. */
function isSpeech(text: Text, quotation: Quotation, isDirect: boolean): boolean {
  const words = wordsOf(text, quotation)
  if (isDirect) return true
  return words.lower * 2 >= words.count && (words.count >= 2 || words.lower === 1)
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
  speakerAt: (span: Span) => Speaker,
  attributions: Attribution[],
): Speaker | null | undefined {
  let spoken: Speaker | null | undefined
  for (const quotation of unit.quotations) {
    if (speakers.has(quotation.from) || !isSentence(text, quotation)) continue
    const isAlone = !unit.items.some((_, i) => isWord(unit, i))
    const colon = beforeColon(unit, quotation)
    const speaker = isAlone ? last : colon ? speakerAt(spanOfItems(unit, colon.from, colon.to)) : statements.length > 0 ? last : null
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

/** «Der Trainer: „…“»: the noun phrase before the colon. */
function beforeColon(unit: Unit, quotation: Quotation): Range | undefined {
  const at = unit.items.findIndex((_, i) => quotationAt(unit, i) === quotation)
  const chunk = unit.chunks.findIndex(c => c.from === at && c.before === COLON)
  const before = unit.chunks[chunk - 1]
  if (!before) return undefined
  const end = nounPhraseEnd(unit, before.from, before.to)
  for (let i = before.from; i < end; i++) if (itemKinds(unit, i) & (ROLE | INSTITUTION) || itemKinds(unit, i) === 0) return { from: before.from, to: end }
  return undefined
}
