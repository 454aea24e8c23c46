import { equal, deepEqual, throws } from 'node:assert/strict'
import { englishKeys, germanKeys } from '../../../src/engine/language/synonyms.table.ts'
import { freeze, thaw } from '../../../src/engine/language/frozen.ts'
import * as speech from '../../../src/engine/reading/speech/lexicon.table.ts'
import { englishLexicon, germanLexicon, symbols } from '../../../src/engine/reading/figures/lexicon.table.ts'

const throughJson = (data: unknown): unknown => thaw(JSON.parse(JSON.stringify(freeze(data))))

describe('a table that the build has reckoned', () => {
  it('is what the sources make', () => {
    for (const table of [
      germanKeys,
      englishKeys,
      germanLexicon,
      englishLexicon,
      symbols,
      speech.germanLexicon,
      speech.englishLexicon,
    ]) {
      equal(JSON.stringify(freeze(throughJson(table()))), JSON.stringify(freeze(table())), table.name)
    }
  })

  it('keeps maps in what a map holds', () => {
    const verbs = new Map([
      ['teilte', { forms: 1, prefixes: new Map([['mit', 1]]) }],
      ['sagte', { forms: 1, prefixes: new Map() }],
    ])
    deepEqual(throughJson({ verbs, list: [verbs] }), { verbs, list: [verbs] })
  })

  it('has an empty map', () => {
    deepEqual(throughJson(new Map()), new Map())
  })

  it('has equal values of a map once', () => {
    const thawed = throughJson(
      new Map([
        ['Meter', { unit: 'm' }],
        ['Metern', { unit: 'm' }],
      ]),
    ) as Map<string, unknown>
    equal(thawed.get('Meter'), thawed.get('Metern'))
  })

  it('holds nothing that JSON would lose', () => {
    for (const data of [Infinity, Number.NaN, () => 1]) throws(() => freeze(new Map([['a', [data]]])), TypeError)
  })
})
