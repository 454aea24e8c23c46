import { refusable } from '../../../language/de/speech.ts'
import { companions, otherSenses } from '../../../language/de/speechVerbs.ts'
import { COLON, COMMA, isMark } from '../at.ts'
import { FINITE, INFINITIVE, PARTICIPLE, SAY, type VerbSense } from '../conjugation.ts'
import { isFiniteSaying } from '../phrases.ts'
import { ADVERB, AUXILIARY, CONJUNCTION, DETERMINER, PREPOSITION, PRONOUN, REPORTING, SAYING } from '../sense.ts'
import { type Chunk, type Unit, isCapital, itemKinds, lowerAt, wordAt } from '../units.ts'
import { isApposition, isRelative, openerEnd, set } from './clauses.ts'

const REFUSABLE = set(refusable)

const PASSIVE = set('wird werden wurde wurden worden werde würde würden')

const MODALS = set(
  'ließ ließen lässt lassen muss musste müssen mussten kann konnte können konnten möchte möchten wollte will wollen wollten darf',
)

const COPULA = set('ist sind war waren sei seien')

/** A verb of saying in a chunk. `finite` is the item of the conjugated verb, `verb` that of the verb of saying. */
export interface Predicate {
  readonly finite: number
  readonly verb: number
  readonly last: number
  readonly sense: VerbSense
  readonly uses: number
  readonly isPassive: boolean
}

function senseAt(unit: Unit, i: number): VerbSense | undefined {
  const word = wordAt(unit, i)
  const sense = word?.speech
  if (!sense || word.capital || !(sense.kinds & SAYING)) return undefined
  return sense.kinds & (DETERMINER | PREPOSITION) ? undefined : sense.verb
}

export function predicateOf(unit: Unit, chunk: Chunk): Predicate | undefined {
  const { from, to } = chunk
  let auxiliary = -1
  for (let i = from; i < to; i++) {
    const kinds = itemKinds(unit, i)
    if (kinds & AUXILIARY && auxiliary < 0) auxiliary = i
    const sense = kinds & SAYING ? senseAt(unit, i) : undefined
    if (!sense) continue
    const predicate = formAt(unit, i, sense, auxiliary, from, to)
    if (!predicate || itemKinds(unit, predicate.finite) & REPORTING || (i > from && isAttributive(unit, i, to)))
      continue
    if (hasCompanion(unit, chunk, sense)) return predicate
  }
  return undefined
}

/** By a verb's lemma the words of a line. */
function wordsByLemma(table: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    table
      .trim()
      .split('\n')
      .map(line => line.split(': '))
      .map(([lemma = '', words = '']) => [lemma, words.split(' ')]),
  )
}

const COMPANIONS = wordsByLemma(companions)
const OTHER_SENSES = wordsByLemma(otherSenses)

/** «besteht auf dem Vertrag», not «besteht aus Holz»; «verurteilt die Tat», not «zu zwei Jahren verurteilt». */
function hasCompanion(unit: Unit, { from, to }: Chunk, { lemma }: VerbSense): boolean {
  const others = OTHER_SENSES.get(lemma)
  if (others) for (let i = from; i < to; i++) if (others.some(end => isEndOf(unit, i, end))) return false
  const words = COMPANIONS.get(lemma)
  return !words || hasWord(unit, from, to, ...words) || isMark(unit.tokens, unit.items[to] ?? -1, COLON)
}

/** «Wie der Vorsitzende, Otto Weiß, ausführte»: the verb in the chunk after an apposition. */
function framedClause(unit: Unit, c: number): (Predicate & { readonly chunk: number }) | undefined {
  for (let next = c + 1; next <= c + 2 && next < unit.chunks.length; next++) {
    const chunk = unit.chunks[next] as Chunk
    const predicate = chunk.before === COMMA ? predicateOf(unit, chunk) : undefined
    if (predicate)
      return predicate.last === chunk.to - 1 && chunk.to - chunk.from <= 5 ? { ...predicate, chunk: next } : undefined
  }
  return undefined
}

/** «in einer verbreiteten Erklärung gab er an»: a participle before a noun, with another verb to come. */
function isAttributive(unit: Unit, i: number, to: number): boolean {
  if (!isCapital(unit, i + 1) || !/te[nrsm]?$/.test(lowerAt(unit, i))) return false
  const kinds = itemKinds(unit, i - 1)
  if (kinds & DETERMINER && !(kinds & PRONOUN)) return true
  for (let at = i + 2; at < to; at++) if (isFiniteSaying(unit, at)) return true
  return false
}

/** «gab der Leiter, Andreas Weiß, bekannt», «hatte der Investor, den alle kennen, zugesagt»: the predicate ends in a later chunk. */
export function framedPredicate(unit: Unit, c: number): (Predicate & { readonly chunk: number }) | undefined {
  const { from, to } = unit.chunks[c] as Chunk
  if (asOpener(unit, unit.chunks[c] as Chunk) >= 0) return framedClause(unit, c)
  let finite = from
  while (finite < to && !(itemKinds(unit, finite) & AUXILIARY) && !senseAt(unit, finite)?.prefixes) finite++
  if (finite === to || isRelative(unit, unit.chunks[c] as Chunk) || openerEnd(unit, unit.chunks[c] as Chunk) > from)
    return undefined
  const separable = senseAt(unit, finite)
  for (let next = c + 1; next <= c + 3 && next < unit.chunks.length; next++) {
    const chunk = unit.chunks[next] as Chunk
    if (chunk.before !== COMMA) return undefined
    const isInserted = isRelative(unit, chunk) || isApposition(unit, next)
    for (let i = chunk.from; i < Math.min(chunk.to, chunk.from + 8); i++) {
      const uses = separable?.prefixes?.get(lowerAt(unit, i))
      if (uses !== undefined && i === chunk.to - 1)
        return { finite, verb: finite, last: i, sense: separable as VerbSense, uses, isPassive: false, chunk: next }
      const sense = senseAt(unit, i)
      const isParticiple =
        !separable &&
        sense !== undefined &&
        (sense.forms & PARTICIPLE) !== 0 &&
        i >= chunk.to - 2 &&
        openerEnd(unit, chunk) === chunk.from &&
        !isRelative(unit, chunk)
      if (isParticiple)
        return {
          finite,
          verb: i,
          last: i,
          sense,
          uses: sense.uses,
          isPassive: isPassiveWith(unit, finite, i, chunk.to),
          chunk: next,
        }
    }
    if (!isInserted) return undefined
  }
  return undefined
}

function formAt(
  unit: Unit,
  i: number,
  sense: VerbSense,
  before: number,
  from: number,
  to: number,
): Predicate | undefined {
  const after = auxiliaryAfter(unit, i, to)
  const auxiliary = before >= 0 ? before : after
  if (auxiliary >= 0 && sense.forms & PARTICIPLE) {
    const uses = sense.prefixes?.get(lowerAt(unit, i - 1)) ?? sense.uses
    if (uses === 0) return undefined
    const isPassive = isPassiveWith(unit, auxiliary, i, to) && !sense.lemma.endsWith('gehen')
    if (isNegated(unit, from, i) && REFUSABLE.has(lowerAt(unit, i))) return undefined
    return { finite: auxiliary, verb: i, last: Math.max(i, after), sense, uses, isPassive }
  }
  const apart = sense.prefixes?.get(lowerAt(unit, i - 1))
  const isWhole = !sense.prefixes || apart !== undefined
  if (before >= 0 && sense.forms & INFINITIVE && isWhole && MODALS.has(lowerAt(unit, before))) {
    if (isNegated(unit, from, i) && REFUSABLE.has(lowerAt(unit, i))) return undefined
    return { finite: before, verb: i, last: i, sense, uses: (apart ?? sense.uses) & SAY, isPassive: false }
  }
  if (!(sense.forms & FINITE) || isUsedAsInfinitive(unit, i, sense, to)) return undefined
  if (before >= 0 && lowerAt(unit, i).endsWith('ten') && isCapital(unit, i + 1)) return undefined
  const prefix =
    prefixAfter(unit, i, to, sense) > 0
      ? prefixAfter(unit, i, to, sense)
      : sense.prefixes?.has(lowerAt(unit, i - 1)) && i >= to - 2
        ? i - 1
        : -1
  const uses = prefix > 0 ? (sense.prefixes?.get(lowerAt(unit, prefix)) ?? 0) : sense.uses
  if (uses === 0) return undefined
  if (
    sense.prefixes?.has('aus') &&
    prefix > 0 &&
    lowerAt(unit, prefix) === 'aus' &&
    sense.lemma.endsWith('gehen') &&
    !hasWord(unit, i, to, 'davon', 'von')
  )
    return undefined
  return { finite: i, verb: i, last: Math.max(prefix, i), sense, uses, isPassive: false }
}

/** «… zu bitten», «… wiederholen ließ». */
function isUsedAsInfinitive(unit: Unit, i: number, sense: VerbSense, to: number): boolean {
  if (!(sense.forms & INFINITIVE)) return false
  return lowerAt(unit, i - 1) === 'zu' || (i + 1 < to && (itemKinds(unit, i + 1) & AUXILIARY) !== 0)
}

/** The word itself, or as a noun the end of a compound: „Gruppenspiel“. */
function isEndOf(unit: Unit, i: number, end: string): boolean {
  const word = lowerAt(unit, i)
  return word === end || (isCapital(unit, i) && end.length > 4 && word.endsWith(end))
}

export function hasWord(unit: Unit, from: number, to: number, ...words: readonly string[]): boolean {
  for (let i = from; i < to; i++) if (words.includes(lowerAt(unit, i))) return true
  return false
}

/** «mitgeteilt hatte», «bekannt gegeben worden war»: the auxiliary right behind the participle. */
function auxiliaryAfter(unit: Unit, i: number, to: number): number {
  for (let at = i + 1; at < Math.min(to, i + 3); at++) if (itemKinds(unit, at) & AUXILIARY) return at
  return -1
}

function isPassiveWith(unit: Unit, auxiliary: number, participle: number, to: number): boolean {
  if (PASSIVE.has(lowerAt(unit, auxiliary)) || COPULA.has(lowerAt(unit, auxiliary))) return true
  return (
    lowerAt(unit, participle + 1) === 'worden' || (participle + 2 < to && lowerAt(unit, participle + 2) === 'worden')
  )
}

function isNegated(unit: Unit, from: number, to: number): boolean {
  return hasWord(unit, from, to, 'nicht', 'weder', 'keine', 'kein')
}

/** «gab an im Verhör …»: behind a prefix a phrase may follow; behind a preposition follow its words («Schäden an 40 Booten»). */
function opensPhrase(unit: Unit, i: number): boolean {
  return (itemKinds(unit, i) & (PREPOSITION | CONJUNCTION)) !== 0 && !(itemKinds(unit, i) & (ADVERB | DETERMINER))
}

/** «teilte … mit»: the prefix, as a rule the last word of the chunk. */
function prefixAfter(unit: Unit, i: number, to: number, sense: VerbSense): number {
  if (!sense.prefixes) return -1
  for (let at = to - 1; at > i; at--) {
    const word = lowerAt(unit, at)
    if (sense.prefixes.has(word)) {
      const isLast = at === to - 1 || opensPhrase(unit, at + 1)
      if (isLast) return at
    }
  }
  return -1
}

/** The item of „wie“ where it opens the chunk, also after „denn“ or „doch“; -1 elsewhere. */
export function asOpener(unit: Unit, { from }: Chunk): number {
  const at = itemKinds(unit, from) & (CONJUNCTION | ADVERB) && lowerAt(unit, from) !== 'wie' ? from + 1 : from
  return lowerAt(unit, at) === 'wie' ? at : -1
}

export const NO_SENSE: VerbSense = { lemma: '', forms: 0, uses: 0, prefixes: undefined }
