import type { CalendarSense, FigureSense, Hedge, Lexicon, NounRole, Unit } from './sense.ts'
import { currencyCodes, percentSymbols, timeGrains, unitSymbols } from './symbols.ts'
import type { CalendarWords, FigureWords, Glue, NumberWords, UnitWords } from './words.ts'

type Draft = { -readonly [K in keyof FigureSense]: FigureSense[K] }

/** Keys that let a figure begin at a word. */
const STARTING = [
  'half',
  'fraction',
  'cardinal',
  'crowd',
  'ordinal',
  'share',
  'mixed',
  'factor',
  'times',
  'scale',
] as const
const STARTING_CALENDAR = [
  'month',
  'weekday',
  'season',
  'daypart',
  'day',
  'year',
  'shift',
  'part',
  'set',
  'reference',
  'feast',
  'grain',
] as const

/** A language's words by their form; symbols as written, words in lower case. */
export function buildLexicon(words: FigureWords): Lexicon {
  const senses = new Map<string, Draft>()
  const add = (forms: string, sense: Draft) => {
    for (const form of expand(forms, words.endings)) addTo(senses, form.toLowerCase(), sense)
  }
  addNumbers(words.numbers, add)
  addHedges(words, senses)
  addUnits(words.units, add)
  addCalendar(words.calendar, add)
  for (const [glue, forms] of Object.entries(words.glue)) add(forms, { glue: [glue as Glue] })
  const roles: Readonly<Record<NounRole, string>> = {
    stop: words.nouns.stops,
    counter: words.nouns.counters,
    label: words.nouns.labels,
    name: words.nouns.names,
    street: words.nouns.streets,
    person: words.nouns.persons,
    lasting: words.nouns.lasting,
    gauge: words.nouns.gauges,
    monetary: words.nouns.monetary,
  }
  for (const [role, forms] of Object.entries(roles)) add(forms, { roles: [role as NounRole] })
  for (const sense of senses.values()) if (isStart(sense)) sense.starts = true
  return senses
}

/** Units and currencies by their symbols, as written, the same in every language. */
export function buildSymbols(): Lexicon {
  const senses = new Map<string, Draft>()
  for (const [symbol, code] of Object.entries(unitSymbols)) addTo(senses, symbol, { unit: unitOf('measure', code, 1) })
  for (const [symbol, code] of Object.entries(percentSymbols)) addTo(senses, symbol, { unit: pairUnit(code) })
  for (const code of currencyCodes.split(' '))
    addTo(senses, code, { unit: unitOf('money', code === 'RMB' ? 'CNY' : code, 1) })
  return senses
}

/** „Meter|n|s“ → Meter, Metern, Meters; „dies~“ → diese, diesen, … */
function expand(forms: string, endings: string): readonly string[] {
  const list: string[] = []
  for (const form of forms.split(forms.includes(',') ? ', ' : ' ')) {
    const [stem = '', ...tails] = form.endsWith('~') ? [form.slice(0, -1)] : form.split('|')
    if (stem === '') continue
    if (form.endsWith('~')) for (const ending of endings.split(' ')) list.push(stem + ending)
    else list.push(stem, ...tails.map(tail => stem + tail))
  }
  return list
}

function addTo(senses: Map<string, Draft>, form: string, sense: Draft): void {
  const old = senses.get(form)
  if (!old) {
    senses.set(form, sense)
    return
  }
  const merged: Draft = { ...sense, ...old }
  if (old.pairs && sense.pairs) merged.pairs = { ...old.pairs, ...sense.pairs }
  if (old.glue && sense.glue) merged.glue = [...old.glue, ...sense.glue]
  if (old.roles && sense.roles) merged.roles = [...old.roles, ...sense.roles]
  if (old.hedges && sense.hedges) merged.hedges = [...old.hedges, ...sense.hedges].sort(byLength)
  if (old.hedgesAfter && sense.hedgesAfter)
    merged.hedgesAfter = [...old.hedgesAfter, ...sense.hedgesAfter].sort(byLength)
  if (old.calendar && sense.calendar) merged.calendar = { ...sense.calendar, ...old.calendar }
  senses.set(form, merged)
}

const byLength = (a: Hedge, b: Hedge) => b.words.length - a.words.length

type Add = (forms: string, sense: Draft) => void

function addNumbers(words: NumberWords, add: Add): void {
  for (const [value, forms] of Object.entries(words.cardinals))
    add(forms, { cardinal: Number(value), room: roomOf(Number(value)) })
  add(words.articles, { article: true })
  for (const [value, forms] of Object.entries(words.scales)) add(forms, { scale: Number(value) })
  for (const [value, forms] of Object.entries(words.crowds)) add(forms, { crowd: Number(value) })
  for (const [value, forms] of Object.entries(words.ordinals)) add(forms, { ordinal: Number(value) })
  add(words.halves, { half: true })
  for (const [value, forms] of Object.entries(words.shares)) add(forms, { share: Number(value) })
  for (const [value, forms] of Object.entries(words.fractions)) add(forms, { fraction: Number(value) })
  for (const [value, forms] of Object.entries(words.mixed)) add(forms, { mixed: Number(value) })
  for (const [value, forms] of Object.entries(words.factors)) add(forms, { factor: Number(value) })
  for (const [value, forms] of Object.entries(words.times)) add(forms, { times: Number(value) })
  for (const [role, forms] of Object.entries(words.suffixes))
    add(forms, { tail: role as keyof NumberWords['suffixes'] })
}

/** Only English tens leave room in their own word list: «twenty» + «one». */
function roomOf(value: number): number {
  return value >= 20 && value % 10 === 0 ? 10 : 0
}

function addHedges(words: FigureWords, senses: Map<string, Draft>): void {
  for (const { bound, near = false, before, after } of words.hedges) {
    for (const phrase of before.split(', ').filter(Boolean)) {
      const list = phrase.split(' ')
      addTo(senses, list.at(-1) as string, { hedges: [{ words: list, bound, near }] })
    }
    for (const phrase of after.split(', ').filter(Boolean)) {
      const list = phrase.split(' ')
      addTo(senses, list[0] as string, { hedgesAfter: [{ words: list, bound, near }] })
    }
  }
}

function unitOf(kind: Unit['kind'], code: string, factor: number): Unit {
  const grain = (timeGrains as Readonly<Record<string, Unit['grain']>>)[code]
  return kind === 'measure' && grain ? { kind, code, factor, grain } : { kind, code, factor }
}

/** Parts of a percentage point: basis points, and the half and quarter points of central banks. */
const POINTS: Readonly<Record<string, number>> = { bp: 0.01, 'pp/2': 0.5, 'pp/4': 0.25 }

function pairUnit(code: string): Unit {
  const points = POINTS[code]
  if (points) return unitOf('percent', 'pp', points)
  return unitOf(code === '%' || code === 'pp' ? 'percent' : 'measure', code, 1)
}

function addUnits(words: UnitWords, add: Add): void {
  add(words.percent, { unit: unitOf('percent', '%', 1) })
  add(words.points, { unit: unitOf('percent', 'pp', 1) })
  add(words.basisPoints, { unit: unitOf('percent', 'pp', 0.01) })
  add(words.perMille, { unit: unitOf('percent', '[ppth]', 1) })
  for (const [code, forms] of Object.entries(words.measures)) add(forms, { unit: unitOf('measure', code, 1) })
  for (const [code, forms] of Object.entries(words.money)) add(forms, { unit: unitOf('money', code, 1) })
  for (const [code, forms] of Object.entries(words.cents))
    add(forms, { unit: unitOf('money', code, code.endsWith('X') ? 1 : 0.01) })
  for (const [code, forms] of Object.entries(words.countries)) add(forms, { country: code })
  for (const [code, phrases] of Object.entries(words.pairs)) {
    for (const phrase of phrases.split(', ')) {
      const [first = '', second = ''] = phrase.split(' ')
      add(first, { pairs: { [second]: pairUnit(code) } })
    }
  }
  add(words.squares, { power: 2 })
  add(words.cubes, { power: 3 })
  for (const [base, forms] of Object.entries(words.metric)) {
    for (const [sign, prefix] of Object.entries(words.prefixes)) {
      add(prefixed(prefix, forms), { unit: unitOf('measure', sign + base, 1) })
      if (base !== 'm') continue
      add(prefixed(words.squares.split(' ')[0] + prefix, forms), { unit: unitOf('measure', `${sign}m2`, 1) })
      add(prefixed(words.cubes.split(' ')[0] + prefix, forms), { unit: unitOf('measure', `${sign}m3`, 1) })
    }
  }
}

/** „kilo“ and „meter|n|s gramm“: „kilometer|n|s kilogramm“. */
const prefixed = (prefix: string, forms: string) =>
  forms
    .split(' ')
    .map(form => prefix + form)
    .join(' ')

function addCalendar(words: CalendarWords, add: Add): void {
  const put = (forms: string, calendar: CalendarSense) => add(forms, { calendar })
  const each = <T extends string>(record: Readonly<Record<T, string>>, make: (key: T) => CalendarSense) => {
    for (const key of Object.keys(record) as T[]) put(record[key], make(key))
  }
  words.months.forEach((forms, i) => put(forms, { month: i + 1 }))
  words.weekdays.forEach((forms, i) => put(forms, { weekday: i + 1 }))
  const parts = Object.keys(words.dayparts) as (keyof CalendarWords['dayparts'])[]
  words.weekdays.forEach((forms, i) => {
    const [name = ''] = forms.split('|')
    for (const daypart of parts)
      for (const form of words.dayparts[daypart].split(' ')) put(name + form.toLowerCase(), { weekday: i + 1, daypart })
  })
  put(words.shortMonths, { short: true })
  put(words.doubtfulMonths, { doubtful: true })
  each(words.seasons, season => ({ season }))
  each(words.dayparts, daypart => ({ daypart }))
  each(words.days, day => ({ day: Number(day) }))
  each(words.years, year => ({ year: Number(year) }))
  each(words.grains, grain => ({ grain }))
  each(words.shifts, shift => ({ shift: Number(shift) }))
  each(words.sets, set => ({ set }))
  each(words.references, reference => ({ reference }))
  each(words.feasts, feast => ({ feast }))
  put(words.parts, { part: true })
  put(words.clock, { clock: true })
  put(words.am, { meridiem: 'am' })
  put(words.pm, { meridiem: 'pm' })
  put(words.ago, { ago: true })
}

function isStart(sense: FigureSense): boolean {
  if (STARTING.some(key => sense[key] !== undefined)) return true
  if (sense.glue?.includes('minus') || sense.glue?.includes('plus')) return true
  const { calendar } = sense
  return calendar !== undefined && STARTING_CALENDAR.some(key => calendar[key] !== undefined)
}
