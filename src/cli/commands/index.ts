import type { Language } from '../../engine/model.ts'
import type { Options, OptionTable } from '../options.ts'
import type { Outside } from '../outside.ts'
import { check } from './check.ts'
import { explain } from './explain.ts'
import { facts } from './facts.ts'
import { init } from './init.ts'
import { lsp } from './lsp.ts'
import { sources } from './sources.ts'

export interface Command {
  readonly name: string
  readonly usage: string
  readonly summary: Readonly<Record<Language, string>>
  readonly options: OptionTable
  /** Does the work and gives the exit status. */
  run(options: Options, outside: Outside): Promise<number>
}

/** Every command of `beleg`. */
export const COMMANDS: Readonly<Record<string, Command>> = { check, facts, sources, explain, init, lsp }
