import type { Corpus } from '../../corpus/corpus.ts'
import { frequency, sentencesWith } from '../../corpus/termIndex.ts'
import type { Word } from '../../language/vocabulary.ts'
import type { Language, Sentence } from '../../model.ts'
import type { SourceText } from '../../reading/reading.ts'

/** A term with more sentences than these is taken to have the form. */
const MANY = 40

type IsSame = (a: string, b: string) => boolean

/** Whether the sources have a word in a form that is the same; its stem alone is too little: „Ahrendt“ has the one of „Ahrend“. */
export function hasForm(word: Word, language: Language, corpus: Corpus, isSame: IsSame): boolean {
  const { terms } = corpus
  const term = terms.lexicon.find(word, language)
  if (term < 0) return false
  if (frequency(terms, term) > MANY) return true
  return sentencesWith(terms, term).some(number => {
    const source = terms.sourceOf[number] as number
    return hasWord(corpus.text(source), number - corpus.firstSentence(source), word.lower, isSame)
  })
}

function hasWord({ tokens, sentences }: SourceText, sentence: number, lower: string, isSame: IsSame): boolean {
  const { from, to } = sentences[sentence] as Sentence
  for (let i = from; i < to; i++) {
    const form = tokens.word[i]?.lower
    if (form && isSame(form, lower)) return true
  }
  return false
}
