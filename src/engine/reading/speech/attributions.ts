import { COLON } from './at.ts'
import type { Attribution, Mention, Span, Speaker } from '../../model.ts'
import { MARK } from '../../text/tokens.ts'
import type { Text } from '../reading.ts'
import { englishStatements } from './english/index.ts'
import { hasSubjunctive, isSubordinate } from './german/clauses.ts'
import { germanStatements } from './german/index.ts'
import { answersOf } from './interviews.ts'
import type { FoundName } from './names/index.ts'
import {
  countWords,
  FEW_WORDS,
  isNamed,
  isOwnWords,
  isSentence,
  isTitled,
  looksSpoken,
  reportsItself,
  startsSmall,
} from './ownWords.ts'
import type { Quotation } from './quotations.ts'
import { CALENDAR, REPORTING, SUBJUNCTIVE } from './sense.ts'
import { type Speakers, speakersOf } from './speakers.ts'
import type { Range, Statement } from './statements.ts'
import {
  bodyOpening,
  followsDash,
  isOnlyQuotations,
  opensSentence,
  personBefore,
  personOpening,
  speakerBeforeColon,
  speakerBehind,
  statementNamedIn,
} from './uncued.ts'
import { isQuotation, isWord, itemKinds, lowerAt, quotationAt, spanOfItems, type Unit, unitsOf } from './units.ts'

/** Who says what, in text order, with the speaker of each outer quotation. */
export interface Attributed {
  readonly attributions: readonly Attribution[]
  /** By the quotation's first token; a quotation that is missing is a term. */
  readonly speakers: ReadonlyMap<number, Speaker | null>
}

/** What the reading goes on with from sentence to sentence. */
interface Course {
  readonly text: Text
  readonly names: readonly FoundName[]
  readonly people: Speakers
  readonly attributions: Attribution[]
  readonly speakers: Map<number, Speaker | null>
  /** Who spoke last, and in which unit. */
  last: Speaker | null
  lastUnit: number
  /** Sentences of indirect speech that go on from what was said. */
  goingOn: { readonly contents: Span[]; readonly speaker: Speaker | null } | undefined
}

/** Somebody's statement with its speaker resolved. */
interface Saying {
  readonly statement: Statement | undefined
  readonly speaker: Speaker | null
  readonly cue: Mention | null
  readonly via?: readonly Speaker[] | undefined
}

/** How many sentences after the last speaker a sentence in the subjunctive is still his. */
const REACH = 2

export function attribute(text: Text, quotations: readonly Quotation[], names: readonly FoundName[]): Attributed {
  const people = speakersOf(text, names)
  const course: Course = {
    text,
    names,
    people,
    attributions: [],
    speakers: new Map(),
    last: null,
    lastUnit: -REACH,
    goingOn: undefined,
  }
  let before: Unit | undefined
  unitsOf(text, quotations).forEach((unit, index) => {
    readUnit(course, unit, index, before)
    before = unit
  })
  finishContinuation(course)
  const attributions = [...course.attributions, ...answersOf(text, names)]
  return { attributions: attributions.sort((a, b) => a.content.start - b.content.start), speakers: course.speakers }
}

function readUnit(course: Course, unit: Unit, index: number, before: Unit | undefined): void {
  const statements = statementsOf(unit, course.text)
  if (statements.length === 0 && isContinuation(unit, index - course.lastUnit <= 1 ? SPEAKS_ON : REPORTING))
    return continueSpeech(course, unit, index, before)
  finishContinuation(course)
  for (const statement of statements) {
    if (isFirstPerson(unit, statement) || isTime(unit, statement)) continue
    const saying = resolve(course, unit, statement, index, before)
    record(course, unit, statement, saying, before)
    if (saying.speaker) course.last = saying.speaker
    course.lastUnit = index
    if (statement === statements.at(-1)) readBehindColon(course, unit, statement, saying)
  }
  readUncued(course, unit, index, statements.length > 0, before)
}

/** „nach ihren Angaben vom November“, «a week later than announced»: a time says nothing. */
function isTime(unit: Unit, { speaker }: Statement): boolean {
  if (speaker === null || speaker === 'before' || speaker.to - speaker.from > 2) return false
  const isMonth =
    (itemKinds(unit, speaker.from) & CALENDAR) > 0 && /^(?:vom|im|am)$/.test(lowerAt(unit, speaker.from - 1))
  return isMonth || (TIMES.has(lowerAt(unit, speaker.to - 1)) && lowerAt(unit, speaker.from) === 'a')
}

const TIMES = new Set(['week', 'month', 'day', 'year'])

/** «Ich habe gesagt, …» outside a quotation: the author himself, or an interview. */
function isFirstPerson(unit: Unit, { speaker }: Statement): boolean {
  return speaker !== null && speaker !== 'before' && FIRST_PERSON.has(lowerAt(unit, speaker.from))
}

function statementsOf(unit: Unit, text: Text): readonly Statement[] {
  if (unit.chunks.length === 0) return []
  const read = () => (text.language === 'de' ? germanStatements(unit) : englishStatements(unit))
  return text.remember ? text.remember(keyOf(unit, text), read) : read()
}

/** Tokens beside a unit by which hyphens and dots at its ends are told. */
const BESIDE = 2

/** All that the statements of a unit depend on: its words with those beside it, and which of them are quoted. */
function keyOf({ tokens, quotations, from, to }: Unit, { prose, language }: Text): string {
  const start = tokens.start[Math.max(0, from - BESIDE)] as number
  const end = tokens.end[Math.min(tokens.count, to + BESIDE) - 1] as number
  const places = [from, to].map(token => (tokens.start[token] ?? end) - start)
  const quoted = quotations.map(one => `${one.from - from}-${one.to - from}`)
  return `statements ${language} ${places.join()} ${quoted.join()} ${prose.slice(start, end)}`
}

function resolve(course: Course, unit: Unit, statement: Statement, index: number, before: Unit | undefined): Saying {
  const { people, text } = course
  const at = ({ from, to }: Range) => people.at(spanOfItems(unit, from, to))
  const cue = mention(text, spanOfItems(unit, statement.cue.from, statement.cue.to))
  const named = statement.means && at(statement.means)
  const source = statement.speaker === 'before' ? sourceBefore(course, index, before) : null
  const written =
    statement.speaker === 'before' ? source && { ...source, ...cue } : statement.speaker && at(statement.speaker)
  const speaker = written && named ? { ...written, name: named.name, role: named.role } : written
  return { statement, speaker, cue, via: statement.via && [at(statement.via)] }
}

/** What „demnach“ points to: who spoke in the sentence before, else what it names that says something («Die Studie umfasst …»), else who spoke last. */
function sourceBefore({ people, last, lastUnit }: Course, index: number, before: Unit | undefined): Speaker | null {
  if (last && index - lastUnit <= 1) return last
  const named = before && statementNamedIn(before)
  return named ? people.at(spanOfItems(before, named.from, named.to)) : last
}

function mention(text: Text, span: Span): Mention {
  return { text: text.raw.slice(span.start, span.end), start: span.start, end: span.end }
}

// ------------------------------------------------------------------------------------------------------- indirect speech

/** A main clause in the subjunctive without a cue goes on with what was said. */
function isContinuation(unit: Unit, mood: number): boolean {
  if (unit.items.length === 0 || !(unit.kinds & mood)) return false
  if (unit.items.some((_, i) => FIRST_PERSON.has(lowerAt(unit, i)))) return false
  return unit.chunks.some(chunk => {
    if (isSubordinate(unit, chunk)) return false
    for (let i = chunk.from; i < chunk.to; i++) if (itemKinds(unit, i) & mood) return true
    return false
  })
}

/** Right behind what somebody said „hätten“ and „wären“ do too. */
const SPEAKS_ON = REPORTING | SUBJUNCTIVE

const FIRST_PERSON = new Set('ich wir mein meine meiner mich unser unsere unserer i we our'.split(' '))

function continueSpeech(course: Course, unit: Unit, index: number, before: Unit | undefined): void {
  course.goingOn ??= { contents: [], speaker: speakerOnward(course, index, before) }
  const whole = trim(unit, { from: 0, to: unit.items.length })
  course.goingOn.contents.push(spanOfItems(unit, whole.from, whole.to))
  recordQuotations(course, unit, whole, { statement: undefined, speaker: course.goingOn.speaker, cue: null })
  course.lastUnit = index
}

/** Who spoke last, unless the sentence before is about somebody else: „Holm verteidigte die Wahl. Der Saal sei der größte.“ */
function speakerOnward(
  { last, lastUnit, names, people }: Course,
  index: number,
  before: Unit | undefined,
): Speaker | null {
  const subject = before && index - lastUnit > 1 ? personOpening(before, names) : undefined
  if (subject) return people.at(subject.name.nameSpan)
  return index - lastUnit <= REACH ? last : null
}

function finishContinuation(course: Course): void {
  const { goingOn } = course
  if (goingOn)
    course.attributions.push(
      attribution('indirect', { statement: undefined, speaker: goingOn.speaker, cue: null }, goingOn.contents),
    )
  course.goingOn = undefined
}

// ------------------------------------------------------------------------------------------------------------ statements

function record(course: Course, unit: Unit, statement: Statement, saying: Saying, before: Unit | undefined): void {
  if (statement.isBackward) {
    const content = sentenceBefore(course.text, unit, before)
    if (content) course.attributions.push(attribution(statement.type, saying, [content]))
    return
  }
  const pieces = statement.pieces.map(piece => trim(unit, piece)).filter(piece => piece.to > piece.from)
  if (pieces.length === 0) return
  if (!statement.onlyQuotes && pieces.every(piece => isAllQuotation(unit, piece))) {
    for (const piece of pieces) recordQuotations(course, unit, piece, saying, true)
    return
  }
  const isQuotedObject =
    reportsItself(statement) && pieces.some(piece => quotesOwnWords(course, unit, piece, statement))
  if (!statement.onlyQuotes && !isQuotedObject)
    course.attributions.push(
      attribution(
        statement.type,
        saying,
        pieces.map(piece => spanOfItems(unit, piece.from, piece.to)),
      ),
    )
  for (const piece of pieces) recordQuotations(course, unit, piece, saying)
}

/** „Wirtin Ida Holm gibt der Stadt die Schuld: Die Leitung sei alt.“ What stands behind the colon is said too. */
function readBehindColon(course: Course, unit: Unit, { pieces }: Statement, { speaker }: Saying): void {
  const said = unit.chunks.find(
    ({ before, from, to }) =>
      before === COLON && pieces.every(piece => piece.to <= from) && hasSubjunctive(unit, from, to),
  )
  if (!said || !speaker) return
  const { from, to } = trim(unit, { from: said.from, to: unit.items.length })
  const saying = { statement: undefined, speaker, cue: null }
  course.attributions.push(attribution('indirect', saying, [spanOfItems(unit, from, to)]))
}

function quotesOwnWords({ text }: Course, unit: Unit, { from, to }: Range, statement: Statement): boolean {
  for (let i = from; i < to; i++) {
    const quotation = quotationAt(unit, i)
    if (quotation && isOwnWords(text, unit, i, quotation, statement)) return true
  }
  return false
}

function attribution(type: Attribution['type'], { speaker, cue, via }: Saying, pieces: readonly Span[]): Attribution {
  const contents = [...pieces].sort((a, b) => a.start - b.start)
  const content = { start: (contents[0] as Span).start, end: (contents.at(-1) as Span).end }
  return via ? { type, speaker, cue, content, contents, via } : { type, speaker, cue, content, contents }
}

/** The speaker's own words between marks in a piece of what he says; where the piece `isWhole`ly consists of them, all. */
function recordQuotations(course: Course, unit: Unit, { from, to }: Range, saying: Saying, isWhole = false): void {
  for (let i = from; i < to; i++) {
    const quotation = quotationAt(unit, i)
    if (!quotation || course.speakers.has(quotation.from)) continue
    if (isWhole || isOwnWords(course.text, unit, i, quotation, saying.statement))
      recordQuotation(course, quotation, saying)
  }
}

function recordQuotation({ text, speakers, attributions }: Course, quotation: Quotation, saying: Saying): void {
  if (!saying.speaker && countWords(text, quotation).count <= FEW_WORDS) return
  speakers.set(quotation.from, saying.speaker)
  attributions.push(attribution('direct', saying, [quotation.outer]))
}

/** Quotations that no cue explains: after a name and a colon, or going on with what somebody said. */
function readUncued(course: Course, unit: Unit, index: number, isCued: boolean, before: Unit | undefined): void {
  for (const quotation of unit.quotations) {
    if (course.speakers.has(quotation.from)) continue
    const isOpening = opensSentence(unit, quotation)
    const range = isOpening ? speakerBehind(unit, course.names) : speakerBeforeColon(unit, quotation, course.names)
    const isWhole = isOnlyQuotations(unit) && !startsSmall(course.text, quotation)
    const last = index - course.lastUnit <= 1 ? course.last : isWhole ? lastNamed(course, before) : null
    const isGoingOn = isOnlyQuotations(unit) || isCued
    const onward = isGoingOn ? last : startsSmall(course.text, quotation) ? speakerOfPart(course, unit, last) : null
    const speaker = range ? course.people.at(spanOfItems(unit, range.from, range.to)) : onward
    if (!isSpoken(course, unit, quotation, isOpening || range !== undefined || followsDash(unit, quotation), speaker))
      continue
    recordQuotation(course, quotation, { statement: undefined, speaker, cue: null })
    course.lastUnit = index
    if (speaker) course.last = speaker
  }
}

/**
 * Whose words a part of a sentence in marks is: of who spoke last, unless the sentence opens with another person, whose they are, or with a body:
 * «According to the police … The council links deaths to “possible shortcomings”».
 */
function speakerOfPart({ names, people }: Course, unit: Unit, last: Speaker | null): Speaker | null {
  const person = personOpening(unit, names)
  if (person) return people.at(person.name.nameSpan)
  const body = bodyOpening(unit)
  return !body || people.at(spanOfItems(unit, body.from, body.to))?.name === last?.name ? last : null
}

/** «Oettinger will straffen. „Nicht jede Formel ist notwendig.“»: the person named last in the sentence before. */
function lastNamed({ names, people, text }: Course, before: Unit | undefined): Speaker | null {
  if (!before) return null
  const { start, end } = text.tokens
  const from = start[before.from] as number
  const to = end[before.to - 1] as number
  const person = personBefore(names, to)
  return person && person.name.start >= from ? people.at(person.name.nameSpan) : null
}

/** Whether a quotation without a cue is speech and no term: by its place alone or after a colon, else by its form. */
function isSpoken(
  { text }: Course,
  unit: Unit,
  quotation: Quotation,
  isIntroduced: boolean,
  speaker: Speaker | null,
): boolean {
  if (quotation.isBlock) return speaker !== null
  if (isOnlyQuotations(unit)) return true
  if (!isSentence(text, quotation)) return false
  if (isIntroduced) return true
  const at = unit.items.findIndex((_, i) => quotationAt(unit, i) === quotation)
  if (isTitled(unit, at) || (isNamed(unit, at) && !startsSmall(text, quotation))) return false
  return speaker !== null || looksSpoken(text, quotation)
}

// ----------------------------------------------------------------------------------------------------------------- pieces

/** The unit before in the same paragraph, without its full stop. */
function sentenceBefore({ tokens }: Text, unit: Unit, before: Unit | undefined): Span | undefined {
  if (!before || before.block !== unit.block) return undefined
  const last = before.to - 1
  const to = tokens.word[last] === undefined && last > before.from ? last : before.to
  return { start: tokens.start[before.from] as number, end: tokens.end[to - 1] as number }
}

/** A piece without the marks at its edges. */
function trim(unit: Unit, { from, to }: Range): Range {
  let first = from
  let last = to
  while (first < last && !isContent(unit, first)) first++
  while (last > first && !isContent(unit, last - 1)) last--
  return { from: first, to: last }
}

function isContent(unit: Unit, i: number): boolean {
  return isQuotation(unit, i) || isWord(unit, i) || unit.tokens.kind[unit.items[i] as number] !== MARK
}

function isAllQuotation(unit: Unit, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (isWord(unit, i)) return false
  return true
}
