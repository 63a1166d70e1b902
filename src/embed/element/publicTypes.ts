/** What `<pipeline-diagram>` and `PipelineDiagram` are told and tell. Published as it stands, so it speaks of nothing but itself. */
export interface PipelineDiagramOptions {
  /** `overview`, or the id of a stage. */
  view: string
  /** The walkthrough that the steps are of; the first one, where none is named. */
  tour?: string
  /** 0 is the whole picture, 1 the first step. */
  step: number
  /** The id of a thing that is selected from the beginning. */
  focus?: string
  theme: 'light' | 'dark' | 'auto' | 'contrast'
  /** `transparent`, `solid` (the theme's paper), or hexadecimal digits without `#`. */
  bg: string
  /** How large a title is at least where a step is looked at, pt of a slide that is 540 pt high; 14 to 32. */
  minpt: number
  ratio: 'fill' | '16:9' | '4:3'
  /** What stands under the picture: nothing; the steps' buttons and title; also their words, zoom and a link to the atlas. */
  ui: 'none' | 'min' | 'full'
  click: 'details' | 'select' | 'none'
  /** Where a reading opens: in a new tab; nowhere, but `link` is told; or readings are no links. */
  links: 'blank' | 'event' | 'none'
  pan: boolean
  zoom: boolean
  motion: 'auto' | 'on' | 'off'
  /** The picture alone, which neither pans nor zooms. */
  static: boolean
}

export type PipelineDiagramLanguage = 'en' | 'ko'

/** What the diagram tells, by the kind of event. */
export interface PipelineDiagramEvents {
  ready: {
    d: string
    lang: PipelineDiagramLanguage
    steps: number
    stepIds: readonly string[]
    stepTitles: readonly string[]
    /** For the speaker. */
    stepNotes: readonly string[]
    step: number
    title: string
  }
  step: {
    step: number
    /** The tour, a dot and the number of the step; null for the whole picture. */
    stepId: string | null
    steps: number
    title: string
    notes: string
    reason: 'host' | 'click'
  }
  select: { node: string | null; label: string }
  /** Whoever prevents this opens the address by itself, or not at all. */
  link: { href: string; node: string | null }
  error: { code: string; message: string }
}

export interface PipelineDiagramPictureOptions {
  theme?: 'light' | 'dark' | 'contrast'
  /** Without paper behind it; so it is where nothing is said. */
  transparent?: boolean
}

/** What can be asked of a diagram that is shown. */
export interface PipelineDiagramMethods {
  /** How many steps the tour has; 0 until the diagram is there. */
  readonly steps: number
  /** To a step by its number or its name (`tour.3`). Says whether that led somewhere. */
  goto(step: number | string): boolean
  next(): boolean
  prev(): boolean
  /** Selects a thing by its id, or nothing. */
  select(id: string | null): boolean
  /** Measures anew how the diagram stands on the screen, and shows all of it. */
  refit(): void
  /** The picture as it is now, as the text of a file that stands by itself. */
  toSVG(options?: PipelineDiagramPictureOptions): Promise<string>
  /** The same in pixels. */
  toPNG(options?: PipelineDiagramPictureOptions & { width?: number }): Promise<Blob>
}

export interface PipelineDiagramElement extends HTMLElement, PipelineDiagramMethods {
  /** The address of a file that the atlas publishes, or of a diagram file. */
  src: string
  /** The step that is shown. */
  step: number
}

type EventMap = {
  [Kind in keyof PipelineDiagramEvents as `pipeline-atlas-${Kind}`]: CustomEvent<PipelineDiagramEvents[Kind]>
}

declare global {
  interface HTMLElementTagNameMap {
    'pipeline-diagram': PipelineDiagramElement
  }
  interface HTMLElementEventMap extends EventMap {}
}
