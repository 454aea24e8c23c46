import type { Corpus } from '../../corpus/corpus.ts'
import { type Candidate, SHARES } from './candidates.ts'
import { areInOneColumn } from './cells.ts'
import type { Comparable } from './comparable.ts'
import { isCurrency } from './units.ts'

/** How much better the words right beside a figure must fit than those beside its neighbour, or those of its row in a table. */
const NEARER_LEAST = 0.5
const NEARER = 0.34
const ROW_LEAST = 0.4
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
  if (isShareOf(best, c, corpus) || areFarApart(c.other.quantity, best.other.quantity)) return false
  if (c.other.sentence !== best.other.sentence)
    return c.noun === best.noun && areInOneColumn(c.other, best.other, corpus)
  // „von elf auf 14“: what follows another value has no words of its own beside it.
  const isElliptic =
    best.noun === 'same' &&
    CHANGED_TO.test(corpus.text(best.other.source).prose.slice(best.other.start - BEFORE, best.other.start))
  return !isElliptic && c.local >= NEARER_LEAST && nearer >= NEARER && c.noun !== 'different' && c.noun !== 'apart'
}

/** «£70 a day, £1.9 million all told»: nobody takes the one for the other. */
function areFarApart({ class: kind, value: a }: Comparable, { value: b }: Comparable): boolean {
  const far = SHARES.has(kind) || isCurrency(kind) ? VERY_FAR_APART : FAR_APART
  return Math.max(Math.abs(a), Math.abs(b)) > far * Math.min(Math.abs(a), Math.abs(b))
}

const FAR_APART = 8
/** The same of shares and sums, which differ by more: «£70 a day, £1.9 million all told». */
const VERY_FAR_APART = 100

/** „elf der 14 Staaten“, „11.460, davon 512 Kinder“: a share and the whole that it is of count the same, each its own value of it. */
function isShareOf(
  { other: share, noun }: Candidate,
  { other: whole, noun: ofWhole }: Candidate,
  corpus: Corpus,
): boolean {
  if (share.sentence !== whole.sentence) return false
  const distance = whole.place - share.place
  if (distance > 0) return distance <= 3 && noun === ofWhole
  return OF_THEM.test(corpus.text(share.source).prose.slice(whole.end, share.start))
}

const BEFORE = 24
const CHANGED_TO =
  /\d(?: [a-zß-ž]+)? (?:auf|to) $|(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) auf $|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) to $/

const OF_THEM = /\b(?:davon|darunter|including|of (?:them|these|those|whom|which))\s*$/i
