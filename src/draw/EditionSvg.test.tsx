import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { editionToSvg } from '../export/editionSvg.tsx'
import { sampleCatalog, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { buildScene } from '../scene/buildScene.ts'
import { buildEditionScene } from '../scene/editionScene.ts'
import { layoutDiagram } from '../scene/layout.ts'

const diagram = sampleDiagram({ 'title.en': '<a> & "b"' })
const layout = layoutDiagram(diagram, { catalog: sampleCatalog, language: 'en', direction: 'LR' })
const editions = buildEditionScene(buildScene(diagram, layout, sampleCatalog), {
  names: { before: '<old>', after: 'new' },
  states: new Map([
    ['log', ['removed']],
    ['land', ['moved', 'changed']],
  ]),
  counts: { added: 0, removed: 1, changed: 0, moved: 1 },
  lines: [{ state: 'moved', text: 'arrow <events>' }],
})
const svg = editionToSvg(editions)

test('a strict reader can draw it, in the size that it says', () => {
  const { width, height } = new Resvg(svg)
  expect([width, height]).toEqual([editions.width, editions.height])
})

test('it stands on paper, loads nothing, and what is in a text is text', () => {
  expect(svg).toMatch(/<rect width="\d+" height="\d+" fill="#fcfbf8">/)
  expect(svg).not.toMatch(/<style|<foreignObject|<script|<a |<image|href=| style=| class=| on[a-z]+=/i)
  expect(svg).toContain('<title>&lt;a&gt; &amp; &quot;b&quot;: &lt;old&gt; → new</title>')
  expect(svg).not.toContain('<events>')
})

test('each mark names its part and its state', () => {
  const marks = [...svg.matchAll(/data-edition="([^"]*)" data-of="([^"]*)"/g)].map(([, state, id]) => [
    id,
    state,
  ])
  expect(marks).toEqual([
    ['log', 'removed'],
    ['land', 'moved'],
  ])
})
