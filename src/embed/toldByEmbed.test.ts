import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EmbedBody, embedMessage, parseEmbedMessage } from '../model/embedMessages.ts'
import { toldByEmbed } from './toldByEmbed.ts'

const ready: EmbedBody = {
  type: 'ready',
  d: 'kappa',
  lang: 'en',
  view: 'overview',
  steps: 2,
  stepIds: ['main.1', 'main.2'],
  stepTitles: ['In', 'Out'],
  stepNotes: ['What comes in', 'What goes out'],
  step: 0,
  title: 'Kappa',
  caps: ['goto'],
}
const step: EmbedBody = {
  type: 'step',
  step: 1,
  stepId: 'main.1',
  steps: 2,
  title: 'In',
  notes: '',
  reason: 'click',
}
const key: EmbedBody = {
  type: 'key',
  key: 'PageDown',
  code: 'PageDown',
  keyCode: 34,
  shiftKey: false,
  altKey: false,
}

describe('what an embed says is understood as its own schema has it', () => {
  test.each([ready, step, key])('$type', (body) => {
    const message = embedMessage(body, 'one')
    expect(parseEmbedMessage(message)).toEqual({ message })
    expect(message).toMatchObject({ type: toldByEmbed(message)?.type })
  })

  test('a step of the host is told from one of the reader', () => {
    expect(toldByEmbed(embedMessage(step))).toEqual({ type: 'step', step: 1, isByReader: true })
    expect(toldByEmbed(embedMessage({ ...step, reason: 'host' }))).toMatchObject({ isByReader: false })
  })
})

test('what a deck has no use for is nothing', () => {
  expect(toldByEmbed(embedMessage({ type: 'size', width: 10, height: 10 }))).toBeUndefined()
})

test.each([
  ['another version', { ...embedMessage(key), v: 2 }],
  ['another source', { ...embedMessage(key), source: 'pipeline-atlas-host' }],
  ['a key that is no number', { ...embedMessage(key), keyCode: '34' }],
  ['a key beyond all keys', { ...embedMessage(key), keyCode: 256 }],
  ['half a step', { ...embedMessage(step), step: 0.5 }],
  ['notes that are no list', { ...embedMessage(ready), stepNotes: 'none' }],
])('%s is not understood', (_, message) => {
  expect(toldByEmbed(message)).toBeUndefined()
})

test('whatever arrives, nothing throws, and what is understood is whole', () => {
  const almost = fc.record(
    {
      source: fc.constant('pipeline-atlas'),
      v: fc.constant(1),
      type: fc.constantFrom('ready', 'step', 'key', 'size'),
      step: fc.anything(),
      stepTitles: fc.anything(),
      stepNotes: fc.anything(),
      key: fc.anything(),
      code: fc.anything(),
      keyCode: fc.anything(),
    },
    { requiredKeys: ['source', 'v', 'type'] },
  )
  fc.assert(
    fc.property(fc.oneof(fc.anything(), almost), (data) => {
      const told = toldByEmbed(data)
      if (told?.type === 'key') expect(told.keyCode).toBeGreaterThanOrEqual(0)
      if (told?.type === 'step') expect(Number.isInteger(told.step)).toBe(true)
      if (told?.type === 'ready') expect([...told.stepNotes, ''].every((text) => text.length >= 0)).toBe(true)
    }),
  )
})
