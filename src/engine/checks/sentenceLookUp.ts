import { type DraftTerm, draftTerms, tableTerms } from '../corpus/context.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { remembered } from '../corpus/remembered.ts'
import type { Ranking } from '../corpus/retrieval.ts'
import { retrieverOf } from '../corpus/retrieving.ts'
import type { Sentence } from '../model.ts'
import type { Reading } from '../reading/reading.ts'

/** Sentences of the sources that are looked at for one sentence of a draft. */
const SENTENCES = 24

/** What the sources have that is like a sentence of a draft. */
export interface SentenceLookUp {
  readonly terms: readonly DraftTerm[]
  readonly ranking: Ranking
}

/** Looks a sentence of a draft up, once for all that it claims: a figure in it, a statement, the sentence itself. */
export function lookUpSentence(draft: Reading, number: number, corpus: Corpus): SentenceLookUp {
  return remembered(corpus, 'sentences', keyOfSentence(draft, number), () => {
    const { from, to } = draft.sentences[number] as Sentence
    const terms = [...tableTerms(draft, number, corpus), ...draftTerms(draft, from, to, corpus)]
    const query = terms.flatMap(({ term, parts }) => (term >= 0 ? [term] : parts))
    return { terms, ranking: retrieverOf(corpus)(query, SENTENCES) }
  })
}

const keys = new WeakMap<Sentence, string>()

/** All that a sentence's look-up depends on beside the sources: its words, and the headings of its cell. Made once, as all checks ask for it. */
export function keyOfSentence({ prose, sentences, blocks, language }: Reading, number: number): string {
  const sentence = sentences[number] as Sentence
  let key = keys.get(sentence)
  if (key === undefined) {
    const { start, end, block } = sentence
    const table = blocks[block]?.table
    key = `${language}\n${prose.slice(start, end)}\n${table?.column}\n${table?.row}\n${table?.isHeader}`
    keys.set(sentence, key)
  }
  return key
}
