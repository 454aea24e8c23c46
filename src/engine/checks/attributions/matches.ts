import type { Corpus } from '../../corpus/corpus.ts'
import { interviewOf } from '../../corpus/interviews.ts'
import { retrieverOf } from '../../corpus/retrieving.ts'
import { shared } from '../../corpus/saidBy.ts'
import type { Attribution, Span, Speaker } from '../../model.ts'
import type { SourceText } from '../../reading/reading.ts'
import { type Content, type Likeness, likeness } from './likeness.ts'

/** A sentence of a source that has something of a content, and who says it there. */
export interface Match extends Likeness {
  readonly source: number
  readonly sentence: Span
  /** Numbered through all sources. */
  readonly number: number
  /** The statements whose content the sentence is, or has; empty where the source speaks itself. */
  readonly statements: readonly Attribution[]
  readonly speakers: readonly Speaker[]
}

const SENTENCES = 24

/** The sentences of the sources that come nearest to a content, best first; those below a share of its weight are not looked at. */
export function matchesOf(content: Content, corpus: Corpus, floor = 0): readonly Match[] {
  const { best, score } = retrieverOf(corpus)([...content.terms.keys()], SENTENCES)
  const worth = best.filter(number => score(number) >= floor * content.weight)
  return worth.map(number => matchAt(content, number, corpus)).sort((a, b) => b.share - a.share)
}

export function matchAt(content: Content, number: number, corpus: Corpus): Match {
  const source = corpus.terms.sourceOf[number] as number
  const reading = corpus.text(source)
  const sentence = reading.sentences[number - corpus.firstSentence(source)] as Span
  const { statements, speakers } = saidAt(number, sentence, source, reading, corpus)
  return { source, sentence, number, statements, speakers, ...likeness(content, [number], corpus) }
}

interface Said {
  readonly statements: readonly Attribution[]
  readonly speakers: readonly Speaker[]
}

/** Who says a sentence of a source; kept with the corpus. */
function saidAt(number: number, sentence: Span, source: number, reading: SourceText, corpus: Corpus): Said {
  const known = corpus.derived('saidAt', () => new Map<number, Said>())
  const kept = known.get(number)
  if (kept) return kept
  const statements = reading.attributions.filter(
    a => !isFirstPerson(a.speaker) && contentsOf(a).some(c => shared(c, sentence) > 0),
  )
  const interview = statements.length === 0 ? interviewOf(corpus, source) : null
  const isAnswer = interview?.answers.some(answer => shared(answer, sentence) > 0)
  const said = { statements, speakers: interview && isAnswer ? [interview.speaker] : statements.flatMap(speakersOf) }
  known.set(number, said)
  return said
}

function speakersOf({ speaker, via }: Attribution): readonly Speaker[] {
  return [...(speaker ? [speaker] : []), ...(via ?? [])]
}

/** «Ich denke, …» inside an answer or a quotation is no statement of its own. */
function isFirstPerson(speaker: Speaker | null): boolean {
  return speaker !== null && /^(?:ich|wir|man|i|we|you|one)$/i.test(speaker.text)
}

/** Who claims it, not who denies it. */
export function claimantsOf({ statements, speakers }: Match): readonly Speaker[] {
  const deniers = statements.filter(a => a.type === 'denial').flatMap(speakersOf)
  const claimants = speakers.filter(speaker => !deniers.includes(speaker))
  return claimants.length > 0 ? claimants : speakers
}

export function contentsOf({ content, contents }: Attribution): readonly Span[] {
  return contents.length > 0 ? contents : [content]
}
