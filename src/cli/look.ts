/**
 * `npm run look`: builds the site, takes pictures of every page in both languages, light and dark, on a phone, a laptop
 * and a large screen, and puts them on contact sheets in `look/`. Options narrow it down, each as often as one likes:
 * `npm run look -- --only hadoop-ecosystem --lang ko --width 390`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Browser } from '@playwright/test'
import { loadLibrary } from '../site/library.ts'
import { diagramFolder } from '../site/siteSource.ts'
import { ROOT, withServedSite } from './buildSite.ts'
import { type Sheet, sheetHtml, sheetWidth } from './ContactSheet.tsx'
import { type Choice, planShots, type Shot } from './planShots.ts'
import { fileOf, sheetsOf } from './sheetsOf.ts'
import { takeShot } from './takeShot.ts'
import { withBrowser } from './withBrowser.ts'

const FOLDER = join(ROOT, 'look')
const AT_ONCE = 2

function readChoice(): Choice {
  const list = { type: 'string', multiple: true } as const
  const { values } = parseArgs({ options: { only: list, lang: list, width: list } })
  return { only: values.only, languages: values.lang, widths: values.width?.map(Number) }
}

/** Runs a part of the work for each item, a few at a time. */
async function forEachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values()
  const worker = async () => {
    for (const item of waiting) await work(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

/** Takes all pictures; gives how many pages had a fault. */
async function takeAll(browser: Browser, site: string, shots: readonly Shot[]): Promise<number> {
  let taken = 0
  let faulty = 0
  await forEachOf(shots, async (shot) => {
    const file = fileOf(shot)
    mkdirSync(dirname(join(FOLDER, file)), { recursive: true })
    const faults = await takeShot(browser, site, shot, join(FOLDER, file))
    taken++
    console.log(`${taken} of ${shots.length}  ${file}`)
    for (const fault of faults) console.error(`  ${fault}`)
    if (faults.length > 0) faulty++
  })
  return faulty
}

async function writeSheet(browser: Browser, name: string, sheet: Sheet): Promise<void> {
  const file = join(FOLDER, `${name}.html`)
  writeFileSync(file, sheetHtml(sheet))
  const page = await browser.newPage({ viewport: { width: sheetWidth(sheet), height: 600 } })
  await page.goto(pathToFileURL(file).href)
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true })
  await page.close()
}

function look(shots: readonly Shot[], site: string): Promise<void> {
  return withBrowser(async (browser) => {
    const faulty = await takeAll(browser, site, shots)
    const sheets = [...sheetsOf(shots)]
    await forEachOf(sheets, ([name, sheet]) => writeSheet(browser, name, sheet))
    const place = relative(process.cwd(), FOLDER) || '.'
    console.log(`${shots.length} pictures and ${sheets.length} contact sheets are in ${place}/`)
    if (faulty > 0) throw new Error(`${faulty} of the pages had a fault; see above`)
  })
}

const choice = readChoice()
const library = loadLibrary(diagramFolder(ROOT))
const shots = planShots(library, choice)
if (shots.length === 0) {
  const pages = [...new Set(planShots(library).map(({ page }) => page))].join(', ')
  console.error(`look: there is no such page, language or width; the pages are ${pages}`)
  process.exit(1)
}
// Pictures of what is no more would mislead; a part of them is renewed in its place.
if (process.argv.length === 2) rmSync(FOLDER, { recursive: true, force: true })

await withServedSite(async (site) => {
  console.log('the site is built')
  await look(shots, site)
})
