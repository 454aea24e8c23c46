import { type Browser, chromium, type Page } from 'playwright-core'

const FLAGS = (
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking ' +
  '--disable-component-update --disable-sync --disable-dev-shm-usage'
).split(' ')

export interface Window {
  readonly browser: Browser
  readonly page: Page
}

/** A window of Chromium that has the same size on every machine. */
export async function openWindow(executablePath: string): Promise<Window> {
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  const context = await browser.newContext({
    viewport: { width: 1200, height: 640 },
    deviceScaleFactor: 2,
    locale: 'en-US',
  })
  return { browser, page: await context.newPage() }
}
