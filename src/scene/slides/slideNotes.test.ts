import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Diagram, Step } from '../../model/diagram.ts'
import { loadLibrary } from '../../site/library.ts'
import { stepNotes } from './slideNotes.ts'

const { catalog, diagrams } = loadLibrary(fileURLToPath(new URL('../../../diagrams', import.meta.url)))
const [hadoop] = diagrams.toSorted((a, b) => b.nodes.length - a.nodes.length)
if (!hadoop) throw new Error('there is no architecture')

/** The entries of the list of readings at a step that speaks of some things. */
function readingsOn(diagram: Diagram, focus: readonly string[]): string[] {
  const [first] = diagram.walkthroughs[0]?.steps ?? []
  const step: Step = { ...(first as Step), focus: [...focus] }
  const lines = stepNotes(step, { diagram, catalog, language: 'en' })
  return lines.map(({ text }) => text).filter((text) => text.startsWith('– '))
}

test('a stage beside one of its own things adds nothing to read', () => {
  for (const { id, stage } of hadoop.nodes) {
    expect(readingsOn(hadoop, [stage, id])).toEqual(readingsOn(hadoop, [id]))
  }
})

test('of many readings a speaker has 24, and is told how many more there are', () => {
  const entries = readingsOn(
    hadoop,
    hadoop.nodes.map(({ id }) => id),
  )
  expect(entries).toHaveLength(25)
  expect(entries.at(-1)).toMatch(/^– and \d+ more in the atlas$/)
})
