/**
 * A number being put together of words, in German order („zwei hundert drei und vierzig tausend“) or English.
 *
 * ```
 *   total           finished thousands, millions, …      243 000
 *   group           what is below a thousand, so far          200
 *   room            what may still be added to the group      < 100
 *   lastScale       the next scale must be smaller            < 1000
 * ```
 */
export interface Sum {
  readonly total: number
  readonly group: number
  readonly room: number
  readonly lastScale: number
  readonly empty: boolean
}

export const NOTHING: Sum = { total: 0, group: 0, room: 0, lastScale: Infinity, empty: true }

export const valueOf = (sum: Sum): number => sum.total + sum.group

/** Adds a number word, or undefined where it cannot belong: „zwanzig“ + „hundert…“. `joined`: „und“ stood between. */
export function add(sum: Sum, value: number, room: number, joined: boolean): Sum | undefined {
  if (sum.empty) return joined ? undefined : put(sum, value, room)
  if (value === 0) return undefined
  if (joined) {
    const units = sum.group % 100
    if (units > 0 && units < 10 && value >= 20 && value < 100 && value % 10 === 0)
      return { ...sum, group: sum.group + value, room: 0 }
    if (value >= 100 || units > 0) return undefined
  }
  if (sum.group === 0) return value < sum.lastScale ? put(sum, value, room) : undefined
  return value < sum.room ? { ...sum, group: sum.group + value, room } : undefined
}

function put(sum: Sum, value: number, room: number): Sum {
  const group = value % 1000
  const total = sum.total + (value - group)
  // Nothing is added to „null“.
  const lastScale = value === 0 ? 0 : value >= 1000 ? 1000 : sum.lastScale
  return { total, group, room, lastScale, empty: false }
}

/** Multiplies what was said last: „zwei“ × „hundert“, „243“ × „tausend“. */
export function multiply(sum: Sum, scale: number): Sum | undefined {
  if (scale < 1000) {
    if (scale === 100 && sum.group >= scale) return undefined
    if (!sum.empty && sum.group === 0 && scale >= sum.lastScale) return undefined
    return { ...sum, group: (sum.group || 1) * scale, room: scale === 100 ? 100 : 0, empty: false }
  }
  const isThousands = sum.group === 0 && sum.lastScale === 1000 && scale > 1000
  if (isThousands) return { ...sum, total: sum.total * scale, lastScale: 1000 }
  if (scale >= sum.lastScale || (!sum.empty && sum.group === 0)) return undefined
  return { total: sum.total + (sum.group || 1) * scale, group: 0, room: 0, lastScale: scale, empty: false }
}
