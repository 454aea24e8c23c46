import assert from 'node:assert/strict'
import { readFigures } from '../../../../src/engine/reading/figures/index.ts'
import { prepare } from '../../../../src/engine/text/prepare.ts'

/** Pieces that look like the beginning of a longer figure, over and over. */
const pieces = [
  '1 ',
  '1.',
  '1,',
  '1-',
  '1/',
  '1:',
  '1., ',
  '1. und ',
  '12 Euro ',
  '1 000 ',
  '1e',
  '½',
  '3. ',
  '20 Uhr ',

  'ein ',
  'und ein ',
  'eine Million ',
  'drei Komma ',
  'zwanzig und ',
  'zwei bis ',
  'minus ',
  'halb ',
  'jeder ',
  'hundert',

  'Ende ',
  'Ende der ',
  'vergangenen ',
  'Montag, ',
  'Januar ',
  'mehr als ',
  'bis zu ',
  'von 3 auf ',
  '5 der ',
  'Zahl der ',

  'hundred and ',
  'one over ',
  '1 over ',
  'half a ',
  'last ',
  'in every ',
  '1 in ',
  '5-a-',
  '9',
]

const cost = (piece: string, times: number): number => {
  const text = prepare({ text: piece.repeat(times), language: times % 2 ? 'de' : 'en', date: '2024-10-23' })
  const before = process.cpuUsage()
  readFigures(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('reading figures takes time in proportion to the text', () => {
  for (const language of [0, 1]) {
    for (const piece of pieces) {
      it(`${JSON.stringify(piece)} over and over, in ${language ? 'German' : 'English'}`, () => {
        cost(piece, 200 + language)
        const least = (times: number) => Math.min(cost(piece, times), cost(piece, times))
        const small = least(400 + language)
        const large = least(3200 + language)
        assert.ok(
          large < 60 || large < small * 30,
          `${small.toFixed(1)} ms, then ${large.toFixed(1)} ms for eight times the text`,
        )
      })
    }
  }
})
