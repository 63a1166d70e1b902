import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { componentsOf } from './model/componentsOf.ts'
import { compare } from './model/correspond.ts'
import type { Diagram } from './model/diagram.ts'
import { CHANGES, countDifferences, differencesOf } from './model/differences.ts'
import { loadLibrary } from './site/library.ts'

const { catalog, diagrams, comparisons } = loadLibrary(fileURLToPath(new URL('../diagrams', import.meta.url)))

function diagramOf(id: string): Diagram {
  const found = diagrams.find((diagram) => diagram.id === id)
  if (!found) throw new Error(`no architecture is called ${id}`)
  return found
}

test('the comparisons that were promised are there', () => {
  expect(comparisons.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'lambda-and-kappa',
      'open-source-pipeline-and-hadoop-ecosystem',
      'serverless-aws-and-hadoop-ecosystem',
      'serverless-aws-and-serverless-aws-2022',
      'serverless-aws-and-serverless-azure',
      'serverless-aws-and-serverless-google-cloud',
      'serverless-azure-and-serverless-google-cloud',
    ]),
  )
})

describe.each(comparisons.map((one) => [one.id, one] as const))('%s', (_, comparison) => {
  const [left, right] = [diagramOf(comparison.left), diagramOf(comparison.right)]

  test('has a written word for every component of both sides', () => {
    const { correspondences } = compare(left, right, catalog, comparison)
    expect(correspondences.filter(({ derivedFrom }) => derivedFrom)).toEqual([])
  })

  test('is counted as somebody counts who reads only the file and the two diagrams', () => {
    const { all } = countDifferences(differencesOf(compare(left, right, catalog, comparison)))
    const shapes = comparison.pairs.map(
      (pair) => `${Math.min(pair.left.length, 2)}:${Math.min(pair.right.length, 2)}`,
    )
    const many = (shape: string) => shapes.filter((one) => one === shape).length
    expect([all.left, all.right]).toEqual([many('1:0') + many('2:0'), many('0:1') + many('0:2')])
    expect([all.split, all.merged]).toEqual([many('1:2'), many('2:1')])
    expect(all.kept + all.replaced).toBe(many('1:1') + many('2:2'))
    expect(CHANGES.reduce((sum, change) => sum + all[change], 0)).toBe(comparison.pairs.length)
  })
})

test('any two architectures have each of their components in exactly one correspondence', () => {
  for (const left of diagrams) {
    for (const right of diagrams) {
      if (left === right) continue
      const { correspondences } = compare(left, right, catalog)
      expect(correspondences.flatMap((one) => one.left).sort(), `${left.id} ${right.id}`).toEqual(idsOf(left))
      expect(correspondences.flatMap((one) => one.right).sort(), `${left.id} ${right.id}`).toEqual(
        idsOf(right),
      )
    }
  }
})

function idsOf(diagram: Diagram): string[] {
  return componentsOf(diagram)
    .map(({ id }) => id)
    .sort()
}
