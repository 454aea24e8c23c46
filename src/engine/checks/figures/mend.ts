import type { Corpus } from '../../corpus/corpus.ts'
import { wordsAt } from '../grounds.ts'
import type { Figure, Fix, Language } from '../../model.ts'
import type { SourceFigure } from './figureIndex.ts'
import type { FigureVerdict } from './verdict.ts'

/** A mend where the sources give exactly one other value: the source's numeral, in the draft's own format. */
export function mendsOf(
  figure: Figure,
  { ruleId, evidence, points }: FigureVerdict,
  corpus: Corpus,
  display: Language,
): readonly Fix[] {
  if (points) return inPoints(figure, display)
  if (ruleId !== 'figure-mismatch') return []
  const others = evidence.filter(c => c.agreement === 'other' && c.likeness >= (evidence[0]?.likeness ?? 0) * 0.8)
  const [first] = others
  if (!first || others.some(c => c.other.quantity.value !== first.other.quantity.value)) return []
  const { kind, unit, source, number, quantity } = first.other
  if (kind !== figure.kind || unit !== figure.unit) return []
  const value = inFormatOf(figure, wordsAt(corpus, source, number), quantity.value)
  if (!value || value === figure.number.text) return []
  const newText = inCaseOf(figure, `${hedgeOf(figure, first.other, corpus)}${value}`)
  const title =
    display === 'de' ? `Durch „${newText}“ aus der Quelle ersetzen` : `Replace with the source’s “${newText}”`
  return [{ title, start: figure.number.start, end: figure.number.end, newText }]
}

/** „Vier“ for „Drei“ at the beginning of a sentence. */
function inCaseOf({ number }: Figure, words: string): string {
  return /^[A-ZÄÖÜ]/.test(number.text) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

/** „rund “ of «rund 2,3 Millionen», for a draft that begins with its bare number: without it the mend would be the next finding. */
function hedgeOf(draft: Figure, { start, number, source, quantity }: SourceFigure, corpus: Corpus): string {
  if (draft.bound !== 'exact' || quantity.bound === 'exact' || draft.start !== draft.number.start) return ''
  const hedge = corpus.text(source).prose.slice(start, number.start)
  return /^(?:[a-zß-ž]+ )+$/i.test(hedge) ? hedge.toLowerCase() : ''
}

/** „Prozent“ becomes „Prozentpunkte“ in the figure's own language. */
function inPoints({ text, start }: Figure, display: Language): readonly Fix[] {
  const unit = /Prozent|per ?cent|%/i.exec(text)
  if (!unit) return []
  const isOne = /\b(?:an?|one|eine?n?)\b/i.test(text)
  const points = /^p(?!ro)/i.test(unit[0]) ? `percentage point${isOne ? '' : 's'}` : `Prozentpunkt${isOne ? '' : 'e'}`
  const newText = unit[0] === '%' && !/\s$/.test(text.slice(0, unit.index)) ? ` ${points}` : points
  const title = display === 'de' ? `Durch „${points}“ ersetzen` : `Replace with “${points}”`
  return [{ title, start: start + unit.index, end: start + unit.index + unit[0].length, newText }]
}

const DIGITS = /^[\d.,\s'’]+$/

/** „2:5“ for a draft that tells of a defeat, where the source has the other's „5:2“. */
function fromItsSide(draft: string, source: string): string {
  const [one = 0, other = 0] = sidesOf(draft)
  const [theirs = 0, mine = 0] = sidesOf(source)
  if (Math.sign(one - other) * Math.sign(theirs - mine) >= 0) return source
  return source.replace(/(\d+)(\D+)(\d+)/, '$3$2$1')
}

const sidesOf = (score: string) => score.split(/\D+/).map(Number)

/** „1500“ for a draft that writes „3000“, „1.500“ for one that writes „3.000“; words and dates as the source has them. */
function inFormatOf(draft: Figure, source: string, value: number): string {
  if (draft.kind === 'score') return fromItsSide(draft.number.text, source)
  if (!DIGITS.test(draft.number.text) || !DIGITS.test(source) || draft.kind === 'date') return source
  const grouped = /\d[.,\s'’]\d{3}(?!\d)/.exec(draft.number.text)
  if (!Number.isInteger(value) || !/^\d+([.,\s'’]\d{3})*$/.test(source)) return source
  const digits = String(value)
  if (!grouped && draft.number.text.length >= 4) return digits
  const mark = grouped ? (grouped[0][1] as string) : (/[.,\s'’]/.exec(source)?.[0] ?? '')
  return digits.replace(/\B(?=(\d{3})+$)/g, mark)
}
