import { expect, test } from 'vitest'
import { readingsOf } from './readingsOf.ts'
import { readingUses } from './readingUse.ts'
import { sampleCatalog as catalog, sampleDiagram } from './sampleDiagram.testing.ts'

const diagram = sampleDiagram()

test('a reading is used by the technologies and roles that name it, and in the architectures of these', () => {
  expect(readingUses([diagram], catalog).get('the-log')).toEqual({
    technologies: ['kafka'],
    roles: ['message-log'],
    appearances: [{ diagram, thing: 'log', through: 'thing' }],
  })
})

test('of the things that name a reading the closest leads to it, whichever comes first', () => {
  // The log names it through its technology, the band below names it itself.
  const [appearance] = readingUses([diagram], catalog).get('kafka-docs')?.appearances ?? []
  expect(appearance?.thing).toBe('schedule')
})

test('what nothing names but the phase of a stage is used on that stage', () => {
  const bare = { ...diagram, nodes: diagram.nodes.filter(({ id }) => id === 'sensors'), bands: [] }
  expect(readingUses([bare], catalog).get('the-log')?.appearances).toEqual([
    { diagram: bare, thing: 'intake', through: 'stage' },
  ])
  expect(readingUses([bare], catalog).get('kafka-docs')?.appearances).toEqual([])
})

test('a reading is used in an architecture exactly when something there names it', () => {
  const uses = readingUses([diagram], catalog)
  const things = [...diagram.nodes, ...diagram.bands, ...diagram.stages]
  for (const [id, { appearances }] of uses) {
    const named = things.some((thing) => readingsOf(thing, catalog).some(({ reading }) => reading.id === id))
    expect(appearances.length > 0, id).toBe(named)
  }
})
