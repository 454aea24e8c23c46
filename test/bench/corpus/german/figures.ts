import { between, chance, pick, type Random } from '../random.ts'
import type { Fact } from '../stories.ts'
import { type Case, render } from './grammar.ts'
import { MONTHS, WEEKDAYS } from './words.ts'

const SMALL = 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')
const HEDGES = ['rund', 'etwa', 'knapp', 'mehr als', 'fast', 'mindestens', 'bis zu', 'gut', 'über', 'ungefähr']
const CURRENCIES = ['Euro', 'Euro', 'Euro', 'Dollar', 'Schweizer Franken', 'Euro']
const MEASURES = ['Kilometer', 'Hektar', 'Tonnen', 'Megawatt', 'Quadratmeter', 'Liter']
const DURATIONS: readonly (readonly [string, string])[] = [
  ['Jahre', 'Jahren'],
  ['Monate', 'Monaten'],
  ['Wochen', 'Wochen'],
  ['Tage', 'Tagen'],
  ['Stunden', 'Stunden'],
  ['Minuten', 'Minuten'],
]

/** A fact as one of its articles may put it: „1.500 Container“, „rund 1,5 Millionen Euro“, „3,2 Prozent“. */
export function figure(random: Random, { kind, value, noun, unit }: Fact, of: Case): string {
  const hedge = chance(random, 0.18) ? `${pick(random, HEDGES)} ` : ''
  const amount = hedge + (kind === 'count' && value <= 12 && chance(random, 0.8) ? SMALL[value] : numeral(value))
  switch (kind) {
    case 'count':
      return render({ noun, determiner: 'none', plural: true, amount }, of)
    case 'percent':
      return `${amount} ${chance(random, 0.9) ? 'Prozent' : 'Prozentpunkte'}`
    case 'money':
      return `${amount} ${CURRENCIES[unit]}`
    case 'measure':
      return `${amount} ${MEASURES[unit]}`
    default:
      return `${amount} ${DURATIONS[unit]?.[of === 'dat' ? 1 : 0]}`
  }
}

/** *1500 is „1.500“, 2.5 „2,5“, 3200000 „3,2 Millionen“.* */
export function numeral(value: number): string {
  for (const [size, word] of [
    [1e9, 'Milliarden'],
    [1e6, 'Millionen'],
  ] as const) {
    if (value >= size) {
      const count = comma(Number((value / size).toPrecision(3)))
      return count === '1' ? `eine ${word.replace(/e?n$/, '')}` : `${count} ${word}`
    }
  }
  return comma(value)
}

function comma(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole
  return fraction ? `${grouped},${fraction}` : grouped
}

/** The corpus's first day; days are counted from it. */
const FIRST_DAY = Date.UTC(2023, 0, 2)

export function dayOf(day: number): Date {
  return new Date(FIRST_DAY + day * 86_400_000)
}

/** *Day 17 is „19. Januar“, „19. Januar 2023“ or „19.01.2023“.* */
export function date(random: Random, day: number): string {
  const at = dayOf(day)
  const month = MONTHS[at.getUTCMonth()]
  const style = random()
  if (style < 0.5) return `${at.getUTCDate()}. ${month}`
  if (style < 0.9) return `${at.getUTCDate()}. ${month} ${at.getUTCFullYear()}`
  return `${two(at.getUTCDate())}.${two(at.getUTCMonth() + 1)}.${at.getUTCFullYear()}`
}

export function weekday(day: number): string {
  return WEEKDAYS[dayOf(day).getUTCDay()] ?? ''
}

export function year(random: Random, day: number): number {
  return dayOf(day).getUTCFullYear() - Math.floor(30 * random() ** 3)
}

export function clock(random: Random): string {
  return `${between(random, 6, 22)}.${pick(random, ['00', '15', '30', '45'])} Uhr`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
