import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type EmbedBody,
  embedMessage,
  FROM_HOST,
  type HostBody,
  hostMessage,
  parseEmbedMessage,
  parseHostMessage,
} from './embedMessages.ts'

const HOST: HostBody[] = [
  { type: 'hello' },
  { type: 'goto', step: 3 },
  { type: 'goto', step: 'from-source-to-use.3', view: 'store' },
  { type: 'next' },
  { type: 'prev' },
  { type: 'select', node: 'kafka' },
  { type: 'select', node: null },
  { type: 'set', theme: 'dark', lang: 'ko', bg: 'fff', minpt: 20, motion: 'off' },
  { type: 'fit', nodes: ['kafka', 'spark'] },
  { type: 'export', format: 'png', width: 1920, req: '7' },
]
const EMBED: EmbedBody[] = [
  {
    type: 'ready',
    d: 'kappa',
    lang: 'en',
    view: 'overview',
    steps: 1,
    stepIds: ['tour.1'],
    stepTitles: ['Events'],
    stepNotes: ['Events come in.'],
    step: 0,
    title: 'Kappa',
    caps: ['goto'],
  },
  { type: 'step', step: 1, stepId: 'tour.1', steps: 1, title: 'Events', notes: '', reason: 'key' },
  { type: 'select', node: null, label: '' },
  { type: 'link', href: 'https://kafka.apache.org/', node: 'kafka' },
  { type: 'key', key: 'PageDown', code: 'PageDown', keyCode: 34, shiftKey: false, altKey: false },
  { type: 'size', width: 1200, height: 480.5 },
  { type: 'exported', req: '7', mime: 'image/svg+xml', data: '<svg/>' },
  { type: 'error', code: 'unknown-step', message: 'there is no step 9' },
]

describe('a message', () => {
  test.each(HOST)('of a host arrives as it was sent: %j', (body) => {
    const sent = hostMessage(body, 'one')
    expect(parseHostMessage(structuredClone(sent))).toEqual({ message: sent })
  })

  test.each(EMBED)('of an embed arrives as it was sent: %j', (body) => {
    const sent = embedMessage(body, 'one')
    expect(parseEmbedMessage(structuredClone(sent))).toEqual({ message: sent })
  })

  test('of somebody else is none of our business', () => {
    for (const data of [
      undefined,
      null,
      7,
      'hello',
      [],
      {},
      { type: 'hello' },
      embedMessage({ type: 'select', node: null, label: '' }),
    ]) {
      expect(parseHostMessage(data)).toBeUndefined()
    }
  })

  test('of ours that says nothing known is told, not obeyed', () => {
    const faults = [
      { type: 'explode' },
      { type: 'goto' },
      { type: 'goto', step: -1 },
      { type: 'goto', step: 1.5 },
      { type: 'goto', step: '__proto__' },
      { type: 'goto', step: 1, also: 'this' },
      { type: 'select', node: 'x'.repeat(200) },
      { type: 'set', theme: 'pink' },
      { type: 'fit', nodes: Array.from({ length: 201 }, () => 'a') },
      { type: 'export', format: 'png', width: 1e9 },
      { type: 'hello', v: 2 },
    ]
    for (const fault of faults) {
      expect(parseHostMessage({ source: FROM_HOST, v: 1, ...fault })).toEqual({ fault: expect.any(String) })
    }
  })

  test('of reveal.js says that its slide comes or goes', () => {
    expect(parseHostMessage('slide:start')).toEqual({ message: { type: 'slide', isShown: true } })
    expect(parseHostMessage('slide:stop')).toEqual({ message: { type: 'slide', isShown: false } })
  })

  test('never throws, and nothing random is obeyed', () => {
    const types = fc.constantFrom(...HOST.map(({ type }) => type))
    const close = fc.record({
      source: fc.constant(FROM_HOST),
      v: fc.anything(),
      type: types,
      junk: fc.anything(),
    })
    const values = fc.oneof(fc.anything({ withNullPrototype: true }), close, fc.json())
    fc.assert(
      fc.property(values, (data) => {
        for (const parse of [parseHostMessage, parseEmbedMessage]) {
          const received = parse(data)
          expect(received && 'message' in received).toBeFalsy()
        }
      }),
    )
  })

  test('that is no plain value does not throw either', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(parseHostMessage(proxy)).toBeUndefined()
  })
})
