import { expect, test } from 'vitest'
import { linkedPages } from './linkedPages.ts'
import { parseCatalog } from './parseCatalog.ts'
import { sampleCatalogFiles, sampleDiagram } from './sampleDiagram.testing.ts'

test('every page is named once, in order, with all that name it', () => {
  const status = { 'technologies[1].status.url': 'https://example.org/the-log#retired' }
  const catalog = parseCatalog(sampleCatalogFiles({ technologies: status }))
  expect([...linkedPages(catalog, [sampleDiagram()])]).toEqual([
    ['https://example.org/figure.png', ['sample, source figure']],
    [
      'https://example.org/the-log',
      ['reading the-log', 'reading the-log, part-one', 'technology flume, status'],
    ],
    ['https://kafka.apache.org/documentation/', ['reading kafka-docs']],
  ])
})

test('what may not be a link is no page', () => {
  const diagram = sampleDiagram()
  const sources = diagram.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' }))
  const catalog = { technologies: new Map(), roles: new Map(), readings: new Map() }
  expect([...linkedPages(catalog, [{ ...diagram, sources }])]).toEqual([])
})
