import { deepEqual } from 'node:assert/strict'
import { createLookUp } from '../../../src/engine/language/lookUp.ts'
import { fnv1a } from '../../../src/engine/text/hash.ts'

describe('a look-up', () => {
  it('knows what its map does, however often it was asked', () => {
    const words = Array.from({ length: 300 }, (_, i) => `wort${i}`)
    const known = new Map(words.filter((_, i) => i % 3 === 0).map(word => [word, word.length] as const))
    const { get } = createLookUp(known)
    for (let round = 0; round < 3; round++)
      deepEqual(
        words.map(word => get(word, fnv1a(word))),
        words.map(word => known.get(word)),
      )
  })

  it('knows nothing without words', () => {
    const { get } = createLookUp(new Map<string, number>())
    deepEqual([get('a', fnv1a('a')), get('a', fnv1a('a'))], [undefined, undefined])
  })
})
