import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  EMBED_DEFAULTS,
  EMBED_WORDS,
  type EmbedOptions,
  formatEmbedOptions,
  formatLiveOptions,
  parseEmbedOptions,
  parseEmbedTarget,
  readEmbedOptions,
  readStepId,
} from './embedOptions.ts'

const names = fc.stringMatching(/^[a-z][a-z0-9:.-]{0,30}$/)
const hex = fc.stringMatching(/^(?:[0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/)
const options: fc.Arbitrary<Partial<EmbedOptions>> = fc.record(
  {
    view: names,
    tour: names,
    step: fc.nat(2000),
    focus: names,
    theme: fc.constantFrom('light' as const, 'dark' as const, 'auto' as const, 'contrast' as const),
    bg: fc.oneof(fc.constantFrom('transparent', 'solid'), hex),
    minpt: fc.integer({ min: 28, max: 64 }).map((half) => half / 2),
    ratio: fc.constantFrom('fill' as const, '16:9' as const, '4:3' as const),
    ui: fc.constantFrom('none' as const, 'min' as const, 'full' as const),
    click: fc.constantFrom('details' as const, 'select' as const, 'none' as const),
    links: fc.constantFrom('blank' as const, 'event' as const, 'none' as const),
    pan: fc.boolean(),
    zoom: fc.boolean(),
    keys: fc.constantFrom('return' as const, 'capture' as const, 'off' as const),
    motion: fc.constantFrom('auto' as const, 'on' as const, 'off' as const),
    id: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' }),
    origin: fc.constantFrom('https://talks.example', 'http://127.0.0.1:8080'),
    static: fc.boolean(),
  },
  { requiredKeys: [] },
)

describe('the options of an embed', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(options, (said) => {
        const read = parseEmbedOptions(formatEmbedOptions(said))
        expect(read).toEqual({ options: { ...EMBED_DEFAULTS, ...said }, faults: [] })
      }),
    )
  })

  test('come back from the hash as far as they are live, whatever the query says', () => {
    fc.assert(
      fc.property(options, options, (first, said) => {
        const { view = 'overview', tour = first.tour, step = 0, focus } = said
        const live = {
          view,
          step,
          ...(tour !== undefined && { tour }),
          ...(focus !== undefined && { focus }),
        }
        const { focus: _, ...rest } = first
        const read = parseEmbedOptions(formatEmbedOptions(first), formatLiveOptions(live, first))
        expect(read).toEqual({ options: { ...EMBED_DEFAULTS, ...rest, ...live }, faults: [] })
      }),
    )
  })

  test('are the defaults where nothing is said', () => {
    expect(parseEmbedOptions('')).toEqual({ options: EMBED_DEFAULTS, faults: [] })
    expect(formatEmbedOptions(EMBED_DEFAULTS)).toBe('')
  })

  test('that are unknown or say nothing are told, and the rest holds', () => {
    const { options, faults } = parseEmbedOptions('?theme=dark&colour=red&minpt=99&bg=%23fff&step=-1')
    expect(options).toEqual({ ...EMBED_DEFAULTS, theme: 'dark' })
    expect(faults.map(({ word }) => word)).toEqual(['colour', 'minpt', 'bg', 'step'])
  })

  test('stand in the hash before those of the query, as far as they change while somebody looks', () => {
    const { options, faults } = parseEmbedOptions('?step=2&tour=a&theme=dark', '#step=0&theme=light')
    expect(options).toMatchObject({ step: 0, tour: 'a', theme: 'dark' })
    expect(faults).toEqual([{ word: 'theme', value: 'light' }])
  })

  test('name a step by its number, or as the page of the architecture does', () => {
    expect(parseEmbedOptions('?step=3').options).toMatchObject({ step: 3 })
    expect(parseEmbedOptions('?step=a.b.3').options).toMatchObject({ tour: 'a.b', step: 3 })
    expect(readStepId('.3')).toBeUndefined()
    expect(readStepId('tour.')).toBeUndefined()
  })

  test('may be attributes of an element, where a name alone says yes', () => {
    expect(readEmbedOptions([['static', '']]).options).toEqual({ static: true })
    expect(readEmbedOptions([['pan', 'false']]).options).toEqual({ pan: false })
  })

  test('take only a whole origin for an origin', () => {
    for (const value of ['*', 'null', 'https://talks.example/', 'javascript:alert(1)', 'talks.example']) {
      expect(readEmbedOptions([['origin', value]]).faults).toHaveLength(1)
    }
  })

  test('never throw, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom(...EMBED_WORDS), (word, value, known) => {
        const { options } = parseEmbedOptions(`?${word}=${value}&${known}=${value}`, `#${known}=${value}`)
        expect(parseEmbedOptions(formatEmbedOptions(options)).faults).toEqual([])
      }),
    )
  })

  test('that every object has are unknown like any other', () => {
    const { faults } = parseEmbedOptions('?__proto__=1&constructor=2&toString=3')
    expect(faults).toHaveLength(3)
  })
})

test('what an address names is parted from what is for the embed', () => {
  expect(parseEmbedTarget('?d=kappa&lang=ko&theme=dark&step=2')).toEqual({
    target: { d: 'kappa', lang: 'ko' },
    rest: '?theme=dark&step=2',
  })
  expect(parseEmbedTarget('?d=a&compare=b&lang=xx')).toEqual({ target: { d: 'a', compare: 'b' }, rest: '' })
})
