import type { Span } from '../../model.ts'
import { LOWER, UPPER } from './agreement.ts'
import type { Candidate, FigureSearch } from './candidates.ts'
import type { Comparable } from './comparable.ts'
import type { Judged } from './workedOut.ts'

/** What stands right before and behind a figure: what is beyond another one, or in another sentence, is not said of it. */
export function wordsBeside(prose: string, { start, end }: Span, reach: number): readonly [string, string] {
  const before =
    prose
      .slice(Math.max(0, start - reach), start)
      .split(ANOTHER)
      .at(-1) ?? ''
  const [behind = ''] = prose.slice(end, end + reach).split(ANOTHER)
  const isCut = /\d/.test(prose.charAt(end + behind.length))
  // „…, Firmen bis zu 50.000“: the last words belong to the next figure.
  return [before, isCut ? behind.replace(/\S+\s+\S+\s*$/, '') : behind]
}

const ANOTHER = /[\d.!?]/

/** Words that make a value a bound without standing before it: „die Obergrenze von 2500“, „400 Kilogramm, höchstens“, „nicht weiter als“. */
const HIGHEST =
  /(?<![a-zß-ž])(?:obergrenze|grenzwert|limit|höchst(?:ens|grenze|wert|menge|zahl|satz|strafe)|maximal|begrenzt?|maximum|deckel|gedeckelt|nicht (?:mehr|weiter|länger|höher) als|ceiling|at most|up to|no more than|limited|bis zu|voll(?:ständig)? aus[a-zß-ž]*|ausschöpf[a-zß-ž]*|in full|capped|caps? (?:[a-z]+ ){0,3}(?:of|on|at))(?![a-zß-ž])/i
const LOWEST =
  /(?<![a-zß-ž])(?:untergrenze|mindest(?:ens|grenze|wert|menge|zahl|satz)|minimal|minimum|nicht (?:weniger|niedriger) als|at least|no (?:less|fewer) than)(?![a-zß-ž])/i
/** What a law allows is a bound. */
const ALLOWED = /(?<![a-zß-ž])(?:[Dd]ürfen|[Dd]arf|erlaubt|zulässig|allowed|may)(?![a-zß-ž])/

/** A bound that one of both has right before the value, and the other elsewhere beside it. */
export function isBoundInWords(
  { claim: { quantity, figure } }: Judged,
  { draft, corpus }: FigureSearch,
  first: Candidate | undefined,
): boolean {
  if (!first || quantity.value !== first.other.quantity.value) return false
  const isMine = isBound(quantity)
  if (isMine === isBound(first.other.quantity)) return false
  const { bound } = isMine ? quantity : first.other.quantity
  const beside = isMine
    ? wordsBeside(corpus.text(first.other.source).prose, first.other, 35)
    : wordsBeside(draft.prose, figure, 35)
  const has = (words: RegExp) => beside.some(part => words.test(part))
  if (!UPPER.has(bound) && has(LOWEST)) return true
  return !LOWER.has(bound) && (has(HIGHEST) || (isMine && has(ALLOWED)))
}

function isBound({ bound }: Comparable): boolean {
  return bound === 'range' || UPPER.has(bound) || LOWER.has(bound)
}
