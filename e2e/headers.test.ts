import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from './atlasTest.ts'
import { diagrams } from './library.ts'

const PAGES = ['/', '/en/', '/ko/', ...diagrams.map(({ id }) => `/ko/${id}/`), '/en/no-such-architecture/']

for (const page of PAGES) {
  test(`${page} is served with headers that keep strangers out`, async ({ request }) => {
    const headers = (await request.get(page)).headers()
    const policy = new Map(
      (headers['content-security-policy'] ?? '').split('; ').map((rule) => {
        const [name = '', ...values] = rule.split(' ')
        return [name, values]
      }),
    )
    expect([...policy.values()].flat().filter((value) => /unsafe|^\*$|^https?:/.test(value))).toEqual([])
    expect(policy.get('default-src')).toEqual(["'none'"])
    expect(policy.get('object-src')).toEqual(["'none'"])
    expect(policy.get('base-uri')).toEqual(["'none'"])
    expect(policy.get('form-action')).toEqual(["'none'"])
    expect(policy.get('frame-ancestors')).toEqual(["'self'"])
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"])
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'x-frame-options': 'SAMEORIGIN',
      'permissions-policy': expect.stringContaining('camera=()'),
    })
  })
}

const SCHEMAS = readdirSync(fileURLToPath(new URL('../public/schema', import.meta.url)))

test('the schemas for editors are served', async ({ request }) => {
  expect(SCHEMAS).toContain('diagram.schema.json')
  for (const file of SCHEMAS) {
    const answer = await request.get(`/schema/${file}`)
    expect(answer.headers()['content-type']).toContain('application/json')
    expect(await answer.json()).toHaveProperty('$schema')
  }
})

test('the address of an architecture without its last slash leads to it, with its state', async ({
  page,
}) => {
  await page.goto('/en/serverless-aws?theme=dark')
  await expect(page).toHaveURL('/en/serverless-aws/?theme=dark')
})

test.describe('an address that is none of ours', () => {
  test.use({ onPurpose: /status of 404/ })

  for (const address of ['/en/no-such-architecture/', '/nothing', '/en/%E0%A4%A', '/assets/none.js']) {
    test(`${address} answers 404 with a way to the atlas`, async ({ page }) => {
      const answer = await page.goto(address)
      expect(answer?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      await page.locator('a[href$="/en/"]').first().click()
      await expect(page).toHaveURL('/en/')
      await expect(page.getByRole('article')).toHaveCount(diagrams.length)
    })
  }
})
