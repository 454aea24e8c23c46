import type { RuleLevel } from '../engine/model.ts'
import type { Settings } from './protocol.ts'

const DEFAULTS: Settings = { enable: true, run: 'onType', sources: [], rules: {}, language: 'auto' }

const RUNS: readonly Settings['run'][] = ['onType', 'onSave', 'manual']
const LANGUAGES: readonly Settings['language'][] = ['auto', 'de', 'en']
const LEVELS: readonly RuleLevel[] = ['off', 'info', 'warning', 'error']

/** What an editor has under `beleg`; whatever is of another shape is as if it were not there. */
export function settingsFrom(value: unknown): Settings {
  const given = isRecord(value) ? value : {}
  return {
    enable: typeof given['enable'] === 'boolean' ? given['enable'] : DEFAULTS.enable,
    run: oneOf(RUNS, given['run']) ?? DEFAULTS.run,
    sources: Array.isArray(given['sources']) ? given['sources'].filter(path => typeof path === 'string') : [],
    rules: rulesFrom(given['rules']),
    language: oneOf(LANGUAGES, given['language']) ?? DEFAULTS.language,
  }
}

function rulesFrom(value: unknown): Settings['rules'] {
  if (!isRecord(value)) return {}
  const levels = Object.entries(value).flatMap(([rule, level]) => {
    const known = oneOf(LEVELS, level)
    return known ? [[rule, known] as const] : []
  })
  return Object.fromEntries(levels)
}

function oneOf<T>(values: readonly T[], value: unknown): T | undefined {
  return values.find(known => known === value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
