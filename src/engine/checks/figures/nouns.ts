import type { DraftTerm } from '../../corpus/context.ts'
import type { SourceFigure } from './figureIndex.ts'
import { termKey } from '../../corpus/lexicon.ts'
import { vocabularyOf, type Word } from '../../language/vocabulary.ts'
import type { Language } from '../../model.ts'
import type { FigureClaim, FigureSearch } from './candidates.ts'

/**
 * Whether two figures count the same. `same` Soldaten = Truppen · `part` Geschosse ~ Artilleriegeschosse, or the noun of the one stands
 * elsewhere in the other's sentence · `open` neither has one · `apart` only one has one, and the other's sentence does not mention
 * it, or the figures are of money, shares or measures, whose nouns say less · `different` Container ≠ Soldaten.
 */
export type NounLikeness = 'same' | 'part' | 'open' | 'apart' | 'different'

export function nounLikeness(
  { figure }: FigureClaim,
  { figure: other, source, sentence }: SourceFigure,
  terms: readonly DraftTerm[],
  { draft, corpus, matcher }: FigureSearch,
): NounLikeness {
  const language = corpus.sources[source]?.reading.language ?? 'de'
  const mine = figure.head ? headWord(figure.head.text, draft.language) : null
  const theirs = other.head ? headWord(other.head.text, language) : null
  if (!mine && !theirs) return 'open'
  if (mine && theirs) {
    const [a, b] = [termKey(mine, draft.language), termKey(theirs, language)]
    if (a === b) return 'same'
    if (a.endsWith(b) || b.endsWith(a)) return 'part'
    return figure.kind === 'count' ? 'different' : 'apart'
  }
  const { lexicon } = corpus.terms
  if (mine) return isMentioned(lexicon.find(mine, draft.language), term => matcher.mentions(sentence, term))
  return isMentioned(theirs ? lexicon.find(theirs, language) : -1, term =>
    terms.some(t => t.term === term || t.parts.includes(term)),
  )
}

function isMentioned(term: number, mentions: (term: number) => boolean): NounLikeness {
  return term >= 0 && mentions(term) ? 'part' : 'apart'
}

function headWord(noun: string, language: Language): Word {
  return vocabularyOf(language).word(noun.split(/[\s-]/).at(-1) ?? noun)
}
