import assert from 'node:assert/strict'
import { allSaid } from './said.ts'

/** Parts of units, crowds, ranges and pounds, as English news write them. */
const english: readonly (readonly [string, ...string[]])[] = [
  [
    'The workforce shrank by a further 30 to 5,090, and another 20 to 25 people may go.',
    '30 = count 30',
    '5,090 = count 5090',
    '20 to 25 people = count 25 range 20–25 ‹people›',
  ],
  [
    'A year earlier it had been 12 out of 55; 97 out of 100 and three out of four are shares.',
    'A year = duration P1Y a',
    '12 = count 12',
    '55 = count 55',
    '97 out of 100 = percent 0.97 1',
    'three out of four = percent 0.75 1',
  ],
  [
    'Last season 14 of 63 nests failed, just over 22 per cent.',
    '14 = count 14 ‹nests›',
    '63 nests = count 63 ‹nests›',
    'just over 22 per cent = percent 22 % above',
  ],
  [
    'The rule is one to six; in May the figure was one to 6.9.',
    'one to six = count 6 range 1–6',
    'May = date --05 → 2024-05',
    '6.9 = count 6.9',
  ],
  ['A meal costs £14.50 instead of £12.', '£14.50 = money 14.5 GBP', '£12 = money 12 GBP'],
  ['The main burst ten minutes before 5 a.m.', 'ten minutes before 5 a.m. = time T04:50 → 2024-11-07T04:50'],
  ['Warnings doubled from 15 to 30.', 'doubled = measure 2 1', '15 = count 15', '30 = count 30'],
  ['Mara Quist finished at +0:44, Ida Loft at +1:02:33.', '+0:44 = duration PT44S', '+1:02:33 = duration PT1H2M33S'],
  ['He paid 44 of the 164 million euros.', '44 = money 44000000 EUR', '164 million euros = money 164000000 EUR'],
  [
    'The bank cut its rate by a quarter of a percentage point after a half-point cut and a quarter-point rise.',
    'a quarter of a percentage point = percent 0.25 pp',
    'a half-point = percent 0.5 pp',
    'a quarter-point = percent 0.25 pp',
  ],
  [
    'A 25 basis-point move, a 50-basis-point cut, 75 bps, a 0.5-percentage-point fall; sales rose 3.5pc.',
    '25 basis-point = percent 0.25 pp',
    '50-basis-point cut = percent 0.5 pp ‹cut›',
    '75 bps = percent 0.75 pp',
    '0.5-percentage-point fall = percent 0.5 pp ‹fall›',
    '3.5pc = percent 3.5 %',
  ],
  [
    'The lane is two-thirds of a mile long, a quarter mile shorter, and a tenth of a degree cooler.',
    'two-thirds of a mile = measure 0.666666666666667 [mi_i]',
    'a quarter mile = measure 0.25 [mi_i]',
    'a tenth of a degree = measure 0.1 deg',
  ],
  [
    'Tens of thousands of people marched; hundreds of millions of dollars and millions of litres were lost.',
    'Tens of thousands of people = count 10000 atLeast ‹people›',
    'hundreds of millions of dollars = money 100000000 USD atLeast',
    'millions of litres = measure 1000000 l atLeast',
  ],
  [
    'After two-and-a-half years and 2 and a half million visitors, a three-and-a-half-hour show.',
    'two-and-a-half years = duration P2.5Y a',
    '2 and a half million visitors = count 2500000 ‹visitors›',
    'three-and-a-half-hour show = duration PT3.5H h ‹show›',
  ],
  [
    'Tickets range from $5 to $40, repairs cost between $5 and $10 million; nights ranged from -4 to -12 degrees.',
    '$5 to $40 = money 40 USD range 5–40',
    'between $5 and $10 million = money 10000000 USD range 5000000–10000000',
    '-4 to -12 degrees = measure -12 deg range -12–-4',
  ],
  ['The rent rose from $500 to $540.', '$500 = money 500 USD', '$540 = money 540 USD'],
  [
    'Nearly one-in-five was between the ages of 18 and 24; a three-to-five-year term, won by a two-to-one margin.',
    'Nearly one-in-five = percent 0.2 1 below',
    '18 and 24 = age 24 a range 18–24',
    'three-to-five-year term = duration P5Y a range 3–5 ‹term›',
  ],
  ['A woman in her early 50s and a man in his 30s or 40s signed a multi-million dollar deal.'],
  [
    'After half a century, a quarter of a century and two quarters, first-half sales rose to CHF 20m and 30m euros.',
    'half a century = duration P50Y a',
    'a quarter of a century = duration P25Y a',
    'two quarters = duration P6M mo',
    'CHF 20m = money 20000000 CHF',
    '30m euros = money 30000000 EUR',
  ],
  [
    'Flight 512 left Gate 7; the No. 2 seed won in 1:45.3 after Bus 9 took Interstate 40.',
    '512 = ordinal 512 ‹Flight›',
    '2 = ordinal 2 ‹No›',
    '40 = ordinal 40 ‹Interstate›',
  ],
  [
    'They pump 200,000 bpd, charge 43c a litre and melt it at 300 °C (573.15K); class 3c waits 1,5 hours.',
    '200,000 bpd = measure 200000 [bbl_us]/d',
    '43c = money 43 USX',
    '300 °C = measure 300 Cel',
    '573.15K = measure 573.15 K',
    '1,5 hours = duration PT1.5H h',
  ],
  [
    'Some 40 or so guests, 5,000+ fans, a 1,000-plus crowd and a 6-foot-3 goalkeeper.',
    'Some 40 or so guests = count 40 about ‹guests›',
    '5,000+ fans = count 5000 atLeast ‹fans›',
    '1,000-plus crowd = count 1000 atLeast ‹crowd›',
    '6-foot-3 goalkeeper = measure 6.25 [ft_i] ‹goalkeeper›',
  ],
  [
    'They sold 3 million 200 thousand copies, 1 crore 20 lakh in all.',
    '3 million 200 thousand copies = count 3200000 ‹copies›',
    '1 crore 20 lakh = count 12000000',
  ],
  [
    'In nineteen eighty-four he was five foot ten; 5/8ths of a mile, 6 thousandths of an inch and 1 and 1/2 cups.',
    'nineteen eighty-four = date 1984',
    'five foot ten = measure 5.83333333333333 [ft_i]',
    '5/8ths of a mile = measure 0.625 [mi_i]',
    '6 thousandths of an inch = measure 0.006 [in_i]',
    '1 and 1/2 cups = measure 1.5 [cup_us]',
  ],
  [
    'It costs Rs. 5,000 for 30 sq. ft. of shelf at 68 degrees f and 10^6 germs.',
    'Rs. 5,000 = money 5000 INR',
    '30 sq. ft = measure 30 [ft_i]2',
    '68 degrees f = measure 68 [degF]',
    '10^6 germs = count 1000000 ‹germs›',
  ],
  [
    'At 1430 GMT on Sunday’s last lap of 30-odd years, last year’s winner fell.',
    '1430 = time T14:30 → 2024-11-07T14:30',
    'Sunday’s = date XXXX-WXX-7 → 2024-11-03',
    '30-odd years = duration P30Y a about',
    'last year’s = date 2023',
  ],
]

/** Pounds are a weight where something is weighed, else money. */
const pounds: readonly (readonly [string, ...string[]])[] = [
  ['The dog weighed 22 pounds.', '22 pounds = measure 22 [lb_av]'],
  ['She lost about 30 pounds on the diet.', 'about 30 pounds = measure 30 [lb_av] about'],
  ['They burned 35,000 pounds of coal.', '35,000 pounds of coal = measure 35000 [lb_av] ‹coal›'],
  [
    'A 12-pound salmon of 12 pounds 4 ounces.',
    '12-pound salmon = measure 12 [lb_av] ‹salmon›',
    '12 pounds 4 ounces = measure 12.25 [lb_av] ‹salmon›',
  ],
  ['The tank holds 40 pounds per square inch.', '40 pounds = measure 40 [lb_av]'],
  ['He paid 30 pounds for the ticket.', '30 pounds = money 30 GBP'],
  ['It had 5 million pounds of debt.', '5 million pounds = money 5000000 GBP'],
  [
    'A 500-pound fine and a 20-pound note.',
    '500-pound fine = money 500 GBP ‹fine›',
    '20-pound note = money 20 GBP ‹note›',
  ],
  ['The firm lost 40 million pounds.', '40 million pounds = money 40000000 GBP'],
  ['The driver lost 500 pounds ($640).', '500 pounds = money 500 GBP', '$640 = money 640 USD'],
  ['He gained 200 Egyptian pounds.', '200 Egyptian pounds = money 200 EGP'],
]

const german: readonly (readonly [string, ...string[]])[] = [
  [
    'Die Zinsen sanken um einen Viertelprozentpunkt, dann um ein Drittel eines Prozentpunkts.',
    'Viertelprozentpunkt = percent 0.25 pp',
    'ein Drittel eines Prozentpunkts = percent 0.333333333333333 pp',
  ],
  [
    'Nach einer Dreiviertelstunde war ein Achtelliter weg.',
    'Dreiviertelstunde = duration PT0.75H h',
    'Achtelliter = measure 0.125 l',
  ],
  [
    'Hunderte Millionen Euro fehlen, ein paar Tausend Gäste kamen.',
    'Hunderte Millionen Euro = money 100000000 EUR atLeast',
    'paar Tausend Gäste = count 1000 atLeast ‹Gäste›',
  ],
  ['Die Nächte brachten -5 bis -10 Grad.', '-5 bis -10 Grad = measure -10 deg range -10–-5'],
  [
    'Ein Mann Mitte 30 und eine Frau Anfang fünfzig.',
    'Mitte 30 = age 36 a range 34–36',
    'Anfang fünfzig = age 53 a range 50–53',
  ],
  [
    'In der Saison 23/24 maß das Becken 15 mal 20 Meter.',
    '23/24 = date 2023/2024',
    '15 = measure 15 m',
    '20 Meter = measure 20 m',
  ],
  [
    'Im Viertelfinale waren 2 Millionen 300.000 Zuschauer dabei.',
    '2 Millionen 300.000 Zuschauer = count 2300000 ‹Zuschauer›',
  ],
]

describe('Parts, crowds and pounds', () => {
  const table = [
    ...[...english, ...pounds].map(row => ['en', row] as const),
    ...german.map(row => ['de', row] as const),
  ]
  for (const [language, [text, ...expected]] of table) {
    it(text, () => assert.deepEqual(allSaid(text, { language, date: '2024-11-07' }), expected))
  }
})
