import type { Bound, FigureKind, Language, NameKind } from '../../model.ts'

/** What the columns keep as the place in one of these lists. */
export const LANGUAGES: readonly Language[] = ['de', 'en']
export const NAME_KINDS: readonly NameKind[] = ['person', 'organisation', 'place', 'other']
export const FIGURE_KINDS: readonly FigureKind[] = [
  'count',
  'percent',
  'money',
  'measure',
  'ordinal',
  'date',
  'time',
  'duration',
  'age',
  'score',
]
export const BOUNDS: readonly Bound[] = ['exact', 'about', 'atLeast', 'atMost', 'above', 'below', 'range']
export const PERIODS = [null, 'D', 'W', 'M', 'Y'] as const
