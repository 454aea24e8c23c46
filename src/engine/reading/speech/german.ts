import {
  attitudes,
  impersonal,
  infinitiveOpeners,
  refusable,
  sourceNouns,
  topicPrepositions,
  verbsWithStatement,
} from '../../language/de/speech.ts'
import { COLON, COMMA, SEMICOLON } from './at.ts'
import {
  ABOUT,
  DENY,
  FINDING,
  FINITE,
  INFINITIVE,
  OBJECT,
  PARTICIPLE,
  QUOTE,
  SAY,
  type VerbSense,
} from './conjugation.ts'
import { canBeSubject, isFiniteSaying, isFiniteVerb, isVerbLike, nounPhraseEnd, skipPrepositional } from './phrases.ts'
import {
  ADVERB,
  AUXILIARY,
  COLLECTIVE,
  COMMON,
  COMPLEMENTIZER,
  CONJUNCTION,
  DETERMINER,
  FIRST_NAME,
  GENITIVE,
  INSTITUTION,
  MEDIUM,
  NOUN_OF_SAYING,
  OBLIQUE,
  PLACE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  REPORTING,
  ROLE,
  SAYING,
  SOURCE,
  SUBJUNCTIVE,
  SUBORDINATOR,
} from './sense.ts'
import type { Range, Statement } from './statements.ts'
import { type Chunk, isCapital, isQuotation, isWord, itemKinds, JOINED, lowerAt, type Unit } from './units.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const SOURCE_NOUNS = set(sourceNouns)
const ATTITUDES = set(attitudes)
const VERBS_WITH_STATEMENT = set(verbsWithStatement)
const IMPERSONAL = set(impersonal)
const REFUSABLE = set(refusable)
const TOPIC_PREPOSITIONS = set(topicPrepositions)
const INFINITIVE_OPENERS = set(infinitiveOpeners)
const PASSIVE = set('wird werden wurde wurden worden werde würde würden')
const MODALS = set(
  'muss musste müssen mussten kann konnte können konnten möchte möchten wollte will wollen wollten darf',
)
const COPULA = set('ist sind war waren sei seien')

/** What is said in a German unit, by its cues. */
export function germanStatements(unit: Unit): readonly Statement[] {
  const found: Statement[] = []
  for (let c = 0; c < unit.chunks.length; c++) {
    const statement =
      sourcedStatement(unit, c) ?? predicateStatement(unit, c) ?? soStatement(unit, c) ?? nounStatement(unit, c)
    if (statement) found.push(statement)
  }
  return found
}

/** «sagte der Trainer laut der Zeitung»: a source beside a verb of saying is a further link of the chain. */
function sourcedStatement(unit: Unit, c: number): Statement | undefined {
  const source = sourceStatement(unit, c)
  if (!source || source.speaker === 'before' || !source.speaker) return source
  const said = predicateOf(unit, unit.chunks[c] as Chunk) ? predicateStatement(unit, c) : undefined
  const overlaps = said?.speaker && said.speaker !== 'before' && said.speaker.from <= source.speaker.from && source.speaker.from < said.speaker.to
  const isStatement = said && said.speaker && !overlaps && said.pieces.every(piece => piece.to <= source.cue.from || piece.from > source.cue.from)
  return isStatement ? { ...said, via: source.speaker } : source
}

const chunkAt = (unit: Unit, c: number): Chunk | undefined => unit.chunks[c]

// ------------------------------------------------------------------------------------------------------------ predicates

/** A verb of saying in a chunk. `finite` is the item of the conjugated verb, `verb` that of the verb of saying. */
interface Predicate {
  readonly finite: number
  readonly verb: number
  readonly last: number
  readonly sense: VerbSense
  readonly uses: number
  readonly isPassive: boolean
}

function senseAt(unit: Unit, i: number): VerbSense | undefined {
  const word = unit.tokens.word[unit.items[i] ?? -1]
  if (!word || word.capital || !((word.speech?.kinds ?? 0) & SAYING)) return undefined
  return (word.speech?.kinds ?? 0) & (DETERMINER | PREPOSITION) ? undefined : word.speech?.verb
}

export function predicateOf(unit: Unit, chunk: Chunk): Predicate | undefined {
  const { from, to } = chunk
  let auxiliary = -1
  for (let i = from; i < to; i++) {
    if (itemKinds(unit, i) & AUXILIARY && auxiliary < 0) auxiliary = i
    const sense = senseAt(unit, i)
    if (!sense) continue
    const predicate = formAt(unit, i, sense, auxiliary, from, to)
    if (predicate && !(itemKinds(unit, predicate.finite) & REPORTING) && !isAttributive(unit, i, to)) return predicate
  }
  return undefined
}

/** «Wie der Vorsitzende, Otto Weiß, ausführte»: the verb in the chunk after an apposition. */
function framedClause(unit: Unit, c: number): (Predicate & { readonly chunk: number }) | undefined {
  for (let next = c + 1; next <= c + 2 && next < unit.chunks.length; next++) {
    const chunk = unit.chunks[next] as Chunk
    const predicate = chunk.before === COMMA ? predicateOf(unit, chunk) : undefined
    if (predicate) return predicate.last === chunk.to - 1 && chunk.to - chunk.from <= 5 ? { ...predicate, chunk: next } : undefined
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
function framedPredicate(unit: Unit, c: number): (Predicate & { readonly chunk: number }) | undefined {
  const { from, to } = unit.chunks[c] as Chunk
  let finite = from
  while (finite < to && !(itemKinds(unit, finite) & AUXILIARY) && !senseAt(unit, finite)?.prefixes) finite++
  if (asOpener(unit, unit.chunks[c] as Chunk) >= 0) return framedClause(unit, c)
  if (finite === to) return undefined
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
    const isPassive = isPassiveWith(unit, auxiliary, i, to)
    if (isNegated(unit, from, i) && REFUSABLE.has(lowerAt(unit, i))) return undefined
    return { finite: auxiliary, verb: i, last: Math.max(i, after), sense, uses: sense.uses, isPassive }
  }
  if (before >= 0 && sense.forms & INFINITIVE && !sense.prefixes && MODALS.has(lowerAt(unit, before))) {
    if (isNegated(unit, from, i) && REFUSABLE.has(lowerAt(unit, i))) return undefined
    return { finite: before, verb: i, last: i, sense, uses: sense.uses & SAY, isPassive: false }
  }
  if (!(sense.forms & FINITE) || isUsedAsInfinitive(unit, i, sense, to)) return undefined
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

function hasWord(unit: Unit, from: number, to: number, ...words: readonly string[]): boolean {
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

/** «teilte … mit»: the prefix, as a rule the last word of the chunk. */
function prefixAfter(unit: Unit, i: number, to: number, sense: VerbSense): number {
  if (!sense.prefixes) return -1
  for (let at = to - 1; at > i; at--) {
    const word = lowerAt(unit, at)
    if (sense.prefixes.has(word)) {
      const isLast =
        at === to - 1 || (!isCapital(unit, at + 1) && (itemKinds(unit, at + 1) & (DETERMINER | PRONOUN)) === 0)
      if (isLast) return at
    }
  }
  return -1
}

// ---------------------------------------------------------------------------------------------------------- the subject

/** Who says it: the subject of the predicate, as a range of items. */
function subjectOf(unit: Unit, c: number, predicate: Predicate): Range | null {
  const chunk = unit.chunks[c] as Chunk
  if (predicate.isPassive && predicate.sense.lemma !== 'zitieren') return agentOf(unit, chunk)
  if (isRelative(unit, chunk) && !(itemKinds(unit, chunk.from) & (OBLIQUE | PREPOSITION))) return { from: chunk.from, to: chunk.from + 1 }
  const opens = openerEnd(unit, chunk)
  if (opens > chunk.from) return firstSubject(unit, opens, chunk.to)
  if (predicate.finite === chunk.from || (isQuotation(unit, chunk.from) && predicate.finite === chunk.from + 1)) {
    const framed = framedSubject(unit, c)
    const after = firstSubject(unit, predicate.finite + 1, chunk.to)
    if (framed && after && isSurelySpeaker(unit, after) && !isSurelySpeaker(unit, framed)) return after
    return framed && after ? likelier(unit, framed, after, predicate) : (framed ?? after ?? interruptedSubject(unit, c))
  }
  if (itemKinds(unit, chunk.from) & CONJUNCTION && predicate.finite === chunk.from + 1) {
    return sharedSubject(unit, c) ?? interruptedSubject(unit, c) ?? firstSubject(unit, predicate.finite + 1, chunk.to)
  }
  const before = forefieldSubject(unit, chunk, predicate)
  const after = firstSubject(unit, predicate.finite + 1, chunk.to)
  return before && after ? likelier(unit, before, after, predicate) : (before ?? after)
}

/** Of two phrases around the verb, the subject: the one before, unless a pronoun („lobte er“) or a speaker follows an abstract noun. */
function likelier(unit: Unit, before: Range, after: Range, { finite }: Predicate): Range {
  if (NOMINATIVE.has(lowerAt(unit, finite + 1)) && after.from === finite + 1) return after
  if (before.to - before.from === 1 && /^(?:das|dies|es)$/.test(lowerAt(unit, before.from))) return after
  if (isSurelySpeaker(unit, before)) return before
  return isAbstract(unit, before) && isSurelySpeaker(unit, after) ? after : before
}

function isAbstract(unit: Unit, { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (isCapital(unit, i)) return (itemKinds(unit, i) & (COMMON | NOUN_OF_SAYING)) !== 0 && i > 0
  return false
}

const NOMINATIVE = new Set(['er', 'man', 'ich', 'wir'])

/** A person, a body, a place, „er“, „sie“. */
function isSurelySpeaker(unit: Unit, { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (itemKinds(unit, i) & (ROLE | INSTITUTION | COLLECTIVE | PLACE | FIRST_NAME | MEDIUM)) return true
  const word = unit.tokens.word[unit.items[from] ?? -1]
  if (to - from === 1 && itemKinds(unit, from) & PRONOUN)
    return word?.lower !== 'es' && word?.lower !== 'das' && word?.lower !== 'dies'
  if (
    to - from === 1 &&
    isCapital(unit, from) &&
    itemKinds(unit, from) === 0 &&
    !(from === 0 && OPENING_ADVERB.test(word?.lower ?? ''))
  )
    return true
  return (
    /^\p{Lu}\p{L}?\p{Lu}/u.test(word?.text ?? '') ||
    /^\p{Lu}\p{L}?\p{Lu}/u.test(unit.tokens.word[unit.items[to - 1] ?? -1]?.text ?? '')
  )
}

/** «Der NDR, der dafür zuständig ist, begründete …»: a noun phrase, then only relative clauses and appositions up to the verb. */
function framedSubject(unit: Unit, c: number): Range | null {
  let before = c - 1
  while (
    before > 0 &&
    (isRelative(unit, unit.chunks[before] as Chunk) || isApposition(unit, before)) &&
    (unit.chunks[before] as Chunk).before === COMMA
  )
    before--
  const chunk = unit.chunks[before]
  if (!chunk || before >= c - 1) return null
  let at = chunk.from
  while (at < chunk.to && itemKinds(unit, at) & (ADVERB | CONJUNCTION) && !(itemKinds(unit, at) & DETERMINER)) at++
  if (!canBeSubject(unit, at)) return null
  const end = nounPhraseEnd(unit, at, chunk.to)
  return end === chunk.to ? { from: at, to: end } : null
}

/** «…, die/weil/wie …»: the end of the word that opens a subordinate clause, or the chunk's start. */
function openerEnd(unit: Unit, { from }: Chunk): number {
  const kinds = itemKinds(unit, from)
  if (kinds & SUBORDINATOR && !(kinds & PREPOSITION)) return from + 1
  if (kinds & SUBORDINATOR && kinds & PREPOSITION && lowerAt(unit, from) === 'während') return from + 1
  return from
}

/** What stands before the verb, if it can be the subject: «Der Minister für Inneres» sagte. */
function forefieldSubject(unit: Unit, { from, to }: Chunk, { finite }: Predicate): Range | null {
  let at = from
  while (at < finite && itemKinds(unit, at) & CONJUNCTION) at++
  while (
    at < finite &&
    itemKinds(unit, at) & ADVERB &&
    !(itemKinds(unit, at) & (DETERMINER | PREPOSITION | PRONOUN)) &&
    isWord(unit, at + 1) &&
    at + 1 < finite
  )
    at++
  if (
    !canBeSubject(unit, at) ||
    (at === 0 && OPENING_ADVERB.test(lowerAt(unit, at)) && itemKinds(unit, at) === 0)
  )
    return null
  const end = nounPhraseEnd(unit, at, finite)
  return end > at && end <= to ? { from: at, to: finite === to ? end : Math.max(end, at + 1) } : null
}

/** «Zusätzlich», «Sinngemäß», «Entsprechend»: an unlisted word at the start of a sentence that looks like an adverb. */
const OPENING_ADVERB = /(?:lich|weise|mäß|seits|end|ig|isch|über|gegen|sammen)$/

/** The first noun phrase from `i` that can be a subject; adverbs and prepositional phrases are passed over. */
function firstSubject(unit: Unit, i: number, to: number, onlyFirst = false): Range | null {
  let at = i
  for (let steps = 0; steps < 8 && at < to; steps++) {
    const kinds = itemKinds(unit, at)
    if (canBeSubject(unit, at) && !(kinds & ADVERB && !(kinds & (DETERMINER | PRONOUN)))) {
      const end = nounPhraseEnd(unit, at, to)
      if (end > at) return { from: at, to: end }
    }
    if (onlyFirst) return null
    if (kinds & PREPOSITION) {
      const end = skipPrepositional(unit, at, to)
      at = Math.max(end, at + 1)
    } else if (kinds & OBLIQUE) {
      const end = nounPhraseEnd(unit, at, to)
      at = Math.max(end, at + 1)
    } else if (isFiniteVerb(unit, at) || (kinds & CONJUNCTION && !(kinds & ADVERB))) return null
    else at++
  }
  return null
}

/** «Der Minister sagte, es werde teuer, und forderte»: the subject of the verb of saying before. */
function sharedSubject(unit: Unit, c: number): Range | null {
  for (let before = c - 1; before >= 0; before--) {
    const chunk = unit.chunks[before] as Chunk
    if (chunk.before === JOINED || itemKinds(unit, chunk.from) & CONJUNCTION || isSubordinate(unit, chunk)) continue
    const predicate = predicateOf(unit, chunk)
    if (predicate) return subjectOf(unit, before, predicate)
  }
  return null
}

/** «Der Minister, der lange schwieg, sagte»: the subject stands in an earlier chunk. */
function interruptedSubject(unit: Unit, c: number): Range | null {
  for (let before = c - 1; before >= 0 && before >= c - 4; before--) {
    const chunk = unit.chunks[before] as Chunk
    if (openerEnd(unit, chunk) > chunk.from || isRelative(unit, chunk)) continue
    const predicate = predicateOf(unit, chunk)
    if (predicate) return subjectOf(unit, before, predicate)
    let at = chunk.from
    while (at < chunk.to && itemKinds(unit, at) & (ADVERB | CONJUNCTION)) at++
    const isNounPhrase = canBeSubject(unit, at) && nounPhraseEnd(unit, at, chunk.to) > at
    if (isNounPhrase && before > 0 && isApposition(unit, before)) continue
    if (isNounPhrase) return { from: at, to: nounPhraseEnd(unit, at, chunk.to) }
    return firstSubject(unit, chunk.from, chunk.to)
  }
  return null
}

/** A chunk without a verb: «der Vorsitzende des Verbands». */
function isApposition(unit: Unit, c: number): boolean {
  const { from, to } = unit.chunks[c] as Chunk
  for (let i = from; i < to; i++) if (isVerbLike(unit, i)) return false
  return to - from <= 14
}

/** «von Experten» in a passive clause. */
function agentOf(unit: Unit, { from, to }: Chunk): Range | null {
  for (let i = from; i < to - 1; i++) {
    const word = lowerAt(unit, i)
    const isAgent = word === 'von' || word === 'vom' || word === 'durch'
    if (!isAgent && word !== 'in' && word !== 'im') continue
    const end = nounPhraseEnd(unit, i + 1, to)
    if (end > i + 1 && (isAgent ? isSpeakerLike(unit, i + 1, end) : isMedium(unit, i + 1, end)))
      return { from: i + 1, to: end }
  }
  return null
}

/** «in einem Bericht», «im „Spiegel“». */
function isMedium(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (itemKinds(unit, i) & (MEDIUM | NOUN_OF_SAYING) || isQuotation(unit, i)) return true
  return false
}

/** Whether a phrase can name somebody who speaks: a person, a body, a place, a medium, a pronoun or an unlisted name. */
function isSpeakerLike(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const kinds = itemKinds(unit, i)
    if (kinds & (ROLE | INSTITUTION | COLLECTIVE | PLACE | MEDIUM | NOUN_OF_SAYING)) return true
    if (
      kinds & PRONOUN &&
      to - from === 1 &&
      lowerAt(unit, i) !== 'es' &&
      lowerAt(unit, i) !== 'das' &&
      lowerAt(unit, i) !== 'dies'
    )
      return true
    if (isQuotation(unit, i)) return true
    if (isCapital(unit, i) && kinds === 0 && (i === from || !(itemKinds(unit, from) & DETERMINER))) return true
    if (/\p{Lu}.*\p{Lu}/u.test(unit.tokens.word[unit.items[i] ?? -1]?.text ?? '')) return true
  }
  return false
}

// ------------------------------------------------------------------------------------------------------------ what is said

function isRelative(unit: Unit, { from, to, before }: Chunk): boolean {
  if (before !== COMMA || !hasAntecedent(unit, from)) return false
  const first = itemKinds(unit, from) & PREPOSITION ? from + 1 : from
  if (!(itemKinds(unit, first) & RELATIVE) || isCapital(unit, to - 1)) return false
  return !hasFinite(unit, first + 1, isFiniteVerb(unit, to - 1) ? to - 2 : to)
}

/** A relative clause follows a noun: in «sagte, der Fluss steige» there is none. */
function hasAntecedent(unit: Unit, from: number): boolean {
  const last = from - 2
  return last >= 0 && !(itemKinds(unit, last) & SAYING && !isCapital(unit, last))
}

function hasFinite(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(unit, i)) return true
  return false
}

function hasSubjunctive(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (itemKinds(unit, i) & (REPORTING | SUBJUNCTIVE)) return true
  return false
}

/** «größere Tankstellen zu zwingen», «einzustellen». */
function isInfinitive(unit: Unit, { from, to }: Chunk): boolean {
  if (INFINITIVE_OPENERS.has(lowerAt(unit, from))) return false
  for (let i = from; i < to; i++) {
    const word = lowerAt(unit, i)
    if (isCapital(unit, i)) continue
    if (word === 'zu' && /n$/.test(lowerAt(unit, i + 1)) && !isCapital(unit, i + 1) && i + 1 < to) return true
    if (
      /^(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|heraus|hin|hinzu|klar|los|mit|nach|nieder|statt|teil|um|unter|vor|voran|voraus|vorbei|weg|weiter|wieder|zurück|zusammen|zu|fern|bereit|bekannt|dar|entgegen|hervor|nahe|richtig|sicher|wahr)zu\p{L}+n$/u.test(
        word,
      )
    )
      return true
  }
  return false
}

/** Whether a chunk can be what is said: dass-clause, question, infinitive, or a main clause of its own. */
function isComplement(unit: Unit, c: number): boolean {
  const chunk = chunkAt(unit, c)
  if (!chunk || chunk.before === SEMICOLON || chunk.before === JOINED) return false
  if (chunk.before === COLON) return true
  const kinds = itemKinds(unit, chunk.from)
  const first = lowerAt(unit, chunk.from)
  if (kinds & COMPLEMENTIZER && !(kinds & RELATIVE) && first !== 'wie') return true
  if (first === 'wie') return isFiniteVerb(unit, chunk.to - 1) && !predicateOf(unit, chunk)
  if (kinds & SUBORDINATOR && !(kinds & (DETERMINER | PREPOSITION))) return subordinateThenMain(unit, c)
  if (isInfinitive(unit, chunk) && !hasFinite(unit, chunk.from, chunk.to)) return true
  if (isRelative(unit, chunk)) return false
  if (kinds & CONJUNCTION) return false
  if (isFiniteSaying(unit, chunk.from)) return false
  const predicate = predicateOf(unit, chunk)
  if (predicate && predicate.finite === chunk.from) return false
  if (rangeHasQuotation(unit, chunk.from, chunk.to)) return true
  return (
    hasFinite(unit, chunk.from + 1, chunk.to) || (hasSubjunctive(unit, chunk.from, chunk.to) && !isApposition(unit, c))
  )
}

/** «…, wenn es regne, werde man gehen»: a clause whose main clause follows in the subjunctive. */
function subordinateThenMain(unit: Unit, c: number): boolean {
  const chunk = chunkAt(unit, c) as Chunk
  const next = chunkAt(unit, c + 1)
  return (
    next !== undefined &&
    (itemKinds(unit, next.from) & (REPORTING | SUBJUNCTIVE)) !== 0 &&
    hasFinite(unit, chunk.from, chunk.to)
  )
}

/** Where what is said begins after the predicate's chunk: past a relative clause or apposition; -1 where nothing follows. */
function complementAfter(unit: Unit, c: number): number {
  const farthest = isSubordinate(unit, unit.chunks[c] as Chunk) ? c + 1 : c + 3
  for (let next = c + 1; next <= farthest && next < unit.chunks.length; next++) {
    if (isComplement(unit, next)) return next
    const chunk = unit.chunks[next] as Chunk
    if (!isRelative(unit, chunk) && !isApposition(unit, next)) return -1
    if (chunk.before === SEMICOLON || itemKinds(unit, chunk.from) & CONJUNCTION) return -1
  }
  return -1
}

/** The end of what is said from chunk `c`: the end of the unit, or where the speaker's own sentence goes on. */
function contentEnd(unit: Unit, c: number): number {
  for (let next = c + 1; next < unit.chunks.length; next++) {
    const chunk = unit.chunks[next] as Chunk
    if (chunk.before === SEMICOLON && !hasSubjunctive(unit, chunk.from, chunk.to)) return endBefore(unit, next)
    if (chunk.before === COLON && isQuotation(unit, chunk.from)) return endBefore(unit, next)
    if (resumesMatrix(unit, chunk)) return endBefore(unit, next)
  }
  return (unit.chunks.at(-1) as Chunk).to
}

function endBefore(unit: Unit, c: number): number {
  return (unit.chunks[c - 1] as Chunk).to
}

/** «…, und forderte …», «…, sagte er»: a chunk in which the speaker's own predicate stands. */
function resumesMatrix(unit: Unit, chunk: Chunk): boolean {
  const kinds = itemKinds(unit, chunk.from)
  if (chunk.before === JOINED) return true
  if (kinds & CONJUNCTION) {
    const verb = chunk.from + 1
    return isFiniteSaying(unit, verb) && !(itemKinds(unit, verb) & REPORTING)
  }
  if (lowerAt(unit, chunk.from) === 'so' && isSoChunk(unit, chunk)) return true
  return isFiniteSaying(unit, chunk.from) && !(itemKinds(unit, chunk.from) & REPORTING)
}

function predicateStatement(unit: Unit, c: number): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  const impersonalStatement = impersonalAt(unit, c)
  if (impersonalStatement) return impersonalStatement
  const framed = predicateOf(unit, chunk) ? undefined : framedPredicate(unit, c)
  const predicate = predicateOf(unit, chunk) ?? framed
  if (!predicate) return attitudeStatement(unit, c)
  const lastChunk = framed?.chunk ?? c
  if (asOpener(unit, chunk) >= 0 && (framed || predicate.last >= chunk.to - 2)) return asStatement(unit, c, predicate, lastChunk)
  const speaker = subjectOf(unit, c, predicate)
  const type = predicate.uses & DENY ? 'denial' : 'indirect'
  const cue = { from: predicate.verb, to: predicate.verb + 1 }
  const quotedFirst = isQuotation(unit, chunk.from) && predicate.finite === chunk.from + 1
  if (quotedFirst) return { type, speaker, cue, pieces: [{ from: chunk.from, to: chunk.from + 1 }], onlyQuotes: false }
  const isPostposed =
    c > 0 &&
    predicate.finite === chunk.from &&
    chunk.before !== COLON &&
    chunk.before !== SEMICOLON &&
    speaker !== null &&
    speaker.from > predicate.finite &&
    !followsForefield(unit, c)
  if (isPostposed && predicate.uses & (SAY | QUOTE)) return postposed(unit, c, speaker, cue, type)
  const isFinding =
    (predicate.uses & FINDING) !== 0 && speaker !== null && isSpeakerLike(unit, speaker.from, speaker.to)
  if (
    predicate.uses & SAY ||
    isFinding ||
    (chunkAt(unit, c + 1)?.before === COLON && isQuotation(unit, chunkAt(unit, c + 1)?.from ?? -1))
  ) {
    const complement = complementAfter(unit, lastChunk)
    if (complement > 0 && !(predicate.isPassive && !isNounComplement(unit, complement))) {
      const from = contentStart(unit, complement)
      return { type, speaker, cue, pieces: [{ from, to: contentEnd(unit, complement) }], onlyQuotes: false }
    }
  }
  if (predicate.uses & SAY && speaker && pointsBack(unit, chunk, predicate))
    return { type, speaker, cue, pieces: [], onlyQuotes: false, isBackward: true }
  return reportStatement(unit, c, predicate, speaker, type, cue)
}

/** «Das teilte die Polizei mit.»: what was said is the sentence before. */
function pointsBack(unit: Unit, { from }: Chunk, { finite, isPassive }: Predicate): boolean {
  if (isPassive || from > 0) return false
  return /^(?:das|dies)$/.test(lowerAt(unit, from)) && finite === from + 1
}

function contentStart(unit: Unit, c: number): number {
  return (unit.chunks[c] as Chunk).from
}

/** «A, sagte X, B»: what stands before, and what goes on after. */
function postposed(
  unit: Unit,
  c: number,
  speaker: Range | null,
  cue: Range,
  type: Statement['type'],
): Statement | undefined {
  const from = sentenceStart(unit, c)
  const pieces: Range[] = [{ from, to: (unit.chunks[c - 1] as Chunk).to }]
  const next = afterApposition(unit, c + 1, speaker)
  const chunk = chunkAt(unit, next)
  if (chunk && (isQuotation(unit, chunk.from) || goesOn(unit, next)))
    pieces.push({ from: chunk.from, to: contentEnd(unit, next) })
  return { type, speaker: withApposition(unit, c, speaker), cue, pieces, onlyQuotes: false }
}

/** «In der Debatte, die anhält, hat X gefordert», «Wenn es so kommt, sagte X»: what stands before the verb is no clause that is said. */
function followsForefield(unit: Unit, c: number): boolean {
  if (/^(?:dass|daß|ob)$/.test(lowerAt(unit, unit.chunks[c + 1]?.from ?? -1))) return true
  let before = c - 1
  while (before > 0 && (isSubordinate(unit, unit.chunks[before] as Chunk) || isApposition(unit, before))) before--
  const { from, to } = unit.chunks[before] as Chunk
  const kinds = itemKinds(unit, from)
  if (kinds & SUBORDINATOR && !(kinds & (COMPLEMENTIZER | DETERMINER))) return true
  if (INFINITIVE_OPENERS.has(lowerAt(unit, from))) return true
  if (!(kinds & PREPOSITION)) return false
  for (let i = from; i < to; i++) if (isVerbLike(unit, i) || isQuotation(unit, i)) return false
  return true
}

function goesOn(unit: Unit, c: number): boolean {
  const chunk = chunkAt(unit, c) as Chunk
  if (chunk.before === SEMICOLON || chunk.before === COLON) return chunk.before === COLON
  const kinds = itemKinds(unit, chunk.from)
  if (kinds & CONJUNCTION && isFiniteVerb(unit, chunk.from + 1) && !(itemKinds(unit, chunk.from + 1) & REPORTING))
    return false
  if (isRelative(unit, chunk)) return false
  if (kinds & COMPLEMENTIZER) return true
  return hasSubjunctive(unit, chunk.from, chunk.to)
}

/** The first item of the sentence that ends before chunk `c`: after a semicolon, or where an earlier statement's own clause ended. */
function sentenceStart(unit: Unit, c: number): number {
  for (let before = c - 1; before > 0; before--) {
    const chunk = unit.chunks[before] as Chunk
    if (chunk.before === SEMICOLON) return chunk.from
    if (chunk.before === COLON && !isQuotation(unit, chunk.from)) return chunk.from
  }
  return (unit.chunks[0] as Chunk).from
}

/** The chunk after an apposition of the speaker: «sagte der Vorsitzende, Elmar Weiß». */
function afterApposition(unit: Unit, c: number, speaker: Range | null): number {
  const chunk = chunkAt(unit, c)
  if (!chunk || !speaker || chunk.before !== COMMA || isQuotation(unit, chunk.from)) return c
  return isApposition(unit, c) &&
    !isInfinitive(unit, chunk) &&
    nounPhraseEnd(unit, chunk.from, chunk.to) > chunk.from &&
    canBeSubject(unit, chunk.from)
    ? c + 1
    : c
}

function withApposition(unit: Unit, c: number, speaker: Range | null): Range | null {
  const after = afterApposition(unit, c + 1, speaker)
  if (!speaker || after === c + 1 || speaker.to !== (unit.chunks[c] as Chunk).to) return speaker
  const { from, to } = unit.chunks[c + 1] as Chunk
  return { from: speaker.from, to: nounPhraseEnd(unit, from, to) }
}

/** «forderte den Rücktritt», «sprach von einem Erfolg», «nannte die Lage „ernst“». */
function reportStatement(
  unit: Unit,
  c: number,
  predicate: Predicate,
  speaker: Range | null,
  type: Statement['type'],
  cue: Range,
): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  const content = { from: clauseStart(unit, c, speaker), to: contentEnd(unit, c) }
  const hasQuotation =
    rangeHasQuotation(unit, predicate.finite, content.to) || rangeHasQuotation(unit, content.from, predicate.finite)
  const isReport =
    !predicate.isPassive &&
    reports(unit, chunk, predicate) &&
    speaker !== null &&
    isSpeakerLike(unit, speaker.from, speaker.to)
  if (!isReport && !hasQuotation) return undefined
  return { type, speaker, cue, pieces: [content], onlyQuotes: !isReport }
}

function rangeHasQuotation(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isQuotation(unit, i)) return true
  return false
}

function reports(unit: Unit, { from, to }: Chunk, { uses, finite }: Predicate): boolean {
  if (uses & QUOTE && rangeHasQuotation(unit, from, to)) return false
  if (uses & OBJECT && !hasWord(unit, finite, to, 'sich')) return to - finite > 1 || finite > from + 1
  if (!(uses & ABOUT)) return false
  for (let i = from; i < to; i++) if (TOPIC_PREPOSITIONS.has(lowerAt(unit, i))) return true
  return false
}

/** The clause starts with its speaker where a relative clause or apposition stands between («Petra Weiß, die …, forderte»). */
function clauseStart(unit: Unit, c: number, speaker: Range | null): number {
  const { from } = unit.chunks[c] as Chunk
  return speaker && speaker.from < from ? speaker.from : from
}

/** The item of „wie“ where it opens the chunk, also after „denn“ or „doch“; -1 elsewhere. */
function asOpener(unit: Unit, { from }: Chunk): number {
  const at = itemKinds(unit, from) & (CONJUNCTION | ADVERB) && lowerAt(unit, from) !== 'wie' ? from + 1 : from
  return lowerAt(unit, at) === 'wie' ? at : -1
}

/** «wie die Polizei mitteilte»: all the rest of the sentence is what she said. */
function asStatement(unit: Unit, c: number, predicate: Predicate, last: number): Statement {
  const chunk = unit.chunks[c] as Chunk
  const opener = asOpener(unit, chunk)
  const isImpersonal = predicate.isPassive || (predicate.uses & FINDING) !== 0
  const speaker = isImpersonal
    ? (agentOf(unit, chunk) ?? sourceIn(unit, chunk))
    : (firstSubject(unit, opener + 1, chunk.to) ?? sourceIn(unit, chunk))
  return {
    type: 'according-to',
    speaker,
    cue: { from: predicate.verb, to: predicate.verb + 1 },
    pieces: around(unit, opener, (unit.chunks[last] as Chunk).to),
    onlyQuotes: false,
  }
}

/** Everything in the sentence but the items from `from` to `to` with the comma on either side. */
function around(unit: Unit, from: number, to: number): readonly Range[] {
  const pieces: Range[] = []
  const start = (unit.chunks[0] as Chunk).from
  const end = (unit.chunks.at(-1) as Chunk).to
  const before = lastWordBefore(unit, from)
  if (before > start) pieces.push({ from: start, to: before })
  const after = firstWordAfter(unit, to)
  if (after < end) pieces.push({ from: after, to: end })
  return pieces
}

function isSeparator(unit: Unit, i: number): boolean {
  return (
    !isWord(unit, i) &&
    !isQuotation(unit, i) &&
    /^[,;:–—-]$/.test(String.fromCharCode(unit.tokens.code[unit.items[i] ?? 0] as number))
  )
}

function lastWordBefore(unit: Unit, i: number): number {
  let at = i
  while (at > 0 && isSeparator(unit, at - 1)) at--
  return at
}

function firstWordAfter(unit: Unit, i: number): number {
  let at = i
  while (at < unit.items.length && isSeparator(unit, at)) at++
  return at
}

/** «aus dem Ministerium», «in einem Bericht»: where impersonal words come from. */
function sourceIn(unit: Unit, { from, to }: Chunk): Range | null {
  for (let i = from; i < to; i++) {
    if (!/^(?:aus|in|im|auf|von|vom|bei|beim|seitens)$/.test(lowerAt(unit, i))) continue
    const end = nounPhraseEnd(unit, i + 1, to)
    if (end > i + 1 && isSpeakerLike(unit, i + 1, end)) return { from: i + 1, to: end }
  }
  return null
}

/** «In dieser Resolution heißt es», «Auf der Homepage …»: what opens the sentence. */
function openingSource(unit: Unit, { from, to }: Chunk): Range | null {
  if (!/^(?:aus|in|im|auf)$/.test(lowerAt(unit, from))) return null
  const end = nounPhraseEnd(unit, from + 1, to)
  return end > from + 1 ? { from: from + 1, to: end } : null
}

/** «hieß es aus dem Ministerium», «heißt es in dem Bericht». */
function impersonalAt(unit: Unit, c: number): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  for (let i = chunk.from; i < chunk.to; i++) {
    if (!IMPERSONAL.has(lowerAt(unit, i))) continue
    if (!hasWord(unit, chunk.from, chunk.to, 'es') && !lowerAt(unit, i).startsWith('verlautet')) continue
    const cue = { from: i, to: i + 1 }
    const speaker = sourceIn(unit, chunk) ?? openingSource(unit, unit.chunks[0] as Chunk)
    if (lowerAt(unit, chunk.from) === 'wie')
      return { type: 'indirect', speaker, cue, pieces: around(unit, chunk.from, chunk.to), onlyQuotes: false }
    if (
      i <= chunk.from + 1 &&
      c > 0 &&
      chunk.before === COMMA &&
      lowerAt(unit, i + 1) === 'es' &&
      !followsForefield(unit, c)
    )
      return postposed(unit, c, speaker, cue, 'indirect')
    const complement = complementAfter(unit, c)
    if (complement > 0)
      return {
        type: 'indirect',
        speaker,
        cue,
        pieces: [{ from: contentStart(unit, complement), to: contentEnd(unit, complement) }],
        onlyQuotes: false,
      }
    if (isQuotation(unit, chunk.from))
      return { type: 'indirect', speaker, cue, pieces: [{ from: chunk.from, to: chunk.from + 1 }], onlyQuotes: false }
    return undefined
  }
  return undefined
}

/** «ist überzeugt, dass», «zeigte sich besorgt, dass». */
function attitudeStatement(unit: Unit, c: number): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  for (let i = chunk.from; i < chunk.to; i++) {
    if (isCapital(unit, i) || !ATTITUDES.has(lowerAt(unit, i))) continue
    const complement = complementAfter(unit, c)
    if (complement < 0) return undefined
    let finite = chunk.from
    while (
      finite < chunk.to &&
      !isFiniteVerb(unit, finite) &&
      !VERBS_WITH_STATEMENT.has(lowerAt(unit, finite)) &&
      lowerAt(unit, finite) !== 'zeigte'
    )
      finite++
    const predicate: Predicate = { finite, verb: i, last: i, sense: NO_SENSE, uses: SAY, isPassive: false }
    return {
      type: 'indirect',
      speaker: subjectOf(unit, c, predicate),
      cue: { from: i, to: i + 1 },
      pieces: [{ from: contentStart(unit, complement), to: contentEnd(unit, complement) }],
      onlyQuotes: false,
    }
  }
  return undefined
}

const NO_SENSE: VerbSense = { lemma: '', forms: 0, uses: 0, prefixes: undefined }

/** «vertritt die Auffassung, dass», «der Vorwurf, …». */
function nounStatement(unit: Unit, c: number): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  for (let i = chunk.to - 1; i >= chunk.from && i >= chunk.to - 5; i--) {
    if (!(itemKinds(unit, i) & NOUN_OF_SAYING) || !isCapital(unit, i)) continue
    const complement = c + 1
    if (i < chunk.to - 1 && holderEnd(unit, i, chunk) < chunk.to && !(i === chunk.to - 2 && !isCapital(unit, i + 1)))
      continue
    if (
      !isNounComplement(unit, complement) ||
      !isComplement(unit, complement) ||
      unit.chunks[complement]?.before === COLON
    )
      return undefined
    const holder = holderOf(unit, i, chunk)
    let finite = chunk.from
    while (finite < chunk.to && !isFiniteVerb(unit, finite) && !VERBS_WITH_STATEMENT.has(lowerAt(unit, finite)))
      finite++
    const speaker =
      holder ??
      (finite < chunk.to && finite < i
        ? subjectOf(unit, c, { finite, verb: i, last: i, sense: NO_SENSE, uses: SAY, isPassive: false })
        : null)
    return {
      type: 'indirect',
      speaker:
        speaker && isSpeakerLike(unit, speaker.from, speaker.to) && !(speaker.from <= i && i < speaker.to && !holder)
          ? speaker
          : null,
      cue: { from: i, to: i + 1 },
      pieces: [{ from: contentStart(unit, complement), to: contentEnd(unit, complement) }],
      onlyQuotes: false,
    }
  }
  return undefined
}

/** «der Vorwurf, dass», «…, er habe», «…, zu schweigen». */
function isNounComplement(unit: Unit, c: number): boolean {
  const chunk = chunkAt(unit, c)
  if (!chunk) return false
  return chunk.before !== COLON && itemKinds(unit, chunk.from) & COMPLEMENTIZER
    ? true
    : isInfinitive(unit, chunk) || hasSubjunctive(unit, chunk.from, chunk.to)
}

function holderEnd(unit: Unit, noun: number, chunk: Chunk): number {
  return holderOf(unit, noun, chunk)?.to ?? noun + 1
}

/** «die Behauptung der Polizei»: whose statement a noun names. */
function holderOf(unit: Unit, noun: number, chunk: Chunk): Range | null {
  const next = noun + 1
  if (next >= chunk.to) return null
  const kinds = itemKinds(unit, next)
  const from =
    kinds & GENITIVE && kinds & DETERMINER
      ? next
      : /^(?:von|vom|aus)$/.test(lowerAt(unit, next))
        ? next + 1
        : isCapital(unit, next)
          ? next
          : -1
  if (from < 0) return null
  const end = nounPhraseEnd(unit, from, chunk.to)
  return end > from ? { from, to: end } : null
}

// -------------------------------------------------------------------------------------------------- laut, zufolge, so, nach

function isSoChunk(unit: Unit, chunk: Chunk): boolean {
  if (lowerAt(unit, chunk.from) !== 'so') return false
  const next = chunk.from + 1
  if (next >= chunk.to || !(canBeSubject(unit, next) || isFiniteSaying(unit, next))) return false
  for (let i = next + 1; i < chunk.to; i++) if (itemKinds(unit, i) & AUXILIARY && !isCapital(unit, i)) return false
  return (
    isCapital(unit, next) ||
    isQuotation(unit, next) ||
    (itemKinds(unit, next) & (DETERMINER | PRONOUN)) !== 0 ||
    isFiniteSaying(unit, next)
  )
}

/** «…, so Müller weiter.» */
function soStatement(unit: Unit, c: number): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  const at = isQuotation(unit, chunk.from) && lowerAt(unit, chunk.from + 1) === 'so' ? chunk.from + 1 : chunk.from
  const so: Chunk = { ...chunk, from: at }
  if (!isSoChunk(unit, so) || (c === 0 && at === chunk.from)) return undefined
  const speaker = firstSubject(unit, at + 1, chunk.to)
  if (!speaker) return undefined
  const cue = { from: at, to: at + 1 }
  if (at > chunk.from)
    return { type: 'according-to', speaker, cue, pieces: [{ from: chunk.from, to: at }], onlyQuotes: false }
  const statement = postposed(unit, c, speaker, cue, 'according-to')
  return statement
}

function sourceStatement(unit: Unit, c: number): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  for (let i = chunk.from; i < chunk.to; i++) {
    const kinds = itemKinds(unit, i)
    const phrase =
      kinds & SOURCE
        ? (hearsayPhrase(unit, i, chunk) ?? sourcePhrase(unit, i, chunk))
        : nounPhraseSource(unit, i, chunk)
    if (!phrase) continue
    return { ...phrase, pieces: contentAround(unit, c, phrase.whole), onlyQuotes: false }
  }
  return undefined
}

interface SourcePhrase {
  readonly type: Statement['type']
  readonly speaker: Statement['speaker']
  readonly cue: Range
  readonly whole: Range
  readonly via?: Range | undefined
}

/** Adverbs that name no source. */
const BARE = new Set('angeblich demnach wonach danach demzufolge mutmaßlich'.split(' '))

/** «laut dem Geheimdienst», «Experten zufolge». */
function sourcePhrase(unit: Unit, i: number, chunk: Chunk): SourcePhrase | undefined {
  const cue = { from: i, to: i + 1 }
  if (itemKinds(unit, i) & ADVERB || BARE.has(lowerAt(unit, i))) return undefined
  if (lowerAt(unit, i) === 'zufolge') {
    const from = phraseStart(unit, i, chunk.from)
    return from < i
      ? { type: 'according-to', speaker: sourceHolder(unit, { from, to: i }), cue, whole: { from, to: i + 1 } }
      : undefined
  }
  const end = nounPhraseEnd(unit, i + 1, chunk.to)
  if (end === i + 1) return undefined
  return {
    type: 'according-to',
    speaker: sourceHolder(unit, { from: i + 1, to: end }),
    cue,
    whole: { from: i, to: end },
  }
}

/** The start of the noun phrase that ends before `i`: «Angaben der Behörde» zufolge. */
function phraseStart(unit: Unit, i: number, from: number): number {
  let at = i
  while (at > from) {
    const kinds = itemKinds(unit, at - 1)
    const isPart =
      (isCapital(unit, at - 1) && !(kinds & (PRONOUN | ADVERB | AUXILIARY | CONJUNCTION | SUBORDINATOR))) ||
      isQuotation(unit, at - 1) ||
      !isWord(unit, at - 1) ||
      kinds & DETERMINER ||
      (kinds & (ADVERB | AUXILIARY | CONJUNCTION | SUBORDINATOR | PRONOUN | SAYING | REPORTING | SUBJUNCTIVE)) === 0
    const isPreposition = (kinds & PREPOSITION) !== 0 && !/^(?:von|vom|aus|für)$/.test(lowerAt(unit, at - 1))
    if (!isPart || isPreposition || isSeparator(unit, at - 1)) return at
    if (kinds & OBLIQUE && !(kinds & GENITIVE)) return at - 1
    at--
  }
  return at
}

/** Of «Angaben der Behörde» the authority, of «Medienberichten» the reports themselves. */
function sourceHolder(unit: Unit, { from, to }: Range): Range {
  for (let i = from; i < to; i++) {
    if (!(itemKinds(unit, i) & NOUN_OF_SAYING)) continue
    const holder = holderOf(unit, i, { from, to, before: 0 })
    if (holder) return holder
  }
  return { from, to }
}

/** «nach Angaben der Polizei», «ihrer Meinung nach», «unter Berufung auf». */
function nounPhraseSource(unit: Unit, i: number, chunk: Chunk): SourcePhrase | undefined {
  if (lowerAt(unit, i) !== 'nach') return undefined
  const cue = { from: i, to: i + 1 }
  const end = nounPhraseEnd(unit, i + 1, chunk.to)
  for (let at = i + 1; at < end; at++) {
    if (isSourceNoun(unit, at))
      return {
        type: 'according-to',
        speaker: sourceHolder(unit, { from: i + 1, to: end }),
        cue,
        whole: { from: i, to: end },
      }
    if (isCapital(unit, at) && itemKinds(unit, at) & (ROLE | COLLECTIVE)) break
  }
  const from = phraseStart(unit, i, chunk.from)
  const isBehind = from < i && isSourceNoun(unit, i - 1) && (i + 1 >= chunk.to || !isCapital(unit, i + 1))
  if (isBehind && lowerAt(unit, i - 1) !== 'vernehmen')
    return { type: 'according-to', speaker: { from, to: i }, cue, whole: { from, to: i + 1 } }
  if (lowerAt(unit, i - 1) === 'vernehmen')
    return { type: 'hearsay', speaker: null, cue: { from, to: i + 1 }, whole: { from, to: i + 1 } }
  return undefined
}

function isSourceNoun(unit: Unit, i: number): boolean {
  if (!isCapital(unit, i) || !(itemKinds(unit, i) & NOUN_OF_SAYING)) return false
  const lower = lowerAt(unit, i)
  if (SOURCE_NOUNS.has(lower) || lower === 'vernehmen') return true
  for (const noun of SOURCE_NOUNS) if (lower.endsWith(noun)) return true
  return false
}

/** «demnach», «danach», «angeblich». */
function hearsayPhrase(unit: Unit, i: number, chunk: Chunk): SourcePhrase | undefined {
  const word = lowerAt(unit, i)
  const cue = { from: i, to: i + 1 }
  if (
    word === 'demnach' ||
    (word === 'danach' &&
      i === chunk.from &&
      (hasSubjunctive(unit, chunk.from, chunk.to) || hasWord(unit, chunk.from, chunk.to, 'soll', 'sollen')))
  )
    return { type: 'according-to', speaker: 'before', cue, whole: cue }
  if (word === 'wonach' && i === chunk.from)
    return { type: 'according-to', speaker: nounBefore(unit, chunk) ?? 'before', cue, whole: cue }
  return undefined
}

/** «ein Bericht der Zeitung, wonach»: the noun phrase right before the comma. */
function nounBefore(unit: Unit, { from }: Chunk): Range | null {
  const to = lastWordBefore(unit, from)
  for (let at = Math.max(0, to - 9); at < to; at++) {
    if (itemKinds(unit, at) & DETERMINER && nounPhraseEnd(unit, at, to) === to && isSpeakerLike(unit, at, to))
      return { from: at, to }
  }
  return null
}

/** Whether a chunk is a dependent clause: „weil …“, „der …“. */
export function isSubordinate(unit: Unit, chunk: Chunk): boolean {
  return openerEnd(unit, chunk) > chunk.from || isRelative(unit, chunk)
}

/** What the source is named for: the sentence without the phrase; in a subordinate clause only that clause. */
function contentAround(unit: Unit, c: number, whole: Range): readonly Range[] {
  const chunk = unit.chunks[c] as Chunk
  const isSubordinate =
    c > 0 && (openerEnd(unit, chunk) > chunk.from || isRelative(unit, chunk) || lowerAt(unit, chunk.from) === 'wonach')
  const start = isSubordinate ? chunk.from : sentenceStart(unit, c + 1)
  const end = isSubordinate ? chunk.to : contentEnd(unit, c)
  const pieces: Range[] = []
  const before = lastWordBefore(unit, whole.from)
  if (before > start) pieces.push({ from: start, to: before })
  const after = firstWordAfter(unit, whole.to)
  if (after < end) pieces.push({ from: after, to: end })
  return pieces
}
