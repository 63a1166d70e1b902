import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { sampleCatalog, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { buildScene } from '../scene/buildScene.ts'
import { emphasize } from '../scene/emphasize.ts'
import { layoutDiagram } from '../scene/layout.ts'
import { pathData } from './pathData.ts'
import { SceneSvg } from './SceneSvg.tsx'
import { cssPaint } from './shapes.tsx'

const diagram = sampleDiagram({ 'edges[0].flow': { en: '<a> & "b"', ko: '<가> & "나"' } })
const layout = layoutDiagram(diagram, { catalog: sampleCatalog, language: 'en', direction: 'LR' })
const scene = buildScene(diagram, layout, sampleCatalog)
const things = [...scene.stages, ...scene.groups, ...scene.nodes, ...scene.edges, ...scene.bands]
const all = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map((match) => match[1])

describe('the picture', () => {
  test('is one image with a title and a description', () => {
    const svg = renderToStaticMarkup(<SceneSvg scene={scene} paint={cssPaint} />)
    expect(svg).toContain('role="img" aria-labelledby="LR-title" aria-describedby="LR-desc"')
    expect(svg).toContain('<title id="LR-title">A sample</title>')
    expect(svg).not.toContain('<a ')
  })

  test('with addresses has a link with a name for everything in it', () => {
    const svg = renderToStaticMarkup(<SceneSvg scene={scene} paint={cssPaint} hrefOf={(id) => `#${id}`} />)
    expect(all(svg, /<a href="#([^"]*)"/g).sort()).toEqual(things.map(({ id }) => id).sort())
    expect(all(svg, /<a href="[^"]*" aria-label="([^"]*)"/g)).toHaveLength(things.length)
  })

  test('has ids of its own where a page holds several', () => {
    const svgs = ['one-', 'two-'].map((prefix) =>
      renderToStaticMarkup(<SceneSvg scene={scene} paint={cssPaint} idPrefix={prefix} />),
    )
    const ids = svgs.flatMap((svg) => all(svg, / id="([^"]*)"/g))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('writes what is in a text as text', () => {
    const svg = renderToStaticMarkup(<SceneSvg scene={scene} paint={cssPaint} hrefOf={(id) => `#${id}`} />)
    expect(svg).toContain('&lt;a&gt; &amp; &quot;b&quot;')
    expect(svg).not.toContain('<a> &')
  })

  test('shows the label of a lit arrow, and none of a dim one', () => {
    const labelled = (lit: string[]) => {
      const step = emphasize(scene, { lit: new Set(lit), dimRest: true })
      return all(renderToStaticMarkup(<SceneSvg scene={step} paint={cssPaint} />), /data-label="([^"]*)"/g)
    }
    expect(labelled(['land'])).toEqual(['land'])
    expect(labelled(['log'])).toEqual([])
  })
})

test('path steps become path data', () => {
  const steps = pathData([
    { to: 'move', x: 1, y: 2 },
    { to: 'line', x: 3, y: 2 },
    { to: 'curve', cx: 4, cy: 2, x: 4, y: 3.5 },
    { to: 'close' },
  ])
  expect(steps).toBe('M1 2L3 2Q4 2 4 3.5Z')
})
