import assert from 'node:assert/strict'
import { layOutPlain } from '../../../src/engine/text/plain.ts'

/** The cells of a text's tables, a line in a row: „Spalte · Zeile: Zelle“. */
const cellsOf = (text: string) =>
  layOutPlain(text).blocks.flatMap(({ start, end, table }) =>
    table && !table.isHeader ? [`${table.column} · ${table.row}: ${text.slice(start, end)}`] : [],
  )

describe('A table in plain text', () => {
  it('is set with spaces, with headings and a caption above', () => {
    const text = `Besucher der Bäder (in Tausend)

                 2024   2023
Hallenbad        41,2   39,0
================
Freibad          18,5   22,1
`
    assert.deepEqual(cellsOf(text), [
      '2024 · Hallenbad (in Tausend): 41,2',
      '2023 · Hallenbad (in Tausend): 39,0',
      '2024 · Freibad (in Tausend): 18,5',
      '2023 · Freibad (in Tausend): 22,1',
    ])
  })

  it('has its unit behind a comma in the caption', () => {
    assert.deepEqual(
      cellsOf(
        'Levels of the lakes, per cent of capacity\n\nLake     2024   2023\nUpper    41     69\nLower    44     71\n',
      ).slice(0, 1),
      ['2024 · Upper (per cent of capacity): 41'],
    )
  })

  it('has its unit in a caption that leaves room for others', () => {
    const text =
      'Angaben in Millionen Euro, sofern nicht anders vermerkt\n\n           2023   2022\nUmsatz     46,6   34,9\nErgebnis   6,9    2,4\n'
    assert.deepEqual(cellsOf(text).slice(0, 1), ['2023 · Umsatz (in Millionen Euro): 46,6'])
  })

  it('may have headings above several columns each, and a caption is none', () => {
    const rows = 'Ehren     31.410   6,0 %     31.980   6,1 %\nBrenkau   24.860   7,1 %     24.910   7,1 %\n'
    assert.deepEqual(cellsOf(`          Okt 2025           Sep 2025\n${rows}`).slice(0, 4), [
      'Okt 2025 · Ehren: 31.410',
      'Okt 2025 · Ehren: 6,0 %',
      'Sep 2025 · Ehren: 31.980',
      'Sep 2025 · Ehren: 6,1 %',
    ])
    assert.deepEqual(cellsOf(`          Quoten\n${rows}`).slice(0, 1), [' · Ehren: 31.410'])
  })

  it('may have years for the names of its rows', () => {
    const text = 'Jahr   Einheiten   Beschäftigte\n2023   231.500     8.480\n2024   224.900     8.150\n'
    assert.deepEqual(cellsOf(text).slice(-1), ['Beschäftigte · 2024: 8.150'])
    assert.deepEqual(cellsOf('2022   2023\n2024   2025\n'), [])
  })

  it('may have years with a unit among its headings', () => {
    const text =
      'Rebsorte   Fläche ha   2023 hl   2024 hl\nRiesling   412   27.300   9.400\nÜbrige   538   15.100   5.600\n'
    assert.deepEqual(cellsOf(text).slice(0, 3), [
      'Fläche ha · Riesling: 412',
      '2023 hl · Riesling: 27.300',
      '2024 hl · Riesling: 9.400',
    ])
  })

  it('is set with tabs', () => {
    assert.deepEqual(cellsOf('District\tPupils\tSchools\nNorth\t1,204\t3\nSouth\t987\t2\n'), [
      'Pupils · North: 1,204',
      'Schools · North: 3',
      'Pupils · South: 987',
      'Schools · South: 2',
    ])
  })

  it('may have no headings', () => {
    assert.deepEqual(cellsOf('Die Preise steigen.\n\nErwachsene     5,50 Euro\nKinder         3 Euro\n'), [
      ' · Erwachsene: 5,50 Euro',
      ' · Kinder: 3 Euro',
    ])
  })

  it('leaves the words around it as they are', () => {
    const { blocks } = layOutPlain('Vorher steht ein Satz.\n\nA      1\nB      2\nNachher steht ein Satz.\n')
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ['paragraph', 'cell', 'cell', 'cell', 'cell', 'paragraph'],
    )
  })

  it('is not what has two spaces between sentences, one line alone, or justified type', () => {
    assert.deepEqual(cellsOf('It cost 5 pounds.  1,200 people came.\nThey stayed.  300 went home early.\n'), [])
    assert.deepEqual(cellsOf('Telefon:     0 55 41\n\nDer Rat tagt am Montag.\n'), [])
    assert.deepEqual(
      cellsOf('Die   Stadt   hat   sich   heute\nentschieden,   300   Bäume   zu\npflanzen   und   12   zu   fällen\n'),
      [],
    )
  })
})
