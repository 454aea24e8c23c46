import { capital } from '../german/grammar.ts'
import { dayOf, year } from '../german/figures.ts'
import { type Desk, factOf, placeName } from '../german/phrases.ts'
import { between, chance, pick, pickFrequent, weighted } from '../random.ts'
import { englishNoun } from '../stories.ts'
import { ENGLISH_ADJECTIVES, ENGLISH_MONTHS, ENGLISH_VERBS, ENGLISH_WEEKDAYS } from './words.ts'

type Frame = (desk: Desk) => string

const HEDGES = ['about', 'nearly', 'more than', 'at least', 'up to', 'almost', 'around']
const MEASURES = ['kilometres', 'hectares', 'tonnes', 'megawatts', 'square metres', 'litres']
const DURATIONS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes']
const LOOSE =
  'already|at first|meanwhile|last year|again|in the coming months|so far|for now|after a long debate|without a vote|at short notice|as planned|this week|in part'.split(
    '|',
  )

function noun({ random, story }: Desk): string {
  return chance(random, 0.45) ? pickFrequent(random, story.englishNouns, 4) : englishNoun(random)
}

/** „the planned water reform“, „new schools in Altenheim“ */
function thing(desk: Desk, depth = 0): string {
  const { random } = desk
  const adjective = chance(random, 0.4) ? `${pickFrequent(random, ENGLISH_ADJECTIVES)} ` : ''
  const words = `${adjective}${noun(desk)}`
  const after = depth === 0 && chance(random, 0.4) ? ` ${pick(random, ['of', 'for', 'behind'])} ${thing(desk, 1)}` : ''
  const style = random()
  if (style < 0.6) return `the ${words}${after}`
  if (style < 0.8) return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}${after}`
  return `${words.replace(/s$|ch$|sh$/, ending => (ending === 's' ? 's' : `${ending}e`))}s${after}`.replace(/ss\b/, 's')
}

function body({ random, story }: Desk): string {
  return pickFrequent(random, story.organisations).english
}

function who(desk: Desk): string {
  const { random, persons, introduced } = desk
  const one = pickFrequent(random, persons, 3)
  if (!introduced.has(one)) {
    introduced.add(one)
    return chance(random, 0.5)
      ? `${capital(one.englishOffice)} ${one.first} ${one.last}`
      : `${one.first} ${one.last}, ${one.englishOffice} of ${body(desk)},`
  }
  return chance(random, 0.75) ? one.last : one.isWoman ? 'she' : 'he'
}

function actor(desk: Desk): string {
  const kind = desk.random()
  return kind < 0.5 ? body(desk) : kind < 0.7 ? who(desk) : `the ${noun(desk)}`
}

function clause(desk: Desk, subject = actor(desk)): string {
  const [, past] = pickFrequent(desk.random, ENGLISH_VERBS)
  const how = chance(desk.random, 0.5) ? ` ${adverbial(desk)}` : ''
  return `${subject} ${past} ${thing(desk)}${how}`
}

function adverbial(desk: Desk): string {
  const { random, day } = desk
  const kind = random()
  if (kind < 0.2) return `on ${weekday(day - between(random, 0, 3))}`
  if (kind < 0.4) return `in ${placeName(desk)}`
  if (kind < 0.5) return `in ${year(random, day)}`
  if (kind < 0.6) return `because of ${thing(desk)}`
  if (kind < 0.7) return `despite ${thing(desk)}`
  return pick(random, LOOSE)
}

function weekday(day: number): string {
  return ENGLISH_WEEKDAYS[dayOf(day).getUTCDay()] ?? ''
}

/** „about 1,500 containers“, „3.2 per cent“, „$4.5 million“ */
function figure(desk: Desk): string {
  const { random } = desk
  const { kind, value, englishNoun: counted, unit } = factOf(desk)
  const hedge = chance(random, 0.2) ? `${pick(random, HEDGES)} ` : ''
  switch (kind) {
    case 'count':
      return `${hedge}${numeral(value)} ${counted}`
    case 'percent':
      return `${hedge}${numeral(value)} ${chance(random, 0.8) ? 'percent' : 'per cent'}`
    case 'money':
      return `${hedge}${pick(random, ['$', '€', '£'])}${numeral(value)}`
    case 'measure':
      return `${hedge}${numeral(value)} ${MEASURES[unit]}`
    default:
      return `${hedge}${numeral(value)} ${DURATIONS[unit]}`
  }
}

function numeral(value: number): string {
  if (value >= 1e9) return `${Number((value / 1e9).toPrecision(3))} billion`
  if (value >= 1e6) return `${Number((value / 1e6).toPrecision(3))} million`
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 })
}

function date(desk: Desk): string {
  const at = dayOf(Math.max(0, desk.day - between(desk.random, 1, 300)))
  return `${ENGLISH_MONTHS[at.getUTCMonth()]} ${at.getUTCDate()}, ${at.getUTCFullYear()}`
}

const PLAIN: readonly Frame[] = [
  desk => clause(desk),
  desk => `${clause(desk)}, while ${clause(desk)}`,
  desk => `${clause(desk)} and ${clause(desk)}`,
  desk => `${clause(desk)} because ${clause(desk)}`,
  desk => `it remains unclear whether ${clause(desk)}`,
]
const FIGURES: readonly Frame[] = [
  desk => `${body(desk)} counted ${figure(desk)} last year`,
  desk => `${thing(desk)} costs ${figure(desk)}, compared with ${figure(desk)} in ${year(desk.random, desk.day)}`,
  desk => `in ${placeName(desk)}, ${figure(desk)} were affected by ${thing(desk)}`,
  desk => `${body(desk)} expects ${figure(desk)} by ${year(desk.random, desk.day) + between(desk.random, 1, 9)}`,
]
const DATES: readonly Frame[] = [
  desk => `on ${date(desk)}, ${clause(desk)}`,
  desk => `since ${year(desk.random, desk.day)}, ${clause(desk)}`,
]
const QUOTES: readonly Frame[] = [
  desk => `“${capital(clause(desk, 'we'))},” said ${ending(who(desk))}`,
  desk => `“We need ${thing(desk)} and ${thing(desk)},” ${ending(who(desk))} said on ${weekday(desk.day)}`,
  desk => `${who(desk)} told reporters: “Nobody expected ${thing(desk)} to fail at ${thing(desk)}.”`,
]
const REPORTS: readonly Frame[] = [
  desk => `${who(desk)} said that ${clause(desk)}`,
  desk => `${who(desk)} said ${clause(desk)}`,
  desk => `${body(desk)} said ${figure(desk)} were needed for ${thing(desk)}`,
  desk => `according to ${body(desk)}, ${clause(desk)}`,
  desk => `${who(desk)} denied that ${clause(desk)}`,
]

const kind = weighted<readonly Frame[]>([
  [PLAIN, 33],
  [FIGURES, 18],
  [DATES, 9],
  [QUOTES, 16],
  [REPORTS, 24],
])

/** One sentence of an English article. */
export function englishSentence(desk: Desk): string {
  const text = capital(pick(desk.random, kind(desk.random))(desk).trim())
  return /[.!?][”"]?$/.test(text) ? text : `${text.replace(/,$/, '')}.`
}

export function englishHeadline(desk: Desk): string {
  return capital(clause(desk))
}

function ending(text: string): string {
  return text.replace(/,$/, '')
}
