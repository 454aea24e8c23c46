import assert from 'node:assert/strict'
import { median, quantile } from './measuring.ts'
import { replaceTable, tableOf } from './table.ts'

describe('table of the benchmark', () => {
  const results = [{ work: 'open', target: '1 s', measured: '2 s', isMet: false, notes: ['3 runs'] }]

  it('says what was measured and whether it is enough', () => {
    assert.match(tableOf(results), /\| open \| 1 s \| 2 s \| \*\*not met\*\* \|/)
    assert.match(tableOf(results), /- open:\n {2}- 3 runs/)
  })

  it('goes between the markers of its page, however often', () => {
    const page = 'Before\n<!-- table: npm run bench -- --update -->\nold\n<!-- end of table -->\nAfter'
    const once = replaceTable(page, 'new')
    assert.ok(once.startsWith('Before') && once.endsWith('After') && !once.includes('old'))
    assert.equal(replaceTable(once, 'new'), once)
    assert.throws(() => replaceTable('no place', 'new'))
  })

  it('takes the middle and the slow end of what was measured', () => {
    const values = Array.from({ length: 100 }, (_, i) => 100 - i)
    assert.equal(median(values), 50)
    assert.equal(quantile(values, 0.95), 95)
  })
})
