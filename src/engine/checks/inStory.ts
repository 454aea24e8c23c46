import type { Corpus } from '../corpus/corpus.ts'
import { partOf } from '../corpus/part.ts'
import { storyOf } from '../corpus/story.ts'
import type { RuleId } from '../model.ts'
import type { Reading } from '../reading/reading.ts'
import { placesOf } from './asked.ts'
import { draftKeys } from './draftKeys.ts'
import type { Check, CheckContext, Judgement } from './judgement.ts'

/** A judgement with the corpus that numbers the sources of its grounds. */
export interface CorpusJudgement extends Judgement {
  readonly corpus: Corpus
}

/** What is said of a claim that the story's sources do not have; another may have it. */
const NOT_FOUND: ReadonlySet<RuleId> = new Set([
  'figure-unsourced',
  'figure-mismatch',
  'quote-unsourced',
  'attribution-unsourced',
])

/**
 * A draft is judged by the sources that tell its story, as a folder of them alone would judge it. What they do not have is looked for in
 * all the others, which may back it but do not speak against it.
 */
export function judgedInStory(
  checks: readonly Check[],
  draft: Reading,
  corpus: Corpus,
  context: CheckContext,
): readonly CorpusJudgement[] {
  const judgedBy = (those: Corpus, about: CheckContext): CorpusJudgement[] =>
    checks.flatMap(check => check(draft, those, about).map(one => ({ ...one, corpus: those })))
  const { sources, isFollowed } = storyOf(draft, corpus)
  if (sources.length === 0) return judgedBy(corpus, context)
  // What a draft's sentences are remembered by outlives its story.
  if (!context.once) draftKeys(draft, corpus)
  const judged = judgedBy(partOf(corpus, sources), { ...context, isFollowed })
  const asked = placesOf(judged.flatMap(({ ruleId, span }) => (ruleId && NOT_FOUND.has(ruleId) ? [span] : [])))
  if (asked.length === 0) return judged
  const backed = new Map<string, CorpusJudgement>()
  for (const one of judgedBy(corpus, { ...context, asked })) if (one.ruleId === null) backed.set(placeOf(one), one)
  return judged.map(one => (one.ruleId && NOT_FOUND.has(one.ruleId) && backed.get(placeOf(one))) || one)
}

function placeOf({ kind, span }: Judgement): string {
  return `${kind} ${span.start} ${span.end}`
}
