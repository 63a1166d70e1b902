import { type BrowserContext, test as base, expect } from '@playwright/test'

/**
 * Writes down what no page of the atlas may do: break its content security policy, report an error, or ask another
 * host for something (which is refused besides). Holds for every page of the context, second windows too.
 */
export async function watch(context: BrowserContext, host: string): Promise<string[]> {
  const complaints: string[] = []
  const isElsewhere = (url: URL) => url.protocol.startsWith('http') && url.host !== host
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`securitypolicyviolation: ${event.effectiveDirective} refused "${event.blockedURI}"`)
    })
  })
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (thrown) => {
    complaints.push(`error: ${thrown.error().message}`)
  })
  await context.route(isElsewhere, async (route) => {
    complaints.push(`request to another host: ${route.request().url()}`)
    await route.abort()
  })
  return complaints
}

interface Options {
  /** What a test brings about on purpose; everything else that a page complains of still fails it. */
  onPurpose: RegExp | undefined
}

/** Playwright's test, on pages that are watched: what they complain of fails the test. */
export const test = base.extend<Options>({
  onPurpose: [undefined, { option: true }],
  context: async ({ context, baseURL, onPurpose }, use) => {
    const complaints = await watch(context, new URL(baseURL ?? 'about:blank').host)
    await use(context)
    const unforeseen = complaints.filter((complaint) => !onPurpose?.test(complaint))
    expect(unforeseen, 'what the pages of this test complained of').toEqual([])
  },
})

export { expect }
