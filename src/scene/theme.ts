import { MODES, type Mode, PHASES, type Phase } from '../model/vocabulary.ts'

/** A colour by what it is for. The scene names paints; a theme says which colour each of them is. */
export type Paint =
  | 'paper'
  | 'card'
  | 'card-edge'
  | 'group'
  | 'group-edge'
  | 'ink'
  | 'soft'
  | 'focus'
  | `phase-${Phase}`
  | `wash-${Phase}`
  | `mode-${Mode}`

export const THEMES = ['light', 'dark', 'contrast'] as const
export type ThemeName = (typeof THEMES)[number]
export type Theme = Readonly<Record<Paint, string>>

/** How each mode is drawn besides its colour: lengths of strokes and gaps, px. Nothing is told by colour alone. */
export const DASHES: Readonly<Record<Mode, readonly number[]>> = {
  stream: [],
  batch: [7, 4],
  interactive: [1.5, 4],
  mixed: [12, 4, 1.5, 4],
  control: [14, 6],
}

interface Inks {
  paper: string
  card: string
  'card-edge': string
  group: string
  'group-edge': string
  ink: string
  soft: string
  focus: string
  phases: Readonly<Record<Phase, string>>
  modes: Readonly<Record<Mode, string>>
  /** How much of a phase's hue is in the wash behind its column, 0 to 1. */
  wash: number
}

const light: Inks = {
  paper: '#fcfbf8',
  card: '#ffffff',
  'card-edge': '#d9d5cb',
  group: '#fdfcfa',
  'group-edge': '#8f897b',
  ink: '#1c2230',
  soft: '#596273',
  focus: '#0b57d0',
  phases: {
    source: '#566174',
    ingest: '#1f66ad',
    store: '#99580a',
    process: '#b3363f',
    serve: '#22753d',
    use: '#6c4bb8',
  },
  modes: {
    stream: '#08787b',
    batch: '#b04f14',
    interactive: '#554ac4',
    mixed: '#8c3178',
    control: '#566174',
  },
  wash: 0.055,
}

const dark: Inks = {
  paper: '#12151b',
  card: '#232935',
  'card-edge': '#3b4454',
  group: '#1b202a',
  'group-edge': '#77829a',
  ink: '#f0f2f7',
  soft: '#b1bacb',
  focus: '#8ab4f8',
  phases: {
    source: '#aab4c5',
    ingest: '#72b3f3',
    store: '#eaa95a',
    process: '#f48b8f',
    serve: '#74cb90',
    use: '#b9a3f5',
  },
  modes: {
    stream: '#43c6c5',
    batch: '#f29a5f',
    interactive: '#a49bff',
    mixed: '#e58fd0',
    control: '#aab4c5',
  },
  wash: 0.07,
}

const contrast: Inks = {
  paper: '#ffffff',
  card: '#ffffff',
  'card-edge': '#000000',
  group: '#ffffff',
  'group-edge': '#000000',
  ink: '#000000',
  soft: '#1f1f1f',
  focus: '#0000d0',
  phases: {
    source: '#2b3342',
    ingest: '#003e7e',
    store: '#5c3300',
    process: '#7a0613',
    serve: '#00461a',
    use: '#3d1a8a',
  },
  modes: {
    stream: '#004a4d',
    batch: '#6e2a00',
    interactive: '#2a1f9c',
    mixed: '#5e0c4c',
    control: '#2b3342',
  },
  wash: 0.06,
}

export const THEME: Readonly<Record<ThemeName, Theme>> = {
  light: themeOf(light),
  dark: themeOf(dark),
  contrast: themeOf(contrast),
}

function themeOf({ phases, modes, wash, ...inks }: Inks): Theme {
  const entries: [Paint, string][] = [
    ...(Object.entries(inks) as [Paint, string][]),
    ...PHASES.flatMap((phase): [Paint, string][] => [
      [`phase-${phase}`, phases[phase]],
      [`wash-${phase}`, mix(phases[phase], inks.paper, wash)],
    ]),
    ...MODES.map((mode): [Paint, string] => [`mode-${mode}`, modes[mode]]),
  ]
  // Every paint is in the list: `Inks` has the single ones, the loops the rest.
  return Object.fromEntries(entries) as Record<Paint, string>
}

// So much of one colour laid over another, as #rrggbb.
function mix(over: string, under: string, share: number): string {
  const channel = (colour: string, i: number) => Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16)
  const mixed = [0, 1, 2].map((i) => Math.round(channel(over, i) * share + channel(under, i) * (1 - share)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
