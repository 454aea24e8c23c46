import assert from 'node:assert/strict'
import { allSaid } from './said.ts'

/** Amounts as news write them and what is to be read out of them, in text order; the text's own day is 2024-11-07. */
const sentences: readonly (readonly [string, ...string[]])[] = [
  [
    'The deal is worth US$5 billion, A$1.2bn, C$300m, 40 million Swiss francs and £3.5m-£4m.',
    'US$5 billion = money 5000000000 USD',
    'A$1.2bn = money 1200000000 AUD',
    'C$300m = money 300000000 CAD',
    '40 million Swiss francs = money 40000000 CHF',
    '£3.5m-£4m = money 4000000 GBP range 3500000–4000000',
  ],
  [
    'A 100-billion-euro package, a five-year plan, a $2-a-day wage, a 10-year-old girl and a 9% rise.',
    '100-billion-euro package = money 100000000000 EUR ‹package›',
    'five-year plan = duration P5Y a ‹plan›',
    '$2 = money 2 USD',
    '10-year-old girl = age 10 a ‹girl›',
    '9% = percent 9 %',
  ],
  [
    'Rates rose from 4.5 to 4.75 percent; prices from 1.20 to 1.35 euros a litre.',
    '4.5 = percent 4.5 %',
    '4.75 percent = percent 4.75 %',
    '1.20 to 1.35 euros = money 1.35 EUR range 1.2–1.35',
  ],
  [
    'Three to four million people, 20,000-30,000 troops, one to two percent and 5-10 years.',
    'Three to four million people = count 4000000 range 3000000–4000000 ‹people›',
    '20,000-30,000 troops = count 30000 range 20000–30000 ‹troops›',
    'one to two percent = percent 2 % range 1–2',
    '5-10 years = duration P10Y a range 5–10',
  ],
  [
    'About 2.5 degrees Celsius, 5C, 40°F, 120 km/h, 30mph, 6ft 2in, 500 sq ft and 10 hectares.',
    'About 2.5 degrees Celsius = measure 2.5 Cel about',
    '5C = measure 5 Cel',
    '40°F = measure 40 [degF]',
    '120 km/h = measure 120 km/h',
    '30mph = measure 30 [mi_i]/h',
    '500 sq ft = measure 500 [ft_i]2',
    '10 hectares = measure 10 har',
  ],
  [
    'The 1.5-degree target, a 35-hour week and a 12-year sentence.',
    '1.5-degree target = measure 1.5 deg ‹target›',
    '35-hour week = duration PT35H h ‹week›',
    '12-year sentence = duration P12Y a ‹sentence›',
  ],
  [
    'It cost 99 cents, or 75p; petrol rose 2.5 pence to 148.3p a litre.',
    '99 cents = money 99 USX',
    '75p = money 75 GBX',
    '2.5 pence = money 2.5 GBX',
    '148.3p = money 148.3 GBX',
  ],
  ['The vote was 217-213 with three abstentions.', 'three abstentions = count 3 ‹abstentions›'],
  [
    'It employs 1,200, half of them in Ohio, and 300 more abroad.',
    '1,200 = count 1200',
    'half = percent 0.5 1',
    '300 = count 300',
  ],
  [
    'At 10:15 GMT on Thursday 7 November, a 5.9-magnitude quake struck at a depth of 10km.',
    '10:15 = time T10:15 → 2024-11-07T10:15',
    'Thursday 7 November = date --11-07 → 2024-11-07',
    '5.9-magnitude quake = count 5.9 ‹magnitude quake›',
    '10km = measure 10 km ‹depth›',
  ],
  [
    'Net profit was $1.2 billion, or 45 cents a share, versus $0.9 billion a year ago.',
    '$1.2 billion = money 1200000000 USD',
    '45 cents = money 45 USX',
    '$0.9 billion = money 900000000 USD',
  ],
]

describe('English forms of amounts', () => {
  for (const [text, ...expected] of sentences) {
    it(text, () => assert.deepEqual(allSaid(text, { language: 'en', date: '2024-11-07' }), expected))
  }
})
