import { type Word, vocabularyOf } from '../language/vocabulary.ts'
import type { Span } from '../model.ts'
import type { Text } from '../reading/reading.ts'
import { wordsBetween } from './tokens.ts'

/** The words of a stretch of a text that begins and ends with one; only the stretch is taken to pieces. */
export function wordsIn({ prose, language }: Pick<Text, 'prose' | 'language'>, { start, end }: Span): readonly Word[] {
  return wordsBetween(prose, start, end, vocabularyOf(language))
}
