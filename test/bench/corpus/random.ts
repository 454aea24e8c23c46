/** Numbers from 0 up to 1, the same ones for the same seed. */
export type Random = () => number

/** *`randomOf(7, 3)` is the series of article 3 in the corpus of seed 7: no article depends on the ones before it.* (sfc32) */
export function randomOf(...seeds: readonly number[]): Random {
  let a = 0x9e3779b9
  let b = 0x243f6a88
  let c = 0xb7e15162
  let counter = 1
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4294967296
  }
  for (const seed of seeds) {
    a ^= seed
    for (let i = 0; i < 12; i++) next()
  }
  return next
}

export function chance(random: Random, probability: number): boolean {
  return random() < probability
}

/** A whole number from `from` up to and with `to`. */
export function between(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1))
}

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T
}

/**
 * A rank below `count`; rank k comes up about as often as 1/(k + offset), as words and names do (the law of Zipf and Mandelbrot:
 * the offset keeps the first few from being everywhere).
 */
export function zipf(random: Random, count: number, offset = 8): number {
  return Math.floor(offset * ((count + offset) / offset) ** random()) - offset
}

/** An item of a list that has the frequent ones first. */
export function pickFrequent<T>(random: Random, list: readonly T[], offset = 8): T {
  return list[zipf(random, list.length, offset)] as T
}

/** A number of a size between 10^from and 10^to; its leading digits fall as in real tables (Benford's law). */
export function magnitude(random: Random, from: number, to: number, digits: number): number {
  return Number((10 ** (from + random() * (to - from))).toPrecision(digits))
}

/** One of several kinds by their weights. *`weighted([['quote', 2], ['plain', 8]])(random)` is a quote in one of five.* */
export function weighted<T>(kinds: readonly (readonly [T, number])[]): (random: Random) => T {
  const total = kinds.reduce((sum, [, weight]) => sum + weight, 0)
  return random => {
    let rest = random() * total
    for (const [kind, weight] of kinds) {
      rest -= weight
      if (rest < 0) return kind
    }
    return kinds[0]?.[0] as T
  }
}
