import { type Browser, chromium, type Page } from 'playwright-core'

const FLAGS = (
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking ' +
  '--disable-component-update --disable-sync --disable-dev-shm-usage'
).split(' ')

export interface Window {
  readonly browser: Browser
  readonly page: Page
}

/** A window of Chromium in which the clipboard, the time and the size are the same on every machine. */
export async function openWindow(executablePath: string, scale = 1): Promise<Window> {
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  const context = await browser.newContext({
    viewport: { width: 1360, height: 850 },
    deviceScaleFactor: scale,
    locale: 'en-US',
  })
  return { browser, page: await context.newPage() }
}
