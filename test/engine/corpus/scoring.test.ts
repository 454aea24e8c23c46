import assert from 'node:assert/strict'
import { retrieverOf } from '../../../src/engine/corpus/retrieving.ts'
import { buildCorpus } from '../../../src/engine/indexing.ts'

const corpus = buildCorpus([
  {
    id: 'werft',
    text: 'Die Werft baut eine Fähre. Die Werft baut zwei Schlepper und eine Fähre für den Hafen. Der Hafen wächst.',
    language: 'de',
  },
])
const termsOf = (...words: readonly string[]) => words.map(word => corpus.terms.lexicon.ofKey(word))

describe('A ranking', () => {
  const keys = new Set(Array.from(corpus.terms.term, term => corpus.terms.lexicon.key(term)))
  const [werft, schlepper] = ['werft', 'schlepp'].map(start => [...keys].find(key => key.startsWith(start)) ?? '')

  it('puts a short sentence before a long one with the same terms, and leaves out what has none', () => {
    const { likeliest } = retrieverOf(corpus)(termsOf(werft as string), 5)
    assert.deepEqual(likeliest([2, 1, 0], 3), [0, 1])
  })

  it('puts the one in fewer words before another with as many terms', () => {
    const text = 'Im Dock liegt die Barkasse von einem der Reeder. Im Dock liegt die Barkasse der Reeder.'
    const dock = buildCorpus([{ id: 'dock', text, language: 'de' }])
    const { best } = retrieverOf(dock)([dock.terms.lexicon.ofKey('dock')], 2)
    assert.deepEqual(best, [1, 0])
  })

  it('counts each term once, and keeps the order of items that are as good', () => {
    const { best, likeliest } = retrieverOf(corpus)(termsOf(werft as string, schlepper as string), 5)
    assert.deepEqual(new Set(best), new Set([0, 1]))
    // Items 7 and 5 stand in one sentence.
    assert.deepEqual(
      likeliest([7, 5, 6], 2, item => (item === 6 ? 1 : 0)),
      [7, 5],
    )
  })

  it('finds the one sentence that has all of several common words', () => {
    const words = ['Werft', 'Hafen', 'Fähre', 'Schlepper']
    const pairs = words.flatMap((a, i) => words.slice(i + 1).map(b => `${a} und ${b} warten.`))
    const text = `${Array.from({ length: 15_000 }, (_, i) => pairs[i % pairs.length]).join(' ')} ${words.join(', ')} warten.`
    const common = buildCorpus([{ id: 'common', text, language: 'de' }])
    const all = [...new Set(Array.from(common.terms.term))]
    assert.deepEqual(retrieverOf(common)(all, 1).best, [15_000])
  })
})
