/** Shorter strings are copied anyway when they are cut out of a text. */
const SHORTEST_VIEW = 13

/**
 * A string of its own: one that was cut out of a text, or put together of such, may be a mere view on it, and whoever keeps it keeps the
 * whole text. Only a string that was put together is written out anew when something is cut out of it, so a blank is put before and cut away.
 */
export function owned(text: string): string {
  return text.length < SHORTEST_VIEW ? text : ` ${text}`.slice(1)
}
