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
  const there = wordsIn(text, span)
  if (who.surname) return there.some(word => word.capital && withoutGenitive(foldName(word.text)) === who.surname)
  const words = [...who.words]
  if (words.length === 0) return hasOffice(who, there)
  const stems = new Set(there.map(word => word.stem))
  const aliases = words.flatMap(word => entitiesOf(corpus).aliasesOf(word)).filter(word => stems.has(word))
  return aliases.length > 0 || words.filter(word => stems.has(word)).length >= words.length * MOST
}

/** «Die Museumschefin» is named by „Museumsdirektorin“, „der Trainer“ by „Trainer“; a bare „Chefin“ by nobody's office. */
function hasOffice({ roles }: Who, words: readonly Word[]): boolean {
  const wanted = roles.filter(role => role.kind === 'office' || role.modifier !== '')
  if (wanted.length === 0) return false
  return words.some(word => {
    const role = word.capital ? roleWordOf(word.lower) : undefined
    return role && wanted.some(w => w.key === role.key && w.modifier === role.modifier)
  })
}
