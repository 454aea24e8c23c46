import { statSync } from 'node:fs'
import { dirname, extname, resolve } from 'node:path'
import { DEFAULT_LEVELS } from '../engine/checks/rules.ts'
import type { Language, RuleId, RuleLevel } from '../engine/model.ts'
import { UserError } from './errors.ts'
import { nameOf, readTextFile } from './files.ts'
import { sentenceOf } from './messages.ts'
import type { Config } from './types.ts'

export const CONFIG_FILES = [
  'beleg.config.jsonc',
  'beleg.config.json',
  'beleg.config.yaml',
  'beleg.config.yml',
] as const

/** What holds where there is no configuration. */
export const NO_CONFIG: Config = {
  file: null,
  sources: null,
  drafts: [],
  rules: {},
  language: 'auto',
  names: [],
  ignore: [],
  suppressions: null,
  failOn: 'error',
}

/** The configuration of a folder: the file that is named, else the first of `CONFIG_FILES` that is there. */
export async function loadConfig(root: string, named: string | undefined, display: Language): Promise<Config> {
  for (const candidate of named === undefined ? CONFIG_FILES : [named]) {
    const file = resolve(root, candidate)
    const text = await readOptional(file, root, display)
    if (text !== undefined)
      return { ...validate(await parse(text, file, root, display), nameOf(file, root), display), file }
  }
  if (named !== undefined) throw new UserError(sentenceOf({ kind: 'missing', file: named }, display))
  return NO_CONFIG
}

/** The folder that a configuration's paths start from. */
export function configFolder(config: Config, root: string): string {
  return config.file === null ? root : dirname(config.file)
}

/** Most folders have no configuration: that is known at once, without a wait for each of its names. */
async function readOptional(file: string, root: string, display: Language): Promise<string | undefined> {
  try {
    if (!statSync(file, { throwIfNoEntry: false })) return undefined
    return await readTextFile(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    const kind = code === 'EISDIR' ? 'directory' : 'unreadable'
    throw new UserError(sentenceOf({ kind, file: nameOf(file, root), code: code ?? 'unknown' }, display))
  }
}

async function parse(text: string, file: string, root: string, display: Language): Promise<unknown> {
  const syntaxError = (line: number, column: number) =>
    new UserError(sentenceOf({ kind: 'configSyntax', file: nameOf(file, root), line, column }, display))
  if (/^\.ya?ml$/.test(extname(file))) {
    const { parseYaml } = await import('./metadata/yaml.lazy.ts')
    const parsed = parseYaml(text)
    if ('errorLine' in parsed) throw syntaxError(parsed.errorLine, 1)
    return parsed.value ?? {}
  }
  const { parse: parseJson } = await import('jsonc-parser')
  const errors: { offset: number }[] = []
  const value = parseJson(text, errors as never, { allowTrailingComma: true }) as unknown
  const [error] = errors
  if (error) {
    const before = text.slice(0, error.offset).split('\n')
    throw syntaxError(before.length, (before.at(-1)?.length ?? 0) + 1)
  }
  return value
}

// ------------------------------------------------------------------------------------------------------- validation

type Expectation = Readonly<Record<Language, string>>

const EXPECTED = {
  object: { de: 'muss ein Objekt in geschweiften Klammern sein', en: 'must be an object in braces' },
  text: { de: 'muss ein Text sein', en: 'must be a text' },
  list: { de: 'muss ein Text oder eine Liste von Texten sein', en: 'must be a text or a list of texts' },
  names: {
    de: 'muss Namen und ihre anderen Namen nennen, etwa { "Kreml": ["Moskau"] }',
    en: 'must give names and their other names, as in { "Kremlin": ["Moscow"] }',
  },
  level: { de: 'muss „off“, „info“, „warning“ oder „error“ sein', en: 'must be “off”, “info”, “warning” or “error”' },
  language: { de: 'muss „de“, „en“ oder „auto“ sein', en: 'must be “de”, “en” or “auto”' },
  failOn: {
    de: 'muss „error“, „warning“, „info“ oder „never“ sein',
    en: 'must be “error”, “warning”, “info” or “never”',
  },
  rule: { de: 'ist keine Regel; „beleg explain“ nennt sie alle', en: 'is no rule; “beleg explain” lists them all' },
  key: {
    de: 'ist keine Einstellung; es gibt sources, drafts, rules, language, names, ignore, suppressions, failOn',
    en: 'is no setting; there are sources, drafts, rules, language, names, ignore, suppressions, failOn',
  },
} satisfies Record<string, Expectation>

export const RULE_LEVELS: readonly RuleLevel[] = ['off', 'info', 'warning', 'error']

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(DEFAULT_LEVELS, id)
}

function validate(value: unknown, file: string, display: Language): Config {
  const fail = (place: string, expected: Expectation): never => {
    throw new UserError(sentenceOf({ kind: 'config', file, place, expected: expected[display] }, display))
  }
  if (!isRecord(value)) return fail('{', EXPECTED.object)
  const list = (key: string): readonly string[] | undefined => {
    const given = value[key]
    if (given === undefined) return undefined
    const all: unknown[] = Array.isArray(given) ? given : [given]
    return all.every(item => typeof item === 'string') ? all : fail(key, EXPECTED.list)
  }
  const oneOf = <T extends string>(key: string, allowed: readonly T[], expected: Expectation, fallback: T): T => {
    const given = value[key] ?? fallback
    return allowed.find(item => item === given) ?? fail(key, expected)
  }
  for (const key of Object.keys(value)) if (key !== '$schema' && !Object.hasOwn(NO_CONFIG, key)) fail(key, EXPECTED.key)
  if (value['suppressions'] !== undefined && typeof value['suppressions'] !== 'string')
    fail('suppressions', EXPECTED.text)
  return {
    file: null,
    sources: list('sources') ?? null,
    drafts: list('drafts') ?? [],
    rules: rulesOf(value['rules'], fail),
    language: oneOf('language', ['auto', 'de', 'en'], EXPECTED.language, NO_CONFIG.language),
    names: namesOf(value['names'], fail),
    ignore: list('ignore') ?? [],
    suppressions: (value['suppressions'] as string | undefined) ?? null,
    failOn: oneOf('failOn', ['error', 'warning', 'info', 'never'], EXPECTED.failOn, NO_CONFIG.failOn),
  }
}

type Fail = (place: string, expected: Expectation) => never

function rulesOf(given: unknown, fail: Fail): Config['rules'] {
  if (given === undefined) return {}
  if (!isRecord(given)) return fail('rules', EXPECTED.object)
  for (const [rule, level] of Object.entries(given)) {
    if (!isRuleId(rule)) fail(`rules.${rule}`, EXPECTED.rule)
    if (!RULE_LEVELS.some(known => known === level)) fail(`rules.${rule}`, EXPECTED.level)
  }
  return given
}

/** `{ "Kreml": ["Moskau"] }` or `[["Kreml", "Moskau"]]`. */
function namesOf(given: unknown, fail: Fail): Config['names'] {
  if (given === undefined) return []
  const groups: unknown[] = Array.isArray(given)
    ? given
    : isRecord(given)
      ? Object.entries(given).map(([name, others]) => [
          name,
          ...(Array.isArray(others) ? (others as unknown[]) : [others]),
        ])
      : fail('names', EXPECTED.names)
  const isGroup = (group: unknown): group is readonly string[] =>
    Array.isArray(group) && group.every(name => typeof name === 'string')
  return groups.every(isGroup) ? groups : fail('names', EXPECTED.names)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
