import type { Block, Span } from '../model.ts'

/** A cell of a table with its words without markup; null where it is empty. */
export type Cell = (Span & { readonly text: string }) | null

/**
 * The blocks of a table's cells. Each knows its column's heading and its row's name, which say what its figures count; a unit of all cells,
 * from the corner (also behind its heading, «Annual change, per cent») or from the caption above, goes with the name: „Mio. Euro“ above
 * „Umsatz“ makes it „Umsatz (Mio. Euro)“.
 */
export function tableCells(headings: readonly Cell[], rows: readonly (readonly Cell[])[], caption: string): Block[] {
  const corner = headings[0]?.text ?? ''
  const unit = UNIT.test(corner) ? corner : unitOfCaption(corner) || unitOfCaption(caption)
  const blocks: Block[] = []
  const naming = RANK.test(corner) ? Math.max(0, firstOfWords(rows)) : 0
  const add = (line: readonly Cell[], isHead: boolean) => {
    const span = spanOf(line)
    const name = line[naming]?.text ?? ''
    for (const [i, cell] of line.entries()) {
      if (!cell) continue
      const { start, end } = cell
      const row = i > naming && unit && !name.includes('(') ? `${name} (${unit})` : name
      const table = { column: headings[i]?.text ?? '', row, isHeader: isHead || i <= naming, line: span }
      blocks.push({ start, end, kind: 'cell', table })
    }
  }
  add(headings, true)
  for (const row of rows) add(row, false)
  return blocks
}

/** The first column that has words alone; -1 where none has. */
function firstOfWords(rows: readonly (readonly Cell[])[]): number {
  const isWords = (cell: Cell | undefined) =>
    cell !== null && cell !== undefined && /^[^\d]*[A-Za-zÀ-ɏ]{2}/.test(cell.text)
  return (rows[0] ?? []).findIndex((_, i) => rows.every(row => isWords(row[i])))
}

/** Above the places of a ranking, whose rows are named by what stands behind them. */
const RANK = /^(?:rank|rang|platz|pos\.?|#)$/i

/** „Mio. Euro“, „Prozent der Stimmen“, „Mio. Euro 2024“, but for „Euro 6“, which is a norm. */
export function isUnit(heading: string): boolean {
  return SYMBOL.test(heading.trim()) || (UNIT.test(heading) && !/\d/.test(heading.replace(A_YEAR, '')))
}

const A_YEAR = /\b(?:19|20)\d\d\b/

/** A heading that is nothing else; «m» and «t» are too many things. */
const SYMBOL = /^(?:km|km\/h|mph|kg|ha|hl|km²|m²|m³|cm|mm|°C|[MG]W)$/

const UNIT =
  /^(?:in\s+)?(?:Mio|Mrd|Tsd|Tausend|Millionen|Milliarden|Prozent|Euro|EUR|USD|GBP|Tonnen|[kMG]?Wh|million|billion|thousand|per ?cent|[%€$£])(?![a-zß-ž\d])/iu

/** „Ertrag und Aufwand (in Millionen Euro)“, «Levels, per cent of capacity», „Einnahmen in Millionen Euro“ */
const CAPTION = /(?:\(|[,:;] | (?=in (?:Mi|Mrd|Tsd|Tausend|Prozent|Euro|m|b|th|per ?c)))([^()]{1,40}?)\)?:?$/
/** „Angaben in Millionen Euro, sofern nicht anders vermerkt“, „Richtig ist (Angaben in Prozent):“ */
const CAPTION_OF_ALL =
  /(?:^|[(.:;] ?)(?:(?:alle )?(?:angaben|werte|beträge|zahlen)|(?:all )?(?:figures|amounts|values)(?: are)?) (in (?:[^(),.;:]|(?<=Mio|Mrd|Tsd)\.){1,40})(?:[),.;:]|$)/i

/** As much of what stands above a table may be said of its cells. */
const LONGEST_CAPTION = 200

function unitOfCaption(caption: string): string {
  const end = caption.slice(-LONGEST_CAPTION)
  const inAll = CAPTION_OF_ALL.exec(end)
  const [, unit = ''] = inAll ?? ((caption === end && CAPTION.exec(end)) || [])
  return UNIT.test(unit) ? unit : ''
}

/** From the first cell to the last. */
function spanOf(line: readonly Cell[]): Span {
  const cells = line.filter(cell => cell !== null)
  return { start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 }
}
