import type { Attribution, Block, Mention, Span, Speaker } from '../../model.ts'
import { type Tokens, tokenAt } from '../../text/tokens.ts'
import type { Text } from '../reading.ts'
import { COLON, code, isMark, kindsAt } from './at.ts'
import type { FoundName } from './names/index.ts'
import { TITLE } from './sense.ts'

/** As many questions make an interview of a text. */
const QUESTIONS = 3
/** A question is no longer, in characters. */
const LONGEST_QUESTION = 300
/** A label before the colon has no more tokens: «Denise Kracht:», «FRAGE:». */
const LABEL = 4

/**
 * The answers of an interview, each with the person who is asked. Questions and answers stand in paragraphs of their own, in turns
 * («Frau Weiß, wird es teurer?» – «Ja. Um acht Prozent.»), or begin with a name and a colon («Weiß: Ja.»).
 */
export function answersOf(text: Text, names: readonly FoundName[]): readonly Attribution[] {
  const paragraphs = text.blocks.filter(block => block.kind === 'paragraph' || block.kind === 'heading')
  const labelled = labelledAnswers(text, paragraphs, names)
  return labelled.length >= QUESTIONS ? labelled : answersInTurn(text, paragraphs, names)
}

function labelledAnswers(
  text: Text,
  paragraphs: readonly Block[],
  names: readonly FoundName[],
): readonly Attribution[] {
  const answers: Attribution[] = []
  const byEnd = new Map(names.map(name => [name.bareTo, name]))
  for (const block of paragraphs) {
    const first = tokenAt(text.tokens, block.start)
    const colon = colonAfter(text.tokens, first)
    const person = colon < 0 ? undefined : byEnd.get(colon)
    if (!person?.person || person.bareFrom < first) continue
    const content = { start: text.tokens.start[colon + 1] as number, end: block.end }
    if (content.start >= content.end) continue
    answers.push(
      answer(
        text,
        { start: person.name.start, end: person.name.nameSpan.end },
        person.person.name,
        person.name.role,
        content,
      ),
    )
  }
  return answers
}

function colonAfter(tokens: Tokens, first: number): number {
  for (let i = first + 1; i <= first + LABEL && i + 1 < tokens.count; i++) if (isMark(tokens, i, COLON)) return i
  return -1
}

function answersInTurn(text: Text, paragraphs: readonly Block[], names: readonly FoundName[]): readonly Attribution[] {
  const questions = paragraphs.map(block => isQuestion(text, block))
  const asked = questions.filter((is, i) => is && questions[i + 1] === false).length
  if (asked < QUESTIONS || asked * 4 < paragraphs.length) return []
  const person =
    addressee(
      text,
      paragraphs.filter((_, i) => questions[i]),
      names,
    ) ??
    names.find(({ person, name }) => person && isToldWithAge(text.prose, name)) ??
    names.find(name => name.person && name.name.role)
  if (!person?.person) return []
  const { name, person: who } = person
  const first = questions.indexOf(true)
  return paragraphs.flatMap((block, i) => {
    const answers = i > first && !questions[i] && (questions[i - 1] || questions[i + 1] === true)
    return answers ? [answer(text, name.nameSpan, who.name, name.role, block)] : []
  })
}

/** «Ada Quist, 52, runs …», „Ida Weiß (58) ist …“: who answers is presented with their age, which only people are. */
export function isToldWithAge(prose: string, { end }: Span): boolean {
  return /^(?:, | \()[1-9]\d(?:,|\)| Jahre)/.test(prose.slice(end, end + LONGEST_AGE))
}

const LONGEST_AGE = 12

function isQuestion({ prose }: Text, { start, end }: Block): boolean {
  if (end - start > LONGEST_QUESTION) return false
  let last = end - 1
  while (last > start && prose.charCodeAt(last) <= 32) last--
  return prose[last] === '?'
}

/** «Frau Weiß, …?»: who is spoken to in the questions. */
function addressee({ tokens }: Text, questions: readonly Block[], names: readonly FoundName[]): FoundName | undefined {
  for (const { start, end } of questions) {
    const found = names.find(name => name.person && name.name.nameSpan.start >= start && name.name.nameSpan.end <= end)
    const isSpokenTo =
      found && (kindsAt(tokens, found.bareFrom - 1) & TITLE) !== 0 && isMark(tokens, found.bareTo, code(','))
    if (isSpokenTo) return found
  }
  return undefined
}

function answer({ raw }: Text, at: Span, name: string, role: string | null, { start, end }: Span): Attribution {
  const mention: Mention = { text: raw.slice(at.start, at.end), start: at.start, end: at.end }
  const speaker: Speaker = { ...mention, name, role }
  const content = { start, end }
  return { type: 'direct', speaker, cue: null, content, contents: [content] }
}
