import type { Language } from '../engine/model.ts'

/** What a command needs of the process around it. */
export interface Outside {
  readonly cwd: string
  /** The language of the messages, where the environment has one. */
  readonly display: Language | undefined
  /** Colours on stdout. */
  readonly color: boolean
  /** Progress on stderr. */
  readonly progress: boolean
  write(text: string): void
  complain(text: string): void
  readStdin(): Promise<Uint8Array>
}

/** `de_AT.UTF-8` is German; `C` and an empty environment are no language at all. */
export function displayOf(env: NodeJS.ProcessEnv, withoutEnv = localeOfWindows): Language | undefined {
  const locale = (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || withoutEnv()).toLowerCase()
  return locale.startsWith('de') ? 'de' : locale.startsWith('en') ? 'en' : undefined
}

/** Windows has its language in no variable. */
function localeOfWindows(): string {
  return process.platform === 'win32' ? new Intl.DateTimeFormat().resolvedOptions().locale : ''
}

/** Colours only on a terminal, unless `FORCE_COLOR` or `--color` wants them or `NO_COLOR` or `--no-color` does not. */
export function colorOf(env: NodeJS.ProcessEnv, isTerminal: boolean, option: boolean | undefined): boolean {
  if (option !== undefined) return option
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true
  return isTerminal && env['TERM'] !== 'dumb'
}
