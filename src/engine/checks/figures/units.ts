/** A unit in terms of a base unit: value in base = value × factor + offset. */
export interface BaseUnit {
  readonly unit: string
  readonly factor: number
  readonly offset: number
}

/** UCUM codes of units that are not a metric prefix away from their base. */
const UNITS: Readonly<Record<string, readonly [unit: string, factor: number, offset?: number]>> = {
  '[mi_i]': ['m', 1609.344],
  '[nmi_i]': ['m', 1852],
  '[yd_i]': ['m', 0.9144],
  '[ft_i]': ['m', 0.3048],
  '[in_i]': ['m', 0.0254],
  '[lb_av]': ['g', 453.59237],
  '[oz_av]': ['g', 28.349523],
  '[stone_av]': ['g', 6350.29318],
  // «tons» without more are metric ones as often as not.
  '[ston_av]': ['g', 1e6],
  t: ['g', 1e6],
  '[gal_us]': ['l', 3.785411784],
  '[gal_br]': ['l', 4.54609],
  '[pt_us]': ['l', 0.473176473],
  '[qt_us]': ['l', 0.946352946],
  '[bbl_us]': ['l', 158.987294928],
  L: ['l', 1],
  har: ['m2', 10_000],
  ha: ['m2', 10_000],
  ar: ['m2', 100],
  '[acr_us]': ['m2', 4046.8564224],
  '[acr_br]': ['m2', 4046.8564224],
  Cel: ['K', 1, 273.15],
  '[degF]': ['K', 5 / 9, 255.3722222],
  '[kn_i]': ['m/s', 0.514444],
  '[HP]': ['W', 735.49875],
  '[hp]': ['W', 735.49875],
  'kW.h': ['W.h', 1e3],
  'MW.h': ['W.h', 1e6],
  'GW.h': ['W.h', 1e9],
  'TW.h': ['W.h', 1e12],
}

const PREFIXES: Readonly<Record<string, number>> = {
  T: 1e12,
  G: 1e9,
  M: 1e6,
  k: 1e3,
  h: 1e2,
  d: 1e-1,
  c: 1e-2,
  m: 1e-3,
  u: 1e-6,
  n: 1e-9,
}

const BASES = new Set(['m', 'g', 'l', 'W', 'V', 'A', 'Hz', 'J', 'Pa', 'B', 'By', 'bit', 'Sv', 'Bq', 'N', 'cal'])

const TIMES: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, d: 86_400 }

/** „km“ is 1000 m, «[ft_i]2» 0.0929 m2, „m3/s“ 1000 l/s; what is in no table is its own base. */
export function baseUnit(code: string): BaseUnit {
  const known = UNITS[code]
  if (known) return { unit: known[0], factor: known[1], offset: known[2] ?? 0 }
  return rateOf(code) ?? powerOf(code) ?? prefixed(code) ?? { unit: code || 'measure', factor: 1, offset: 0 }
}

/**
 * „l/min“ in l/s. What is given for each piece of space or matter goes by what there is of it, mg/m3 in g: texts say „40 Liter“ as well as
 * „40 Liter Regen pro Quadratmeter“.
 */
function rateOf(code: string): BaseUnit | null {
  const [above, below, ...rest] = code.split('/')
  if (!above || !below || rest.length > 0) return null
  const a = baseUnit(above)
  const seconds = TIMES[below]
  return seconds ? { unit: `${a.unit}/s`, factor: a.factor / seconds, offset: 0 } : a
}

/** Squares and cubes of lengths; a cubic metre is 1000 l. */
function powerOf(code: string): BaseUnit | null {
  const power = Number(/[23]$/.exec(code)?.[0] ?? 0)
  const side = power ? baseUnit(code.slice(0, -1)) : null
  if (side?.unit !== 'm') return null
  return power === 2
    ? { unit: 'm2', factor: side.factor ** 2, offset: 0 }
    : { unit: 'l', factor: side.factor ** 3 * 1000, offset: 0 }
}

function prefixed(code: string): BaseUnit | null {
  const factor = PREFIXES[code[0] ?? '']
  if (factor === undefined || !BASES.has(code.slice(1))) return null
  return { unit: code.slice(1), factor, offset: 0 }
}

/** Whether a class of values is a currency by its code of ISO 4217: EUR. */
export function isCurrency(kind: string): boolean {
  return /^[A-Z]{3}$/.test(kind)
}
