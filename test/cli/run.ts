import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

export const CLI = resolve(process.env['BELEG_DIST'] ?? 'dist', 'cli.js')

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs `beleg` as a process of its own, in English unless `env` says otherwise. */
export function beleg(
  cwd: string,
  args: readonly string[],
  more: { input?: string; env?: NodeJS.ProcessEnv } = {},
): Run {
  if (!existsSync(CLI)) throw new Error(`${CLI} is missing: run “npm run build” first.`)
  const { PATH, HOME, BELEG_CACHE_DIR } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH, HOME, BELEG_CACHE_DIR, LANG: 'en_GB.UTF-8', ...more.env },
    ...(more.input !== undefined && { input: more.input }),
  })
  return { status, stdout, stderr }
}
