import { hedgeBefore } from './hedges.ts'
import { nounAfter } from './nouns.ts'
import type { Numeral } from './numeral.ts'
import type { Part } from './parts.ts'
import {
  isCapital,
  isDigits,
  isGlue,
  isInnerMark,
  isMark,
  isWord,
  lengthAt,
  lowerAt,
  type Reader,
  senseAt,
  textAt,
} from './reader.ts'

/** Units that are words of other meanings too: „ein Tag“, „eine Bar“, „einen Fuß“. */
const DOUBTFUL_UNITS: ReadonlySet<string> = new Set(
  'd bar bit [kn_i] [bbl_us] ar ZAR BRL KRW RON CZK [ft_i] [in_i] deg mol [yd_i] [stone_av] [pt_us] [cup_us] [ston_av] DEM'.split(
    ' ',
  ),
)

/** An article is a number before a unit that nobody takes for anything else: „ein Prozent“, „einen Euro“, „vor einem Jahr“. */
export function isUnitOfArticle(r: Reader, part: Part): boolean {
  const { unit } = part
  if (part.tail || !unit || DOUBTFUL_UNITS.has(unit.code) || lengthAt(r, part.numeral.to) < 2 || isRate(r, part.from))
    return false
  if (!unit.grain) return true
  // «an hour and ten minutes»
  if (part.to > part.numeral.to + 2 && isGlue(r, part.numeral.to + 1, 'and')) return true
  if (hedgeBefore(r, part.from)) return true
  return r.german ? unit.code === 'a' && lowerAt(r, part.from) !== 'eines' : isGlue(r, part.to, 'lasting')
}

/** «$5 a gallon» */
function isRate(r: Reader, article: number): boolean {
  const before = senseAt(r, article - 1)
  return (
    isDigits(r, article - 1) ||
    before?.unit !== undefined ||
    before?.scale !== undefined ||
    before?.cardinal !== undefined
  )
}

/** „Elf“ of football, „Dr. Sieben“, „Zweimillionen-Stadt“, «multi-million», «one» as a pronoun. */
export function isIdiom(r: Reader, { form, type, from, to, value }: Numeral): boolean {
  if (form !== 'words') return false
  if (isInnerMark(r, from - 1, '-') && lowerAt(r, from - 2) === 'multi') return true
  if (
    isInnerMark(r, to, '-') &&
    senseAt(r, to + 1)?.cardinal === undefined &&
    isWord(r, to + 1) &&
    (r.german || value <= 3) &&
    !senseAt(r, to + 1)?.unit &&
    !senseAt(r, to + 1)?.tail &&
    !(isInnerMark(r, to + 2, '-') && (isGlue(r, to + 1, 'in') || isGlue(r, to + 1, 'to')))
  )
    return true
  if (type !== 'cardinal' || to !== from + 1) return false
  if (r.german && lowerAt(r, from) === 'eins') return isGlue(r, to, 'onesAfter')
  if (r.german) return isCapital(r, from) && from > r.from && (isTeam(r, from) || (value <= 12 && isSurname(r, from)))
  if (value !== 1 || isShareOfNumber(r, to)) return false
  return isGlue(r, from - 1, 'onesBefore') || isGlue(r, to, 'onesAfter') || isAlone(r, to)
}

/** «says that one in six …» */
const isShareOfNumber = (r: Reader, i: number) => isGlue(r, i, 'in') && senseAt(r, i + 1)?.cardinal !== undefined

/** Nothing is counted after «one». */
function isAlone(r: Reader, i: number): boolean {
  if (isMark(r, i, '%') || isInnerMark(r, i, '-') || isGlue(r, i, 'in')) return false
  if ((isGlue(r, i, 'to') || isGlue(r, i, 'or')) && senseAt(r, i + 1)?.cardinal !== undefined) return false
  return !isWord(r, i) || (senseAt(r, i)?.roles?.includes('stop') ?? false)
}

const isTeam = (r: Reader, i: number) => lowerAt(r, i) === 'elf' && isGlue(r, i - 1, 'onesBefore')

function isSurname(r: Reader, i: number): boolean {
  const isBehindName = isMark(r, i - 1, '.') || (isWord(r, i - 1) && isCapital(r, i - 1) && !senseAt(r, i - 1))
  return isBehindName && textAt(r, i).slice(1) === lowerAt(r, i).slice(1) && !nounAfter(r, i + 1)
}
