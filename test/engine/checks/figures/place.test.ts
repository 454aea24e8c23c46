import assert from 'node:assert/strict'
import fc from 'fast-check'
import { place, type Slip, slip } from '../../../../src/engine/checks/figures/place.ts'

const PLACES: readonly (readonly [value: number, place: number])[] = [
  [0, 1],
  [7, 1],
  [40, 10],
  [1860, 10],
  [12_000, 1000],
  [1_280_000, 10_000],
  [-300, 100],
  [7.5, 0.1],
  [0.25, 0.01],
]

const SLIPS: readonly (readonly [a: number, b: number, slip: Slip])[] = [
  [2.4e6, 2.4e9, 'scale'],
  [3.2e6, 3.2e9, 'scale'],
  [1860, 186, 'scale'],
  [35, 350, null],
  [7, 7000, null],
  [1680, 1860, 'swap'],
  [13, 31, 'swap'],
  [713_450, 731_450, 'swap'],
  [1840, 1860, 'digit'],
  [14, 15, null],
  [412, 365, null],
  [1400, 140_001, null],
]

describe('place of a number', () => {
  for (const [value, expected] of PLACES)
    it(`${value}: ${expected}`, () => {
      assert.ok(Math.abs(place(value) - expected) < 1e-9, String(place(value)))
    })

  it('divides it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), value => {
        assert.equal(value % place(value), 0)
      }),
    )
  })
})

describe('slip', () => {
  for (const [a, b, expected] of SLIPS)
    it(`${a} and ${b}: ${expected ?? 'none'}`, () => {
      assert.equal(slip(a, b), expected)
    })

  it('is the same from either side', () => {
    const value = fc.integer({ min: 1, max: 1e7 })
    fc.assert(
      fc.property(value, value, (a, b) => {
        assert.equal(slip(a, b), slip(b, a))
      }),
    )
  })
})
