import type { Locator, Page } from 'playwright-core'

/** What a user of VS Code does and sees. */
export interface User {
  readonly page: Page
  /** Opens a file by a double click in the explorer. */
  openFile(name: string): Promise<void>
  /** Opens the view of the sources by its icon. */
  showSources(): Promise<Locator>
  /** Chooses a command in the command palette. */
  runCommand(title: string): Promise<void>
  /** Closes what lies over the text and beside it. */
  clearScreen(): Promise<void>
  /** Points at words in the editor and waits for the card. */
  pointAt(words: string): Promise<Locator>
}

const PATIENCE = 30_000

/** Opens a folder in VS Code, for somebody who has it in this language, and waits until the files are listed. */
export async function userAt(page: Page, origin: string, folder: string, language = 'de'): Promise<User> {
  page.setDefaultTimeout(PATIENCE)
  // What a language pack does. The workbench's own words stay English without one; those of extensions do not.
  if (language !== 'en') await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = '${language}'`)
  await page.goto(`${origin}/?${new URLSearchParams({ folder }).toString()}`)
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor()
  return userOf(page)
}

export function userOf(page: Page): User {
  return {
    page,
    async openFile(name) {
      await page.getByRole('treeitem', { name, exact: true }).dblclick()
      await page.locator('.view-lines').first().waitFor()
    },
    async showSources() {
      await page.locator('.activitybar').getByRole('tab', { name: 'Beleg' }).click()
      const view = page.locator('.pane').filter({ has: page.locator('.custom-view-tree-node-item') })
      await view.waitFor()
      return view
    },
    async runCommand(title) {
      // The palette knows the commands of an extension only once all extensions have been found.
      await page.locator('.statusbar-item').filter({ hasText: 'Beleg' }).waitFor()
      await page.keyboard.press('F1')
      await page.locator('.quick-input-widget input').fill(`>${title}`)
      await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first().click()
    },
    async clearScreen() {
      await page.getByRole('button', { name: 'Clear Notification' }).first().click()
      await page.keyboard.press('Control+KeyB')
    },
    async pointAt(words) {
      const { x, y } = await placeOf(page, words)
      // Two moves: the editor shows a card when the mouse has come to rest.
      await page.mouse.move(x - 2, y)
      await page.mouse.move(x, y, { steps: 4 })
      const card = page.locator('.monaco-hover:visible').first()
      await card.waitFor()
      return card
    },
  }
}

/** The middle of words on the screen: in an editor every letter is as wide as the next one. */
async function placeOf(page: Page, words: string): Promise<{ readonly x: number; readonly y: number }> {
  const line = page
    .locator('.view-line > span')
    .filter({ hasText: nonBreaking(words) })
    .first()
  await line.waitFor()
  const text = (await line.textContent()) ?? ''
  const box = await line.boundingBox()
  if (!box) throw new Error(`«${words}» is not on the screen.`)
  const middle = text.indexOf(nonBreaking(words)) + words.length / 2
  return { x: box.x + (box.width * middle) / text.length, y: box.y + box.height / 2 }
}

/** The editor draws spaces as no-break spaces. */
function nonBreaking(words: string): string {
  return words.replaceAll(' ', '\u00a0')
}
