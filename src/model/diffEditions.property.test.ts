import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomDiagram } from '../scene/randomDiagram.testing.ts'
import type { Diagram } from './diagram.ts'
import { diffEditions } from './diffEditions.ts'
import { type AlteredPart, type EditionDiff, type EditionPart, isSameEdition } from './editions.ts'

const diagrams = randomDiagram({ stages: 5, nodes: 12, edges: 12 })

/** A diagram and a later edition of it: some parts say what those of another diagram say, some are gone, some stand otherwise. */
const editions = fc
  .tuple(diagrams, diagrams, fc.infiniteStream(fc.integer({ min: 0, max: 3 })), fc.boolean())
  .map(([before, other, dice, turned]): [Diagram, Diagram] => {
    const edited = <T extends { id: string }>(ours: readonly T[], theirs: readonly T[]) =>
      ours.flatMap((one) => {
        const cast = dice.next().value
        if (cast === 0) return []
        return cast === 1 ? (theirs.find(({ id }) => id === one.id) ?? one) : one
      })
    const after = {
      ...before,
      stages: turned ? before.stages.toReversed() : before.stages,
      nodes: edited(before.nodes, other.nodes),
      edges: edited(before.edges, other.edges),
      bands: edited(before.bands, other.bands),
    }
    return [before, after]
  })

const KINDS = { stage: 'stages', group: 'groups', node: 'nodes', edge: 'edges', band: 'bands' } as const
const named = ({ kind, id }: EditionPart) => `${kind} ${id}`
const formerly = ({ kind, id, formerId }: AlteredPart) => `${kind} ${formerId ?? id}`
const inOrder = (names: readonly string[]) => [...names].sort()
const partsOf = (diagram: Diagram) =>
  Object.entries(KINDS).flatMap(([kind, list]) => diagram[list].map(({ id }) => `${kind} ${id}`))
const alteredIn = ({ changed, moved }: EditionDiff) => [...changed, ...moved]

test('a diagram differs in nothing from itself', () => {
  fc.assert(
    fc.property(diagrams, (diagram) => isSameEdition(diffEditions(diagram, structuredClone(diagram)))),
  )
})

test('seen from the other side, what was added is removed, and as much is changed and moved', () => {
  fc.assert(
    fc.property(fc.oneof(editions, fc.tuple(diagrams, diagrams)), ([before, after]) => {
      const there = diffEditions(before, after)
      const back = diffEditions(after, before)
      expect(inOrder(back.added.map(named))).toEqual(inOrder(there.removed.map(named)))
      expect(inOrder(back.removed.map(named))).toEqual(inOrder(there.added.map(named)))
      expect(alteredIn(back)).toHaveLength(alteredIn(there).length)
    }),
  )
})

test('every part is told once, or is on both sides the same under the same id', () => {
  fc.assert(
    fc.property(fc.oneof(editions, fc.tuple(diagrams, diagrams)), ([before, after]) => {
      const diff = diffEditions(before, after)
      const altered = alteredIn(diff)
      const earlier = [...diff.removed.map(named), ...altered.map(formerly)]
      const later = [...diff.added.map(named), ...altered.map(named)]
      expect(new Set(earlier).size).toBe(earlier.length)
      expect(new Set(later).size).toBe(later.length)
      const untold = partsOf(before).filter((name) => !earlier.includes(name))
      expect(inOrder(untold)).toEqual(inOrder(partsOf(after).filter((name) => !later.includes(name))))
    }),
  )
})

test('neither edition is changed by looking at it', () => {
  fc.assert(
    fc.property(editions, ([before, after]) => {
      const kept = JSON.stringify([before, after])
      diffEditions(before, after)
      expect(JSON.stringify([before, after])).toBe(kept)
    }),
  )
})
