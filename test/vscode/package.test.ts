import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce'
import { openWindow, type Window } from './harness/browser.ts'
import { cache, installWebVSCode, root } from './harness/install.ts'
import { userAt } from './harness/user.ts'
import { installExtension, startServer, type WebServer } from './harness/webServer.ts'
import { newWorkspace } from './harness/workspace.ts'

const LIMIT = 3_000_000
/** `BELEG_SCREENSHOT=1 npm run test:vscode` takes the picture of the README anew. */
const pictures = process.env['BELEG_SCREENSHOT'] ? join(root, 'media') : join(cache, 'pictures')

describe('packaged extension', () => {
  const vsix = join(cache, 'beleg.vsix')
  const folder = newWorkspace()
  const dataDir = mkdtempSync(join(tmpdir(), 'beleg-user-'))
  let server: WebServer | undefined
  let window: Window | undefined

  before(async () => {
    mkdirSync(cache, { recursive: true })
    await createVSIX({ cwd: root, packagePath: vsix, dependencies: false, rewriteRelativeLinks: false })
  })
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window?.page.screenshot({ path: join(cache, 'failed.png') })
  })
  after(async () => {
    await window?.browser.close()
    server?.stop()
    for (const path of [folder, dataDir]) rmSync(path, { recursive: true, force: true, maxRetries: 5 })
  })

  it('is small and has nothing in it that nobody runs or reads', async () => {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None })
    for (const path of ['dist/extension.js', 'dist/server.js', 'package.nls.de.json', 'seeds/sources.json']) {
      assert.ok(files.includes(path), `${path} is missing`)
    }
    assert.deepEqual(
      files.filter(path => /^(?:src|test|node_modules|\.)|\.map$/.test(path)),
      [],
    )
    const { size } = statSync(vsix)
    assert.ok(size <= LIMIT, `${size} bytes`)
  })

  it('shows a writer what the sources say, and where', async () => {
    const vscode = installWebVSCode()
    const folders = { dataDir, extensionsDir: join(dataDir, 'extensions'), settings: { 'editor.fontSize': 15 } }
    installExtension(vscode, folders, vsix)
    server = await startServer(vscode, folders)
    window = await openWindow(vscode.chromium, 2)
    const { page } = window
    const user = await userAt(page, server.origin, folder)

    await user.openFile('entwurf.md')
    await user.runCommand('Beleg: Check Article')
    await page.locator('.notification-list-item-message').filter({ hasText: 'need a look' }).waitFor()
    await page.locator('.statusbar-item').filter({ hasText: '% supported · sources' }).waitFor()
    await page.locator('.view-overlays .squiggly-error').first().waitFor()
    await page.keyboard.press('Escape')

    const card = await user.pointAt('sehr')
    await card.getByText('Küstenbote').first().waitFor()
    mkdirSync(pictures, { recursive: true })
    await page.screenshot({ path: join(pictures, 'screenshot.png') })

    await card.getByRole('link', { name: 'Neue Fähre verbindet' }).first().click()
    await page.locator('.tab.active').filter({ hasText: 'faehre.md' }).waitFor()
    await page.locator('.statusbar-item').filter({ hasText: 'selected)' }).waitFor()
    await page.screenshot({ path: join(pictures, 'passage.png') })
  })
})
