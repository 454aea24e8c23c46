import { figureAdder } from './checks/figures/figureRows.ts'
import { push, pushAll } from './corpus/columns/column.ts'
import { signatureOf } from './corpus/copies.ts'
import { createTables, type Tables } from './corpus/columns/tables.ts'
import { type Articles, type Corpus, createCorpus, sourceOf } from './corpus/corpus.ts'
import { talkIn } from './corpus/interviews.ts'
import { LANGUAGES } from './corpus/rows/kinds.ts'
import { addNames } from './corpus/rows/names.ts'
import { addSentences } from './corpus/rows/sentences.ts'
import { addSpeech } from './corpus/rows/speech.ts'
import type { Source, SourceInput } from './model.ts'
import { read } from './read.ts'
import type { Reading } from './reading/reading.ts'

/** Adds all that a source says to the tables: its sentences with their terms and figures, quotes, statements and names. */
export function addReading(tables: Tables, reading: Reading): void {
  const number = addSource(tables, reading)
  pushAll(tables.mark.value, signatureOf(reading))
  addSentences(tables, reading, number, figureAdder(tables, reading))
  addSpeech(tables, reading, number)
  addNames(tables, reading, number)
}

function addSource(tables: Tables, reading: Reading): number {
  const { language, blocks } = reading
  const { source } = tables
  push(source.firstMark, tables.mark.value.length)
  push(source.firstSentence, tables.sentence.start.length)
  push(source.firstEntry, tables.entry.term.length)
  push(source.firstFigure, tables.figure.value.length)
  push(source.firstDetail, tables.detail.min.length)
  push(source.firstQuote, tables.quote.start.length)
  push(source.firstPair, tables.pair.hash.length)
  push(source.firstStatement, tables.statement.speaker.length)
  push(source.firstName, tables.name.name.length)
  push(source.firstHolder, tables.holder.office.length)
  push(source.firstCorrection, tables.correction.name.length)
  push(source.firstFirstName, tables.firstName.word.length)
  push(source.firstAbbreviation, tables.abbreviation.short.length)
  push(source.language, LANGUAGES.indexOf(language))
  push(source.hasTables, blocks.some(block => block.table) ? 1 : 0)
  push(source.hasQuestions, talkIn(reading) ? 1 : 0)
  return source.language.length - 1
}

/** A source with its reading. */
export interface SourceReading {
  readonly source: Source
  readonly reading: Reading
}

/** A corpus of sources that stay in memory. */
function corpusOf(sources: readonly SourceReading[]): Corpus {
  const tables = createTables()
  for (const { reading } of sources) addReading(tables, reading)
  return createCorpus(tables, articlesIn(sources))
}

function articlesIn(sources: readonly SourceReading[]): Articles {
  return {
    source: index => (sources[index] as SourceReading).source,
    text: index => (sources[index] as SourceReading).reading,
  }
}

export function buildCorpus(inputs: readonly SourceInput[]): Corpus {
  return corpusOf(inputs.map(input => ({ source: sourceOf(input), reading: read(input) })))
}

/** The sentences and figures of one text as a corpus of its own, for comparing the text with itself. */
export function corpusOfText(source: Source, reading: Reading): Corpus {
  const tables = createTables()
  addSentences(tables, reading, addSource(tables, reading), figureAdder(tables, reading))
  return createCorpus(tables, articlesIn([{ source, reading }]))
}
