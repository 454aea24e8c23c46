import assert from 'node:assert/strict'
import { numbersIn, retrieverOf } from '../../../src/engine/corpus/retrieving.ts'
import { buildCorpus } from '../../../src/engine/indexing.ts'
import { read } from '../../../src/engine/read.ts'

const SENTENCES = [
  'Die Gärtnerei zog 2.000 Setzlinge.',
  'Die Gärtnerei zog 14.000 Setzlinge.',
  'Die Gärtnerei zog 1\u202f250\u202f000 Setzlinge.',
  'Die Gärtnerei zog 512 Setzlinge.',
  'Am 14. 000 Setzlinge fehlten.',
]
const corpus = buildCorpus([{ id: 'setzlinge', text: SENTENCES.join(' '), language: 'de' }])
const keysIn = (text: string) =>
  numbersIn(read({ text, language: 'de' }), { start: 0, end: text.length }, corpus).map(term =>
    term < 0 ? null : corpus.terms.lexicon.key(term),
  )

describe('A number among the terms', () => {
  it('is one term with its thousands, in whatever way they are set apart', () => {
    assert.deepEqual(keysIn('2.000 und 2000 und 2,000 und 2\u00a0000'), ['#2000', '#2000', '#2000', '#2000'])
    assert.deepEqual(keysIn('1.250.000 Setzlinge'), ['#1250000'])
  })

  it('is none of a single digit, and ends where the next number begins', () => {
    assert.deepEqual(keysIn('7 Beete und 512, 14.000'), ['#512', '#14000'])
    assert.deepEqual(keysIn('512.14'), ['#512', '#14'])
    assert.deepEqual(keysIn('1512.000'), [null, '#000'])
  })

  it('tells sentences apart that differ in it alone', () => {
    const { best } = retrieverOf(corpus)(
      numbersIn(read({ text: '14.000', language: 'de' }), { start: 0, end: 6 }, corpus),
      5,
    )
    assert.deepEqual(best, [1])
  })
})
