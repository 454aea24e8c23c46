/**
 * The vocabulary of Beleg. Every stage of the pipeline speaks in these types.
 *
 * Offsets are UTF-16 code units into the file's own text, `end` exclusive.
 */

/** A stretch of a text. In «Rund 1.500 Soldaten» the numeral is `{ start: 5, end: 10 }`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type Language = 'de' | 'en'

/** How a file's markup is to be read: `plain` for .txt, `markdown` for .md and what HTML, PDF or DOCX were turned into. */
export type Format = 'plain' | 'markdown'

/** A text to be read: a draft or a source article. */
export interface TextInput {
  readonly text: string
  readonly language?: Language | undefined
  /** The text's own day (ISO 8601), which settles „am Freitag“. */
  readonly date?: string | null | undefined
  readonly format?: Format | undefined
}

/** A stretch of a text with its words: `{ text: 'Selenskyj', start: 36, end: 45 }`. */
export interface Mention extends Span {
  readonly text: string
}

// ---------------------------------------------------------------------------------------------------------------- text

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'quotation'

/** A paragraph, heading, list item or table cell. Sentences never cross it. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** A cell’s column heading and row name, `{ column: "2024", row: "Umsatz" }`, and the span of its row (`line`). */
  readonly table?: { readonly column: string; readonly row: string; readonly isHeader: boolean; readonly line: Span }
}

/** A sentence, or a heading or cell that has none: `tokens` are indices into the text's `Tokens`, `to` exclusive. */
export interface Sentence extends Span {
  readonly index: number
  readonly block: number
  readonly from: number
  readonly to: number
}

// ------------------------------------------------------------------------------------------------------------- figures

export type FigureKind =
  | 'count'
  | 'percent'
  | 'money'
  | 'measure'
  | 'ordinal'
  | 'date'
  | 'time'
  | 'duration'
  | 'age'
  | 'score'

export type Bound = 'exact' | 'about' | 'atLeast' | 'atMost' | 'above' | 'below' | 'range'

/** What a figure means. For „mehr als 13.000 Container“: count 13000, min 13000, max null, above, noun Container. */
export interface Quantity {
  readonly kind: FigureKind
  /** A number; a date is ISO 8601 with as many parts as the text gives: `2023-08`, `--10-08`, `XXXX-WXX-5` for „am Freitag“. */
  readonly value: number | string
  /** Dates: the full date where the text's own day settles it. */
  readonly resolved: string | null
  /** The closed interval that the wording admits; null is open. */
  readonly min: number | null
  readonly max: number | null
  readonly bound: Bound
  /** ISO 4217 for money, UCUM for measures, `%` or `pp` for percent and percentage points. */
  readonly unit: string | null
  /** What is counted or measured, as written: „Container“, „aktive Soldaten“. */
  readonly noun: string | null
}

/** A figure as it is written: `text` has its hedge and its noun or unit, `number` is the numeral alone. */
export interface Figure extends Mention, Quantity {
  readonly number: Mention
  /** „rund“, „mehr als“ with its place; a change of it is imprecise. */
  readonly hedge: Mention | null
  /** The head of the noun alone („Soldaten“ of „aktive Soldaten“), or null. */
  readonly head: Mention | null
  /** Half a unit of the last stated place: 0.005 for „1,28“, 5000 for „1,28 Millionen“; 0 for whole numbers written out. */
  readonly tolerance: number
}

// -------------------------------------------------------------------------------------------------------------- speech

/** Who speaks: „Verteidigungsminister Boris Pistorius“ with the name „Boris Pistorius“ (resolved where the text has a pronoun). */
export interface Speaker extends Mention {
  readonly name: string
  /** The office or role beside the name, as written: „NATO-Sprecherin“; null where there is none. */
  readonly role: string | null
}

/** Words between quotation marks. `start`/`end` are the words without the marks. */
export interface Quote extends Mention {
  /** The same span with its marks. */
  readonly outer: Span
  readonly speaker: Speaker | null
  /** A term or title between marks („das sogenannte ‚Wunder‘“) is none that anybody said. */
  readonly isTerm: boolean
}

export type AttributionType = 'direct' | 'indirect' | 'according-to' | 'hearsay' | 'denial'

/** Somebody's statement: „laut dem Geheimdienst“, „sagte er“. `contents` are the pieces of what was said. */
export interface Attribution {
  readonly type: AttributionType
  readonly speaker: Speaker | null
  readonly cue: Mention | null
  readonly content: Span
  readonly contents: readonly Span[]
  /** Further links of a chain, the nearest first: (Yonhap) unter Berufung auf → die Spionageabwehr. */
  readonly via?: readonly Speaker[]
}

export type NameKind = 'person' | 'organisation' | 'place' | 'other'

/** A name in a text: „US-Verteidigungsminister Lloyd Austin“ is `name` Lloyd Austin, `role` US-Verteidigungsminister. */
export interface Name extends Mention {
  readonly name: string
  readonly role: string | null
  readonly kind: NameKind
  /** Where the bare name stands. */
  readonly nameSpan: Span
}

// ------------------------------------------------------------------------------------------------------------- reading

/** What a text says: everything that was read out of it. Reading is the same for drafts and for sources. */
export interface Facts {
  readonly figures: readonly Figure[]
  readonly quotes: readonly Quote[]
  readonly attributions: readonly Attribution[]
  readonly names: readonly Name[]
}

/** `readFacts` of the Node interface: one `results[i]` of `facts --format json`. */
export interface FactsResult {
  readonly filePath?: string
  readonly language: Language
  readonly figures: readonly FigureFact[]
  readonly quotes: readonly (Mention & { readonly speaker: SpeakerFact | null })[]
  readonly attributions: readonly {
    readonly type: AttributionType
    readonly speaker: SpeakerFact | null
    readonly cue: Mention | null
    readonly content: Span
    readonly contents: readonly Span[]
  }[]
  readonly names: readonly (Mention & { readonly name: string; readonly role: string | null })[]
}

export type SpeakerFact = Mention & { readonly name: string }
export type FigureFact = Mention & { readonly number: Mention } & Quantity

// -------------------------------------------------------------------------------------------------------------- corpus

/** A source article as the outside hands it in. `id` is its path relative to the working directory, `/` on every system. */
export interface SourceInput extends TextInput {
  readonly id: string
  readonly title?: string | null | undefined
  readonly publisher?: string | null | undefined
  readonly url?: string | null | undefined
}

/** A source as findings name it. */
export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher: string | null
  readonly date: string | null
  readonly url: string | null
}

// ------------------------------------------------------------------------------------------------------------- verdicts

export type ClaimKind = 'figure' | 'quote' | 'attribution' | 'name'

export type Severity = 'error' | 'warning' | 'info'

export type Verdict =
  | 'supported'
  | 'contradicted'
  | 'disputed'
  | 'imprecise'
  | 'unsourced'
  | 'inconsistent'
  | 'impossible'
  | 'altered'
  | 'misattributed'
  | 'unattributed'
  | 'misspelled'

export type RuleId =
  | 'figure-mismatch'
  | 'figure-disputed'
  | 'figure-imprecise'
  | 'figure-unsourced'
  | 'figure-inconsistent'
  | 'date-impossible'
  | 'quote-altered'
  | 'quote-misattributed'
  | 'quote-unsourced'
  | 'attribution-mismatch'
  | 'attribution-missing'
  | 'attribution-unsourced'
  | 'name-misspelled'
  | 'role-mismatch'

export type Stance = 'supports' | 'contradicts' | 'related'

/** 1-based line and column of a span, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A passage of a source and what it says to the claim. `highlight` is the place inside `text`. */
export interface Evidence extends Span, Position {
  readonly stance: Stance
  readonly source: Source
  readonly filePath: string
  readonly text: string
  readonly highlight: Span
}

/** A mend: replace the span of the draft by `newText`. */
export interface Fix extends Span {
  readonly title: string
  readonly newText: string
}

/** A claim of a draft with its verdict; one with a `ruleId` is a finding. One `claims[i]` of `check --format json`. */
export interface Claim extends Mention, Position {
  readonly id: string
  readonly kind: ClaimKind
  readonly verdict: Verdict
  readonly ruleId: RuleId | null
  readonly severity: Severity | null
  readonly message: string
  readonly value:
    | FigureFact
    | FactsResult['quotes'][number]
    | FactsResult['attributions'][number]
    | FactsResult['names'][number]
  readonly evidence: readonly Evidence[]
  readonly fixes: readonly Fix[]
}

/** A finding as ESLint prints it: severity 2 error, 1 warning, 0 info. */
export interface Message extends Position {
  readonly ruleId: RuleId | string
  readonly severity: 0 | 1 | 2
  readonly message: string
}

/** One `results[i]` of `check --format json`. */
export interface CheckResult {
  readonly filePath: string
  readonly language: Language
  readonly claims: readonly Claim[]
  readonly messages: readonly Message[]
}

export type RuleLevel = Severity | 'off'

export interface CheckOptions {
  readonly rules?: Readonly<Partial<Record<RuleId, RuleLevel>>> | undefined
  /** The language of messages. */
  readonly display?: Language | undefined
  /** Other names of the same: `[['Kreml', 'Moskau']]`. */
  readonly names?: readonly (readonly string[])[] | undefined
  /** The draft will not be checked again after an edit: what is judged of it is not kept for then. */
  readonly once?: boolean | undefined
}

export interface DraftInput extends TextInput {
  readonly filePath?: string | undefined
}
