import type { Corpus } from '../../corpus/corpus.ts'
import type { Attribution, Span } from '../../model.ts'
import type { Reading, SourceText } from '../../reading/reading.ts'
import type { Backing } from './claims.ts'
import { contentsOf } from './matches.ts'

/** So alike that a „nicht“ more or less turns one statement into the other. */
const NEARLY_THE_SAME = 0.85

/** … and so nearly of one length that nothing else is said beside. */
const AS_LONG = 0.75

const NEGATION =
  /(?:^|[^a-zß-ž])(?:nicht(?! nur)|nie|niemals|kein[a-z]{0,2}|not(?! only)|never|no|cannot|[a-z]+n[’']t)(?![a-zß-ž])/gi

/**
 * Whether a source has the speaker say the opposite: „das Werk werde schließen“ for „das Werk werde nicht schließen“. A denial turns
 * what it denies.
 */
export function isOpposite(draft: Reading, attribution: Attribution, backing: Backing, corpus: Corpus): boolean {
  const source = corpus.text(backing.source)
  const [statement] = backing.statements
  if (!source || !statement || backing.share < NEARLY_THE_SAME) return false
  const [mine, theirs] = [contentsOf(attribution), contentsOf(statement)]
  if (Math.min(lengthOf(mine), lengthOf(theirs)) < AS_LONG * Math.max(lengthOf(mine), lengthOf(theirs))) return false
  return isNegated(draft, attribution, mine) !== isNegated(source, statement, theirs)
}

function lengthOf(contents: readonly Span[]): number {
  return contents.reduce((n, { start, end }) => n + end - start, 0)
}

function isNegated({ prose }: SourceText, { type }: Attribution, contents: readonly Span[]): boolean {
  const negations = contents.reduce(
    (n, { start, end }) => n + (prose.slice(start, end).match(NEGATION)?.length ?? 0),
    0,
  )
  return (negations % 2 === 1) !== (type === 'denial')
}
