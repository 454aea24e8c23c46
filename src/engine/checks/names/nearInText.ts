import type { Corpus } from '../../corpus/corpus.ts'
import type { NameRef } from '../../corpus/entities.ts'
import { frequency, sentencesWith } from '../../corpus/termIndex.ts'
import { foldName } from '../../corpus/entities/nameForms.ts'
import type { Name, Sentence } from '../../model.ts'
import type { Reading, SourceText } from '../../reading/reading.ts'
import { spanOf, tokenAt } from '../../text/tokens.ts'
import { isSlipOfSurname } from './spelling.ts'

/** A first name that more sentences have is nobody's mark. */
const COMMON = 60

/**
 * A name whose last two words the sources have with another last one, wherever it stands: reading may have missed the source's name.
 *
 * «Femke Harlander» of the draft, «die Lehrerin Femke Harlaner» of a source.
 */
export function nearInText(draft: Reading, name: Name, corpus: Corpus): readonly NameRef[] {
  const words = foldName(name.name).split(' ')
  const end = tokenAt(draft.tokens, name.nameSpan.end - 1)
  const first = end > 0 ? draft.tokens.word[end - 1] : undefined
  const last = words.at(-1)
  if (words.length < 2 || !first?.capital || !last) return []
  const { terms } = corpus
  const term = terms.lexicon.find(first, draft.language)
  if (term < 0 || frequency(terms, term) > COMMON) return []
  return sentencesWith(terms, term).flatMap(number => {
    const source = terms.sourceOf[number] as number
    const sentence = number - corpus.firstSentence(source)
    return namesIn(corpus.text(source), sentence, first.text, last, name).map(found => ({
      source,
      name: found,
      mention: () => found,
      description: () => found.text,
    }))
  })
}

function namesIn(
  { tokens, sentences, raw }: SourceText,
  sentence: number,
  first: string,
  last: string,
  name: Name,
): readonly Name[] {
  const { from, to } = sentences[sentence] as Sentence
  const found: Name[] = []
  for (let i = from; i + 1 < to; i++) {
    const [one, two] = [tokens.word[i], tokens.word[i + 1]]
    if (one?.text !== first || !two?.capital || !isSlipOfSurname(last, foldName(two.text))) continue
    const span = spanOf(tokens, i, i + 2)
    const text = raw.slice(span.start, span.end).replace(/\s+/g, ' ')
    found.push({ text, ...span, name: text, role: null, kind: name.kind, nameSpan: span })
  }
  return found
}
