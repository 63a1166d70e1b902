import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../model/correspond.ts'
import { sampleCatalog } from '../model/sampleDiagram.testing.ts'
import { sceneOf } from '../pipeline.ts'
import { loadLibrary } from '../site/library.ts'
import { type Frame, frameOf, type Morph, planMorph } from './morph.ts'
import { randomDiagram } from './randomDiagram.testing.ts'
import type { Scene } from './scene.ts'

const { catalog, diagrams } = loadLibrary(fileURLToPath(new URL('../../diagrams', import.meta.url)))
const POSITIONS = [0, 0.05, 0.14, 0.25, 0.42, 0.43, 0.5, 0.58, 0.75, 0.9, 1]

describe.each(['LR', 'TB'] as const)('every two architectures, %s', (direction) => {
  const scenes = diagrams.map((diagram) => sceneOf(diagram, { catalog, language: 'en', direction }))
  test.each(diagrams.map(({ id }, i) => [id, i] as const))('%s turns into any other', (_, i) => {
    for (const [j, other] of diagrams.entries()) {
      const [left, right, diagram] = [scenes[i], scenes[j], diagrams[i]]
      if (!left || !right || !diagram || i === j) continue
      const { correspondences } = compare(diagram, other, catalog)
      expect(faultsOf(left, right, correspondences), other.id).toEqual([])
    }
  })
})

test('any two pictures turn into each other, whatever corresponds in them', () => {
  const picture = randomDiagram({ stages: 5, nodes: 9, edges: 8 }).map((diagram) =>
    sceneOf(diagram, { catalog: sampleCatalog, language: 'ko', direction: 'LR' }),
  )
  fc.assert(
    fc.property(
      picture,
      picture,
      fc.array(fc.nat({ max: 6 }), { minLength: 40, maxLength: 40 }),
      (left, right, kinds) => {
        const ids = (scene: Scene, from: number, kind: number) =>
          [...scene.nodes, ...scene.bands].map(({ id }) => id).filter((_, i) => kinds[from + i] === kind)
        // Kind 0 corresponds to nothing, and is in no correspondence at all.
        const pairs = [1, 2, 3, 4, 5, 6].map((kind) => ({
          left: ids(left, 0, kind),
          right: ids(right, 20, kind),
        }))
        expect(faultsOf(left, right, pairs)).toEqual([])
      },
    ),
    { numRuns: 150 },
  )
})

describe('what becomes of a card', () => {
  const [aws, hadoop] = [sceneNamed('serverless-aws'), sceneNamed('hadoop-ecosystem')]
  const morph = planMorph(aws, hadoop, [
    { left: ['aws-s3'], right: ['hdfs-raw'] },
    { left: ['aws-emr'], right: ['mapreduce', 'spark'] },
    { left: ['aws-kinesis-in', 'aws-kinesis-out'], right: ['kafka'] },
    { left: ['aws-glacier'], right: [] },
  ])
  const cardAt = (id: string, at: number) => {
    const card = frameOf(morph, at).cards.find(({ thing }) => thing.id === id)
    if (!card) throw new Error(`no card is called ${id}`)
    return card
  }
  const placeAt = (id: string, at: number) => {
    const { x, y } = cardAt(id, at).box
    return { x, y }
  }

  test('counterparts are always at the same place, and one of them can be seen', () => {
    for (const at of POSITIONS) {
      expect(near(placeAt('aws-s3', at), placeAt('hdfs-raw', at))).toBe(true)
      expect(Math.max(cardAt('aws-s3', at).opacity, cardAt('hdfs-raw', at).opacity)).toBe(1)
    }
  })

  test('the words of two counterparts are never seen at once', () => {
    for (let at = 0; at <= 1; at += 0.001) {
      const wordsOf = (id: string) => cardAt(id, at).opacity * cardAt(id, at).words
      expect(Math.min(wordsOf('aws-s3'), wordsOf('hdfs-raw'))).toBe(0)
    }
  })

  test('a card that is split parts into all that take its place', () => {
    const start = placeAt('aws-emr', 0)
    for (const id of ['mapreduce', 'spark']) expect(placeAt(id, 0)).toEqual(start)
    expect(['mapreduce', 'spark'].map((id) => cardAt(id, 0.3).opacity).sort()).toEqual([0, 1])
  })

  test('cards that are merged meet below the one that takes their place', () => {
    const end = placeAt('kafka', 1)
    for (const id of ['aws-kinesis-in', 'aws-kinesis-out']) expect(placeAt(id, 1)).toEqual(end)
    const order = morph.cards.map(({ thing }) => thing.id)
    const joining = morph.cards.find(
      ({ thing, way }) => thing.id.startsWith('aws-kinesis-') && way === 'branch',
    )
    expect(order.indexOf(joining?.thing.id ?? '')).toBeLessThan(order.indexOf('kafka'))
  })

  test('a card without a counterpart goes before the middle, and a new one comes after it', () => {
    expect([0, 0.2, 0.5].map((at) => cardAt('aws-glacier', at).opacity)).toEqual([1, expect.closeTo(0.6), 0])
    expect([0.5, 0.8, 1].map((at) => cardAt('mahout', at).opacity)).toEqual([0, expect.closeTo(0.6), 1])
  })

  test('the arrows of the old picture go before anything else, and those of the new one come last', () => {
    const [before, after] = [frameOf(morph, 0.2), frameOf(morph, 0.8)]
    expect([before, after].flatMap(({ still }) => still.map(({ edges }) => edges))).toEqual([0, 0, 0, 0])
    expect(placeAt('aws-s3', 0.1)).toEqual(placeAt('aws-s3', 0))
  })
})

test('a picture turns into itself without any change of words or places', () => {
  const scene = sceneNamed('kappa')
  const morph = planMorph(
    scene,
    scene,
    scene.nodes.map(({ id }) => ({ left: [id], right: [id] })),
  )
  for (const at of POSITIONS) {
    const frame = frameOf(morph, at)
    expect(frame.cards.every(({ home, box, words }) => words === 1 && near(home, box))).toBe(true)
  }
})

test('the checks find a card that does not come home, and one that is twice there', () => {
  const scene = sceneNamed('kappa')
  const [first] = planMorph(scene, scene, []).cards
  const lost = first && { ...first, home: { ...first.home, x: first.home.x + 1 } }
  const morph = planMorph(scene, scene, [])
  expect(endFaults({ ...morph, cards: lost ? [lost, ...morph.cards.slice(1)] : [] })).toHaveLength(1)
  expect(endFaults({ ...morph, cards: first ? [first, ...morph.cards] : [] })).toHaveLength(1)
})

function sceneNamed(id: string): Scene {
  const diagram = diagrams.find((one) => one.id === id)
  if (!diagram) throw new Error(`no architecture is called ${id}`)
  return sceneOf(diagram, { catalog, language: 'en', direction: 'LR' })
}

type Pairs = Parameters<typeof planMorph>[2]

function faultsOf(left: Scene, right: Scene, pairs: Pairs): string[] {
  const morph = planMorph(left, right, pairs)
  const back = planMorph(
    right,
    left,
    pairs.map((pair) => ({ left: pair.right, right: pair.left })),
  )
  return [
    ...endFaults(morph),
    ...POSITIONS.flatMap((at) => {
      const frame = frameOf(morph, at)
      return [...wayFaults(morph, frame, at), ...mirrorFaults(frame, frameOf(back, 1 - at), at)]
    }),
  ]
}

/** Where the first frame is not the left picture, or the last one not the right one. */
function endFaults(morph: Morph): string[] {
  return (
    [
      [morph.left, 'left', 0],
      [morph.right, 'right', 1],
    ] as const
  ).flatMap(([scene, side, at]) => {
    const { width, height, columns, cards, still } = frameOf(morph, at)
    const seen = [...columns, ...cards].filter(({ opacity, words }) => opacity > 0 && words > 0)
    const drawn = [...scene.stages, ...scene.nodes, ...scene.bands]
    const moved = seen.filter(
      (one) => one.opacity < 1 || one.words < 1 || one.box.x !== one.home.x || one.box.y !== one.home.y,
    )
    const away = columns.filter(
      (one) => one.side === side && (one.box.width !== one.home.width || one.box.height !== one.home.height),
    )
    const elsewhere = cards.filter(
      (one) => one.opacity > 0 && (one.box.x !== one.thing.box.x || one.box.y !== one.thing.box.y),
    )
    const isWhole =
      width === scene.width &&
      height === scene.height &&
      still.every((one) => [one.groups, one.edges].every((opacity) => opacity === Number(one.side === side)))
    const isEach =
      seen.length === drawn.length &&
      drawn.every((thing) => seen.some((one) => one.thing === thing && one.side === side))
    return [
      ...new Set(
        [...moved, ...away, ...elsewhere].map(({ thing }) => `${at}: ${thing.id} is not where it belongs`),
      ),
      ...(isWhole ? [] : [`${at}: not as large or as opaque as the picture`]),
      ...(isEach ? [] : [`${at}: not each thing of the picture, once`]),
    ]
  })
}

/** What is off the straight line between its two places, or no number, or no opacity. */
function wayFaults(morph: Morph, frame: Frame, at: number): string[] {
  const movers = [...morph.columns, ...morph.cards]
  const posed = [...frame.columns, ...frame.cards]
  const opacities = [
    ...posed.flatMap(({ opacity, words }) => [opacity, words]),
    ...frame.still.flatMap(({ groups, edges }) => [groups, edges]),
  ]
  return [
    ...movers.flatMap(({ home, away, thing }, i) => {
      const box = posed[i]?.box ?? home
      const [dx, dy] = [away.x - home.x, away.y - home.y]
      const share = Math.abs(dx) > Math.abs(dy) ? (box.x - home.x) / dx : dy === 0 ? 0 : (box.y - home.y) / dy
      const onLine = near(box, { x: home.x + dx * share, y: home.y + dy * share })
      return onLine && share >= 0 && share <= 1 ? [] : [`${at}: ${thing.id} has left its way`]
    }),
    ...opacities
      .filter((opacity) => !(opacity >= 0 && opacity <= 1))
      .map((opacity) => `${at}: ${opacity} is no opacity`),
    ...([frame.width, frame.height].every(Number.isFinite) ? [] : [`${at}: the view box has no size`]),
  ]
}

/** What is seen otherwise from the other side. */
function mirrorFaults(frame: Frame, back: Frame, at: number): string[] {
  const keyOf = ({ side, thing }: Frame['cards'][number] | Frame['columns'][number]) => `${side} ${thing.id}`
  const other = { left: 'right', right: 'left' } as const
  const mirrored = new Map(
    [...back.columns, ...back.cards].map((one) => [keyOf({ ...one, side: other[one.side] }), one]),
  )
  return [...frame.columns, ...frame.cards].flatMap((one) => {
    const twin = mirrored.get(keyOf(one))
    const same =
      twin && near(one.box, twin.box) && close(one.opacity, twin.opacity) && close(one.words, twin.words)
    return same ? [] : [`${at}: ${keyOf(one)} is otherwise on the way back`]
  })
}

const close = (a: number, b: number) => Math.abs(a - b) < 1e-6
const near = (a: { x: number; y: number }, b: { x: number; y: number }) => close(a.x, b.x) && close(a.y, b.y)
