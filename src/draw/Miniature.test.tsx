import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleCatalog, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { sceneOf } from '../pipeline.ts'
import { miniatureScene } from '../scene/miniatureScene.ts'
import { Miniature } from './Miniature.tsx'
import { SceneSvg } from './SceneSvg.tsx'
import { cssPaint } from './shapes.tsx'

const scene = sceneOf(sampleDiagram(), { catalog: sampleCatalog, language: 'ko', direction: 'LR' })
const drawn = (lit?: string[]) =>
  renderToStaticMarkup(<Miniature scene={scene} paint={cssPaint} {...(lit && { lit: new Set(lit) })} />)

test('a small picture has the title of every stage and box, and no words of its own', () => {
  const titles = [...scene.stages, ...scene.nodes].flatMap(({ texts }) =>
    texts.filter(({ type }) => type === 'title' || type === 'stage').map(({ text }) => text),
  )
  expect(titles.length).toBeGreaterThan(3)
  for (const title of titles) expect(drawn()).toContain(`>${title}</text>`)
  expect(drawn()).toContain('aria-hidden="true"')
  expect(drawn()).not.toContain(' id="')
})

test('it is much smaller than the whole picture', () => {
  const whole = renderToStaticMarkup(<SceneSvg scene={scene} paint={cssPaint} />)
  expect(drawn().length).toBeLessThan(whole.length * 0.7)
})

test('what is kept of a scene for it gives the same picture, and is much less', () => {
  const kept = miniatureScene(scene)
  const [first] = scene.nodes
  for (const lit of [undefined, new Set(first && [first.id])])
    expect(renderToStaticMarkup(<Miniature scene={kept} paint={cssPaint} {...(lit && { lit })} />)).toBe(
      drawn(lit && [...lit]),
    )
  expect(JSON.stringify(kept).length).toBeLessThan(JSON.stringify(scene).length * 0.7)
})

test('what is lit stands out, and the rest steps back', () => {
  const [first] = scene.nodes
  if (!first) throw new Error('the sample has no box')
  expect(drawn()).not.toContain('opacity')
  const lit = drawn([first.id])
  const [, front = ''] = lit.split('</g><g').slice(-2)
  expect(lit).toContain('opacity="0.4"')
  expect(front).not.toContain('opacity')
  expect(lit).toContain(`stroke="var(--phase-${first.phase})" stroke-width="3"`)
})
