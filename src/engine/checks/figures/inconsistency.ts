import { createContextMatcher, draftTerms } from '../../corpus/context.ts'
import { corpusOfText } from '../../indexing.ts'
import { termKey } from '../../corpus/lexicon.ts'
import { figureIndexOf } from './figureIndex.ts'
import { headWord } from './figureRows.ts'
import { retrieverOf } from '../../corpus/retrieving.ts'
import { storyOf } from '../../corpus/story.ts'
import { shared } from '../../corpus/saidBy.ts'
import type { Figure, Span } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { candidatesOf, type FigureClaim } from './candidates.ts'
import { figuresBySentence } from './claims.ts'
import { comparable } from './comparable.ts'
import { isDifference } from './difference.ts'
import type { FigureVerdict } from './verdict.ts'

/** How alike two places of a draft must be, and how near the values, before they are taken for the same thing. */
const SAME_THING = 0.3
const NEAR = 0.7
/** More values of one noun than so many say that it does not tell the draft's things apart; and how alike two places must be then. */
const MANY = 5
const SURELY = 0.6
const SENTENCES = 8

/**
 * Finds what contradicts itself inside a draft: another sentence that gives the same thing another value. The draft is read as its own
 * source, by the same comparison as any other; its index is built at the first question.
 */
export function inconsistencies(draft: Reading): (claim: FigureClaim) => FigureVerdict | null {
  let index: ReturnType<typeof indexOf> | null = null
  let values: ReadonlyMap<string, readonly CountedThere[]> | null = null
  return claim => {
    const { figure, quantity } = claim
    if (!isCounting(figure) || claim.isDifference || quantity.class === 'pp' || quantity.value < 2) return null
    values ??= valuesByNoun(draft)
    const counted = values.get(nounOf(figure, draft)) ?? []
    const isRival = (there: CountedThere) =>
      there.sentence !== claim.sentence && there.value !== quantity.value && isNear(there.value, quantity.value)
    if (!counted.some(isRival)) return null
    index ??= indexOf(draft)
    const { corpus, retrieve } = index
    const sentence = draft.sentences[claim.sentence]
    if (!sentence) return null
    const terms = draftTerms(draft, sentence.from, sentence.to, corpus)
    const ranking = retrieve(
      terms.map(({ term }) => term),
      SENTENCES,
    )
    const enough = new Set(counted.map(({ value }) => value)).size > MANY ? SURELY : SAME_THING
    const other = candidatesOf({ claim, siblings: [claim], terms, ranking }, index).find(
      c =>
        c.other.sentence !== claim.sentence &&
        c.agreement === 'other' &&
        c.noun === 'same' &&
        c.likeness >= enough &&
        isNear(c.other.quantity.value, claim.quantity.value) &&
        !isDifference(draft.prose, c.other) &&
        !areToldApart(draft, claim.sentence, c.other.sentence),
    )
    return other
      ? {
          verdict: 'inconsistent',
          ruleId: 'figure-inconsistent',
          evidence: [],
          rival: draft.raw.slice(other.other.start, other.other.end),
        }
      : null
  }
}

/** „Die Polizei zählte 14.000, die Veranstalter 17.000“, „am Montag 14.000, am Dienstag 17.000“: of others, or of another time. */
function areToldApart(draft: Reading, one: number, other: number): boolean {
  const [a, b] = [one, other].map(sentence => circumstancesOf(draft, sentence))
  const differ = (key: 'speakers' | 'days') => {
    const [mine, theirs] = [a?.[key] ?? [], b?.[key] ?? []]
    return mine.length > 0 && theirs.length > 0 && !mine.some(x => theirs.includes(x))
  }
  return differ('speakers') || differ('days')
}

/** Who says a sentence of a draft, and of when it is. */
function circumstancesOf({ sentences, attributions, figures }: Reading, sentence: number) {
  const span = sentences[sentence] as Span
  const isHere = (part: Span | null) => part !== null && shared(part, span) > 0
  return {
    speakers: attributions.filter(({ speaker }) => isHere(speaker)).map(({ speaker }) => speaker?.name),
    days: figures.filter(figure => figure.kind === 'date' && isHere(figure)).map(({ value }) => String(value)),
  }
}

/** „drei Sätze“ counts, „Satz drei“ and „der dritte Satz“ name one of them. */
function isCounting({ kind, head, number }: Figure): boolean {
  return kind !== 'ordinal' && head !== null && head.start > number.start
}

interface CountedThere {
  readonly value: number
  readonly sentence: number
}

/** The values that a draft has of a thing, by its noun: what has one value contradicts nothing. */
function valuesByNoun(draft: Reading): ReadonlyMap<string, readonly CountedThere[]> {
  const values = new Map<string, CountedThere[]>()
  for (const { number: sentence, figures } of figuresBySentence(draft)) {
    for (const figure of figures) {
      const value = comparable(figure)?.value
      if (value === undefined) continue
      const noun = nounOf(figure, draft)
      const known = values.get(noun)
      if (known) known.push({ value, sentence })
      else values.set(noun, [{ value, sentence }])
    }
  }
  return values
}

function nounOf({ head }: Figure, { language }: Reading): string {
  return head ? termKey(headWord(head.text, language), language) : ''
}

/** „22 Frauen“ and „20 Frauen“ may be the same women, „22“ and „5“ hardly. */
function isNear(a: number, b: number): boolean {
  return Math.min(a, b) >= NEAR * Math.max(a, b)
}

function indexOf(draft: Reading) {
  const source = { id: 'draft', title: '', publisher: null, date: draft.date, url: null }
  const corpus = corpusOfText(source, draft)
  return {
    draft,
    corpus,
    figures: figureIndexOf(corpus),
    matcher: createContextMatcher(corpus),
    story: storyOf(draft, corpus),
    isFollowed: false,
    retrieve: retrieverOf(corpus),
  }
}
