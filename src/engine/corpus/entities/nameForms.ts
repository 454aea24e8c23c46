import { memo } from '../../memo.ts'

/** A name without accents, case, hyphens and apostrophes: „Kim Jong-un“ → `kim jong un`, „Weiß“ → `weiss`, „Łódź“ → `lodz`. */
export const foldName = memo(fold)

/** The same for a text, which is not kept. */
export function fold(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : foldSigns(text)
}

/** Most names have nothing to fold but their capitals. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/

function foldSigns(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/[ıİ]/g, 'i')
    .replace(/['’`.]/g, '')
    .replace(/[-‐‑–\s]+/g, ' ')
    .trim()
}

/** Umlauts as they are written abroad: „mueller“ and „müller“ (folded to „muller“) are one name. */
function foldUmlaut(folded: string): string {
  return folded.replace(/([aou])e/g, '$1')
}

const SLAVIC =
  /(?:sk(?:y|yj|ij|i|iy|yi|yy|aja|aya)|o[vw](?:a|itsch|ich)?|off|e[vw](?:a|itsch|ich)?|eff|enko|iuk|juk|yuk|tschuk|chuk|yha|iha|iga)$/
const ARABIC = /^(?:al|el|abd|abu|moham|muham|hus|hez|his|ham|kha|cha|ghad|gadd)/

/** How a name from another script sounds, whatever the newspaper's way of writing it: Selenskyj, Zelensky, Selenski → `selenski`. */
function soundOf(folded: string): string {
  return folded
    .replace(/(?:tsch|tch|cz)/g, 'ch')
    .replace(/(?:schtsch|shch)/g, 'sh')
    .replace(/(?:sch|sz|zh|sh)/g, 'sh')
    .replace(/kh/g, 'ch')
    .replace(/ts/g, 'z')
    .replace(/ks/g, 'x')
    .replace(/ph/g, 'f')
    .replace(/q/g, 'k')
    .replace(/(?:ou|oo)/g, 'u')
    .replace(/(?:w|ff?$)/g, 'v')
    .replace(/z/g, 's')
    .replace(/(?:ij|iy|yj|yi|yy|jj|ii|ia|ja|ya|iya|ija|y|j)/g, 'i')
    .replace(/(?:ie|io|iu)/g, m => m.charAt(1))
    .replace(/g(?=a$)/g, 'h')
    .replace(/(.)\1+/g, '$1')
}

/** Whether two folded words are one name in two transliterations. Only names of such kinds are compared by sound. */
export function isTransliteration(a: string, b: string): boolean {
  if (a === b || foldUmlaut(a) === foldUmlaut(b)) return true
  const foreign = (SLAVIC.test(a) && SLAVIC.test(b)) || (ARABIC.test(a) && ARABIC.test(b))
  return foreign && soundOf(a) === soundOf(b)
}

/** The word without the -s of a genitive: „aschhoffs“ → „aschhoff“; short words stay. */
export function withoutGenitive(folded: string): string {
  return folded.length > 3 && folded.endsWith('s') && !folded.endsWith('ss') ? folded.slice(0, -1) : folded
}

/** Whether two folded words are one word but for an ending of declension. */
export function isDeclension(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return long.startsWith(short) && /^(?:|s|es|n|en|ns|ens|e)$/.test(long.slice(short.length))
}

/** People's names take no ending but a genitive -s: „Tilmann“ is another than „Tilman“. */
export function isSameOfPerson(a: string, b: string): boolean {
  return withoutGenitive(a) === withoutGenitive(b) || isTransliteration(a, b)
}

/**
 * Edits (put in, left out, changed, two letters swapped) that make one word of the other, or `limit + 1` where it takes more.
 *
 * Optimal string alignment; `pommering` and `pommerening` are 2 apart.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let cost = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (isSame ? 0 : 1),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1)
      next.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    before = row
    row = next
  }
  return row[b.length] as number
}

/** Whether a folded word looks like a slip in writing the other: one edit in a word of four letters or more, two from eight on. */
export function isSlip(a: string, b: string): boolean {
  return isNearly(a, b) && !isDeclension(a, b)
}

/** The same for people's names, which have hardly any endings. */
export function isSlipOfPerson(a: string, b: string): boolean {
  return isNearly(a, b) && !isSameOfPerson(a, b)
}

function isNearly(a: string, b: string): boolean {
  if (a === b) return false
  const length = Math.max(a.length, b.length)
  const limit = length >= 8 ? 2 : length >= 4 ? 1 : 0
  return limit > 0 && editDistance(a, b, limit) <= limit
}
