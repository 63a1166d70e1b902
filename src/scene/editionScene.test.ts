import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Catalog } from '../model/catalog.ts'
import type { Diagram } from '../model/diagram.ts'
import { diffEditions } from '../model/diffEditions.ts'
import { editionLines } from '../model/editionLines.ts'
import { sampleCatalog, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { uniteEditions } from '../model/uniteEditions.ts'
import { buildScene } from './buildScene.ts'
import { buildEditionScene, type EditionScene } from './editionScene.ts'
import { layoutDiagram } from './layout.ts'
import { layoutFaults } from './layoutFaults.testing.ts'
import { randomDiagram } from './randomDiagram.testing.ts'

function editionScene(before: Diagram, after: Diagram, catalog: Catalog = sampleCatalog): EditionScene {
  const diff = diffEditions(before, after)
  const { diagram, states } = uniteEditions(before, after, diff)
  const layout = layoutDiagram(diagram, { catalog, language: 'en', direction: 'LR' })
  const { added, removed, changed, moved } = diff
  return buildEditionScene(buildScene(diagram, layout, catalog), {
    names: { before: 'old.json', after: 'new.json' },
    states,
    counts: { added: added.length, removed: removed.length, changed: changed.length, moved: moved.length },
    lines: editionLines(diff, { before, after }, 'en'),
  })
}

const sample = sampleDiagram()
const wordsOf = ({ texts }: EditionScene) => texts.map(({ text }) => text)
const marksOf = ({ marks }: EditionScene) =>
  marks.map(({ id, badges }) => [id, badges.map(({ state }) => state).join('+')])

describe('the picture of two editions', () => {
  test('says what it shows, and what its marks mean in form and word, even where nothing differs', () => {
    const picture = editionScene(sample, sample)
    expect(picture.title).toBe('A sample: old.json → new.json')
    expect(picture.marks).toEqual([])
    expect(picture.badges.map(({ state }) => state)).toEqual(['added', 'removed', 'changed', 'moved'])
    expect(wordsOf(picture)).toEqual([
      'A sample',
      'old.json → new.json',
      'added 0',
      'removed 0',
      'changed 0',
      'moved 0',
    ])
  })

  test('marks every part that differs, with a badge for all that is said of it', () => {
    const after = sampleDiagram({
      'nodes[3].stage': 'intake',
      'nodes[3].summary.en': 'Keeps all',
      'stages[0].title.en': 'Things',
      'edges[1].mode': 'stream',
      'bands[0].from': 'lake',
    })
    expect(marksOf(editionScene(sample, after))).toEqual([
      ['devices', 'changed'],
      ['schedule', 'moved'],
      ['objects', 'moved+changed'],
      ['land', 'changed'],
    ])
  })

  test('strikes out the name of what is gone, and shows the labels of arrows that differ', () => {
    const before = sampleDiagram({
      'nodes[4]': { ...sample.nodes[0], id: 'lamp', title: { en: 'Lamp' } },
      'edges[4]': { ...sample.edges[0], id: 'shine', from: 'lamp', to: 'log' },
    })
    const { marks, scene } = editionScene(before, sample)
    const strokes = marks.map(({ id, strikes }) => [id, strikes.length / 2])
    expect(strokes).toEqual([
      ['~lamp', 1],
      ['~shine', 0],
    ])
    expect(scene.edges.filter(({ emphasis }) => emphasis === 'lit').map(({ id }) => id)).toEqual(['~shine'])
  })

  test('says below what no box shows, and how much more there is than there is room for', () => {
    const notes = Array.from({ length: 30 }, (_, i) => ({
      text: { en: `note ${i}` },
      evidence: [{ claim: 'drawn', mark: 'inferred' }],
    }))
    const words = wordsOf(editionScene(sampleDiagram({ notes: [] }), sampleDiagram({ notes })))
    expect(words).toContain('note “note 0”')
    expect(words.at(-1)).toBe('and 10 more')
  })
})

test('whatever the editions, what is gone is laid out without a fault, and all marks and words are inside the picture', () => {
  const catalog: Catalog = { technologies: new Map(), roles: new Map(), readings: new Map() }
  const diagrams = randomDiagram({ stages: 5, nodes: 10, edges: 10 })
  fc.assert(
    fc.property(diagrams, diagrams, (before, after) => {
      const { diagram } = uniteEditions(before, after, diffEditions(before, after))
      const layout = layoutDiagram(diagram, { catalog, language: 'en', direction: 'LR' })
      expect(layoutFaults(diagram, layout)).toEqual([])
      const { marks, top, width, height, badges, texts } = editionScene(before, after, catalog)
      const inScene = marks.flatMap((mark) => mark.badges).map(({ x, y }) => ({ x, y: y + top }))
      for (const { x, y } of [...inScene, ...badges, ...texts]) {
        expect([x, y].every(Number.isInteger)).toBe(true)
        expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
      }
    }),
    { numRuns: 40 },
  )
})
