import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { compare } from '../../model/correspond.ts'
import { loadLibrary } from '../../site/library.ts'
import { comparisonDeckOf } from './deckOf.ts'
import { allOf, openPptx, relationsOf, slidesOf, textIn } from './openPptx.testing.ts'
import { pptxOf } from './pptxOf.ts'

const library = loadLibrary(fileURLToPath(new URL('../../../diagrams', import.meta.url)))
const { catalog, diagrams, comparisons } = library
const comparison = comparisons.find(({ id }) => id === 'serverless-aws-and-hadoop-ecosystem')
const [left, right] = [comparison?.left, comparison?.right].map((id) => diagrams.find((one) => one.id === id))
if (!left || !right) throw new Error('the comparison of AWS and Hadoop is not there')
const compared = compare(left, right, catalog, comparison)

const deck = comparisonDeckOf(compared, {
  catalog,
  language: 'en',
  aspect: '16:9',
  theme: 'light',
  fonts: 'office',
})
const files = openPptx(pptxOf(deck))
const slides = slidesOf(files).flatMap((path) => files.get(path) ?? [])

test('the differences of two architectures are tables of the program itself', () => {
  const tables = slides.flatMap((slide) => allOf(slide, 'a:tbl'))
  const rows = tables.flatMap((table) => allOf(table, 'a:tr').slice(1))
  expect(rows).toHaveLength(compared.correspondences.length)
  for (const table of tables) {
    const columns = allOf(table, 'a:gridCol').length
    for (const row of allOf(table, 'a:tr')) expect(allOf(row, 'a:tc')).toHaveLength(columns)
  }
  expect(rows.map(textIn).join('\n')).toContain('Hadoop HDFS')
})

test('no two shapes of a slide have one name, though both architectures have things of one id', () => {
  for (const { shapes } of deck.slides) {
    const names = shapes.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  }
  const doubled = deck.slides.flatMap(({ shapes }) =>
    shapes.filter(({ name }) => name.startsWith('!!hadoop')),
  )
  expect(doubled.length).toBeGreaterThan(0)
})

test('every arrow is glued to a shape of its own side', () => {
  for (const { shapes } of deck.slides) {
    const names = new Set(shapes.map(({ name }) => name))
    const glues = shapes.flatMap((shape) =>
      shape.kind === 'connector' ? [shape.start, shape.end].flatMap((glue) => glue?.to ?? []) : [],
    )
    expect(glues.filter((to) => !names.has(to))).toEqual([])
  }
})

test('every word is large enough for a room, and every relation leads to a part', () => {
  expect(deck.smallestText).toBeGreaterThanOrEqual(14)
  for (const path of slidesOf(files)) {
    for (const target of relationsOf(files, path).values()) expect(files.has(target)).toBe(true)
  }
})

test('where a side has nothing of a phase, words on the slide and in its notes say so', () => {
  const said = deck.slides.filter(({ notes }) =>
    notes.some(({ text }) => text.includes('not in this figure')),
  )
  expect(said.length).toBeGreaterThan(0)
  for (const { shapes } of said) {
    const words = shapes.flatMap((shape) =>
      shape.kind === 'box' ? (shape.text?.paragraphs.map(({ text }) => text) ?? []) : [],
    )
    expect(words.join('\n')).toContain('not in this figure')
  }
})
