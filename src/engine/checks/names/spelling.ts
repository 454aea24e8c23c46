import { ONE_STORY } from '../../corpus/story.ts'
import Fuse from 'fuse.js'
import type { Corpus } from '../../corpus/corpus.ts'
import { type BareName, entitiesOf, type NameRef } from '../../corpus/entities.ts'
import {
  editDistance,
  isDeclension,
  isSameOfPerson,
  isSlip,
  isSlipOfPerson,
  isTransliteration,
} from '../../corpus/entities/nameForms.ts'
import { trigramKeys } from '../../corpus/relations.ts'
import { namesOf } from '../../corpus/entities/who.ts'
import type { Name, NameKind } from '../../model.ts'

/** Names of the sources that a name of the draft may be a misspelling of, nearest first. */
export function nearNames(name: Name, corpus: Corpus): readonly NameRef[] {
  const words = wordsOf(name)
  const last = words.at(-1)
  if (!last) return []
  const { named } = entitiesOf(corpus)
  const isMeant = (theirs: BareName) =>
    mayBeSameKind(theirs.kind, name.kind) &&
    (isMisspelling(words, namesOf(theirs.name), name) ||
      (corpus.size <= ONE_STORY && isOtherFirstName(words, namesOf(theirs.name), name)))
  return [last, ...nearWords(last, corpus)].flatMap(key => named(key, isMeant))
}

function wordsOf(name: Name): readonly string[] {
  return namesOf(name.name)
}

/** A single word has to be so long, so that it is no other word: „Maier“ and „Mayer“ are two families. */
const SHORTEST_ALONE = 6

/**
 * Whether one word of a name is a slip of the pen and all others agree: «Adaeze Hollaway» for «Adaeze Holloway». A name of one
 * word may stand for the last word of a longer one.
 */
function isMisspelling(mine: readonly string[], theirs: readonly string[], name: Name): boolean {
  const isAlone = mine.length === 1
  if (isAlone && name.kind === 'other') return false
  if (isAlone && name.kind === 'person') return isLoneSlip(mine[0] as string, theirs.at(-1) as string)
  if (mine.length !== theirs.length) return mine.length > 2 && theirs.length > 2 ? false : endsAgree(mine, theirs)
  if (isAlone) return isLoneSlip(mine[0] as string, theirs[0] as string)
  const isPerson = name.kind === 'person'
  const isSame = isPerson ? isSameOfPerson : isSameWord
  const off = mine.flatMap((word, i) => (isSame(word, theirs[i] as string) ? [] : [i]))
  const [at] = off
  if (off.length !== 1 || at === undefined) return false
  const [word, other] = [mine[at] as string, theirs[at] as string]
  return (isPerson && isSlipOfPerson(word, other)) || (at > 0 ? isSlipOfSurname : isSlip)(word, other)
}

/** „Inge Rautenbach“ for „Ines Rautenbach“: up to two edits behind the first letter, where the sources of one story know one of the surname. */
function isOtherFirstName(mine: readonly string[], theirs: readonly string[], { kind }: Name): boolean {
  const [[first = '', last = ''], [other = '', surname = '']] = [mine, theirs]
  if (kind !== 'person' || mine.length !== 2 || theirs.length !== 2 || !isSameWord(last, surname)) return false
  const isLong = first.length >= 4 && other.length >= 4
  return isLong && first[0] === other[0] && !isSameOfPerson(first, other) && editDistance(first, other, 2) <= 2
}

/** «Rainald Uhlich» for «Rainald Uhlig»: up to two edits in a surname, where the first name says who is meant. */
export function isSlipOfSurname(mine: string, theirs: string): boolean {
  if (isSameWord(mine, theirs)) return false
  const isLong = mine.length >= 5 && theirs.length >= 5
  return (
    isSlip(mine, theirs) || (isLong && mine.slice(0, 3) === theirs.slice(0, 3) && editDistance(mine, theirs, 2) <= 2)
  )
}

/** First and last word agree but for one slip: middle names come and go. */
function endsAgree(mine: readonly string[], theirs: readonly string[]): boolean {
  if (mine.length < 2 || theirs.length < 2) return false
  const pairs = [
    [mine[0], theirs[0]],
    [mine.at(-1), theirs.at(-1)],
  ] as readonly (readonly [string, string])[]
  const off = pairs.filter(([a, b]) => !isSameWord(a, b))
  return off.length === 1 && off.every(([a, b]) => isSlip(a, b))
}

function isLoneSlip(mine: string, theirs: string): boolean {
  return (
    mine.length >= SHORTEST_ALONE && mine[0] === theirs[0] && isSlip(mine, theirs) && !isTransliteration(mine, theirs)
  )
}

/** A name that a reading cannot place may be of any kind. */
export function mayBeSameKind(a: NameKind, b: NameKind): boolean {
  return a === b || a === 'other' || b === 'other'
}

export function isSameWord(a: string, b: string): boolean {
  return isDeclension(a, b) || isTransliteration(a, b)
}

const SHORTLIST = 40
const NEAREST = 6

/** Last words of the sources' names that are spelled nearly so: a shortlist by shared trigrams, ranked by Fuse. */
function nearWords(word: string, corpus: Corpus): readonly string[] {
  const shortlist = mostShared(word, corpus)
    .map(id => corpus.tables.strings.get(id))
    .filter(other => other !== word && Math.abs(other.length - word.length) <= 2)
  return new Fuse(shortlist, { threshold: 0.4, ignoreLocation: true })
    .search(word)
    .slice(0, NEAREST)
    .map(hit => hit.item)
    .concat(shortlist.filter(other => editDistance(word, other, 2) <= 2))
    .filter((other, i, all) => all.indexOf(other) === i)
}

/** The words (numbers of strings) that share most threes of letters with a word. */
function mostShared(word: string, { relations, tables, derived }: Corpus): readonly number[] {
  const shared = derived('shared threes', () => new Uint8Array(tables.strings.count))
  const met: number[] = []
  for (const key of trigramKeys(word)) {
    for (const id of relations.trigrams.rows(key)) {
      if (shared[id] === 0) met.push(id)
      shared[id] = (shared[id] as number) + 1
    }
  }
  const counted = met.map(id => ({ id, count: shared[id] as number }))
  for (const id of met) shared[id] = 0
  const least = leastOf(counted)
  return counted
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count)
    .slice(0, SHORTLIST)
    .map(({ id }) => id)
}

/** The count that the last of the shortlist has. */
function leastOf(counted: readonly { readonly count: number }[]): number {
  const words = new Int32Array(256)
  for (const { count } of counted) words[count] = (words[count] as number) + 1
  let least = words.length
  for (let kept = 0; least > 1 && kept < SHORTLIST; ) kept += words[--least] as number
  return least
}
