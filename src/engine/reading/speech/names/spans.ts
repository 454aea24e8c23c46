import { MARK } from '../../../text/tokens.ts'
import type { Text } from '../../reading.ts'
import { isInnerHyphen } from '../at.ts'
import { englishName } from './english.ts'
import { germanName } from './german.ts'
import type { NameSpan, Scan } from './parts.ts'

/** Marks after which a capital letter tells nothing. */
const isOpener = new Uint8Array(65536)
for (const mark of ':„“"»«‚‘•*') isOpener[mark.charCodeAt(0)] = 1

/** The names of a text, in order, as far as they can be told without the rest of the text. */
export function findNameSpans(text: Text): readonly NameSpan[] {
  const { count, start, end, kind, code, word } = text.tokens
  const tokens: Scan = { count, start, end, kind, code, word, opens: sentenceStarts(text) }
  const names: NameSpan[] = []
  const next = text.language === 'de' ? germanName : englishName
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.word[i]?.capital || (i > 1 && isInnerHyphen(tokens, i - 1))) continue
    const name = next(tokens, i, tokens.opens[i] === 1)
    if (!name) continue
    names.push(name)
    i = name.to - 1
  }
  return names
}

function sentenceStarts({ tokens, sentences }: Text): Uint8Array {
  const starts = new Uint8Array(tokens.count + 1)
  for (const { from } of sentences) starts[from] = 1
  for (let i = 0; i < tokens.count; i++)
    if (tokens.kind[i] === MARK && isOpener[tokens.code[i] as number] === 1) starts[i + 1] = 1
  return starts
}
