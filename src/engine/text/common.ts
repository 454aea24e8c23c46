/** How many code units two texts begin with in common. */
export function commonStart(a: string, b: string): number {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return 0
  return longest(Math.min(a.length, b.length), n => a.slice(0, n) === b.slice(0, n))
}

/** How many code units two texts end with in common. */
export function commonEnd(a: string, b: string): number {
  if (a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1)) return 0
  return longest(Math.min(a.length, b.length), n => a.slice(a.length - n) === b.slice(b.length - n))
}

/** The greatest number up to `most` that fits, where all smaller ones do. To compare two stretches whole is far faster than unit by unit. */
function longest(most: number, fits: (n: number) => boolean): number {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}
