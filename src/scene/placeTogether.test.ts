import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { sceneOf } from '../pipeline.ts'
import { loadLibrary } from '../site/library.ts'
import { type Box, contains, overlap, type Point, strokeCrosses } from './geometry.ts'
import type { PathStep } from './path.ts'
import { placeTogether, type Together } from './placeTogether.ts'
import type { Scene } from './scene.ts'

const { catalog, diagrams } = loadLibrary(fileURLToPath(new URL('../../diagrams', import.meta.url)))
const DIRECTIONS = ['LR', 'TB'] as const
const scenes = {
  LR: diagrams.map((diagram) => sceneOf(diagram, { catalog, language: 'en', direction: 'LR' })),
  TB: diagrams.map((diagram) => sceneOf(diagram, { catalog, language: 'ko', direction: 'TB' })),
}

describe.each(DIRECTIONS)('every two architectures, %s', (direction) => {
  test.each(scenes[direction].map((scene) => [scene.id, scene] as const))(
    '%s beside any other',
    (_, left) => {
      for (const right of scenes[direction]) {
        if (right.id === left.id) continue
        const together = placeTogether(left, right)
        expect(spanFaults(together), right.id).toEqual([])
        expect(together.left.width, right.id).toBe(together.right.width)
        expect(movedFaults(left, together.left), right.id).toEqual([])
        expect(movedFaults(right, together.right), right.id).toEqual([])
      }
    },
  )
})

test('a picture beside itself stays as it is', () => {
  for (const scene of [...scenes.LR, ...scenes.TB]) {
    const { left, right } = placeTogether(scene, scene)
    expect(left).toEqual(right)
    expect({ ...left, gaps: undefined }).toEqual({ ...scene, gaps: undefined })
  }
})

test('a phase that one side lacks is a gap there, and a stage that is shorter ends where the other does', () => {
  const { left, right, spans } = placeTogether(sceneNamed('serverless-aws'), sceneNamed('pipeline-2022'))
  expect(left.gaps?.map(({ phase }) => phase)).toEqual(['source'])
  expect(right.gaps?.map(({ phase }) => phase)).toEqual(['serve'])
  expect(left.gaps?.[0]?.texts.map(({ text }) => text)).toEqual(['source', 'not in this figure'])
  const use = spans.find(({ phase }) => phase === 'use')
  const [one] = right.stages.filter(({ phase }) => phase === 'use')
  expect(one && one.box.x + one.box.width).toBe(use?.end)
})

test('the checks find a stage that left its phase, and a line through a box', () => {
  const [scene, other] = [sceneNamed('serverless-aws'), sceneNamed('hadoop-ecosystem')]
  const together = placeTogether(scene, other)
  const [stage, ...stages] = together.left.stages
  const shifted = stage && { ...stage, box: { ...stage.box, x: stage.box.x - 9 } }
  expect(
    spanFaults({ ...together, left: { ...together.left, stages: shifted ? [shifted, ...stages] : [] } }),
  ).not.toEqual([])
  const pushed = {
    ...together.left,
    nodes: together.left.nodes.map((node) => ({ ...node, box: { ...node.box, y: node.box.y + 40 } })),
  }
  expect(movedFaults(scene, pushed)).not.toEqual([])
})

function sceneNamed(id: string): Scene {
  const scene = scenes.LR.find((one) => one.id === id)
  if (!scene) throw new Error(`no architecture is called ${id}`)
  return scene
}

/** Where a phase does not begin and end alike on both sides. */
function spanFaults({ left, right, spans }: Together): string[] {
  return [left, right].flatMap((scene) => {
    const [start, size] = scene.direction === 'LR' ? (['x', 'width'] as const) : (['y', 'height'] as const)
    const places = [...scene.stages, ...(scene.gaps ?? [])]
    return spans.flatMap((span) => {
      const own = places.filter(({ box }) => box[start] >= span.start && box[start] < span.end)
      const begins = Math.min(...own.map(({ box }) => box[start]))
      const ends = Math.max(...own.map(({ box }) => box[start] + box[size]))
      const alike =
        begins === span.start && ends === span.end && own.every(({ phase }) => phase === span.phase)
      return alike ? [] : [`${scene.id}: ${span.phase} is from ${begins} to ${ends}`]
    })
  })
}

/** What a scene lost when it was moved: boxes in their stage, and arrows that end where they did and cross nothing. */
function movedFaults(before: Scene, after: Scene): string[] {
  const boxes = [...after.nodes, ...after.groups]
  const byId = (scene: Scene) => new Map([...scene.nodes, ...scene.groups].map((thing) => [thing.id, thing]))
  const [old, now] = [byId(before), byId(after)]
  const stages = new Map(after.stages.map(({ id, box }) => [id, box]))
  const offset = (point: Point | undefined, box: Box | undefined) =>
    point && box && `${point.x - box.x} ${point.y - box.y}`
  return [
    ...boxes
      .filter(({ stage, box }) => !contains(stages.get(stage) ?? box, box))
      .map(({ id }) => `${id} left its stage`),
    ...after.nodes.flatMap((node, i) =>
      after.nodes
        .slice(i + 1)
        .filter(({ box }) => overlap(node.box, box))
        .map(({ id }) => `${node.id} lies on ${id}`),
    ),
    ...after.edges.flatMap((edge, i) => {
      const [line, was] = [pointsOf(edge.line), pointsOf(before.edges[i]?.line ?? [])]
      const ends = (['from', 'to'] as const).filter((end) => {
        const place = end === 'from' ? 0 : -1
        return (
          offset(line.at(place), now.get(edge[end])?.box) !== offset(was.at(place), old.get(edge[end])?.box)
        )
      })
      const met = after.nodes.filter(
        ({ id, group, box }) =>
          id !== edge.from &&
          id !== edge.to &&
          group !== edge.from &&
          group !== edge.to &&
          crosses(line, box),
      )
      return [
        ...ends.map((end) => `${edge.id} left its ${end}`),
        ...met.map(({ id }) => `${edge.id} runs through ${id}`),
      ]
    }),
  ]
}

const pointsOf = (steps: readonly PathStep[]): Point[] =>
  steps.flatMap((step) =>
    step.to === 'close' ? [] : step.to === 'curve' ? [{ x: step.cx, y: step.cy }, step] : [step],
  )

const crosses = (points: readonly Point[], box: Box) =>
  points.some((point, i) => i > 0 && strokeCrosses(points[i - 1] ?? point, point, box))
