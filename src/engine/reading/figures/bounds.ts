import { isAge } from './ages.ts'
import { type HedgeAt, hedgeBefore } from './hedges.ts'
import type { Part } from './parts.ts'
import { isGlue, lowerAt, type Reader } from './reader.ts'

/** The hedge of a figure, unless its word is a mere preposition here. */
export function hedgeFor(r: Reader, part: Part): HedgeAt | undefined {
  const hedge = hedgeBefore(r, part.from)
  if (!hedge) return undefined
  const word = lowerAt(r, part.from - 1)
  // „um die 300“ is a hedge, „um die Hälfte“ none.
  if (part.numeral.type === 'share' && hedge.to === part.from && isGlue(r, part.from - 1, 'definite')) return undefined
  // «The fee goes up to $4»: that is where it ends.
  if (word === 'to' && (isGlue(r, hedge.from - 1, 'rising') || lowerAt(r, hedge.from - 1) === 'back')) return undefined
  // «It went under eleven days ago.»
  if (word === 'under' && part.unit?.grain && isGlue(r, hedge.from - 1, 'rising')) return undefined
  // „fast hundert mehr als die 367 des Jahres 2023“: that is what it is compared with.
  if (isGlue(r, part.from - 1, 'definite') && isGlue(r, part.from - 2, 'as')) return undefined
  if (word === 'gegen' || (word === 'beyond' && part.numeral.plain === 4)) return undefined
  return isGlue(r, part.from - 1, 'spatial') && hedge.from === part.from - 1 && isPreposition(r, part)
    ? undefined
    : hedge
}

/** „über drei Schwestern“, „verfügt über 20 Schiffe“, «over six years»: no bound but what the word says otherwise. */
function isPreposition(r: Reader, part: Part): boolean {
  const { numeral, unit } = part
  if (numeral.form === 'words' && !unit && numeral.value <= 12 && numeral.type === 'cardinal') return true
  const word = part.from - 1
  if (!r.german && lowerAt(r, word) === 'over' && isGlue(r, word - 1, 'overVerb')) return true
  // „Unter 50 Bewerbern wurde …“ begins with a place.
  if (word === r.from && lowerAt(r, word) === 'unter' && !unit) return true
  if (r.german && GOVERNING[lowerAt(r, word) ?? '']?.test(lowerAt(r, word - 1) ?? '')) return true
  const isOver = lowerAt(r, word) === 'über' || lowerAt(r, word) === 'over'
  if (isOver && unit?.grain && !isAge(r, part)) return !isGlue(r, word - 1, 'lasting') && !isGlue(r, word - 1, 'since')
  return r.german && lowerAt(r, word) === 'über' && governs(r, word)
}

/**
 * Nouns that go with the word: „ein Kredit über 1,6 Millionen“ is made out for as much, „eine Umfrage unter 4.800 Leuten“ asked as many.
 * Several papers may be sorted by their sums: „Rechnungen über 500 Euro“.
 */
const GOVERNING: Readonly<Record<string, RegExp>> = {
  über: /(?:kredit|darlehen|scheck|rechnung|auftrag|vertrag|bescheid|anleihe|bürgschaft|quittung|spende|forderung|forderungen|finanzierung|förderantrag|zuschuss|hypothek|bestellung|bestellungen|vergleich|fonds|dach|garantie|überweisung|gutschein|zusage|police|vereinbarung)s?$/,
  unter: /(?:umfrage|befragung|erhebung|studie|untersuchung|abstimmung)$/,
}

/** A verb that goes with „über“ stands in the sentence: „verfügt über“, „entschieden über“. */
function governs(r: Reader, word: number): boolean {
  for (let i = Math.max(r.from, word - 12); i < Math.min(r.to, word + 12); i++)
    if (isGlue(r, i, 'overVerb')) return true
  return false
}
