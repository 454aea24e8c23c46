import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * A VS Code that comes from npm: code-server's workbench and extension host, and the Node that it wants.
 *
 * Everything is put under `.vscode-test/`, which git ignores, and is kept for the next run.
 */
export const root = resolve(import.meta.dirname, '../../..')
export const cache = join(root, '.vscode-test')

const CODE_SERVER = '4.139.1'
const NODE = '24.21.0'
const home = join(cache, `code-server-${CODE_SERVER}-node-${NODE}`)
const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`

export interface WebVSCode {
  readonly node: string
  readonly serverMain: string
  readonly chromium: string
}

/** Installs what is missing and says where it is. */
export function installWebVSCode(): WebVSCode {
  const chromium = installChromium()
  const vscode = join(home, 'node_modules/code-server/lib/vscode')
  const ready = join(home, 'ready')
  if (!existsSync(ready)) {
    console.log(`Installing VS Code for the tests (code-server ${CODE_SERVER}) into ${home}`)
    rmSync(home, { recursive: true, force: true })
    mkdirSync(home, { recursive: true })
    writeFileSync(join(home, 'package.json'), '{ "private": true }\n')
    npmInstall(home, `${nodePackage}@${NODE}`, `code-server@${CODE_SERVER}`)
    npmInstall(vscode, '--omit=dev')
    writeFileSync(ready, '')
  }
  return {
    chromium,
    node: join(home, 'node_modules', nodePackage, 'bin/node'),
    serverMain: join(vscode, 'out/server-main.js'),
  }
}

function npmInstall(cwd: string, ...what: string[]): void {
  const args = ['install', ...what, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { status, error, stderr } = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: withoutNpmSettings(process.env),
  })
  if (status === 0) return
  throw new Error(
    `VS Code for the tests could not be installed: npm install ${what.join(' ')} failed. ` +
      `Check that the npm registry can be reached, then run the tests again.\n${error?.message ?? stderr}`,
  )
}

/** What `npm test` hands down (prefix, lifecycle) is about this project, not about the folder that npm installs into. */
function withoutNpmSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^npm_(config_(local_)?prefix|lifecycle|package)/.test(name)),
  )
}

const CHROMIUM_PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function installChromium(): string {
  const found = findChromium()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the tests (apt-get install chromium)')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const aptGet = (...args: string[]): unknown => spawnSync('apt-get', ['-qq', ...args], { env, stdio: 'ignore' })
    aptGet('update')
    aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation2')
  }
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    'The tests in VS Code need Chromium, and none was found. ' +
      'Install it (Debian: sudo apt-get install chromium) or set CHROMIUM_PATH to a Chromium or Chrome.',
  )
}

function findChromium(): string | undefined {
  return CHROMIUM_PLACES.find((path): path is string => path !== undefined && existsSync(path))
}
