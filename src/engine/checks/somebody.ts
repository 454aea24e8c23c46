import { roleWordOf } from '../corpus/entities/roles.ts'
import { lastWordOf, type Who } from '../corpus/entities/who.ts'
import type { Name, Speaker } from '../model.ts'
import { ROLE } from '../reading/speech/sense.ts'
import type { Reading, SourceText } from '../reading/reading.ts'
import { type Tokens, tokenAt } from '../text/tokens.ts'

/** A person, an office, a state or a name: what reading took for a speaker may be a mere thing («die Antwort»). */
export function isSomebody(speaker: Speaker, who: Who, reading: SourceText): boolean {
  if (who.isGeneric) return false
  if (who.surname !== null || who.roles.length > 0 || who.countries.size > 0) return true
  // «die BaFin», but not «die Entscheidung der BaFin».
  return reading.names.some(
    ({ nameSpan }) =>
      nameSpan.start >= speaker.start &&
      nameSpan.end <= speaker.end &&
      !/[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+ /.test(
        reading.prose.slice(speaker.start, nameSpan.start).replace(/^[A-Za-zÀ-ɏ]+ /, ''),
      ),
  )
}

/** Whether anything is known of a speaker: of «the statement» or „eigenen Angaben“ nothing is. */
export function isTelling(who: Who): boolean {
  return (
    !who.isGeneric && (who.surname !== null || who.roles.length > 0 || who.countries.size > 0 || who.words.size > 0)
  )
}

/** A pronoun, or what belongs to whom one means: „ihre Anwältin“, «her association». */
const PRONOUN =
  /^(?:er|sie|es|he|she|they|ihm|ihr|ihnen|dies[a-zß-ž]+|(?:(?:sein|ihr)e[nmrs]?|his|her|their|dessen|deren) [a-zß-ž-]+|demnach|danach)$/i

export function isPronoun(text: string): boolean {
  return PRONOUN.test(text)
}

/** „sie“, „nach seinen Worten“, „der Sachverständige“, „die Ratsfrau“: whoever was named before. */
export function isTakingUp(text: string): boolean {
  if (isPronoun(text)) return true
  const [article = '', noun = '', ...more] = text.split(' ')
  const role = more.length === 0 && /^(?:der|die|the)$/i.test(article) ? roleWordOf(noun.toLowerCase()) : undefined
  return role !== undefined && (role.kind === 'profession' || role.kind === 'open')
}

/** A name of two words whose kind reading left open may be a person's. */
export function mayBePerson({ kind, name }: Name): boolean {
  return kind === 'person' || (kind === 'other' && name.includes(' '))
}

/** The last words of the names of those whom a pronoun or „der 47-Jährige“ may mean: whom the draft has named shortly before. */
export function namedShortly({ text, start }: Speaker, { names, tokens }: Reading): readonly string[] {
  if (!(isTakingUp(text) || AGED.test(text) || isUnlistedRole(text, start, tokens))) return []
  const before = names.filter(({ nameSpan: { end } }) => end <= start && end >= start - SHORTLY)
  return [...new Set(before.map(({ name }) => lastWordOf(name)))]
}

/** „der Oberkirchenrat“: a word for a person that is none of the offices that are told apart. */
function isUnlistedRole(text: string, start: number, tokens: Tokens): boolean {
  const [, noun] = /^(?:der|die|the) ([A-Za-zÀ-ɏ-]+)$/i.exec(text) ?? []
  if (noun === undefined || roleWordOf(noun.toLowerCase())) return false
  return ((tokens.word[tokenAt(tokens, start + text.length - noun.length)]?.kinds ?? 0) & ROLE) > 0
}

const AGED = /\d-?jährige|\d-year-old/i
/** So many characters before a pronoun somebody may have been named. */
const SHORTLY = 1500
