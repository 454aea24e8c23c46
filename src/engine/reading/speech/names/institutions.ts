import { longPlaces } from '../../../language/places.ts'
import type { Language } from '../../../model.ts'
import type { Tokens } from '../../../text/tokens.ts'
import { isMark, kindsAt } from '../at.ts'
import { COMMON, DESCRIPTOR, FIRST_NAME, GENITIVE, INSTITUTION, MEDIUM, PLACE, ROLE, TITLE } from '../sense.ts'
import { type NameSpan, type Scan, compoundEnd, FUNCTION_WORD, isAcronym, nameEnd, surnamesFrom } from './parts.ts'

const LINKS = new Set(['of', 'for', 'the', 'and', 'in', 'on', 'at'])

const isOpeningLink = (lower: string | undefined): boolean => lower === 'of' || lower === 'for'

const LONG_PLACES = new Set(longPlaces.trim().toLowerCase().split('\n'))

const LONG_PLACE_STARTS = new Set([...LONG_PLACES].map(place => place.split(/[ -]/)[0]))

/** «Institute for the Study of War» in a German text. */
export function foreignInstitution(tokens: Scan, i: number): NameSpan | undefined {
  const next = tokens.word[i + 1]
  if (!next || kindsAt(tokens, i) & DESCRIPTOR || !(next.capital || isOpeningLink(next.lower))) return undefined
  let to = i
  while (tokens.word[to]?.capital && to < i + 4 && (to === i || tokens.opens[to] === 0)) to++
  if (!isOpeningLink(tokens.word[to]?.lower)) return undefined
  const end = linkedEnd(tokens, i, to)
  return end > to ? { from: i, to: end, kind: 'organisation' } : undefined
}

/** «Kesselbrink Antriebe AG», «Lohmann & Söhne KG»: the capital words before a legal form, but for what says what kind of company it is. */
export function company(tokens: Scan, i: number): NameSpan | undefined {
  let at = i
  while (at < i + MOST_OF_COMPANY && tokens.word[at]?.capital && (at === i || tokens.opens[at] === 0)) {
    const next = compoundEnd(tokens, at)
    const form = isMark(tokens, next, AMPERSAND) ? next + 1 : next
    if (LEGAL_FORMS.has(tokens.word[form]?.text ?? '')) {
      if (kindsAt(tokens, i) & NOT_OF_COMPANY || KIND_OF_COMPANY.test(tokens.word[i]?.lower ?? '')) return undefined
      return { from: i, to: form + 1, kind: 'organisation' }
    }
    at = form
  }
  return undefined
}

const LEGAL_FORMS = new Set('AG SE KG KGaA GmbH gGmbH mbH eG UG OHG'.split(' '))
const MOST_OF_COMPANY = 6
const AMPERSAND = '&'.charCodeAt(0)
const NOT_OF_COMPANY = FUNCTION_WORD | ROLE | TITLE | DESCRIPTOR
/** „Getriebebauer“, „Autokonzern“ */
const KIND_OF_COMPANY =
  /(?:hersteller|bauer|konzern|händler|betreiber|versicherer|anbieter|produzent|unternehmen|firma|tochter|kette|zulieferer|dienstleister)s?$/

export function placeAt(tokens: Tokens, i: number): NameSpan | undefined {
  const word = tokens.word[i]
  const second = tokens.word[i + 1]
  // Few words have a capital one behind them.
  if (word && second?.capital && LONG_PLACE_STARTS.has(word.lower) && LONG_PLACES.has(`${word.lower} ${second.lower}`))
    return { from: i, to: i + 2, kind: 'place' }
  const end = compoundEnd(tokens, i)
  if (end > i + 1) {
    return end === i + 3 && LONG_PLACES.has(`${word?.lower}-${tokens.word[i + 2]?.lower}`)
      ? { from: i, to: end, kind: 'place' }
      : undefined
  }
  return kindsAt(tokens, i) & PLACE ? { from: i, to: i + 1, kind: 'place' } : undefined
}

/** «Chelsea Clinton», «Jordan Smith»: a place that is a first name too, before another capital word. */
export function followsAsPerson(tokens: Tokens, i: number, to: number): boolean {
  return to === i + 1 && (kindsAt(tokens, i) & FIRST_NAME) !== 0 && tokens.word[to]?.capital === true
}

/** «VfR Kolmenstedt», «NATO», «FC Aarmünster». */
export function organisation(tokens: Scan, i: number, language: Language): NameSpan | undefined {
  const end = compoundEnd(tokens, i)
  if (end > i + 1 && language === 'de') return undefined
  const form = tokens.word[i]?.text ?? ''
  if (kindsAt(tokens, i) & PLACE) return { from: i, to: end, kind: 'place' }
  const isClub = /^(?:[A-ZÀ-Þ][a-zß-ÿ]?[A-ZÀ-Þ]|[A-ZÀ-Þ]{2,3})$/.test(form)
  return { from: i, to: isClub ? surnamesFrom(tokens, end, true) : end, kind: 'organisation' }
}

/** «Universität Stockholm», «Eintracht Nordenbruch», «Institut für Seismologie»; the institution alone is no name. */
export function namedInstitution(tokens: Scan, i: number): NameSpan | undefined {
  const end = compoundEnd(tokens, i)
  const next = tokens.word[end]
  if (!next?.capital || isAcronym(tokens, end) || kindsAt(tokens, end) & (FIRST_NAME | ROLE | TITLE)) return undefined
  if (tokens.word[end - 1]?.lower.endsWith('s') && (kindsAt(tokens, i - 1) & GENITIVE) === 0) return undefined
  const to = surnamesFrom(tokens, end, true)
  return to > end ? { from: i, to, kind: 'organisation' } : undefined
}

/** «der Präsident Fidschis»: one unlisted word in -s behind an office is as a rule a country. */
export function isLoneGenitive(tokens: Tokens, i: number): boolean {
  return (
    tokens.word[i]?.lower.endsWith('s') === true &&
    kindsAt(tokens, i) === 0 &&
    !tokens.word[compoundEnd(tokens, i)]?.capital
  )
}

/** «Institute for the Study of War»: on from `to` over links, if what stands before them names an institution. */
export function linkedEnd(tokens: Scan, from: number, to: number): number {
  let end = to
  for (let links = 0; links < 3; links++) {
    const link = tokens.word[end]
    if (!link || link.capital || !isOpeningLink(link.lower) || !hasInstitution(tokens, from, end)) return end
    let next = end + 1
    while (LINKS.has(tokens.word[next]?.lower ?? '') && !tokens.word[next]?.capital) next++
    if (!tokens.word[next]?.capital || kindsAt(tokens, next) & COMMON) return end
    end = nameEnd(tokens, next, at => (kindsAt(tokens, at) & COMMON) === 0 && !isPossessive(tokens, at - 1))
  }
  return end
}

export function isPossessive(tokens: Tokens, i: number): boolean {
  return /['’]s$/.test(tokens.word[i]?.lower ?? '')
}

const FOREIGN_INSTITUTIONS = new Set(
  'institute center centre university association council foundation house bank college school department ministry'.split(
    ' ',
  ),
)

export function hasInstitution(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (kindsAt(tokens, i) & (INSTITUTION | MEDIUM) || FOREIGN_INSTITUTIONS.has(tokens.word[i]?.lower ?? ''))
      return true
  return false
}
