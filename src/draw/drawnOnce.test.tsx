import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleCatalog, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { buildScene } from '../scene/buildScene.ts'
import { emphasize } from '../scene/emphasize.ts'
import { layoutDiagram } from '../scene/layout.ts'
import { drawnOnce } from './drawnOnce.tsx'
import { SceneSvg } from './SceneSvg.tsx'
import { cssPaint } from './shapes.tsx'

const diagram = sampleDiagram()
const layout = layoutDiagram(diagram, { catalog: sampleCatalog, language: 'en', direction: 'LR' })
const scene = buildScene(diagram, layout, sampleCatalog)
const things = [...scene.stages, ...scene.groups, ...scene.nodes, ...scene.edges, ...scene.bands]
const allOf = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map((match) => match[1] ?? '')

/** The pictures of one page, one after the other. */
function drawn(...lit: (string[] | undefined)[]): string[] {
  const once = drawnOnce('d')
  return lit.map((ids) => {
    const shown = ids ? emphasize(scene, { lit: new Set(ids), dimRest: true }) : scene
    return renderToStaticMarkup(<SceneSvg scene={shown} paint={cssPaint} once={once} />)
  })
}

test('the first picture has everything in full, each with an id', () => {
  const [first = ''] = drawn(undefined)
  expect(first).not.toContain('<use')
  const ids = allOf(first, / id="(d\d+)"/g)
  expect(new Set(ids).size).toBe(things.length)
})

test('what looks the same in a later picture is that of the first, and what is dim is paler', () => {
  const [first = '', second = ''] = drawn(undefined, ['land'])
  const known = allOf(first, / id="(d\d+)"/g)
  const shown = allOf(second, /<use href="#(d\d+)"/g)
  expect(shown.length).toBeGreaterThan(things.length / 2)
  expect(shown.filter((id) => !known.includes(id))).toEqual([])
  expect(allOf(second, /<use href="#d\d+" opacity="([\d.]+)"/g)).toContain('0.22')
  expect(second).toContain('data-edge="land"')
})

test('what is dim where it is drawn first can be shown in full later', () => {
  const [dim = '', full = ''] = drawn(['land'], undefined)
  expect(dim).toMatch(/<g opacity="0.22"><g id="d\d+"><g data-node="[^"]+"><path/)
  expect(full).toMatch(/<use href="#d\d+"><\/use>/)
})
