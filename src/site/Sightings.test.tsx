import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleCatalog, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { sceneOf } from '../pipeline.ts'
import { MOST_PICTURES, type Sighting, Sightings } from './Sightings.tsx'

const diagram = sampleDiagram()
const scene = sceneOf(diagram, { catalog: sampleCatalog, language: 'en', direction: 'LR' })
const [first, second] = diagram.nodes
if (!first || !second) throw new Error('the sample has too few boxes')

function drawn(count: number): string {
  const of = Array.from(
    { length: count },
    (_, i): Sighting => ({
      diagram: { ...diagram, id: `d${i}` },
      things: [first, second].flatMap((node) => node ?? []),
      scene,
      addressOf: (thing) => `../../d${i}/?select=${thing}`,
    }),
  )
  return renderToStaticMarkup(<Sightings of={of} language="en" none="none" />)
}

test('a card leads to everything that is meant, each by its own address', () => {
  const hrefs = [...drawn(1).matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
  expect(hrefs).toEqual([`../../d0/?select=${first.id}`, `../../d0/?select=${second.id}`])
})

test('where there are very many, the later ones have words only', () => {
  const html = drawn(MOST_PICTURES + 3)
  expect(html.match(/<svg/g)).toHaveLength(MOST_PICTURES)
  expect(html.match(/<h3>/g)).toHaveLength(MOST_PICTURES + 3)
})

test('where there is none, it says so', () => {
  expect(drawn(0)).toBe('<p>none</p>')
})
