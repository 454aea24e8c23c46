import type { Corpus } from '../../corpus/corpus.ts'
import { foldName } from '../../corpus/entities/nameForms.ts'
import type { Name } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { spanOf } from '../../text/tokens.ts'

const PARTICLES = new Set(['von', 'van', 'vom', 'zu', 'zur', 'de', 'der', 'den', 'di', 'da', 'del', 'al', 'bin', 'ibn'])
const LONGEST = 4

/**
 * Names of a draft that its own reading did not see, found by the first names of the sources' people: whoever a source calls
 * «Wiebke Ahlers» is looked for as «Wiebke …» in the draft.
 */
export function unreadNames(draft: Reading, corpus: Corpus): readonly Name[] {
  const firstNames = corpus.derived('firstNames', () => firstNamesOf(corpus))
  const { tokens, sentences } = draft
  const taken = new Set(draft.names.map(name => name.nameSpan.end))
  const found: Name[] = []
  for (const { from, to } of sentences) {
    for (let i = from; i + 1 < to; i++) {
      const first = tokens.word[i]
      if (!first?.capital) continue
      const end = endOfName(draft, i, to)
      if (end === null || taken.has(tokens.end[end - 1] as number)) continue
      if (firstNames[corpus.tables.strings.find(foldName(first.text))] !== 1) continue
      const span = spanOf(tokens, i, end)
      const text = draft.raw.slice(span.start, span.end).replace(/\s+/g, ' ')
      found.push({ text, ...span, name: text, role: null, kind: 'person', nameSpan: span })
    }
  }
  return found
}

/** Behind the first capital word, or past particles and hyphens to it; null where none follows. */
function endOfName({ tokens, prose }: Reading, from: number, to: number): number | null {
  for (let i = from + 1; i < Math.min(to, from + LONGEST); i++) {
    const word = tokens.word[i]
    if (!word) return null
    if (word.capital) return isJoined(prose, tokens.end[i] as number) ? null : i + 1
    if (!PARTICLES.has(word.lower)) return null
  }
  return null
}

/** A hyphen behind the word: it is only a part of a name or of a compound. */
function isJoined(prose: string, end: number): boolean {
  return prose[end] === '-'
}

/** 1 for the numbers of the strings that are first names. */
function firstNamesOf({ tables: { firstName, strings } }: Corpus): Uint8Array {
  const { data, length } = firstName.word
  const isFirst = new Uint8Array(strings.count)
  for (let row = 0; row < length; row++) isFirst[data[row] as number] = 1
  return isFirst
}
