import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Phase } from '../../model/vocabulary.ts'
import { loadLibrary } from '../../site/library.ts'
import { NOT_IN_FIGURE } from '../gapOf.ts'
import { overlap } from '../geometry.ts'
import { compareForSlide, type SlideSide } from './compareForSlide.ts'

const { catalog, diagrams } = loadLibrary(fileURLToPath(new URL('../../../diagrams', import.meta.url)))
const options = { catalog, language: 'en', frame: { width: 655, height: 380 } } as const

function pair(left: string, right: string) {
  const [one, other] = [left, right].map((id) => diagrams.find((diagram) => diagram.id === id))
  if (!one || !other) throw new Error(`${left} or ${right} is not there`)
  return [one, other] as const
}

/** The phase at each height of a side, an empty place among them. */
function rowsOf(side: SlideSide | undefined): Map<number, Phase> {
  const { nodes = [], gaps = [] } = side?.scene ?? {}
  return new Map([...nodes, ...gaps].map(({ phase, box }) => [box.y, phase]))
}

test('in an overview the same phase stands in the same row, and what a side lacks is an empty place', () => {
  const [left, right] = pair('serverless-aws', 'hadoop-ecosystem')
  const overviews = compareForSlide(left, right, options).filter(({ about }) => about === 'overview')
  for (const picture of overviews) {
    const [rows, others] = [rowsOf(picture.left), rowsOf(picture.right)]
    for (const [y, phase] of rows) expect(others.get(y) ?? phase).toBe(phase)
  }
  const gaps = overviews.flatMap((picture) => picture.left?.scene.gaps ?? [])
  expect(gaps.map(({ phase }) => phase)).toEqual(['source'])
})

test('the two sides have one scale and their own places in the frame', () => {
  const [left, right] = pair('lambda', 'kappa')
  for (const picture of compareForSlide(left, right, options)) {
    if (!picture.left || !picture.right) continue
    expect(picture.left.scale).toBe(picture.right.scale)
    expect(overlap(picture.left.box, picture.right.box)).toBe(false)
  }
})

test('a step that speaks of one side alone gives it the whole frame', () => {
  const [left, right] = pair('lambda', 'kappa')
  const focus = { left: [left.nodes[0]?.id ?? ''], right: [] }
  const pictures = compareForSlide(left, right, { ...options, focus })
  expect(pictures.map(({ way }) => way)).toEqual(['alone'])
  expect(pictures[0]?.left?.box).toEqual({ x: 0, y: 0, ...options.frame })
})

test('a side that lacks a phase says so beside what the other side has there, in words that can be read', () => {
  for (const language of ['en', 'ko'] as const) {
    const [left, right] = pair('lambda', 'kappa')
    const pictures = compareForSlide(left, right, { ...options, language })
    const phases = pictures.filter(({ about }) => about === 'phase')
    const lacking = phases.flatMap((picture) =>
      [picture.left, picture.right].filter((side) => side?.ids.shown.length === 0),
    )
    expect(lacking).toHaveLength(3)
    for (const side of lacking) {
      const words = side?.scene.gaps?.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ')
      expect(words).toContain(NOT_IN_FIGURE[language])
      expect(side?.smallestText).toBeGreaterThanOrEqual(14)
    }
  }
})
