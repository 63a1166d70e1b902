import type { Locator, Page } from '@playwright/test'
import { MARKS_KEY } from '../src/app/marksStore.ts'

/** A reading in the list of all. */
export const entry = (page: Page, id: string): Locator => page.locator(`#${id}`)

/** The button by which it is marked, on an English page. */
export const markButton = (page: Page, id: string, name: 'Read' | 'To read'): Locator =>
  entry(page, id).getByRole('button', { name: new RegExp(`^${name}: `) })

/** What the device has kept of the marks. */
export const remembered = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), MARKS_KEY)
