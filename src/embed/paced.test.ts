import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { paced } from './paced.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('of a flood of messages the last one is obeyed in the end', () => {
  const obeyed: number[] = []
  const take = paced<{ type: string; step: number }>(({ step }) => obeyed.push(step))
  for (let step = 1; step <= 500; step++) take({ type: 'goto', step })
  expect(obeyed).toHaveLength(20)
  vi.advanceTimersByTime(1000)
  expect(obeyed).toHaveLength(21)
  expect(obeyed.at(-1)).toBe(500)
})

test('what comes at leisure is obeyed at once', () => {
  const obeyed: string[] = []
  const take = paced<{ type: string }>(({ type }) => obeyed.push(type))
  for (let second = 0; second < 3; second++) {
    for (let i = 0; i < 20; i++) take({ type: 'next' })
    vi.advanceTimersByTime(1000)
  }
  expect(obeyed).toHaveLength(60)
})
