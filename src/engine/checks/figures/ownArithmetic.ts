import { ONE_STORY } from '../../corpus/story.ts'
import type { Sentence } from '../../model.ts'
import { agreement, isSumInPart, LOWER, UPPER, YEAR } from './agreement.ts'
import { type Candidate, type FigureClaim, type FigureSearch, isBare, SHARES } from './candidates.ts'
import { type Comparable, comparable, single } from './comparable.ts'
import { stepsIn } from './place.ts'
import { isCurrency } from './units.ts'
import type { Judged } from './workedOut.ts'

/** Units of its last place from which on a value is hardly got from two others by chance. */
const PRECISE = 10
/** Of more figures than a writer reckons with, some two give any value. */
const MOST = 12

/**
 * Whether a value is what two other figures of its own sentence make, or one of them and one of the sentence before: „40.000 Euro pro Stück, bei
 * sechs Anlagen also 240.000“. Whether those are right is said of them.
 */
export function isOwnArithmetic({ claim }: { readonly claim: FigureClaim }, search: FigureSearch): boolean {
  const { quantity } = claim
  const isOfYear = isYearly(claim, search)
  const isPrecise = stepsIn(quantity.value) >= PRECISE || isOfYear || isConcluded(claim, search)
  if (quantity.date || !isPrecise || SHARES.has(quantity.class)) return false
  const beside = figuresBeside(claim, search)
  if (beside.length > MOST) return false
  // A bound of the writer's own is as good as none.
  const isBounded = LOWER.has(quantity.bound) || UPPER.has(quantity.bound)
  const plain = isBounded ? { ...quantity, bound: 'exact' as const } : quantity
  const fits = (value: number) => {
    const made = single(quantity.class, value)
    return agreement(plain, made) === 'same' || agreement(quantity, made) === 'same'
  }
  const isOfOne = (a: Comparable) => a.class === quantity.class || (isBare(claim) && isCurrency(a.class))
  if (isOfYear && beside.some(({ quantity: a, isHere }) => isHere && isOfOne(a) && fits(a.value * MONTHS))) return true
  return beside.some(({ quantity: a, isHere }, i) =>
    beside.some(({ quantity: b, isHere: isBHere }, k) => {
      if (i === k || !(isHere || isBHere) || !isOfOne(a)) return false
      if (a.class === b.class || isSumInPart(a, b)) return fits(a.value - b.value) || (i < k && fits(a.value + b.value))
      if (b.class === '%') return isHere && isBHere && fits((a.value * b.value) / 100)
      if (b.class === 'duration') return isOfYear && b.value > YEAR && fits((a.value * YEAR) / b.value)
      return b.class === 'count' && b.value > 1 && fits(claim.isRate ? a.value / b.value : a.value * b.value)
    }),
  )
}

/** „Bund und Land geben 55 Millionen, so dass 186,6 bei der Stadt bleiben“ of the source's 241,6: a precise value that both make. */
export function isOwnRest({ claim, candidates }: Pick<Judged, 'claim' | 'candidates'>, search: FigureSearch): boolean {
  const { quantity } = claim
  const isSaid = REST.test(search.draft.prose.slice(Math.max(0, claim.figure.start - REACH), claim.figure.start))
  if (SHARES.has(quantity.class) || quantity.date) return false
  if (!isSaid && stepsIn(quantity.value) < HARDLY_BY_CHANCE) return false
  const parts = figuresBeside(claim, search).map(({ quantity: part }) => part)
  const isOfThese = ({ other: { quantity: whole } }: Candidate) =>
    whole.class === quantity.class &&
    parts.some(
      part =>
        (part.class === whole.class || isSumInPart(whole, part)) &&
        agreement(quantity, single(quantity.class, whole.value - part.value)) === 'same',
    )
  return candidates.slice(0, LIKELIEST).some(isOfThese)
}

/** „die übrigen 52 Megawatt“ */
const REST =
  /(?<![a-zß-ž])(?:übrigen?|restlichen?|verbleibenden?|Rest von|remaining|other|rest of|remainder of)\s(?:[a-zß-ž]+\s)?$/i

/** Values of sources of which something may be the rest. */
const LIKELIEST = 8

/** «£72,000 between them over three years» where a source has £12,000 a year for each: so many times as much, all told. */
export function isOwnMultiple(
  { claim, candidates }: Pick<Judged, 'claim' | 'candidates'>,
  search: FigureSearch,
): boolean {
  const { quantity, figure, isTotal } = claim
  if (figure.kind !== 'money' && figure.kind !== 'count') return false
  const { prose } = search.draft
  const around = prose.slice(Math.max(0, figure.start - REACH), figure.end + REACH)
  if (!isTotal && !ALL_TOLD.test(around)) return false
  const [first] = candidates
  const times = first?.other.quantity.class === quantity.class ? quantity.value / first.other.quantity.value : 0
  return Number.isInteger(times) && times > 1 && times <= MOST_TIMES && times % 10 !== 0
}

/** What says that a value is of several, or of several years. */
const ALL_TOLD =
  /(?<![a-zß-ž])(?:between them|all told|over [a-z]+ years|(?:über|in|auf) [a-zß-ž]+ Jahren?|together|zusammen|insgesamt)(?![a-zß-ž])/i
const MOST_TIMES = 60

/** „verließen 1.093 Tiere den Bestand: 874 wurden vermittelt, 158 kehrten zurück, 61 starben“: what the others of its sentence add up to. */
export function isOwnTotal({ claim }: Pick<Judged, 'claim'>, search: FigureSearch): boolean {
  const { quantity } = claim
  if (SHARES.has(quantity.class) || stepsIn(quantity.value) < HARDLY_BY_CHANCE) return false
  const parts = figuresBeside(claim, search).flatMap(({ quantity: part, isHere }) =>
    isHere && (part.class === quantity.class || isSumInPart(quantity, part)) ? [part.value] : [],
  )
  const sum = parts.reduce((n, value) => n + value, 0)
  return parts.length >= 2 && agreement(quantity, single(quantity.class, sum)) === 'same'
}

/** Units of its last place of a value that a source's other value and one beside it hardly make by chance. */
const HARDLY_BY_CHANCE = 100

/** „43.800 Packungen zu 200 Gramm, also knapp neun Tonnen“ */
function isConcluded({ figure: { start } }: FigureClaim, { draft: { prose } }: FigureSearch): boolean {
  const before = prose.slice(Math.max(0, start - REACH), start)
  return CONCLUDED.test(before) || (APART.test(before) && BETWEEN.test(prose.slice(Math.max(0, start - FAR), start)))
}

const CONCLUDED =
  /(?<![a-zß-ž])(?:also|mithin|sprich|macht|das (?:sind|wären|entspricht)|thus|that is|which makes|equal to|equivalent to)\s(?:[a-zß-ž]+\s){0,2}$/i
/** „Zwischen A mit 44,7 Cent und B mit 38,9 Cent lagen fast sechs Cent“ */
const APART = /(?<![a-zß-ž])(?:lagen|liegen|lag|liegt|lay|lie|lies)\s(?:[a-zß-ž]+\s){0,2}$/i
const BETWEEN = /(?<![a-zß-ž])(?:zwischen|between)(?![a-zß-ž])/i
/** Characters before a value in which such words stand, and the „zwischen“ of a gap. */
const REACH = 30
const FAR = 160

/** „monatlich etwa 3.600 Euro, aufs Jahr also gut 43.000“, «$42 a month, or some $500 a year» */
function isYearly({ figure: { start, end } }: FigureClaim, { draft: { prose } }: FigureSearch): boolean {
  const before = prose.slice(Math.max(0, start - REACH), start)
  return YEARLY.test(before) || (MONTHLY.test(before) && YEARLY.test(prose.slice(end, end + REACH)))
}

const YEARLY = /(?<![a-zß-ž])(?:aufs Jahr|im Jahr|pro Jahr|jährlich|a year|annually|over a year)(?![a-zß-ž])/i
const MONTHLY = /(?<![a-zß-ž])(?:im Monat|pro Monat|monatlich|a month|per month|monthly)(?![a-zß-ž])/i
const MONTHS = 12

interface Beside {
  readonly quantity: Comparable
  /** In the claim's own sentence. */
  readonly isHere: boolean
}

/** The other figures of a claim's sentence, and of the one before; among more sources than of one story a figure is judged by its sentence. */
function figuresBeside({ figure, sentence }: FigureClaim, { draft, corpus }: FigureSearch): readonly Beside[] {
  const { start, end } = draft.sentences[sentence] as Sentence
  const first = (corpus.size <= ONE_STORY ? draft.sentences[sentence - 1]?.start : undefined) ?? start
  return draft.figures.flatMap(other => {
    if (other.start < first || other.end > end || other.number.start === figure.number.start) return []
    const quantity = comparable(other)
    return quantity && !quantity.date ? [{ quantity, isHere: other.start >= start }] : []
  })
}

/** „fast verdoppelt, von 14 auf 27“, «down by a tenth, from 50 to 45»: the change that the figures right behind it make. */
export function isOwnRatio({ claim }: { readonly claim: FigureClaim }, { draft }: FigureSearch): boolean {
  const { figure, quantity } = claim
  if (quantity.class !== '1' && quantity.class !== '%') return false
  const i = draft.figures.findIndex(({ number }) => number.start > figure.number.start)
  const [from, to] = draft.figures.slice(i, i + 2)
  if (
    i < 0 ||
    !from ||
    !to ||
    !FROM.test(draft.prose.slice(figure.end, from.start)) ||
    !TO.test(draft.prose.slice(from.end, to.start))
  )
    return false
  const [a, b] = [comparable(from)?.value ?? 0, comparable(to)?.value ?? 0]
  if (a <= 0 || b <= 0) return false
  const made = quantity.class === '1' ? [b / a, a / b] : [(100 * Math.abs(b - a)) / a]
  return made.some(value => agreement(quantity, single(quantity.class, value)) === 'same')
}

const FROM = /^,? ?(?:nämlich )?(?:von|from) $/
const TO = /^ (?:auf|to) $/

/** „Von 1,84 Euro im Jahr 2022 auf 2,24 Euro sind es 40 Cent oder knapp 22 Prozent“: the change that the two before it make. */
export function isOwnChange({ claim }: { readonly claim: FigureClaim }, { draft }: FigureSearch): boolean {
  const { figure, quantity, sentence } = claim
  const { start } = draft.sentences[sentence] as Sentence
  const before = draft.figures.filter(one => one.start >= start && one.end <= figure.start && one.kind !== 'date')
  return before.some((from, i) => {
    const to = before[i + 1]
    const [a, b] = [comparable(from), to ? comparable(to) : null]
    if (!to || !a || !b || a.class !== b.class || a.value <= 0) return false
    const isTold =
      CHANGED_FROM.test(draft.prose.slice(start, from.start)) && CHANGED_TO.test(draft.prose.slice(from.end, to.start))
    const change = Math.abs(b.value - a.value)
    // „von 12 auf 19 Prozent, um sieben Prozent“ is wrong: those are percentage points.
    const made =
      quantity.class === '%'
        ? single('%', (100 * change) / a.value)
        : single(quantity.class === 'pp' && a.class === '%' ? 'pp' : a.class, change)
    return isTold && agreement(quantity, made) === 'same'
  })
}

const CHANGED_FROM = /(?<![a-zß-ž])(?:von|from) (?:[a-zß-ž]+ )?$/i
const CHANGED_TO = /(?<![a-zß-ž])(?:auf|to) (?:[a-zß-ž]+ )?$/i

/** „27,8 Millionen Euro; der Zuschuss von 8,6 Millionen macht damit knapp 31 Prozent der Kosten aus“: the share that two of them make. */
export function isOwnShare({ claim }: { readonly claim: FigureClaim }, search: FigureSearch): boolean {
  const { figure, quantity, isDifference } = claim
  if (quantity.class !== '%' || isDifference) return false
  const before = search.draft.prose.slice(Math.max(0, figure.start - REACH), figure.start)
  if (!MAKES.test(before) && !OF_WHOLE.test(before)) return false
  const beside = figuresBeside(claim, search)
  if (beside.length > MOST) return false
  const fits = (share: number) =>
    agreement(quantity, single('%', share)) === 'same' ||
    (quantity.bound === 'range' && (quantity.min ?? share) <= share && share <= (quantity.max ?? share))
  const isShare = (a: Comparable, b: Comparable) => a.value > 0 && a.value < b.value && fits((100 * a.value) / b.value)
  return beside.some(({ quantity: a }) =>
    beside.some(
      ({ quantity: b }) => !SHARES.has(a.class) && (a.class === b.class || isSumInPart(a, b)) && isShare(a, b),
    ),
  )
}

const MAKES =
  /(?<![a-zß-ž])(?:macht|machen|machte|machten|entspricht|entsprechen|entsprach|damit|mithin|also|makes? up|made up|equals|amounts to|that is)\s(?:[a-zß-ž]+\s){0,3}$/i

/** „12 von 55, knapp 22 Prozent“ */
const OF_WHOLE =
  /(?<![a-zß-ž])(?:von|der|of|out of)\s(?:(?:den|the|insgesamt)\s)?\d[\d.,]*(?:\s[A-Za-zß-ž-]+)?(?:,| \(| –)\s?(?:(?:or|oder|das sind)\s)?$/i
