import type { Corpus } from '../../corpus/corpus.ts'
import { type Candidate, SHARES } from './candidates.ts'
import { areInOneColumn } from './cells.ts'
import type { Comparable } from './comparable.ts'
import { figureIndexOf, type SourceFigure } from './figureIndex.ts'
import { isCurrency } from './units.ts'
import { nearestYear, type YearThere } from './years.ts'

/** How much better the words right beside a figure must fit than those beside its neighbour, or those of its row in a table. */
const NEARER_LEAST = 0.5
const NEARER = 0.34
const ROW_LEAST = 0.34
const NEARER_ROW = 0.2
const ALIKE = 0.8

/**
 * «61 had moved, and 19 had died»: of two figures of one sentence, or of a table's column, the one whose own words are the claim's is meant.
 * „Ende“, „bis“ beside a day tell nothing.
 */
export function isNearer(c: Candidate, best: Candidate, corpus: Corpus): boolean {
  if (
    c.agreement !== 'other' ||
    c.refuted ||
    c.other.kind === 'date' ||
    c.other.quantity.class !== best.other.quantity.class
  )
    return false
  const nearer = c.local - best.local
  if (c.local < ROW_LEAST || nearer < NEARER_ROW || c.likeness < best.likeness * ALIKE) return false
  // „43,2 Prozent“ is not meant by „rund ein Viertel“ beside it.
  if (c.other.unit === '1' && best.other.unit !== '1' && best.agreement === 'same') return false
  if (
    isRoughly(c.other, best.other) ||
    isShareOf(best, c, corpus) ||
    areFarApart(c.other.quantity, best.other.quantity)
  )
    return false
  if (c.other.sentence !== best.other.sentence)
    return c.noun === best.noun && (areInOneColumn(c.other, best.other, corpus) || isMeantBeside(c, best))
  const isClear = c.local >= NEARER_LEAST && nearer >= NEARER && c.noun !== 'different' && c.noun !== 'apart'
  return isClear && !isElliptic(best, corpus) && !isAfterChange(c, best, corpus)
}

/** „von elf auf 14“: what follows another value has no words of its own beside it, nor what another says. */
function isElliptic({ noun, other: { head, source, start } }: Candidate, corpus: Corpus): boolean {
  const before = corpus.text(source).prose.slice(Math.max(0, start - BEFORE), start)
  if (IT_IS.test(before) || AGAIN_TO.test(before) || IN_PLACE_OF.test(before) || OR_ELSE.test(before)) return true
  if (noun !== 'same' && noun !== 'part') return false
  return SAID_BY.test(before) || (noun === 'same' && (head === null || CHANGED_TO.test(before)))
}

/**
 * «in 2009, at magnitude 7.1», where a source has 5.9 of 2009 and 7.1 of 1951: of two values of one thing the one of the year that stands
 * beside the claim is meant.
 */
export function isOfYear(c: Candidate, best: Candidate, year: number, corpus: Corpus): boolean {
  if (c.agreement !== 'other' || c.refuted || c.other.kind === 'date' || c.likeness < best.likeness) return false
  if (c.noun !== 'same' && (c.noun !== best.noun || c.noun !== 'open')) return false
  if (areFarApart(c.other.quantity, best.other.quantity)) return false
  if (c.other.quantity.class !== best.other.quantity.class || c.other.sentence === best.other.sentence) return false
  const theirs = yearsIn(best.other.sentence, corpus)
  return theirs.length > 0 && !theirs.includes(year) && yearsIn(c.other.sentence, corpus).includes(year)
}

/** «5,700 in 2024, and 6,840 in 2025»: a value whose own year is the one beside the claim is meant, however few words it has. */
export function isOfItsYear({ other }: Candidate, year: number, corpus: Corpus): boolean {
  const figures = figureIndexOf(corpus)
  const years = figures.ofSentence(other.sentence).flatMap(id => yearThere(figures.get(id)))
  return nearestYear(other.place, years) === year
}

function yearThere({ quantity: { date }, place }: SourceFigure): YearThere | [] {
  return date?.year === undefined || date.month !== undefined ? [] : { year: date.year, place }
}

/** The years that a sentence states. */
export function yearsIn(sentence: number, corpus: Corpus): readonly number[] {
  const figures = figureIndexOf(corpus)
  return figures.ofSentence(sentence).flatMap(id => figures.get(id).quantity.date?.year ?? [])
}

/** „111 von 152 Aufträgen, das sind 73 Prozent. Beim Auftragswert sind es 68“: where the draft has „beim Auftragswert“, the second is meant. */
function isMeantBeside(c: Candidate, best: Candidate): boolean {
  return (
    SHARES.has(c.other.quantity.class) &&
    c.other.source === best.other.source &&
    Math.abs(c.other.sentence - best.other.sentence) === 1 &&
    c.local >= BESIDE_LEAST &&
    c.local - best.local >= NEARER_BESIDE &&
    c.likeness >= best.likeness * AS_ALIKE
  )
}

const BESIDE_LEAST = 0.65
const NEARER_BESIDE = 0.4
const AS_ALIKE = 0.9

/** „jedes zweite Kind, genauer 52 Prozent“: the one says roughly what the other says. */
function isRoughly({ unit, quantity: { value: rough } }: SourceFigure, { quantity: { value } }: SourceFigure): boolean {
  return unit === '1' && Math.abs(rough - value) <= Math.abs(value) * ROUGHLY
}

const ROUGHLY = 0.1

/** «£70 a day, £1.9 million all told»: nobody takes the one for the other. */
function areFarApart({ class: kind, value: a }: Comparable, { value: b }: Comparable): boolean {
  const far = SHARES.has(kind) || isCurrency(kind) ? VERY_FAR_APART : FAR_APART
  return Math.max(Math.abs(a), Math.abs(b)) > far * Math.min(Math.abs(a), Math.abs(b))
}

const FAR_APART = 8
/** The same of shares and sums, which differ by more: «£70 a day, £1.9 million all told». */
const VERY_FAR_APART = 100

/** „elf der 14 Staaten“, „11.460, davon 512 Kinder“: a share and the whole that it is of count the same, each its own value of it. */
export function isShareOf(
  { other: share, noun }: Candidate,
  { other: whole, noun: ofWhole }: Candidate,
  corpus: Corpus,
): boolean {
  if (share.sentence !== whole.sentence) return false
  const distance = whole.place - share.place
  if (distance > 0) return distance <= 3 && noun === ofWhole
  const { prose } = corpus.text(share.source)
  const between = prose.slice(whole.end, share.start)
  if (OF_THEM.test(between)) return true
  return OF_THE_WHOLE.test(prose.slice(Math.max(0, whole.start - BEFORE), whole.start)) && !/[.,;:]/.test(between)
}

/** „von den 318 Millionen Euro tragen Haushalte 139 Millionen“, «of the 900 jobs 120 are in Kiel» */
const OF_THE_WHOLE = /(?<![a-zß-ž])(?:von|of) (?:den|der|diesen|ihren|seinen|allen|the|its|their|these|those|all) $/i

const BEFORE = 40
const CHANGED_TO =
  /\d(?: [a-zß-ž]+)? (?:auf|to) $|(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) auf $|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) to $/

/** „der Polizei zufolge 250 Menschen, die Initiative selbst sprach von 400“: what another says has no words of its own beside it either. */
const SAID_BY =
  /(?<![a-zß-ž])(?:sprach|sprachen|spricht|sprechen|zählte|zählten|nannte|nannten|meldete|meldeten|schätzte|schätzten|spoke|speaks|counted|claimed|reckoned|reported|said|put (?:it|them) at|(?:she|he|they|sie|er) (?:has|have|had|habe|hat|haben|hatte|hatten))(?: (?:selbst|sogar|nur|lediglich|dagegen|hingegen|there were))?(?: (?:von|of))? $|(?<![a-zß-ž])(?:insgesamt|zusammen|alles in allem|in total|in all|overall|all told)(?: (?:mehr als|über|rund|etwa|fast|knapp|gut|more than|over|about|around|almost|nearly))? $/i

/** „2016 hätte die Bahn 38 Millionen gekostet, heute sind es 48,6 Millionen“: „es“ has the words of the value before. */
const IT_IS =
  /(?<![a-zß-ž])(?:(?:heute|jetzt|nun|inzwischen|mittlerweile) (?:sind|seien|wären) es|(?:now|today),? it is|it is now)(?: [a-zß-ž]+)? $/i

/** «from £9.4 million to £5.9 million, and again to £4.1 million» */
const AGAIN_TO =
  /(?<![a-zß-ž])(?:(?:and|then)(?: (?:again|later|further|then))+ to|(?:und|dann)(?: (?:dann|später|schließlich|weiter|noch einmal))+ auf) $/i

/** „Die Karte kostet künftig 5 statt 4,50 Euro“: of what, stands before both. */
const IN_PLACE_OF =
  /(?<![a-zß-ž])(?:statt|anstatt|instead of|rather than)(?: (?:wie bisher|bisher|bislang|derzeit|zuvor|heute|um|von|rund|etwa|about|around))* $/i

/** „von 34,20 auf 35 Euro“ next year: both hold, each at its time. */
function isAfterChange(c: Candidate, { other: { source, start } }: Candidate, corpus: Corpus): boolean {
  return (
    c.other.standing === 'stated' &&
    CHANGED_FROM.test(corpus.text(source).prose.slice(Math.max(0, start - BEFORE), start))
  )
}

const CHANGED_FROM =
  /(?<![a-zß-ž])(?:von|from) (?:[a-zß-ž]+ )?[$€£]?\d[\d.,]*(?: [A-Za-zß-ž%€]+){0,2},? (?:auf|to) (?:[a-zß-ž]+ )?[$€£]?$/i

/** «a refund of 40 per cent, or 60 per cent for those who …» */
const OR_ELSE = /\d(?: [a-zß-ž%]+){0,2},? (?:or|oder|bzw\.|beziehungsweise) $/i

const OF_THEM = /\b(?:davon|darunter|including|of (?:them|these|those|whom|which))\s*$/i
