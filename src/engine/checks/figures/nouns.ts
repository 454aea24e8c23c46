import type { DraftTerm } from '../../corpus/context.ts'
import * as german from '../../language/de/people.ts'
import * as english from '../../language/en/people.ts'
import { vocabularyOf } from '../../language/vocabulary.ts'
import { memo } from '../../memo.ts'
import type { Language } from '../../model.ts'
import type { SourceFigure } from './figureIndex.ts'
import { NO_TERM, termKey } from '../../corpus/lexicon.ts'
import type { FigureClaim, FigureSearch } from './candidates.ts'
import { headWord } from './figureRows.ts'

/**
 * Whether two figures count the same. `same` Soldaten = Truppen · `part` Geschosse ~ Artilleriegeschosse, or the noun of the one stands
 * elsewhere in the other's sentence · `open` neither has one · `apart` only one has one, and the other's sentence does not mention
 * it, or the figures are of money, shares or measures, whose nouns say less · `different` Container ≠ Soldaten.
 */
export type NounLikeness = 'same' | 'part' | 'open' | 'apart' | 'different'

export function nounLikeness(
  { figure }: FigureClaim,
  { head: theirs, sentence }: SourceFigure,
  terms: readonly DraftTerm[],
  { draft, corpus, matcher }: FigureSearch,
): NounLikeness {
  const mine = figure.head ? headWord(figure.head.text, draft.language) : null
  if (!mine && !theirs) return 'open'
  if (mine && theirs) {
    const key = termKey(mine, draft.language)
    if (key === theirs) return 'same'
    if (key.endsWith(theirs) || theirs.endsWith(key)) return 'part'
    return figure.kind === 'count' ? 'different' : 'apart'
  }
  const { lexicon } = corpus.terms
  if (mine) return isMentioned(lexicon.find(mine, draft.language), term => matcher.mentions(sentence, term))
  return isMentioned(theirs === null ? NO_TERM : lexicon.ofKey(theirs), term =>
    terms.some(t => t.term === term || t.parts.includes(term)),
  )
}

const LISTS = { de: german, en: english } as const

/** The keys of the words for people, and of what crowds are called. */
const peopleIn = memo((language: string) => {
  const keysOf = (words: string) =>
    new Set(
      words.split(/\s+/).map(word => termKey(vocabularyOf(language as Language).word(word), language as Language)),
    )
  const { people, crowds } = LISTS[language as Language]
  return { people: keysOf(people), crowds: keysOf(crowds) }
})

/** „6.412 Menschen“ and „6.412 Zuschauer“: the one is any word for people, the other what they are there for. */
export function arePeople(
  { figure }: FigureClaim,
  { head }: SourceFigure,
  { draft: { language } }: FigureSearch,
): boolean {
  if (!figure.head || head === null) return false
  const mine = termKey(headWord(figure.head.text, language), language)
  const { people, crowds } = peopleIn(language)
  return (people.has(mine) && crowds.has(head)) || (people.has(head) && crowds.has(mine))
}

function isMentioned(term: number, mentions: (term: number) => boolean): NounLikeness {
  return term >= 0 && mentions(term) ? 'part' : 'apart'
}
