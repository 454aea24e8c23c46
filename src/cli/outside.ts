import type { Language } from '../engine/model.ts'

/** What a command needs of the process around it. */
export interface Outside {
  readonly cwd: string
  /** The language of the environment, else Beleg's own. */
  readonly display: Language
  /** The environment has none: what is said about drafts is in theirs. */
  readonly asDraft: boolean
  /** Colours on stdout. */
  readonly color: boolean
  /** Progress on stderr. */
  readonly progress: boolean
  write(text: string): void
  complain(text: string): void
  readStdin(): Promise<Uint8Array>
}

/** Colours only on a terminal, unless `FORCE_COLOR` or `--color` wants them or `NO_COLOR` or `--no-color` does not. */
export function colorOf(env: NodeJS.ProcessEnv, isTerminal: boolean, option: boolean | undefined): boolean {
  if (option !== undefined) return option
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true
  return isTerminal && env['TERM'] !== 'dumb'
}
