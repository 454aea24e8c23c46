import type { Figure } from '../../model.ts'
import type { Text } from '../reading.ts'
import { parseIsoDay } from './civil.ts'
import { readDate } from './dates.ts'
import { dateFigure, quantityFigure } from './figures.ts'
import { readQuantity } from './quantities.ts'
import { type Reader, readerOf } from './reader.ts'
import { type Found, refine } from './refine.ts'
import { mayStart } from './starts.ts'
import { cellQuantity, lapTimeOfCell } from './tables.ts'

/** The figures and dates of a text, in text order; no two share a token. */
export function readFigures(text: Text): readonly Figure[] {
  const r = readerOf(text, parseIsoDay(text.date))
  const figures: Figure[] = []
  let corner = ''
  let line = -1
  for (const sentence of text.sentences) {
    const table = text.blocks[sentence.block]?.table
    if (table?.isHeader && table.line.start !== line) {
      line = table.line.start
      corner = line === text.blocks[sentence.block]?.start ? table.column : ''
    }
    r.from = sentence.from
    r.to = sentence.to
    r.year = null
    r.ahead = null
    const lap = table && !table.isHeader ? lapTimeOfCell(r, table, corner) : []
    const found = lap.length > 0 ? lap : extract(r)
    if (found.length === 0) continue
    for (const one of refine(r, found)) {
      if (table?.isHeader && !('resolved' in one)) continue
      const figure = 'resolved' in one ? dateFigure(r, one) : quantityFigure(r, one, figures)
      figures.push(table && !table.isHeader ? cellQuantity(text, figure, table, corner) : figure)
    }
  }
  return figures
}

/** What stands in the sentence, read by itself; what it takes from its neighbours comes after. */
function extract(r: Reader): Found[] {
  const found: Found[] = []
  let i = r.from
  while (i < r.to) {
    if (!mayStart(r, i)) {
      i++
      continue
    }
    const one = readDate(r, i) ?? readQuantity(r, i)
    if (typeof one === 'number') i = one
    else {
      found.push(one)
      i = Math.max(i + 1, one.to)
      r.done = i
    }
  }
  return found
}
