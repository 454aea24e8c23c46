import { codeAt } from '../../text/codes.ts'
import type { FigureSense, Lexicon } from './sense.ts'
import { add, multiply, NOTHING, type Sum, valueOf } from './sum.ts'

/** The parts of German number words, the longer before those that they start with. */
const ATOMS: readonly (readonly [string, number])[] = [
  ['dreizehn', 13],
  ['dreißig', 30],
  ['dreissig', 30],
  ['vierzehn', 14],
  ['vierzig', 40],
  ['fünfzehn', 15],
  ['fuenfzehn', 15],
  ['fünfzig', 50],
  ['fuenfzig', 50],
  ['sechzehn', 16],
  ['sechzig', 60],
  ['siebzehn', 17],
  ['siebzig', 70],
  ['achtzehn', 18],
  ['achtzig', 80],
  ['neunzehn', 19],
  ['neunzig', 90],
  ['zwanzig', 20],
  ['zwölf', 12],
  ['zwoelf', 12],
  ['sieben', 7],
  ['null', 0],
  ['eins', 1],
  ['eine', 1],
  ['ein', 1],
  ['zwei', 2],
  ['zwo', 2],
  ['drei', 3],
  ['vier', 4],
  ['fünf', 5],
  ['fuenf', 5],
  ['sechs', 6],
  ['sieb', 7],
  ['acht', 8],
  ['neun', 9],
  ['zehn', 10],
  ['elf', 11],
]
const SCALES: readonly (readonly [string, number])[] = [
  ['hundert', 100],
  ['tausend', 1000],
  ['millionen', 1e6],
  ['million', 1e6],
  ['milliarden', 1e9],
  ['milliarde', 1e9],
]

type Named = readonly (readonly [string, number])[]

/** The parts by the letter that they begin with. */
function byLetter(parts: Named): ReadonlyMap<string, Named> {
  const groups = new Map<string, [string, number][]>()
  for (const [name, value] of parts) {
    const group = groups.get(name.charAt(0)) ?? []
    groups.set(name.charAt(0), group)
    group.push([name, value])
  }
  return groups
}

const ATOMS_BY_LETTER = byLetter(ATOMS)
const SCALES_BY_LETTER = byLetter(SCALES)

function partAt(parts: ReadonlyMap<string, Named>, word: string): Named[number] | undefined {
  const group = parts.get(word.charAt(0))
  if (group) for (const part of group) if (word.startsWith(part[0])) return part
  return undefined
}

/** The first two letters in one number: most words are no number by these. */
function beginningOf(word: string): number {
  return word.length < 2 ? 0 : codeAt(word, 0) * 65_536 + codeAt(word, 1)
}

const BEGINNINGS = new Set(
  [...ATOMS.map(([name]) => name), ...SCALES.map(([name]) => name), 'dritt', 'erste'].map(beginningOf),
)

interface Prefix {
  readonly sum: Sum
  readonly rest: string
}

/** What a German compound of number words says: „zweihunderttausend“, „dreijährig“, „zweieinhalb“, „zehntgrößte“, „fünftel“. */
export function compoundSense(lower: string, isCapital: boolean, lexicon: Lexicon): FigureSense | undefined {
  if (!BEGINNINGS.has(beginningOf(lower))) return undefined
  const { sum, rest } = readAtoms(lower)
  const irregular = ordinalRoot(rest)
  if (sum.empty && !irregular) return undefined
  const value = valueOf(sum)
  if (rest === '') return { cardinal: value, room: sum.room || (sum.group === 0 ? 1000 : 0), starts: true }
  return (
    ordinal(value, rest, isCapital) ??
    (irregular && ordinal(value + irregular.value, irregular.rest, isCapital)) ??
    part(value, rest) ??
    measured(value, rest, lexicon) ??
    mixed(value, rest, lexicon) ??
    tailed(value, rest, lexicon) ??
    pairedYear(value, rest)
  )
}

/** Takes as many number parts off the front as make one number. */
function readAtoms(word: string): Prefix {
  let sum = NOTHING
  let rest = word
  for (;;) {
    const next = addScale(sum, rest) ?? addAtom(sum, rest, false) ?? joinAtom(sum, rest)
    if (!next) return { sum, rest }
    sum = next.sum
    rest = next.rest
  }
}

function addScale(sum: Sum, rest: string): Prefix | undefined {
  const scale = partAt(SCALES_BY_LETTER, rest)
  const next = scale && multiply(sum, scale[1])
  return next && { sum: next, rest: rest.slice(scale[0].length) }
}

function addAtom(sum: Sum, rest: string, joined: boolean): Prefix | undefined {
  const atom = partAt(ATOMS_BY_LETTER, rest)
  const next = atom && add(sum, atom[1], 0, joined)
  return next && { sum: next, rest: rest.slice(atom[0].length) }
}

function joinAtom(sum: Sum, rest: string): Prefix | undefined {
  return rest.startsWith('und') ? addAtom(sum, rest.slice(3), true) : undefined
}

const ORDINAL_END = /^s?te[nrsm]?$/
const SUPERLATIVE = /^s?t(?!letzt)[A-Za-zÀ-ɏ]{2,}[sß]te[nrsm]?$/

/** „erst“ and „dritt“ are not built of „eins“ and „drei“. */
function ordinalRoot(rest: string): { readonly value: number; readonly rest: string } | undefined {
  if (rest.startsWith('dritt')) return { value: 3, rest: rest.slice(4) }
  if (rest.startsWith('erste')) return { value: 1, rest: rest.slice(3) }
  return undefined
}

/** „zehnte“, „achte“, „zehntgrößte“; „Zweitligisten“ are none. */
function ordinal(value: number, rest: string, isCapital: boolean): FigureSense | undefined {
  if (!isCapital && value > 1 && value < 13 && (rest === 't' || rest === 'st')) return { ordinal: value, starts: true }
  const isEight = value % 10 === 8 && /^e[nrsm]?$/.test(rest)
  if (isEight || ORDINAL_END.test(rest) || (!isCapital && SUPERLATIVE.test(rest)))
    return { ordinal: value, starts: true }
  return undefined
}

function part(value: number, rest: string): FigureSense | undefined {
  return /^(?:s?t)?el[ns]?$/.test(rest) && value >= 4 && (rest.length > 3 || rest.startsWith('t') || value % 10 === 8)
    ? { fraction: 1 / value, starts: true }
    : value === 0 && rest === 'tel'
      ? { fraction: 0 }
      : undefined
}

/** „Viertelprozentpunkt“, „Achtelliter“, „Dreiviertelstunde“ */
function measured(value: number, rest: string, lexicon: Lexicon): FigureSense | undefined {
  const [, quarters, form = ''] = /^(viertel|t?el)([A-Za-zÀ-ɏ]{3,})$/.exec(rest) ?? []
  const unit = quarters ? lexicon.get(form)?.unit : undefined
  if (!unit || (quarters !== 'viertel' && value !== 4 && value !== 8)) return undefined
  return { cardinal: quarters === 'viertel' ? value / 4 : 1 / value, whole: true, measured: unit, starts: true }
}

const MIXED: readonly (readonly [string, number])[] = [
  ['einhalb', 0.5],
  ['einviertel', 0.25],
  ['dreiviertel', 0.75],
  ['eindrittel', 1 / 3],
]

function mixed(value: number, rest: string, lexicon: Lexicon): FigureSense | undefined {
  const half = MIXED.find(([name]) => rest.startsWith(name))
  if (!half) return undefined
  const after = rest.slice(half[0].length)
  const total = value + half[1]
  return after === '' ? { mixed: total, starts: true } : tailed(total, after, lexicon)
}

/** „achtzehnuhr“, „achtzehnuhrdreißig“ */
function clockTime(hour: number, rest: string): FigureSense | undefined {
  const minutes = readAtoms(rest)
  return minutes.rest === '' ? { calendar: { hour, minute: valueOf(minutes.sum) }, starts: true } : undefined
}

/** „neunzehnachtzig“ */
function pairedYear(hundreds: number, rest: string): FigureSense | undefined {
  if (hundreds !== 19 && hundreds !== 20) return undefined
  const { sum, rest: after } = readAtoms(rest)
  const years = valueOf(sum)
  return after === '' && years >= 10 && years < 100
    ? { calendar: { named: hundreds * 100 + years }, starts: true }
    : undefined
}

function tailed(value: number, rest: string, lexicon: Lexicon): FigureSense | undefined {
  if (rest.startsWith('uhr')) return clockTime(value, rest.slice(3))
  const tail = lexicon.get(rest)?.tail
  if (!tail) return undefined
  if (tail === 'decade' && (value < 10 || value % 10 !== 0)) return undefined
  if (tail === 'percent' && value === 100) return undefined
  if (tail === 'factor') return value === 1 ? undefined : { factor: value, starts: true }
  if (tail === 'times') return value === 1 ? undefined : { times: value, starts: true }
  return { cardinal: value, tail, whole: true, starts: true }
}
