import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleCatalog, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { appearancesOf } from '../model/whereUsed.ts'
import { sceneOf } from '../pipeline.ts'
import type { Around } from './LibraryFrame.tsx'
import { RolePage } from './RolePage.tsx'

const diagram = sampleDiagram()
const [node] = diagram.nodes
const role = sampleCatalog.roles.get(node?.role ?? '')
if (!node || !role) throw new Error('the sample has no box with a role')

const around: Around = {
  language: 'en',
  home: '../../',
  inLanguage: { en: './', ko: '../../../ko/' },
  sections: {
    architectures: '../../',
    technologies: '../../technologies/',
    roles: '../',
    readings: '../',
    compare: '../',
  },
}

test('in the table, the name of an architecture and that of the box both lead to the box', () => {
  const scene = sceneOf(diagram, { catalog: sampleCatalog, language: 'en', direction: 'LR' })
  const sightings = appearancesOf({ role: role.id }, [diagram]).map((appearance) => ({
    ...appearance,
    scene,
    addressOf: (thing: string) => `../../${diagram.id}/?select=${thing}`,
  }))
  const html = renderToStaticMarkup(
    <RolePage
      around={around}
      role={role}
      catalog={sampleCatalog}
      sightings={sightings}
      toTechnology={(id) => `../../technologies/${id}/`}
    />,
  )
  const address = `../../${diagram.id}/?select=${node.id}`
  expect(html).toContain(`<th scope="row"><a href="${address}">${diagram.title.en}</a>`)
  expect(html).toContain(`<td><a href="${address}">${node.title.en}</a></td>`)
})
