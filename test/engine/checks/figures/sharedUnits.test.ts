import assert from 'node:assert/strict'
import type { Language } from '../../../../src/engine/model.ts'
import { refinedFigures } from './compared.ts'

/** What the figures of a text are once they share the unit of their neighbour. */
const TABLE: readonly (readonly [text: string, figures: readonly string[], language?: Language])[] = [
  ['nicht 3,4, sondern 3,6 Millionen Euro', ['money EUR 3400000', 'money EUR 3600000']],
  ['Der Ertrag sank nicht um 27, sondern um 17 Prozent', ['percent % 27', 'percent % 17']],
  ['Sie fuhren nicht mit 12, sondern nach 40 Minuten los', ['count null 12', 'duration min PT40M']],
  ['von 4,1 auf 5,2 Prozent', ['percent % 4.1', 'percent % 5.2']],
  ['8 statt 12 Kilometer', ['measure km 8', 'measure km 12']],
  ['27 Prozent und nicht 37', ['percent % 27', 'percent % 37']],
  ['12 Kühe und 30 Prozent der Schafe', ['count null 12', 'percent % 30']],
  ['von 400 auf 500 Kühe', ['count null 400', 'count null 500']],
  ['not 27 but 37 per cent', ['percent % 27', 'percent % 37'], 'en'],
  ['Costs rose from 3.4 to 3.6 million dollars', ['money USD 3400000', 'money USD 3600000'], 'en'],
  ['The 12 players ran 9 miles', ['count null 12', 'measure [mi_i] 9'], 'en'],
]

describe('units that two figures share', () => {
  for (const [text, expected, language = 'de'] of TABLE)
    it(text, () => {
      const figures = refinedFigures(text, language).map(({ kind, unit, value }) => `${kind} ${unit} ${value}`)
      assert.deepEqual(figures, expected)
    })
})
