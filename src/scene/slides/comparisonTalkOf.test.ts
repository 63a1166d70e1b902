import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compare } from '../../model/correspond.ts'
import { loadLibrary } from '../../site/library.ts'
import { comparisonTalkOf } from './comparisonTalkOf.ts'
import { READABLE } from './slideWords.ts'

const { catalog, diagrams, comparisons } = loadLibrary(
  fileURLToPath(new URL('../../../diagrams', import.meta.url)),
)
const byId = new Map(diagrams.map((diagram) => [diagram.id, diagram]))

// Each language on another shape of slide: what holds for these holds for the other two.
const shipped = comparisons.flatMap((comparison) => [
  { id: comparison.id, comparison, language: 'en' as const, aspect: '16:9' as const },
  { id: comparison.id, comparison, language: 'ko' as const, aspect: '4:3' as const },
])

describe.each(shipped)('$id in $language on $aspect', ({ comparison, language, aspect }) => {
  const [left, right] = [byId.get(comparison.left), byId.get(comparison.right)]
  if (!left || !right) throw new Error(`${comparison.id} compares what is not there`)
  const compared = compare(left, right, catalog, comparison)
  const talk = comparisonTalkOf(compared, { catalog, language, aspect })
  const tables = talk.slides.flatMap(({ table }) => table ?? [])

  test('every word can be read from the back of a room', () => {
    expect(talk.smallestText).toBeGreaterThanOrEqual(READABLE)
  })

  test('every slide has an id of its own, and every step of the tour a slide', () => {
    const ids = talk.slides.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const [tour] = comparison.tours
    tour?.steps.forEach((_, i) => {
      expect(ids).toContain(`${tour.id}.${i + 1}`)
    })
  })

  test('the tables have a row for each correspondence, and end above the edge of the slide', () => {
    expect(tables.flatMap(({ rows }) => rows)).toHaveLength(compared.correspondences.length)
    for (const { y, headHeight, rows } of tables) {
      const end = rows.reduce((sum, { height }) => sum + height, y + headHeight)
      expect(end).toBeLessThanOrEqual(talk.frame.legend.y)
    }
  })

  test('why parts correspond stands in the notes of their table', () => {
    const notes = talk.slides
      .filter(({ kind }) => kind === 'table')
      .flatMap((slide) => slide.notes.map(({ text }) => text))
      .join('\n')
    for (const { reason } of compared.correspondences) expect(notes).toContain(reason[language])
  })
})
