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
  let left = -1
  let right = NOTHING_BEHIND
  for (const other of all) {
    if (other === figure) continue
    const joint = jointBetween(place, other.place, tokens, from)
    if (joint <= place) left = Math.max(left, joint)
    if (joint >= place) right = Math.min(right, joint)
  }
  return { place, left, right }
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
