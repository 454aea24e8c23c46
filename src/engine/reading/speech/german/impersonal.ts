import { impersonal } from '../../../language/de/speech.ts'
import { COMMA } from '../at.ts'
import { nounPhraseEnd } from '../phrases.ts'
import { PREPOSITION, SAYING } from '../sense.ts'
import type { Range, Statement } from '../statements.ts'
import { type Chunk, type Unit, isQuotation, itemKinds, lowerAt } from '../units.ts'
import { isRelative, set } from './clauses.ts'
import { around, complementAfter, contentEnd, contentStart, followsForefield, postposed } from './contents.ts'
import { hasWord } from './predicates.ts'
import { isMedium, isSpeakerLike } from './somebody.ts'
import { nounBefore } from './subjects.ts'

const IMPERSONAL = set(impersonal)

/** «aus dem Ministerium», «in einem Bericht»: where impersonal words come from. */
export function sourceIn(unit: Unit, { from, to }: Chunk): Range | null {
  return phraseIn(unit, from, to, isMedium) ?? phraseIn(unit, from, to, isSpeakerLike)
}

function phraseIn(
  unit: Unit,
  from: number,
  to: number,
  fits: (unit: Unit, from: number, to: number) => boolean,
): Range | null {
  for (let i = from; i < to; i++) {
    if (!/^(?:aus|in|im|auf|von|vom|bei|beim|seitens)$/.test(lowerAt(unit, i))) continue
    const end = nounPhraseEnd(unit, i + 1, to)
    if (end > i + 1 && fits(unit, i + 1, end)) return { from: i + 1, to: end }
  }
  return null
}

/** «In dieser Resolution heißt es», «Auf der Homepage …»: what opens the sentence. */
function openingSource(unit: Unit, { from, to }: Chunk): Range | null {
  if (!/^(?:aus|in|im|auf)$/.test(lowerAt(unit, from))) return null
  const end = nounPhraseEnd(unit, from + 1, to)
  return end > from + 1 ? { from: from + 1, to: end } : null
}

/** «ein Brief, in dem es heißt»: the noun phrase before. */
function relativeSource(unit: Unit, chunk: Chunk): Range | null {
  return isRelative(unit, chunk) && itemKinds(unit, chunk.from) & PREPOSITION ? nounBefore(unit, chunk) : null
}

/** «heißt es in dem Schreiben»: whatever stands right behind. */
function placeBehind(unit: Unit, i: number, to: number): Range | null {
  const at = lowerAt(unit, i) === 'es' ? i + 1 : i
  if (!/^(?:aus|in|im|auf)$/.test(lowerAt(unit, at))) return null
  const end = nounPhraseEnd(unit, at + 1, to)
  return end > at + 1 ? { from: at + 1, to: end } : null
}

/** «In dem Brief war von Mängeln die Rede»: said by what opens the sentence. */
export function talkStatement(unit: Unit, c: number): Statement | undefined {
  const { from, to } = unit.chunks[c] as Chunk
  if (lowerAt(unit, to - 1) !== 'rede' || lowerAt(unit, to - 2) !== 'die') return undefined
  for (let i = from; i < to - 3; i++) {
    if (!/^vo[nm]$/.test(lowerAt(unit, i)) || hasWord(unit, from, to, 'nicht', 'nie', 'keine')) continue
    const cue = { from: to - 1, to }
    const opening = { from, to: i, before: 0 }
    const speaker = phraseIn(unit, from, i, isMedium) ?? openingSource(unit, opening)
    return speaker ? { type: 'indirect', speaker, cue, pieces: [{ from, to }], onlyQuotes: false } : undefined
  }
  return undefined
}

/** «hieß es aus dem Ministerium», «heißt es in dem Bericht». */
export function impersonalAt(unit: Unit, c: number): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  for (let i = chunk.from; i < chunk.to; i++) {
    if (!(itemKinds(unit, i) & SAYING) || !IMPERSONAL.has(lowerAt(unit, i))) continue
    if (!hasWord(unit, chunk.from, chunk.to, 'es') && !lowerAt(unit, i).startsWith('verlautet')) continue
    const cue = { from: i, to: i + 1 }
    const speaker =
      relativeSource(unit, chunk) ??
      sourceIn(unit, chunk) ??
      placeBehind(unit, i + 1, chunk.to) ??
      openingSource(unit, unit.chunks[0] as Chunk)
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
