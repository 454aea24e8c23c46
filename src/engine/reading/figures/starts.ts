import { DIGITS, MARK } from '../../text/tokens.ts'
import type { Reader } from './reader.ts'
import type { FigureSense } from './sense.ts'
import { fractionSigns } from './symbols.ts'

const FRACTION_SIGNS = new Set(Object.keys(fractionSigns).map(sign => sign.charCodeAt(0)))

/** Whether a figure can begin at token `i`: all other tokens are passed over without another look. */
export function mayStart(r: Reader, i: number): boolean {
  const kind = r.tokens.kind[i]
  if (kind === DIGITS) return true
  if (kind === MARK) return FRACTION_SIGNS.has(r.tokens.code[i] as number)
  const sense = r.tokens.word[i]?.figure
  if (!sense) return false
  if (sense.starts) return true
  return sense.article ? counts(r.tokens.word[i + 1]?.figure) || opensRange(r, i) : false
}

/** „ein bis zwei Wohnungen“, „eine oder zwei Wohnungen“ */
export function opensRange({ tokens: { word }, german }: Reader, article: number): boolean {
  return (
    german && /^(?:bis|oder)$/.test(word[article + 1]?.lower ?? '') && (word[article + 2]?.figure?.cardinal ?? 0) > 1
  )
}

/** What may follow an article that is a number: „eine Million“, „ein Drittel“, „einen Euro“, „ein Uhr“, „ein und zwanzig“. */
function counts(next: FigureSense | undefined): boolean {
  if (!next) return false
  if (next.scale || next.fraction !== undefined || next.half || next.unit || next.article || next.calendar?.clock)
    return true
  return next.cardinal !== undefined || (next.glue?.includes('and') ?? false) || (next.glue?.includes('point') ?? false)
}
