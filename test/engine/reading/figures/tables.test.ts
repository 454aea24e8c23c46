import assert from 'node:assert/strict'
import { allSaid } from './said.ts'

const table = (...rows: readonly string[]) => `${rows.join('\n')}\n`

describe('figures of tables, lists and headings', () => {
  it('counts what column and row say, in the unit that stands in one of them', () => {
    const text = table(
      '| Kennzahl | 2022 | 2023 |',
      '|---|---:|---:|',
      '| Absatz (Mio. Euro) | 12,4 | 13,9 |',
      '| Filialen | 41 | 38 |',
    )
    assert.deepEqual(allSaid(text, { language: 'de', format: 'markdown' }), [
      '2022 = date 2022',
      '2023 = date 2023',
      '12,4 = money 12400000 EUR ‹2022 Absatz›',
      '13,9 = money 13900000 EUR ‹2023 Absatz›',
      '41 = count 41 ‹2022 Filialen›',
      '38 = count 38 ‹2023 Filialen›',
    ])
  })

  it('takes the unit from the heading of the column', () => {
    const text = table('| Town | Rain in mm | Share (%) |', '|---|---|---|', '| Aldmoor | 12.5 | 31 |')
    assert.deepEqual(allSaid(text, { language: 'en', format: 'markdown' }), [
      '12.5 = measure 12.5 mm ‹Rain Aldmoor›',
      '31 = percent 31 % ‹Share Aldmoor›',
    ])
  })

  it('takes the unit from the name of the row, where it is of a period', () => {
    const text = table('| Array | 2024 |', '|---|---|', '| Observing hours per year | 6,480 |', '| Bed days | 310 |')
    assert.deepEqual(allSaid(text, { language: 'en', format: 'markdown' }), [
      '2024 = date 2024',
      '6,480 = duration PT6480H h ‹2024 Observing›',
      '310 = count 310 ‹2024 Bed days›',
    ])
  })

  it('reads cents in short', () => {
    const text = table('| Netz | Preis (ct/kWh) |', '|---|---|', '| Aldmoor | 10,92 |')
    assert.deepEqual(allSaid(text, { language: 'de', format: 'markdown' }), [
      '10,92 = money 0.1092 EUR ‹Preis Aldmoor›',
    ])
  })

  it('takes a heading that is nothing but a symbol for the unit', () => {
    const text = table('| Stage | km | km/h |', '|---|---|---|', '| Aldmoor | 24.5 | 50.0 |')
    assert.deepEqual(allSaid(text, { language: 'en', format: 'markdown' }), [
      '24.5 = measure 24.5 km ‹km Aldmoor›',
      '50.0 = measure 50 km/h ‹km/h Aldmoor›',
    ])
  })

  it('reads a label before a colon as the noun', () => {
    const text = '- Besucher: gut 4.000\n- Einnahmen: 52.300 Euro\n'
    assert.deepEqual(allSaid(text, { language: 'de', format: 'markdown' }), [
      'gut 4.000 = count 4000 above ‹Besucher›',
      '52.300 Euro = money 52300 EUR ‹Einnahmen›',
    ])
  })

  it('reads how long something takes', () => {
    const text = table('| Depot | Boats | Mean wait (weeks) |', '|---|---|---|', '| Aldmoor | 31 | 14.2 |')
    assert.deepEqual(allSaid(text, { language: 'en', format: 'markdown' }), [
      '31 = count 31 ‹Boats Aldmoor›',
      '14.2 = duration P14.2W wk ‹Mean wait Aldmoor›',
    ])
  })

  it('reads minutes with seconds', () => {
    const text = table('| Angabe | 2024 |', '|---|---|', '| Eintreffzeit (Min.:Sek.) | 9:24 |')
    assert.deepEqual(allSaid(text, { language: 'de', format: 'markdown' }).slice(1), [
      '9:24 = duration PT9M24S ‹2024 Eintreffzeit›',
    ])
  })

  it('takes the unit of the whole table from the brackets of its first heading, and of no other table', () => {
    const text = table('| Forecast (mean, %) | 2031 |', '|---|---|', '| Yield | 2.4 |')
    const next = table('| Town | 2031 |', '|---|---|', '| Aldmoor | 31 |')
    assert.deepEqual(allSaid(`${text}\n${next}`, { language: 'en', format: 'markdown' }), [
      '2031 = date 2031',
      '2.4 = percent 2.4 % ‹2031 Yield›',
      '2031 = date 2031',
      '31 = count 31 ‹2031 Aldmoor›',
    ])
  })

  it('reads headings as sentences', () => {
    assert.deepEqual(
      allSaid('# Über 300 Teilnehmer beim Lauf\n\nEs kamen viele.\n', { language: 'de', format: 'markdown' }),
      ['Über 300 Teilnehmer = count 300 above ‹Teilnehmer›'],
    )
  })
})
