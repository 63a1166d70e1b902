import { describe, expect, test } from 'vitest'
import { markOf } from '../model/readingMarks.ts'
import { MARKS_KEY, openMarks, SPARE_KEY } from './marksStore.ts'

/** A store such as browsers have, which can be made to refuse. */
function fakeStorage(entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries))
  const refuses: { write?: string } = {}
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (refuses.write) throw new DOMException('refused', refuses.write)
      kept.set(key, value)
    },
    removeItem: (key: string) => void kept.delete(key),
  }
  // The three of its methods that the marks need.
  return { kept, refuses, open: () => storage as unknown as Storage }
}

function clock(start = 1000) {
  let time = start
  return () => time++
}

const marked = (mark: string, at: number) => JSON.stringify({ version: 2, marks: { a: { mark, at } } })

test('a mark is kept, and there when the page is opened again', () => {
  const { open } = fakeStorage()
  openMarks(open, clock()).set('a', 'read')
  const { state } = openMarks(open)
  expect(markOf(state().marks, 'a')).toBe('read')
  expect(state().trouble).toBeUndefined()
})

test('whoever listens hears of a change, until they have heard enough', () => {
  const store = openMarks(fakeStorage().open)
  let heard = 0
  const stop = store.subscribe(() => heard++)
  store.set('a', 'read')
  stop()
  store.set('a', 'unmarked')
  expect(heard).toBe(1)
})

test('what a reader does now counts, also when what was there claims to be of later', () => {
  const { open } = fakeStorage({ [MARKS_KEY]: marked('read', 9e12) })
  openMarks(open, clock()).set('a', 'to-read')
  expect(markOf(openMarks(open).state().marks, 'a')).toBe('to-read')
})

describe('a store', () => {
  test('that is corrupt is told of, and set aside before it is written over', () => {
    const { kept, open } = fakeStorage({ [MARKS_KEY]: '{"version":2,' })
    const store = openMarks(open)
    expect(store.state().trouble).toBe('corrupt')
    store.set('a', 'read')
    expect(store.state().trouble).toBeUndefined()
    expect(kept.get(SPARE_KEY)).toBe('{"version":2,')
    expect(markOf(openMarks(open).state().marks, 'a')).toBe('read')
  })

  test('that is corrupt and full is not written over', () => {
    const { kept, refuses, open } = fakeStorage({ [MARKS_KEY]: 'broken' })
    refuses.write = 'QuotaExceededError'
    const store = openMarks(open)
    store.set('a', 'read')
    expect(store.state().trouble).toBe('full')
    expect(kept.get(MARKS_KEY)).toBe('broken')
  })

  test('of an older version is taken over', () => {
    const { kept, open } = fakeStorage({ [MARKS_KEY]: '{"version":1,"marks":{"a":"read"}}' })
    const store = openMarks(open)
    store.set('b', 'to-read')
    expect(store.state().trouble).toBeUndefined()
    const again = openMarks(open).state().marks
    expect([markOf(again, 'a'), markOf(again, 'b')]).toEqual(['read', 'to-read'])
    expect(JSON.parse(kept.get(MARKS_KEY) ?? '').version).toBe(2)
  })

  test('of a newer version stays as it is; marks last for the session', () => {
    const newer = '{"version":3,"marks":[]}'
    const { kept, open } = fakeStorage({ [MARKS_KEY]: newer })
    const store = openMarks(open)
    store.set('a', 'read')
    expect(store.state().trouble).toBe('newer')
    expect(markOf(store.state().marks, 'a')).toBe('read')
    store.forget()
    expect(store.state().trouble).toBe('newer')
    expect([...kept]).toEqual([[MARKS_KEY, newer]])
  })

  test('that is full keeps what it has; marks last for the session, and are kept once there is room', () => {
    const { kept, refuses, open } = fakeStorage({ [MARKS_KEY]: marked('read', 5) })
    const store = openMarks(open)
    refuses.write = 'QuotaExceededError'
    store.set('b', 'read')
    expect(store.state().trouble).toBe('full')
    expect(markOf(store.state().marks, 'b')).toBe('read')
    expect(kept.get(MARKS_KEY)).toBe(marked('read', 5))
    delete refuses.write
    store.set('c', 'read')
    expect(store.state().trouble).toBeUndefined()
    expect([...openMarks(open).state().marks.keys()].sort()).toEqual(['a', 'b', 'c'])
  })

  test('that is blocked costs the memory, never the page', () => {
    const store = openMarks(() => {
      throw new DOMException('no', 'SecurityError')
    })
    store.set('a', 'read')
    expect(store.state().trouble).toBe('blocked')
    store.forget()()
    expect(markOf(store.state().marks, 'a')).toBe('read')
  })

  test('that refuses to be written to is as good as blocked', () => {
    const { refuses, open } = fakeStorage()
    refuses.write = 'SecurityError'
    const store = openMarks(open)
    store.set('a', 'read')
    expect(store.state().trouble).toBe('blocked')
  })
})

describe('two pages', () => {
  test('do not write over each other', () => {
    const { open } = fakeStorage()
    const time = clock()
    const [one, other] = [openMarks(open, time), openMarks(open, time)]
    one.set('a', 'read')
    other.set('b', 'read')
    expect([...openMarks(open).state().marks.keys()].sort()).toEqual(['a', 'b'])
    one.reread()
    expect(markOf(one.state().marks, 'b')).toBe('read')
  })

  test('forget together', () => {
    const { open } = fakeStorage()
    const [one, other] = [openMarks(open), openMarks(open)]
    one.set('a', 'read')
    other.reread()
    one.forget()
    other.reread()
    expect(other.state().marks.size).toBe(0)
    other.set('b', 'read')
    expect([...openMarks(open).state().marks.keys()]).toEqual(['b'])
  })
})

test('what is forgotten is gone from the device, and can be brought back', () => {
  const { kept, open } = fakeStorage({ [SPARE_KEY]: 'broken' })
  const store = openMarks(open, clock())
  store.set('a', 'read')
  const undo = store.forget()
  expect(kept.size).toBe(0)
  store.set('b', 'read')
  undo()
  expect([...openMarks(open).state().marks.keys()].sort()).toEqual(['a', 'b'])
})

test('of marks taken in the newer wins, and it is told how many changed something', () => {
  const store = openMarks(fakeStorage({ [MARKS_KEY]: marked('read', 50) }).open)
  const brought = new Map([
    ['a', { mark: 'to-read', at: 40 } as const],
    ['b', { mark: 'read', at: 40 } as const],
  ])
  expect(store.take(brought)).toBe(1)
  expect(markOf(store.state().marks, 'a')).toBe('read')
})
