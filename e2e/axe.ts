import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, ElementContext } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const WIDE = { width: 1280, height: 720 }
const PHONE = { width: 390, height: 844 }
/** Every language meets every theme, every theme every width, and every width every language: not all three in every way. */
export const LOOKS = [
  { viewport: WIDE, language: 'en', theme: 'light' },
  { viewport: WIDE, language: 'ko', theme: 'dark' },
  { viewport: PHONE, language: 'ko', theme: 'light' },
  { viewport: PHONE, language: 'en', theme: 'dark' },
] as const

/** What axe finds wrong in the page as it is now, each as a line: the rule, the element, and what to do. */
export async function axeFindings(page: Page, inside = 'html'): Promise<string[]> {
  // What Playwright evaluates is not held back by the content security policy, so the page is looked at under its own.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const { violations } = await page.evaluate(runAxe, inside)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}

async function runAxe(inside: string): Promise<AxeResults> {
  const { axe } = window as unknown as { axe: { run(context: ElementContext): Promise<AxeResults> } }
  return axe.run({ include: [inside] })
}
