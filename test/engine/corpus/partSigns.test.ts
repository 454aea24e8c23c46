import assert from 'node:assert/strict'
import { mayHavePart, partSigns, SIGNS_OF_PART, wantedSigns } from '../../../src/engine/corpus/partSigns.ts'
import type { TermIndex } from '../../../src/engine/corpus/termIndex.ts'

const NONE = -1

/** 0 is no compound; 1 has the parts 5 and 0; 2 the parts 6 and 1, and so 0; 3 the parts 7 and 2, and so 1 and 0. */
const head = Int32Array.of(NONE, 0, 1, 2, NONE, NONE, NONE, NONE)
const modifier = Int32Array.of(NONE, 5, 6, 7, NONE, NONE, NONE, NONE)

describe('The signs of a term', () => {
  const signs = partSigns({ head, modifier } as TermIndex)
  const wanted = new Uint8Array(SIGNS_OF_PART)
  const compoundsWith = (...terms: readonly number[]) => {
    wantedSigns(
      terms.map(term => ({ term })),
      wanted,
    )
    return Array.from(head.keys()).filter(term => mayHavePart(signs[term] as number, wanted))
  }

  it('tell each of its parts, its head’s head as well', () => {
    assert.deepEqual(compoundsWith(5), [1, 3])
    assert.deepEqual(compoundsWith(6), [2, 3])
    assert.deepEqual(compoundsWith(0), [1, 2, 3])
  })

  it('leave a compound of more parts open, and nothing else', () => {
    assert.deepEqual(compoundsWith(4), [3])
    assert.deepEqual(compoundsWith(), [3])
  })
})
