import { COMMA } from '../at.ts'
import { sourceNouns } from '../../../language/de/speech.ts'
import { nounPhraseEnd } from '../phrases.ts'
import {
  ADVERB,
  AUXILIARY,
  COLLECTIVE,
  CONJUNCTION,
  DETERMINER,
  GENITIVE,
  NOUN_OF_SAYING,
  OBLIQUE,
  PREPOSITION,
  PRONOUN,
  REPORTING,
  ROLE,
  SAYING,
  SOURCE,
  SUBJUNCTIVE,
  SUBORDINATOR,
} from '../sense.ts'
import { type Range, type Statement, withMore } from '../statements.ts'
import { type Chunk, type Unit, isCapital, isQuotation, isWord, itemKinds, lowerAt } from '../units.ts'
import { hasSubjunctive, isApposition, isRelative, isSeparator, set } from './clauses.ts'
import { contentAround, isSoChunk, postposed } from './contents.ts'
import { holderOf } from './nouns.ts'
import { hasWord, predicateOf } from './predicates.ts'
import { predicateStatement } from './statement.ts'
import { clauseSubject, firstSubject, nounBefore } from './subjects.ts'

const SOURCE_NOUNS = set(sourceNouns)

/** «sagte der Trainer laut der Zeitung»: a source beside a verb of saying is a further link of the chain. */
export function sourcedStatement(unit: Unit, c: number): Statement | undefined {
  const source = sourceStatement(unit, c)
  if (!source || source.speaker === 'before' || !source.speaker) return source
  const said = predicateOf(unit, unit.chunks[c] as Chunk) ? predicateStatement(unit, c) : undefined
  const overlaps =
    said?.speaker &&
    said.speaker !== 'before' &&
    said.speaker.from <= source.speaker.from &&
    source.speaker.from < said.speaker.to
  const isStatement =
    said &&
    said.speaker &&
    !overlaps &&
    said.pieces.every(piece => piece.to <= source.cue.from || piece.from > source.cue.from)
  return isStatement ? withMore(said, { via: source.speaker }) : source
}

/** «…, so Müller weiter.» */
export function soStatement(unit: Unit, c: number): Statement | undefined {
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
    if (!(kinds & (SOURCE | PREPOSITION))) continue
    const phrase =
      kinds & SOURCE
        ? (relativeSource(unit, i, chunk) ?? hearsayPhrase(unit, i, chunk) ?? sourcePhrase(unit, i, chunk))
        : nounPhraseSource(unit, i, chunk)
    if (!phrase) continue
    const own = phrase.speaker && phrase.speaker !== 'before' && isOwn(unit, phrase.speaker)
    const means = own ? (clauseSubject(unit, chunk, phrase.whole) ?? undefined) : undefined
    const { type, speaker, cue, whole } = phrase
    const pieces = contentAround(unit, c, withApposedName(unit, c, whole), isRelativeTo(phrase, chunk))
    return { type, speaker, cue, pieces: betweenOthers(unit, c, pieces), onlyQuotes: false, means }
  }
  return undefined
}

/** «134 nach Zählung der Polizei, 131 nach der des Verbunds»: where clauses have sources of their own, each has said its own. */
function betweenOthers(unit: Unit, c: number, pieces: readonly Range[]): readonly Range[] {
  const { chunks } = unit
  const before = chunks.findLastIndex((chunk, i) => i < c && namesSource(unit, chunk))
  const behind = chunks.findIndex((chunk, i) => i > c && namesSource(unit, chunk))
  const from = before < 0 ? 0 : (chunks[before + 1] as Chunk).from
  const to = behind < 0 ? Number.POSITIVE_INFINITY : (chunks[behind - 1] as Chunk).to
  const own = pieces
    .map(piece => ({ from: Math.max(from, piece.from), to: Math.min(to, piece.to) }))
    .filter(piece => piece.to > piece.from)
  return own.length > 0 ? own : pieces
}

function namesSource(unit: Unit, chunk: Chunk): boolean {
  for (let i = chunk.from; i < chunk.to; i++) {
    if (itemKinds(unit, i) & SOURCE && sourcePhrase(unit, i, chunk)) return true
    if (lowerAt(unit, i) === 'nach' && (isElliptic(unit, i) || nounPhraseSource(unit, i, chunk))) return true
  }
  return false
}

/** «nach der des Verbunds»: a count, a statement that was named before. */
function isElliptic(unit: Unit, nach: number): boolean {
  return /^(?:der|denen)$/.test(lowerAt(unit, nach + 1)) && /^(?:des|der|von|vom)$/.test(lowerAt(unit, nach + 2))
}

/** «ein Gutachten, laut dem …»: the source stands before the clause that it says. */
function isRelativeTo({ speaker }: SourcePhrase, { from }: Chunk): boolean {
  return speaker !== null && speaker !== 'before' && speaker.to < from
}

interface SourcePhrase {
  readonly type: Statement['type']
  readonly speaker: Statement['speaker']
  readonly cue: Range
  readonly whole: Range
  readonly via?: Range | undefined
}

/** Adverbs that name no source. */
const BARE = new Set('angeblich soll sollen demnach wonach danach demzufolge mutmaßlich'.split(' '))

/** «laut dem Geheimdienst», «Experten zufolge». */
function sourcePhrase(unit: Unit, i: number, chunk: Chunk): SourcePhrase | undefined {
  const cue = { from: i, to: i + 1 }
  if (itemKinds(unit, i) & ADVERB || BARE.has(lowerAt(unit, i))) return undefined
  if (lowerAt(unit, i) === 'zufolge') {
    const from = phraseStart(unit, i, chunk.from)
    if (from === i) return undefined
    const isPronoun = from === chunk.from && i === from + 1 && RELATIVES.test(lowerAt(unit, from))
    const speaker = isPronoun ? nounBefore(unit, chunk) : sourceHolder(unit, { from, to: i })
    return speaker ? { type: 'according-to', speaker, cue, whole: { from, to: i + 1 } } : undefined
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
    if (!isPart || isPreposition || isSeparator(unit, at - 1) || isUnlistedVerb(unit, at - 1)) return at
    if (kinds & OBLIQUE && !(kinds & GENITIVE)) return at - 1
    at--
  }
  return at
}

/** Of «Angaben der Behörde» the authority, of «Medienberichten» the reports themselves. */
function sourceHolder(unit: Unit, { from, to }: Range): Range {
  for (let i = from; i < to; i++) {
    if (!(itemKinds(unit, i) & NOUN_OF_SAYING)) continue
    // „entspräche nach seiner Rechnung einer Erhöhung der Steuer“: what follows is nobody's.
    if (POSSESSIVE.test(lowerAt(unit, from)) && i > from) return { from, to: i + 1 }
    const holder = holderOf(unit, i, { from, to, before: 0 })
    if (holder) return holder
  }
  return { from, to }
}

const POSSESSIVE = /^(?:sein|ihr|unser|mein)(?:e[nrms]?)?$/

/** «nach Angaben der Polizei», «ihrer Meinung nach», «unter Berufung auf». */
function nounPhraseSource(unit: Unit, i: number, chunk: Chunk): SourcePhrase | undefined {
  if (lowerAt(unit, i) === 'aus' && lowerAt(unit, i + 1) === 'sicht') return viewOf(unit, i, chunk)
  if (lowerAt(unit, i) !== 'nach') return undefined
  const relative = relativeSource(unit, i, chunk)
  if (relative) return relative
  const cue = { from: i, to: i + 1 }
  const isOwnWord = lowerAt(unit, i + 1).startsWith('eigene')
  const end = isOwnWord ? Math.min(i + 3, chunk.to) : nounPhraseEnd(unit, i + 1, chunk.to)
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

/** «Studien der Klinik, nach denen …», «ein Gutachten vor, laut dem …», «Regeln, denen zufolge …»: the noun phrase before. */
function relativeSource(unit: Unit, i: number, chunk: Chunk): SourcePhrase | undefined {
  const isBehind = lowerAt(unit, i) === 'zufolge' && i === chunk.from + 1
  const pronoun = isBehind ? chunk.from : i + 1
  if (!(isBehind || i === chunk.from) || chunk.before !== COMMA || !RELATIVES.test(lowerAt(unit, pronoun)))
    return undefined
  if (isCapital(unit, chunk.to - 1)) return undefined
  const speaker = nounBefore(unit, chunk)
  const isStatement = speaker && hasNounOfSaying(unit, speaker)
  const whole = { from: chunk.from, to: chunk.from + 2 }
  return isStatement ? { type: 'according-to', speaker, cue: { from: i, to: i + 1 }, whole } : undefined
}

const RELATIVES = /^(?:denen|dem|der|welchem|welcher|welchen)$/

function hasNounOfSaying(unit: Unit, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (itemKinds(unit, i) & NOUN_OF_SAYING) return true
  return false
}

/** «aus Sicht der Grünen». */
function viewOf(unit: Unit, i: number, chunk: Chunk): SourcePhrase | undefined {
  const end = nounPhraseEnd(unit, i + 1, chunk.to)
  const holder = holderOf(unit, i + 1, { ...chunk, to: end })
  return holder
    ? { type: 'according-to', speaker: holder, cue: { from: i, to: i + 2 }, whole: { from: i, to: end } }
    : undefined
}

/** «nach eigenen Angaben»: whoever is the subject. */
function isOwn(unit: Unit, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (lowerAt(unit, i).startsWith('eigene')) return true
  return false
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

/**
 * «laut dem Ankläger des Gerichts, Luis Moreno»: the source goes on with the name in the next chunk; where it opens the sentence, with a
 * relative clause or an apposition up to the verb: «Nach Angaben von Jan Beck, dem Dekan, stehen …».
 */
function withApposedName(unit: Unit, c: number, whole: Range): Range {
  const chunk = unit.chunks[c] as Chunk
  const next = unit.chunks[c + 1]
  if (!next || next.before !== COMMA || whole.to !== chunk.to) return whole
  if (whole.from === chunk.from && c + 2 < unit.chunks.length && (isRelative(unit, next) || isApposed(unit, c + 1)))
    return { from: whole.from, to: next.to }
  if (!isCapital(unit, next.from)) return whole
  const end = nounPhraseEnd(unit, next.from, next.to)
  const isNext = end === next.to || unit.chunks[c + 2] === undefined
  return isNext && end > next.from && end - next.from <= LONGEST_NAME ? { from: whole.from, to: end } : whole
}

/** «Damazo Ruiz-Jarabo Colomer» has five items, hyphens counted. */
const LONGEST_NAME = 6

/** «, dem Dekan,»: a noun phrase that fills its chunk. */
function isApposed(unit: Unit, c: number): boolean {
  const { from, to } = unit.chunks[c] as Chunk
  return isApposition(unit, c) && nounPhraseEnd(unit, from, to) === to
}

/** «Den Soldaten fehlt Experten zufolge»: a small-letter word that is no adjective. */
function isUnlistedVerb(unit: Unit, i: number): boolean {
  return isWord(unit, i) && !isCapital(unit, i) && itemKinds(unit, i) === 0 && !/e[nmrs]?$/.test(lowerAt(unit, i))
}
