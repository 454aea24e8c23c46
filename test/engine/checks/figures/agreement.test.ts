import assert from 'node:assert/strict'
import { type Agreement, agreement } from '../../../../src/engine/checks/figures/agreement.ts'
import type { Language } from '../../../../src/engine/model.ts'
import { compared } from './compared.ts'

/** What the draft has, what the source has, and how the two agree. */
const GERMAN: readonly (readonly [draft: string, source: string, expected: Agreement])[] = [
  // Exact values.
  ['240 Kühe', '240 Kühe', 'same'],
  ['243 Kühe', '241 Kühe', 'other'],
  ['240 Kühe', '2.400 Kühe', 'other'],
  ['50 Kühe', '1.500 Kühe', 'other'],
  ['zwölf Kühe', '12 Kühe', 'same'],
  ['zwölftausend Bücher', '12.000 Bücher', 'same'],

  // Rounding: half a unit of the last stated place.
  ['1,28 Millionen Gäste', '1.283.407 Gäste', 'same'],
  ['1,3 Millionen Gäste', '1.283.407 Gäste', 'same'],
  ['1,2 Millionen Gäste', '1.283.407 Gäste', 'other'],
  ['1,28 Millionen Gäste', '1,3 Millionen Gäste', 'imprecise'],
  ['2.500 Autos', '2.480 Autos', 'imprecise'],
  ['240 Kühe', '241 Kühe', 'imprecise'],
  ['2.500 Autos', '2.280 Autos', 'other'],
  ['48 Euro', '48,40 Euro', 'imprecise'],
  ['48 Euro', '48,60 Euro', 'other'],
  ['7,5 Prozent', '7,46 Prozent', 'same'],
  ['23.847 Punkte', '23.847,16 Punkte', 'same'],
  ['23.848 Punkte', '23.847,16 Punkte', 'other'],
  ['um 4 Punkte', 'um 4,1 Punkte', 'open'],
  ['20 Tote', '19 Tote', 'other'],

  // A part in words is as rough as its hedge.
  ['fast ein Drittel der Kühe', '31 Prozent der Kühe', 'same'],
  ['mehr als ein Viertel der Kühe', '27 Prozent der Kühe', 'same'],
  ['fast ein Drittel der Kühe', '28 Prozent der Kühe', 'imprecise'],
  ['rund zwei Drittel der Kühe', '63 Prozent der Kühe', 'same'],
  ['gut eine Woche', '7,7 Tage', 'same'],
  ['rund 50 Minuten', '47 Minuten', 'same'],
  ['rund 50 Minuten', '38 Minuten', 'other'],

  // A hedge may be added, never taken away.
  ['rund 1.500 Schafe', '1.500 Schafe', 'same'],
  ['rund 1.500 Schafe', '1.487 Schafe', 'same'],
  ['rund 1.500 Schafe', '1.200 Schafe', 'other'],
  ['1.500 Schafe', 'rund 1.500 Schafe', 'imprecise'],
  ['knapp 150 Gäste', '147 Gäste', 'same'],
  ['knapp 150 Gäste', '152 Gäste', 'imprecise'],
  ['gut 300 Helfer', '312 Helfer', 'same'],
  ['gut 300 Helfer', '244 Helfer', 'other'],

  // Bounds must stay what they are.
  ['mehr als 600 Einsätze', 'mehr als 600 Einsätze', 'same'],
  ['über 600 Einsätze', 'mehr als 600 Einsätze', 'same'],
  ['600 Einsätze', 'mehr als 600 Einsätze', 'imprecise'],
  ['bis zu 600 Einsätze', '600 Einsätze', 'imprecise'],
  ['mindestens 600 Einsätze', 'höchstens 600 Einsätze', 'imprecise'],

  // Ranges.
  ['zehn bis zwölf Schiffe', '10 bis 12 Schiffe', 'same'],
  ['11 Schiffe', '10 bis 12 Schiffe', 'imprecise'],
  ['13 Schiffe', '10 bis 12 Schiffe', 'other'],

  // Shares.
  ['ein Drittel der Wähler', '33 Prozent der Wähler', 'same'],
  ['ein Drittel der Wähler', '35 Prozent der Wähler', 'other'],
  ['ein Viertel der Wähler', '25 Prozent der Wähler', 'same'],
  ['drei Promille', '0,3 Prozent', 'same'],
  ['8 Prozent', '8 Prozentpunkte', 'other'],
  ['8 Prozent', '5 Prozentpunkte', 'open'],

  // Units.
  ['24 Kilometer', '15 Meilen', 'same'],
  ['24 Kilometer', '24 Meilen', 'other'],
  ['rund 8.100 Hektar', '81 Quadratkilometer', 'same'],
  ['2 Kilometer', '2.000 Meter', 'same'],
  ['2 Kilometer', '2.300 Meter', 'other'],
  ['43 Grad Celsius', '109,4 Grad Fahrenheit', 'same'],
  ['30 Grad Celsius', '90 Grad Fahrenheit', 'other'],
  ['72 km/h', '45 Meilen pro Stunde', 'same'],
  ['20 Kühe', '20 Euro', 'open'],
  ['20 Kilometer', '20 Kilogramm', 'open'],
  ['20 Dollar', '20 Euro', 'open'],

  // Money.
  ['2,5 Millionen Euro', '2.500.000 Euro', 'same'],
  ['zweieinhalb Millionen Euro', '2,5 Mio. €', 'same'],
  ['2,5 Milliarden Euro', '2,5 Millionen Euro', 'other'],
  ['ein Verlust von 1,3 Millionen Euro', '−1,3 Millionen Euro', 'same'],

  // Durations and ages.
  ['anderthalb Jahre', '18 Monate', 'same'],
  ['zwei Wochen', '14 Tage', 'same'],
  ['ein 58-jähriger Mann', 'ein Mann von 58 Jahren', 'same'],

  // Dates agree in what both state.
  ['am 3. Mai', 'am 3. Mai 2024', 'same'],
  ['am 4. Mai', 'am 3. Mai 2024', 'other'],
  ['im Mai 2024', 'am 3. Mai 2024', 'same'],
  ['am 3. Mai 2024', 'im Mai 2024', 'open'],
  ['im Jahr 2023', 'im Jahr 2024', 'other'],
]

const ENGLISH: typeof GERMAN = [
  ['nearly 60 patients', '58 patients', 'same'],
  ['310 people', 'at least 310 people', 'imprecise'],
  ['$3.4 million', '$3.4 billion', 'other'],
  ['$21m', '$21 million', 'same'],
  ['31 miles', '50 kilometres', 'same'],
  ['5,900 feet', '1,800 metres', 'same'],
  ['about 30 miles', '48 kilometres', 'same'],
  ['48 kilometres', 'about 30 miles', 'imprecise'],
  ['100 square feet', '9.29 square metres', 'same'],
  ['25 basis points', '0.25 percentage points', 'same'],
  ['one in five', '20 per cent', 'same'],
  ['half of the voters', '50 percent of the voters', 'same'],
  ['three dozen', '36 people', 'same'],
  ['up to 5,000 jabs', '5,000 jabs', 'imprecise'],
]

function rows(table: typeof GERMAN, language: Language): void {
  for (const [draft, source, expected] of table)
    it(`${draft} · ${source}: ${expected}`, () => {
      assert.equal(agreement(compared(draft, language), compared(source, language)), expected)
    })
}

describe('agreement of values', () => {
  rows(GERMAN, 'de')
  rows(ENGLISH, 'en')
})
