import type { Page } from '@playwright/test'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { wordsOf } from '../src/app/words.ts'
import { LANGUAGES, type Language } from '../src/model/vocabulary.ts'
import { expect, test } from './atlasTest.ts'
import { camera, sceneOnPage, untilItAnswers } from './explorer.ts'

interface Sight {
  id: string
  language: Language
  theme: 'light' | 'dark'
}

interface Place {
  x: number
  y: number
  width: number
  height: number
}

/** More room than the picture needs, so that all of it is in the frame at its actual size; px. */
const ROOM = { width: 90, height: 190 }

/** The picture as the app draws it at its actual size, with nothing over it, and where it lies on the screen. */
async function livePicture(
  page: Page,
  { id, language, theme }: Sight,
): Promise<{ picture: PNG; place: Place }> {
  await page.goto(`/${language}/${id}/?theme=${theme}`)
  const { width, height } = await sceneOnPage(page)
  await page.setViewportSize({ width: width + ROOM.width, height: height + ROOM.height })
  await untilItAnswers(page)
  await page.getByRole('button', { name: wordsOf(language).actualSize }).click()
  await expect.poll(async () => (await camera(page)).zoom).toBe(1)
  const { x, y } = await camera(page)
  const frame = await page.locator('#picture').boundingBox()
  const place = { x: (frame?.x ?? 0) + x, y: (frame?.y ?? 0) + y, width, height }
  await page.mouse.move(1, 1)
  await hide(page, '#controls, .react-flow__panel')
  return { picture: await shoot(page, place), place }
}

/** The static picture out of the HTML, at its natural size in the same place. */
async function staticPicture(
  page: Page,
  { id, language, theme }: Sight,
  { x, y, width, height }: Place,
): Promise<PNG> {
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  await page.setViewportSize({ width: width + ROOM.width, height: height + ROOM.height })
  await page.goto(`/${language}/${id}/?theme=${theme}`)
  await page.locator('#picture .wide svg').evaluate(
    (svg: SVGElement, { x, y, width, height }) => {
      const { left, top } = document.querySelector('#picture')?.getBoundingClientRect() ?? new DOMRect()
      // Not `fixed`: that would be drawn in tiles of its own, and a tile's edge softens other pixels.
      Object.assign(svg.style, { position: 'absolute', left: `${x - left}px`, top: `${y - top}px` })
      Object.assign(svg.style, {
        width: `${width}px`,
        height: `${height}px`,
        maxWidth: 'none',
        maxHeight: 'none',
      })
    },
    { x, y, width, height },
  )
  return shoot(page, { x, y, width, height })
}

async function hide(page: Page, what: string) {
  await page.locator(what).evaluateAll((all) => {
    for (const element of all) (element as HTMLElement).style.visibility = 'hidden'
  })
}

async function shoot(page: Page, clip: Place): Promise<PNG> {
  await page.evaluate(() => document.fonts.ready)
  return PNG.sync.read(await page.screenshot({ clip }))
}

function differingPixels(a: PNG, b: PNG): number {
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0, includeAA: true })
}

for (const id of ['hadoop-ecosystem', 'serverless-aws']) {
  for (const language of LANGUAGES) {
    for (const theme of ['light', 'dark'] as const) {
      test(`the app draws ${id} as the page does, to the pixel (${language}, ${theme})`, async ({
        page,
        context,
      }) => {
        const sight: Sight = { id, language, theme }
        const { picture, place } = await livePicture(page, sight)
        const other = await context.newPage()
        const still = await staticPicture(other, sight, place)
        expect(differingPixels(picture, still)).toBe(0)
      })
    }
  }
}

test('the comparison of pictures sees a shift by one pixel', async ({ page, context }) => {
  const sight: Sight = { id: 'hadoop-ecosystem', language: 'en', theme: 'light' }
  const { picture, place } = await livePicture(page, sight)
  const other = await context.newPage()
  await staticPicture(other, sight, place)
  const shifted = await shoot(other, { ...place, x: place.x + 1 })
  expect(differingPixels(picture, shifted)).toBeGreaterThan(1000)
})
