/**
 * Stands in for the executable of VS Code: reads the arguments that `runTests` passes, runs the tests in a VS Code in
 * Chromium, prints what they print and ends with their exit code.
 */
import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { temporaryFolder } from '../../temporary.ts'
import { openWindow } from './browser.ts'
import { cache, installWebVSCode } from './install.ts'
import { startServer, type WebServer } from './webServer.ts'

const START_LIMIT = 120_000
/** What the test run prints begins with this (suite/index.ts). */
const MARK = '[tests] '
const log = join(cache, 'vscode.log')

const { extensionDevelopmentPath, extensionTestsPath, workspace } = readArguments()

writeFileSync(log, '')
const vscode = installWebVSCode()
const dataDir = temporaryFolder()
const server = await startServer(vscode, { dataDir, extensionsDir: join(dataDir, 'extensions'), forTests: true })
const { browser, page } = await openWindow(vscode.chromium)
try {
  process.exitCode = await runIn(page, server)
} finally {
  await browser.close()
  server.stop()
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
}
if (process.exitCode !== 0) console.log(`What VS Code said is in ${log}`)
process.exit()

async function runIn(page: Page, { origin, authority }: WebServer): Promise<number> {
  const remote = (path: string): string => `vscode-remote://${authority}${path}`
  const payload = [
    ['extensionDevelopmentPath', remote(extensionDevelopmentPath)],
    ['extensionTestsPath', remote(extensionTestsPath)],
    ['skipWelcome', 'true'],
  ]
  let started = false
  const finished = new Promise<number>((resolve, reject) => {
    void page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
      started = true
      for (const line of args.join(' ').split('\n')) tell(line)
    })
    void page.exposeFunction('codeAutomationExit', resolve)
    page.on('crash', () => reject(new Error('Chromium crashed while the tests ran.')))
    setTimeout(() => {
      if (!started) reject(new Error(`VS Code did not start the tests within ${START_LIMIT / 1000} s.`))
    }, START_LIMIT).unref()
  })
  const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) })
  await page.goto(`${origin}/?${query.toString()}`)
  return finished
}

/** The tests' own lines are shown; all that VS Code says beside them is in a file. */
function tell(line: string): void {
  appendFileSync(log, `${line}\n`)
  if (line.startsWith(MARK)) console.log(line.slice(MARK.length))
}

/** The three of VS Code's many arguments that matter here. */
function readArguments(): Record<'extensionDevelopmentPath' | 'extensionTestsPath' | 'workspace', string> {
  const { values, positionals } = parseArgs({ strict: false, allowPositionals: true })
  const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = values
  const [folder] = positionals
  if (typeof extension !== 'string' || typeof tests !== 'string' || !folder) {
    throw new Error('Name the extension, the tests and the folder to open, as VS Code wants them.')
  }
  return { extensionDevelopmentPath: extension, extensionTestsPath: tests, workspace: folder }
}
