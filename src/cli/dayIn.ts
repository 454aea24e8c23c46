import type { Language } from '../engine/model.ts'

/** A day as a reader of this language writes it: `2025-05-06` is „6.5.2025“ in German. */
export function dayIn(date: string, display: Language): string {
  const [year, month, day] = date.split('-')
  return display === 'de' && day ? `${Number(day)}.${Number(month)}.${year}` : date
}
