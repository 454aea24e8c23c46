import type { Corpus, SourceReading } from '../../corpus/corpus.ts'
import { isDeclension } from '../../corpus/entities/nameForms.ts'
import type { Word } from '../../language/vocabulary.ts'
import type { Language } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'

/** A term with more sentences than these is taken to have the form. */
const MANY = 40

/** Whether the sources have a word in this form or declined; its stem alone is too little: „Ahrendt“ has the one of „Ahrend“. */
export function hasForm(word: Word, language: Language, { terms, sources }: Corpus): boolean {
  const term = terms.lexicon.find(word, language)
  if (term < 0) return false
  const [from, to] = [terms.postingFrom[term] as number, terms.postingFrom[term + 1] as number]
  if (to - from > MANY) return true
  return terms.posting.subarray(from, to).some(number => {
    const source = terms.sourceOf[number] as number
    const { reading } = sources[source] as SourceReading
    return hasWord(reading, number - (terms.firstOf[source] as number), word.lower)
  })
}

function hasWord({ tokens, sentences }: Reading, sentence: number, lower: string): boolean {
  const { from, to } = sentences[sentence] as Reading['sentences'][number]
  for (let i = from; i < to; i++) {
    const form = tokens.word[i]?.lower
    if (form && isDeclension(form, lower)) return true
  }
  return false
}
