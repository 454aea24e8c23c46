import type { Span } from '../../model.ts'

/** Years as they are written. */
export const YEARS = /\b(?:19|20)\d\d\b/g

/** A year and the token of its sentence at which it stands. */
export interface YearThere {
  readonly year: number
  readonly place: number
}

/** Tokens between a value and the year that it is of. */
const BESIDE = 6

/** The year that stands beside a value, the nearest of several; undefined where none does within so many tokens. */
export function nearestYear(place: number, years: readonly YearThere[], within = BESIDE): number | undefined {
  let year: number | undefined
  let least = within
  for (const one of years) {
    const distance = Math.abs(one.place - place)
    if (distance > least) continue
    least = distance
    year = one.year
  }
  return year
}

/** „drei weniger als 2024“, «set against 2019»: what is told is of another year. */
export function isCompared(prose: string, sentence: Span, year: Span): boolean {
  return COMPARED.test(prose.slice(Math.max(sentence.start, year.start - REACH), year.start))
}

const COMPARED =
  /(?<![a-zß-ž])(?:als|gegenüber|verglichen mit|im Vergleich (?:mit|zu[mr]?)|seit|than|against|compared (?:with|to)|relative to|since|double|twice|half)\s(?:(?:noch|in|im|de[rmn]|das|Jahr|Saison|Spielzeit|the|year)\s){0,3}(?:(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Mar|May|Oct|Dec)[a-z]*\s)?$/i
const REACH = 40
