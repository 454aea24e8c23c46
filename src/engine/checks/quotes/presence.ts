import { foldName, isSlip, isTransliteration } from '../../corpus/entities/nameForms.ts'
import { roleWordOf } from '../../corpus/entities/roles.ts'
import type { Who } from '../../corpus/entities/who.ts'
import type { Source, Span, Speaker } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'

export type Presence = 'beside' | 'elsewhere' | 'absent'

interface Article {
  readonly reading: Reading
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
  const whole = foldName(`${reading.raw} ${article.title} ${article.publisher ?? ''}`)
  return words.some(word => whole.includes(word)) || isSpelledOtherwise(who, reading) ? 'elsewhere' : 'absent'
}

/** Longer words are told by their beginning, whatever their ending. */
const STEM = 7

/** Known by a name, a state, or more than one word: whoever means «die Firmenlenkerin» may call her something else. */
function isParticular(who: Who): boolean {
  return who.surname !== null || who.countries.size > 0 || who.identifying.length > 1
}

function isSpelledOtherwise({ surname }: Who, { names }: Reading): boolean {
  if (surname === null) return false
  return names.some(({ name }) => {
    const last = foldName(name).split(' ').at(-1) as string
    return isTransliteration(last, surname) || isSlip(last, surname)
  })
}

/** Sentences before and after a quote whose speaker is not named in its own. */
const BESIDE = 3

/** In the quote's own sentence, or, where that names no speaker, nearer to it than whom reading found. */
function isBeside(words: readonly string[], there: readonly Speaker[], reading: Reading, span: Span): boolean {
  const near = (more: number) => {
    const { start, end } = sentencesAround(reading, span, more)
    const [ahead, behind] = [
      foldName(reading.prose.slice(start, span.start)),
      foldName(reading.prose.slice(span.end, end)),
    ]
    return (sought: readonly string[]) => nearest(sought, ahead, behind)
  }
  if (near(0)(words) < Infinity) return true
  const here = sentencesAround(reading, span, 0)
  if (there.some(s => s.start >= here.start && s.end <= here.end && !isPronoun(s.text))) return false
  const distance = near(BESIDE)
  return distance(words) < distance(there.map(speaker => foldName(speaker.name).split(' ').at(-1) as string))
}

export function isPronoun(text: string): boolean {
  return /^(?:er|sie|es|he|she|they|ihm|ihr|ihnen|dies\p{L}+)$/iu.test(text)
}

/** How far from a quote the nearest of some words stands, in characters; Infinity where none does. */
function nearest(words: readonly string[], ahead: string, behind: string): number {
  const distances = words.flatMap(word => {
    const [before, after] = [ahead.lastIndexOf(word), behind.indexOf(word)]
    return [before < 0 ? Infinity : ahead.length - before - word.length, after < 0 ? Infinity : after]
  })
  return Math.min(Infinity, ...distances)
}

function sentencesAround({ sentences }: Reading, span: Span, more: number): Span {
  const first = sentences.findIndex(s => s.end > span.start)
  const last = sentences.findLastIndex(s => s.start < span.end)
  return {
    start: sentences[Math.max(0, first - more)]?.start ?? span.start,
    end: sentences[Math.min(sentences.length - 1, last + more)]?.end ?? span.end,
  }
}

const DOCUMENT =
  /(?:erklärung|schreiben|mitteilung|meldung|brief|stellungnahme|bericht|statement|letter|release|report|note)\p{L}{0,2}(?=[^\p{L}]|$)/iu

/** An office or a document alone: „der Bundespräsident“ of an article without any president, „dem Schreiben“ of one without a document. */
function isMissing(text: string, who: Who, there: readonly Speaker[], reading: Reading): boolean {
  if (there.length === 0 || there.every(speaker => isPronoun(speaker.text) && speaker.name === speaker.text))
    return false
  if (who.roles.length === 0) return DOCUMENT.test(text) && !DOCUMENT.test(reading.raw)
  if (!who.roles.every(role => role.kind === 'office')) return false
  const keys = new Set(who.roles.map(role => role.key))
  return !reading.tokens.word.some(word => {
    const role = word && roleWordOf(word.lower)
    return role && (role.kind === 'leader' || keys.has(role.key))
  })
}
