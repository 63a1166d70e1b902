import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FROM_HOST, type HostMessage, parseHostMessage } from './embedMessages.ts'
import { type EmbedPlace, type EmbedSubject, obeyed, placeIn, stepIdAt } from './embedPlace.ts'

const step = (title: string) => ({ title, text: title, notes: title })
const subject: EmbedSubject = {
  id: 'kappa',
  title: 'Kappa',
  views: ['source', 'use'],
  tours: [
    { id: 'way', title: 'The way', steps: ['one', 'two', 'three'].map(step) },
    { id: 'back', title: 'And back', steps: ['a', 'b'].map(step) },
  ],
  labelOf: (thing) => (thing === 'kafka' ? 'Apache Kafka' : undefined),
}
const start: EmbedPlace = { view: 'overview', step: 0 }
const say = (place: EmbedPlace, ...messages: Partial<HostMessage>[]) =>
  messages.reduce<EmbedPlace>((at, message) => {
    const answer = obeyed(subject, at, { source: FROM_HOST, v: 1, ...message } as HostMessage)
    return 'place' in answer ? answer.place : at
  }, place)

describe('where an embed stands', () => {
  test('is what its address says, as far as that is there', () => {
    const { place, faults } = placeIn(subject, { view: 'use', tour: 'back', step: 2, focus: 'kafka' })
    expect(place).toEqual({ view: 'use', tour: 'back', step: 2, focus: 'kafka' })
    expect(faults).toEqual([])
  })

  test('is told of what is not there, and is otherwise as said', () => {
    const { place, faults } = placeIn(subject, { view: 'cellar', tour: 'none', step: 9, focus: 'rernak' })
    expect(place).toEqual({ view: 'overview', step: 3 })
    expect(faults.map(({ word }) => word)).toEqual(['view', 'tour', 'focus', 'step'])
  })

  test('goes with the host, from the whole picture to the last step and no further', () => {
    expect(say(start, { type: 'next' }, { type: 'next' })).toMatchObject({ step: 2 })
    expect(say(start, { type: 'prev' })).toMatchObject({ step: 0 })
    expect(say(start, { type: 'goto', step: 99 })).toMatchObject({ step: 3 })
    expect(stepIdAt(subject, say(start, { type: 'goto', step: 'back.2' }))).toBe('back.2')
  })

  test('has in focus what the host selects, and no longer at the next step', () => {
    const selected = say(start, { type: 'goto', step: 1 }, { type: 'select', node: 'kafka' })
    expect(selected).toEqual({ view: 'overview', step: 1, focus: 'kafka' })
    expect(say(selected, { type: 'next' })).toEqual({ view: 'overview', step: 2 })
  })

  test('stays where it is when something is asked for that is not there', () => {
    for (const message of [
      { type: 'goto', step: 'none.1' },
      { type: 'goto', step: 'way.4' },
      { type: 'goto', step: 1, view: 'cellar' },
      { type: 'select', node: 'rernak' },
    ] as Partial<HostMessage>[]) {
      expect(obeyed(subject, start, { source: FROM_HOST, v: 1, ...message } as HostMessage)).toEqual({
        code: expect.stringMatching(/^unknown-/),
        message: expect.any(String),
      })
    }
  })

  test('is the same however often a message that says where to go arrives', () => {
    const places = fc.record({ view: fc.constantFrom('overview', 'use'), step: fc.nat(3) })
    const messages = fc.oneof(
      fc.record({ type: fc.constant('goto' as const), step: fc.nat(9) }),
      fc.record({ type: fc.constant('select' as const), node: fc.constantFrom('kafka', 'none', null) }),
    )
    fc.assert(
      fc.property(places, messages, (place, message) => {
        expect(say(place, message, message, message)).toEqual(say(place, message))
      }),
    )
  })

  test('never changes by what is no message', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (random) => {
        const place = random.reduce<EmbedPlace>((at, data) => {
          const received = parseHostMessage(data)
          const answer = received && 'message' in received && obeyed(subject, at, received.message)
          return answer && 'place' in answer ? answer.place : at
        }, start)
        expect(place).toBe(start)
      }),
    )
  })
})
