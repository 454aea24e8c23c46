import assert from 'node:assert/strict'
import type { Language } from '../../../../src/engine/model.ts'
import { figuresOf } from './said.ts'

/** A numeral as it is written and its value. */
const numerals: Readonly<Record<Language, readonly (readonly [string, number])[]>> = {
  de: [
    ['1.500', 1500],
    ['1 500', 1500],
    ['1\u202f500', 1500],
    ['1’500', 1500],
    ['12.345.678', 12345678],
    ['3,75', 3.75],
    ['1.234,5', 1234.5],
    ['-7', -7],
    ['minus sieben', -7],
    ['½', 0.5],
    ['3½', 3.5],
    ['2 3/4', 2.75],
    ['1,28 Millionen', 1280000],
    ['350 Tausend', 350000],
    ['31,6 Mio.', 31600000],
    ['4,2 Mrd.', 4200000000],
    ['zwölftausend', 12000],
    ['zweihundertdreiundvierzigtausend', 243000],
    ['eine Million zweihunderttausend', 1200000],
    ['drei und zwanzig', 23],
    ['ein hundert ein und dreißig', 131],
    ['neunzehnhundertneunzig', 1990],
    ['dreizehn Milliarden', 13000000000],
    ['ein Drittel', 1 / 3],
    ['drei Viertel', 0.75],
    ['ein Fünfzigstel', 0.02],
    ['anderthalb', 1.5],
    ['eineinhalb Millionen', 1500000],
    ['zweieinhalb', 2.5],
    ['ein halbes Dutzend', 6],
    ['eine halbe Million', 500000],
    ['drei Komma eins vier', 3.14],
    ['einundzwanzigster', 21],
    ['der zehntgrößte', 10],
    ['elfmal', 11],
    ['verdreifacht', 3],
    ['fünffach', 5],
  ],
  en: [
    ['1,500', 1500],
    ['1,234,567.5', 1234567.5],
    ['0.25', 0.25],
    ['10 1/2', 10.5],
    ['twelve hundred', 1200],
    ['twenty-three', 23],
    ['one hundred and five', 105],
    ['three million, two hundred thousand', 3200000],
    ['two and a half million', 2500000],
    ['a million and a half', 1500000],
    ['half a million', 500000],
    ['half a dozen', 6],
    ['a dozen', 12],
    ['two-thirds', 2 / 3],
    ['three quarters', 0.75],
    ['1.2 billion', 1200000000],
    ['42nd', 42],
    ['twenty-first', 21],
    ['thrice', 3],
    ['1.3e6', 1300000],
    ['minus forty', -40],
  ],
}

describe('numerals', () => {
  for (const language of ['de', 'en'] as const) {
    for (const [text, value] of numerals[language]) {
      it(`${text} is ${value}`, () => {
        const [figure, ...rest] = figuresOf(text, { language })
        assert.ok(figure)
        assert.deepEqual(rest, [])
        const read = typeof figure.value === 'number' ? figure.value : figure.min
        assert.ok(read !== null && Math.abs(read - value) < 1e-9, `read as ${read}`)
      })
    }
  }

  it('states the place that a value is given to', () => {
    const tolerance = (text: string) => figuresOf(text, { language: 'de' })[0]?.tolerance
    assert.equal(tolerance('1,28 Millionen Soldaten'), 5000)
    assert.equal(tolerance('3,4 Prozent'), 0.05)
    assert.equal(tolerance('1.500 Soldaten'), 0)
  })
})
