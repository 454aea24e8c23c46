import type { NameKind } from '../../../model.ts'
import type { Tokens } from '../../../text/tokens.ts'
import { kindsAt } from '../at.ts'
import {
  COLLECTIVE,
  COMMON,
  DEMONYM,
  FIRST_NAME,
  INSTITUTION,
  NOUN_OF_SAYING,
  PLACE,
  ROLE,
  ROLE_ADJECTIVE,
  SAYING,
  TITLE,
} from '../sense.ts'
import { hasInstitution, isPossessive, linkedEnd, organisation, placeAt } from './institutions.ts'
import { FUNCTION_WORD, type NameSpan, type Scan, compoundEnd, isAcronym, isShouted, nameEnd } from './parts.ts'

export function englishName(tokens: Scan, i: number, isFirst: boolean): NameSpan | undefined {
  const kinds = kindsAt(tokens, i)
  if (kinds & (FUNCTION_WORD | COMMON) && !(kinds & (PLACE | FIRST_NAME))) return undefined
  const to = englishEnd(tokens, i)
  const place = placeAt(tokens, i)
  if (place && to <= place.to) return place
  const from = bareStart(tokens, i, to)
  if (place && from === place.to) return place
  if (
    to - from === 1 &&
    (isFirst || kinds & (ROLE | TITLE | SAYING | NOUN_OF_SAYING | INSTITUTION | COLLECTIVE | DEMONYM))
  ) {
    return isAcronym(tokens, from) && !isShouted(tokens, from) ? organisation(tokens, from, 'en') : undefined
  }
  return { from, to, kind: englishKind(tokens, from, to) }
}

/** Past the office: «U.S. Attorney General» Marcus Bell, «Juror» Tina Okafor. */
function bareStart(tokens: Scan, i: number, to: number): number {
  let from = i
  while (from < to - 1 && kindsAt(tokens, from) & (TITLE | ROLE_ADJECTIVE) && tokens.word[from + 1]?.capital) from++
  for (let at = from; at < to - 1; at++) {
    if (kindsAt(tokens, at) & ROLE && tokens.word[at + 1]?.capital) from = at + 1
    else if (
      at > from &&
      kindsAt(tokens, at) & FIRST_NAME &&
      !(kindsAt(tokens, from) & FIRST_NAME) &&
      !hasInstitution(tokens, i, to)
    )
      from = at
  }
  return from
}

/** A run of capital words, joined by „of“, „for“ and the like inside the name of an institution. */
function englishEnd(tokens: Scan, i: number): number {
  const isPart = (at: number) => (kindsAt(tokens, at) & COMMON) === 0 && !isPossessive(tokens, at - 1)
  let to = nameEnd(tokens, i, at => at === i || isPart(at))
  if (to === i) to = compoundEnd(tokens, i)
  return linkedEnd(tokens, i, to)
}

function englishKind(tokens: Tokens, from: number, to: number): NameKind {
  if (hasInstitution(tokens, from, to)) return 'organisation'
  if (to - from >= 2 && kindsAt(tokens, from) & FIRST_NAME) return 'person'
  if (to - from === 1 && isAcronym(tokens, from)) return 'organisation'
  return 'other'
}
