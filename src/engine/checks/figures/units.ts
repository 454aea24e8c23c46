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
  t: ['g', 1e6],
  '[gal_us]': ['l', 3.785411784],
  '[gal_br]': ['l', 4.54609],
  '[pt_us]': ['l', 0.473176473],
  '[bbl_us]': ['l', 158.987294928],
  L: ['l', 1],
  m3: ['l', 1000],
  har: ['m2', 10_000],
  ha: ['m2', 10_000],
  ar: ['m2', 100],
  '[acr_us]': ['m2', 4046.8564224],
  '[acr_br]': ['m2', 4046.8564224],
  km2: ['m2', 1e6],
  '[smi_us]': ['m2', 2_589_988.11],
  '[mi_i]2': ['m2', 2_589_988.11],
  '[sft_i]': ['m2', 0.09290304],
  Cel: ['K', 1, 273.15],
  '[degF]': ['K', 5 / 9, 255.3722222],
  'km/h': ['m/s', 1 / 3.6],
  '[mi_i]/h': ['m/s', 0.44704],
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

export function baseUnit(code: string): BaseUnit {
  const known = UNITS[code]
  if (known) return { unit: known[0], factor: known[1], offset: known[2] ?? 0 }
  const factor = PREFIXES[code[0] ?? '']
  if (factor !== undefined && BASES.has(code.slice(1))) return { unit: code.slice(1), factor, offset: 0 }
  return { unit: code || 'measure', factor: 1, offset: 0 }
}
