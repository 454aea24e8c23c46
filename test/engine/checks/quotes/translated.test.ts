import assert from 'node:assert/strict'
import { buildCorpus } from '../../../../src/engine/indexing.ts'
import { factCheck } from '../../../../src/engine/factCheck.ts'

const corpus = buildCorpus([
  {
    id: 'en.txt',
    language: 'en',
    text: 'The bridge will reopen in June. "We have waited long enough," said foreign minister Anna Holt on Monday.',
  },
])
const claimsOf = (text: string) => factCheck({ text, language: 'de' }, corpus).claims.filter(c => c.kind !== 'figure')

describe('A German draft on English sources', () => {
  it('has its translated quotes shown beside the original', () => {
    const quote = claimsOf('„Wir haben lange genug gewartet“, sagte Anna Holt.').find(c => c.kind === 'quote')
    assert.equal(quote?.ruleId, null)
    assert.equal(quote?.evidence[0]?.stance, 'related')
  })
  it('is never failed for what it translates', () =>
    assert.deepEqual(
      claimsOf('Außenministerin Anna Holt kündigte an, die Brücke bald für den Verkehr wieder freizugeben.')
        .map(c => c.ruleId)
        .filter(Boolean),
      [],
    ))
})
