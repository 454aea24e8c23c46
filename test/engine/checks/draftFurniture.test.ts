import assert from 'node:assert/strict'
import { buildCorpus, factCheck } from '../../../src/engine/index.ts'

const source = { id: 'minutes', language: 'en' as const, text: 'A single trip on the tram will cost $3.10 from May.' }
const textsOf = (text: string) =>
  factCheck({ text, language: 'en' }, buildCorpus([source])).claims.map(claim => `${claim.text}: ${claim.verdict}`)

describe("A page's furniture in a draft", () => {
  it('is never a paragraph of the writer, whatever its words', () => {
    const draft = 'Now we know your fare: a single trip on the tram will cost $3.10, the company told a newsletter.'
    assert.deepEqual(textsOf(draft), ['$3.10: supported'])
  })

  it('covers only its own line', () => {
    assert.deepEqual(textsOf('Newsletter\nA single trip on the tram will cost $3.10.'), ['$3.10: supported'])
  })

  it('is left out where it is one by its shape', () => {
    assert.deepEqual(textsOf('Phone: +49 30 5550 1234\n\nPhoto: 14 trams'), [])
  })
})
