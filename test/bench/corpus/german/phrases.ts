import { between, chance, pick, pickFrequent, type Random } from '../random.ts'
import type { Body, Person } from '../names.ts'
import { compound, fact, type Fact, type Story } from '../stories.ts'
import { clock, date, figure, weekday, year } from './figures.ts'
import type { Case, Clause, Noun, Phrase } from './grammar.ts'
import { render } from './grammar.ts'
import { ADJECTIVE_ENDS, ADJECTIVES, MODIFIERS, MONTHS, VERBS } from './words.ts'

/** An article in the making: its story, its day, and who has been introduced. */
export interface Desk {
  readonly random: Random
  readonly story: Story
  readonly day: number
  readonly introduced: Set<Person>
  /** Those who are named in this article, the story's first. */
  readonly persons: readonly Person[]
  readonly places: readonly string[]
}

/** What the story is about, mostly; else anything. */
export function noun({ random, story }: Desk): Noun {
  return chance(random, 0.35) ? pickFrequent(random, story.nouns, 4) : compound(random)
}

export function factOf({ random, story }: Desk): Fact {
  return chance(random, 0.6) ? pickFrequent(random, story.facts, 4) : fact(random)
}

export function adjective({ random, story }: Desk): string {
  const kind = random()
  if (kind < 0.35) return pick(random, story.adjectives)
  if (kind < 0.75) return pickFrequent(random, ADJECTIVES, 20)
  return pickFrequent(random, MODIFIERS, 40).toLowerCase() + pick(random, ADJECTIVE_ENDS)
}

/** „der geplante Netzausbau“, „neue Schulen im Landkreis“ */
export function thing(desk: Desk, depth = 0): Phrase {
  const { random } = desk
  const plural = chance(random, 0.3)
  const determiner = plural && chance(random, 0.5) ? 'none' : chance(random, 0.75) ? 'der' : 'ein'
  return {
    noun: noun(desk),
    // „ein“ has no plural, and a plural without anything before it needs an adjective to have a genitive.
    determiner: plural && determiner === 'ein' ? 'der' : determiner,
    plural,
    ...(chance(random, 0.35) || (plural && determiner !== 'der') ? { adjective: adjective(desk) } : {}),
    ...(depth === 0 && chance(random, 0.5) ? { after: complement(desk) } : {}),
  }
}

function complement(desk: Desk): string {
  const { random } = desk
  const kind = random()
  if (kind < 0.45) return render(thing(desk, 1), 'gen')
  if (kind < 0.64) return `für ${render(thing(desk, 1), 'acc')}`
  if (kind < 0.86) return `in ${placeName(desk)}`
  if (kind < 0.95) return `mit ${figure(random, factOf(desk), 'dat')}`
  return `über ${figure(random, { ...factOf(desk), kind: 'money' }, 'acc')}`
}

export function placeName({ random, places }: Desk): string {
  return pickFrequent(random, places, 2)
}

export function body({ random, story }: Desk): Phrase {
  return bodyPhrase(pickFrequent(random, story.organisations), chance(random, 0.5))
}

function bodyPhrase({ noun: of, after }: Body, isWhole: boolean): Phrase {
  return { noun: of, determiner: 'der', plural: false, ...(isWhole ? { after } : {}) }
}

/** A person: with office and whole name at first, later by what a reader knows. */
export function who(desk: Desk): Phrase {
  const { random, persons, introduced } = desk
  const one = pickFrequent(random, persons, 3)
  if (!introduced.has(one)) {
    introduced.add(one)
    const belongs = chance(random, 0.3) ? ` ${render({ ...body(desk) }, 'gen')}` : ''
    if (belongs) return { name: `${one.first} ${one.last}, ${one.office}${belongs},` }
    return { name: `${one.office} ${one.first} ${one.last}` }
  }
  const style = random()
  if (style < 0.55) return { name: one.last }
  if (style < 0.7) return { name: `${one.office} ${one.last}` }
  if (style < 0.85) return { name: `${one.first} ${one.last}` }
  return { name: one.isWoman ? 'sie' : 'er' }
}

/** Who can do something: a body, a person, or somebody of the trade. */
export function actor(desk: Desk): Phrase {
  const kind = desk.random()
  return kind < 0.35 ? body(desk) : kind < 0.65 ? who(desk) : thing(desk)
}

/** Whom one quotes: mostly a person. */
export function speaker(desk: Desk): Phrase {
  return chance(desk.random, 0.75) ? who(desk) : body(desk)
}

export function clause(desk: Desk, subject: Phrase = actor(desk)): Clause {
  const { random, story } = desk
  const verb = chance(random, 0.5) ? pick(random, story.verbs) : pickFrequent(random, VERBS)
  return { subject, verb, object: target(desk), how: chance(random, 0.55) ? adverbial(desk) : '' }
}

function target(desk: Desk): Phrase {
  const { random } = desk
  if (!chance(random, 0.16)) return thing(desk)
  const { kind, ...rest } = factOf(desk)
  if (kind === 'count') return { name: figure(random, { kind, ...rest }, 'acc'), plural: true }
  return thing(desk)
}

/** When, where, why: „seit März“, „in Altenheim“, „wegen der gestiegenen Preise“. */
export function adverbial(desk: Desk): string {
  const { random, day } = desk
  const kind = random()
  if (kind < 0.12) return `am ${weekday(day - between(random, 0, 3))}`
  if (kind < 0.25) return `in ${placeName(desk)}`
  if (kind < 0.28) return `seit ${year(random, day)}`
  if (kind < 0.31) return `bis Ende ${pick(random, MONTHS)}`
  if (kind < 0.34) return `am ${date(random, Math.max(0, day + between(random, -60, 60)))}`
  if (kind < 0.35) return `gegen ${clock(random)}`
  if (kind < 0.5) return `${pick(random, ['wegen', 'trotz', 'während', 'angesichts'])} ${render(thing(desk), 'gen')}`
  if (kind < 0.64) return `${pick(random, ['mit', 'nach', 'bei', 'seit', 'vor'])} ${dative(desk)}`
  if (kind < 0.72) return `${pick(random, ['ohne', 'für', 'gegen', 'durch'])} ${render(thing(desk), 'acc')}`
  return pickFrequent(random, LOOSE)
}

function dative(desk: Desk): string {
  return render(thing(desk), 'dat' satisfies Case)
}

const LOOSE =
  `bereits|zunächst|inzwischen|künftig|im vergangenen Jahr|erneut|zudem|nach eigenen Angaben|in den kommenden Monaten|bislang|offenbar
|vorerst|schon lange|noch in diesem Jahr|nach langer Debatte|unter anderem|zum ersten Mal|gemeinsam|in der Nacht|am Abend|in dieser Woche
|auf Antrag mehrerer Fraktionen|ohne Gegenstimmen|im Eilverfahren|hinter verschlossenen Türen|in zweiter Lesung|im ganzen Land|vor Ort|mit knapper Mehrheit
|in letzter Minute|nach Jahren des Stillstands|auf unbestimmte Zeit|im Gegenzug|wie geplant|überraschend|nur zum Teil|im Rahmen einer Prüfung|auf eigene Kosten`
    .split('|')
    .map(text => text.trim())
