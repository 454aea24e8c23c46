import type { Corpus } from '../../corpus/corpus.ts'
import { shared } from '../../corpus/saidBy.ts'
import type { Attribution, Name, Sentence } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { speakerNamed } from '../draftKeys.ts'
import type { CheckContext, Judgement } from '../judgement.ts'
import { mayBePerson } from '../somebody.ts'
import { judgeTold } from './judge.ts'

/** What the draft tells of people and organisations without a word of saying, where the sources have it from themselves. */
export function toldOf(draft: Reading, corpus: Corpus, context: CheckContext): readonly Judgement[] {
  return draft.sentences.flatMap(sentence => {
    const kind = draft.blocks[sentence.block]?.kind
    if (kind === 'heading' || kind === 'cell') return []
    return draft.names
      .filter(name => mayBePerson(name) && shared(name.nameSpan, sentence) > 0 && !isSpeaker(draft, name))
      .flatMap(name => judgeTold(draft, statementOf(name, sentence), corpus, context) ?? [])
  })
}

function isSpeaker({ attributions }: Reading, { nameSpan }: Name): boolean {
  return attributions.some(({ speaker }) => speaker !== null && shared(speaker, nameSpan) > 0)
}

function statementOf(name: Name, { start, end }: Sentence): Attribution {
  const content = { start, end }
  return { type: 'indirect', speaker: speakerNamed(name), cue: null, content, contents: [content] }
}
