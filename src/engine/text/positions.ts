import type { Position, Span } from '../model.ts'

/** Turns offsets of a text into lines and columns. */
export interface Positions {
  of(span: Span): Position
  /** Where each line begins. */
  readonly lines: readonly number[]
}

/** For «ab\ncd» the span of «d» is line 2, column 2. */
export function positionsOf(text: string): Positions {
  const starts = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return positionsIn(starts)
}

/** The same by where the lines begin, for a text that is not there. */
export function positionsIn(starts: readonly number[]): Positions {
  const lineAt = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    lines: starts,
    of({ start, end }) {
      const line = lineAt(start)
      const endLine = lineAt(end)
      return {
        line: line + 1,
        column: start - (starts[line] as number) + 1,
        endLine: endLine + 1,
        endColumn: end - (starts[endLine] as number) + 1,
      }
    },
  }
}
