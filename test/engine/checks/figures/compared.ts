import { type Comparable, comparable } from '../../../../src/engine/checks/figures/comparable.ts'
import { refined } from '../../../../src/engine/checks/figures/refine.ts'
import type { Figure, Language } from '../../../../src/engine/model.ts'
import { readFigures } from '../../../../src/engine/reading/figures/index.ts'
import { prepare } from '../../../../src/engine/text/prepare.ts'

/** The figures of a text as the check compares them. */
export function refinedFigures(text: string, language: Language = 'de'): readonly Figure[] {
  const prepared = prepare({ text, language })
  return refined(readFigures(prepared), prepared)
}

/** The first figure of a text in the form in which it is compared. */
export function compared(text: string, language: Language = 'de'): Comparable {
  const [figure] = refinedFigures(text, language)
  const quantity = figure && comparable(figure)
  if (!quantity) throw new Error(`no figure to compare in «${text}»`)
  return quantity
}
