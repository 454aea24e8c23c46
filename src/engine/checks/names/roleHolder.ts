import type { Corpus } from '../../corpus/corpus.ts'
import { entitiesOf, type NameRef } from '../../corpus/entities.ts'
import { lastWordOf, type Who, whoIs } from '../../corpus/entities/who.ts'
import type { Reading } from '../../reading/reading.ts'
import { isPart, rolesAgree } from './roleConflict.ts'

/** Holders of one office that are looked at. */
const MOST = 60

/**
 * Whether the sources give the office to somebody else, and to this person another: «Bauminister Karl Beispiel» where the
 * sources' Bauminister is Ida Muster.
 *
 * The other one has to be of the same matter: named in an article with this person, or in the draft. A bare „Vorsitzende“ counts
 * only for whom the sources give an office of their own.
 */
export function belongsToAnother(
  draft: Reading,
  who: Who,
  profile: Who,
  known: readonly NameRef[],
  corpus: Corpus,
): boolean {
  if (rolesAgree(who, profile) || isSameHouse(who, profile)) return false
  const entities = entitiesOf(corpus)
  const articles = new Set(known.map(ref => ref.source))
  const named = new Set(draft.names.map(name => lastWordOf(name.name)))
  return who.roles.some(role => {
    const isBare = role.modifier === '' && who.words.size === 0
    if (role.kind !== 'office' || (isBare && profile.roles.length === 0)) return false
    return entities.holdersOf(role.key, MOST).some(({ source, name }) => {
      const last = lastWordOf(name.name)
      if (last === who.surname || !(articles.has(source) || named.has(last))) return false
      const other = whoIs({ person: name.name, description: name.role ?? '' }, corpus.language(source))
      return rolesAgree({ ...who, roles: [role] }, other)
    })
  })
}

/** At the head of the same house, or known there for another thing: „Sprecher des Vorstands der Bank“, „Chef der Bank“. */
function isSameHouse(who: Who, profile: Who): boolean {
  const isOpen = profile.roles.some(role => role.kind === 'leader' || role.kind === 'open')
  return isOpen && [...who.words].some(x => [...profile.words].some(y => isPart(x, y)))
}
