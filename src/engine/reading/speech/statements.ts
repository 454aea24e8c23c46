import type { AttributionType } from '../../model.ts'

/** Items from `from` up to but without `to`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/**
 * One statement in a unit, in items. In «Die Lage sei ernst, sagte der Minister am Montag.» the piece is «Die Lage sei ernst», the
 * cue „sagte“, the speaker „der Minister“.
 */
export interface Statement {
  readonly type: AttributionType
  /** Whoever spoke before where the words point back („demnach“); null where nobody is named. */
  readonly speaker: Range | 'before' | null
  readonly cue: Range
  readonly pieces: readonly Range[]
  /** Only quotations were looked for: „nannte die Lage „ernst““. */
  readonly onlyQuotes: boolean
  /** Whose name the speaker's words stand for: the subject in «Die Ministerin will nach eigenen Worten …». */
  readonly means?: Range | undefined
  readonly via?: Range | undefined
  /** What was said is the sentence before: «Das teilte die Polizei mit.» */
  readonly isBackward?: boolean | undefined
}

/** A statement of which more is known; all that is made so has one shape. */
export function withMore(statement: Statement, { means, via }: Pick<Statement, 'means' | 'via'>): Statement {
  const { type, speaker, cue, pieces, onlyQuotes, isBackward } = statement
  return {
    type,
    speaker,
    cue,
    pieces,
    onlyQuotes,
    means: means ?? statement.means,
    via: via ?? statement.via,
    isBackward,
  }
}
