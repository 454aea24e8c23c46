import { runTests } from '@vscode/test-electron'
import { vscodeExecutable } from './harness/executable.ts'
import { stageExtension, stageSuite } from './harness/stage.ts'
import { newWorkspace, removeWorkspace } from './harness/workspace.ts'

describe('extension in VS Code', () => {
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
      removeWorkspace(folder)
    }
  })
})
