import { DETERMINER, SOURCE } from '../sense.ts'
import type { Statement } from '../statements.ts'
import { type Chunk, isCapital, isWord, itemKinds, lowerAt, type Unit } from '../units.ts'
import { isSubordinate } from './clauses.ts'

/** «Der Täter soll zwei Menschen verletzt haben», «Angeblich ist die Brücke marode»: somebody's claim, nobody says whose. */
export function hearsayStatement(unit: Unit, c: number): Statement | undefined {
  const chunk = unit.chunks[c] as Chunk
  const cue = cueOf(unit, chunk)
  if (cue < 0) return undefined
  const pieces = [{ from: chunk.from, to: chunk.to }]
  return { type: 'hearsay', speaker: null, cue: { from: cue, to: cue + 1 }, pieces, onlyQuotes: false }
}

function cueOf(unit: Unit, chunk: Chunk): number {
  for (let i = chunk.from; i < chunk.to; i++) {
    if (!(itemKinds(unit, i) & SOURCE)) continue
    const word = lowerAt(unit, i)
    if (word === 'angeblich' && !(itemKinds(unit, i - 1) & DETERMINER)) return i
    if ((word === 'soll' || word === 'sollen') && (isSubordinate(unit, chunk) ? false : isPerfect(unit, chunk)))
      return i
  }
  return -1
}

/** «verletzt haben», «gesehen worden sein», «gekommen sein»; what „soll abgeschlossen sein“ is a plan. */
function isPerfect(unit: Unit, { to }: Chunk): boolean {
  const last = lowerAt(unit, to - 1)
  const participle = lowerAt(unit, to - 2)
  if (!isWord(unit, to - 2) || isCapital(unit, to - 2)) return false
  if (last === 'haben') return PARTICIPLE.test(participle)
  return last === 'sein' && (participle === 'worden' || MOTION.test(participle))
}

const PARTICIPLE = /(?:t|en)$/
/** Participles of coming, going and becoming. */
const MOTION =
  /(?:gekommen|gegangen|gefahren|geflogen|geflohen|gelaufen|gefallen|gestiegen|gesunken|gestorben|geworden|gewesen|gebrochen|gestürzt|geblieben|verschwunden|entstanden|erschienen|gezogen|gereist|eingedrungen|umgekommen|entkommen)$/
