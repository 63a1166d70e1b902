import { expect, test, vi } from 'vitest'
import { keepingLast } from './keepingLast.ts'

const setUp = () => {
  const make = vi.fn((name: string, size: number) => ({ name, size }))
  return { make, ask: keepingLast(make) }
}

test('who asks the same as the one before gets the very same', () => {
  const { make, ask } = setUp()
  expect(ask('a', 1)).toBe(ask('a', 1))
  expect(make).toHaveBeenCalledTimes(1)
})

test('who asks something else gets an answer of their own, however little differs', () => {
  const { ask } = setUp()
  expect([ask('a', 1), ask('a', 2), ask('b', 2)]).toEqual([
    { name: 'a', size: 1 },
    { name: 'a', size: 2 },
    { name: 'b', size: 2 },
  ])
})

test('only the last answer is kept', () => {
  const { make, ask } = setUp()
  const first = ask('a', 1)
  ask('b', 1)
  expect(ask('a', 1)).not.toBe(first)
  expect(make).toHaveBeenCalledTimes(3)
})

test('an answer that failed is no answer', () => {
  const make = vi
    .fn(() => 1)
    .mockImplementationOnce(() => {
      throw new Error('no')
    })
  const ask = keepingLast(make)
  expect(ask).toThrow('no')
  expect(ask()).toBe(1)
})
