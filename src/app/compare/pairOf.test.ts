import { expect, test } from 'vitest'
import type { ComparisonIndex } from '../../model/comparisonIndex.ts'
import { pairOf } from './pairOf.ts'

const entry = (id: string) => ({ id, title: id, edition: 2020, data: '', scenes: { LR: '', TB: '' } })
const index: ComparisonIndex = {
  architectures: ['hadoop-ecosystem', 'kappa', 'lambda'].map(entry),
  comparisons: [{ id: 'lambda-and-kappa', left: 'lambda', right: 'kappa', title: '', data: '' }],
}

test.each([
  ['', { left: 'lambda', right: 'kappa' }, ['lambda', 'kappa']],
  ['?left=hadoop-ecosystem&right=kappa', {}, ['hadoop-ecosystem', 'kappa']],
  ['?right=hadoop-ecosystem', { left: 'lambda', right: 'kappa' }, ['lambda', 'hadoop-ecosystem']],
])('%s on the page of %o shows %o', (query, own, [left, right]) => {
  expect(pairOf(query, index, own)).toEqual({ left, right, unknown: [], wasSame: false })
})

test('nothing is shown where nothing is asked for', () => {
  expect(pairOf('?view=table', index, {})).toBeUndefined()
})

test('one side alone is compared with what somebody compared it with, else with the first other one', () => {
  expect(pairOf('?left=kappa', index, {})).toMatchObject({ left: 'kappa', right: 'lambda' })
  expect(pairOf('?left=hadoop-ecosystem', index, {})).toMatchObject({
    left: 'hadoop-ecosystem',
    right: 'kappa',
  })
})

test('an unknown one leads to the nearest, and is told', () => {
  expect(pairOf('?left=kapa&right=hadoop-ecosystem', index, {})).toEqual({
    left: 'kappa',
    right: 'hadoop-ecosystem',
    unknown: [{ asked: 'kapa', given: 'kappa' }],
    wasSame: false,
  })
  expect(pairOf('?left=nothing-like-it&right=hadoop-ecosystem', index, {})?.unknown).toEqual([
    { asked: 'nothing-like-it', given: 'kappa' },
  ])
})

test('a slip in one word of a name is enough', () => {
  expect(pairOf('?left=hadop&right=kappa', index, {})?.left).toBe('hadoop-ecosystem')
})

test('the same on both sides is told, and another one takes its place', () => {
  expect(pairOf('?left=lambda&right=lambda', index, {})).toEqual({
    left: 'lambda',
    right: 'kappa',
    unknown: [],
    wasSame: true,
  })
})
