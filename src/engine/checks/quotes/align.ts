import type { QuotePiece, QuoteWord } from './words.ts'

/** What became of one piece of the quote, or of one source word between two that the quote has. */
export type Step =
  | { readonly type: 'same' | 'changed'; readonly draft: QuoteWord; readonly source: QuoteWord }
  | { readonly type: 'added'; readonly draft: QuoteWord }
  | { readonly type: 'dropped'; readonly source: QuoteWord }

/**
 * A quote laid over a source's words at the place where it fits best.
 *
 * «Wir bauen [...] keine Schule» over «Wir bauen in diesem Jahr eine Schule.» has the steps same, same, changed, same.
 */
export interface Alignment {
  readonly steps: readonly Step[]
  /** Indices into the source's words, `to` exclusive. */
  readonly from: number
  readonly to: number
}

const MATCH = 4
const CHANGE = -2
const GAP = -2
/** An insertion in brackets stands for so many words of the source at most: «[die Ministerin]» for «sie». */
const REPLACED = 4
const LOWEST = -1e6

/** Where the way to a cell came from: from above (added), the left (dropped), aslant (same, changed), or a jump over words. */
const ADDED = 1
const DROPPED = 2
const ASLANT = 3
const JUMP = 4

/**
 * Needleman–Wunsch over words with free ends on the source's side. An omission lets any number of source words go for nothing.
 *
 * Takes time and room in the product of both lengths, so `source` is to be a window of some hundred words.
 */
export function align(pieces: readonly QuotePiece[], source: readonly QuoteWord[]): Alignment {
  const words = pieces.filter(piece => piece.type === 'word')
  const at = words.length === pieces.length ? placeOfAll(words, source) : -1
  if (at >= 0) {
    const steps = words.map((draft, i): Step => ({ type: 'same', draft, source: source[at + i] as QuoteWord }))
    return { steps, from: at, to: at + steps.length }
  }
  const width = source.length + 1
  const score = new Int32Array((pieces.length + 1) * width)
  const way = new Uint8Array(score.length)
  const jump = new Int32Array(score.length)
  for (let i = 1; i <= pieces.length; i++) {
    const piece = pieces[i - 1] as QuotePiece
    if (piece.type === 'word') fillWord(piece, source, i, width, score, way)
    else fillJump(piece.type === 'omission' ? width : REPLACED, i, width, score, way, jump)
  }
  return trace(pieces, source, width, score, way, jump)
}

/** The first place where the source has the very words, one behind the other: nothing fits better. -1 where it has them nowhere. */
function placeOfAll(words: readonly QuoteWord[], source: readonly QuoteWord[]): number {
  return source.findIndex((_, at) => words.every(({ key }, i) => source[at + i]?.key === key))
}

function fillWord(
  piece: QuoteWord,
  source: readonly QuoteWord[],
  i: number,
  width: number,
  score: Int32Array,
  way: Uint8Array,
): void {
  const row = i * width
  const above = row - width
  for (let j = 0; j < width; j++) {
    let best = (score[above + j] as number) + GAP
    let from = ADDED
    if (j > 0) {
      const step = (source[j - 1] as QuoteWord).key === piece.key ? MATCH : CHANGE
      const aslant = (score[above + j - 1] as number) + step
      if (aslant >= best) {
        best = aslant
        from = ASLANT
      }
      const left = (score[row + j - 1] as number) + GAP
      if (left > best) {
        best = left
        from = DROPPED
      }
    }
    score[row + j] = best
    way[row + j] = from
  }
}

function fillJump(reach: number, i: number, width: number, score: Int32Array, way: Uint8Array, jump: Int32Array): void {
  const row = i * width
  const above = row - width
  let bestAt = 0
  for (let j = 0; j < width; j++) {
    if (reach < width) bestAt = bestWithin(score, above, Math.max(0, j - reach), j)
    else if ((score[above + j] as number) >= (score[above + bestAt] as number)) bestAt = j
    score[row + j] = score[above + bestAt] as number
    way[row + j] = JUMP
    jump[row + j] = bestAt
  }
}

function bestWithin(score: Int32Array, above: number, from: number, to: number): number {
  let best = to
  for (let j = to - 1; j >= from; j--) if ((score[above + j] as number) > (score[above + best] as number)) best = j
  return best
}

function trace(
  pieces: readonly QuotePiece[],
  source: readonly QuoteWord[],
  width: number,
  score: Int32Array,
  way: Uint8Array,
  jump: Int32Array,
): Alignment {
  const last = pieces.length * width
  let to = 0
  let best = LOWEST
  for (let j = 0; j < width; j++) if ((score[last + j] as number) > best) [best, to] = [score[last + j] as number, j]
  const steps: Step[] = []
  let i = pieces.length
  let j = to
  while (i > 0) {
    const at = i * width + j
    const piece = pieces[i - 1] as QuotePiece
    const from = way[at]
    if (from === JUMP) j = jump[at] as number
    else if (from === DROPPED) steps.push({ type: 'dropped', source: source[j - 1] as QuoteWord })
    else if (piece.type === 'word') steps.push(stepOf(piece, from === ASLANT ? source[j - 1] : undefined))
    if (from === DROPPED || from === ASLANT) j--
    if (from !== DROPPED) i--
  }
  return { steps: steps.reverse(), from: j, to }
}

function stepOf(draft: QuoteWord, source: QuoteWord | undefined): Step {
  if (!source) return { type: 'added', draft }
  return { type: source.key === draft.key ? 'same' : 'changed', draft, source }
}

/** Whether the quote keeps the source's words, all of them and in their order. */
export function isVerbatim(alignment: Alignment): boolean {
  return alignment.steps.length > 0 && alignment.steps.every(step => step.type === 'same')
}
