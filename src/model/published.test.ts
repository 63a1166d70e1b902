import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../site/library.ts'
import { InputError } from './problem.ts'
import { parsePublished, publishedForm } from './published.ts'
import { readingsOf } from './readingsOf.ts'

const { catalog, diagrams } = loadLibrary(fileURLToPath(new URL('../../diagrams', import.meta.url)))
const first = diagrams[0] as (typeof diagrams)[number]
const fonts = [{ weight: 400 as const, src: '../fonts/a.woff2', range: 'U+AC00' }]
const pages = { en: '../en/one/', ko: '../ko/one/' }

describe.each(diagrams.map((diagram) => ({ id: diagram.id, diagram })))(
  'what is published of $id',
  ({ diagram }) => {
    const opened = parsePublished(
      JSON.stringify(publishedForm({ diagram, catalog, fonts, pages })),
      'embed/one.json',
    )

    test('is the same diagram behind the door, with its fonts and pages', () => {
      expect(opened.diagram).toEqual(diagram)
      expect(opened).toMatchObject({ fonts, pages })
    })

    test('lacks no reading of a component', () => {
      const titles = (of: typeof catalog) =>
        diagram.nodes.map((node) => readingsOf(node, of).map(({ title }) => title))
      expect(titles(opened.catalog)).toEqual(titles(catalog))
    })
  },
)

test('a plain diagram file goes by its ids, whatever catalogue it was written for', () => {
  const opened = parsePublished(JSON.stringify(first), 'own.json')
  expect(opened.diagram).toEqual(first)
  expect(opened.catalog.roles.size).toBe(0)
})

test('a form may tell of some technologies only', () => {
  const { diagram, catalog: slice } = publishedForm({ diagram: first, catalog, fonts: [], pages }) as {
    diagram: object
    catalog: { roles: object[] }
  }
  const roles = slice.roles.slice(0, 1).map((role) => ({ ...role, readings: [] }))
  const opened = parsePublished(JSON.stringify({ diagram, catalog: { roles } }), 'own.json')
  expect(opened.catalog.roles.size).toBe(1)
})

const message = (input: string) => {
  try {
    parsePublished(input, 'own.json')
    return undefined
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
}

test.each([
  ['no JSON', '{'],
  ['a list', '[]'],
  ['nothing', 'null'],
  ['a form with no diagram in it', '{"diagram":{}}'],
  ['a form with a key nobody knows', '{"diagram":{},"script":"x"}'],
  ['a prototype', '{"__proto__":{"diagram":{}}}'],
  ['a technology that is none', '{"diagram":{},"catalog":{"technologies":[{"id":1}]}}'],
])('%s is refused, with the file named', (_, input) => {
  expect(message(input)).toContain('own.json')
})
