import type { Language, Name, Speaker } from '../model.ts'
import type { Reading } from '../reading/reading.ts'
import type { Corpus } from './corpus.ts'
import { abbreviationsIn } from './entities/abbreviations.ts'
import { descriptionAround } from './entities/apposition.ts'
import { countryOf } from './entities/countries.ts'
import { foldName, isSlip, withoutGenitive } from './entities/nameForms.ts'
import { joinRoleWords, type RoleWord, roleWordOf } from './entities/roles.ts'
import { namesOf, type Who, union, whoIs } from './entities/who.ts'
import { genericSpeakers, smallWords } from './entities/words.ts'

/** A name as a source has it. */
export interface NameRef {
  readonly source: number
  readonly name: Name
}

/** Who the sources know: names by their folded last word, what is said of them, and short names of the same. */
export interface Entities {
  /** Names by the folded last word, without the -s of a genitive. */
  readonly byLastWord: ReadonlyMap<string, readonly NameRef[]>
  /** What all sources say of the person with this surname. */
  profileOf(surname: string): Who | undefined
  /** Whether some person of the sources has such a role. */
  hasRole(role: RoleWord): boolean
  /** The people who have an office of this key: every „…minister“. */
  holdersOf(key: string): readonly NameRef[]
  /** Words that stand for the same institution: `nis` → national, intelligence, service. */
  aliasesOf(word: string): readonly string[]
}

export function entitiesOf(corpus: Corpus): Entities {
  return corpus.derived('entities', () => buildEntities(corpus))
}

function buildEntities(corpus: Corpus): Entities {
  const byLastWord = new Map<string, NameRef[]>()
  const holders = new Map<string, NameRef[]>()
  const keys = new Map<string, string>()
  const keyOf = (name: string): string => {
    const known = keys.get(name) ?? lastWordOf(name)
    keys.set(name, known)
    return known
  }
  const aliases = new Map<string, readonly string[]>()
  for (const { index, reading } of corpus.sources) {
    for (const name of reading.names) {
      const key = keyOf(name.name)
      if (!key) continue
      add(byLastWord, key, { source: index, name })
      if (name.role) for (const role of rolesIn(name.role)) add(holders, role, { source: index, name })
    }
    for (const [short, long] of abbreviationsIn(reading.prose)) aliases.set(short, long)
  }
  const profiles = new Map<string, Who | undefined>()
  return {
    byLastWord,
    profileOf(surname) {
      if (!profiles.has(surname)) profiles.set(surname, profile(byLastWord.get(surname) ?? [], corpus))
      return profiles.get(surname)
    },
    hasRole: role => holders.has(role.key),
    holdersOf: key => holders.get(key) ?? [],
    aliasesOf: word => aliases.get(word) ?? [],
  }
}

function rolesIn(role: string): readonly string[] {
  return joinRoleWords(role.toLowerCase())
    .split(/[^\p{L}-]+/u)
    .flatMap(word => [word, ...(word.includes('-') ? word.split('-') : [])])
    .flatMap(word => roleWordOf(word)?.key ?? [])
}

function add(groups: Map<string, NameRef[]>, key: string, ref: NameRef): void {
  const group = groups.get(key)
  if (group) group.push(ref)
  else groups.set(key, [ref])
}

export function lastWordOf(name: string): string {
  return withoutGenitive(namesOf(name).at(-1) ?? '')
}

/** As many mentions as are asked about one person; more say nothing new. */
const MENTIONS = 60

function profile(refs: readonly NameRef[], corpus: Corpus): Who | undefined {
  let all: Who | undefined
  for (const { source, name } of refs.slice(0, MENTIONS)) {
    if (name.kind !== 'person') continue
    const reading = corpus.sources[source]?.reading as Reading
    const who = whoIs({ person: name.name, description: descriptionAround(reading, name) }, reading.language)
    all = all ? union(all, who) : who
  }
  return all
}

const speaking = new WeakMap<Speaker, Who>()

/** Who a speaker is, by the text that has them; found out once for each mention. */
export function whoSpeaks(speaker: Speaker, reading: Reading): Who {
  const known = speaking.get(speaker) ?? identify(speaker, reading)
  speaking.set(speaker, known)
  return known
}

function identify(speaker: Speaker, reading: Reading): Who {
  const { language } = reading
  const name = nameOf(speaker, reading)
  const isPerson =
    name?.kind === 'person' ||
    (name?.kind !== 'organisation' && !ARTICLE.test(speaker.text) && looksLikePerson(speaker.name))
  const person = isPerson ? (name?.kind === 'person' ? name.name : withoutTitle(speaker.name)) : null
  if (person && !hasName(speaker.text, lastOf(person))) {
    // Resolving „der Minister“ may go wrong: what the words themselves say counts for more.
    const bare = whoIs({ person: null, description: speaker.text }, language)
    if (bare.words.size > 0) return bare
    if (bare.roles.length > 0) return whoIs({ person: null, description: speaker.text, resolved: person }, language)
  }
  const description = name && isPerson ? descriptionAround(reading, name) : ''
  return whoIs(
    { person, description: [speaker.role ?? '', speaker.text, speaker.name, description].join(' ') },
    language,
  )
}

/** Whether a mention has the name, or a slip of it: «Forscher Hartwig», whom the text calls „Udo Hartwich“ before. */
function hasName(text: string, last: string): boolean {
  return text.includes(last) || text.split(/\s+/).some(word => isSlip(foldName(word), foldName(last)))
}

/** Persons of whom nothing but the name is said have no article. */
const ARTICLE = /^(?:der|die|das|den|dem|des|ein|eine|einem|einer|eines|the|an?) /i

function lastOf(name: string): string {
  return name.split(' ').at(-1) as string
}

/** The text's name that the speaker's mention has in it, or the one that it was resolved to. */
function nameOf(speaker: Speaker, reading: Reading): Name | undefined {
  const here = reading.names.find(
    n => n.kind === 'person' && n.nameSpan.start >= speaker.start && n.nameSpan.end <= speaker.end,
  )
  return here ?? reading.names.find(n => n.name === speaker.name)
}

/** Two to four capitalised words in a row, or one behind a title: «Sadia Brandt», «Professor Brandt». */
function looksLikePerson(name: string): boolean {
  const words = withoutTitle(name).split(' ')
  const isTitled = words.length < name.split(' ').length
  return (
    words.length >= (isTitled ? 1 : 2) &&
    words.length <= 4 &&
    words.every(w => /^\p{Lu}[\p{L}.'’-]*$/u.test(w) && !isCommon(w.toLowerCase()))
  )
}

function isCommon(lower: string): boolean {
  return (
    roleWordOf(lower) !== undefined ||
    countryOf(lower) !== undefined ||
    smallWords.has(lower) ||
    genericSpeakers.has(lower)
  )
}

function withoutTitle(name: string): string {
  return name.replace(/^(?:(?:Herrn?|Frau|Prof(?:essorin|essor)?|Dr|Mr|Mrs|Ms|Sir|Dame|Lord|Lady)\.? )+/, '')
}

/** Mentions of a name in sources of another language than the draft's: what they say there cannot be compared word by word. */
export function namedAbroad(name: string, language: Language, corpus: Corpus): readonly NameRef[] {
  const refs = entitiesOf(corpus).byLastWord.get(lastWordOf(name)) ?? []
  return refs.filter(({ source }) => corpus.sources[source]?.reading.language !== language)
}
