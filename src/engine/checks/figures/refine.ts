import type { Figure } from '../../model.ts'
import type { Text } from '../../reading/reading.ts'

/** A figure with the period that it is counted by: Y for „9.000 Stück im Jahr“, null where none is said. */
export interface RefinedFigure extends Figure {
  readonly period: 'D' | 'W' | 'M' | 'Y' | null
}

/** The figures of a text as they are compared: ages behind a name told as such, and counts with their period. */
export function refined(figures: readonly Figure[], text: Text): readonly RefinedFigure[] {
  return figures.flatMap(figure => (isUnitAlone(figure) ? [] : refinedFigure(figure, text.prose)))
}

/** „Angaben in Millionen Euro“ are of no sum. */
function isUnitAlone({ kind, number }: Figure): boolean {
  return kind === 'money' && /^(?:Millionen|Milliarden|millions?|billions?)$/.test(number.text)
}

const NAME_BEFORE = /[A-Za-zÀ-ɏ]{2,}\s*,\s*$/
const NAME_IN_BRACKETS = /[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]+ \($/

/** «Sarah Watson, 34, had …», „Rasmus Ellerkamp (43) hat …“. */
function isAgeBesideName({ kind, head, value, start, end, number }: Figure, prose: string): boolean {
  if (
    kind !== 'count' ||
    head !== null ||
    typeof value !== 'number' ||
    value < 3 ||
    value > 110 ||
    !/^\d+$/.test(number.text)
  )
    return false
  const before = prose.slice(Math.max(0, start - 24), start)
  const after = prose.slice(end, end + 3)
  return (
    (NAME_BEFORE.test(before) && /^\s*[,.]/.test(after)) || (NAME_IN_BRACKETS.test(before) && after.startsWith(')'))
  )
}

/** Property by property: an object that is spread and added to has a shape of its own, which is slow to read. */
function refinedFigure(figure: Figure, prose: string): RefinedFigure {
  const { text, start, end, number, value, resolved, min, max, bound, noun, hedge, head, tolerance } = figure
  const isAge = isAgeBesideName(figure, prose)
  return {
    text,
    start,
    end,
    number,
    kind: isAge ? 'age' : figure.kind,
    value,
    resolved,
    min,
    max,
    bound,
    unit: isAge ? 'a' : figure.unit,
    noun,
    hedge,
    head,
    tolerance,
    period: periodOf(figure, prose),
  }
}

const PERIODS = [
  ['D', /^\s*(?:[a-zß-ž]+\s+)?(?:(?:a|per|pro|je|am)\s+(?:day|Tag)\b|daily\b|täglich)/iu],
  ['W', /^\s*(?:[a-zß-ž]+\s+)?(?:(?:a|per|pro|je|in der)\s+(?:week|Woche)\b|weekly\b|wöchentlich)/iu],
  ['M', /^\s*(?:[a-zß-ž]+\s+)?(?:(?:a|per|pro|je|im)\s+(?:month|Monat)\b|monthly\b|monatlich)/iu],
  ['Y', /^\s*(?:[a-zß-ž]+\s+)?(?:(?:a|per|pro|je|im)\s+(?:year|Jahr)\b|annually\b|a year\b|jährlich)/iu],
] as const

/** What one of them begins with: most figures have nothing of the kind behind them. */
const MAY_BE_PERIOD =
  /^\s*(?:[a-zß-ž]+\s+)?(?:(?:a|per|pro|je|am|im|in der)\s|daily|weekly|monthly|annually|täglich|wöchentlich|monatlich|jährlich)/iu

/** „9,000 mattresses a week“ and „a month“ are not the same. */
function periodOf({ kind, end }: Figure, prose: string): RefinedFigure['period'] {
  if (kind === 'date' || kind === 'time' || kind === 'age') return null
  const behind = prose.slice(end, end + 32)
  if (!MAY_BE_PERIOD.test(behind)) return null
  return PERIODS.find(([, pattern]) => pattern.test(behind))?.[0] ?? null
}
