/** Days of the Gregorian calendar as numbers, 1970-01-01 being 0 (after Howard Hinnant's „chrono-compatible date algorithms“). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function civilOf(days: number): Civil {
  const z = days + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1

/** ISO 8601's week of a day: the week of its Thursday. */
export function weekOf(days: number): { readonly year: number; readonly week: number } {
  const thursday = days + 4 - weekdayOf(days)
  const { year } = civilOf(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

export const pad = (n: number): string => (n < 10 ? `0${n}` : String(n))

/** «2024-10-08» */
export function isoDay(days: number): string {
  const { year, month, day } = civilOf(days)
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

/** The day of an ISO date, or null for what is none. */
export function parseIsoDay(iso: string | null): number | null {
  const parts = iso === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(iso)
  return parts ? dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null
}
