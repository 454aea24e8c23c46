import assert from 'node:assert/strict'
import type { Language } from '../../../../src/engine/model.ts'
import { figuresOf } from './said.ts'

/** A date as it is written on Wednesday, 2024-10-23, its TIMEX3 value, and what it resolves to (the value where left out). */
const dates: Readonly<Record<Language, readonly (readonly [string, string, string?])[]>> = {
  de: [
    ['Am 8. Oktober 2024 begann es.', '2024-10-08'],
    ['Am 8. Oktober begann es.', '--10-08', '2024-10-08'],
    ['Am 08.10.2024 begann es.', '2024-10-08'],
    ['Am 8.10. begann es.', '--10-08', '2024-10-08'],
    ['Seit August 2023 gilt das.', '2023-08'],
    ['Im Juni wurde unterzeichnet.', '--06', '2024-06'],
    ['Im vergangenen Juni wurde unterzeichnet.', '--06', '2024-06'],
    ['Im vergangenen November wurde unterzeichnet.', '--11', '2023-11'],
    ['Am Freitag meldete er sich.', 'XXXX-WXX-5', '2024-10-18'],
    ['Am kommenden Freitag kommt er.', 'XXXX-WXX-5', '2024-10-25'],
    ['Am Freitag wird gewählt.', 'XXXX-WXX-5', '2024-10-25'],
    ['Am Donnerstagabend brannte es.', 'XXXX-WXX-4TEV', '2024-10-17TEV'],
    ['Montag, 21. Oktober 2024', '2024-10-21'],
    ['Gestern Abend brannte es.', 'XXXX-XX-XXTEV', '2024-10-22TEV'],
    ['Im vergangenen Jahr sank der Wert.', '2023'],
    ['Im Oktober des folgenden Jahres starb sie.', '--10', 'none'],
    ['In der kommenden Woche tagt der Rat.', '2024-W44'],
    ['Im dritten Quartal 2024 sank der Wert.', '2024-Q3'],
    ['Im ersten Halbjahr sank der Wert.', 'XXXX-H1', '2024-H1'],
    ['Im Sommer 2028 endet der Vertrag.', '2028-SU'],
    ['Bis Mitte 2029 gilt der Vertrag.', '2029'],
    ['Ende der 90er Jahre war das so.', '199'],
    ['Im 19. Jahrhundert war das so.', '18'],
    ['In der Saison 2024/25 war das so.', '2024/2025'],
    ['Um 14.30 Uhr begann es.', 'T14:30', '2024-10-23T14:30'],
    ['Um halb zwölf begann es.', 'T11:30', '2024-10-23T11:30'],
    ['Um 8 Uhr abends begann es.', 'T20:00', '2024-10-23T20:00'],
    ['Das dauerte drei Monate.', 'P3M', 'none'],
    ['Das dauerte anderthalb Stunden.', 'PT1.5H', 'none'],
    ['Das geschieht täglich.', 'P1D', 'none'],
    ['Seit einigen Wochen ist das so.', 'PXW', 'none'],
    ['Derzeit ist das so.', 'PRESENT_REF', 'none'],
  ],
  en: [
    ['It began on 8 October 2024.', '2024-10-08'],
    ['It began on October 8, 2024.', '2024-10-08'],
    ['It began on 8 October.', '--10-08', '2024-10-08'],
    ['It has held since August 2023.', '2023-08'],
    ['He called on Friday.', 'XXXX-WXX-5', '2024-10-18'],
    ['He will call on Friday.', 'XXXX-WXX-5', '2024-10-25'],
    ['It happened last year.', '2023'],
    ['It happened last month.', '2024-09'],
    ['It fell in the third quarter of 2024.', '2024-Q3'],
    ['It was popular in the 1990s.', '199'],
    ['It was built in the 19th century.', '18'],
    ['It began at 3:30 p.m.', 'T15:30', '2024-10-23T15:30'],
    ['It began at five o’clock.', 'T05:00', '2024-10-23T05:00'],
    ['It took three months.', 'P3M', 'none'],
    ['It happened in the summer of 2019.', '2019-SU'],
    ['It opens in early 2025.', '2025'],
  ],
}

describe('dates', () => {
  for (const language of ['de', 'en'] as const) {
    for (const [text, value, resolved = value] of dates[language]) {
      it(text, () => {
        const figures = figuresOf(text, { language, date: '2024-10-23' })
        assert.deepEqual(
          figures.map(figure => [figure.value, figure.resolved ?? 'none']),
          [[value, resolved]],
        )
      })
    }
  }

  it('leaves what only the day of the text could settle', () => {
    const [figure] = figuresOf('Am Freitag wird gewählt.', { language: 'de' })
    assert.equal(figure?.value, 'XXXX-WXX-5')
    assert.equal(figure.resolved, null)
  })
})
