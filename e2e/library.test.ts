import { expect, test } from './atlasTest.ts'
import { diagrams } from './library.ts'

test('the gallery can be narrowed to what one looks for, and the way back undoes it', async ({ page }) => {
  await page.goto('/en/')
  const all = `${diagrams.length} architectures`
  const shown = page.getByRole('search').getByRole('status')
  await expect(shown).toHaveText(all)
  await page.getByLabel('Vendor').selectOption('Google')
  const ofGoogle = page.locator('.card:visible')
  await expect(ofGoogle.filter({ hasText: 'Google Cloud' }).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Hadoop ecosystem data pipeline' })).toBeHidden()
  await expect(page).toHaveURL(/[?]vendor=Google/)
  await page.getByLabel('Year').selectOption('2020')
  await expect(page).toHaveURL(/vendor=Google&year=2020/)
  await expect(shown).toHaveText(`${await ofGoogle.count()} of ${all}`)
  await page.goBack()
  await expect(page.getByLabel('Year')).toHaveValue('')
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(shown).toHaveText(all)
  await expect(page).toHaveURL('/en/')
})

test('a link to a narrowed gallery opens just that, and a shelf with nothing on it is gone', async ({
  page,
}) => {
  await page.goto('/ko/?vendor=Google&year=2022')
  await expect(page.getByLabel('벤더')).toHaveValue('Google')
  await expect(page.getByRole('heading', { name: '클라우드 서버리스' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '기초', exact: true })).toBeHidden()
})

test('a filter that nothing fits is told, and everything is shown', async ({ page }) => {
  await page.goto('/en/?year=1871')
  const shown = page.getByRole('search').getByRole('status')
  await expect(shown).toContainText(`${diagrams.length} architectures`)
  await expect(shown).toContainText('year=1871')
})

test('from a technology one comes to exactly where it stands', async ({ page }) => {
  await page.goto('/en/technologies/')
  await page.getByRole('link', { name: 'Apache Kafka', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Apache Kafka')
  await page.getByRole('link', { name: 'Hadoop ecosystem data pipeline' }).click()
  await expect(page).toHaveURL('/en/hadoop-ecosystem/?select=kafka')
  await expect(page.getByTestId('details')).toContainText('Kafka')
})

test('a technology stands between its neighbours, and each is a step further', async ({ page }) => {
  await page.goto('/ko/technologies/kafka/')
  const between = page.locator('.between')
  await between.getByRole('link', { name: 'Apache Flink' }).first().click()
  await expect(page).toHaveURL('/ko/technologies/flink/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Apache Flink')
})

test('a role tells who plays it where', async ({ page }) => {
  await page.goto('/en/roles/')
  await page.getByRole('link', { name: 'message log', exact: true }).click()
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows.filter({ hasText: 'Hadoop ecosystem' })).toContainText('Apache Kafka')
  await rows.filter({ hasText: 'Hadoop ecosystem' }).getByRole('link', { name: 'Kafka', exact: true }).click()
  await expect(page).toHaveURL('/en/hadoop-ecosystem/?select=kafka')
})

test('a role leads to an architecture, with the box that plays it selected', async ({ page }) => {
  await page.goto('/ko/roles/message-log/')
  const row = page.getByRole('table').getByRole('row').filter({ hasText: '하둡 에코시스템' })
  await row.getByRole('rowheader').getByRole('link').click()
  await expect(page).toHaveURL('/ko/hadoop-ecosystem/?select=kafka')
  await expect(page.getByTestId('details')).toContainText('Kafka')
})

test('the sections of the library lead to one another, in the language one reads', async ({ page }) => {
  await page.goto('/ko/technologies/kafka/')
  await page.getByRole('navigation', { name: '라이브러리' }).getByRole('link', { name: '역할' }).click()
  await expect(page).toHaveURL('/ko/roles/')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/roles/')
  await page.getByRole('link', { name: 'Architectures', exact: true }).click()
  await expect(page).toHaveURL('/en/')
})
