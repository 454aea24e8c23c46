import assert from 'node:assert/strict'
import type { Language } from '../../../../src/engine/model.ts'
import { allSaid } from './said.ts'

/** Sentences that leave out what a number counts, or its unit, because it was said before. */
const sentences: Readonly<Record<Language, readonly (readonly [string, ...string[]])[]>> = {
  de: [
    [
      'Zuvor war von 1500 Soldaten die Rede, nun sind es 3000.',
      '1500 Soldaten = count 1500 ‹Soldaten›',
      '3000 = count 3000 ‹Soldaten›',
    ],
    [
      'Die Behörde meldete 412 Fälle. Eine Woche zuvor waren es 389 gewesen.',
      '412 Fälle = count 412 ‹Fälle›',
      '389 = count 389 ‹Fälle›',
    ],
    [
      'Im vorigen Jahr zählte man 2.450 Einbrüche, 2022 waren es noch 2.890.',
      'vorigen Jahr = date 2023',
      '2.450 Einbrüche = count 2450 ‹Einbrüche›',
      '2022 = date 2022',
      '2.890 = count 2890 ‹Einbrüche›',
    ],
    [
      'Von 120 Anträgen wurden 87 genehmigt, 33 abgelehnt.',
      '120 Anträgen = count 120 ‹Anträgen›',
      '87 = count 87 ‹Anträgen›',
      '33 = count 33 ‹Anträgen›',
    ],
    [
      'Die Zahl der Toten stieg auf 34, die der Verletzten auf 120.',
      '34 = count 34 ‹Toten›',
      '120 = count 120 ‹Verletzten›',
    ],
    ['Statt der geplanten 200 kamen nur 80 Gäste.', '200 = count 200 ‹Gäste›', '80 Gäste = count 80 ‹Gäste›'],
    [
      'Der Verein hat 12.000 Mitglieder, vor fünf Jahren waren es 9.500.',
      '12.000 Mitglieder = count 12000 ‹Mitglieder›',
      'fünf Jahren = duration P5Y a',
      '9.500 = count 9500 ‹Mitglieder›',
    ],
    [
      'Sie verdienen im Schnitt 3.200 Euro brutto, ihre Kollegen 3.900.',
      '3.200 Euro = money 3200 EUR',
      '3.900 = money 3900 EUR',
    ],
    [
      'Sie zahlte nicht 38,4, sondern 38,9 Cent, später 1,20 Euro, früher 90 Cent.',
      '38,4 = money 0.384 EUR',
      '38,9 Cent = money 0.389 EUR',
      '1,20 Euro = money 1.2 EUR',
      '90 Cent = money 0.9 EUR',
    ],
    ['Er sprang 8,42 Meter weit, sein Rivale 8,37.', '8,42 Meter = measure 8.42 m', '8,37 = measure 8.37 m'],
    [
      'In Berlin leben 3,8 Millionen Menschen, in Hamburg 1,9 Millionen, in München 1,5.',
      '3,8 Millionen Menschen = count 3800000 ‹Menschen›',
      '1,9 Millionen = count 1900000 ‹Menschen›',
      '1,5 = count 1500000 ‹Menschen›',
    ],
  ],
  en: [
    [
      'Of the 120 applications, 87 were approved and 33 rejected.',
      '120 applications = count 120 ‹applications›',
      '87 = count 87 ‹applications›',
      '33 rejected = count 33 ‹rejected›',
    ],
    ['The death toll rose to 34 and that of the injured to 120.', '34 = count 34', '120 = count 120'],
    [
      'Nurses earn £33,700 a year on average, their German colleagues £41,200.',
      '£33,700 = money 33700 GBP',
      '£41,200 = money 41200 GBP',
    ],
    [
      'The club has 12,000 members; five years ago it had 9,500.',
      '12,000 members = count 12000 ‹members›',
      'five years = duration P5Y a',
      '9,500 = count 9500',
    ],
    [
      'Some 3.8 million people live in Berlin, 1.9 million in Hamburg.',
      'Some 3.8 million people = count 3800000 about ‹people›',
      '1.9 million = count 1900000',
    ],
    ['Sales rose by 102, or nearly 7 per cent.', '102 = count 102', 'nearly 7 per cent = percent 7 % below'],
    [
      'It rose 2.1 points more than two years earlier.',
      '2.1 points = count 2.1 ‹points›',
      'two years = duration P2Y a',
    ],
    ['It ended at 20 minutes to midnight.', '20 minutes to midnight = time T23:40 → 2024-11-07T23:40'],
    ['It ended at twenty past eleven at night.', 'twenty past eleven = time T11:20 → 2024-11-07T11:20'],
    ['She cleared 1.95 metres, her rival 1.92.', '1.95 metres = measure 1.95 m', '1.92 = measure 1.92 m'],
    [
      'Support rose from 41 to 44 percent, while 12.5 said they did not know.',
      '41 = percent 41 %',
      '44 percent = percent 44 %',
      '12.5 = percent 12.5 %',
    ],
  ],
}

describe('figures that leave out what was said before', () => {
  for (const language of ['de', 'en'] as const) {
    for (const [text, ...expected] of sentences[language]) {
      it(text, () => assert.deepEqual(allSaid(text, { language, date: '2024-11-07' }), expected))
    }
  }
})
