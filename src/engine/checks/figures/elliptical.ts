import type { Figure } from '../../model.ts'
import type { Text } from '../../reading/reading.ts'

/** What may stand between a bare number and the figure whose unit it shares, lower case. */
const LINKS =
  /^[\s,(–-]*(?:[a-zß-ž]+\s+)?(?:(?:auf|um|und|bis|sondern|oder|statt|gegenüber|gegen|nach|nicht|to|and|or|not|but|against|from|instead of|compared with|rund|etwa|über|knapp|gut|about|some|up)[\s,–-]*){1,4}(?:(?:[a-zß-ž]+\s+)?(?:auf|to|at|bei)\s+)?$/iu

/** Characters between the two. */
const REACH = 32

/**
 * Gives bare numbers the unit and the scale of the neighbour that they share them with: in „nicht 3,4, sondern 3,6 Millionen Euro“ the
 * first is 3.4 million euros too, in «27 per cent and not 37» the second is a percentage.
 */
export function withSharedUnits(figures: readonly Figure[], { prose }: Text): readonly Figure[] {
  return figures.map((figure, i) => {
    if (!isBare(figure)) return figure
    const partner = [figures[i + 1], figures[i - 1]].find(
      other => other && hasUnit(other) && areLinked(figure, other, prose),
    )
    return partner ? sharing(figure, partner) : figure
  })
}

function isBare({ kind, head, value }: Figure): boolean {
  return kind === 'count' && head === null && typeof value === 'number'
}

function hasUnit({ kind }: Figure): boolean {
  return kind === 'money' || kind === 'percent' || kind === 'measure'
}

function areLinked(bare: Figure, other: Figure, prose: string): boolean {
  const [first, second] = bare.start < other.start ? [bare, other] : [other, bare]
  const gap = second.start - first.end
  return gap > 0 && gap <= REACH && LINKS.test(prose.slice(first.end, second.start))
}

const NUMERAL = /^[\d.,\s]+/

function sharing(bare: Figure, partner: Figure): Figure {
  const scale = bare.start < partner.start ? scaleOf(partner) : 1
  const by = (n: number | null) => (n === null ? null : n * scale)
  const { kind, unit } = partner
  return {
    ...bare,
    kind,
    unit,
    value: (bare.value as number) * scale,
    min: by(bare.min),
    max: by(bare.max),
    tolerance: bare.tolerance * scale,
  }
}

/** 1000000 for „3,6 Millionen“: the scale word goes for both. */
function scaleOf({ number, value }: Figure): number {
  const digits = NUMERAL.exec(number.text)?.[0]
  if (!digits || digits.length === number.text.length) return 1
  const exponent = Math.round(Math.log10(Math.abs(value as number)) / 3 - 0.5) * 3
  return exponent >= 3 ? 10 ** exponent : 1
}
