import type { RuleId, Severity } from '../model.ts'

/** Every rule with the severity that it has unless the configuration says otherwise. */
export const DEFAULT_LEVELS: Readonly<Record<RuleId, Severity>> = {
  'figure-mismatch': 'error',
  'figure-disputed': 'warning',
  'figure-imprecise': 'info',
  'figure-unsourced': 'warning',
  'figure-inconsistent': 'warning',
  'date-impossible': 'error',
  'quote-altered': 'error',
  'quote-misattributed': 'error',
  'quote-unsourced': 'warning',
  'attribution-mismatch': 'error',
  'attribution-missing': 'warning',
  'attribution-unsourced': 'warning',
  'name-misspelled': 'warning',
  'role-mismatch': 'error',
}
