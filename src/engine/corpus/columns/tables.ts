import { type Column, type Numbers, reserve, rowsOf } from './column.ts'
import type { Dictionary } from './dictionary.ts'
import { createStrings, NO_STRING, type StringTable } from './strings.ts'

/** What the numbers of a column are: plain values, the numbers of strings, or rows of another table. */
interface Kind<T extends Numbers = Numbers> {
  readonly make: (length: number) => T
  readonly of: 'value' | 'string' | 'row'
  readonly table?: string
}

const byte: Kind<Uint8Array> = { make: n => new Uint8Array(n), of: 'value' }
const short: Kind<Uint16Array> = { make: n => new Uint16Array(n), of: 'value' }
const int: Kind<Int32Array> = { make: n => new Int32Array(n), of: 'value' }
const double: Kind<Float64Array> = { make: n => new Float64Array(n), of: 'value' }
/** The number of a string; NO_STRING where there is none. */
const string: Kind<Int32Array> = { make: n => new Int32Array(n), of: 'string' }
/** A row of another table; NO_ROW where there is none. */
const row = (table: string): Kind<Int32Array> => ({ make: n => new Int32Array(n), of: 'row', table })

export const NO_ROW = -1

/**
 * What the sources say, in columns. Every table has its rows in the order of the sources, those of one source in a row; where a column
 * says `first`, the rows of the other table go on to the next row's first.
 */
const SCHEMA = {
  source: {
    language: byte,
    hasTables: byte,
    hasQuestions: byte,
    firstMark: row('mark'),
    firstSentence: row('sentence'),
    firstEntry: row('entry'),
    firstFigure: row('figure'),
    firstDetail: row('detail'),
    firstQuote: row('quote'),
    firstPair: row('pair'),
    firstStatement: row('statement'),
    firstName: row('name'),
    firstHolder: row('holder'),
    firstCorrection: row('correction'),
    firstFirstName: row('firstName'),
    firstAbbreviation: row('abbreviation'),
  },
  /** A few numbers for each source by which its copies are told; as many for each. */
  mark: { value: int },
  sentence: { source: row('source'), start: int, end: int, firstEntry: row('entry'), firstFigure: row('figure') },
  /** The terms of a sentence in text order, each with its token, counted from the sentence's first. */
  entry: { term: string, place: short },
  figure: {
    sentence: row('sentence'),
    /** Its first token, counted from the sentence's first, and where the words on either side belong to other figures. */
    place: short,
    left: short,
    right: short,
    start: int,
    /** Counted from `start`. */
    end: short,
    numberStart: short,
    numberEnd: short,
    kind: byte,
    standing: byte,
    bound: byte,
    period: byte,
    class: string,
    unit: string,
    /** The term of what is counted. */
    head: string,
    value: double,
    detail: row('detail'),
  },
  /** Of figures that are more than one exact value. */
  detail: { min: double, max: double, tolerance: double, factor: double, slack: double, season: string, weekday: byte },
  quote: { source: row('source'), start: int, end: int, words: short, speaker: string, firstPair: row('pair') },
  /** The pairs of neighbouring words of a quote, hashed. */
  pair: { hash: int },
  /** What a source lets somebody say, by the last word of the speaker's name, with the sentences that it is in. */
  statement: { source: row('source'), speaker: string, firstSentence: row('sentence'), lastSentence: row('sentence') },
  name: { source: row('source'), name: string, kind: byte, last: string, role: string, apposition: string },
  /** Who has which office. */
  holder: { office: string, name: row('name') },
  /** Offices that a source takes back. */
  correction: { name: row('name'), wrong: string, right: string },
  firstName: { word: string },
  abbreviation: { short: string, long: string },
} as const satisfies Record<string, Record<string, Kind>>

type Schema = typeof SCHEMA
export type TableName = keyof Schema
type ColumnOf<K> = K extends Kind<infer T> ? Column<T> : never
export type Table<N extends TableName> = { readonly [C in keyof Schema[N]]: ColumnOf<Schema[N][C]> }
export type Tables = { readonly [N in TableName]: Table<N> } & { readonly strings: StringTable }

const NAMES = Object.keys(SCHEMA) as TableName[]

interface Entry {
  readonly name: string
  readonly table: string
  readonly kind: Kind
  readonly column: Column
}

const COLUMNS = NAMES.flatMap(table =>
  Object.entries(SCHEMA[table] as Record<string, Kind>).map(([key, kind]) => ({
    name: `${table}.${key}`,
    table,
    key,
    kind,
  })),
)

/** Every column of the tables with what its numbers are. */
function columnsOf(tables: Tables): readonly Entry[] {
  return COLUMNS.map(({ name, table, key, kind }) => {
    const column = (tables[table] as Record<string, Column>)[key] as Column
    return { name, table, kind, column }
  })
}

const FIRST_ROWS = 64

export function createTables(strings: StringTable = createStrings()): Tables {
  const made = NAMES.map(name => [name, createTable(SCHEMA[name])] as const)
  return { ...Object.fromEntries(made), strings } as unknown as Tables
}

function createTable(kinds: Readonly<Record<string, Kind>>): Record<string, Column> {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, { make }]) => [name, { data: make(FIRST_ROWS), length: 0 }]),
  )
}

function countOf(tables: Tables, table: TableName): number {
  return (Object.values(tables[table])[0] as Column).length
}

/** Where the rows end that begin at `first[row]`. */
export function endOf(first: Column<Int32Array>, at: number, table: Column): number {
  return at + 1 < first.length ? (first.data[at + 1] as number) : table.length
}

/**
 * Appends the rows of some sources of other tables, by default of all; `to` is excluded. References are led to where rows and strings are
 * now.
 */
export function appendTables(tables: Tables, more: Tables, from = 0, to: number = more.source.language.length): void {
  const isWhole = from === 0 && to === more.source.language.length
  appendRows(tables, more, from, to, translator(more.strings, tables.strings, isWhole))
}

/** Appends all rows of tables that have only strings that are new to a dictionary, and the numbers that their maker has given to all. */
export function appendTranslated(tables: Tables, more: Tables, dictionary: Dictionary): void {
  dictionary.learn(more.strings.arrays, tables.strings)
  appendRows(tables, more, 0, more.source.language.length, dictionary.numberOf)
}

function appendRows(tables: Tables, more: Tables, from: number, to: number, strings: (id: number) => number): void {
  const before = rowCounts(tables)
  const start = rowsBefore(more, from)
  const end = rowsBefore(more, to)
  const sources = columnsOf(more)
  columnsOf(tables).forEach(({ table, kind, column }, i) => {
    const rows = rowsOf((sources[i] as Entry).column).subarray(start[table], end[table])
    reserve(column, rows.length)
    const { data, length } = column
    const target = kind.table ?? ''
    if (kind.of === 'value') data.set(rows, length)
    else if (kind.of === 'row') shift(rows, (before[target] as number) - (start[target] as number), data, length)
    else for (let r = 0; r < rows.length; r++) data[length + r] = strings(rows[r] as number)
    column.length += rows.length
  })
}

/** How many rows each table has. */
export function rowCounts(tables: Tables): Record<string, number> {
  return Object.fromEntries(NAMES.map(name => [name, countOf(tables, name)]))
}

/** How many rows of each table come before those of a source. */
function rowsBefore(tables: Tables, source: number): Record<string, number> {
  if (source >= tables.source.language.length) return rowCounts(tables)
  const first = Object.entries(SCHEMA.source as Record<string, Kind>).flatMap(([name, { table }]) =>
    table ? [[table, (tables.source as Record<string, Column>)[name]?.data[source] as number] as const] : [],
  )
  return { source, ...Object.fromEntries(first) }
}

/** From the numbers of strings of one table to those of another, which takes in what it does not have; `all` of them are asked for, or some. */
function translator(from: StringTable, to: StringTable, all: boolean): (id: number) => number {
  const { codes, start } = from.arrays
  const known = all ? to.findAll(from.arrays) : new Int32Array(from.count).fill(NO_STRING)
  return id => {
    if (id === NO_STRING) return NO_STRING
    if (known[id] === NO_STRING) known[id] = to.take(codes, start[id] as number, start[id + 1] as number)
    return known[id] as number
  }
}

/** Makes room for as many times the rows that there are, so that columns do not move again and again while they grow. */
export function reserveTables(tables: Tables, times: number): void {
  for (const { column } of columnsOf(tables)) reserve(column, Math.ceil(column.length * (times - 1)))
}

/** The tables as they are now, for one who reads while more rows are appended. */
export function snapshotOf(tables: Tables): Tables {
  const copy = createTables(tables.strings)
  const columns = columnsOf(tables)
  columnsOf(copy).forEach(({ column }, i) => {
    Object.assign(column, (columns[i] as Entry).column)
  })
  return copy
}

function shift(rows: Numbers, by: number, data: Numbers, at: number): void {
  for (let r = 0; r < rows.length; r++) data[at + r] = rows[r] === NO_ROW ? NO_ROW : (rows[r] as number) + by
}

/** Takes all rows out of the tables; their strings and the room that they have stay. */
export function emptyTables(tables: Tables): void {
  for (const { column } of columnsOf(tables)) column.length = 0
}

/** The arrays by name, for keeping them; of the strings those from a number on. */
export function arraysOf(tables: Tables, firstString = 0): Record<string, Numbers> {
  const { codes, start } = firstString === 0 ? tables.strings.arrays : tables.strings.arraysFrom(firstString)
  const columns = columnsOf(tables).map(({ name, column }) => [name, rowsOf(column)] as const)
  return { ...Object.fromEntries(columns), 'string.codes': codes, 'string.start': start }
}

/**
 * Tables over kept arrays; they are not copied until rows are appended, and not even then where `over` finds room behind them
 * (`columnOver`).
 */
export function tablesFrom(
  arrays: Readonly<Record<string, Numbers>>,
  over: <T extends Numbers>(rows: T) => Column<T> = full,
): Tables {
  const strings = createStrings({
    codes: over(arrays['string.codes'] as Uint16Array),
    start: over(arrays['string.start'] as Int32Array),
    slots: arrays['string.slots'] as Int32Array | undefined,
  })
  const tables = createTables(strings)
  for (const { name, column } of columnsOf(tables)) Object.assign(column, over(arrays[name] as Numbers))
  return tables
}

function full<T extends Numbers>(rows: T): Column<T> {
  return { data: rows, length: rows.length }
}
