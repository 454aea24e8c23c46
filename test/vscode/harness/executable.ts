import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { downloadAndUnzipVSCode } from '@vscode/test-electron'
import { cache } from './install.ts'

const PROBE = 'https://update.code.visualstudio.com/api/releases/stable'

/** The VS Code that the tests run in: `BELEG_VSCODE`, else a downloaded one where that is possible, else the one in Chromium. */
export async function vscodeExecutable(): Promise<string> {
  const own = process.env['BELEG_VSCODE']
  if (own) return own
  return hasDisplay() && (await canDownload()) ? downloadAndUnzipVSCode({ cachePath: cache }) : launcher()
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}

async function canDownload(): Promise<boolean> {
  try {
    return (await fetch(PROBE, { signal: AbortSignal.timeout(5000) })).ok
  } catch {
    return false
  }
}

/** A program that takes the arguments of VS Code and is run.ts. */
function launcher(): string {
  mkdirSync(cache, { recursive: true })
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const run = join(import.meta.dirname, 'run.ts')
  const windows = process.platform === 'win32'
  const path = join(cache, windows ? 'code.cmd' : 'code')
  const command = `"${process.execPath}" --import "${tsx}" "${run}"`
  writeFileSync(path, windows ? `@${command} %*\r\n` : `#!/bin/sh\nexec ${command} "$@"\n`)
  chmodSync(path, 0o755)
  return path
}
