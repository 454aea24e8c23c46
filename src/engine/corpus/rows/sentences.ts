import { vocabularyOf, type Word } from '../../language/vocabulary.ts'
import type { Language } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { push } from '../columns/column.ts'
import { NO_STRING, type StringTable } from '../columns/strings.ts'
import type { Tables } from '../columns/tables.ts'
import { isContent, isNumber, numberKey, termKey } from '../lexicon.ts'

/** The sentences of a source with their terms; the figures of each follow, so that `addFigures` is called for each sentence. */
export function addSentences(
  tables: Tables,
  reading: Reading,
  source: number,
  addFigures: (sentence: number, index: number) => void,
): void {
  const { sentence, entry, figure, strings } = tables
  const { tokens, language } = reading
  for (const { from, to, block, start, end, index } of reading.sentences) {
    const number = sentence.start.length
    push(sentence.firstEntry, entry.term.length)
    push(sentence.firstFigure, figure.value.length)
    push(sentence.source, source)
    push(sentence.start, start)
    push(sentence.end, end)
    for (const word of tableWords(reading, block)) addTerm(tables, termOf(word, language, strings), 0)
    for (let i = from; i < to; i++) {
      const word = tokens.word[i]
      if (word) addTerm(tables, termOf(word, language, strings), i - from)
      else if (isNumber(tokens, i)) addTerm(tables, strings.add(numberKey(reading, i)), i - from)
    }
    addFigures(number, index)
  }
}

function addTerm({ entry }: Tables, term: number, place: number): void {
  if (term === NO_STRING) return
  push(entry.term, term)
  push(entry.place, place)
}

const known = new WeakMap<StringTable, Map<Word, number>>()

/** The string of a word's term, NO_STRING for one without content; looked up once for each word of a table. */
function termOf(word: Word, language: Language, strings: StringTable): number {
  let terms = known.get(strings)
  if (!terms) known.set(strings, (terms = new Map()))
  let term = terms.get(word)
  if (term === undefined) {
    term = isContent(word, language) ? strings.add(termKey(word, language)) : NO_STRING
    terms.set(word, term)
  }
  return term
}

/** A cell is about what its column heading and its row name say. */
export function tableWords({ blocks, language }: Pick<Reading, 'blocks' | 'language'>, block: number): readonly Word[] {
  const table = blocks[block]?.table
  if (!table || table.isHeader) return []
  const words = `${table.column} ${table.row}`.match(/\p{L}+/gu) ?? []
  return words.map(word => vocabularyOf(language).word(word))
}
