import type { Page } from '@playwright/test'

/**
 * Waits until what is there of a page is painted in the page's own fonts. `document.fonts.ready` alone is kept at once by
 * a page that has not asked for any font yet.
 */
export async function untilDrawnInItsFonts(page: Page) {
  await page.waitForFunction(
    () => document.fonts.status === 'loaded' && [...document.fonts].some(({ status }) => status === 'loaded'),
  )
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}
