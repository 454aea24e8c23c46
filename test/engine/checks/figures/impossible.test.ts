import assert from 'node:assert/strict'
import fc from 'fast-check'
import { impossibleDates } from '../../../../src/engine/checks/figures/impossible.ts'
import type { Language } from '../../../../src/engine/model.ts'
import { prepare } from '../../../../src/engine/text/prepare.ts'

/** What is wrong with the date: the weekday that it is, `no such day`, or nothing. The text's own day is 10 September 2025. */
const TABLE: readonly (readonly [text: string, wrong: string | null, language?: Language])[] = [
  ['am Montag, 15. September 2025', null],
  ['am Montag, den 15. September 2025', null],
  ['am Dienstag, 15. September 2025', 'Montag'],
  ['am Dienstag, dem 3. April 2023', 'Montag'],
  ['am Freitag, 12. September', null],
  ['am Donnerstag, 12. September', 'Freitag'],
  ['am Samstag, 3. Januar', null],
  ['am 12. September', null],
  ['am 31. Juni', 'no such day'],
  ['am 30. Februar 2024', 'no such day'],
  ['am 29. Februar 2024', null],
  ['am 29. Februar 2025', 'no such day'],
  ['am 29. Februar', null],
  ['am 31. Dezember', null],
  ['Seite 45. Mai und Juni', null],
  ['dort Anfang Juni 0,31 Mikrogramm', null],
  ['in June 0.3 per cent', null, 'en'],
  ['on Monday, March 31, 2026', 'Tuesday', 'en'],
  ['on Tuesday, 31 March 2026', null, 'en'],
  ['on Friday, the 13th of June 2025', null, 'en'],
  ['on Thursday, June 13th, 2025', 'Friday', 'en'],
  ['by 30 February', 'no such day', 'en'],
  ['on September 31', 'no such day', 'en'],
]

function wrongIn(text: string, language: Language): string | null {
  const [date] = impossibleDates(prepare({ text, language, date: '2025-09-10' }), () => [])
  return date ? (date.weekday?.is ?? 'no such day') : null
}

const WEEKDAYS = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag']
const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')

describe('impossible dates', () => {
  for (const [text, expected, language = 'de'] of TABLE)
    it(`${text}: ${expected ?? 'possible'}`, () => {
      assert.equal(wrongIn(text, language), expected)
    })

  it('believes the sources about the year', () => {
    const text = prepare({ text: 'am Freitag, 3. Mai', language: 'de', date: '2025-09-10' })
    assert.equal(impossibleDates(text, () => [2024]).length, 0)
    assert.equal(impossibleDates(text, () => [2025]).length, 1)
  })

  it('has one right weekday for every day', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.nat(6), (date, weekday) => {
        const text = `am ${WEEKDAYS[weekday]}, ${date.getUTCDate()}. ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
        assert.equal(wrongIn(text, 'de'), weekday === date.getUTCDay() ? null : WEEKDAYS[date.getUTCDay()])
      }),
    )
  })
})
