import { wordsBetween } from '../../checks/quotes/words.ts'
import type { Speaker } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { push } from '../columns/column.ts'
import { NO_STRING } from '../columns/strings.ts'
import type { Tables } from '../columns/tables.ts'
import { lastWordOf } from '../entities/who.ts'
import { pairHashes } from '../quoteIndex.ts'

/** The quotes of a source with their pairs of words, and what it lets somebody say. */
export function addSpeech(tables: Tables, reading: Reading, source: number): void {
  const { quote, pair, statement } = tables
  for (const { start, end, speaker } of reading.quotes) {
    const words = wordsBetween(reading.prose, start, end)
    push(quote.source, source)
    push(quote.start, start)
    push(quote.end, end)
    push(quote.words, Math.min(words.length, MOST_WORDS))
    push(quote.speaker, speakerOf(tables, speaker))
    push(quote.firstPair, pair.hash.length)
    for (const hash of pairHashes(words)) push(pair.hash, hash)
  }
  const sentenceOf = sentenceFinder(tables, source)
  for (const { speaker, content, contents } of reading.attributions) {
    push(statement.source, source)
    push(statement.speaker, speakerOf(tables, speaker))
    push(statement.firstSentence, sentenceOf((contents[0] ?? content).start))
    push(statement.lastSentence, sentenceOf((contents.at(-1) ?? content).end - 1))
  }
}

/** The number of the source's sentence that has an offset, or of the one before it; its sentences have to be there. */
function sentenceFinder({ source: sources, sentence }: Tables, source: number): (offset: number) => number {
  const first = sources.firstSentence.data[source] as number
  return offset => {
    let low = first
    let high = sentence.start.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((sentence.start.data[middle] as number) > offset) high = middle - 1
      else low = middle
    }
    return low
  }
}

const MOST_WORDS = 65_535

function speakerOf({ strings }: Tables, speaker: Speaker | null): number {
  const last = speaker?.name ? lastWordOf(speaker.name) : null
  return last === null ? NO_STRING : strings.add(last)
}
