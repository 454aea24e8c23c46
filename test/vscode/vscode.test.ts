import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTests } from '@vscode/test-electron'
import { vscodeExecutable } from './harness/executable.ts'
import { root } from './harness/install.ts'
import { stageExtension, stageSuite } from './harness/stage.ts'

/** The folder that VS Code opens: a draft and its sources. */
export function newWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'beleg-redaktion-'))
  cpSync(join(root, 'test/vscode/workspace'), folder, { recursive: true })
  return folder
}

describe('extension in VS Code', function () {
  this.timeout(10 * 60_000)

  it('passes the tests of suite/', async () => {
    const folder = newWorkspace()
    try {
      await runTests({
        vscodeExecutablePath: await vscodeExecutable(),
        extensionDevelopmentPath: stageExtension(),
        extensionTestsPath: await stageSuite(),
        launchArgs: [folder],
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
