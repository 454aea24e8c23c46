import assert from 'node:assert/strict'
import fc from 'fast-check'
import { columnOver, int32, push, reserve, rowsOf } from '../../../src/engine/corpus/columns/column.ts'
import { invert } from '../../../src/engine/corpus/columns/inversion.ts'
import {
  createStrings,
  NO_STRING,
  type StringColumns,
  type StringTable,
} from '../../../src/engine/corpus/columns/strings.ts'
import { createDictionary } from '../../../src/engine/corpus/columns/dictionary.ts'
import {
  appendTables,
  appendTranslated,
  arraysOf,
  createTables,
  emptyTables,
  NO_ROW,
  snapshotOf,
  type Tables,
  tablesFrom,
} from '../../../src/engine/corpus/columns/tables.ts'
import { createValueIndex } from '../../../src/engine/corpus/columns/values.ts'
import { addReading } from '../../../src/engine/indexing.ts'
import { read } from '../../../src/engine/read.ts'
import type { Reading } from '../../../src/engine/reading/reading.ts'
import { article, TEXTS } from './texts.ts'

const READINGS: readonly Reading[] = [
  ...TEXTS.map(text => read(text)),
  ...[7, 8, 9].map(n => read({ text: article(n), language: 'de' })),
]

function tablesOf(readings: readonly Reading[]): Tables {
  const tables = createTables()
  for (const reading of readings) addReading(tables, reading)
  return tables
}

const STRINGS =
  /^(?:entry\.term|figure\.(?:class|unit|head)|detail\.season|quote\.speaker|statement\.speaker|name\.(?:name|last|role|apposition)|holder\.office|correction\.(?:wrong|right)|firstName\.word|abbreviation\.\w+)$/

/** What the tables say: every column, with strings in the place of their numbers, so that tables that number them otherwise are equal. */
function said(tables: Tables): Record<string, readonly (number | string)[]> {
  const { 'string.codes': _codes, 'string.start': _start, ...columns } = arraysOf(tables)
  const text = (id: number) => (id === NO_STRING ? '' : `„${tables.strings.get(id)}“`)
  return Object.fromEntries(
    Object.entries(columns).map(([name, rows]) => [name, Array.from(rows, n => (STRINGS.test(name) ? text(n) : n))]),
  )
}

/** The same strings as an index keeps them. */
function columnsOf({ arrays: { codes, start } }: StringTable): StringColumns {
  return { codes: { data: codes, length: codes.length }, start: int32(start, start.length) }
}

describe('a column', () => {
  it('grows without losing a row', () => {
    const column = int32()
    for (let i = 0; i < 10_000; i++) push(column, i * 3)
    reserve(column, 50_000)
    assert.equal(column.length, 10_000)
    assert.deepEqual(Array.from(rowsOf(column)).slice(-2), [29_994, 29_997])
    assert.deepEqual(
      Array.from(rowsOf(column)),
      Array.from({ length: 10_000 }, (_, i) => i * 3),
    )
  })

  it('goes on in the room behind an array that has a buffer of its own', () => {
    const kept = new Int32Array(new ArrayBuffer(22), 4, 3).fill(7)
    const column = columnOver(kept)
    assert.deepEqual([...rowsOf(column)], [7, 7, 7])
    push(column, 8)
    assert.equal(column.data.buffer, kept.buffer)
    push(column, 9)
    assert.deepEqual([...rowsOf(column)], [7, 7, 7, 8, 9])
    assert.deepEqual([...kept], [7, 7, 7])
    assert.notEqual(column.data.buffer, kept.buffer)
  })

  it('does not write over the arrays that it was made of', () => {
    const data = Int32Array.of(1, 2, 3, 99)
    const column = int32(data.subarray(0, 3), 3)
    push(column, 4)
    assert.deepEqual([...rowsOf(column)], [1, 2, 3, 4])
    assert.deepEqual([...data], [1, 2, 3, 99])
  })
})

describe('the tables', () => {
  const whole = said(tablesOf(READINGS))

  it('have something in every column', () => {
    const empty = Object.entries(whole).flatMap(([name, rows]) => (rows.length === 0 ? [name] : []))
    assert.deepEqual(empty, [])
    for (const name of Object.keys(whole).filter(one => STRINGS.test(one)))
      assert.ok(
        whole[name]?.every(value => typeof value === 'string'),
        name,
      )
  })

  it('are the same joined from tables of one text each', () => {
    const joined = createTables()
    // Strings that are there before have other numbers than in the tables that are joined.
    for (const word of ['ganz', 'andere', 'Wörter']) joined.strings.add(word)
    for (const reading of READINGS) appendTables(joined, tablesOf([reading]))
    assert.deepEqual(said(joined), whole)
  })

  it('are the same joined from any slices in any pieces', () => {
    const cut = fc.array(fc.integer({ min: 0, max: READINGS.length }), { maxLength: 4 })
    fc.assert(
      fc.property(cut, cuts => {
        const places = [0, ...cuts.sort((a, b) => a - b), READINGS.length]
        const all = tablesOf(READINGS)
        const joined = createTables()
        for (let i = 1; i < places.length; i++) appendTables(joined, all, places[i - 1], places[i])
        assert.deepEqual(said(joined), whole)
      }),
      { numRuns: 12 },
    )
  })

  it('are the same from two readers that hand over each of their strings once', () => {
    const readers = [0, 1].map(() => ({ tables: createTables(), dictionary: createDictionary() }))
    const joined = createTables()
    const sent: string[] = []
    READINGS.forEach((reading, i) => {
      const { tables, dictionary } = readers[i % 2] as (typeof readers)[number]
      emptyTables(tables)
      const known = tables.strings.count
      addReading(tables, reading)
      const batch = tablesFrom(arraysOf(tables, known))
      assert.equal(dictionary.count, known)
      for (let id = 0; id < batch.strings.count; id++) sent.push(`${i % 2} ${batch.strings.get(id)}`)
      appendTranslated(joined, batch, dictionary)
    })
    assert.deepEqual(said(joined), whole)
    assert.equal(new Set(sent).size, sent.length)
  })

  it('give single sources in another order', () => {
    const order = [5, 0, READINGS.length - 1, 3]
    const all = tablesOf(READINGS)
    const picked = createTables()
    for (const i of order) appendTables(picked, all, i, i + 1)
    assert.deepEqual(said(picked), said(tablesOf(order.map(i => READINGS[i] as Reading))))
  })

  it('stay as they were over kept arrays, also when rows are appended', () => {
    const [first, ...rest] = READINGS as [Reading, ...Reading[]]
    const arrays = arraysOf(tablesOf([first]))
    const before = Object.fromEntries(Object.entries(arrays).map(([name, rows]) => [name, rows.slice()]))
    const kept = tablesFrom(arrays)
    assert.deepEqual(said(kept), said(tablesOf([first])))
    for (const reading of rest) appendTables(kept, tablesOf([reading]))
    assert.deepEqual(said(kept), whole)
    assert.deepEqual(arrays, before)
    assert.deepEqual(said(tablesFrom(arrays)), said(tablesOf([first])))
  })

  it('are seen as they are now, while they grow', () => {
    const growing = tablesOf(READINGS.slice(0, 4))
    const seen = snapshotOf(growing)
    const before = said(seen)
    for (let i = 0; i < 40; i++) for (const reading of READINGS) appendTables(growing, tablesOf([reading]))
    assert.deepEqual(said(seen), before)
    assert.deepEqual(before, said(tablesOf(READINGS.slice(0, 4))))
  })

  it('keep what is missing missing', () => {
    const plain = tablesOf([read({ text: 'Es waren 12 Kähne.', language: 'de' })])
    const joined = tablesOf(READINGS)
    const before = joined.figure.detail.length
    appendTables(joined, plain)
    assert.equal(joined.figure.detail.data[before], NO_ROW)
    assert.equal(joined.figure.unit.data[before], NO_STRING)
  })
})

describe('the strings', () => {
  const words = (strings: StringTable) => Array.from({ length: strings.count }, (_, id) => strings.get(id))

  it('are numbered in the order in which they come, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4, unit: fc.constantFrom('a', 'ä', 'ß', '', '🎈', 'b') })), texts => {
        const strings = createStrings()
        const ids = texts.map(text => strings.add(text))
        const distinct = [...new Set(texts)]
        assert.deepEqual(words(strings), distinct)
        assert.deepEqual(
          ids,
          texts.map(text => distinct.indexOf(text)),
        )
        assert.equal(strings.find('nirgends'), NO_STRING)
        const kept = createStrings(columnsOf(strings))
        assert.deepEqual(words(kept), distinct)
        for (const text of distinct) assert.equal(kept.find(text), distinct.indexOf(text))
        assert.equal(kept.add('etwas Neues'), distinct.length)
        assert.deepEqual(words(strings), distinct)
      }),
    )
  })

  it('are found among many, with the same hash too', () => {
    // 60,000 strings in a table of 2^17 slots meet in their slots again and again.
    const strings = createStrings()
    const texts = Array.from({ length: 60_000 }, (_, i) => `Wort ${i.toString(36)}ä`)
    for (const [id, text] of texts.entries()) assert.equal(strings.add(text), id)
    for (const [id, text] of texts.entries()) assert.equal(strings.find(text), id)
    assert.equal(strings.find('Wort'), NO_STRING)
    assert.equal(strings.get(59_999), texts[59_999])
  })

  it('are found all together as they are one by one', () => {
    const strings = createStrings()
    const asked = createStrings()
    for (let i = 0; i < 3000; i++) strings.add(`Wort ${i}`)
    for (let i = 0; i < 3000; i += 2) asked.add(`Wort ${2 * i}`)
    const numbers = Array.from({ length: asked.count }, (_, id) => strings.find(asked.get(id)))
    assert.deepEqual([...strings.findAll(asked.arrays)], numbers)
    assert.deepEqual(
      [...createStrings().findAll(asked.arrays)],
      numbers.map(() => NO_STRING),
    )
  })

  it('are found by the hash table that was kept with them, and go on in it', () => {
    const strings = createStrings()
    const texts = Array.from({ length: 300 }, (_, i) => `Wort ${i}`)
    for (const text of texts) strings.add(text)
    const kept = createStrings({ ...columnsOf(strings), slots: strings.slots.slice() })
    const more = Array.from({ length: 900 }, (_, i) => `Wort ${i}`)
    for (const [id, text] of more.entries()) assert.equal(kept.add(text), id)
    assert.deepEqual(
      texts.map(text => kept.find(text)),
      texts.map(text => strings.find(text)),
    )
  })

  it('may be empty, and longer than a call has arguments', () => {
    const strings = createStrings()
    const long = 'Straßenbahnhaltestelle'.repeat(20_000)
    assert.deepEqual([strings.add(''), strings.add(long), strings.add('')], [0, 1, 0])
    assert.equal(strings.get(0), '')
    assert.equal(strings.get(1), long)
    assert.equal(createStrings(columnsOf(strings)).find(long), 1)
  })
})

describe('an inversion', () => {
  const keysAndMore = fc.tuple(
    fc.array(fc.integer({ min: NO_STRING, max: 12 })),
    fc.array(fc.integer({ min: NO_STRING, max: 15 })),
  )

  it('leads from a key to its rows, also to later ones', () => {
    fc.assert(
      fc.property(keysAndMore, ([keys, more]) => {
        const inversion = invert(Int32Array.from(keys))
        for (const [i, key] of more.entries()) inversion.append(key, keys.length + i)
        const all = [...keys, ...more]
        for (let key = 0; key <= 16; key++) {
          const rows = all.flatMap((one, row) => (one === key ? [row] : []))
          assert.deepEqual(inversion.rows(key), rows)
          assert.equal(inversion.count(key), rows.length)
        }
        assert.deepEqual(inversion.rows(NO_STRING), [])
      }),
    )
  })

  it('leads to the rows that it is told', () => {
    const inversion = invert(Int32Array.of(4, NO_STRING, 9, 4, 4), Int32Array.of(70, 71, 72, 70, 75))
    assert.deepEqual(inversion.rows(4), [70, 70, 75])
    assert.deepEqual(inversion.rows(9), [72])
  })
})

describe('an index of values', () => {
  const rows = fc.array(
    fc.tuple(fc.integer({ min: NO_STRING, max: 4 }), fc.constantFrom(-5, 0, 0.5, 1, 2, 2.5, 1e6, 20_231_018, Infinity)),
    { maxLength: 60 },
  )

  it('gives the rows between two values in their order, also later ones', () => {
    fc.assert(
      fc.property(rows, rows, fc.double({ noNaN: true }), fc.double({ noNaN: true }), (first, more, a, b) => {
        const keys = int32()
        const values = { data: new Float64Array(0), length: 0 }
        const add = ([key, value]: readonly [number, number]) => {
          push(keys, key)
          push(values, value)
        }
        first.forEach(add)
        const index = createValueIndex(keys, values)
        more.forEach(add)
        index.append(first.length)
        const all = [...first, ...more].map(([key, value], row) => ({ key, value, row }))
        const [low, high] = a < b ? [a, b] : [b, a]
        for (let key = 0; key <= 5; key++) {
          const here = all.filter(one => one.key === key)
          const within = here.filter(({ value }) => value >= low && value <= high)
          const ofFirst = within.filter(({ row }) => row < first.length)
          const sorted = (some: typeof within) => [...some].sort((x, y) => x.value - y.value || x.row - y.row)
          const expected = [...sorted(ofFirst), ...sorted(within.filter(({ row }) => row >= first.length))]
          assert.deepEqual(
            index.between(key, low, high),
            expected.map(({ row }) => row),
          )
          assert.equal(
            index.countBetween(key, low, high),
            here.filter(({ value }) => value >= low && value < high).length,
          )
        }
        assert.deepEqual(
          [...index.keys].sort((x, y) => x - y),
          [...new Set(all.map(({ key }) => key).filter(key => key !== NO_STRING))].sort((x, y) => x - y),
        )
      }),
    )
  })
})
