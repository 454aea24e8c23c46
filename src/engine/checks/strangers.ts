import type { Corpus } from '../corpus/corpus.ts'
import { storyOf } from '../corpus/story.ts'
import type { Reading } from '../reading/reading.ts'
import type { Judgement } from './judgement.ts'

/** Whether a judgement rests on sources alone that tell of another matter than the draft. */
export function isByStrangers({ grounds }: Judgement, draft: Reading, corpus: Corpus): boolean {
  const { has } = storyOf(draft, corpus)
  return grounds.length > 0 && !grounds.some(({ passage }) => has(passage.source))
}
