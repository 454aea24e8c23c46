import { stem } from '../../language/stem.ts'
import type { Language } from '../../model.ts'
import { countriesIn, countryOf } from './countries.ts'
import { foldName } from './nameForms.ts'
import { type RoleWord, joinRoleWords, roleWordOf } from './roles.ts'
import { genericSpeakers, smallWords, titles } from './words.ts'

/**
 * Who somebody is, by what a text says of them: the parts of a phrase that tell one speaker from another.
 *
 * „Südkoreas Präsident Yoon“ has the surname `yoon`, the role präsident and the country südkorea; „der Ligaverband“ has the
 * word `ligaverband` alone.
 */
export interface Who {
  /** Last word of a person's name, folded; null for institutions and for people without a name. */
  readonly surname: string | null
  readonly firstNames: readonly string[]
  readonly roles: readonly RoleWord[]
  readonly countries: ReadonlySet<string>
  /** Stems of what is left: names of institutions, parts of an office („verband“, „verkehr“). */
  readonly words: ReadonlySet<string>
  /** „Experten“, „Beobachter“: nobody in particular. */
  readonly isGeneric: boolean
}

export interface Phrase {
  /** The person's bare name, or null where the phrase has none. */
  readonly person: string | null
  /** Everything else that is said of them: role, institution, the phrase itself. */
  readonly description: string
}

export function whoIs({ person, description }: Phrase, language: Language): Who {
  const names = person ? foldName(person).split(' ') : []
  const lower = joinRoleWords(description.toLowerCase())
  const countries = countriesIn(lower)
  const roles: RoleWord[] = []
  const words = new Set<string>()
  let isGeneric = false
  for (const word of lower.split(/[^\p{L}\p{M}\d'’-]+/u).flatMap(partsOf)) {
    if (word.length < 2 || smallWords.has(word) || titles.has(word) || names.includes(foldName(word))) continue
    if (countryOf(word)) continue
    const role = roleWordOf(word)
    if (genericSpeakers.has(word)) isGeneric = true
    else if (role) {
      if (!roles.some(known => known.key === role.key && known.modifier === role.modifier)) roles.push(role)
    } else words.add(stem(word, language))
  }
  return {
    surname: names.at(-1) ?? null,
    firstNames: names.slice(0, -1),
    roles,
    countries,
    words,
    isGeneric: isGeneric && names.length === 0,
  }
}

/** „nato-sprecherin“ in its parts, „vice-president“ whole. */
function partsOf(word: string): string[] {
  return word.includes('-') && roleWordOf(word)?.modifier !== '' ? word.split('-') : [word]
}

/** Both descriptions of one and the same. */
export function union(a: Who, b: Who): Who {
  return {
    surname: a.surname ?? b.surname,
    firstNames: a.firstNames.length >= b.firstNames.length ? a.firstNames : b.firstNames,
    roles: [...a.roles, ...b.roles.filter(r => !a.roles.some(k => k.key === r.key && k.modifier === r.modifier))],
    countries: new Set([...a.countries, ...b.countries]),
    words: new Set([...a.words, ...b.words]),
    isGeneric: a.isGeneric && b.isGeneric,
  }
}
