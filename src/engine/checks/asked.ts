import type { Span } from '../model.ts'
import type { CheckContext } from './judgement.ts'

/** Spans in any order as places that stand apart, ascending: of those that overlap one is made. */
export function placesOf(spans: readonly Span[]): readonly Span[] {
  const places: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = places.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else places.push({ start, end })
  }
  return places
}

/** Whether something in the draft touches a place that is asked about. */
export function isAsked({ start, end }: Span, { asked }: CheckContext): boolean {
  if (!asked) return true
  let low = 0
  let high = asked.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((asked[middle] as Span).end <= start) low = middle + 1
    else high = middle
  }
  return low < asked.length && (asked[low] as Span).start < end
}
