import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atSlide, HELLO, parseTalkMessage } from './talkMessage.ts'

test('what one window tells is what another one reads', () => {
  for (const message of [atSlide('main.3', true), HELLO])
    expect(parseTalkMessage(structuredClone(message))).toEqual(message)
})

test('anything else is not read, and throws nothing', () => {
  fc.assert(fc.property(fc.anything(), (data) => parseTalkMessage(data) === undefined))
  const ours = atSlide('main.3', false)
  const others = [
    { ...ours, v: 2 },
    { ...ours, more: 1 },
    { ...ours, source: 'else' },
    { ...ours, slide: 3 },
  ]
  expect(others.map(parseTalkMessage)).toEqual(others.map(() => undefined))
})
