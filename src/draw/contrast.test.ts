import { describe, expect, test } from 'vitest'
import { MODES, PHASES } from '../model/vocabulary.ts'
import { BADGE_INK, EDITION_INKS } from '../scene/editionInks.ts'
import { type Paint, THEME, THEMES } from '../scene/theme.ts'
import { INFERRED_OPACITY } from './shapes.tsx'

type Pair = [over: Paint, ground: Paint]

const washes = PHASES.map((phase): Paint => `wash-${phase}`)
const phases = PHASES.map((phase): Paint => `phase-${phase}`)
const modes = MODES.map((mode): Paint => `mode-${mode}`)
const each = (overs: readonly Paint[], grounds: readonly Paint[]): Pair[] =>
  overs.flatMap((over) => grounds.map((ground): Pair => [over, ground]))

/** What is written on what. Groups without a box lie on the wash of their column. */
const TEXTS: Pair[] = [
  ...each([...phases, 'ink'], ['paper']), // heads
  ...each(['ink', 'soft'], ['card']),
  ...each(['soft'], ['group', ...washes]), // titles of groups
  ...each(['ink'], ['group']), // bands
  ...each(modes, ['paper', ...washes]), // labels
]

/** What is drawn on what, and has to be seen to understand the picture. */
const STROKES: Pair[] = [
  ...each(modes, ['paper', 'group', ...washes]),
  ...each(phases, ['card', 'paper']), // accents, icons, bars
  ...PHASES.map((phase): Pair => [`phase-${phase}`, `wash-${phase}`]), // a lit column
  ...each(['group-edge', 'focus'], ['paper', 'group', ...washes]),
  ...each(['soft'], ['group']), // icons of bands
]

/** What is drawn lighter because it is our reading. */
const INFERRED: Pair[] = [...each(modes, ['paper', ...washes]), ...each(phases, ['card'])]

describe.each(THEMES)('in the theme %s', (name) => {
  const theme = THEME[name]
  const weak = (pairs: readonly Pair[], least: number, share = 1) =>
    pairs
      .map(([over, ground]) => ({
        what: `${over} on ${ground}`,
        ratio: contrast(blend(theme[over], theme[ground], share), theme[ground]),
      }))
      .filter(({ ratio }) => ratio < least)

  test('every text can be read where it stands', () => {
    expect(weak(TEXTS, name === 'contrast' ? 7 : 4.5)).toEqual([])
  })

  test('every stroke can be seen where it runs', () => {
    expect(weak(STROKES, 3)).toEqual([])
  })

  test('what is inferred is lighter, and can be seen even so', () => {
    expect(INFERRED_OPACITY).toBeLessThan(0.8)
    expect(weak(INFERRED, 3, INFERRED_OPACITY)).toEqual([])
  })

  test('a pair that is too weak would be found', () => {
    expect(weak([['paper', 'paper']], 3)).toEqual([{ what: 'paper on paper', ratio: 1 }])
  })
})

test('marks of editions can be seen on whatever they lie, and the signs on them', () => {
  const { light } = THEME
  const grounds = [light.paper, light.card, light.group, ...washes.map((wash) => light[wash])]
  for (const ink of Object.values(EDITION_INKS)) {
    expect(contrast(BADGE_INK, ink)).toBeGreaterThan(4.5)
    for (const ground of grounds) expect(contrast(ink, ground)).toBeGreaterThan(4.5)
  }
})

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#ffffff', '#ffffff')).toBe(1)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(blend('#000000', '#ffffff', 0.4)).toBe('#999999')
})

/** The contrast ratio of WCAG 2, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** So much of one colour laid over another. */
function blend(over: string, under: string, share: number): string {
  const below = channels(under)
  const mixed = channels(over).map((value, i) => Math.round(value * share + (below[i] ?? 0) * (1 - share)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
