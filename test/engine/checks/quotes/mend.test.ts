import assert from 'node:assert/strict'
import { buildCorpus } from '../../../../src/engine/indexing.ts'
import { factCheck } from '../../../../src/engine/factCheck.ts'

/** The draft with the mend of its one altered quote. */
function mended(source: string, draft: string, language: 'de' | 'en'): string {
  const corpus = buildCorpus([{ id: 'source.txt', language, text: source }])
  const { claims } = factCheck({ text: draft, language }, corpus)
  const [fix] = claims.find(claim => claim.ruleId === 'quote-altered')?.fixes ?? []
  return fix ? draft.slice(0, fix.start) + fix.newText + draft.slice(fix.end) : draft
}

describe('The mend of an altered quote', () => {
  const cases: readonly (readonly [title: string, draft: string, source: string, language: 'de' | 'en'])[] = [
    [
      'puts the last word right',
      '„Wir haben den Bedarf überschätzt“, sagte Hanne Drewes.',
      '„Wir haben den Bedarf unterschätzt“, sagte Hanne Drewes.',
      'de',
    ],
    [
      'puts one word in the place of two at the end',
      '„Wir haben den Bedarf lange falsch gesehen“, sagte Hanne Drewes.',
      '„Wir haben den Bedarf lange unterschätzt“, sagte Hanne Drewes.',
      'de',
    ],
    [
      'puts the first word right',
      '„Heute haben wir den Bedarf unterschätzt“, sagte Hanne Drewes.',
      '„Gestern haben wir den Bedarf unterschätzt“, sagte Hanne Drewes.',
      'de',
    ],
    [
      'leaves the comma before the closing mark',
      '"We underestimated the demand for trains," said Hanne Drewes.',
      '"We underestimated the demand for buses," said Hanne Drewes.',
      'en',
    ],
    [
      'takes away what was added behind the last word',
      '„Wir haben den Bedarf unterschätzt damals“, sagte Hanne Drewes.',
      '„Wir haben den Bedarf unterschätzt“, sagte Hanne Drewes.',
      'de',
    ],
  ]
  for (const [title, draft, source, language] of cases)
    it(title, () => assert.equal(mended(source, draft, language), source))
})
