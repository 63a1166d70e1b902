import { test as base } from '@playwright/test'
import { expect, test, watch } from './atlasTest.ts'

const elsewhere = 'http://elsewhere.test/picture.png'

base.describe('the watch sees', () => {
  base('a request to another host, and refuses it', async ({ page, context }) => {
    const complaints = await watch(context, '127.0.0.1')
    const refused = page.waitForEvent('requestfailed')
    await page.setContent(`<img src="${elsewhere}" alt="">`)
    await refused
    expect(complaints).toContain(`request to another host: ${elsewhere}`)
  })

  base('an error that nobody catches', async ({ page, context }) => {
    const complaints = await watch(context, '127.0.0.1')
    await page.setContent('<button onclick="throw new Error(\'lost\')">throw</button>')
    await page.getByRole('button').click()
    await expect.poll(() => complaints).toEqual(['error: lost'])
  })

  base('an error in the console of a second window', async ({ page, context }) => {
    const complaints = await watch(context, '127.0.0.1')
    const opened = context.waitForEvent('page')
    await page.evaluate(() => window.open('about:blank'))
    await (await opened).evaluate(() => console.error('lost'))
    await expect.poll(() => complaints.join()).toContain('console: lost')
  })

  base('what breaks the content security policy', async ({ page, context }) => {
    const complaints = await watch(context, 'atlas.test')
    await context.route('http://atlas.test/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': "img-src 'none'" },
        body: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">',
      }),
    )
    await page.goto('http://atlas.test/')
    await expect.poll(() => complaints.join()).toContain('securitypolicyviolation: img-src')
  })
})

test('a page without fault passes', async ({ page }) => {
  await page.setContent('<h1>Pipeline Atlas</h1>')
})

test.fail('a page with a fault fails its test', async ({ page }) => {
  await page.evaluate(() => console.error('lost'))
})
