import { refusals, stances } from '../../../language/en/speechStances.ts'
import { DIGITS } from '../../../text/tokens.ts'
import {
  ADVERB,
  AUXILIARY,
  COLLECTIVE,
  DETERMINER,
  INSTITUTION,
  MEDIUM,
  PRONOUN,
  ROLE,
  SUBORDINATOR,
} from '../sense.ts'
import type { Range } from '../statements.ts'
import { type Chunk, isCapital, itemKinds, lowerAt, type Unit, tokenKind, wordAt } from '../units.ts'
import { BE } from './predicates.ts'
import { framedSubject, subjectBefore } from './subjects.ts'

type Companions = readonly (readonly string[])[]

/** For each form of a verb the words it needs behind it, any line of them. */
const STANCES = frames(stances)
const REFUSALS = new Set(refusals.split(' '))

function frames(table: string): ReadonlyMap<string, readonly Companions[]> {
  const all = new Map<string, readonly Companions[]>()
  for (const line of table.trim().split('\n')) {
    const [forms = '', words = ''] = line.split(':')
    const companions = words
      .split(' ')
      .filter(Boolean)
      .map(word => word.split('|'))
    for (const form of forms.split(' ')) all.set(form, [...(all.get(form) ?? []), companions])
  }
  return all
}

/** Who takes a stance, and by which word. */
export interface Stance {
  readonly speaker: Range
  readonly cue: number
}

/** «The federation wants a cap», «Weiß puts the bill at £30m», «the deputy will not vote for it». */
export function stanceIn(unit: Unit, c: number): Stance | undefined {
  const { from, to } = unit.chunks[c] as Chunk
  if (itemKinds(unit, from) & SUBORDINATOR && !(itemKinds(unit, from) & (DETERMINER | PRONOUN))) return undefined
  for (let cue = from; cue < to; cue++) {
    if (isCapital(unit, cue)) continue
    const start = groupStart(unit, cue, from)
    // «workers counted as missing»
    if (lowerAt(unit, cue + 1) === 'as') continue
    const isStance = STANCES.get(lowerAt(unit, cue))?.some(words => follow(unit, words, cue, to))
    if (!(isStance && isTold(unit, start, cue)) && !isRefusal(unit, start, cue)) continue
    const subject = subjectBefore(unit, from, start) ?? (start === from ? framedSubject(unit, c) : null)
    return subject && isSpeaker(unit, subject) ? { speaker: subject, cue } : undefined
  }
  return undefined
}

function groupStart(unit: Unit, cue: number, from: number): number {
  let start = cue
  while (start > from && itemKinds(unit, start - 1) & (AUXILIARY | ADVERB) && !(itemKinds(unit, start - 1) & PRONOUN))
    start--
  return start
}

function follow(unit: Unit, words: Companions, cue: number, to: number): boolean {
  if (words.length === 0) return cue + 1 < to
  return words.every(alternatives => {
    for (let i = cue + 1; i < to; i++) {
      if (alternatives.includes(lowerAt(unit, i))) return true
      if (alternatives.includes('#') && isNumber(unit, i)) return true
    }
    return false
  })
}

/** «40», «four» */
function isNumber(unit: Unit, i: number): boolean {
  return tokenKind(unit, i) === DIGITS || (wordAt(unit, i)?.figure?.cardinal ?? 0) > 1
}

/** «has cut», «now wants»; no «was put at», «to cut», «could raise», «does not want». */
function isTold(unit: Unit, start: number, cue: number): boolean {
  if (lowerAt(unit, start - 1) === 'to') return false
  for (let i = start; i < cue; i++)
    if (itemKinds(unit, i) & AUXILIARY && !/^(?:has|have|had)$/.test(lowerAt(unit, i))) return false
  return !BE.has(lowerAt(unit, start))
}

function isRefusal(unit: Unit, start: number, cue: number): boolean {
  if (!REFUSALS.has(lowerAt(unit, cue))) return false
  let isWill = false
  let isNot = false
  for (let i = start; i < cue; i++) {
    const word = lowerAt(unit, i)
    isWill ||= /^wo(?:n['’]t|uld(?:n['’]t)?)$|^will$/.test(word)
    isNot ||= /^(?:not|never)$|n['’]t$/.test(word)
  }
  return isWill && isNot
}

/** «growers», «insurers'», «economists»: people by what they do. */
const AGENTS = /(?:ers|ors|ists)['’]?$/

/** A person, a body, „she“ or a name; no „dog“ and no „it“. */
export function isSpeaker(unit: Unit, { from, to }: Range): boolean {
  if (to - from === 1 && itemKinds(unit, from) & PRONOUN) return /^(?:he|she|they)$/.test(lowerAt(unit, from))
  for (let i = from; i < to; i++) {
    if (itemKinds(unit, i) & (ROLE | INSTITUTION | COLLECTIVE | MEDIUM)) return true
    if (AGENTS.test(lowerAt(unit, i))) return true
    if (isCapital(unit, i) && !(itemKinds(unit, i) & (DETERMINER | ADVERB | SUBORDINATOR)) && isName(unit, i, to))
      return true
  }
  return false
}

/** Whether a capital means a name: at the start of a sentence «Northgate» and «Ada Quist» do, «Markets» and «Rising costs» need not. */
function isName(unit: Unit, i: number, to: number): boolean {
  if (i > 0) return true
  return to === 1 ? !lowerAt(unit, i).endsWith('s') : isCapital(unit, i + 1)
}
