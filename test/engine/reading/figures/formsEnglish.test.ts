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
  ['She found that one in eight kilns has a leak.', 'one in eight kilns = percent 0.125 1 ‹kilns›'],
  ['A kiln cost $12,900 two years ago.', '$12,900 = money 12900 USD', 'two years = duration P2Y a'],
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
    '6ft 2in = measure 6.16666666666667 [ft_i]',
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
  [
    'Apollo 11 landed in 1969; Studio 54 opened in 1977; Route 66 is 2,448 miles long.',
    '1969 = date 1969',
    '1977 = date 1977',
    '66 = ordinal 66 ‹Route›',
    '2,448 miles = measure 2448 [mi_i]',
  ],
  ['The G7 and G20 met; COP29 starts on November 11.', 'November 11 = date --11-11 → 2024-11-11'],
  [
    'He wore number 10 and scored in the 3-2 win, his 100th cap.',
    '10 = ordinal 10 ‹number›',
    '100th cap = ordinal 100 ‹cap›',
  ],
  [
    'One-third of US adults, two-fifths of men and four in 10 women agreed.',
    'One-third of US adults = percent 0.333333333333333 1 ‹US adults›',
    'two-fifths of men = percent 0.4 1 ‹men›',
    'four in 10 women = percent 0.4 1 ‹women›',
  ],
  [
    'Two in three, 3 in 10 and nine out of 10 patients recovered.',
    'Two in three = percent 0.666666666666667 1',
    '3 in 10 = percent 0.3 1',
    'nine out of 10 patients = percent 0.9 1 ‹patients›',
  ],
  [
    'The 24-hour strike by 5,000 nurses, the first in 106 years, began at midnight.',
    '24-hour strike = duration PT24H h ‹strike›',
    '5,000 nurses = count 5000 ‹nurses›',
    'first = ordinal 1',
    '106 years = duration P106Y a',
    'midnight = time TNI → 2024-11-07TNI',
  ],
  [
    'It was 3am when a 3-year-old boy was found 3 miles from home.',
    '3am = time T03:00 → 2024-11-07T03:00',
    '3-year-old boy = age 3 a ‹boy›',
    '3 miles = measure 3 [mi_i]',
  ],
  [
    'Between 60 and 70 percent of 1,012 adults polled from Oct. 3-6 said yes; the margin of error is 3 points.',
    'Between 60 and 70 percent = percent 70 % range 60–70 ‹adults›',
    '1,012 adults = count 1012 ‹adults›',
    'Oct. 3 = date --10-03 → 2024-10-03',
    '6 = date --10-06 → 2024-10-06',
    '3 points = count 3 ‹points›',
  ],
  [
    'The Dow closed down 210.35 points, or 0.6%, at 35,000.12.',
    '210.35 points = count 210.35 ‹points›',
    '0.6% = percent 0.6 %',
    '35,000.12 = count 35000.12',
  ],
  [
    'The plan calls for $1 trillion over 10 years, $100 billion a year.',
    '$1 trillion = money 1000000000000 USD',
    '10 years = duration P10Y a',
    '$100 billion = money 100000000000 USD',
  ],
  [
    'Some 2,000-odd people; 40-something men; twenty-odd villages.',
    'Some 2,000-odd people = count 2000 about ‹people›',
    '40-something men = count 40 ‹something men›',
    'twenty-odd villages = count 20 about ‹villages›',
  ],
  [
    'Q3 revenue rose 8% year-on-year to $4.1bn; Q4 guidance is $4.2bn to $4.4bn.',
    'Q3 = date XXXX-Q3 → 2024-Q3',
    '8% = percent 8 %',
    '$4.1bn = money 4100000000 USD',
    'Q4 = date XXXX-Q4 → 2024-Q4',
    '$4.2bn to $4.4bn = money 4400000000 USD range 4200000000–4400000000',
  ],
  [
    'On the 1st of March, Sept. 11, 2001 and Jan 6.',
    '1st of March = date --03-01 → 2024-03-01',
    'Sept. 11, 2001 = date 2001-09-11',
    'Jan 6 = date --01-06 → 2001-01-06',
  ],
  [
    'Figures for 2023/24 show a £1.5m deficit, compared to £700k in 2022-23.',
    '2023/24 = date 2023/2024',
    '£1.5m deficit = money 1500000 GBP ‹deficit›',
    '£700k = money 700000 GBP',
    '2022-23 = date 2022/2023',
  ],
  [
    'More than one in 10 and fewer than half of households have savings of under £1,000.',
    'More than one in 10 = percent 0.1 1 above',
    'fewer than half of households = percent 0.5 1 below ‹households›',
    'under £1,000 = money 1000 GBP below ‹savings›',
  ],
  [
    'The first two goals came within three minutes; the last five games were lost.',
    'first two goals = ordinal 1 ‹two goals›',
    'three minutes = duration PT3M min',
    'five games = count 5 ‹games›',
  ],
]

describe('English forms of amounts', () => {
  for (const [text, ...expected] of sentences) {
    it(text, () => assert.deepEqual(allSaid(text, { language: 'en', date: '2024-11-07' }), expected))
  }
})
