import { hasWord } from './predicates.ts'
import { attitudes, verbsWithStatement } from '../../../language/de/speech.ts'
import { COLON, COMMA } from '../at.ts'
import { SAY } from '../conjugation.ts'
import { canBeSubject, isFiniteVerb, isVerbLike, nounPhraseEnd, skipPrepositional } from '../phrases.ts'
import { DETERMINER, GENITIVE, NOUN_OF_SAYING, SAYING } from '../sense.ts'
import type { Range, Statement } from '../statements.ts'
import { type Chunk, type Unit, isCapital, itemKinds, lowerAt } from '../units.ts'
import { set } from './clauses.ts'
import { complementAfter, contentEnd, contentStart, isComplement, isNounComplement } from './contents.ts'
import { NO_SENSE, type Predicate } from './predicates.ts'
import { isSpeakerLike } from './somebody.ts'
import { agentOf, subjectOf } from './subjects.ts'

const ATTITUDES = set(attitudes)
const NOT = set('nicht kaum wenig nie')

const VERBS_WITH_STATEMENT = set(verbsWithStatement)

/** «ist», «zeigte sich», «gab sich»: what joins an attitude to whoever has it. */
function hasHolder(unit: Unit, { from, to }: Chunk): boolean {
  return hasWord(
    unit,
    from,
    to,
    'ist',
    'sind',
    'war',
    'waren',
    'zeigt',
    'zeigte',
    'zeigen',
    'zeigten',
    'gibt',
    'gab',
    'bleibt',
    'wäre',
    'sei',
  )
}

/** «ist überzeugt, dass», «zeigte sich besorgt, dass». */
export function attitudeStatement(unit: Unit, c: number): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  for (let i = chunk.from; i < chunk.to; i++) {
    if (!(itemKinds(unit, i) & SAYING) || isCapital(unit, i)) continue
    if (!ATTITUDES.has(lowerAt(unit, i)) || NOT.has(lowerAt(unit, i - 1))) continue
    const complement = complementAfter(unit, c)
    if (complement < 0 || !hasHolder(unit, chunk)) return undefined
    let finite = chunk.from
    while (
      finite < chunk.to &&
      !isFiniteVerb(unit, finite) &&
      !VERBS_WITH_STATEMENT.has(lowerAt(unit, finite)) &&
      lowerAt(unit, finite) !== 'zeigte'
    )
      finite++
    const predicate: Predicate = { finite, verb: i, last: i, sense: NO_SENSE, uses: SAY, isPassive: false }
    const speaker = subjectOf(unit, c, predicate)
    if (!speaker || /^(?:es|das|dies)$/.test(lowerAt(unit, speaker.from))) return undefined
    return {
      type: 'indirect',
      speaker,
      cue: { from: i, to: i + 1 },
      pieces: [{ from: contentStart(unit, complement), to: contentEnd(unit, complement) }],
      onlyQuotes: false,
    }
  }
  return undefined
}

/** Whose statement a noun is stands behind it in no more words. */
const HOLDER = 9

/** «vertritt die Auffassung, dass», «der Vorwurf, …». */
export function nounStatement(unit: Unit, c: number): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  const next = unit.chunks[c + 1]
  if (!next || next.before === COLON || !isNounComplement(unit, c + 1) || !isComplement(unit, c + 1)) return undefined
  for (let i = chunk.to - 1; i >= chunk.from && i >= chunk.to - HOLDER; i--) {
    if (!(itemKinds(unit, i) & NOUN_OF_SAYING) || !isCapital(unit, i)) continue
    if (!endsChunk(unit, i, chunk)) continue
    const pieces = [{ from: contentStart(unit, c + 1), to: nounContentEnd(unit, c) }]
    return { type: 'indirect', speaker: authorOf(unit, c, i), cue: { from: i, to: i + 1 }, pieces, onlyQuotes: false }
  }
  return undefined
}

/** «Der Vorwurf, er habe gelogen, ist alt»: where the verb is still to come, it ends what is said. */
function nounContentEnd(unit: Unit, c: number): number {
  const { from, to } = unit.chunks[c] as Chunk
  const end = contentEnd(unit, c + 1)
  for (let i = from; i < to; i++) if (isVerbLike(unit, i)) return end
  for (let next = c + 2; next < unit.chunks.length; next++) {
    const chunk = unit.chunks[next] as Chunk
    if (chunk.from >= end) return end
    if (chunk.before === COMMA && isVerbLike(unit, chunk.from)) return (unit.chunks[next - 1] as Chunk).to
  }
  return end
}

/** «die Theorie auf, dass», «der Vorwurf der Opposition an das Amt, dass»: only its holder, a phrase or a prefix stands behind the noun. */
function endsChunk(unit: Unit, noun: number, chunk: Chunk): boolean {
  if (noun === chunk.to - 1) return true
  const end = holderEnd(unit, noun, chunk)
  return skipPrepositional(unit, end, chunk.to) >= chunk.to || (noun === chunk.to - 2 && !isCapital(unit, noun + 1))
}

/** Whose statement a noun is: its holder, else the clause's subject, else whoever it comes from. */
function authorOf(unit: Unit, c: number, noun: number): Range | null {
  const chunk = unit.chunks[c] as Chunk
  const holder = holderOf(unit, noun, chunk)
  if (holder) return isSpeakerLike(unit, holder.from, holder.to) ? holder : null
  let finite = chunk.from
  while (finite < noun && !isVerbLike(unit, finite) && !VERBS_WITH_STATEMENT.has(lowerAt(unit, finite))) finite++
  const opening = nounPhraseEnd(unit, chunk.from, noun)
  const isOpening = finite === noun && canBeSubject(unit, chunk.from) && isSpeakerLike(unit, chunk.from, opening)
  if (isOpening) return { from: chunk.from, to: opening }
  const subject =
    finite < noun
      ? subjectOf(unit, c, { finite, verb: noun, last: noun, sense: NO_SENSE, uses: SAY, isPassive: false })
      : null
  const isOther =
    subject && (noun < subject.from || subject.to <= noun) && isSpeakerLike(unit, subject.from, subject.to)
  return isOther ? subject : agentOf(unit, chunk)
}

function holderEnd(unit: Unit, noun: number, chunk: Chunk): number {
  return holderOf(unit, noun, chunk)?.to ?? noun + 1
}

/** «nach Angaben Otto Webers», not «nach ersten Meldungen Schäden»: without an article the name itself is marked. */
const ENDS_GENITIVE = /[sxzß]['’]?$/

/** «die Behauptung der Polizei»: whose statement a noun names. */
export function holderOf(unit: Unit, noun: number, chunk: Chunk): Range | null {
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
  if (from === next && !(kinds & GENITIVE) && !ENDS_GENITIVE.test(lowerAt(unit, end - 1))) return null
  return end > from ? { from, to: end } : null
}
