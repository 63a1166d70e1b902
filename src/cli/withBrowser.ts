import { type Browser, chromium } from '@playwright/test'
import { findChromium } from './findChromium.ts'

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--hide-scrollbars']

/** Opens a Chromium without windows for some work, and closes it when the work is done. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findChromium()
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ARGUMENTS })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}
