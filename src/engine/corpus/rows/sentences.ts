import { vocabularyOf, type Word, type WordTerm } from '../../language/vocabulary.ts'
import type { Language } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { push, reserve } from '../columns/column.ts'
import { NO_STRING, type StringTable } from '../columns/strings.ts'
import type { Tables } from '../columns/tables.ts'
import { isContent, numberEnd, numberKey, termKey } from '../lexicon.ts'

/** The sentences of a source with their terms; the figures of each follow, so that `addFigures` is called for each sentence. */
export function addSentences(
  tables: Tables,
  reading: Reading,
  source: number,
  addFigures: (sentence: number, index: number) => void,
): void {
  const { sentence, entry, figure, strings } = tables
  const { tokens, language } = reading
  const numberOf = termsIn(strings, language)
  for (const { from, to, block, start, end, index } of reading.sentences) {
    const number = sentence.start.length
    push(sentence.firstEntry, entry.term.length)
    push(sentence.firstFigure, figure.value.length)
    push(sentence.source, source)
    push(sentence.start, start)
    push(sentence.end, end)
    const headings = tableWords(reading, block)
    reserve(entry.term, headings.length + to - from)
    reserve(entry.place, headings.length + to - from)
    const { data: terms } = entry.term
    const { data: places } = entry.place
    let at = entry.term.length
    for (const word of headings) {
      terms[at] = numberOf(word)
      places[at] = 0
      if (terms[at] !== NO_STRING) at++
    }
    for (let i = from, next = from; i < to; i = next) {
      const word = tokens.word[i]
      const behind = word ? i : numberEnd(reading, i)
      next = Math.max(i + 1, behind)
      const term = word ? numberOf(word) : behind > i ? strings.add(numberKey(reading, i, behind)) : NO_STRING
      if (term === NO_STRING) continue
      terms[at] = term
      places[at++] = i - from
    }
    entry.term.length = at
    entry.place.length = at
    addFigures(number, index)
  }
}

/** Tables are told apart by a number, so that none is held by the words that were looked for in it. */
const numbers = new WeakMap<StringTable, number>()
let tableCount = 0

/** Gives the string of a word's term, NO_STRING for one without content. */
function termsIn(strings: StringTable, language: Language): (word: Word) => number {
  const table = numbers.get(strings) ?? ++tableCount
  numbers.set(strings, table)
  return word => {
    const term = (word.term ??= termOf(word, language))
    if (term.table !== table) {
      term.table = table
      term.number = term.key === null ? NO_STRING : strings.add(term.key)
    }
    return term.number
  }
}

function termOf(word: Word, language: Language): WordTerm {
  return { key: isContent(word, language) ? termKey(word, language) : null, table: 0, number: NO_STRING }
}

/** A cell is about what its column heading and its row name say. */
export function tableWords({ blocks, language }: Pick<Reading, 'blocks' | 'language'>, block: number): readonly Word[] {
  const table = blocks[block]?.table
  if (!table || table.isHeader) return []
  const words = `${table.column} ${table.row}`.match(/[A-Za-zÀ-ɏ]+/g) ?? []
  return words.map(word => vocabularyOf(language).word(word))
}
