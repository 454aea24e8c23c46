import type { Corpus } from '../../corpus/corpus.ts'
import type { NameRef } from '../../corpus/entities.ts'
import { remembered } from '../../corpus/remembered.ts'
import { type Who, whoIs } from '../../corpus/entities/who.ts'
import type { Name, RuleId, Verdict } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { groundsAt, newestFirst } from '../grounds.ts'
import type { CheckContext, Judgement } from '../judgement.ts'
import { sourceName } from '../sourceName.ts'
import { nameMessages } from './messages.ts'

/** A name of the draft on its way to a judgement. */
export interface Case {
  readonly draft: Reading
  readonly name: Name
  readonly corpus: Corpus
  readonly context: CheckContext
}

export function judged({ name }: Case, verdict: Verdict, ruleId: RuleId | null, message: string): Judgement {
  const { text, start, end, role } = name
  return {
    kind: 'name',
    span: { start, end },
    value: { text, start, end, name: name.name, role },
    verdict,
    ruleId,
    message,
    grounds: [],
    fixes: [],
  }
}

export function supported(it: Case, known: readonly NameRef[], who?: Who): Judgement {
  const { corpus, context } = it
  const { kind, name } = it.name
  const offices = who?.roles.map(role => role.key).join() ?? ''
  const { best, grounds } = remembered(corpus, 'ranked names', `${kind} ${name} ${offices}`, () => {
    const ranked = likeliest(known, who, corpus)
    const first = ranked.next().value as NameRef
    return {
      best: { text: first.mention().text, source: first.source },
      grounds: groundsOf(it, chain(first, ranked), 'supports'),
    }
  })
  const message = nameMessages[context.display].supported(best.text, sourceName(corpus, best.source, context.display))
  return { ...judged(it, 'supported', null, message), grounds }
}

function* chain<T>(first: T, rest: Iterable<T>): Generator<T> {
  yield first
  yield* rest
}

const RANKED = 40

/** The mentions of somebody with the same office first, the newest of each; what a text says of them is looked at until there are enough. */
function* likeliest(known: readonly NameRef[], who: Who | undefined, corpus: Corpus): Generator<NameRef> {
  const newest = known.slice(0, RANKED).sort(newestFirst(corpus))
  const offices = new Set(who?.roles.map(role => role.key))
  const withOthers: NameRef[] = []
  const withNone: NameRef[] = []
  for (const ref of newest) {
    const roles = offices.size > 0 ? rolesOf(ref, corpus) : []
    if (roles.some(({ key }) => offices.has(key))) yield ref
    else (roles.length > 0 ? withOthers : withNone).push(ref)
  }
  yield* withOthers
  yield* withNone
}

function rolesOf(ref: NameRef, corpus: Corpus): Who['roles'] {
  return whoIs({ person: ref.name.name, description: ref.description() }, corpus.language(ref.source)).roles
}

const GROUNDS = 3

export function groundsOf({ corpus }: Case, refs: Iterable<NameRef>, stance: 'supports' | 'contradicts') {
  return groundsAt(corpus, oncePerSource(refs), GROUNDS, placeOf, stance)
}

function placeOf(ref: NameRef) {
  const { start, end } = ref.mention()
  return { source: ref.source, highlight: { start, end } }
}

function* oncePerSource(refs: Iterable<NameRef>): Generator<NameRef> {
  const seen = new Set<number>()
  for (const ref of refs) {
    if (!seen.has(ref.source)) yield ref
    seen.add(ref.source)
  }
}
