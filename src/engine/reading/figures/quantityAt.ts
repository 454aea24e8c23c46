import type { Bound, FigureKind } from '../../model.ts'
import type { HedgeAt } from './hedges.ts'
import type { NounAt } from './nouns.ts'
import type { Range } from './reader.ts'

/** A quantity as it is written, in tokens. */
export interface QuantityAt extends Range {
  readonly kind: FigureKind
  readonly value: number | string
  readonly min: number | null
  readonly max: number | null
  readonly bound: Bound
  readonly unit: string | null
  readonly noun: NounAt | undefined
  readonly nounName: string | undefined
  readonly hedge: HedgeAt | undefined
  readonly number: Range
  readonly tolerance: number
  /** The scale word's value, so that „von 2,2 auf 2,4 Millionen“ can share it. */
  readonly scale: number | undefined
  /** How many of its unit one of what is written is: a hundredth for cents. */
  readonly factor: number
}

/** A value without unit, hedge or bound, and what it counts behind it. */
export function exactQuantity(
  number: Range,
  noun: NounAt | undefined,
  { kind, value }: Pick<QuantityAt, 'kind' | 'value'>,
): QuantityAt {
  const limit = typeof value === 'number' ? value : null
  return {
    from: number.from,
    to: noun?.to ?? number.to,
    kind,
    value,
    min: limit,
    max: limit,
    bound: 'exact',
    unit: null,
    noun,
    nounName: undefined,
    hedge: undefined,
    number,
    tolerance: 0,
    scale: undefined,
    factor: 1,
  }
}
