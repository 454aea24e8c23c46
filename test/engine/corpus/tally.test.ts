import assert from 'node:assert/strict'
import { createTally } from '../../../src/engine/corpus/tally.ts'

const listOf = (weight: number, ...rows: number[]) => ({
  rows: Int32Array.from(rows),
  from: 0,
  to: rows.length,
  weight,
})

describe('A tally of weighed lists', () => {
  it('gives the sentences that weigh most together, however far apart they stand', () => {
    const tally = createTally()
    const lists = [listOf(900, 7, 40_000), listOf(600, 7, 20_000, 90_000), listOf(200, 20_000, 40_000)]
    assert.deepEqual(tally(lists, 1), [7])
    assert.deepEqual(tally(lists, 2), [7, 40_000])
    assert.deepEqual(tally(lists, 9), [7, 20_000, 40_000, 90_000])
  })

  it('takes some of many that weigh the same, the first ones', () => {
    const tally = createTally()
    const rows = Array.from({ length: 50 }, (_, i) => i * 1000)
    assert.deepEqual(tally([listOf(300, ...rows), listOf(500, 49_000)], 3), [0, 1000, 2000, 49_000])
  })

  it('takes more of those that share two terms, since which of them is nearest is told by the rest', () => {
    const tally = createTally()
    const rows = Array.from({ length: 50 }, (_, i) => i * 1000)
    assert.equal(tally([listOf(300, ...rows), listOf(300, ...rows)], 3).length, 30)
    assert.deepEqual(tally([listOf(300, ...rows), listOf(300, 5000, 8000)], 2), [5000, 8000])
  })

  it('begins each time with nothing', () => {
    const tally = createTally()
    assert.deepEqual(tally([listOf(300, 1, 2)], 1), [1])
    assert.deepEqual(tally([listOf(200, 2, 3)], 1), [2])
    assert.deepEqual(tally([], 1), [])
  })
})
