import { termKey } from '../../corpus/lexicon.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { vocabularyOf } from '../../language/vocabulary.ts'
import type { Figure, Language } from '../../model.ts'

/** Whether two figures count the same: Soldaten = Truppen, Geschosse ~ Artilleriegeschosse, Container ≠ Soldaten. */
export type NounLikeness = 'same' | 'part' | 'open' | 'different'

export function nounLikeness(
  draft: Figure,
  source: Figure,
  corpus: Corpus,
  sourceIndex: number,
  language?: Language,
): NounLikeness {
  if (!draft.head || !source.head) return 'open'
  const sourceLanguage = corpus.sources[sourceIndex]?.reading.language ?? 'de'
  const a = keyOf(draft.head.text, language ?? sourceLanguage)
  const b = keyOf(source.head.text, sourceLanguage)
  if (a === b) return 'same'
  if (a.endsWith(b) || b.endsWith(a)) return 'part'
  return 'different'
}

function keyOf(noun: string, language: Language): string {
  const last = noun.split(/[\s-]/).at(-1) ?? noun
  return termKey(vocabularyOf(language).word(last), language)
}
