import { createLookUp, type LookUp } from '../../language/lookUp.ts'
import type { Bound, Language } from '../../model.ts'
import { compoundSense } from './compound.ts'
import { englishLexicon, germanLexicon, symbols } from './lexicon.table.ts'
import type { Glue, Grain, SuffixRole } from './words.ts'

/** What a unit says: „Kilometer“ is `{ kind: 'measure', code: 'km', factor: 1 }`, „Cent“ money EUR with factor 0.01. */
export interface Unit {
  readonly kind: 'money' | 'measure' | 'percent'
  readonly code: string
  readonly factor: number
  /** TIMEX3's letter where the unit is one of time. */
  readonly grain?: Grain | undefined
}

/** A hedge's words, lower case, with what they do to the number. */
export interface Hedge {
  readonly words: readonly string[]
  readonly bound: Exclude<Bound, 'exact' | 'range'>
  readonly near: boolean
}

/** Moves in time: „vergangen“ -1, „dies“ 0, „kommend“ +1. */
export interface CalendarSense {
  readonly month?: number | undefined
  /** „Okt“: a month with a full stop or a number beside it. */
  readonly short?: true | undefined
  /** „August“ may be a person. */
  readonly doubtful?: true | undefined
  readonly weekday?: number | undefined
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI' | undefined
  readonly daypart?: 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | undefined
  readonly day?: number | undefined
  readonly year?: number | undefined
  readonly grain?: Grain | undefined
  readonly shift?: number | undefined
  readonly part?: true | undefined
  readonly set?: string | undefined
  readonly reference?: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' | undefined
  readonly feast?: string | undefined
  /** „achtzehnuhr“ */
  readonly hour?: number | undefined
  readonly minute?: number | undefined
  /** A year in two numbers: „neunzehnachtzig“. */
  readonly named?: number | undefined
  readonly clock?: true | undefined
  readonly meridiem?: 'am' | 'pm' | undefined
  readonly ago?: true | undefined
}

/** What a word does in a noun phrase. */
export type NounRole = 'stop' | 'counter' | 'label' | 'name' | 'street' | 'person' | 'lasting' | 'gauge' | 'monetary'

/**
 * What a word form can mean in a figure, looked up once per form. «zweihundert» is `cardinal` 200 with `room` for what is below 100;
 * «Millionen» a `scale` and, alone, a `crowd`; «second» an `ordinal`, a `unit` and a calendar's grain.
 */
export interface FigureSense {
  readonly cardinal?: number | undefined
  /** What is added to a cardinal must be less than this: 100 for „zweihundert“, 10 for «twenty», 0 for „drei“. */
  readonly room?: number | undefined
  readonly article?: true | undefined
  readonly scale?: number | undefined
  readonly crowd?: number | undefined
  readonly ordinal?: number | undefined
  readonly half?: true | undefined
  readonly share?: number | undefined
  readonly fraction?: number | undefined
  readonly mixed?: number | undefined
  readonly factor?: number | undefined
  readonly times?: number | undefined
  /** „jährig“ after a number, and the role of the tail in „dreijährig“, whose `cardinal` is 3. */
  readonly tail?: SuffixRole | undefined
  /** The number is written in one with its tail: „dreijährig“, „zehntgrößte“. */
  readonly whole?: true | undefined
  readonly unit?: Unit | undefined
  /** The unit that the number is written in one with: „Viertelstunde“, whose `cardinal` is 0.25. */
  readonly measured?: Unit | undefined
  /** Units of two words by their second: «per» has `cent`. */
  readonly pairs?: Readonly<Record<string, Unit>> | undefined
  readonly calendar?: CalendarSense | undefined
  readonly hedges?: readonly Hedge[] | undefined
  readonly hedgesAfter?: readonly Hedge[] | undefined
  readonly glue?: readonly Glue[] | undefined
  readonly roles?: readonly NounRole[] | undefined
  /** „US“ before „Dollar“: the currency that it settles. */
  readonly country?: string | undefined
  /** „quadrat“, «cubic»: the power of the following unit. */
  readonly power?: 2 | 3 | undefined
  /** Whether a figure can start here. */
  readonly starts?: true | undefined
}

export type Lexicon = ReadonlyMap<string, FigureSense>

interface Words {
  readonly lexicon: Lexicon
  readonly listed: LookUp<FigureSense>
}

const WORDS: Partial<Record<Language, Words>> = {}
const SYMBOLS: Lexicon = symbols()
const LONGEST_SYMBOL = Math.max(...[...SYMBOLS.keys()].map(({ length }) => length))

/** Built when the first word of a language is met. */
function wordsOf(language: Language): Words {
  WORDS[language] ??= wordsIn(language === 'de' ? germanLexicon() : englishLexicon())
  return WORDS[language]
}

function wordsIn(lexicon: Lexicon): Words {
  return { lexicon, listed: createLookUp(lexicon) }
}

/**
 * What can be known of a word alone, `hash` being that of its lower-case form; undefined for the great most. Symbols („km“, „EUR“, «bn») are
 * told apart by case.
 */
export function figureSense(text: string, lower: string, hash: number, language: Language): FigureSense | undefined {
  const { lexicon, listed } = wordsOf(language)
  const symbol = text.length <= LONGEST_SYMBOL ? SYMBOLS.get(text) : undefined
  const known = listed.get(lower, hash)
  const sense = symbol
    ? { ...known, ...symbol }
    : (known ?? (language === 'de' ? compoundSense(lower, text !== lower, lexicon) : undefined))
  return sense && whole(sense)
}

/** The same with all properties: senses are read for every token, and what has one shape is read many times faster. */
function whole(sense: FigureSense): FigureSense {
  const { cardinal, room, article, scale, crowd, ordinal, half, share, fraction, mixed, factor, times } = sense
  const { tail, unit, measured, pairs, calendar, hedges, hedgesAfter, glue, roles, country, power, starts } = sense
  return {
    cardinal,
    room,
    article,
    scale,
    crowd,
    ordinal,
    half,
    share,
    fraction,
    mixed,
    factor,
    times,
    tail,
    whole: sense.whole,
    unit,
    measured,
    pairs,
    calendar: calendar && wholeCalendar(calendar),
    hedges,
    hedgesAfter,
    glue,
    roles,
    country,
    power,
    starts,
  }
}

function wholeCalendar(sense: CalendarSense): CalendarSense {
  const { month, short, doubtful, weekday, season, daypart, day, year, grain, shift, part, set } = sense
  const { reference, feast, hour, minute, named, clock, meridiem, ago } = sense
  return {
    month,
    short,
    doubtful,
    weekday,
    season,
    daypart,
    day,
    year,
    grain,
    shift,
    part,
    set,
    reference,
    feast,
    hour,
    minute,
    named,
    clock,
    meridiem,
    ago,
  }
}
