import { expect, type Locator, type Page } from '@playwright/test'
import type { Language } from '../src/model/vocabulary.ts'
import type { Scene } from '../src/scene/scene.ts'

interface Where {
  id?: string
  language?: Language
  query?: string
}

/** Opens an architecture and waits until its picture answers. */
export async function openExplorer(
  page: Page,
  { id = 'hadoop-ecosystem', language = 'en', query = '' }: Where = {},
) {
  await page.goto(`/${language}/${id}/${query}`)
  await untilItAnswers(page)
}

export async function untilItAnswers(page: Page) {
  await page.locator('html[data-live]').waitFor()
  // In columns, or in one.
  await page.locator('.react-flow__node, .picture .narrow [data-node]').first().waitFor()
}

/** The scene that the open page is drawn from. */
export async function sceneOnPage(page: Page, direction: 'LR' | 'TB' = 'LR'): Promise<Scene> {
  const name = direction === 'LR' ? 'data-scene-lr' : 'data-scene-tb'
  const address = await page.locator('#explorer').getAttribute(name)
  const answer = await page.request.get(new URL(address ?? '', page.url()).href)
  return answer.json()
}

export const panel = (page: Page) => page.getByRole('complementary')
export const panelTitle = (page: Page) => panel(page).getByRole('heading', { level: 2 })
/** What a node, group or band is focused by. */
export const button = (page: Page, id: string) => page.locator(`#picture [data-focus="${id}"]`)

export type Kind = 'node' | 'edge' | 'group' | 'stage'

export const drawn = (page: Page, kind: Kind, id: string) => page.locator(`#picture [data-${kind}="${id}"]`)

/** Clicks a thing where a person would: a card or a title on its text, an arrow on its line. */
export async function clickThing(page: Page, kind: Kind, id: string) {
  if (kind !== 'edge') return drawn(page, kind, id).locator('text').last().click()
  const { x, y } = await onLine(drawn(page, 'edge', id))
  await page.mouse.click(x, y)
}

/** A place on the screen where an arrow lies on top. */
export async function onLine(arrow: Locator): Promise<{ x: number; y: number }> {
  const place = await arrow
    .locator('path')
    .first()
    .evaluate((line: SVGPathElement) => {
      const matrix = line.getScreenCTM()
      const length = line.getTotalLength()
      const places = Array.from({ length: 41 }, (_, i) =>
        line.getPointAtLength((length * i) / 40).matrixTransform(matrix ?? undefined),
      )
      const isOnTop = ({ x, y }: DOMPoint) =>
        document.elementFromPoint(x, y)?.closest('[data-edge]') === line.parentElement
      const found = places.filter(isOnTop)
      const middle = found[Math.floor(found.length / 2)]
      return middle && { x: middle.x, y: middle.y }
    })
  if (!place) throw new Error('the arrow can be clicked nowhere')
  return place
}

/** A place in the frame where there is nothing but paper. */
export async function onPaper(page: Page): Promise<{ x: number; y: number }> {
  const place = await page.locator('#picture').evaluate((picture) => {
    const { left, top, right, bottom } = picture.getBoundingClientRect()
    for (let y = top + 4; y < Math.min(bottom, innerHeight); y += 8) {
      for (let x = left + 4; x < right; x += 8) {
        if (document.elementFromPoint(x, y)?.matches('.react-flow__pane')) return { x, y }
      }
    }
    return undefined
  })
  if (!place) throw new Error('the picture has no empty place')
  return place
}

/** The ids of the things of a kind that are not dimmed, sorted; once they have done fading. */
export async function bright(page: Page, kind: Kind): Promise<string[]> {
  const full = kind === 'stage' ? 0.99 : 0.5
  return page.locator(`#picture [data-${kind}]`).evaluateAll(
    async (things, { kind, full }) => {
      // One that is taken away before its end is at rest, too.
      await Promise.allSettled(
        things.flatMap((thing) => thing.getAnimations()).map((fading) => fading.finished),
      )
      const isBright = (thing: Element) => Number(getComputedStyle(thing).opacity) > full
      return things
        .filter(isBright)
        .map((thing) => thing.getAttribute(`data-${kind}`) ?? '')
        .sort()
    },
    { kind, full },
  )
}

export async function expectBright(page: Page, kind: Kind, ids: Iterable<string>) {
  await expect
    .poll(() => bright(page, kind), `the ${kind}s that are not dimmed`)
    .toEqual([...new Set(ids)].sort())
}

/** Where everything lies in the picture, apart from the camera: boxes of what can be focused, lines of the arrows. */
export async function placesInPicture(page: Page): Promise<Record<string, string>> {
  return page.locator('.react-flow__viewport').evaluate((viewport) => {
    const zoom = new DOMMatrix(getComputedStyle(viewport).transform).a
    const origin = viewport.getBoundingClientRect()
    const whole = (px: number) => Math.round(px / zoom)
    const boxes = [...viewport.querySelectorAll<HTMLElement>('.react-flow__node')].map(
      (thing): [string, string] => {
        const { x, y, width, height } = thing.getBoundingClientRect()
        const box = [x - origin.x, y - origin.y, width, height].map(whole)
        return [thing.dataset.id ?? '', box.join(' ')]
      },
    )
    const lines = [...viewport.querySelectorAll<HTMLElement>('[data-edge]')].map(
      (arrow): [string, string] => [
        arrow.dataset.edge ?? '',
        arrow.querySelector('path')?.getAttribute('d') ?? '',
      ],
    )
    return Object.fromEntries([...boxes, ...lines])
  })
}

/** Where the camera is, once it has come to rest. */
export async function camera(page: Page): Promise<{ x: number; y: number; zoom: number }> {
  return page.locator('.react-flow__viewport').evaluate(async (viewport) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    const look = () => getComputedStyle(viewport).transform
    for (let last = '', same = 0; same < 4; same = look() === last ? same + 1 : 0) {
      last = look()
      await frame()
    }
    const { a, e, f } = new DOMMatrix(look())
    return { zoom: a, x: e, y: f }
  })
}

/** The place of the focus in the picture: the id of the thing that has it. */
export async function focusedThing(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.focus)
}
