import assert from 'node:assert/strict'
import { buildCorpus } from '../../../../src/engine/indexing.ts'
import { factCheck } from '../../../../src/engine/factCheck.ts'

const corpus = buildCorpus([
  { id: 'a', language: 'de', text: '„Der Damm hält“, sagte Bürgermeisterin Anna Wolkenstein am Montag in Kirchau.' },
])
const text = '„Der Damm hält“, sagte Bürgermeisterin Anna Reichert.'
const rulesOf = (names: readonly (readonly string[])[]) =>
  factCheck({ text, language: 'de' }, corpus, { names }).claims.flatMap(claim => claim.ruleId ?? [])

describe('Names of the configuration', () => {
  it('make two names one', () => assert.deepEqual(rulesOf([['Anna Wolkenstein', 'Anna Reichert']]), []))
  it('are two without it', () => assert(rulesOf([]).includes('quote-misattributed')))
  it('leave other names alone', () => assert(rulesOf([['Kirchau', 'Altkirchau']]).includes('quote-misattributed')))
})
