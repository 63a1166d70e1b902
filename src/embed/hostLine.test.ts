import { describe, expect, test, vi } from 'vitest'
import { hostMessage } from '../model/embedMessages.ts'
import { hostLine } from './hostLine.ts'

/** A frame whose host writes down what it is told. */
function frameIn({ ancestor = 'https://talks.example' } = {}) {
  const listeners: ((event: MessageEvent) => void)[] = []
  const host = { postMessage: vi.fn(), focus: vi.fn() }
  const frame = {
    parent: host,
    location: { ancestorOrigins: [ancestor] },
    document: { referrer: '' },
    addEventListener: (_: string, listener: (event: MessageEvent) => void) => listeners.push(listener),
    removeEventListener: () => {},
  } as unknown as Window
  const receive = (event: object) => {
    for (const listener of listeners) listener({ ports: [], ...event } as unknown as MessageEvent)
  }
  return { frame, host, receive }
}

function opened(origin?: string, ancestor?: string) {
  const { frame, host, receive } = frameIn({ ...(ancestor && { ancestor }) })
  const obey = vi.fn()
  const line = hostLine({ frame, id: 'one', origin, obey, warn: () => {} })
  return { line, host, receive, obey }
}

const KEY = { key: 'PageDown', code: 'PageDown', keyCode: 34, shiftKey: false, altKey: false }
const next = hostMessage({ type: 'next' })

describe('an embed obeys', () => {
  const sources = ['the host', 'another frame']
  const origins = ['https://talks.example', 'https://talks.example.evil.test', 'http://talks.example', 'null']
  const payloads = {
    valid: next,
    unknown: { ...next, type: 'explode' },
    foreign: { type: 'next' },
    text: 'next',
  }
  const cells = sources.flatMap((source) =>
    origins.flatMap((origin) =>
      Object.entries(payloads).map(([name, data]) => ({ source, origin, name, data })),
    ),
  )

  test.each(cells)('$source at $origin with $name data, or does not', ({ source, origin, name, data }) => {
    const { host, receive, obey } = opened('https://talks.example')
    receive({ source: source === 'the host' ? host : {}, origin, data })
    const isRight = source === 'the host' && origin === 'https://talks.example' && name === 'valid'
    expect(obey).toHaveBeenCalledTimes(isRight ? 1 : 0)
  })

  test('without a named origin the one that speaks first, and no other after it', () => {
    const { host, receive, obey } = opened()
    receive({ source: host, origin: 'https://talks.example', data: next })
    receive({ source: host, origin: 'https://evil.test', data: next })
    expect(obey).toHaveBeenCalledTimes(1)
  })
})

describe('an embed answers', () => {
  test('to the origin of its host and to no other', () => {
    const { line, host } = opened()
    line.tell({ type: 'select', node: null, label: '' })
    expect(host.postMessage).toHaveBeenCalledWith(
      expect.objectContaining({ type: 'select', id: 'one' }),
      'https://talks.example',
    )
  })

  test('a host without an origin only through the port that it has handed over', () => {
    const { line, host, receive } = opened(undefined, 'null')
    line.tell({ type: 'select', node: null, label: '' })
    expect(host.postMessage).not.toHaveBeenCalled()
    const port = { postMessage: vi.fn(), close: vi.fn(), onmessage: null }
    receive({ source: host, origin: 'null', data: hostMessage({ type: 'hello' }), ports: [port] })
    line.tell({ type: 'select', node: null, label: '' })
    expect(port.postMessage).toHaveBeenCalledTimes(1)
    expect(host.postMessage).not.toHaveBeenCalled()
  })
})

describe('a key of the deck is given to the host with the keyboard', () => {
  test('in the words of reveal.js until the host has said hello, and then as a message', () => {
    const { line, host, receive } = opened()
    line.pass(KEY)
    expect(host.postMessage).toHaveBeenLastCalledWith(
      '{"method":"triggerKey","args":[34]}',
      'https://talks.example',
    )
    receive({
      source: host,
      origin: 'https://talks.example',
      data: hostMessage({ type: 'hello' }),
    })
    line.pass(KEY)
    expect(host.postMessage).toHaveBeenLastCalledWith(
      expect.objectContaining({ type: 'key', key: 'PageDown' }),
      'https://talks.example',
    )
    expect(host.focus).toHaveBeenCalledTimes(2)
  })
})
