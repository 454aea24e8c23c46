/** In brackets behind what it is short for: «Institut für Seismologie (IfS)». */
const LONG =
  /((?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]+ (?:(?:für|der|des|of|for|the|and|und|on) ){0,2}){1,6}[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]+|[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]{5,}) $/
const SHORT = /^\([A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]{1,7}\)/
/** Before the brackets that spell it out: «IfS (Institut für Seismologie)». */
const AHEAD = /(?:^|[^A-Za-zÀ-ɏ])([A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]{0,5}[A-ZÀ-ÞĀ-ɏ]) $/
const SPELLED_OUT =
  /^\(((?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]+ (?:(?:für|der|des|of|for|the|and|und|on) ){0,2}){1,6}[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]+)\)/

const BEFORE = 90
const BEHIND = 90
const SHORTEST_WORD = 4

/** The abbreviations that a text explains, in lower case, each with the longer words that it stands for. */
export function* abbreviationsIn(prose: string): Generator<readonly [short: string, words: readonly string[]]> {
  for (let at = prose.indexOf('('); at >= 0; at = prose.indexOf('(', at + 1)) {
    const behind = prose.slice(at, at + BEHIND)
    const short = SHORT.exec(behind)?.[0].slice(1, -1)
    const ahead = prose.slice(Math.max(0, at - BEFORE), at)
    if (short) {
      const long = LONG.exec(ahead)?.[1]
      if (long) yield [short.toLowerCase(), wordsOf(long)]
      continue
    }
    const long = SPELLED_OUT.exec(behind)?.[1]
    const abbreviated = long && AHEAD.exec(ahead)?.[1]
    if (long && abbreviated) yield [abbreviated.toLowerCase(), wordsOf(long)]
  }
}

function wordsOf(long: string): readonly string[] {
  return long
    .toLowerCase()
    .split(' ')
    .filter(word => word.length >= SHORTEST_WORD)
}
