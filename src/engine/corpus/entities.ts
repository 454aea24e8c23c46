import { memo } from '../memo.ts'
import type { Language, Name, NameKind, Speaker } from '../model.ts'
import { NO_STRING } from './columns/strings.ts'
import { endOf } from './columns/tables.ts'
import type { SourceText } from '../reading/reading.ts'
import type { Corpus } from './corpus.ts'
import { descriptionAround } from './entities/apposition.ts'
import type { CorrectedRole } from './entities/corrections.ts'
import { countryOf } from './entities/countries.ts'
import { foldName, isSlip } from './entities/nameForms.ts'
import { type RoleWord, roleWordOf } from './entities/roles.ts'
import { type Who, union, whoIs } from './entities/who.ts'
import { genericSpeakers, smallWords } from './entities/words.ts'
import { NAME_KINDS } from './rows/kinds.ts'

/** A name as a source has it. */
export interface NameRef {
  readonly source: number
  readonly name: Pick<Name, 'name' | 'kind' | 'role'>
  /** The name with its places, from the source's text. */
  mention(): Name
  /** All that the text says of a person there. */
  description(): string
}

/** An office that a source takes back, with the name there. */
export interface Correction extends CorrectedRole {
  readonly ref: NameRef
}

/** Who the sources know: names by their folded last word, what is said of them, and short names of the same. */
export interface Entities {
  /**
   * The names that end with a word, folded and without the -s of a genitive, and that are wanted: of one who is named very often some,
   * first those with an office.
   */
  named(lastWord: string, isWanted: (name: BareName) => boolean): readonly NameRef[]
  /** Mentions of such names in sources of another language than the draft's: what they say there cannot be compared word by word. */
  namedAbroad(lastWord: string, language: Language): readonly NameRef[]
  /** Whether there is such a mention. */
  isNamedAbroad(lastWord: string, language: Language): boolean
  /** Whether a name ends with a word. */
  has(lastWord: string): boolean
  /** Whether a source has a name that ends with a word. */
  isIn(lastWord: string, source: number): boolean
  /** What all sources say of the person with this surname. */
  profileOf(surname: string): Who | undefined
  /** Whether a source gives a person with this surname the role in these very words, so that it is in their profile. */
  gives(surname: string, role: string): boolean
  /** Whether some person of the sources has such a role. */
  hasRole(role: RoleWord): boolean
  /** The people who have an office of this key: every „…minister“. */
  holdersOf(key: string, most: number): readonly NameRef[]
  /** What the sources take back of the offices of people with this surname. */
  correctionsOf(surname: string): readonly Correction[]
  /** Words that stand for the same institution: `nis` → national, intelligence, service. */
  aliasesOf(word: string): readonly string[]
}

export function entitiesOf(corpus: Corpus): Entities {
  return corpus.derived('entities', () => createEntities(corpus))
}

function createEntities(corpus: Corpus): Entities {
  const { tables, relations } = corpus
  const { strings, name: names, holder, abbreviation, source: sources } = tables
  const sourceIn = (row: number) => names.source.data[row] as number
  const isForeign = (row: number, language: Language) => corpus.language(sourceIn(row)) !== language
  const live = (rows: readonly number[]) => (corpus.hasGone ? rows.filter(row => corpus.isLive(sourceIn(row))) : rows)
  const rowsOf = memo((lastWord: string) => live(relations.names.rows(strings.find(lastWord))))
  const isHeld = memo((office: string) =>
    relations.holders.rows(strings.find(office)).some(row => corpus.isLive(sourceIn(holder.name.data[row] as number))),
  )
  const aliases = memo((word: string): readonly string[] => {
    const row = relations.abbreviations.rows(strings.find(word)).at(-1)
    return row === undefined ? [] : strings.get(abbreviation.long.data[row] as number).split(' ')
  })
  return {
    named(lastWord, isWanted) {
      const wanted = new Map<number, boolean>()
      const isWantedRow = (row: number): boolean => {
        const key = (names.name.data[row] as number) * NAME_KINDS.length + (names.kind.data[row] as number)
        let known = wanted.get(key)
        if (known === undefined) wanted.set(key, (known = isWanted(bareNameAt(row, corpus))))
        return known
      }
      const rows: number[] = []
      const withOffice: number[] = []
      // What is behind so many is not asked for any more, be it wanted or not.
      for (const row of rowsOf(lastWord)) {
        if (rows.length > MOST && withOffice.length >= MOST / 2) break
        const hasOffice = names.role.data[row] !== NO_STRING
        if ((rows.length > MOST && !hasOffice) || !isWantedRow(row)) continue
        rows.push(row)
        if (hasOffice) withOffice.push(row)
      }
      const first = rows.length > MOST ? withOffice.slice(0, MOST / 2) : []
      return [...new Set([...first, ...rows.slice(0, MOST)])].slice(0, MOST).map(row => new NameAt(row, corpus))
    },
    namedAbroad: (lastWord, language) =>
      rowsOf(lastWord)
        .filter(row => isForeign(row, language))
        .slice(0, MOST)
        .map(row => new NameAt(row, corpus)),
    isNamedAbroad: (lastWord, language) => rowsOf(lastWord).some(row => isForeign(row, language)),
    has: lastWord => rowsOf(lastWord).length > 0,
    isIn(lastWord, source) {
      const key = strings.find(lastWord)
      if (key === NO_STRING) return false
      const end = endOf(sources.firstName, source, names.name)
      for (let row = sources.firstName.data[source] as number; row < end; row++)
        if (names.last.data[row] === key) return true
      return false
    },
    profileOf: memo(surname => profile(peopleAmong(rowsOf(surname), corpus), corpus)),
    gives(surname, role) {
      const id = strings.find(role)
      const people = id === NO_STRING ? [] : peopleAmong(rowsOf(surname), corpus)
      return people.length <= MENTIONS && people.some(row => names.role.data[row] === id)
    },
    hasRole: ({ key }) => isHeld(key),
    holdersOf: (key, most) =>
      live(relations.holders.rows(strings.find(key)).map(row => holder.name.data[row] as number))
        .slice(0, most)
        .map(row => new NameAt(row, corpus)),
    correctionsOf: memo(surname => correctionsAmong(corpus, strings.find(surname))),
    aliasesOf: aliases,
  }
}

/** Mentions of one name that are looked at. */
const MOST = 120

/** A name without its places. */
export type BareName = Pick<Name, 'name' | 'kind'>

function bareNameAt(row: number, { tables: { name: names, strings } }: Corpus): BareName {
  return {
    name: strings.get(names.name.data[row] as number),
    kind: NAME_KINDS[names.kind.data[row] as number] as NameKind,
  }
}

/** A name of the columns; of those that are very many most are only counted, so that what it is called is looked up when somebody asks. */
class NameAt implements NameRef {
  readonly source: number
  readonly #row: number
  readonly #corpus: Corpus

  constructor(row: number, corpus: Corpus) {
    this.source = corpus.tables.name.source.data[row] as number
    this.#row = row
    this.#corpus = corpus
  }

  get name() {
    const { name: names, strings } = this.#corpus.tables
    const role = names.role.data[this.#row] as number
    const { name, kind } = bareNameAt(this.#row, this.#corpus)
    return { name, kind, role: role === NO_STRING ? null : strings.get(role) }
  }
  mention() {
    const first = this.#corpus.tables.source.firstName.data[this.source] as number
    return this.#corpus.text(this.source).names[this.#row - first] as Name
  }
  description() {
    return descriptionAt(this.#row, this.#corpus)
  }
}

/** What a source says of somebody: the office, the name and what stands beside it. */
function descriptionAt(row: number, { tables: { name: names, strings } }: Corpus): string {
  return [names.role, names.name, names.apposition]
    .map(({ data }) => data[row] as number)
    .filter(id => id !== NO_STRING)
    .map(strings.get)
    .join(' ')
}

/** There are few corrections: all are looked through. */
function correctionsAmong(corpus: Corpus, last: number): readonly Correction[] {
  const { correction, name: names, strings } = corpus.tables
  const found: Correction[] = []
  for (let i = 0; i < correction.name.length; i++) {
    const row = correction.name.data[i] as number
    if (names.last.data[row] !== last || !corpus.isLive(names.source.data[row] as number)) continue
    const wrong = correction.wrong.data[i] as number
    const right = strings.get(correction.right.data[i] as number)
    found.push({ ref: new NameAt(row, corpus), wrong: wrong === NO_STRING ? null : strings.get(wrong), right })
  }
  return found
}

function peopleAmong(rows: readonly number[], { tables: { name } }: Corpus): readonly number[] {
  const kind = NAME_KINDS.indexOf('person')
  return rows.filter(row => name.kind.data[row] === kind)
}

/** As many mentions as are asked about one person; more say nothing new. */
const MENTIONS = 60
/** Of somebody who is named more often, as many of those whose text says more than the name. */
const DESCRIBED = 12

function profile(people: readonly number[], corpus: Corpus): Who | undefined {
  const { name: names, strings } = corpus.tables
  const isDescribed = (row: number) => names.role.data[row] !== NO_STRING || names.apposition.data[row] !== NO_STRING
  const asked = people.length <= MENTIONS ? people : [...people.filter(isDescribed), ...people].slice(0, DESCRIBED)
  const known = new Set<string>()
  let all: Who | undefined
  for (const row of asked) {
    const key = `${names.name.data[row]} ${names.role.data[row]} ${names.apposition.data[row]}`
    if (known.has(key)) continue
    known.add(key)
    const person = strings.get(names.name.data[row] as number)
    const language = corpus.language(names.source.data[row] as number)
    const who = whoIs({ person, description: descriptionAt(row, corpus) }, language)
    all = all ? union(all, who) : who
  }
  return all
}

const speaking = new WeakMap<Speaker, Who>()

/** Who a speaker is, by the text that has them; found out once for each mention. */
export function whoSpeaks(speaker: Speaker, reading: SourceText): Who {
  const known = speaking.get(speaker) ?? identify(speaker, reading)
  speaking.set(speaker, known)
  return known
}

function identify(speaker: Speaker, reading: SourceText): Who {
  const { language } = reading
  const name = nameOf(speaker, reading)
  const isPerson =
    name?.kind === 'person' ||
    (name?.kind !== 'organisation' && !ARTICLE.test(speaker.text) && looksLikePerson(speaker.name))
  const person = isPerson ? (name?.kind === 'person' ? name.name : withoutTitle(speaker.name)) : null
  if (person && !hasName(speaker.text, lastOf(person)) && !hasName(speaker.text, firstOf(person))) {
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

function firstOf(name: string): string {
  return name.split(' ')[0] as string
}

function lastOf(name: string): string {
  return name.split(' ').at(-1) as string
}

/** The text's name that the speaker's mention has in it, or the one that it was resolved to. */
function nameOf(speaker: Speaker, reading: SourceText): Name | undefined {
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
    words.every(w => /^[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]*$/.test(w) && !isCommon(w.toLowerCase()))
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
