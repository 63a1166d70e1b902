import { expect, test } from 'vitest'
import { sampleComparison, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { busiestNode, planShots } from './planShots.ts'
import { fileOf, sheetsOf } from './sheetsOf.ts'

const diagram = sampleDiagram()
const library = { diagrams: [diagram], comparisons: [sampleComparison()] }
const shots = planShots(library)

test('no two pictures have the same file', () => {
  const files = shots.map(fileOf)
  expect(new Set(files).size).toBe(files.length)
})

/** Of the library. */
const PAGES = [
  'gallery',
  'technologies',
  'technology',
  'roles',
  'role',
  'readings',
  'present',
  'compare',
  'sample-and-twin',
]

test('every page is seen in both languages, light and dark, on all three windows', () => {
  const plain = shots.filter(({ state }) => state === 'plain')
  expect(plain).toHaveLength((PAGES.length + 1) * 2 * 2 * 3)
})

test('what is selected is the node with most arrows, and one of its arrows', () => {
  const node = busiestNode(diagram)
  const addresses = shots.map(({ address }) => address)
  expect(addresses).toContain(`en/${diagram.id}/?select=${node}`)
  const arrow = diagram.edges.find(({ from, to }) => [from, to].includes(node ?? ''))
  expect(addresses).toContain(`en/${diagram.id}/?select=${arrow?.id}`)
})

test('a choice narrows the pictures down in each way that it names', () => {
  const chosen = planShots(library, { only: [diagram.id], languages: ['ko'], widths: [390] })
  expect(new Set(chosen.map(({ page, language, width }) => `${page} ${language} ${width}`))).toEqual(
    new Set([`${diagram.id} ko 390`]),
  )
  expect(planShots(library, { only: ['nowhere'] })).toEqual([])
})

test('every page and width has a contact sheet of all its pictures but the long ones', () => {
  const sheets = sheetsOf(shots)
  expect([...sheets.keys()]).toEqual([
    ...[...PAGES, diagram.id].flatMap((page) => [390, 1280, 1920].map((width) => `${page}-${width}`)),
  ])
  const tiles = [...sheets.values()].flatMap((sheet) => sheet.tiles)
  expect(tiles).toHaveLength(shots.filter(({ state }) => state !== 'whole').length)
})
