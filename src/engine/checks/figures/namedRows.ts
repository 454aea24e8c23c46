import { vocabularyOf } from '../../language/vocabulary.ts'
import type { Language, Sentence } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Candidate, FigureClaim, FigureSearch } from './candidates.ts'
import { areInOneColumn, cellOf } from './cells.ts'
import { asMeant } from './columnYears.ts'

/**
 * „Im Hotel Drei Linden kostet ein Platz 985 Euro“, where the table has 985 for the „Sporthalle Ost“: where nothing but a cell agrees, of whose
 * row the draft says nothing there, and its sentence names another row in full, the cell of that row in the same column is what is meant.
 */
export function ofNamedRow(
  candidates: readonly Candidate[],
  { sentence, place }: FigureClaim,
  { draft, corpus }: FigureSearch,
): readonly Candidate[] {
  const agreeing = candidates.filter(c => c.agreement !== 'other' && c.likeness >= c.enough)
  if (agreeing.length === 0) return candidates
  const rowOf = ({ other }: Candidate) => {
    const row = cellOf(other, corpus)?.table?.row
    return row === undefined ? [] : wordsOf(row, corpus.text(other.source).language)
  }
  const { from, to } = draft.sentences[sentence] as Sentence
  const here = stemsIn(draft, clauseStart(draft, from, from + place), clauseEnd(draft, from + place, to))
  const around = stemsIn(draft, Math.max(draft.sentences[sentence - 1]?.from ?? from, from - BEFORE), to)
  const isUnnamed = (c: Candidate) => {
    const row = rowOf(c)
    return row.length > 0 && !row.some(word => around.has(word))
  }
  if (!agreeing.every(isUnnamed)) return candidates
  const isNamed = (c: Candidate) => {
    const row = rowOf(c)
    return row.length > 0 && row.every(word => here.has(word))
  }
  const meant = candidates.filter(
    c => c.agreement === 'other' && agreeing.some(a => areInOneColumn(a.other, c.other, corpus)) && isNamed(c),
  )
  const [only] = meant
  if (meant.length !== 1 || !only) return candidates
  return [asMeant(only), ...candidates.filter(c => c !== only && !agreeing.includes(c))]
}

/** Tokens before a sentence that are looked at too: no more than what a judgement is remembered by (`draftKeys.ts`). */
const BEFORE = 40

/** The words of a row's name, but for its rank and what stands in brackets; none of a day's. */
function wordsOf(row: string, language: Language): readonly string[] {
  const name = row.replace(/^\d+\.? |\([^)]*\)/g, ' ')
  if (/\d/.test(name)) return []
  const { word } = vocabularyOf(language)
  const words = (name.match(/\p{L}{3,}/gu) ?? []).map(form => word(form))
  return words.flatMap(({ stem, capital }) => (capital || words.length === 1 ? [stem] : []))
}

/** From the last semicolon before a token, and up to the next one behind it. */
function clauseStart({ tokens }: Reading, from: number, token: number): number {
  let i = token
  while (i > from && tokens.code[i - 1] !== SEMICOLON) i--
  return i
}

function clauseEnd({ tokens }: Reading, token: number, to: number): number {
  let i = token
  while (i < to && tokens.code[i] !== SEMICOLON) i++
  return i
}

const SEMICOLON = 0x3b

function stemsIn({ tokens }: Reading, from: number, to: number): ReadonlySet<string> {
  const stems = new Set<string>()
  for (let i = from; i < to; i++) {
    const word = tokens.word[i]
    if (word) stems.add(word.stem)
  }
  return stems
}
