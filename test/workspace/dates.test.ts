import { equal } from 'node:assert/strict'
import { dateInName, findDate, isoDate } from '../../src/workspace/metadata/dates.ts'

describe('dates that a source gives of itself', () => {
  const found: readonly (readonly [string, string | undefined])[] = [
    ['Stand: 18.10.2024, 14:05 Uhr', '2024-10-18'],
    ['Mittwoch, 3. Mai 2023', '2023-05-03'],
    ['Thursday 24 April 2025', '2025-04-24'],
    ['March 4, 2025', '2025-03-04'],
    ['Mar 4 2025', '2025-03-04'],
    ['4th March, 2025', '2025-03-04'],
    ['2024-02-29T10:00:00Z', '2024-02-29'],
    ['30.02.2024', undefined],
    ['Artikel 3.2.1', undefined],
    ['14 Städte 2024', undefined],
  ]
  for (const [text, date] of found) it(`«${text}» has ${date ?? 'none'}`, () => equal(findDate(text)?.date, date))

  const iso: readonly (readonly [string | null, string | null])[] = [
    ['November 2015', '2015-11'],
    ['Heft 2015', null],
    ['2024-10-18T09:30:00+02:00', '2024-10-18'],
    ['2024-10', '2024-10'],
    ['3.5.2024', '2024-05-03'],
    ['gestern', null],
    ['2024-13-01', null],
    [null, null],
  ]
  for (const [text, date] of iso) it(`${text} is ${date}`, () => equal(isoDate(text), date))

  const names: readonly (readonly [string, string | null])[] = [
    ['2024-10-18 Hafen.txt', '2024-10-18'],
    ['agency_20241018-2.txt', '2024-10-18'],
    ['hafen.2024.10.18.html', '2024-10-18'],
    ['hafen-1018.txt', null],
    ['akte-20241399.txt', null],
    ['nr-120241018.txt', null],
  ]
  for (const [name, date] of names) it(`the file ${name} is of ${date}`, () => equal(dateInName(name), date))
})
