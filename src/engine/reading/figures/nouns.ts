import {
  inside,
  isCapital,
  isDigits,
  isGlue,
  isInnerMark,
  isMark,
  isWord,
  lowerAt,
  type Range,
  type Reader,
  lengthAt,
  textAt,
  senseAt,
  touches,
} from './reader.ts'

/** A noun phrase and its head: „aktive Soldaten“ with „Soldaten“. */
export interface NounAt extends Range {
  readonly head: number
  /** Another number stands between: „14 der 19 Personen“. */
  readonly apart?: true
}

const MODIFIERS = 4

const isStop = (r: Reader, i: number): boolean =>
  ((senseAt(r, i)?.roles?.includes('stop') ?? false) && !isAcronym(r, i)) || /n['’]t$/.test(lowerAt(r, i))

/** «US» is no «us». */
const isAcronym = (r: Reader, i: number) => lengthAt(r, i) > 1 && textAt(r, i) === textAt(r, i).toUpperCase()

/** What is counted, from token `i` on: adjectives and a noun. */
export function nounAfter(r: Reader, i: number, singular = false): NounAt | undefined {
  return r.german ? germanNoun(r, i) : englishNoun(r, i, singular)
}

/** German nouns have a capital: „nordkoreanische Soldaten“, „US-Soldaten“, „der Stimmen“ after a share. */
function germanNoun(r: Reader, i: number): NounAt | undefined {
  let at = i
  for (let k = 0; k <= MODIFIERS; k++) {
    if (!isWord(r, at)) return undefined
    // „mit sechs Millionen Sankt Velten“
    if (isCapital(r, at) && lowerAt(r, at) === 'sankt') return undefined
    // „neun Gelbe Karten“
    const isOfName = NAMED.test(lowerAt(r, at)) && isCapital(r, at) && isCapital(r, at + 1)
    if (isCapital(r, at) && !isOfName) return senseAt(r, at)?.cardinal === undefined ? compound(r, i, at) : undefined
    if (isStop(r, at) || !isAdjective(lowerAt(r, at))) return undefined
    at++
    if (isMark(r, at, ',') && isWord(r, at + 1) && agree(r, at - 1, at + 1)) at++
  }
  return undefined
}

/** What has a capital as a part of a name: „Rote Karten“, „Deutsche Meister“. */
const NAMED = /^(?:gelb|rot|grün|blau|schwarz|weiß|golden|silbern|deutsch)e[nr]?$/

const isAdjective = (lower: string) => /(?:e|en|er|es|em)$/.test(lower)

/** „junge, gesunde Menschen“, but not „betragen, sagte Sprecherin“: what a comma joins before a noun ends alike. */
const agree = (r: Reader, one: number, other: number) =>
  !isCapital(r, other) && lowerAt(r, one).slice(-1) === lowerAt(r, other).slice(-1)

/** „US-Soldaten“, „Corona-Neuinfektionen“: the words between hyphens are one noun. */
function compound(r: Reader, from: number, first: number): NounAt | undefined {
  const head = endOfCompound(r, first)
  const sense = senseAt(r, head)
  if (sense?.calendar?.month || sense?.calendar?.weekday) return undefined
  // „CO2“: the digits belong to the name.
  const to = isDigits(r, head + 1) && touches(r, head) ? head + 2 : head + 1
  return { from, to, head }
}

/** English: up to the first plural (before it, where one thing is measured: «a 12-mile route takes»), or the last word before something that cannot be in a noun phrase. */
function englishNoun(r: Reader, i: number, singular: boolean): NounAt | undefined {
  let at = i
  let head = -1
  for (let k = 0; k <= MODIFIERS; k++) {
    if (!isWord(r, at) || isStop(r, at) || isTimeSpan(r, at)) break
    const last = endOfCompound(r, at)
    const lower = lowerAt(r, last)
    if (singular && head >= 0 && isPlural(lower)) break
    at = last + 1
    if (!isVerbal(lower) && !/['’]s$/.test(lower)) head = last
    if (isPlural(lower) && !(isWord(r, at) && isPlural(lowerAt(r, at)) && !isStop(r, at))) break
  }
  return head < 0 || isName(r, i, head) ? undefined : { from: i, to: head + 1, head }
}

/** «£12,900 two years ago», «12 last year» */
function isTimeSpan(r: Reader, i: number): boolean {
  const [first, next] = [senseAt(r, i), senseAt(r, i + 1)]
  return (
    (first?.cardinal !== undefined && next?.unit?.grain !== undefined) ||
    (first?.calendar?.shift !== undefined && next?.calendar?.grain !== undefined)
  )
}

/** «President Barack» is no thing that is counted, «NBA players» and «Americans» are. */
function isName(r: Reader, from: number, head: number): boolean {
  return isCapital(r, from) && isCapital(r, head) && !isPlural(lowerAt(r, head))
}

/** The last token of a word with hyphens. */
function endOfCompound(r: Reader, i: number): number {
  let last = i
  while (isInnerMark(r, last + 1, '-') && isWord(r, last + 2)) last += 2
  return last
}

/** «called», «fewer», «nearly», «own» may go before a noun but are none. */
export const isVerbal = (lower: string) => (/(?:[^e]ed|ing|ly)$/.test(lower) && lower.length > 4) || lower === 'own'

const IRREGULAR: ReadonlySet<string> = new Set(
  'people men women children police staff personnel feet teeth mice sheep fish aircraft troops percent'.split(' '),
)

const isPlural = (lower: string) => IRREGULAR.has(lower) || /(?:[^su]s|ies|men)$/.test(lower)

/** The genitive or «of» after a share or a sum: „15 Prozent der Stimmen“, «a third of the children». */
export function nounOfShare(r: Reader, i: number): NounAt | undefined {
  if (!isGlue(r, i, 'whole')) return undefined
  let at = i + 1
  while (at < i + 4 && isWord(r, at) && isGlue(r, at, 'wholeArticle')) at++
  const number = at
  if (senseAt(r, at)?.cardinal !== undefined) at++
  else while (isDigits(r, at) || isInnerMark(r, at, '.,')) at++
  const noun = nounAfter(r, at)
  return noun && at > number ? { from: noun.from, to: noun.to, head: noun.head, apart: true } : noun
}

/** The noun that a number is said of: „ein Umsatz von“, „die Zahl der Soldaten stieg auf“, „Mitglieder:“. */
export function nounBefore(r: Reader, i: number): NounAt | undefined {
  const last = i - 1
  if (!inside(r, last)) return undefined
  if (isMark(r, last, ':') && isWord(r, last - 1)) return labelBefore(r, last - 1)
  return r.german ? germanNounBefore(r, last) : englishNounBefore(r, last)
}

function labelBefore(r: Reader, head: number): NounAt | undefined {
  return isWord(r, head) && (!r.german || isCapital(r, head)) && !isStop(r, head)
    ? { from: head, to: head + 1, head }
    : undefined
}

/** „Umsatz von 28,9 Millionen“, „in Höhe von“, „Anstieg um“. */
function germanNounBefore(r: Reader, last: number): NounAt | undefined {
  const lower = lowerAt(r, last)
  if (lower !== 'von' && lower !== 'um' && lower !== 'auf') return counted(r, last)
  const isHeight = lowerAt(r, last - 1) === 'höhe' && lowerAt(r, last - 2) === 'in'
  const head = isHeight ? last - 3 : last - 1
  return isCapital(r, head) && isWord(r, head) && lower !== 'auf' ? nounOrCounted(r, head) : counted(r, last)
}

function nounOrCounted(r: Reader, head: number): NounAt | undefined {
  if (senseAt(r, head)?.roles?.includes('counter')) return counted(r, head + 1)
  return senseAt(r, head)?.calendar ? undefined : { from: head, to: head + 1, head }
}

/** „Die Zahl der Arbeitslosen ist … auf 2,8 Millionen“: what is counted stands after the counter, earlier in the sentence. */
function counted(r: Reader, before: number): NounAt | undefined {
  const floor = Math.max(r.from, before - 14)
  for (let at = before; at >= floor; at--) {
    const elided = isGlue(r, at, 'elided') && isGlue(r, at + 1, 'countLink') ? nounAfter(r, at + 2) : undefined
    if (elided && elided.to <= before + 1) return elided
    if (!senseAt(r, at)?.roles?.includes('counter')) continue
    if (!isGlue(r, at + 1, 'countLink')) return undefined
    const noun = nounAfter(r, lowerAt(r, at + 2) === 'the' ? at + 3 : at + 2)
    return noun && noun.to <= before + 1 ? noun : undefined
  }
  return undefined
}

/** «revenue of», «the number of children … to». */
function englishNounBefore(r: Reader, last: number): NounAt | undefined {
  if (lowerAt(r, last) === 'of') {
    const head = last - 1
    const isNoun = isWord(r, head) && !isStop(r, head) && !senseAt(r, head)?.unit
    if (isNoun && !senseAt(r, head)?.roles?.includes('counter')) return { from: head, to: head + 1, head }
  }
  return counted(r, last)
}
