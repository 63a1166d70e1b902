import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../model/vocabulary.ts'
import { loadLibrary } from '../site/library.ts'
import type { Link } from './blocks.ts'
import { type Arrangement, buildArrangement } from './columns.ts'
import { layoutDiagram } from './layout.ts'
import { placePorts } from './ports.ts'
import { sampleBlock } from './sampleBlock.testing.ts'
import { straighten } from './straighten.ts'

const [a, b, below] = [sampleBlock('a', 0), sampleBlock('b', 1), sampleBlock('below', 1)]
const link: Link = { id: 'e', kind: 'forward', from: { id: 'a', block: a }, to: { id: 'b', block: b } }
const other: Link = {
  id: 'f',
  kind: 'forward',
  from: { id: 'a', block: a },
  to: { id: 'below', block: below },
}

function straightened(arrangement: Arrangement, links: readonly Link[], tops: Record<string, number>) {
  const levelsAt = (at: ReadonlyMap<string, number>) => placePorts(links, arrangement.columns, at)
  return Object.fromEntries(straighten(arrangement, new Map(Object.entries(tops)), levelsAt))
}

test('a box moves a little where that makes its arrow straight', () => {
  const arrangement = buildArrangement([[a], [b]], [link])
  expect(straightened(arrangement, [link], { a: 0, b: 40 })).toEqual({ a: 0, b: 34 })
})

test('a box that is far off stays', () => {
  const arrangement = buildArrangement([[a], [b]], [link])
  expect(straightened(arrangement, [link], { a: 0, b: 200 })).toEqual({ a: 0, b: 200 })
})

test('the order and the gaps stay', () => {
  const arrangement = buildArrangement([[a], [b, below]], [link, other])
  const tops = straightened(arrangement, [link, other], { a: 0, b: 0, below: 66 })
  expect((tops.below ?? 0) - (tops.b ?? 0)).toBeGreaterThanOrEqual(66)
})

describe('in what ships', () => {
  const { catalog, diagrams } = loadLibrary(fileURLToPath(new URL('../../diagrams', import.meta.url)))
  const shipped = diagrams.flatMap((diagram) =>
    LANGUAGES.map((language) => ({ id: diagram.id, diagram, language })),
  )

  test.each(shipped)(
    'no arrow of $id has a bend that looks like a mistake, $language',
    ({ diagram, language }) => {
      const { edges } = layoutDiagram(diagram, { catalog, language, direction: 'LR' })
      const tiny = edges.filter(({ points }) =>
        points.slice(1).some((to, i) => {
          const by = Math.abs(to.y - (points[i]?.y ?? to.y))
          return by > 0 && by < 6
        }),
      )
      expect(tiny.map(({ id }) => id)).toEqual([])
    },
  )
})
