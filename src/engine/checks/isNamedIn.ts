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

/** Whether a stretch has the first two letters of a folded name somewhere, or letters that may be folded to them. */
function mayHave(prose: string, { start, end }: Span, name: string): boolean {
  const [first, second] = [name.charCodeAt(0), name.charCodeAt(1)]
  for (let i = start; i < end; i++) {
    if (mayBe(prose.charCodeAt(i), first) && (name.length < 2 || mayBe(prose.charCodeAt(i + 1), second))) return true
  }
  return false
}

/** Only plain letters are known to stay as they are but for their case. */
function mayBe(unit: number, letter: number): boolean {
  const lower = unit | CASE
  return lower === letter || lower < LETTER_A || lower > LETTER_Z
}

const CASE = 0x20
const LETTER_A = 0x61
const LETTER_Z = 0x7a

/** «Die Museumschefin» is named by „Museumsdirektorin“, „der Trainer“ by „Trainer“; a bare „Chefin“ by nobody's office. */
function hasOffice({ roles }: Who, words: readonly Word[]): boolean {
  const wanted = roles.filter(role => role.kind === 'office' || role.modifier !== '')
  if (wanted.length === 0) return false
  return words.some(word => {
    const role = word.capital ? roleWordOf(word.lower) : undefined
    return role && wanted.some(w => w.key === role.key && w.modifier === role.modifier)
  })
}
