import type { FoundName } from './names/index.ts'
import { COLON, COMMA, isMark } from './at.ts'
import { nounPhraseEnd } from './phrases.ts'
import { isRelative } from './german/clauses.ts'
import type { Quotation } from './quotations.ts'
import { COLLECTIVE, CONJUNCTION, DETERMINER, INSTITUTION, NOUN_OF_SAYING, PREPOSITION, ROLE } from './sense.ts'
import type { Range } from './statements.ts'
import { type Chunk, DASH, isCapital, isWord, itemKinds, lowerAt, quotationAt, type Unit } from './units.ts'

/** Whether a sentence is nothing but quotations: «„Das war stark.“», «Und: „…“». */
export function isOnlyQuotations(unit: Unit): boolean {
  return unit.items.every((_, i) => !isWord(unit, i) || (itemKinds(unit, i) & CONJUNCTION) !== 0)
}

/** «Der Trainer: „…“», «Then she grew angry: “…”»: the person before the colon; else the phrase that the sentence opens with. */
export function speakerBeforeColon(unit: Unit, quotation: Quotation, names: readonly FoundName[]): Range | undefined {
  const at = unit.items.findIndex((_, i) => quotationAt(unit, i) === quotation)
  if (!unit.chunks.some(c => c.from === at && c.before === COLON)) return undefined
  const first = unit.chunks[0] as Chunk
  // «Beck, der Jan Holm vertritt, dankte dem Trainer: „…“»
  const relative = unit.chunks.filter(chunk => chunk.to <= at && isRelative(unit, chunk))
  for (let i = at - 1; i >= 0; i--) {
    if (relative.some(({ from, to }) => from <= i && i < to)) continue
    const item = unit.items[i] as number
    const person = item < 0 || !isCapital(unit, i) ? undefined : personAt(names, item)
    if (person) return itemsOf(unit, person)
  }
  const isOpenedByName =
    isCapital(unit, 0) && first.to <= LONGEST_NAME && !(itemKinds(unit, 0) & (DETERMINER | PREPOSITION))
  if (relative.length > 0 && relative[0] === unit.chunks[1] && isOpenedByName) return first
  for (let i = 0; i < at; i++) if (SUBJECT_PRONOUNS.has(lowerAt(unit, i))) return { from: i, to: i + 1 }
  for (let i = first.from; i < at; i++) {
    const end = nounPhraseEnd(unit, i, at)
    for (let noun = i; noun < end; noun++)
      if (itemKinds(unit, noun) & (ROLE | INSTITUTION | COLLECTIVE)) return { from: i, to: end }
    if (end > i) i = end - 1
  }
  return undefined
}

/** Words of a name. */
const LONGEST_NAME = 4

/** «„Wir treten an“, strich Weiß heraus»: the quotation opens the sentence, and a comma and an unlisted verb follow. */
export function opensSentence(unit: Unit, quotation: Quotation): boolean {
  const mark = unit.items[1] ?? -1
  return quotationAt(unit, 0) === quotation && mark >= 0 && isMark(unit.tokens, mark, COMMA) && isWord(unit, 2)
}

/** «Landkreis ruft um Hilfe – „So etwas haben wir nie gesehen“»: set off by a dash, as headlines do. */
export function followsDash(unit: Unit, quotation: Quotation): boolean {
  return unit.chunks.some(chunk => chunk.before === DASH && quotationAt(unit, chunk.from) === quotation)
}

/** The first person or pronoun after a quotation that opens the sentence. */
export function speakerBehind(unit: Unit, names: readonly FoundName[]): Range | undefined {
  for (let i = 2; i < unit.items.length; i++) {
    if (SUBJECT_PRONOUNS.has(lowerAt(unit, i))) return { from: i, to: i + 1 }
    const person = isCapital(unit, i) ? personAt(names, unit.items[i] as number) : undefined
    if (person) return itemsOf(unit, person)
    if (i === 3 && isCapital(unit, i) && itemKinds(unit, i) === 0) return { from: i, to: i + 1 }
    const end = nounPhraseEnd(unit, i, unit.items.length)
    for (let noun = i; noun < end; noun++)
      if (itemKinds(unit, noun) & (ROLE | INSTITUTION | COLLECTIVE)) return { from: i, to: end }
  }
  return undefined
}

/** «Die Studie der Klinik umfasst drei Jahre. Demnach …»: the first noun phrase for something that says something. */
export function statementNamedIn(unit: Unit): Range | undefined {
  for (let i = 0; i < unit.items.length; i++) {
    const to = nounPhraseEnd(unit, i, unit.items.length)
    for (let noun = i; noun < to; noun++)
      if (isCapital(unit, noun) && itemKinds(unit, noun) & NOUN_OF_SAYING) return { from: i, to }
    if (to > i) i = to - 1
  }
  return undefined
}

const SUBJECT_PRONOUNS = new Set('er sie he she they'.split(' '))

/** The last person whose name starts before the offset. */
export function personBefore(names: readonly FoundName[], offset: number): FoundName | undefined {
  const end = countWhile(names, ({ name }) => name.nameSpan.start < offset)
  for (let i = end - 1; i >= Math.max(0, end - NEAR); i--) if (names[i]?.person) return names[i]
  return undefined
}

/** As many other names may stand between. */
const NEAR = 8

/** The person that a sentence opens with: „Intendantin Ruth Holm verteidigte die Wahl.“ */
export function personOpening({ from, to }: Unit, names: readonly FoundName[]): FoundName | undefined {
  const name = names[countWhile(names, one => one.to <= from)]
  return name?.person && name.from <= from && name.to < to ? name : undefined
}

/** The body or the people that a sentence opens with: „Die Stadt“, «The council». */
export function bodyOpening(unit: Unit): Range | undefined {
  const last = (itemKinds(unit, 0) & DETERMINER) > 0 ? LAST_OF_OPENING : 0
  for (let i = 0; i <= last; i++)
    if (itemKinds(unit, i) & (ROLE | INSTITUTION | COLLECTIVE)) return { from: 0, to: i + 1 }
  return undefined
}

/** «The city council»: the item behind the article up to which such a word is looked for. */
const LAST_OF_OPENING = 2

/** The person whose name holds the token. */
function personAt(names: readonly FoundName[], token: number): FoundName | undefined {
  const name = names[countWhile(names, one => one.bareTo <= token)]
  return name?.person && name.bareFrom <= token ? name : undefined
}

/** How many of the names, which are in text order, stand before a place. */
function countWhile(names: readonly FoundName[], isBefore: (name: FoundName) => boolean): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(names[middle] as FoundName)) low = middle + 1
    else high = middle
  }
  return low
}

function itemsOf(unit: Unit, name: FoundName): Range {
  const from = unit.items.indexOf(Math.max(name.from, unit.from))
  const last = unit.items.indexOf(name.bareTo - 1)
  return { from: from < 0 ? unit.items.indexOf(name.bareFrom) : from, to: last + 1 }
}
