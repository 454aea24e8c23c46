import { stem } from '../../language/stem.ts'
import { memo } from '../../memo.ts'
import type { Language } from '../../model.ts'
import { owned } from '../../text/owned.ts'
import { countriesIn, countryOf } from './countries.ts'
import { foldName, withoutGenitive } from './nameForms.ts'
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
  /** Every telling word as it is written, folded: where a text has only a surname, it is among them. */
  readonly written: ReadonlySet<string>
  /** What a text that knows them is bound to have: the surname, or else every written word that is no office. */
  readonly identifying: readonly string[]
  /** „Experten“, „Beobachter“: nobody in particular. */
  readonly isGeneric: boolean
}

export interface Phrase {
  /** The person's bare name, or null where the phrase has none. */
  readonly person: string | null
  /** Everything else that is said of them: role, institution, the phrase itself. */
  readonly description: string
  /** A name that the phrase was resolved to: „der Minister“, who a text says elsewhere is Karl Beispiel. */
  readonly resolved?: string
}

export function whoIs({ person, description, resolved }: Phrase, language: Language): Who {
  const key = `${language}\n${person}\n${resolved}\n${description}`
  const known = described.get(key)
  if (known) return known
  const who = describe({ person, description, ...(resolved && { resolved }) }, language)
  if (described.size >= MOST) described.clear()
  described.set(owned(key), who)
  return who
}

/** Descriptions that are kept: texts say the same of the same people again and again. */
const MOST = 2000
const described = new Map<string, Who>()

function describe({ person, description, resolved }: Phrase, language: Language): Who {
  const names = person ? namesOf(person) : []
  const lower = joinRoleWords(description.toLowerCase())
  const countries = countriesIn(lower)
  const roles: RoleWord[] = []
  const words = new Set<string>()
  const written = new Set<string>(resolved ? namesOf(resolved) : names)
  const identifying: string[] = []
  let isGeneric = false
  for (const word of lower.split(/[^A-Za-z\u00c0-\u036f\d'’-]+/).flatMap(partsOf)) {
    const said = TELLING[language](word)
    if (!said || names.includes(said.whole)) continue
    const { folded, role } = said
    written.add(folded)
    if (said.isCountry) identifying.push(folded)
    else if (said.isGeneric) isGeneric = true
    else if (role) {
      if (!roles.some(known => known.key === role.key && known.modifier === role.modifier)) roles.push(role)
    } else {
      words.add(said.stem)
      identifying.push(folded)
    }
  }
  const last = names.at(-1)
  const surname = last === undefined ? null : withoutGenitive(last)
  if (surname !== null) written.add(surname)
  return {
    surname,
    firstNames: names.slice(0, -1),
    roles,
    countries,
    words,
    written,
    identifying: surname && surname.length > 1 ? [surname] : identifying,
    isGeneric: isGeneric && names.length === 0,
  }
}

/** What a word of a description says of somebody. */
interface TellingWord {
  /** Without accents and case, and without the -s of a genitive as well. */
  readonly whole: string
  readonly folded: string
  readonly isCountry: boolean
  readonly isGeneric: boolean
  readonly role: RoleWord | undefined
  readonly stem: string
}

/** Looked up once for each word, since descriptions are made of the same ones; null for a word that says nothing. */
const TELLING: Readonly<Record<Language, (word: string) => TellingWord | null>> = {
  de: memo(word => tellingWord(word, 'de')),
  en: memo(word => tellingWord(word, 'en')),
}

function tellingWord(word: string, language: Language): TellingWord | null {
  if (word.length < 2 || /^\d+$/.test(word) || smallWords.has(word) || titles.has(word)) return null
  const whole = foldName(word)
  return {
    whole,
    folded: withoutGenitive(whole),
    isCountry: countryOf(word) !== undefined,
    isGeneric: genericSpeakers.has(word) || CIRCLES.test(word),
    role: roleWordOf(word),
    stem: stem(word, language),
  }
}

/** „Ermittlerkreise“, „Parteikreisen“. */
const CIRCLES = /.kreisen?$/

/** Neither «… von der Hochschule Ulm» behind a full name nor the number of a king or pope is a surname. */
export const namesOf = memo((person: string): readonly string[] => {
  const words = foldName(person.replace(/^(\S+ \S.*?) (?:von d[eo][rm]|vom|of|from|at|aus)(?: .*)?$/u, '$1')).split(' ')
  return words.length > 1 && /^[ivx]+$/.test(words.at(-1) as string) ? words.slice(0, -1) : words
})

/** The folded last word of a name, without the -s of a genitive: what names are looked up by. */
export const lastWordOf = memo((name: string): string => withoutGenitive(namesOf(name).at(-1) ?? ''))

/** „nato-sprecherin“ in its parts, „vice-president“ whole. */
function partsOf(word: string): string[] {
  return word.includes('-') && roleWordOf(word)?.modifier !== '' ? word.split('-') : [word]
}

const keys = new WeakMap<Who, string>()

/** A string that two descriptions share that say the same. */
export function keyOfWho(who: Who): string {
  let key = keys.get(who)
  if (key === undefined) {
    const { surname, firstNames, roles, countries, words, written, identifying, isGeneric } = who
    const offices = roles.map(role => [role.key, role.modifier, role.kind])
    key = JSON.stringify([
      surname,
      firstNames,
      offices,
      [...countries],
      [...words],
      [...written],
      identifying,
      isGeneric,
    ])
    keys.set(who, key)
  }
  return key
}

/** Both descriptions of one and the same. */
export function union(a: Who, b: Who): Who {
  return {
    surname: a.surname ?? b.surname,
    firstNames: a.firstNames.length >= b.firstNames.length ? a.firstNames : b.firstNames,
    roles: [...a.roles, ...b.roles.filter(r => !a.roles.some(k => k.key === r.key && k.modifier === r.modifier))],
    countries: new Set([...a.countries, ...b.countries]),
    words: new Set([...a.words, ...b.words]),
    written: new Set([...a.written, ...b.written]),
    identifying: a.surname ? a.identifying : [...a.identifying, ...b.identifying],
    isGeneric: a.isGeneric && b.isGeneric,
  }
}
