import assert from 'node:assert/strict'
import { allSaid } from './said.ts'

/** News sentences of English news and what is to be read out of them, in text order; the text's own day is 2024-11-07, a Thursday. */
const sentences: readonly (readonly [string, ...string[]])[] = [
  [
    'The budget deficit widened to $1.7 trillion in fiscal 2023, up 23% from a year earlier, the Treasury said on Friday.',
    '$1.7 trillion = money 1700000000000 USD',
    '2023 = date 2023',
    '23% = percent 23 %',
    'a year = duration P1Y a',
    'Friday = date XXXX-WXX-5 → 2024-11-01',
  ],
  [
    'Labour won 412 of the 650 seats, with a turnout of just under 60 per cent, the lowest since 2001.',
    '412 = count 412 ‹seats›',
    '650 seats = count 650 ‹seats›',
    'just under 60 per cent = percent 60 % below ‹turnout›',
    '2001 = date 2001',
  ],
  [
    'At least 14 people were killed and more than 200 injured when a train derailed near Larissa late on Tuesday, February 28.',
    'At least 14 people = count 14 atLeast ‹people›',
    'more than 200 injured = count 200 above ‹injured›',
    'Tuesday, February 28 = date --02-28 → 2024-02-28',
  ],
  [
    'Temperatures could reach 38C (100F) by Thursday, forecasters said, with winds gusting up to 70 mph.',
    '38C = measure 38 Cel',
    '100F = measure 100 [degF]',
    'Thursday = date XXXX-WXX-4 → 2024-11-07',
    'up to 70 mph = measure 70 [mi_i]/h atMost',
  ],
  [
    'Arsenal beat Chelsea 3-1 at the Emirates on Saturday, with Saka scoring twice in the second half.',
    '3-1 = score 3:1',
    'Saturday = date XXXX-WXX-6 → 2024-11-02',
    'twice = count 2 ‹times›',
    'second half = ordinal 2 ‹half›',
  ],
  [
    'The 46-year-old was sentenced to three and a half years in prison and fined £25,000.',
    '46-year-old = age 46 a',
    'three and a half years = duration P3.5Y a',
    '£25,000 = money 25000 GBP',
  ],
  [
    'Unemployment rose by 0.2 percentage points to 4.3% in the three months to July.',
    '0.2 percentage points = percent 0.2 pp',
    '4.3% = percent 4.3 %',
    'three months = duration P3M mo',
    'July = date --07 → 2024-07',
  ],
  [
    'Nearly one in five adults, or 22 per cent, said they had skipped a meal in the previous month.',
    'Nearly one in five adults = percent 0.2 1 below ‹adults›',
    '22 per cent = percent 22 %',
    'previous month = date 2024-10',
  ],
  [
    `Shares fell 3.5 percent to $12.40 in early trading, wiping $2.3bn off the company's value.`,
    '3.5 percent = percent 3.5 %',
    '$12.40 = money 12.4 USD',
    '$2.3bn = money 2300000000 USD',
  ],
  [
    'The company employs around 12,500 people in 23 countries and sold 1.2 million cars last year.',
    'around 12,500 people = count 12500 about ‹people›',
    '23 countries = count 23 ‹countries›',
    '1.2 million cars = count 1200000 ‹cars›',
    'last year = date 2023',
  ],
  [
    'Two-thirds of voters backed the measure, while a quarter opposed it.',
    'Two-thirds of voters = percent 0.666666666666667 1 ‹voters›',
    'a quarter = percent 0.25 1',
  ],
  [
    'The vaccine was 95% effective in a trial of some 43,000 volunteers aged 16 to 85.',
    '95% = percent 95 %',
    'some 43,000 volunteers = count 43000 about ‹volunteers›',
    '16 to 85 = age 85 a range 16–85',
  ],
  [
    'Prices have more than doubled since 2019, from $250,000 to $520,000.',
    'more than doubled = measure 2 1 above',
    '2019 = date 2019',
    '$250,000 = money 250000 USD',
    '$520,000 = money 520000 USD',
  ],
  [
    'Between 5,000 and 7,000 demonstrators marched through the capital, police said; organisers put the figure at 20,000.',
    'Between 5,000 and 7,000 demonstrators = count 7000 range 5000–7000 ‹demonstrators›',
    '20,000 = count 20000',
  ],
  [
    'The storm dumped six inches of rain in 24 hours and left half a million homes without power.',
    'six inches of rain = measure 6 [in_i] ‹rain›',
    '24 hours = duration PT24H h',
    'half a million homes = count 500000 ‹homes›',
  ],
  [
    'He ran the 100 metres in 9.79 seconds, two hundredths off the record.',
    '100 metres = measure 100 m',
    '9.79 seconds = duration PT9.79S s',
    'two hundredths = percent 0.02 1',
  ],
  ['The court ruled 6-3 that the 1965 law did not apply.', '6-3 = score 6:3', '1965 = date 1965'],
  [
    'Sales are expected to grow between 4% and 6% in 2025, down from 8% this year.',
    'between 4% and 6% = percent 6 % range 4–6',
    '2025 = date 2025',
    '8% = percent 8 %',
    'this year = date 2024',
  ],
  [
    'About a third of the 3,000 workers at the plant will lose their jobs by the end of March.',
    'About a third = percent 0.333333333333333 1 about ‹workers›',
    '3,000 workers = count 3000 ‹workers›',
    'end of March = date --03 → 2025-03',
  ],
  [
    'The village, home to about 900 people, lies 40 kilometres (25 miles) north of the city.',
    'about 900 people = count 900 about ‹people›',
    '40 kilometres = measure 40 km',
    '25 miles = measure 25 [mi_i]',
  ],
  [
    'Twenty-three people, including six children, died in the fire on the 14th floor.',
    'Twenty-three people = count 23 ‹people›',
    'six children = count 6 ‹children›',
    '14th floor = ordinal 14 ‹floor›',
  ],
  [
    'Police received dozens of calls and hundreds of emails; thousands of tickets were refunded.',
    'dozens of calls = count 12 atLeast ‹calls›',
    'hundreds of emails = count 100 atLeast ‹emails›',
    'thousands of tickets = count 1000 atLeast ‹tickets›',
  ],
  [
    'The bill passed by 51 votes to 49 after a 14-hour debate that ended at 3:30 a.m.',
    '51 votes = count 51 ‹votes›',
    '49 = count 49 ‹votes›',
    '14-hour debate = duration PT14H h ‹debate›',
    '3:30 a.m. = time T03:30 → 2024-11-07T03:30',
  ],
  ['The prime minister, 61, has been in office since May 2022.', '61 = age 61 a', 'May 2022 = date 2022-05'],
  [
    'Revenue was €3.4 billion in the third quarter, a 12-fold increase in a decade.',
    '€3.4 billion = money 3400000000 EUR',
    'third quarter = date XXXX-Q3 → 2024-Q3',
    '12-fold increase = measure 12 1 ‹increase›',
  ],
  [
    'In the 1990s, the population stood at 1.8m; today it is 2.4m.',
    '1990s = date 199',
    '1.8m = measure 1.8 m',
    'today = date XXXX-XX-XX → 2024-11-07',
    '2.4m = measure 2.4 m',
  ],
  [
    'The hospital treated 37 patients in every 1,000, twice as many as in 2010.',
    '37 patients in every 1,000 = percent 0.037 1',
    'twice = measure 2 1',
    '2010 = date 2010',
  ],
  [
    'They met at 10am on 5 June 2024 at 10 Downing Street.',
    '10am = time T10:00 → 2024-11-07T10:00',
    '5 June 2024 = date 2024-06-05',
  ],
  ['The Boeing 737 was grounded for nineteen months.', 'nineteen months = duration P19M mo'],
  [
    'The minimum wage rises to £11.44 an hour from April 1.',
    '£11.44 = money 11.44 GBP',
    'April 1 = date --04-01 → 2024-04-01',
  ],
  ['One of the men said no one had called; the other one left.'],
  [
    'The hottest day in 50 years brought 41.2 degrees Celsius to Seville.',
    '50 years = duration P50Y a',
    '41.2 degrees Celsius = measure 41.2 Cel',
  ],
  [
    'Three out of four drivers exceeded the 30 mph limit.',
    'Three out of four drivers = percent 0.75 1 ‹drivers›',
    '30 mph = measure 30 [mi_i]/h',
  ],
  [
    'Section 230 of the act and Article 50 of the treaty were cited on page 12.',
    '230 = ordinal 230 ‹Section›',
    '50 = ordinal 50 ‹Article›',
    '12 = ordinal 12 ‹page›',
  ],
  [
    'The project cost 20 percent more than planned and took two years longer.',
    '20 percent = percent 20 %',
    'two years = duration P2Y a',
  ],
  [
    'More than 1 billion people live on less than $2.15 a day.',
    'More than 1 billion people = count 1000000000 above ‹people›',
    'less than $2.15 = money 2.15 USD below',
  ],
]

describe('figures of English news', () => {
  for (const [text, ...expected] of sentences) {
    it(text, () => assert.deepEqual(allSaid(text, { language: 'en', date: '2024-11-07' }), expected))
  }
})
