import assert from 'node:assert/strict'
import { buildCorpus, factCheck } from '../../../../src/engine/index.ts'

describe('the opposite of what somebody said', () => {
  const corpus = buildCorpus([
    {
      id: 'a.txt',
      language: 'de',
      text: 'Das Werk in Lindau werde im kommenden Jahr nicht geschlossen, sagte Geschäftsführerin Petra Hollmann am Montag.',
    },
    {
      id: 'b.txt',
      language: 'en',
      text: 'The dairy in Ashford will not be sold next year, managing director Ruth Calloway said on Monday.',
    },
  ])
  const attributions = (text: string, language: 'de' | 'en') =>
    factCheck({ text, language }, corpus).claims.flatMap(({ kind, verdict }) =>
      kind === 'attribution' ? [verdict] : [],
    )

  const cases: readonly (readonly [string, 'de' | 'en', readonly string[]])[] = [
    ['Das Werk in Lindau werde im kommenden Jahr nicht geschlossen, sagte Petra Hollmann.', 'de', ['supported']],
    ['Das Werk in Lindau werde im kommenden Jahr geschlossen, sagte Petra Hollmann.', 'de', []],
    ['The dairy in Ashford will not be sold next year, Ruth Calloway said.', 'en', ['supported']],
    ['The dairy in Ashford will be sold next year, Ruth Calloway said.', 'en', []],
  ]
  for (const [text, language, verdicts] of cases)
    it(text, () => assert.deepEqual(attributions(text, language), verdicts))
})
