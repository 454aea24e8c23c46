import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from '../../temporary.ts'
import type { WebVSCode } from './install.ts'

export interface WebServer {
  /** `http://127.0.0.1:40123` */
  readonly origin: string
  /** `127.0.0.1:40123`, the authority of `vscode-remote:` addresses. */
  readonly authority: string
  stop(): void
}

export interface ServerFolders {
  /** Settings, logs and state; nothing of the user's own VS Code is touched. */
  readonly dataDir: string
  readonly extensionsDir: string
  readonly settings?: Readonly<Record<string, unknown>>
  /** Lets a page name tests to run. It also keeps notifications from the screen, so that a user never has it. */
  readonly forTests?: boolean
}

const QUIET = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'security.workspace.trust.enabled': false,
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
}

const OPTIONS = (
  '--host 127.0.0.1 --port 0 --without-connection-token --accept-server-license-terms ' +
  '--telemetry-level off --disable-workspace-trust'
).split(' ')

/** Starts VS Code's server on a free port of this machine and waits until it listens. */
export function startServer(vscode: WebVSCode, folders: ServerFolders): Promise<WebServer> {
  const settings = join(folders.dataDir, 'data/Machine/settings.json')
  mkdirSync(dirname(settings), { recursive: true })
  writeFileSync(settings, JSON.stringify({ ...QUIET, ...folders.settings }, null, 2))
  const child = spawn(
    vscode.node,
    [
      vscode.serverMain,
      ...OPTIONS,
      ...(folders.forTests ? ['--enable-smoke-test-driver'] : []),
      ...folderOptions(folders),
    ],
    {
      env: ownFolderForSockets(process.env),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    },
  )
  return listening(child)
}

/** It leaves its sockets where it made them. On other systems a path inside of the temporary folder is too long for one. */
function ownFolderForSockets(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (process.platform !== 'linux') return env
  const folder = temporaryFolder()
  return { ...env, TMPDIR: folder, XDG_RUNTIME_DIR: folder }
}

/** Installs a `.vsix` as `code --install-extension` does. */
export function installExtension(vscode: WebVSCode, folders: ServerFolders, vsix: string): string {
  const args = [vscode.serverMain, '--install-extension', vsix, ...folderOptions(folders)]
  return execFileSync(vscode.node, args, { encoding: 'utf8', stdio: 'pipe' })
}

function folderOptions({ dataDir, extensionsDir }: ServerFolders): string[] {
  return ['--server-data-dir', dataDir, '--extensions-dir', extensionsDir]
}

function listening(child: ChildProcess): Promise<WebServer> {
  return new Promise((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer): void => {
      output += chunk.toString()
      const port = /agent listening on (\d+)/.exec(output)?.[1]
      if (!port) return
      const authority = `127.0.0.1:${port}`
      resolve({ origin: `http://${authority}`, authority, stop: () => stopGroup(child) })
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.on('error', reject)
    child.on('exit', code => reject(new Error(`VS Code's server ended (${code}) before it listened:\n${output}`)))
  })
}

/** The server has children of its own (extension host, file watcher, language server): all of them end. */
function stopGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill()
    else process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
