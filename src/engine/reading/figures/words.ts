import type { Bound } from '../../model.ts'

/**
 * The words of a language that make figures. Every list is forms separated by spaces; `~` stands for the endings of an adjective,
 * `a|b` adds an ending: „Meter|n|s“ is Meter, Metern, Meters. Phrases of several words are separated by commas.
 */
export interface FigureWords {
  /** What `~` stands for. */
  readonly endings: string
  readonly numbers: NumberWords
  readonly hedges: readonly HedgeWords[]
  readonly units: UnitWords
  readonly calendar: CalendarWords
  readonly glue: Readonly<Record<Glue, string>>
  readonly nouns: NounWords
}

export interface NumberWords {
  /** `{ 3: 'drei' }` */
  readonly cardinals: Readonly<Record<string, string>>
  readonly articles: string
  /** Words that multiply what stands before them: `{ 1000000: 'Million|en Mio' }`. */
  readonly scales: Readonly<Record<string, string>>
  /** Scales that stand for themselves, «Tausende», «dozens». */
  readonly crowds: Readonly<Record<string, string>>
  readonly ordinals: Readonly<Record<string, string>>
  /** Parts by their denominator's value: `{ 0.5: 'Hälfte|n' }` stands alone, `{ 0.25: 'Viertel|n|s' }` after a number. */
  readonly halves: string
  readonly shares: Readonly<Record<string, string>>
  readonly fractions: Readonly<Record<string, string>>
  /** „anderthalb“, „dreiviertel“. */
  readonly mixed: Readonly<Record<string, string>>
  /** Factors: „doppelt“, „verdoppelt“, «halved». */
  readonly factors: Readonly<Record<string, string>>
  /** „einmal“, «twice». */
  readonly times: Readonly<Record<string, string>>
  /** What follows a number and a hyphen or is written in one with it, by its meaning: `{ age: 'jährig~' }`. */
  readonly suffixes: Readonly<Record<SuffixRole, string>>
}

/** What the tail of „40-Jährige“, „dreitägig“, „fünfprozentig“, „dreifach“, „elfmal“, „zwölfköpfig“, „zehntgrößte“ says. */
export type SuffixRole =
  | 'year'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'percent'
  | 'factor'
  | 'times'
  | 'people'
  | 'decade'
  | 'plain'

export interface HedgeWords {
  readonly bound: Exclude<Bound, 'exact' | 'range'>
  /** How close: „knapp“ and „gut“ stay near the number, „unter“ does not. */
  readonly near?: boolean
  readonly before: string
  readonly after: string
}

export interface UnitWords {
  readonly percent: string
  readonly points: string
  readonly basisPoints: string
  readonly perMille: string
  /** ISO 4217 → names. */
  readonly money: Readonly<Record<string, string>>
  /** The currency → names of its hundredth: an ISO code where „50 Cent“ are 0.50 EUR, the exchanges' code (USX, GBX) where the currency stays open. */
  readonly cents: Readonly<Record<string, string>>
  /** Names before a currency's name that settle it: `{ USD: 'US amerikanisch~' }`. */
  readonly countries: Readonly<Record<string, string>>
  /** UCUM → names. */
  readonly measures: Readonly<Record<string, string>>
  /** UCUM of the base → names, to be combined with the metric prefixes, `{ m: 'meter|n|s' }`. */
  readonly metric: Readonly<Record<string, string>>
  readonly prefixes: Readonly<Record<string, string>>
  /** Units of two words: `{ pp: 'percentage points' }`. */
  readonly pairs: Readonly<Record<string, string>>
  readonly squares: string
  readonly cubes: string
}

/** Grains of time with the letter that TIMEX3 gives them. */
export type Grain = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS' | 'Q' | 'H' | 'WE' | 'DE' | 'CE'

export interface CalendarWords {
  readonly months: readonly string[]
  readonly weekdays: readonly string[]
  readonly seasons: Readonly<Record<'SP' | 'SU' | 'FA' | 'WI', string>>
  readonly dayparts: Readonly<Record<'MO' | 'MI' | 'AF' | 'EV' | 'NI', string>>
  /** Days from today: `{ '-1': 'gestern' }`. */
  readonly days: Readonly<Record<string, string>>
  /** Years from this one: `{ 0: 'heuer', '-1': 'Vorjahr|es' }`. */
  readonly years: Readonly<Record<string, string>>
  readonly grains: Readonly<Record<Grain, string>>
  /** Words that move a grain: -1 „vergangen~“, 0 „dies~“, 1 „kommend~“. */
  readonly shifts: Readonly<Record<string, string>>
  readonly parts: string
  readonly sets: Readonly<Record<string, string>>
  readonly references: Readonly<Record<'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF', string>>
  /** Months in short, with a full stop, and those that are other words too. */
  readonly shortMonths: string
  readonly doubtfulMonths: string
  /** Feasts on a fixed day, `{ '12-24': 'Heiligabend' }`. */
  readonly feasts: Readonly<Record<string, string>>
  readonly clock: string
  readonly am: string
  readonly pm: string
  readonly ago: string
}

export type Glue =
  | 'and'
  | 'to'
  | 'between'
  | 'point'
  | 'plus'
  | 'minus'
  | 'of'
  | 'per'
  | 'or'
  | 'each'
  | 'in'
  | 'old'
  | 'aged'
  | 'past'
  | 'before'
  | 'as'
  | 'from'
  | 'since'
  | 'thereof'
  /** Before a year: „im Jahr“, „seit“, „Ende“. */
  | 'yearly'
  /** Before a number of things: „die“, „alle“, „weitere“. */
  | 'counting'
  /** The sentence looks ahead: „wird“, „geplant“. */
  | 'ahead'
  /** A bare number after it counts what the one before counted: „davon“, „auf“. */
  | 'again'
  /** Links two numbers of one kind: „von 2,2 auf 1,9 Prozent“, „394 gegen 272 Stimmen“. */
  | 'sharing'
  /** Genitives and «of» between a share and its whole. */
  | 'whole'
  /** „über“, „unter“: a bound or a place. */
  | 'spatial'
  /** Verbs that go with „über“. */
  | 'overVerb'
  | 'rising'
  /** «one» is a pronoun behind or before these. */
  | 'onesBefore'
  | 'onesAfter'
  /** „mehrere“, „einige“: a number that is not said. */
  | 'vague'
  /** „vor einem Jahr“, «a year ago»: the article is a number. */
  | 'lasting'
  /** „statt 300 nun 450 Euro“ */
  | 'instead'
  /** Between a hedge and its number: „mehr als die Hälfte“, „rund je 20“. */
  | 'hedgeGap'
  /** „die“, «the». */
  | 'definite'
  /** «rose», «up»: what follows is a change. */
  | 'changing'
  /** „um“ 9.30, «at» 9:30. */
  | 'atTime'
  /** „am“ 8.10. */
  | 'onDay'
  /** „3. und am 5. Oktober“ */
  | 'dayLink'
  | 'determiner'
  /** „August des Vorjahres“ */
  | 'possessive'
  /** „im“ Juni, „in the“ summer. */
  | 'inMonth'
  | 'inSeason'
  /** „Ende der“ 90er, «end of» March. */
  | 'partLink'
  /** „am“ Abend; „vor“ Mitternacht. */
  | 'onPart'
  | 'nearMidnight'
  | 'onWeekend'
  /** „Freitag der“ kommenden Woche. */
  | 'weekLink'
  /** „15 Prozent der ersten“ Stimmen. */
  | 'wholeArticle'
  /** „Zahl der“ Toten. */
  | 'countLink'
  /** „Von 120 Anträgen“: what follows are parts. */
  | 'wholeOf'
  /** „noch“, «only» between a cue and its number. */
  | 'adverb'
  /** „die der Verletzten“: the counter is left out. */
  | 'elided'
  /** „dreimal so“ viele. */
  | 'factorLink'
  /** „weitere“, «more» before what is counted. */
  | 'further'
  /** „mehr“, „weniger“ after a share. */
  | 'comparing'
  /** Before «from … to»: both are limits, and nothing changed. */
  | 'ranging'
  /** «his» 40s: an age and no decade. */
  | 'own'
  /** «weighed», «ounces»: pounds beside them are no money. */
  | 'weighing'
  /** «lost» 20 pounds: the same of a body. */
  | 'slimming'

export interface NounWords {
  /** Words that end a noun phrase or cannot be part of one: articles, pronouns, prepositions, auxiliaries. */
  readonly stops: string
  /** „Zahl“, „Anzahl“, «number»: what is counted follows. */
  readonly counters: string
  /** Nouns whose number names them: „Artikel 5“, „Seite 8“. */
  readonly labels: string
  /** Names that a year or number belongs to: „Agenda 2030“. */
  readonly names: string
  /** Endings of streets. */
  readonly streets: string
  /** Nouns that a value stands behind: „Stärke 7,8“. */
  readonly gauges: string
  readonly persons: string
  /** What pounds of money are paid for, owed or spent on. */
  readonly monetary: string
  /** What lasts: „20-jähriges Bestehen“. */
  readonly lasting: string
}
