import type { Language, Severity } from '../engine/model.ts'
import { number, oneOf, type Options } from './options.ts'
import type { Outside } from './outside.ts'
import type { Report } from './report.ts'

/** What a check may find and still end with 0. */
export interface Limits {
  readonly failOn: Severity | 'never' | undefined
  readonly maxWarnings: number | undefined
  readonly minCoverage: number | undefined
}

export function readLimits(options: Options): Limits {
  const levels = ['error', 'warning', 'info', 'never'] as const
  return {
    failOn: options.flags['fail-on'] === undefined ? undefined : oneOf(options, 'fail-on', levels, 'error'),
    maxWarnings: number(options, 'max-warnings', -1, Number.POSITIVE_INFINITY),
    minCoverage: number(options, 'min-coverage', 0, 100),
  }
}

/** 1 where the findings go beyond the limits, with a sentence on what they went beyond. */
export function exitStatus(
  { summary }: Report,
  limits: Limits,
  configured: Severity | 'never',
  outside: Outside,
): number {
  const { errors, warnings, infos, coverage } = summary
  const { failOn = configured, maxWarnings = -1, minCoverage = 0 } = limits
  const failing = { never: 0, error: errors, warning: errors + warnings, info: errors + warnings + infos }[failOn]
  const { display } = outside
  let status = failing > 0 ? 1 : 0
  if (maxWarnings >= 0 && warnings > maxWarnings) {
    outside.complain(BEYOND[display].warnings(warnings, maxWarnings))
    status = 1
  }
  if (coverage * 100 < minCoverage) {
    outside.complain(BEYOND[display].coverage(percent(coverage, display), minCoverage))
    status = 1
  }
  return status
}

const BEYOND = {
  de: {
    warnings: (found: number, most: number) =>
      `${found} ${found === 1 ? 'Warnung ist' : 'Warnungen sind'} mehr als die ${most}, die --max-warnings erlaubt.`,
    coverage: (found: string, least: number) =>
      `${found} der Angaben sind belegt, weniger als die ${least} % von --min-coverage.`,
  },
  en: {
    warnings: (found: number, most: number) =>
      `${found} ${found === 1 ? 'warning is' : 'warnings are'} more than the ${most} that --max-warnings allows.`,
    coverage: (found: string, least: number) =>
      `${found} of the claims are supported, less than the ${least} % of --min-coverage.`,
  },
} as const

function percent(share: number, display: Language): string {
  const shown = String(Math.floor(share * 1000) / 10)
  return `${display === 'de' ? shown.replace('.', ',') : shown} %`
}
