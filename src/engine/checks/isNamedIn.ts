import type { Corpus } from '../corpus/corpus.ts'
import { entitiesOf } from '../corpus/entities.ts'
import { foldName, withoutGenitive } from '../corpus/entities/nameForms.ts'
import { roleWordOf } from '../corpus/entities/roles.ts'
import type { Who } from '../corpus/entities/who.ts'
import type { Word } from '../language/vocabulary.ts'
import type { Span } from '../model.ts'
import type { SourceText } from '../reading/reading.ts'
import { wordsIn } from '../text/wordsIn.ts'

/** So much of an institution's name has to stand there: «die Stiftung» for «Stiftung Offenes Land» is too little. */
const MOST = 0.6

/** Whether a stretch of a text names somebody: a person by the surname, an institution by most words of its name, else by the office. */
export function isNamedIn(who: Who, span: Span, text: SourceText, corpus: Corpus): boolean {
  if (who.surname && !mayHave(text.prose, span, who.surname)) return false
  const there = wordsIn(text, span)
  if (who.surname) return there.some(word => word.capital && withoutGenitive(foldName(word.text)) === who.surname)
  const words = [...who.words]
  if (words.length === 0) return hasOffice(who, there)
  const stems = new Set(there.map(word => word.stem))
  const aliases = words.flatMap(word => entitiesOf(corpus).aliasesOf(word)).filter(word => stems.has(word))
  return aliases.length > 0 || words.filter(word => stems.has(word)).length >= words.length * MOST
}

/** Whether a capital word of a stretch may be a folded name, as far as its letters tell. */
function mayHave(prose: string, { start, end }: Span, name: string): boolean {
  for (let i = start; i < end; i++) if (mayBeAt(prose, i, name) && (i === start || !isPlain(prose, i - 1))) return true
  return false
}

/** Only plain letters are known to stay as they are but for their case: another may be folded to any, and then nothing is known. */
function mayBeAt(prose: string, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const unit = prose.charCodeAt(at + i)
    if (!isPlain(prose, at + i)) return unit >= BEYOND_ASCII || unit === APOSTROPHE
    if ((unit | CASE) !== name.charCodeAt(i) || (i === 0 && unit >= LETTER_A)) return false
  }
  return true
}

function isPlain(prose: string, at: number): boolean {
  const lower = prose.charCodeAt(at) | CASE
  return lower >= LETTER_A && lower <= LETTER_Z
}

const CASE = 0x20
const LETTER_A = 0x61
const LETTER_Z = 0x7a
const BEYOND_ASCII = 0x80
const APOSTROPHE = 0x27

/** «Die Museumschefin» is named by „Museumsdirektorin“, „der Trainer“ by „Trainer“; a bare „Chefin“ by nobody's office. */
function hasOffice({ roles }: Who, words: readonly Word[]): boolean {
  const wanted = roles.filter(role => role.kind === 'office' || role.modifier !== '')
  if (wanted.length === 0) return false
  return words.some(word => {
    const role = word.capital ? roleWordOf(word.lower) : undefined
    return role && wanted.some(w => w.key === role.key && w.modifier === role.modifier)
  })
}
