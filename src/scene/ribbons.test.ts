import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compare } from '../model/correspond.ts'
import { sceneOf } from '../pipeline.ts'
import { loadLibrary } from '../site/library.ts'
import { type Box, type Point, strokeCrosses } from './geometry.ts'
import { placeTogether } from './placeTogether.ts'
import { ribbonBetween, textBoxes } from './ribbons.ts'

const { catalog, diagrams, comparisons } = loadLibrary(
  fileURLToPath(new URL('../../diagrams', import.meta.url)),
)
const byId = new Map(diagrams.map((diagram) => [diagram.id, diagram]))

describe.each(['LR', 'TB'] as const)('ribbons, %s', (direction) => {
  const pairs = comparisons.map((one) => [one.id, one] as const)
  test.each(pairs)('%s: begin and end at their boxes and pass through no words of a box', (_, written) => {
    const [left, right] = [byId.get(written.left), byId.get(written.right)]
    if (!left || !right) throw new Error('the library has both sides')
    const sceneFor = (diagram: typeof left) => sceneOf(diagram, { catalog, language: 'en', direction })
    const together = placeTogether(sceneFor(left), sceneFor(right))
    const words = { left: textBoxes(together.left), right: textBoxes(together.right) }
    const { correspondences } = compare(left, right, catalog, written)
    const joins = correspondences.flatMap((one) =>
      one.left.flatMap((from) => one.right.map((to) => [from, to] as const)),
    )
    expect(joins.length).toBeGreaterThan(0)
    for (const [from, to] of joins) {
      const ribbon = ribbonBetween(together.left, together.right, from, to)
      expect(ribbon, `${from} to ${to}`).toBeDefined()
      if (!ribbon) continue
      expect(crossed(ribbon.left, words.left), `${from} on its way to ${to}`).toEqual([])
      expect(crossed(ribbon.right, words.right), `${to} on the way from ${from}`).toEqual([])
      expect(touches(together.left, from, ribbon.left.at(0)), from).toBe(true)
      expect(touches(together.right, to, ribbon.right.at(-1)), to).toBe(true)
    }
  })
})

function crossed(points: readonly Point[], boxes: readonly Box[]): Box[] {
  return boxes.filter((box) =>
    points.some((point, i) => i > 0 && strokeCrosses(points[i - 1] ?? point, point, box)),
  )
}

function touches(
  { nodes, bands }: ReturnType<typeof sceneOf>,
  id: string,
  point: Point | undefined,
): boolean {
  const box = [...nodes, ...bands].find((thing) => thing.id === id)?.box
  return box !== undefined && (point?.x === box.x || point?.x === box.x + box.width)
}
