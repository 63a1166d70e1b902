import { describe, expect, test } from 'vitest'
import type { DiagramNode } from '../model/diagram.ts'
import { sampleCatalog, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import type { Lane } from '../model/vocabulary.ts'
import { buildBlocks, buildLinks, measureCards } from './blocks.ts'
import { type Arrangement, blocksOf, buildArrangement, type Item, type Tie } from './columns.ts'
import { improveOrder, sweepOrder } from './order.ts'

const item = (key: string, column: number, lane?: Lane): Item => ({ key, column, lane, height: 50, y: 0 })
const tie = (left: Item, right: Item): Tie => ({ left, right, atLeft: 0, atRight: 0 })
const keys = (columns: readonly (readonly Item[])[]) => columns.map((column) => column.map(({ key }) => key))

const [a, b, c] = [item('a', 0), item('b', 0), item('c', 0)]
const [x, y, z] = [item('x', 1), item('y', 1), item('z', 1)]

describe('the order of a column', () => {
  test('has fewer crossings than before', () => {
    const ties = [tie(a, z), tie(b, y), tie(c, x)]
    const ordered = improveOrder(
      [
        [a, b, c],
        [x, y, z],
      ],
      ties,
      [],
      [],
    )
    expect(crossings(ordered, ties)).toBe(0)
    expect(
      crossings(
        [
          [a, b, c],
          [x, y, z],
        ],
        ties,
      ),
    ).toBe(3)
  })

  test('is that of the file where crossings do not decide', () => {
    expect(keys(improveOrder([[c, a, b]], [], [], ['a', 'b', 'c']))).toEqual([['a', 'b', 'c']])
  })

  test('is that of the file however high the column is', () => {
    const file = Array.from({ length: 60 }, (_, i) => item(`n${i}`, 0))
    const names = file.map(({ key }) => key)
    const lake = item('lake', 1)
    const ties = file.map((each) => tie(each, lake))
    expect(keys(improveOrder([file.toReversed(), [lake]], ties, [], names))[0]).toEqual(names)
  })

  test('has the stream lane above the batch lane, even if arrows then cross', () => {
    const [batch, stream] = [item('batch', 1, 'batch'), item('stream', 1, 'stream')]
    const ordered = improveOrder(
      [
        [a, b],
        [batch, x, stream],
      ],
      [tie(a, batch), tie(b, stream)],
      [],
      [],
    )
    expect(keys(ordered)[1]?.filter((key) => key !== 'x')).toEqual(['stream', 'batch'])
  })

  test('has those next to each other that an arrow joins', () => {
    expect(keys(improveOrder([[a, b, c]], [], [['a', 'c']], ['a', 'b', 'c']))).toEqual([['a', 'c', 'b']])
    const chain = improveOrder(
      [[a, b, c]],
      [],
      [
        ['b', 'c'],
        ['a', 'c'],
      ],
      ['a', 'b', 'c'],
    )
    expect(keys(chain)).toEqual([['a', 'c', 'b']])
  })

  test('joins nobody to a third: the first two arrows count', () => {
    const pairs = [
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'd'],
    ] as const
    const [ordered = []] = keys(improveOrder([[a, b, c, item('d', 0)]], [], pairs, ['a', 'b', 'c', 'd']))
    const place = (key: string) => ordered.indexOf(key)
    expect([Math.abs(place('a') - place('b')), Math.abs(place('a') - place('c'))]).toEqual([1, 1])
  })
})

test('sweeps find an order without crossings where there is one, and change nothing that they were given', () => {
  const columns = [
    [a, b, c],
    [x, y, z],
  ]
  const ties = [tie(a, z), tie(b, x), tie(c, y)]
  const ordered = sweepOrder(columns, ties, 8)
  expect(crossings(ordered, ties)).toBe(0)
  expect(keys(columns)).toEqual([
    ['a', 'b', 'c'],
    ['x', 'y', 'z'],
  ])
})

describe('a block that no arrow joins to another', () => {
  test('stands last, after the rest of its stage', () => {
    const { columns, loners } = arrangementWith({ id: 'alone', stage: 'devices' })
    expect(keys(columns)[0]).toEqual(['sensors'])
    expect(loners[0]?.map(({ id }) => id)).toEqual(['alone'])
    expect(blocksOf({ columns, loners, ties: [], pairs: [] })[0]?.map(({ id }) => id)).toEqual([
      'sensors',
      'alone',
    ])
  })

  test('stands after those with a loop or a loose end, and stream before batch', () => {
    const { loners } = arrangementWith(
      { id: 'late', stage: 'devices', lane: 'batch' },
      { id: 'early', stage: 'devices', lane: 'stream' },
      { id: 'looped', stage: 'devices', lane: 'batch' },
    )
    expect(loners[0]?.map(({ id }) => id)).toEqual(['looped', 'early', 'late'])
  })
})

/** The sample's arrangement with more nodes; one that is called `looped` has an arrow to itself. */
function arrangementWith(...more: Pick<DiagramNode, 'id' | 'stage' | 'lane'>[]): Arrangement {
  const { nodes, edges, ...rest } = sampleDiagram()
  const [node, edge] = [nodes[0], edges[0]]
  if (!node || !edge) throw new Error('the sample is empty')
  const diagram = {
    ...rest,
    nodes: [...nodes, ...more.map((each) => ({ ...node, ...each }))],
    edges: [...edges, { ...edge, id: 'loop', from: 'looped', to: 'looped' }],
  }
  const blocks = buildBlocks(diagram, measureCards(diagram, sampleCatalog, 'en', 146), 'en', 146)
  return buildArrangement(blocks, buildLinks(diagram, blocks))
}

function crossings(columns: readonly (readonly Item[])[], ties: readonly Tie[]): number {
  const place = new Map(columns.flatMap((column) => column.map(({ key }, i) => [key, i])))
  const at = ({ key }: Item) => place.get(key) ?? 0
  return ties.flatMap((one, i) =>
    ties
      .slice(i + 1)
      .filter((other) => (at(one.left) - at(other.left)) * (at(one.right) - at(other.right)) < 0),
  ).length
}
