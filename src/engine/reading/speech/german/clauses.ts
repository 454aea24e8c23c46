import { infinitiveOpeners } from '../../../language/de/speech.ts'
import { COMMA } from '../at.ts'
import { isFiniteVerb, isVerbLike } from '../phrases.ts'
import { PREPOSITION, RELATIVE, REPORTING, SAYING, SUBJUNCTIVE, SUBORDINATOR } from '../sense.ts'
import { type Chunk, type Unit, isCapital, isQuotation, isWord, itemKinds, lowerAt } from '../units.ts'

export const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const INFINITIVE_OPENERS = set(infinitiveOpeners)

export const chunkAt = (unit: Unit, c: number): Chunk | undefined => unit.chunks[c]

/** «…, die/weil/wie …»: the end of the word that opens a subordinate clause, or the chunk's start. */
export function openerEnd(unit: Unit, { from, to }: Chunk): number {
  const kinds = itemKinds(unit, from)
  if (!(kinds & SUBORDINATOR) || (lowerAt(unit, from) === 'damit' && isFiniteVerb(unit, from + 1))) return from
  const isClause = !(kinds & PREPOSITION) || isVerbLike(unit, to - 1)
  return isClause ? from + 1 : from
}

/** A chunk without a verb: «der Vorsitzende des Verbands». */
export function isApposition(unit: Unit, c: number): boolean {
  const { from, to } = unit.chunks[c] as Chunk
  for (let i = from; i < to; i++) if (isVerbLike(unit, i)) return false
  return to - from <= 14
}

export function isRelative(unit: Unit, { from, to, before }: Chunk): boolean {
  if (before !== COMMA || !hasAntecedent(unit, from)) return false
  const first = itemKinds(unit, from) & PREPOSITION ? from + 1 : from
  if (!(itemKinds(unit, first) & RELATIVE) || isCapital(unit, to - 1)) return false
  return !hasFinite(unit, first + 1, isFiniteVerb(unit, to - 1) ? to - 2 : to)
}

/** A relative clause follows a noun: in «sagte, der Fluss steige» there is none. */
function hasAntecedent(unit: Unit, from: number): boolean {
  const last = from - 2
  return last >= 0 && !(itemKinds(unit, last) & SAYING && !isCapital(unit, last))
}

export function hasFinite(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(unit, i)) return true
  return false
}

export function hasSubjunctive(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (itemKinds(unit, i) & (REPORTING | SUBJUNCTIVE)) return true
  return false
}

/** «größere Tankstellen zu zwingen», «einzustellen». */
export function isInfinitive(unit: Unit, { from, to }: Chunk): boolean {
  if (INFINITIVE_OPENERS.has(lowerAt(unit, from))) return false
  for (let i = from; i < to; i++) {
    if (isCapital(unit, i)) continue
    const word = lowerAt(unit, i)
    if (word === 'zu' && /n$/.test(lowerAt(unit, i + 1)) && !isCapital(unit, i + 1) && i + 1 < to) return true
    if (
      word.includes('zu', 2) &&
      /^(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|heraus|hin|hinzu|klar|lahm|los|mit|nach|nieder|statt|teil|um|unter|vor|voran|voraus|vorbei|weg|weiter|wieder|zurück|zusammen|zu|fern|bereit|bekannt|dar|entgegen|hervor|nahe|richtig|sicher|wahr)zu[A-Za-zÀ-ɏ]+n$/.test(
        word,
      )
    )
      return true
  }
  return false
}

export function rangeHasQuotation(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isQuotation(unit, i)) return true
  return false
}

export function isSeparator(unit: Unit, i: number): boolean {
  return (
    !isWord(unit, i) &&
    !isQuotation(unit, i) &&
    /^[,;:–—-]$/.test(String.fromCharCode(unit.tokens.code[unit.items[i] ?? -1] as number))
  )
}

export function lastWordBefore(unit: Unit, i: number): number {
  let at = i
  while (at > 0 && isSeparator(unit, at - 1)) at--
  return at
}

export function firstWordAfter(unit: Unit, i: number): number {
  let at = i
  while (at < unit.items.length && isSeparator(unit, at)) at++
  return at
}

/** Whether a chunk is a dependent clause: „weil …“, „der …“. */
export function isSubordinate(unit: Unit, chunk: Chunk): boolean {
  return openerEnd(unit, chunk) > chunk.from || isRelative(unit, chunk)
}
