/** The last significant place of a number: 10 for 1860, 1000 for 12000, 0.1 for 7.5. */
export function place(value: number): number {
  const size = Math.abs(value)
  let unit = 1
  if (size === 0) return 1
  if (Number.isInteger(size)) while (unit < size && size % (unit * 10) === 0) unit *= 10
  else while (unit > 1e-6 && Math.abs(size / unit - Math.round(size / unit)) > 1e-6) unit /= 10
  return unit
}

/** How many units of its last place a number has: 186 of 1860. */
export function stepsIn(value: number): number {
  return Math.abs(value) / place(value)
}

/** How two values that differ may be the same one mistyped or misread, by their digits. */
export type Slip = 'unit' | 'scale' | 'swap' | 'digit' | null

/**
 * `unit` per cent for percentage points · `scale` 2.4 billion for 2.4 million · `swap` 1.680 for 1.860 · `digit` 1.840 for 1.860; null where the
 * digits have little in common. Where the surroundings `areAlike`, ten times as much is a `scale` too.
 */
export function slip(a: number, b: number, areAlike = false): Slip {
  const [x, y] = [digitsOf(a), digitsOf(b)]
  if (x === y) {
    const isScale = x.length >= 2 && Math.max(a, b) < FARTHEST * Math.min(a, b) && (areAlike || isFar(a, b))
    return isScale ? 'scale' : null
  }
  if (String(a).length !== String(b).length || x.length < 2) return null
  if ([...x].sort().join('') === [...y].sort().join('')) return 'swap'
  const [p, q] = [String(a), String(b)]
  const different = [...p].filter((digit, i) => digit !== q[i]).length
  return p.length >= 3 && different === 1 ? 'digit' : null
}

/** A thousand times, or a power of ten of a number with three digits: 35 and 350 may well be two facts. */
function isFar(a: number, b: number): boolean {
  const ratio = Math.max(a, b) / Math.min(a, b)
  return ratio >= 900 || digitsOf(a).length >= 3
}

/** Nobody writes „elf Millionen“ for eleven. */
const FARTHEST = 1e5

function digitsOf(value: number): string {
  return String(value)
    .replace(/[-.]/g, '')
    .replace(/^0+|0+$/g, '')
}
