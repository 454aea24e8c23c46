import { fold, foldName, isSlip, isTransliteration } from '../../corpus/entities/nameForms.ts'
import { roleWordOf } from '../../corpus/entities/roles.ts'
import type { Who } from '../../corpus/entities/who.ts'
import type { Source, Span, Speaker } from '../../model.ts'
import type { SourceText } from '../../reading/reading.ts'
import { isPronoun } from '../somebody.ts'

export type Presence = 'beside' | 'elsewhere' | 'absent'

interface Article {
  readonly reading: SourceText
  readonly article: Source
}

/** Somebody as the draft speaks of them. */
interface Sought {
  readonly text: string
  readonly who: Who
}

/**
 * Whether a source has somebody right beside a quote, where reading may have missed who says it; elsewhere; or nowhere at all.
 *
 * „Absent“ is said only of who is bound to be there if they said it: a name, a state, an office, a document.
 */
export function presenceOf(
  { text, who }: Sought,
  there: readonly Speaker[],
  { reading, article }: Article,
  span: Span,
): Presence {
  const words = who.identifying.map(word => word.slice(0, STEM))
  if (words.length === 0) return isMissing(text, who, there, reading) ? 'absent' : 'elsewhere'
  if (isBeside(words, there, reading, span)) return 'beside'
  if (!isParticular(who)) return 'elsewhere'
  const around = foldName(`${article.title} ${article.publisher ?? ''}`)
  const whole = foldedText(reading)
  return words.some(word => whole.includes(word) || around.includes(word)) || isSpelledOtherwise(who, reading)
    ? 'elsewhere'
    : 'absent'
}

const foldedTexts = new WeakMap<SourceText, string>()

/** A source's text as names are compared; kept as long as the text is. */
function foldedText(text: SourceText): string {
  const known = foldedTexts.get(text) ?? fold(text.raw)
  foldedTexts.set(text, known)
  return known
}

/** Longer words are told by their beginning, whatever their ending. */
const STEM = 7

/** Known by a name, a state, or more than one word: whoever means «die Firmenlenkerin» may call her something else. */
function isParticular(who: Who): boolean {
  return who.surname !== null || who.countries.size > 0 || who.identifying.length > 1
}

function isSpelledOtherwise({ surname }: Who, { names }: SourceText): boolean {
  if (surname === null) return false
  return names.some(({ name }) => {
    const last = foldName(name).split(' ').at(-1) as string
    return isTransliteration(last, surname) || isSlip(last, surname)
  })
}

/** Sentences before and after a quote whose speaker is not named in its own. */
const BESIDE = 3

/**
 * In the quote's own sentence; or, where that names nobody, ahead of the quote and nearer to it than whom reading went back to.
 * «„…“, sagte er. Ida Muster lachte.»: she comes too late to be „er“.
 */
function isBeside(words: readonly string[], there: readonly Speaker[], reading: SourceText, span: Span): boolean {
  const here = sentencesAround(reading, span, 0)
  const outside = fold(`${reading.prose.slice(here.start, span.start)} ${reading.prose.slice(span.end, here.end)}`)
  if (words.some(word => outside.includes(word))) return true
  const named = there.filter(speaker => reading.names.some(name => name.name === speaker.name))
  if (named.some(s => s.start >= here.start && s.end <= here.end && s.text.includes(lastOf(s.name)))) return false
  const ahead = fold(reading.prose.slice(sentencesAround(reading, span, BESIDE).start, span.start))
  const distance = (sought: readonly string[]) =>
    Math.min(
      Infinity,
      ...sought.flatMap(word => (ahead.includes(word) ? [ahead.length - ahead.lastIndexOf(word)] : [])),
    )
  return distance(words) < distance(named.map(speaker => foldName(lastOf(speaker.name))))
}

function lastOf(name: string): string {
  return name.split(' ').at(-1) as string
}

function sentencesAround({ sentences }: SourceText, span: Span, more: number): Span {
  const first = sentences.findIndex(s => s.end > span.start)
  const last = sentences.findLastIndex(s => s.start < span.end)
  return {
    start: sentences[Math.max(0, first - more)]?.start ?? span.start,
    end: sentences[Math.min(sentences.length - 1, last + more)]?.end ?? span.end,
  }
}

const DOCUMENT =
  /(?:erklärung|schreiben|mitteilung|meldung|brief|stellungnahme|bericht|statement|letter|release|report|note)[a-zß-ž]{0,2}(?=[^a-zß-ž]|$)/iu

/** An office or a document alone: „der Bundespräsident“ of an article without any president, „dem Schreiben“ of one without a document. */
function isMissing(text: string, who: Who, there: readonly Speaker[], reading: SourceText): boolean {
  if (there.every(speaker => isPronoun(speaker.text) && speaker.name === speaker.text)) return false
  if (who.roles.length === 0) return DOCUMENT.test(text) && !DOCUMENT.test(reading.raw)
  if (!who.roles.every(role => role.kind === 'office')) return false
  const keys = new Set(who.roles.map(role => role.key))
  return !reading.tokens.word.some(word => {
    const role = word && roleWordOf(word.lower)
    return role && (role.kind === 'leader' || keys.has(role.key))
  })
}
