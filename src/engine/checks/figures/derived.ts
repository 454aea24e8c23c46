import type { FigureIndex, SourceFigure } from './figureIndex.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { agreement } from './agreement.ts'
import type { Candidate, FigureClaim } from './candidates.ts'
import { ONE_STORY } from './chance.ts'
import { type Comparable, single } from './comparable.ts'
import { place } from './place.ts'

/** Two figures of one passage that give the claim's value together: 412 of 538 votes for „76,6 Prozent“. */
export interface Derivation {
  readonly of: readonly [SourceFigure, SourceFigure]
  /** `points`: a share that is the difference of two shares, which would be percentage points. */
  readonly how: 'sum' | 'difference' | 'ratio' | 'share' | 'change' | 'part' | 'rest' | 'points'
}

/** Sentences looked into. Sums are cheap to find by chance, so only the likeliest places count. */
const SENTENCES = 6

/** Finds the claim's value as the sum, difference, ratio, share or change of two figures that stand together in a likely place. */
export function deriveFrom(
  claim: FigureClaim,
  sentences: readonly number[],
  figures: FigureIndex,
  corpus: Corpus,
): Derivation | null {
  for (const sentence of sentences.slice(0, SENTENCES)) {
    const here = together(sentence, figures, corpus)
    for (const a of here) {
      for (const b of here) {
        if (a === b || a.quantity.date) continue
        const how = howOf(claim, a, b, corpus)
        if (how) return { of: [a, b], how }
      }
    }
  }
  return null
}

function howOf(claim: FigureClaim, a: SourceFigure, b: SourceFigure, corpus: Corpus): Derivation['how'] | null {
  if (!areAlike(a, b)) return isPart(claim, a, b) ? 'part' : null
  return derives(claim, a, b) ?? (isRest(claim, a, b, corpus) ? 'rest' : null)
}

/** Values that come near a claim, and how near, of which two may give it: more where its words say that it is worked out. */
const FEW = { most: 3, least: 0.5 } as const
const MANY = { most: 8, least: 0.3 } as const

/** A rounder value than of so many units of its last place, „400“, is got by chance from too many. */
const FEWEST_STEPS = 5

/** „zusammen“, "in all": such a value is the sum of others. */
const TOGETHER =
  /(?<![a-zß-ž])(?:zusammen|zusammengenommen|insgesamt|beide[nrs]?|alles in allem|together|combined|altogether|both|in all|in total)(?![a-zß-ž])/i

/**
 * Finds the claim's value as the difference of two values that come nearest to it, wherever they stand, or as their sum where its sentence
 * says so: „70.000 Euro mehr“ of 850.000 and 920.000.
 */
export function deriveAcross(
  claim: FigureClaim,
  candidates: readonly Candidate[],
  sentence: string,
  isOneStory: boolean,
): Derivation | null {
  const { quantity, isDifference } = claim
  if (quantity.date || quantity.class === '%') return null
  if (!isDifference && Math.abs(quantity.value) < FEWEST_STEPS * place(quantity.value)) return null
  const isSum = TOGETHER.test(sentence)
  if (!isDifference && !isSum && !isOneStory) return null
  const { most, least } = isDifference || isSum ? MANY : FEW
  const near = candidates
    .filter(
      c => c.agreement === 'other' && c.noun !== 'different' && c.likeness >= least && (isOneStory || c.isAnchored),
    )
    .slice(0, most)
    .map(({ other }) => other)
    .filter(other => other.quantity.class === quantity.class && isExact(other.quantity))
  for (const a of near) {
    for (const b of near) {
      const [x, y] = [a.quantity.value, b.quantity.value]
      const fits = (value: number) => agreement(quantity, single(quantity.class, value)) === 'same'
      if (x > y && fits(x - y)) return { of: [a, b], how: 'difference' }
      if (isSum && a.id < b.id && fits(x + y)) return { of: [a, b], how: 'sum' }
    }
  }
  return null
}

/** How many units of its last place a value needs so that two others hardly give it by chance. */
const PRECISE_STEPS = 20

/** Whether a value is worked out by its own words, or too precise to follow from others by chance. */
export function isPrecise({ quantity: { value }, isDifference }: FigureClaim): boolean {
  return isDifference || Math.abs(value) >= PRECISE_STEPS * place(value)
}

/**
 * Finds the claim's value as the difference of two that the draft gives itself, one of them beside it: „bis zur Grenze von 2.500 fehlten
 * 131“. Where its words say that it is one, the other may be any of the same source.
 */
export function deriveFromOwn(
  claim: FigureClaim,
  beside: readonly SourceFigure[],
  anywhere: readonly SourceFigure[],
  figures: FigureIndex,
): Derivation | null {
  const { quantity, isDifference } = claim
  if (quantity.date || quantity.class === '%' || !isPrecise(claim)) return null
  const { class: kind, value } = quantity
  for (const a of beside) {
    if (a.quantity.class !== kind) continue
    const inSource = (b: number) =>
      figures
        .between(kind, b, b)
        .map(figures.get)
        .filter(b => b.source === a.source)
    const there = isDifference ? [a.quantity.value + value, a.quantity.value - value].flatMap(inSource) : []
    for (const b of [...anywhere, ...there]) {
      if (b.quantity.class !== kind) continue
      const [x, y] = [a.quantity.value, b.quantity.value]
      if (x !== y && agreement(quantity, single(kind, Math.abs(x - y))) === 'same')
        return { of: x > y ? [a, b] : [b, a], how: 'difference' }
    }
  }
  return null
}

/**
 * Finds a share as that of a value beside it of all that the share's own noun counts: „640 Stellen, gut neun Prozent der Belegschaft“ where
 * a source has 6.842 Beschäftigte.
 */
export function deriveShare(
  { quantity }: FigureClaim,
  beside: readonly SourceFigure[],
  head: string,
  figures: FigureIndex,
): Derivation | null {
  if (quantity.class !== '%' || quantity.value <= 0) return null
  for (const part of beside) {
    const { class: kind, value } = part.quantity
    if (kind !== 'count') continue
    const whole = (100 * value) / quantity.value
    const near = figures.between(kind, whole * (1 - SHARE_REACH), whole * (1 + SHARE_REACH)).map(figures.get)
    const found = near.find(
      all => all.head === head && agreement(quantity, single('%', (100 * value) / all.quantity.value)) === 'same',
    )
    if (found) return { of: [part, found], how: 'share' }
  }
  return null
}

/** How far a hedged share may be off. */
const SHARE_REACH = 0.25

function isExact({ bound }: Comparable): boolean {
  return bound === 'exact' || bound === 'about'
}

/** Of one class, or a sum of money and beside it one without its unit: „heute 1.340 Euro, damals 460“, „45.000 statt 22.000 Euro“. */
function areAlike(a: SourceFigure, b: SourceFigure): boolean {
  if (a.quantity.class === b.quantity.class) return true
  const [money, bare] = a.kind === 'money' ? [a, b] : [b, a]
  return money.kind === 'money' && bare.kind === 'count' && bare.head === null && a.sentence === b.sentence
}

const MOST_HERE = 8
const MOST_NEXT = 4
const NO_SENTENCE = -1

/** The figures of a sentence and of the next („Im Vorjahr waren es 31.“), and of a table's cell those of its row. */
function together(sentence: number, figures: FigureIndex, corpus: Corpus): readonly SourceFigure[] {
  const source = corpus.terms.sourceOf[sentence] as number
  const next = corpus.size <= ONE_STORY && corpus.terms.sourceOf[sentence + 1] === source ? sentence + 1 : NO_SENTENCE
  const inProse = () =>
    [...figures.ofSentence(sentence).slice(0, MOST_HERE), ...figures.ofSentence(next).slice(0, MOST_NEXT)].map(
      figures.get,
    )
  if (!corpus.hasTables(source)) return inProse()
  const { blocks, sentences } = corpus.text(source)
  const first = corpus.firstSentence(source)
  const lineOf = (s: number) => blocks[sentences[s - first]?.block ?? -1]?.table?.line.start
  const line = lineOf(sentence)
  if (line === undefined) return inProse()
  let from = sentence
  let to = sentence
  while (from > first && lineOf(from - 1) === line) from--
  while (lineOf(to + 1) === line) to++
  return Array.from({ length: to - from + 1 }, (_, i) => figures.ofSentence(from + i))
    .flat()
    .slice(0, 12)
    .map(figures.get)
}

/** Words between two parts of a sum: more where hardly any two would give it by chance. */
const TOGETHER_WITHIN = 6
const FAR_APART = 12

function derives(claim: FigureClaim, a: SourceFigure, b: SourceFigure): Derivation['how'] | null {
  const { figure, quantity } = claim
  const [x, y] = [a.quantity.value, b.quantity.value]
  const fits = (value: number, kind = a.quantity.class) => agreement(quantity, single(kind, value)) === 'same'
  if (quantity.class === '1')
    return y !== 0 && Math.abs(x) > Math.abs(y) && a.quantity.class !== '1' && fits(x / y, '1') ? 'ratio' : null
  const areTogether =
    a.sentence === b.sentence && Math.abs(b.place - a.place) <= (isPrecise(claim) ? FAR_APART : TOGETHER_WITHIN)
  if (quantity.class === a.quantity.class && (Math.abs(quantity.value) >= 5 || areTogether)) {
    if (areTogether && a.place < b.place && fits(x + y)) return 'sum'
    if (x > y && fits(x - y)) return quantity.class === '%' ? pointsOf(claim, a, b) : 'difference'
  }
  const arePoints = quantity.class === 'pp' || (quantity.class === 'count' && POINTS.test(figure.head?.text ?? ''))
  if (arePoints && a.quantity.class === '%' && x > y && fits(x - y, quantity.class)) return 'difference'
  if (quantity.class !== '%' || a.quantity.class === '%' || y === 0) return null
  if (x < y && fits((100 * x) / y, '%')) return 'share'
  return fits((100 * Math.abs(x - y)) / y, '%') ? 'change' : null
}

/** „um 1,5 Prozent“ of 41,0 and 42,5: wrong, unless the change itself is as much. */
function pointsOf(
  { quantity, isDifference }: FigureClaim,
  a: SourceFigure,
  b: SourceFigure,
): 'points' | 'change' | null {
  const [x, y] = [a.quantity.value, b.quantity.value]
  if (!isDifference || a.sentence !== b.sentence) return null
  const isChange = [x, y].some(of => of > 0 && agreement(quantity, single('%', (100 * (x - y)) / of)) === 'same')
  return isChange ? 'change' : 'points'
}

/** „Für 80 Prozent des Kredits über fünf Millionen bürgt das Land“: four millions. */
function isPart({ quantity }: FigureClaim, share: SourceFigure, whole: SourceFigure): boolean {
  const { class: kind } = whole.quantity
  if (share.quantity.class !== '%' || kind === '%' || kind !== quantity.class || share.sentence !== whole.sentence)
    return false
  const value = (share.quantity.value * whole.quantity.value) / 100
  return agreement(quantity, single(quantity.class, value, { bound: share.quantity.bound })) === 'same'
}

/** „61 Prozent sind dafür, 23 dagegen, der Rest ist unentschieden“: 16 per cent. */
function isRest({ quantity }: FigureClaim, a: SourceFigure, b: SourceFigure, corpus: Corpus): boolean {
  if (quantity.class !== '%' || a.quantity.class !== '%' || a.sentence !== b.sentence) return false
  const rest = single('%', 100 - a.quantity.value - b.quantity.value)
  if (agreement(quantity, rest) !== 'same') return false
  const { start, end } = corpus.span(a.sentence)
  return REST.test(corpus.text(a.source).prose.slice(start, end))
}

const REST =
  /(?<![a-zß-ž])(?:Rest|[Üü]brigen?|restlichen?|verbleibenden?|the rest|remainder|remaining|others)(?![a-zß-ž])/

/** „gut drei Punkte weniger“ */
const POINTS = /^(?:Punkte?n?|points?)$/
