import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { Shot } from './planShots.ts'

/** From this width a picture is React Flow's; below it there is one column, as on a phone. */
const WIDE = 720
/** How long a page may take until it answers, ms. */
const PATIENCE = 20_000

/**
 * Opens a page in a window of its own and writes what it shows to a PNG file.
 * Gives what was wrong with the page, in words; a page that is wrong is photographed all the same.
 */
export async function takeShot(browser: Browser, site: string, shot: Shot, file: string): Promise<string[]> {
  const context = await openWindow(browser, shot)
  try {
    const page = await context.newPage()
    const faults = hearFaults(page)
    await page.goto(new URL(shot.address, site).href)
    await untilReady(page, shot).catch((error: Error) => faults.push(firstLine(error.message)))
    await page.screenshot({ path: file, fullPage: shot.state === 'whole' })
    return faults
  } finally {
    await context.close()
  }
}

function openWindow(
  browser: Browser,
  { width, height, theme, language, state }: Shot,
): Promise<BrowserContext> {
  const phone = width < WIDE
  return browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: language,
    // The camera is where it goes to at once.
    reducedMotion: 'reduce',
    // A phone's page from head to foot is long enough without twice the pixels.
    deviceScaleFactor: phone && state !== 'whole' ? 2 : 1,
    hasTouch: phone,
    isMobile: phone,
  })
}

function hearFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(firstLine(error.message)))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(firstLine(message.text()))
  })
  return faults
}

async function untilReady(page: Page, shot: Shot): Promise<void> {
  page.setDefaultTimeout(PATIENCE)
  if (shot.isExplorer) {
    await page.locator('html[data-live="1"]').waitFor({ state: 'attached' })
    if (shot.width >= WIDE) await page.locator('.react-flow__edge').first().waitFor({ state: 'attached' })
  }
  if (shot.state === 'legend') await page.locator('button[aria-controls="legend"]').click()
  await page.evaluate(() => document.fonts.ready)
  // Two frames: what was asked for last has been drawn by then.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text
}
