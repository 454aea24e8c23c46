import { LOWER, UPPER, YEAR } from './agreement.ts'
import { ONE_STORY } from './chance.ts'
import type { Comparable } from './comparable.ts'
import type { Candidate, FigureClaim, FigureSearch } from './candidates.ts'
import type { FigureVerdict } from './verdict.ts'
import type { Judged } from './workedOut.ts'

/**
 * Whether a doubt about a figure is better not uttered: the draft's text leaves open what the figure is of, or says itself what seems to
 * be missing. Asked last, and only of what would be a finding.
 */
export function isBetterUnsaid({ ruleId, evidence }: FigureVerdict, judged: Judged, search: FigureSearch): boolean {
  const { claim } = judged
  const isOfOwnDigits = evidence[0]?.slip === 'swap' || evidence[0]?.slip === 'digit'
  if (ruleId === 'figure-imprecise')
    return (
      isInCell(claim, search) || evidence.slice(0, 1).some(c => isOfUnit(claim, c) || isBoundInWords(claim, c, search))
    )
  if (ruleId === 'figure-disputed') return isInCell(claim, search)
  if (ruleId !== 'figure-unsourced' && ruleId !== 'figure-mismatch') return false
  if (evidence.slice(0, 1).some(c => c.agreement === 'other' && hasSameDigits(claim, c, search))) return true
  if (isInCell(claim, search)) return ruleId === 'figure-unsourced' || !isOfOwnDigits
  if (isReckoned(claim, search)) return ruleId === 'figure-unsourced' || !isOfOwnDigits
  if (
    ruleId === 'figure-unsourced' &&
    (isMoneyApart(claim, search) ||
      isReckonedTime(claim, search) ||
      isBase(claim, search) ||
      isRoughHeading(claim, search))
  )
    return true
  return isBare(claim) && (ruleId === 'figure-unsourced' ? isWrittenNear(judged, search) : hasUnitNear(judged, search))
}

/** A cell has its unit and what it counts in a heading or a caption: „| Betriebe | 17,9 |“. */
function isInCell({ sentence }: FigureClaim, { draft }: FigureSearch): boolean {
  return draft.blocks[draft.sentences[sentence]?.block ?? -1]?.kind === 'cell'
}

/** „104.500“ behind a sentence about cubic metres: neither a unit nor a noun says what is counted. */
function isBare({ figure, quantity }: FigureClaim): boolean {
  return quantity.class === 'count' && figure.head === null
}

/** „bis zu 400.000“ of cubic metres is no „400.000 Euro“. */
function isOfUnit(claim: FigureClaim, { other }: Candidate): boolean {
  return isBare(claim) && other.quantity.class !== 'count'
}

/** „6,2 Millionen“ and a bare „6,2“ of a table: one value, whatever was read of its unit. */
function hasSameDigits({ figure }: FigureClaim, { other }: Candidate, { corpus }: FigureSearch): boolean {
  if (other.quantity.class !== 'count' || other.head !== null) return false
  const theirs = corpus.text(other.source).prose.slice(other.number.start, other.number.end)
  return theirs.replace(/\s.*/s, '') === figure.number.text.replace(/\s.*/s, '') && /\d{2}|\d[.,]\d/.test(theirs)
}

/** „15 cents more“: of the sums of one story the writer takes one from another. */
function isMoneyApart({ isDifference, figure }: FigureClaim, { corpus }: FigureSearch): boolean {
  return isDifference && figure.kind === 'money' && corpus.size <= ONE_STORY
}

/** „knapp 22 Monate“, „vor 15 Jahren“: writers work out how long something took, or is ago. */
function isReckonedTime({ figure, quantity }: FigureClaim, { draft: { prose } }: FigureSearch): boolean {
  if (figure.kind !== 'duration' || quantity.value > LIFETIME) return false
  const isHedged = quantity.bound !== 'exact' && quantity.bound !== 'range'
  return (
    isHedged ||
    /\bvor\s+$/i.test(prose.slice(0, figure.start).slice(-8)) ||
    /^ ago\b/.test(prose.slice(figure.end, figure.end + 5))
  )
}

const LIFETIME = 100 * YEAR

/** „einer von 25 Betroffenen“, “three in a hundred”: of how many something is. */
function isBase({ figure }: FigureClaim, { draft: { prose } }: FigureSearch): boolean {
  return OF.test(prose.slice(Math.max(0, figure.start - 24), figure.start))
}

const OF =
  /(?<![a-zß-ž])(?:eine[rns]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|one|two|three|four|five|six|seven|eight|nine) (?:von|aus|of|in|out of) (?:every |a |je )?$/i

/** „Land legt sieben Millionen drauf“: what a heading says roughly is said again below it. */
function isRoughHeading({ sentence, figure, quantity }: FigureClaim, { draft }: FigureSearch): boolean {
  const isRough = quantity.bound !== 'exact' || figure.kind === 'duration' || !/\d/.test(figure.number.text)
  return isRough && draft.blocks[draft.sentences[sentence]?.block ?? -1]?.kind === 'heading'
}

/** Sentences whose sources are looked through for the very digits. */
const NEAREST = 12

/** Whether one of the likeliest sources has the very number, whatever of. */
function isWrittenNear({ claim, candidates, best }: Judged, { corpus }: FigureSearch): boolean {
  const written = claim.figure.number.text
  if (!/\d/.test(written)) return false
  const sources = [
    ...best.slice(0, NEAREST).map(sentence => corpus.terms.sourceOf[sentence] as number),
    ...candidates.slice(0, NEAREST).map(({ other }) => other.source),
  ]
  return [...new Set(sources)].some(source => hasNumber(corpus.text(source).prose, written))
}

/** Whether one of the likeliest sentences has the very number with a unit. */
function hasUnitNear({ claim, best }: Judged, { corpus, figures }: FigureSearch): boolean {
  const written = claim.figure.number.text
  return best.slice(0, NEAREST).some(sentence =>
    figures.ofSentence(sentence).some(id => {
      const { quantity, number, source } = figures.get(id)
      return quantity.class !== 'count' && corpus.text(source).prose.slice(number.start, number.end) === written
    }),
  )
}

/** Whether a text has a number as it is written, and not as a part of a longer one. */
function hasNumber(text: string, written: string): boolean {
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
    const isPart =
      /[\d]|[\d][.,]$/.test(text.slice(Math.max(0, at - 2), at)) || /^[.,]?\d/.test(text.slice(at + written.length))
    if (!isPart) return true
  }
  return false
}

/** Words by which a writer says that a value is worked out: „rechnerisch“, „macht das rund 15 Gehälter“, “works out at”. */
const RECKONED =
  /(?<![a-zß-ž])(?:rechnerisch|hochgerechnet|zusammengerechnet|macht das|das (?:macht|wären|sind dann)|summier(?:en|t) sich|unterm Strich|works out|adds? up to)(?![a-zß-ž])/i
const AROUND = 60

function isReckoned({ figure }: FigureClaim, { draft: { prose } }: FigureSearch): boolean {
  return RECKONED.test(prose.slice(Math.max(0, figure.start - AROUND), figure.end + AROUND))
}

/** Words that make a value a bound without standing before it: „die Obergrenze von 2500“, „400 Kilogramm, höchstens“, „nicht weiter als“. */
const LIMITED =
  /(?:ober|unter|höchst|mindest)?grenze|limit|höchst(?:ens|wert|menge|zahl|satz|strafe)|mindest(?:ens|wert|menge|zahl|satz)?|maximal|minimal|maximum|minimum|deckel|gedeckelt|nicht (?:mehr|weiter|länger|höher|weniger) als|ceiling|at (?:most|least)|up to|no (?:more|less|fewer) than|bis zu|capped|a cap/i

/** A bound that one of both has right before the value, and the other elsewhere beside it. */
function isBoundInWords(
  { quantity, figure }: FigureClaim,
  { other }: Candidate,
  { draft, corpus }: FigureSearch,
): boolean {
  if (quantity.value !== other.quantity.value) return false
  const isBound = ({ bound }: Comparable) => bound === 'range' || UPPER.has(bound) || LOWER.has(bound)
  const mine = isBound(quantity)
  if (mine === isBound(other.quantity)) return false
  const [text, { start, end }] = mine ? [corpus.text(other.source).prose, other] : [draft.prose, figure]
  const beside = text.slice(Math.max(0, start - BESIDE), end + BESIDE)
  return LIMITED.test(beside) || (mine && ALLOWED.test(beside))
}

const BESIDE = 35
const ALLOWED = /(?<![a-zß-ž])(?:dürfen|darf|erlaubt|zulässig|allowed|may)(?![a-zß-ž])/i
