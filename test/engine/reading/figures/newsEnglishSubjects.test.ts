import assert from 'node:assert/strict'
import { allSaid } from './said.ts'

/** News sentences of English news on many subjects and what is to be read out of them, in text order; the text's own day is 2024-11-07, a Thursday. */
const sentences: readonly (readonly [string, ...string[]])[] = [
  [
    'In February 8.0% to 8.5% had been promised, and the four films added up to €39.2 million.',
    'February = date --02 → 2025-02',
    '8.0% to 8.5% = percent 8.5 % range 8–8.5',
    'four films = count 4 ‹films›',
    '€39.2 million = money 39200000 EUR',
  ],
  ['That is still 1,700 below the 2019 mark.', '1,700 = count 1700', '2019 = date 2019'],
  [
    'A day ticket for the ferry goes up to $9, and a crossing takes up to 40 minutes.',
    '$9 = money 9 USD',
    'up to 40 minutes = duration PT40M min atMost',
  ],
  [
    `The chancellor announced £40bn of tax rises, including a 1.2 percentage point increase in employers' contributions.`,
    '£40bn = money 40000000000 GBP',
    '1.2 percentage point = percent 1.2 pp',
  ],
  [
    'Inflation eased to 2.4% in September from 2.5% the month before.',
    '2.4% = percent 2.4 %',
    'September = date --09 → 2024-09',
    '2.5% = percent 2.5 %',
  ],
  [
    'The Liberal Democrats won 72 seats, up from just 11 in 2019.',
    '72 seats = count 72 ‹seats›',
    '11 = count 11 ‹seats›',
    '2019 = date 2019',
  ],
  [
    'A court in Leeds jailed the 34-year-old driver for nine years and six months on Tuesday.',
    '34-year-old driver = age 34 a ‹driver›',
    'nine years and six months = duration P9.5Y a',
    'Tuesday = date XXXX-WXX-2 → 2024-11-05',
  ],
  [
    'Snowfall of up to 30cm is expected above 400 metres, with gusts of 65 to 75 mph.',
    'up to 30cm = measure 30 cm atMost ‹Snowfall›',
    'above 400 metres = measure 400 m above',
    '65 to 75 mph = measure 75 [mi_i]/h range 65–75 ‹gusts›',
  ],
  [
    'The team has lost four of its last five matches and sits 17th in the table.',
    'four = count 4 ‹matches›',
    'five matches = count 5 ‹matches›',
    '17th = ordinal 17',
  ],
  [
    `Kane's 44th goal of the season came in the 88th minute before a crowd of 75,000.`,
    '44th goal = ordinal 44 ‹goal›',
    '88th minute = ordinal 88 ‹minute›',
    '75,000 = count 75000 ‹crowd›',
  ],
  [
    'The drug cut deaths by almost a third among the 2,104 patients who received it.',
    'almost a third = percent 0.333333333333333 1 below',
    '2,104 patients = count 2104 ‹patients›',
  ],
  [
    'One in eight women will develop the disease during their lifetime.',
    'One in eight women = percent 0.125 1 ‹women›',
  ],
  [
    'About 1.5 million people, or 6 percent of the population, live below the poverty line.',
    'About 1.5 million people = count 1500000 about ‹people›',
    '6 percent of the population = percent 6 % ‹population›',
  ],
  [
    'The airline ordered 150 jets worth nearly $18 billion and plans to hire 3,000 pilots by 2030.',
    '150 jets = count 150 ‹jets›',
    'nearly $18 billion = money 18000000000 USD below',
    '3,000 pilots = count 3000 ‹pilots›',
    '2030 = date 2030',
  ],
  [
    'House prices rose 0.3% in October, taking the average to £293,999.',
    '0.3% = percent 0.3 %',
    'October = date --10 → 2024-10',
    '£293,999 = money 293999 GBP',
  ],
  [
    'The ferry, carrying 280 passengers and 12 crew, ran aground about five miles off the coast.',
    '280 passengers = count 280 ‹passengers›',
    '12 crew = count 12 ‹crew›',
    'about five miles = measure 5 [mi_i] about',
  ],
  [
    'Rescuers pulled 16 survivors from the rubble; at least 40 people are missing.',
    '16 survivors = count 16 ‹survivors›',
    'at least 40 people = count 40 atLeast ‹people›',
  ],
  [
    'Fewer than 100 of the birds remain in the wild, compared with 1,200 in the 1980s.',
    'Fewer than 100 of the birds = count 100 below ‹birds›',
    '1,200 = count 1200',
    '1980s = date 198',
  ],
  [
    'The strike, the longest in 20 years, has cost the economy an estimated €2.1 billion.',
    '20 years = duration P20Y a',
    'an estimated €2.1 billion = money 2100000000 EUR about',
  ],
  [
    'Turnout was 59.9%, more than seven points lower than in 2019.',
    '59.9% = percent 59.9 %',
    'more than seven points = count 7 above ‹points›',
    '2019 = date 2019',
  ],
  [
    'The bridge opens to traffic at 6 a.m. on Monday, October 28, two years behind schedule.',
    '6 a.m. = time T06:00 → 2024-11-07T06:00',
    'Monday, October 28 = date --10-28 → 2024-10-28',
    'two years = duration P2Y a',
  ],
  [
    'Between 2010 and 2020 the number of farms fell by a quarter, to 160,000.',
    '2010 = date 2010',
    '2020 = date 2020',
    'a quarter = percent 0.25 1 ‹farms›',
    '160,000 = count 160000 ‹farms›',
  ],
  [
    'The minister, who earns £138,000 a year, paid back £4,200.',
    '£138,000 = money 138000 GBP',
    '£4,200 = money 4200 GBP',
  ],
  [
    'Half of the 600 respondents said prices were too high; two in five had cut spending.',
    'Half = percent 0.5 1 ‹respondents›',
    '600 respondents = count 600 ‹respondents›',
    'two in five = percent 0.4 1',
  ],
  ['It was the third-largest fine in the history of the regulator.', 'third-largest fine = ordinal 3 ‹fine›'],
  [
    'The 12-mile route takes about an hour and a half by bike.',
    '12-mile route = measure 12 [mi_i] ‹route›',
    'about an hour and a half = duration PT1.5H h about',
  ],
  [
    'Over the next three years, 20 schools will close.',
    'three years = duration P3Y a',
    '20 schools = count 20 ‹schools›',
  ],
]

describe('figures of English news on many subjects', () => {
  for (const [text, ...expected] of sentences) {
    it(text, () => assert.deepEqual(allSaid(text, { language: 'en', date: '2024-11-07' }), expected))
  }
})
