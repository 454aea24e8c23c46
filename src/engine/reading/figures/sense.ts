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
  readonly month?: number
  /** „Okt“: a month with a full stop or a number beside it. */
  readonly short?: true
  /** „August“ may be a person. */
  readonly doubtful?: true
  readonly weekday?: number
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI'
  readonly daypart?: 'MO' | 'MI' | 'AF' | 'EV' | 'NI'
  readonly day?: number
  readonly year?: number
  readonly grain?: Grain
  readonly shift?: number
  readonly part?: true
  readonly set?: string
  readonly reference?: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
  readonly feast?: string
  /** „achtzehnuhr“ */
  readonly hour?: number
  readonly minute?: number
  /** A year in two numbers: „neunzehnachtzig“. */
  readonly named?: number
  readonly clock?: true
  readonly meridiem?: 'am' | 'pm'
  readonly ago?: true
}

/** What a word does in a noun phrase. */
export type NounRole = 'stop' | 'counter' | 'label' | 'name' | 'street' | 'person' | 'lasting' | 'gauge' | 'monetary'

/**
 * What a word form can mean in a figure, looked up once per form. «zweihundert» is `cardinal` 200 with `room` for what is below 100;
 * «Millionen» a `scale` and, alone, a `crowd`; «second» an `ordinal`, a `unit` and a calendar's grain.
 */
export interface FigureSense {
  readonly cardinal?: number
  /** What is added to a cardinal must be less than this: 100 for „zweihundert“, 10 for «twenty», 0 for „drei“. */
  readonly room?: number
  readonly article?: true
  readonly scale?: number
  readonly crowd?: number
  readonly ordinal?: number
  readonly half?: true
  readonly share?: number
  readonly fraction?: number
  readonly mixed?: number
  readonly factor?: number
  readonly times?: number
  /** „jährig“ after a number, and the role of the tail in „dreijährig“, whose `cardinal` is 3. */
  readonly tail?: SuffixRole
  /** The number is written in one with its tail: „dreijährig“, „zehntgrößte“. */
  readonly whole?: true
  readonly unit?: Unit
  /** The unit that the number is written in one with: „Viertelstunde“, whose `cardinal` is 0.25. */
  readonly measured?: Unit
  /** Units of two words by their second: «per» has `cent`. */
  readonly pairs?: Readonly<Record<string, Unit>>
  readonly calendar?: CalendarSense
  readonly hedges?: readonly Hedge[]
  readonly hedgesAfter?: readonly Hedge[]
  readonly glue?: readonly Glue[]
  readonly roles?: readonly NounRole[]
  /** „US“ before „Dollar“: the currency that it settles. */
  readonly country?: string
  /** „quadrat“, «cubic»: the power of the following unit. */
  readonly power?: 2 | 3
  /** Whether a figure can start here. */
  readonly starts?: true
}

export type Lexicon = ReadonlyMap<string, FigureSense>

const LEXICA: Partial<Record<Language, Lexicon>> = {}
const SYMBOLS: Lexicon = symbols()

/** Built when the first word of a language is met. */
function lexiconOf(language: Language): Lexicon {
  LEXICA[language] ??= language === 'de' ? germanLexicon() : englishLexicon()
  return LEXICA[language]
}

/** What can be known of a word alone; undefined for the great most. Symbols („km“, „EUR“, «bn») are told apart by case. */
export function figureSense(text: string, lower: string, language: Language): FigureSense | undefined {
  const lexicon = lexiconOf(language)
  const symbol = SYMBOLS.get(text)
  const known = lexicon.get(lower)
  if (symbol) return known ? { ...known, ...symbol } : symbol
  return known ?? (language === 'de' ? compoundSense(lower, text !== lower, lexicon) : undefined)
}
