import assert from 'node:assert/strict'
import { baseUnit } from '../../../../src/engine/checks/figures/units.ts'

/** UCUM codes in their base unit. */
const TABLE: readonly (readonly [code: string, unit: string, factor: number])[] = [
  ['m', 'm', 1],
  ['km', 'm', 1000],
  ['cm', 'm', 0.01],
  ['[mi_i]', 'm', 1609.344],
  ['t', 'g', 1e6],
  ['kg', 'g', 1000],
  ['hl', 'l', 100],
  ['m3', 'l', 1000],
  ['km2', 'm2', 1e6],
  ['har', 'm2', 1e4],
  ['[ft_i]2', 'm2', 0.09290304],
  ['km/h', 'm/s', 1 / 3.6],
  ['[mi_i]/h', 'm/s', 0.44704],
  ['m3/s', 'l/s', 1000],
  ['g/km', 'g', 1],
  ['mg/m3', 'g', 0.001],
  ['MW', 'W', 1e6],
  ['TW.h', 'W.h', 1e12],
  ['B[SPL]', 'B[SPL]', 1],
]

describe('base units', () => {
  for (const [code, unit, factor] of TABLE)
    it(`${code} in ${unit}`, () => {
      const base = baseUnit(code)
      assert.equal(base.unit, unit)
      assert.ok(Math.abs(base.factor / factor - 1) < 1e-9, String(base.factor))
    })

  it('degrees have two zeros', () => {
    const kelvin = (degrees: number, code: string) => degrees * baseUnit(code).factor + baseUnit(code).offset
    assert.ok(Math.abs(kelvin(100, 'Cel') - kelvin(212, '[degF]')) < 1e-6)
    assert.ok(Math.abs(kelvin(-40, 'Cel') - kelvin(-40, '[degF]')) < 1e-6)
  })
})
