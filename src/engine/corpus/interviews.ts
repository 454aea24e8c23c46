import type { Name, Span, Speaker } from '../model.ts'
import type { SourceText } from '../reading/reading.ts'
import { isToldWithAge } from '../reading/speech/interviews.ts'
import type { Corpus } from './corpus.ts'
import { foldName } from './entities/nameForms.ts'

/** A source in questions and answers: who answers, and where the answers stand. */
export interface Interview {
  readonly speaker: Speaker
  readonly answers: readonly Span[]
}

/** The interview that a source is, or null. */
export function interviewOf(corpus: Corpus, source: number): Interview | null {
  if (!corpus.hasQuestions(source)) return null
  const known = corpus.derived('interviews', () => new Map<number, Interview | null>())
  const kept = known.get(source)
  if (kept !== undefined) return kept
  const found = readInterview(corpus.text(source), corpus.source(source).title)
  known.set(source, found)
  return found
}

const FEWEST_QUESTIONS = 3
const LONGEST_QUESTION = 400
/** Questions and answers take turns: of the paragraphs from the first question on, so many are questions. */
const SHARE = 0.3

/** A paragraph that is all bold: what the paper says itself, between the answers. */
const BOLD = /^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)\s*$/

function readInterview(reading: SourceText, title: string): Interview | null {
  const talk = talkIn(reading)
  if (!talk) return null
  const { questions, answers } = talk
  const speaker = intervieweeIn(reading, title, questions, (questions[0] as Span).start)
  return speaker && { speaker, answers }
}

interface Talk {
  readonly questions: readonly Span[]
  readonly answers: readonly Span[]
}

/** The questions of a text with what stands between them; null where they are too few for an interview. */
export function talkIn({ blocks, prose, raw }: SourceText): Talk | null {
  const isQuestion = (block: Span) =>
    block.end - block.start <= LONGEST_QUESTION &&
    (endsWithQuestion(prose, block) || (hasBoldStart(raw, block) && BOLD.test(raw.slice(block.start, block.end))))
  if (blocks.filter(isQuestion).length < FEWEST_QUESTIONS) return null
  const filled = blocks.filter(block => /[A-Za-zÀ-ɏ]/.test(prose.slice(block.start, block.end)))
  const first = filled.findIndex(block => block.kind !== 'heading' && isQuestion(block))
  if (first < 0) return null
  const talk = filled.slice(first)
  const questions = talk.filter(isQuestion)
  if (questions.length < FEWEST_QUESTIONS || questions.length < talk.length * SHARE) return null
  return { questions, answers: talk.filter(block => !isQuestion(block)) }
}

/** A question mark, behind which there are only a few closing marks and space. */
function endsWithQuestion(prose: string, { start, end }: Span): boolean {
  const first = Math.max(start, end - LONGEST_CLOSING)
  let at = end - 1
  while (at >= first && CLOSING.test(prose.charAt(at))) at--
  return at >= first && prose[at] === '?'
}

const LONGEST_CLOSING = 40
const CLOSING = /["”“»«*_\s]/

function hasBoldStart(raw: string, { start }: Span): boolean {
  return raw.startsWith('**', start) || raw.startsWith('__', start) || /\s/.test(raw.charAt(start))
}

const INTERVIEWER =
  /(?:führten?|stellten?|fragten?|interview(?:te|ed)?(?: von|:| by)|aufgezeichnet von|moderat[a-zß-ž]+|mit [a-zß-ž]+ sprach|(?:spoke|speaks?|speaking|talks?|talked|talking) (?:to|with))[^.]{0,20}$/iu

/** Who is addressed in a question („Frau Beispiel, …“), named in the title, or presented first above the first question. */
function intervieweeIn(
  reading: SourceText,
  title: string,
  questions: readonly Span[],
  firstQuestion: number,
): Speaker | null {
  const people = reading.names.filter(
    name =>
      (name.kind === 'person' || (name.kind === 'other' && !isInHeading(reading, name))) &&
      !INTERVIEWER.test(reading.prose.slice(Math.max(0, name.start - 40), name.start)),
  )
  const asked = questions.map(q => reading.prose.slice(q.start, q.end)).join('\n')
  const isAddressed = (name: Name) =>
    new RegExp(`(?:^|[,.!?])\\s*${ADDRESS} ${surnameOf(name)},|, ${ADDRESS} ${surnameOf(name)}[,.!?]`, 'mu').test(asked)
  const inTitle = (name: Name) => foldName(title).includes(foldName(surnameOf(name)))
  const above = people.filter(name => name.start < firstQuestion)
  const found =
    above.find(isAddressed) ??
    people.find(isAddressed) ??
    above.find(inTitle) ??
    above.find(name => name.kind === 'person' || (name.name.includes(' ') && isToldWithAge(reading.prose, name)))
  return found ? { text: found.text, start: found.start, end: found.end, name: found.name, role: found.role } : null
}

const ADDRESS = String.raw`(?:Frau|Herr|Mr|Mrs|Ms|Dr|Professor)\.?(?: (?:Dr|Professor|Prof)\.?)?`

/** In «A Seat Belt, Not a Force Field» every word has a capital. */
function isInHeading({ blocks }: SourceText, { start }: Span): boolean {
  return blocks.some(block => block.kind === 'heading' && block.start <= start && start < block.end)
}

function surnameOf(name: Name): string {
  return (name.name.split(' ').at(-1) ?? '').replace(/[^A-Za-zÀ-ɏ-]/g, '')
}
