/** A year and the token of its sentence at which it stands. */
export interface YearThere {
  readonly year: number
  readonly place: number
}

/** Tokens between a value and the year that it is of. */
const BESIDE = 6

/** The year that stands beside a value, the nearest of several; undefined where none does. */
export function nearestYear(place: number, years: readonly YearThere[]): number | undefined {
  let year: number | undefined
  let least = BESIDE
  for (const one of years) {
    const distance = Math.abs(one.place - place)
    if (distance > least) continue
    least = distance
    year = one.year
  }
  return year
}
