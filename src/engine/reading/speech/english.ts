import { hearsayParticiples, negations } from '../../language/en/speech.ts'
import { DIGITS } from '../../text/tokens.ts'
import { COLON, COMMA, SEMICOLON } from './at.ts'
import { ABOUT, DENY, FINITE, OBJECT, PARTICIPLE, QUOTE, SAY, TELL, type VerbSense } from './conjugation.ts'
import {
  ADVERB,
  AUXILIARY,
  CALENDAR,
  COLLECTIVE,
  CONJUNCTION,
  DETERMINER,
  INSTITUTION,
  NOUN_OF_SAYING,
  PREPOSITION,
  PRONOUN,
  ROLE,
  ROLE_ADJECTIVE,
  SAYING,
  SOURCE,
  SUBORDINATOR,
} from './sense.ts'
import type { Range, Statement } from './statements.ts'
import { type Chunk, isCapital, isQuotation, isWord, itemKinds, JOINED, lowerAt, type Unit } from './units.ts'

const HEARSAY = new Set(hearsayParticiples.trim().split(/\s+/))
const NEGATIONS = new Set(negations.trim().split(/\s+/))
const BE = new Set('is are was were been be being'.split(' '))
const TOPIC = new Set('for of on about against out to with over that'.split(' '))
const WH = new Set('that whether if how why what'.split(' '))

/** What is said in an English unit, by its cues. */
export function englishStatements(unit: Unit): readonly Statement[] {
  const found: Statement[] = []
  for (let c = 0; c < unit.chunks.length; c++) {
    const statement =
      sourceStatement(unit, c) ??
      cleftStatement(unit, c) ??
      hearsayStatement(unit, c) ??
      verbStatement(unit, c) ??
      nounStatement(unit, c)
    if (statement) found.push(statement)
  }
  return found
}

// ------------------------------------------------------------------------------------------------------------ verbs

interface Predicate {
  readonly verb: number
  /** Where the verb group starts: the auxiliary or adverb before the verb. */
  readonly start: number
  readonly sense: VerbSense
}

function senseAt(unit: Unit, i: number): VerbSense | undefined {
  const word = unit.tokens.word[unit.items[i] ?? -1]
  if (!word || word.capital || !((word.speech?.kinds ?? 0) & SAYING)) return undefined
  return word.speech?.verb
}

function predicateOf(unit: Unit, { from, to }: Chunk): Predicate | undefined {
  for (let i = from; i < to; i++) {
    const sense = senseAt(unit, i)
    if (!sense || isNoun(unit, i, from, sense)) continue
    let start = i
    while (start > from && itemKinds(unit, start - 1) & (AUXILIARY | ADVERB) && !(itemKinds(unit, start - 1) & PRONOUN))
      start--
    const isProgressive = sense.forms === 0
    const hasAuxiliary = groupHas(unit, start, i, AUXILIARY)
    if (isProgressive && start === i && i !== from) continue
    if (!(sense.forms & (FINITE | PARTICIPLE)) && !isProgressive) continue
    if (sense.forms === PARTICIPLE && !hasAuxiliary) continue
    if (hasAuxiliary && isPassive(unit, start, i, sense)) continue
    if (isNegated(unit, start, i)) continue
    return { verb: i, start, sense }
  }
  return undefined
}

function groupHas(unit: Unit, from: number, to: number, kind: number): boolean {
  for (let i = from; i < to; i++) if (itemKinds(unit, i) & kind) return true
  return false
}

/** «was said», «were told»; «is saying» is none. */
function isPassive(unit: Unit, from: number, verb: number, sense: VerbSense): boolean {
  if (!(sense.forms & PARTICIPLE)) return false
  for (let i = from; i < verb; i++) if (BE.has(lowerAt(unit, i))) return true
  return false
}

function isNegated(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (NEGATIONS.has(lowerAt(unit, i)) || lowerAt(unit, i).endsWith("n't") || lowerAt(unit, i).endsWith('n’t'))
      return true
  return false
}

/** «a report», «the claim», «to estimate», «project»: the same form as a noun or infinitive. */
function isNoun(unit: Unit, i: number, from: number, sense: VerbSense): boolean {
  const before = i > from ? lowerAt(unit, i - 1) : ''
  if (before === 'to') return true
  const kinds = i > from ? itemKinds(unit, i - 1) : 0
  if (kinds & DETERMINER && !(kinds & PRONOUN)) return true
  const isBare = sense.lemma === lowerAt(unit, i) || `${sense.lemma}s` === lowerAt(unit, i)
  if (!isBare) return false
  if (kinds & PREPOSITION || /['’]s$/.test(before)) return true
  if (sense.lemma === lowerAt(unit, i)) return !isPlural(unit, i - 1, kinds, before)
  if (itemKinds(unit, i) & NOUN_OF_SAYING)
    return (
      !(kinds & (PRONOUN | AUXILIARY | ROLE | INSTITUTION | COLLECTIVE)) &&
      !isCapital(unit, i - 1) &&
      !before.endsWith('s') &&
      !isQuotation(unit, i - 1)
    )
  return before !== '' && !isWord(unit, i - 1) && !isQuotation(unit, i - 1)
}

/** Whether a present without -s can follow: «researchers estimate», «they say», «Weiß and Roth claim». */
function isPlural(unit: Unit, i: number, kinds: number, word: string): boolean {
  return (
    (kinds & (PRONOUN | AUXILIARY | COLLECTIVE | ADVERB)) !== 0 ||
    isCapital(unit, i) ||
    isQuotation(unit, i) ||
    word.endsWith('s')
  )
}

// ---------------------------------------------------------------------------------------------------------- the speaker

/** The noun phrase that ends right before `end`: «the study's lead author» said. */
function subjectBefore(unit: Unit, from: number, end: number): Range | null {
  let to = end
  while (
    to > from &&
    itemKinds(unit, to - 1) & ADVERB &&
    !isCapital(unit, to - 1) &&
    !(itemKinds(unit, to - 1) & (PRONOUN | DETERMINER))
  )
    to--
  if (to === from) return null
  let start = to - 1
  if (isQuotation(unit, start)) return null
  if (itemKinds(unit, start) & PRONOUN && !(itemKinds(unit, start) & SUBORDINATOR)) return { from: start, to }
  while (start > from && !isBoundary(unit, start - 1)) start--
  start = afterOpening(unit, start, to)
  while (
    start < to &&
    itemKinds(unit, start) & (ADVERB | CONJUNCTION | SUBORDINATOR) &&
    !(itemKinds(unit, start) & DETERMINER)
  )
    start++
  return start < to && isPhrase(unit, start, to) ? { from: start, to } : null
}

/** What no noun phrase reaches over: a quotation, an auxiliary, a conjunction of clauses, a verb of saying. */
function isBoundary(unit: Unit, i: number): boolean {
  if (isQuotation(unit, i)) return true
  const kinds = itemKinds(unit, i)
  const word = lowerAt(unit, i)
  if (word === 'and' || word === 'of' || word === 'for') return false
  return (
    (kinds & (AUXILIARY | SUBORDINATOR)) !== 0 ||
    (kinds & CONJUNCTION) !== 0 ||
    (kinds & PRONOUN && !(kinds & DETERMINER)) !== 0 ||
    (senseAt(unit, i) !== undefined && !isNounAt(unit, i))
  )
}

function isNounAt(unit: Unit, i: number): boolean {
  const sense = senseAt(unit, i)
  return sense !== undefined && isNoun(unit, i, 0, sense)
}

/** «On Tuesday the minister», «In a statement the bank»: past the opening phrase to the subject. */
function afterOpening(unit: Unit, from: number, to: number): number {
  if (!(itemKinds(unit, from) & PREPOSITION) && !isTimeWord(unit, from)) return from
  for (let i = to - 1; i > from + 1; i--) {
    const starts = (itemKinds(unit, i) & DETERMINER) !== 0 && !isLink(unit, i - 1)
    if (starts) return i
  }
  for (let i = from + 1; i < to; i++)
    if (isCapital(unit, i) && !(itemKinds(unit, i) & CALENDAR) && !isLink(unit, i - 1) && i > from + 1) return i
  return to
}

function isLink(unit: Unit, i: number): boolean {
  return (itemKinds(unit, i) & PREPOSITION) !== 0
}

function isTimeWord(unit: Unit, i: number): boolean {
  return /^(?:last|earlier|later|yesterday|today)$/.test(lowerAt(unit, i))
}

function isPhrase(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isWord(unit, i) && !(itemKinds(unit, i) & (DETERMINER | PREPOSITION)) && !(itemKinds(unit, i) & CALENDAR))
      return true
  return false
}

/** «the union wants a rise»: an unlisted word in -s or -ed before an article or pronoun. */
function isThirdPerson(unit: Unit, i: number): boolean {
  return (
    !isCapital(unit, i) &&
    itemKinds(unit, i) === 0 &&
    /(?:[^s]s|ed)$/.test(lowerAt(unit, i)) &&
    (itemKinds(unit, i + 1) & (DETERMINER | PRONOUN)) !== 0
  )
}

/** The noun phrase that starts at `from`: «a spokesman for the ministry». */
function phraseEnd(unit: Unit, from: number, to: number): number {
  let at = from
  let words = 0
  while (at < to) {
    const kinds = itemKinds(unit, at)
    const word = lowerAt(unit, at)
    if (isQuotation(unit, at)) break
    if (kinds & PREPOSITION && !/^(?:of|for|at|from)$/.test(word)) break
    if (words > 0 && kinds & (AUXILIARY | SUBORDINATOR | PRONOUN) && !(kinds & DETERMINER)) break
    if (words > 0 && kinds & ADVERB && !isCapital(unit, at)) break
    if (kinds & CONJUNCTION && word !== 'and') break
    if (kinds & CALENDAR || isTimeWord(unit, at)) break
    if (words > 0 && senseAt(unit, at) && !isNounAt(unit, at)) break
    if (words > 0 && isThirdPerson(unit, at)) break
    if (isWord(unit, at) && !(kinds & DETERMINER)) words++
    at++
    if (words === 1 && kinds & PRONOUN && !(kinds & DETERMINER)) break
  }
  while (at > from && itemKinds(unit, at - 1) & (PREPOSITION | DETERMINER | CONJUNCTION)) at--
  return words > 0 ? at : from
}

/** «Its chief executive, Adaeze Holloway, said», «Rosalind Peake, who chairs it, says»: the noun phrase before the insertion. */
function framedSubject(unit: Unit, c: number): Range | null {
  const inserted = unit.chunks[c - 1]
  const own = unit.chunks[c] as Chunk
  if (!inserted || own.before !== COMMA || inserted.before !== COMMA) return null
  const isInserted =
    /^(?:who|whose|which)$/.test(lowerAt(unit, inserted.from)) || !hasVerb(unit, inserted.from, inserted.to)
  const host = unit.chunks[c - 2]
  if (!isInserted || !host || host.to - host.from > 16) return null
  const subject = subjectBefore(unit, host.from, host.to)
  if (
    !subject ||
    (subject.from > host.from && !isQuotation(unit, subject.from - 1) && hasVerb(unit, host.from, subject.from))
  )
    return null
  const isApposition =
    isCapital(unit, inserted.from) || (itemKinds(unit, inserted.from) & (DETERMINER | ROLE | ROLE_ADJECTIVE)) !== 0
  return isApposition ? { from: subject.from, to: inserted.to } : subject
}

function hasVerb(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isCapital(unit, i)) continue
    if (itemKinds(unit, i) & AUXILIARY) return true
    if (senseAt(unit, i) && !isNounAt(unit, i)) return true
    if (
      itemKinds(unit, i) === 0 &&
      /(?:ed|es|[^s]s)$/.test(lowerAt(unit, i)) &&
      itemKinds(unit, i - 1) & (PRONOUN | ADVERB) &&
      i > from
    )
      return true
    if (
      /[^e]ed$/.test(lowerAt(unit, i)) &&
      i > from &&
      itemKinds(unit, i) === 0 &&
      !(itemKinds(unit, i - 1) & (DETERMINER | PREPOSITION))
    )
      return true
  }
  return false
}

// -------------------------------------------------------------------------------------------------------- what is said

function verbStatement(unit: Unit, c: number): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  const predicate = predicateOf(unit, chunk)
  if (!predicate) return undefined
  const { verb, start, sense } = predicate
  const cue = { from: verb, to: verb + 1 }
  const type = sense.uses & DENY ? 'denial' : 'indirect'
  const isAs = lowerAt(unit, chunk.from) === 'as'
  const before =
    subjectBefore(unit, isAs ? chunk.from + 1 : chunk.from, start) ??
    (sense.forms === 0
      ? sharedSubject(unit, c)
      : start === chunk.from || chunk.before === JOINED
        ? framedSubject(unit, c)
        : null)
  if (isAs && before)
    return { type: 'according-to', speaker: before, cue, pieces: around(unit, chunk.from, chunk.to), onlyQuotes: false }
  const isJoined = chunk.before === JOINED || (itemKinds(unit, chunk.from) & CONJUNCTION && start === chunk.from + 1)
  if (!before && !isJoined && sense.forms !== 0) return invertedStatement(unit, c, predicate)
  const speaker = before ?? sharedSubject(unit, c)
  const shared = { type, speaker, cue, onlyQuotes: false } as const
  const preceding = before ? precedingContent(unit, chunkOf(unit, before.from), before.from) : undefined
  const content = contentAfter(unit, c, predicate)
  if (content && !(preceding && isQuotation(unit, preceding.to - 1) && !isQuotation(unit, content.from)))
    return { ...shared, pieces: [content] }
  if (speaker && pointsBack(unit, c, predicate)) return { ...shared, pieces: [], isBackward: true }
  if (preceding && sense.uses & (SAY | QUOTE)) return { ...shared, pieces: withContinuation(unit, c, preceding) }
  return report(unit, c, predicate, speaker, shared)
}

/** «She denied this.»: what was said is the sentence before. */
function pointsBack(unit: Unit, c: number, { verb }: Predicate): boolean {
  const { to } = unit.chunks[c] as Chunk
  return verb === to - 2 && /^(?:this|that|it)$/.test(lowerAt(unit, to - 1))
}

/** «“…,” said Miriam Tressick, who led the research.» */
function invertedStatement(unit: Unit, c: number, { verb, start, sense }: Predicate): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  if (!(sense.uses & (SAY | QUOTE))) return undefined
  const preceding = precedingContent(unit, c, start)
  const end = phraseEnd(unit, verb + 1, chunk.to)
  if (!preceding || end === verb + 1) return undefined
  return {
    type: 'indirect',
    speaker: { from: verb + 1, to: end },
    cue: { from: verb, to: verb + 1 },
    pieces: withContinuation(unit, c, preceding),
    onlyQuotes: false,
  }
}

function chunkOf(unit: Unit, item: number): number {
  return unit.chunks.findIndex(chunk => item >= chunk.from && item < chunk.to)
}

/** What stands in the sentence before the speaker or verb at `end`, if it can be what was said. */
function precedingContent(unit: Unit, c: number, end: number): Range | undefined {
  const chunk = unit.chunks[c] as Chunk
  if (end > chunk.from && isQuotation(unit, end - 1)) return { from: end - 1, to: end }
  if (
    end > chunk.from ||
    c === 0 ||
    (chunk.before !== COMMA && !isQuotation(unit, (unit.chunks[c - 1] as Chunk).to - 1))
  )
    return undefined
  let first = c - 1
  while (first > 0 && (unit.chunks[first] as Chunk).before !== SEMICOLON) first--
  const from = (unit.chunks[first] as Chunk).from
  const to = (unit.chunks[c - 1] as Chunk).to
  if (itemKinds(unit, from) & PREPOSITION && first === c - 1) return undefined
  if (itemKinds(unit, from) & SUBORDINATOR && !(itemKinds(unit, from) & (DETERMINER | PRONOUN)) && first === c - 1)
    return undefined
  return isQuotation(unit, to - 1) || hasVerb(unit, from, to) || to - from >= 4 ? { from, to } : undefined
}

/** «“A,” said X, “B.”»: on to the quotation or clause after the speaker. */
function withContinuation(unit: Unit, c: number, preceding: Range): readonly Range[] {
  for (let next = c + 1; next < unit.chunks.length && next <= c + 3; next++) {
    const chunk = unit.chunks[next] as Chunk
    if (isQuotation(unit, chunk.from)) return [preceding, { from: chunk.from, to: chunk.from + 1 }]
    if (predicateOf(unit, chunk)) break
  }
  return [preceding]
}

/** What follows the verb, if it is a clause, a quotation or what was promised: «said that …», «told reporters …», «vowed to …». */
function contentAfter(unit: Unit, c: number, { verb, sense }: Predicate): Range | undefined {
  const chunk = unit.chunks[c] as Chunk
  if (!(sense.uses & (SAY | QUOTE | TELL))) return colonContent(unit, c)
  const end = contentEnd(unit, c, verb)
  const opener = clauseOpener(unit, verb + 1, chunk.to, sense)
  if (opener >= 0) return { from: opener, to: end }
  const at = pastAdverbials(unit, verb + 1, chunk.to)
  if (isQuotation(unit, at) && at < chunk.to)
    return at + 1 < chunk.to && hasVerb(unit, at, chunk.to) ? { from: at, to: end } : { from: at, to: at + 1 }
  const colon = colonContent(unit, c)
  if (colon) return colon
  if (sense.uses & SAY && at < chunk.to && hasClause(unit, at, chunk.to)) return { from: at, to: end }
  const next = unit.chunks[c + 1]
  if (next && at >= chunk.to && (isQuotation(unit, next.from) || WH.has(lowerAt(unit, next.from))))
    return { from: next.from, to: isQuotation(unit, next.from) ? next.from + 1 : end }
  return undefined
}

/** «that», «whether», «to» after the verb, past a listener or a date. */
function clauseOpener(unit: Unit, from: number, to: number, sense: VerbSense): number {
  if (!(sense.uses & (SAY | TELL))) return -1
  for (let i = from; i < Math.min(to, from + 9); i++) {
    const word = lowerAt(unit, i)
    if (word === 'that' && !isObjectThat(unit, i)) return i
    if (WH.has(word) && word !== 'that') return i
    if (
      word === 'to' &&
      sense.uses & (TELL | SAY) &&
      !(itemKinds(unit, i + 1) & (DETERMINER | PRONOUN)) &&
      !isCapital(unit, i + 1) &&
      sense.lemma !== 'say' &&
      (i === from || sense.uses & TELL || sense.lemma === 'ask')
    )
      return i
    if (isQuotation(unit, i) || (itemKinds(unit, i) & AUXILIARY && i > from)) return -1
  }
  return -1
}

/** «said that day»: no opener of a clause. */
function isObjectThat(unit: Unit, i: number): boolean {
  return /^(?:day|night|week|month|year|time|morning|evening)$/.test(lowerAt(unit, i + 1))
}

/** Past „on Tuesday“, „in a statement“, „late last week“. */
function pastAdverbials(unit: Unit, from: number, to: number): number {
  let at = from
  for (let steps = 0; steps < 12 && at < to; steps++) {
    const kinds = itemKinds(unit, at)
    if (kinds & CALENDAR || isTimeWord(unit, at) || (kinds & ADVERB && !(kinds & (DETERMINER | PRONOUN)))) at++
    else if (kinds & PREPOSITION) {
      at++
      while (
        at < to &&
        (itemKinds(unit, at) & (DETERMINER | CALENDAR | NOUN_OF_SAYING) ||
          unit.tokens.kind[unit.items[at] ?? -1] === DIGITS) &&
        !(itemKinds(unit, at) & PRONOUN && itemKinds(unit, at) & AUXILIARY)
      )
        at++
    } else break
  }
  return at
}

function hasClause(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (itemKinds(unit, i) & AUXILIARY && i > from) return true
    if (
      i > from &&
      !isCapital(unit, i) &&
      (/(?:[^e]ed|[^s]s)$/.test(lowerAt(unit, i)) || isQuotation(unit, i)) &&
      itemKinds(unit, i) === 0 &&
      !(itemKinds(unit, i - 1) & (DETERMINER | PREPOSITION))
    )
      return true
    if (i > from + 0 && itemKinds(unit, i - 1) & PRONOUN && itemKinds(unit, i) === 0) return true
  }
  return false
}

function colonContent(unit: Unit, c: number): Range | undefined {
  const next = unit.chunks[c + 1]
  if (!next || next.before !== COLON || !isQuotation(unit, next.from)) return undefined
  return { from: next.from, to: next.from + 1 }
}

/** The end of what is said: the end of the sentence, or where the speaker's own sentence goes on. */
function contentEnd(unit: Unit, c: number, verb: number): number {
  for (let next = c + 1; next < unit.chunks.length; next++) {
    const chunk = unit.chunks[next] as Chunk
    if (chunk.before === SEMICOLON || chunk.before === JOINED) return (unit.chunks[next - 1] as Chunk).to
    const first = itemKinds(unit, chunk.from) & CONJUNCTION ? chunk.from + 1 : chunk.from
    const sense = senseAt(unit, first)
    const isCoordinated = first > chunk.from && chunk.before === COMMA && saysSoon(unit, next)
    if (isCoordinated || (first > verb && sense && (first > chunk.from || sense.forms === 0)))
      return (unit.chunks[next - 1] as Chunk).to
  }
  return (unit.chunks.at(-1) as Chunk).to
}

/** «, and its chairman, Hugh Weiß, called»: a verb of saying in this chunk or after an insertion. */
function saysSoon(unit: Unit, c: number): boolean {
  for (let next = c; next <= c + 2 && next < unit.chunks.length; next++)
    if (predicateOf(unit, unit.chunks[next] as Chunk)) return true
  return false
}

/** «demanded an inquiry», «called for a ban», «denied the allegations». */
function report(
  unit: Unit,
  c: number,
  { verb, sense }: Predicate,
  speaker: Range | null,
  shared: Omit<Statement, 'pieces'>,
): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  if (!speaker) return undefined
  const isShared = chunk.before === JOINED || (itemKinds(unit, chunk.from) & CONJUNCTION) !== 0
  const content = {
    from: isShared ? chunk.from + 1 : Math.min(speaker.from, chunk.from),
    to: contentEnd(unit, c, verb),
  }
  const quoted = hasQuotation(unit, verb, content.to)
  const isObject =
    (sense.uses & OBJECT) !== 0 &&
    verb + 1 < chunk.to &&
    !(itemKinds(unit, verb + 1) & (PREPOSITION | CONJUNCTION | ADVERB))
  const isTopic = (sense.uses & ABOUT) !== 0 && TOPIC.has(lowerAt(unit, verb + 1))
  if (!isObject && !isTopic && !quoted && !(sense.uses & DENY)) return undefined
  return { ...shared, pieces: [content], onlyQuotes: !isObject && !isTopic && quoted }
}

function hasQuotation(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isQuotation(unit, i)) return true
  return false
}

/** «…, adding that», «… and demanded»: whoever is the subject of the verb of saying before. */
function sharedSubject(unit: Unit, c: number): Range | null {
  for (let before = c - 1; before >= 0; before--) {
    const chunk = unit.chunks[before] as Chunk
    const predicate = predicateOf(unit, chunk)
    if (!predicate) continue
    const subject = subjectBefore(unit, chunk.from, predicate.start) ?? framedSubject(unit, before)
    if (subject) return subject
    const end = phraseEnd(unit, predicate.verb + 1, chunk.to)
    if (end > predicate.verb + 1) return { from: predicate.verb + 1, to: end }
  }
  const first = unit.chunks[0] as Chunk
  const end = phraseEnd(unit, first.from, first.to)
  return end > first.from && c > 0 ? { from: first.from, to: end } : null
}

// --------------------------------------------------------------------------------------------------- sources and hearsay

/** «according to the ministry». */
function sourceStatement(unit: Unit, c: number): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  for (let i = chunk.from; i < chunk.to; i++) {
    if (!(itemKinds(unit, i) & SOURCE) || lowerAt(unit, i) !== 'according') continue
    if (lowerAt(unit, i + 1) !== 'to') continue
    const end = phraseEnd(unit, i + 2, chunk.to)
    if (end === i + 2) return undefined
    const whole = { from: i, to: sourceEnd(unit, c, end) }
    return {
      type: 'according-to',
      speaker: publisher(unit, end, chunk.to) ?? { from: i + 2, to: end },
      cue: { from: i, to: i + 2 },
      pieces: around(unit, whole.from, whole.to),
      onlyQuotes: false,
    }
  }
  return undefined
}

/** «according to a study of 48,000 youngsters published on Tuesday»: at the end of the sentence all the rest belongs to the source. */
function sourceEnd(unit: Unit, c: number, end: number): number {
  const chunk = unit.chunks[c] as Chunk
  return chunk.before === COMMA || c > 0 || hasVerb(unit, chunk.from, end) ? chunk.to : end
}

/** «figures published by the ministry»: the ministry. */
function publisher(unit: Unit, from: number, to: number): Range | null {
  if (!(itemKinds(unit, from - 1) & NOUN_OF_SAYING) && !/(?:ed|sed|en)$/.test(lowerAt(unit, from - 1))) return null
  for (let i = from; i < Math.min(to, from + 3); i++) {
    if (!/^(?:by|from)$/.test(lowerAt(unit, i))) continue
    const end = phraseEnd(unit, i + 1, to)
    return end > i + 1 ? { from: i + 1, to: end } : null
  }
  return null
}

function around(unit: Unit, from: number, to: number): readonly Range[] {
  const pieces: Range[] = []
  const start = (unit.chunks[0] as Chunk).from
  const end = (unit.chunks.at(-1) as Chunk).to
  if (from > start) pieces.push({ from: start, to: from })
  if (to < end) pieces.push({ from: to, to: end })
  return pieces
}

/** «That the paper be withdrawn is what the federation demands.» */
function cleftStatement(unit: Unit, c: number): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  for (let i = chunk.from + 1; i < chunk.to; i++) {
    if (lowerAt(unit, i) !== 'what' || !BE.has(lowerAt(unit, i - 1))) continue
    const predicate = predicateOf(unit, { ...chunk, from: i + 1 })
    const speaker = predicate && subjectBefore(unit, i + 1, predicate.start)
    if (!predicate || !speaker) return undefined
    const from = (unit.chunks[0] as Chunk).from
    return {
      type: 'indirect',
      speaker,
      cue: { from: predicate.verb, to: predicate.verb + 1 },
      pieces: [{ from, to: i - 1 }],
      onlyQuotes: false,
    }
  }
  return undefined
}

/** «is said to be», «are believed to have», «reportedly»: somebody's claim. */
function hearsayStatement(unit: Unit, c: number): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  for (let i = chunk.from; i < chunk.to; i++) {
    const isParticiple = HEARSAY.has(lowerAt(unit, i)) && BE.has(lowerAt(unit, i - 1)) && lowerAt(unit, i + 1) === 'to'
    const isAdverb =
      (itemKinds(unit, i) & SOURCE) !== 0 &&
      lowerAt(unit, i) !== 'according' &&
      lowerAt(unit, i) !== 'per' &&
      !isCapital(unit, i)
    if (!isParticiple && !isAdverb) continue
    return {
      type: 'hearsay',
      speaker: null,
      cue: { from: isParticiple ? i - 1 : i, to: i + 1 },
      pieces: [{ from: chunk.from, to: chunk.to }],
      onlyQuotes: false,
    }
  }
  return undefined
}

/** «the foundation's claim that …», «allegations that …». */
function nounStatement(unit: Unit, c: number): Statement | undefined {
  const { from, to } = unit.chunks[c] as Chunk
  for (let i = from; i < to - 1; i++) {
    if (!(itemKinds(unit, i) & NOUN_OF_SAYING) || lowerAt(unit, i + 1) !== 'that') continue
    const holder = /['’]s?$/.test(lowerAt(unit, i - 1)) ? i - 1 : -1
    let start = holder
    while (start > from && (isCapital(unit, start - 1) || itemKinds(unit, start - 1) & DETERMINER)) start--
    return {
      type: 'indirect',
      speaker: holder < 0 ? null : { from: start, to: i },
      cue: { from: i, to: i + 1 },
      pieces: [{ from: i + 1, to: contentEnd(unit, c, i) }],
      onlyQuotes: false,
    }
  }
  return undefined
}
