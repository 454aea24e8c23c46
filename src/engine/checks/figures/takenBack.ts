import type { Corpus } from '../../corpus/corpus.ts'
import type { Candidate, FigureClaim } from './candidates.ts'
import { figureIndexOf, type SourceFigure } from './figureIndex.ts'
import { stepsIn } from './place.ts'

/** The claim's very value where a source takes it back, and puts another of the same thing in its place. */
export function takenBack(
  { quantity }: FigureClaim,
  supports: readonly Candidate[],
  candidates: readonly Candidate[],
  corpus: Corpus,
): Candidate | undefined {
  return supports.find(
    c =>
      c.agreement === 'same' &&
      c.other.standing === 'refuted' &&
      c.other.quantity.value === quantity.value &&
      c.refuted &&
      !isAnotherNumber(c) &&
      (stepsIn(quantity.value) >= PRECISE || mayReplace(counterpartOf(c, candidates))) &&
      isPutRight(c.other, corpus) &&
      !supports.some(s => isStatedBeside(s, c) || isStatedSince(s, c, corpus)),
  )
}

/** A newer source has the value of the claim's own noun: then it was not taken back for good, or as somebody else's count. */
function isStatedSince(stated: Candidate, { other }: Candidate, corpus: Corpus): boolean {
  const [date, before] = [corpus.source(stated.other.source).date, corpus.source(other.source).date]
  return (
    stated.agreement === 'same' &&
    !stated.refuted &&
    stated.noun === 'same' &&
    date !== null &&
    before !== null &&
    date > before
  )
}

/** Units of its last place from which on a value is hardly that of another thing, whatever is counted beside it. */
const PRECISE = 100

/** „… hieß es, 26 Beschäftigte hätten daran gearbeitet. Richtig ist: 26 Stellen waren bewilligt“: the source states the value, and of the claim's own noun. */
function isStatedBeside(stated: Candidate, { other, noun }: Candidate): boolean {
  if (stated.agreement !== 'same' || stated.refuted || stated.other.source !== other.source) return false
  return stated.other.sentence === other.sentence || (stated.noun === 'same' && noun !== 'same')
}

/** „drei Studiengänge“ where a source takes back that three abstained: small numbers are of many things. */
function isAnotherNumber({ noun, chance, other }: Candidate): boolean {
  return (noun === 'apart' || noun === 'different') && other.quantity.class === 'count' && chance >= LIKELY
}

/** From how many agreements by chance on that is so. */
const LIKELY = 0.5

/** What takes the place of a value counts the same. */
function mayReplace(counterpart: Candidate | undefined): boolean {
  return counterpart === undefined || counterpart.noun !== 'different' || counterpart.slip !== null
}

/** For „nicht 3,4, sondern 3,6“ the value that the source puts in its place. */
function counterpartOf(refuted: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find(
    c =>
      c.other.sentence === refuted.other.sentence &&
      c.agreement === 'other' &&
      c.other.quantity.class === refuted.other.quantity.class,
  )
}

/**
 * The claim's value where a source puts it in the place of one that it takes back: „… hieß es, 421 Kinder seien geboren worden. Richtig ist
 * die Zahl 412.“
 */
export function putRight(candidates: readonly Candidate[]): Candidate | undefined {
  const wrong = candidates.filter(
    c => c.agreement === 'other' && c.other.standing === 'refuted' && c.noun !== 'different',
  )
  return candidates.find(
    c =>
      c.agreement === 'same' &&
      !c.refuted &&
      wrong.some(
        ({ other, likeness }) =>
          likeness >= ALIKE &&
          other.source === c.other.source &&
          c.other.sentence >= other.sentence &&
          c.other.sentence - other.sentence <= PUT_RIGHT_WITHIN,
      ),
  )
}

/** How alike to the claim the sentence is that is put right. */
const ALIKE = 0.4

/** What the source that takes a value back gives instead: beside it, else the likeliest other value that it has, a slip first, or that follows. */
export function inPlaceOf(
  refuted: Candidate,
  candidates: readonly Candidate[],
  contradicts: readonly Candidate[],
): Candidate | undefined {
  const { source, sentence, quantity } = refuted.other
  const isBehind = ({ other, agreement, refuted: too }: Candidate) =>
    agreement === 'other' &&
    !too &&
    other.source === source &&
    other.quantity.class === quantity.class &&
    other.sentence === sentence + 1
  const there = contradicts.filter(c => c.other.source === source)
  return (
    counterpartOf(refuted, candidates) ??
    there.find(({ slip }) => slip !== null) ??
    candidates.find(c => isBehind(c) && c.slip !== null) ??
    there[0] ??
    candidates.find(isBehind)
  )
}

/** Sentences behind the one that takes a value back, in which another is put in its place. */
const PUT_RIGHT_WITHIN = 2

/** Of „In der Meldung standen für neun Anlagen 98 Millionen. Es sind 112 Millionen.“ the sum is put right, and not the number. */
function isPutRight({ id, sentence, source, quantity }: SourceFigure, corpus: Corpus): boolean {
  const figures = figureIndexOf(corpus)
  const here = figures.ofSentence(sentence).map(figures.get)
  if (here.every(other => other.standing !== 'refuted' || other.quantity.class === quantity.class)) return true
  const behind = Array.from({ length: PUT_RIGHT_WITHIN }, (_, i) => sentence + 1 + i)
    .filter(s => corpus.terms.sourceOf[s] === source)
    .flatMap(s => figures.ofSentence(s).map(figures.get))
  return [...here, ...behind].some(
    other => other.id !== id && other.quantity.class === quantity.class && other.quantity.value !== quantity.value,
  )
}
