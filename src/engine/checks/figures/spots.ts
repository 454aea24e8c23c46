import { NOTHING_BEHIND, type Spot } from '../../corpus/context.ts'
import type { Tokens } from '../../text/tokens.ts'

const JOINTS = new Set(['und', 'während', 'wohingegen', 'aber', 'sowie', 'and', 'while', 'whereas', 'but'])
const COMMA = ','.charCodeAt(0)
const SEMICOLON = ';'.charCodeAt(0)

/**
 * A figure among the words of its sentence, which begins at the token `from`. Words up to the joint before the next figure are its own:
 * in «the ferry took 40 cars and the barge took 12» the barge belongs to the 12.
 */
export function spotAmong<T extends { readonly place: number }>(
  figure: T,
  all: readonly T[],
  tokens: Tokens,
  from: number,
): Spot {
  const { place } = figure
  let before = -1
  let behind = Number.POSITIVE_INFINITY
  for (const other of all) {
    if (other === figure) continue
    if (other.place <= place) before = Math.max(before, other.place)
    if (other.place >= place) behind = Math.min(behind, other.place)
  }
  return {
    place,
    left: before < 0 ? before : jointBetween(place, before, tokens, from),
    right: behind === Number.POSITIVE_INFINITY ? NOTHING_BEHIND : jointBetween(place, behind, tokens, from),
  }
}

/** The last conjunction between two places, else the last comma, else the other place itself. */
function jointBetween(place: number, other: number, { code, word }: Tokens, from: number): number {
  let comma = other
  for (let i = Math.max(place, other) - 1; i > Math.min(place, other); i--) {
    if (JOINTS.has(word[from + i]?.lower ?? '')) return i
    if (comma === other && (code[from + i] === COMMA || code[from + i] === SEMICOLON)) comma = i
  }
  return comma
}
