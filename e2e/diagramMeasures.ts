import type { Page } from '@playwright/test'
import type { Diagram } from '../src/model/diagram.ts'
import { expect } from './atlasTest.ts'

/** The cards of the element that is seen. */
export const cards = (page: Page) => page.locator('pipeline-diagram .react-flow__node-card')

/** Where the tips of arrows are, and the cards that they point at: the largest distance, px of the screen. */
function largestGap(page: Page, { nodes, edges }: Diagram): Promise<number> {
  const ends = edges.filter(({ to }) => nodes.some(({ id }) => id === to)).map(({ id, to }) => ({ id, to }))
  return page.evaluate((ends) => {
    const root = document.querySelector('pipeline-diagram')?.shadowRoot
    const onScreen = (shape: SVGGraphicsElement, side: 'left' | 'right') => {
      const { x, y, width } = shape.getBBox()
      const place = new DOMPoint(side === 'left' ? x : x + width, y)
      return place.matrixTransform(shape.getScreenCTM() ?? undefined).x
    }
    const gaps = ends.map(({ id, to }) => {
      const tip = root?.querySelector<SVGPathElement>(
        `.react-flow [data-edge="${id}"] > g path:nth-of-type(2)`,
      )
      const card = root?.querySelector<SVGPathElement>(`.react-flow [data-node="${to}"] path`)
      return tip && card
        ? Math.abs(onScreen(tip, 'right') - onScreen(card, 'left'))
        : Number.POSITIVE_INFINITY
    })
    return gaps.length > 0 ? Math.max(...gaps) : Number.POSITIVE_INFINITY
  }, ends)
}

/** A card's corner on the screen, px. */
async function corner(page: Page): Promise<{ x: number; y: number }> {
  const box = await cards(page).first().boundingBox()
  return { x: box?.x ?? Number.NaN, y: box?.y ?? Number.NaN }
}

/** Whether the camera has come to rest. */
async function settled(page: Page): Promise<boolean> {
  const before = await corner(page)
  await page.waitForTimeout(120)
  const now = await corner(page)
  return before.x === now.x && before.y === now.y
}

/** How exact the element is on the screen, px. */
export interface Measures {
  /** From the end of an arrow to its card, at most. */
  gap: number
  /** By how much a drag of 60 px moves what is dragged too far, or not far enough. */
  pan: number
  /** How far what is under the pointer moves in a zoom. */
  drift: number
}

/** Drags the picture at a place where there is nothing but paper, and zooms it at a card. */
export async function measure(
  page: Page,
  diagram: Diagram,
  paper: { x: number; y: number },
): Promise<Measures> {
  await expect.poll(() => settled(page)).toBe(true)
  const gap = await largestGap(page, diagram)
  const before = await corner(page)
  await page.mouse.move(paper.x, paper.y)
  await page.mouse.down()
  await page.mouse.move(paper.x + 30, paper.y, { steps: 2 })
  await page.mouse.move(paper.x + 60, paper.y, { steps: 2 })
  await page.mouse.up()
  const panned = (await corner(page)).x - before.x
  const start = await corner(page)
  await page.mouse.move(start.x, start.y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -100)
  await page.keyboard.up('Control')
  await expect.poll(() => settled(page)).toBe(true)
  const end = await corner(page)
  return { gap, pan: Math.abs(panned - 60), drift: Math.hypot(end.x - start.x, end.y - start.y) }
}

export function expectExact({ gap, pan, drift }: Measures): void {
  expect(gap, 'from the end of an arrow to its card, px').toBeLessThan(1)
  expect(pan, 'a drag of 60 px is wrong by, px').toBeLessThan(2)
  expect(drift, 'what is under the pointer moves in a zoom by, px').toBeLessThan(2)
}
