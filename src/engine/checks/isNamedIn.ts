import type { Corpus } from '../corpus/corpus.ts'
import { entitiesOf } from '../corpus/entities.ts'
import { foldName, withoutGenitive } from '../corpus/entities/nameForms.ts'
import { roleWordOf } from '../corpus/entities/roles.ts'
import type { Who } from '../corpus/entities/who.ts'
import type { Span } from '../model.ts'
import type { SourceText } from '../reading/reading.ts'
import { tokenAt, type Tokens } from '../text/tokens.ts'

/** So much of an institution's name has to stand there: «die Stiftung» for «Stiftung Offenes Land» is too little. */
const MOST = 0.6

/** Whether a stretch of a text names somebody: a person by the surname, an institution by most words of its name, else by the office. */
export function isNamedIn(who: Who, span: Span, { tokens }: SourceText, corpus: Corpus): boolean {
  const written = new Set<string>()
  const stems = new Set<string>()
  for (let i = tokenAt(tokens, span.start); i < tokens.count && (tokens.start[i] as number) < span.end; i++) {
    const word = tokens.word[i]
    if (!word) continue
    stems.add(word.stem)
    if (word.capital) written.add(withoutGenitive(foldName(word.text)))
  }
  if (who.surname) return written.has(who.surname)
  const words = [...who.words]
  if (words.length === 0) return hasOffice(who, span, tokens)
  const aliases = words.flatMap(word => entitiesOf(corpus).aliasesOf(word)).filter(word => stems.has(word))
  return aliases.length > 0 || words.filter(word => stems.has(word)).length >= words.length * MOST
}

/** «Die Museumschefin» is named by „Museumsdirektorin“, „der Trainer“ by „Trainer“; a bare „Chefin“ by nobody's office. */
function hasOffice({ roles }: Who, span: Span, tokens: Tokens): boolean {
  const wanted = roles.filter(role => role.kind === 'office' || role.modifier !== '')
  if (wanted.length === 0) return false
  for (let i = tokenAt(tokens, span.start); i < tokens.count && (tokens.start[i] as number) < span.end; i++) {
    const word = tokens.word[i]
    const role = word?.capital ? roleWordOf(word.lower) : undefined
    if (role && wanted.some(w => w.key === role.key && w.modifier === role.modifier)) return true
  }
  return false
}
