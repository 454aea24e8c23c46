import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Language } from '../engine/model.ts'
import { perhaps, UsageError } from './usage.ts'

/** One option as `--help` shows it. */
export interface Option {
  readonly type: 'string' | 'boolean'
  readonly multiple?: boolean
  readonly short?: string
  /** What stands for the value: `FILE`. */
  readonly value?: string
  /** How the help calls it where `--name` is not what one would type. */
  readonly shown?: string
  readonly help: Readonly<Record<Language, string>>
}

export type OptionTable = Readonly<Record<string, Option>>

/** A command line that was taken apart: `{ flags: { sources: ['texte'] }, files: ['a.md'] }`. */
export interface Options {
  readonly flags: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>
  readonly files: readonly string[]
}

export const HELP: OptionTable = { help: { type: 'boolean', short: 'h', help: { de: 'diese Hilfe', en: 'this help' } } }

/** Takes the arguments of a command apart; what it does not know is a `UserError`. */
export function readOptions(
  args: readonly string[],
  { options, name }: { readonly options: OptionTable; readonly name: string },
): Options {
  const config: ParseArgsConfig['options'] = Object.fromEntries(
    Object.entries({ ...options, ...HELP }).map(([key, { type, multiple, short }]) => [
      key,
      { type, ...(multiple && { multiple }), ...(short && { short }) },
    ]),
  )
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: config,
      allowPositionals: true,
      allowNegative: true,
    })
    return { flags: values, files: positionals }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error
    const [sentence] = message.split(/\. (?:To specify|Did you)|\n/)
    const option = /--?[\w-]+/.exec(message)?.[0] ?? ''
    const isUnknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    const known = Object.keys({ ...options, ...HELP }).flatMap(one => [`--${one}`, `--no-${one}`])
    const meant = perhaps(isUnknown ? option : '', known)
    throw new UsageError({
      de: `${isUnknown ? `Die Option ${option} gibt es nicht${meant.de}` : `Die Option ${option} braucht ihren Wert oder darf keinen haben`}; „beleg ${name} --help“ nennt die Optionen.`,
      en: `${sentence}${meant.en}; “beleg ${name} --help” lists the options.`,
    })
  }
}

export function text(options: Options, name: string): string | undefined {
  const value = options.flags[name]
  return typeof value === 'string' ? value : undefined
}

export function texts(options: Options, name: string): readonly string[] {
  const value = options.flags[name]
  return Array.isArray(value) ? value.map(String) : []
}

export function isSet(options: Options, name: string): boolean {
  return options.flags[name] === true
}

/** The value of an option that has only some values. */
export function oneOf<T extends string>(options: Options, name: string, allowed: readonly T[], fallback: T): T {
  const value = text(options, name)
  if (value === undefined) return fallback
  const found = allowed.find(item => item === value)
  if (found === undefined) {
    throw new UsageError({
      de: `--${name} kann ${allowed.join(', ')} sein, nicht „${value}“.`,
      en: `--${name} is one of ${allowed.join(', ')}, not “${value}”.`,
    })
  }
  return found
}

/** The value of an option that is a whole number from `min` to `max`. */
export function number(options: Options, name: string, min: number, max: number): number | undefined {
  const value = text(options, name)
  if (value === undefined) return undefined
  const parsed = Number(value)
  if (value.trim() === '' || !Number.isFinite(parsed) || parsed < min || parsed > max) {
    throw new UsageError({
      de: `--${name} ist eine Zahl ab ${min}${max === Infinity ? '' : ` bis ${max}`}, nicht „${value}“.`,
      en: `--${name} is a number from ${min}${max === Infinity ? '' : ` to ${max}`}, not “${value}”.`,
    })
  }
  return parsed
}
