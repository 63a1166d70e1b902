import { fileURLToPath } from 'node:url'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { compare } from '../model/correspond.ts'
import { sceneOf } from '../pipeline.ts'
import { emphasize } from '../scene/emphasize.ts'
import { frameOf, planMorph } from '../scene/morph.ts'
import { placeTogether } from '../scene/placeTogether.ts'
import type { Scene } from '../scene/scene.ts'
import { loadLibrary } from '../site/library.ts'
import { MorphSvg } from './MorphSvg.tsx'
import { movingAttributes } from './movingAttributes.ts'
import { SceneSvg } from './SceneSvg.tsx'
import { cssPaint } from './shapes.tsx'

const { catalog, diagrams } = loadLibrary(fileURLToPath(new URL('../../diagrams', import.meta.url)))

describe.each(['LR', 'TB'] as const)('the ends are the single pictures, %s', (direction) => {
  const scenes = diagrams.map((diagram) => sceneOf(diagram, { catalog, language: 'ko', direction }))
  test.each(diagrams.map(({ id }, i) => [id, i] as const))('of %s and the next one', (_, i) => {
    const [left, right] = [diagrams[i], diagrams[(i + 1) % diagrams.length]]
    const [one, other] = [scenes[i], scenes[(i + 1) % scenes.length]]
    if (!left || !right || !one || !other) throw new Error('a scene for each diagram')
    expectEnds(one, other, compare(left, right, catalog).correspondences)
  })
})

test('so they are with gaps, and with some of it lit', () => {
  const together = placeTogether(sceneNamed('serverless-aws'), sceneNamed('pipeline-2022'))
  expect(together.left.gaps).not.toEqual([])
  const lit = new Set(['aws-s3', 'store'])
  expectEnds(emphasize(together.left, { lit, dimRest: true }), together.right, [])
})

test('what is marked as moving has the attributes that a frame says, in the same order', () => {
  const morph = planMorph(sceneNamed('serverless-aws'), sceneNamed('hadoop-ecosystem'), [
    { left: ['aws-s3'], right: ['hdfs-raw'] },
  ])
  for (const at of [0, 0.2, 0.43, 0.5, 0.9]) {
    const frame = frameOf(morph, at)
    const svg = renderToStaticMarkup(<MorphSvg frame={frame} paint={cssPaint} name="both" />)
    const drawn = [...svg.matchAll(/<g data-moving=""([^>]*)>/g)].map(([, attributes = '']) => attributes)
    const said = movingAttributes(frame).map((attributes) =>
      Object.entries(attributes)
        .map(([name, value]) => ` ${name}="${value}"`)
        .join(''),
    )
    expect(drawn).toEqual(said)
  }
})

function sceneNamed(id: string): Scene {
  const diagram = diagrams.find((one) => one.id === id)
  if (!diagram) throw new Error(`no architecture is called ${id}`)
  return sceneOf(diagram, { catalog, language: 'en', direction: 'LR' })
}

function expectEnds(left: Scene, right: Scene, pairs: Parameters<typeof planMorph>[2]) {
  const morph = planMorph(left, right, pairs)
  for (const [at, scene] of [
    [0, left],
    [1, right],
  ] as const) {
    const end = renderToStaticMarkup(<MorphSvg frame={frameOf(morph, at)} paint={cssPaint} name="both" />)
    const single = renderToStaticMarkup(<SceneSvg scene={scene} paint={cssPaint} />)
    expect(end).toContain(`viewBox="0 0 ${scene.width} ${scene.height}"`)
    expect(shapesIn(end)).toEqual(shapesIn(single))
  }
}

/** Each shape and text that can be seen, with all that is said of it and of what it lies in; the order is that of the alphabet. */
function shapesIn(svg: string): string[] {
  const inside: string[] = []
  const shapes: string[] = []
  for (const [, close, name = '', attributes = '', text] of svg.matchAll(/<(\/?)([a-z]+)([^>]*)>([^<]*)/g)) {
    if (name === 'svg' || name === 'title' || name === 'desc') continue
    // Groups that say nothing of how their shapes look.
    const look = attributes.replace(/ data-[a-z]+="[^"]*"/g, '')
    if (name === 'g' && close) inside.pop()
    else if (name === 'g') inside.push(look)
    else if (!close) shapes.push(`${inside.join('')} <${name}${look}${text}`)
  }
  return shapes.filter((shape) => !shape.startsWith(' display') && !shape.includes(' display="none"')).sort()
}
