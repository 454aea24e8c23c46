import type { Span } from '../../model.ts'
import type { Step } from './align.ts'
import type { QuoteWord } from './words.ts'

/** One place where quote and source part: the draft's words there, and the source's; either may be empty. */
export interface Difference {
  readonly draft: Span | null
  readonly source: Span | null
}

/** The runs of steps that are not the same. */
export function differencesOf(steps: readonly Step[]): readonly Difference[] {
  const found: Difference[] = []
  let run: Step[] = []
  for (const step of [...steps, null]) {
    if (step && step.type !== 'same') run.push(step)
    else if (run.length > 0) {
      found.push({
        draft: hull(run.flatMap(s => ('draft' in s ? [s.draft] : []))),
        source: hull(run.flatMap(s => ('source' in s ? [s.source] : []))),
      })
      run = []
    }
  }
  return found
}

/** What to replace in the draft by what of the source, with a word that both have on each side where one of them is empty. */
export function mendOf(steps: readonly Step[]): { readonly draft: Span; readonly source: Span } | null {
  const firstOff = steps.findIndex(step => step.type !== 'same')
  const lastOff = steps.findLastIndex(step => step.type !== 'same')
  if (firstOff < 0) return null
  const part = steps.slice(firstOff, lastOff + 1)
  const isOneSided = part[0]?.type !== 'changed' || part.at(-1)?.type !== 'changed'
  const wide = isOneSided ? steps.slice(Math.max(0, firstOff - 1), lastOff + 2) : part
  const draft = hull(wide.flatMap(s => ('draft' in s ? [s.draft] : [])))
  const source = hull(wide.flatMap(s => ('source' in s ? [s.source] : [])))
  return draft && source ? { draft, source } : null
}

function hull(words: readonly QuoteWord[]): Span | null {
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}
