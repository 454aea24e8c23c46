import type { Corpus } from '../corpus/corpus.ts'
import { remembered } from '../corpus/remembered.ts'
import { owned } from '../text/owned.ts'
import type { CheckContext, Judgement } from './judgement.ts'

/**
 * What a check says of something in a draft that begins at an offset: said once for all places with one key, which has to have all that
 * the judgement depends on beside the sources (`draftKeys.ts`, and the check's context). A key costs a part of what judging does, so that
 * it is made only for a draft that will be checked again.
 */
export function judgedOnce(
  corpus: Corpus,
  { once }: CheckContext,
  what: string,
  key: () => string,
  at: number,
  judge: () => Judgement | null,
): Judgement | null {
  if (once) return judge()
  const known = remembered(corpus, what, key(), () => ({ at, judgement: keptJudgement(judge()) }))
  return known.judgement && movedBy(known.judgement, at - known.at)
}

/** A judgement of the same claim elsewhere in a draft. What it rests on are places of sources, which stay. */
export function movedBy(judgement: Judgement, by: number): Judgement {
  if (by === 0) return judgement
  const { span, value, fixes } = judgement
  return { ...judgement, span: moved(span, by), value: moved(value, by), fixes: moved(fixes, by) }
}

/** Anything that was read, with its places moved. */
function moved<T>(read: T, by: number): T {
  if (by === 0) return read
  return mapped(read, (value, key) =>
    typeof value === 'number' && (key === 'start' || key === 'end') ? value + by : value,
  )
}

/** A judgement that holds on to no text, neither the draft's nor a source's. */
export function keptJudgement(judgement: Judgement | null): Judgement | null {
  if (!judgement) return null
  const { value, message, fixes } = judgement
  return { ...judgement, value: kept(value), message: owned(message), fixes: kept(fixes) }
}

/** Anything that was read, with strings of its own. */
function kept<T>(read: T): T {
  return mapped(read, value => (typeof value === 'string' ? owned(value) : value))
}

/** A copy of something with all that it consists of changed. */
function mapped<T>(read: T, change: (value: unknown, key: string) => unknown, key = ''): T {
  if (typeof read !== 'object' || read === null) return change(read, key) as T
  if (Array.isArray(read)) return read.map((one: unknown) => mapped(one, change)) as T
  const copy: Record<string, unknown> = {}
  for (const name of Object.keys(read)) copy[name] = mapped((read as Record<string, unknown>)[name], change, name)
  return copy as T
}
