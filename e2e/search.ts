import type { Page } from '@playwright/test'
import { diagramOf, one } from './library.ts'

/** What the tests look for: Kafka in the Hadoop figure, and the stage where it stands. */
export const hadoop = diagramOf('hadoop-ecosystem')
export const kafka = one(
  hadoop.nodes.filter(({ technology }) => technology === 'kafka'),
  'Kafka',
)
export const stage = one(
  hadoop.stages.filter(({ id }) => id === kafka.stage),
  'its stage',
)

export const dialog = (page: Page) => page.locator('dialog.search')
export const field = (page: Page) => dialog(page).getByRole('combobox')
export const results = (page: Page) => dialog(page).getByRole('option')
export const chosen = (page: Page) => dialog(page).getByRole('option', { selected: true })
export const opener = (page: Page) => page.locator('.search-open')

/** Opens the search by its key, types, and waits until the list is of what was typed. */
export async function searchFor(page: Page, query: string) {
  await opener(page).waitFor()
  await page.keyboard.press('/')
  await field(page).fill(query)
  await chosen(page).waitFor()
}
