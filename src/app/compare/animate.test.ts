import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { animate } from './animate.ts'

describe('going from one position to another', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    vi.stubGlobal('requestAnimationFrame', (draw: (time: number) => void) =>
      setTimeout(() => draw(performance.now()), 16),
    )
    vi.stubGlobal('cancelAnimationFrame', clearTimeout)
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test.each([
    [0, 1, 1600],
    [1, 0, 1600],
    [0.25, 1, 1200],
  ])('from %d to %d takes %d ms, and never goes back', (from, to, duration) => {
    const [frames, onEnd] = [[] as number[], vi.fn()]
    animate(from, to, (at) => frames.push(at), onEnd)
    vi.advanceTimersByTime(duration - 20)
    expect(onEnd).not.toHaveBeenCalled()
    vi.advanceTimersByTime(60)
    expect(onEnd).toHaveBeenCalledOnce()
    expect([frames[0], frames.at(-1)]).toEqual([from, to])
    expect(frames.toSorted((a, b) => (to - from) * (a - b))).toEqual(frames)
  })

  test('ends at once where it already is', () => {
    const onEnd = vi.fn()
    animate(1, 1, () => {}, onEnd)
    vi.advanceTimersByTime(40)
    expect(onEnd).toHaveBeenCalledOnce()
  })

  test('nothing is called any more once it is stopped', () => {
    const [onFrame, onEnd] = [vi.fn(), vi.fn()]
    const stop = animate(0, 1, onFrame, onEnd)
    vi.advanceTimersByTime(400)
    stop()
    const calls = onFrame.mock.calls.length
    vi.advanceTimersByTime(2000)
    expect(calls).toBeGreaterThan(5)
    expect(onFrame).toHaveBeenCalledTimes(calls)
    expect(onEnd).not.toHaveBeenCalled()
  })
})
