import assert from 'node:assert/strict'
import { createStrings } from '../../../src/engine/corpus/columns/strings.ts'
import { createLexicon } from '../../../src/engine/corpus/lexicon.ts'
import { synonymKeys } from '../../../src/engine/language/synonyms.ts'
import { STOPWORDS } from '../../../src/engine/language/stopwords.ts'

const PARTS = ['kanal', 'bau', 'geschoss', 'artillerie', 'wasser', 'stand', 'messer', 'uber', 'amt', 'hafen', 'meister']
const OTHERS = ['en:harbour', '#1500', 'a', 'ab', 'x'.repeat(59), 'x'.repeat(60), 'x'.repeat(61), 'kanalkanal']

describe('the parts of compounds', () => {
  it('are the same for many terms at once as for each', () => {
    const strings = createStrings()
    const stems = [...synonymKeys('de').keys()].slice(0, 200)
    const words = [...PARTS, ...OTHERS, ...stems, ...stems.map(stem => `hafen${stem}`), ...STOPWORDS.de]
    const compounds = PARTS.flatMap(one => PARTS.map(other => one + other))
    const keys = [...words, ...compounds, ...compounds.map(word => `${word}wand`), ...synonymKeys('de').values()]
    const terms = [...new Set(keys.map(key => strings.add(key)))]
    const lexicon = createLexicon(strings, id => id % 7 !== 3)
    const partsOf = lexicon.partsAmong(terms.filter(id => id % 7 !== 3))
    const found = terms.map(term => partsOf(term))
    assert.deepEqual(
      found,
      terms.map(term => lexicon.partsOf(term)),
    )
    assert.ok(found.filter(({ head, modifier }) => head >= 0 && modifier >= 0).length > 50)
  })
})
