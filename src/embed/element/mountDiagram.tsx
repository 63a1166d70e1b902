import { createRef } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { View } from '../../app/camera.ts'
import type { CameraCommands } from '../../app/canvas.ts'
import { attentionOf } from '../../model/attention.ts'
import {
  EMBED_DEFAULTS,
  type EmbedOptions,
  type LiveOptions,
  OVERVIEW,
  readStepId,
  stepId,
} from '../../model/embedOptions.ts'
import {
  atStep,
  type EmbedPlace,
  type EmbedSubject,
  placeIn,
  stepIdAt,
  stepsOf,
  tourOf,
  withFocus,
} from '../../model/embedPlace.ts'
import type { Published } from '../../model/published.ts'
import type { Language } from '../../model/vocabulary.ts'
import { sceneOf } from '../../pipeline.ts'
import { emphasize } from '../../scene/emphasize.ts'
import { diagramSubject } from '../subjects.ts'
import { type Standing, standingOf, watchStanding } from './counterScale.ts'
import { addFonts, fontsFrom } from './fonts.ts'
import { pngOf, svgOf } from './picture.tsx'
import type {
  PipelineDiagramEvents,
  PipelineDiagramMethods,
  PipelineDiagramPictureOptions,
} from './publicTypes.ts'
import { shadowStyle, themeNow } from './shadowStyle.ts'
import type { Shown } from './shown.ts'
import { Viewer } from './Viewer.tsx'

/** Tells the page of something; false when the page has prevented what would follow. */
export type Tell = <Kind extends keyof PipelineDiagramEvents>(
  kind: Kind,
  detail: PipelineDiagramEvents[Kind],
) => boolean

/** A diagram with what it is to be shown with. */
export interface Wish {
  published: Published
  /** Of the file that it came in; undefined for one that stands in the page itself. */
  address?: string | undefined
  options: Partial<EmbedOptions>
  language: Language
}

/** A diagram in a shadow root. Made by `mountDiagram`. */
export interface Mounted extends PipelineDiagramMethods {
  readonly step: number
  /** Shows a diagram, or the same with other options; then the place stays unless the options name another. */
  show(wish: Wish): void
  unmount(): void
}

/** Shows diagrams in the shadow root of an element, as large as that stands on the screen, and not before it can be seen. */
export function mountDiagram(host: HTMLElement, shadow: ShadowRoot, tell: Tell): Mounted {
  shadow.adoptedStyleSheets = [shadowStyle()]
  const container = document.createElement('div')
  shadow.append(container)
  const camera = createRef<CameraCommands>() as { current: CameraCommands | null }
  let root: Root | undefined
  let standing: Standing | undefined
  let wish: Wish | undefined
  let shown: Shown | undefined
  let place: EmbedPlace = { view: OVERVIEW, step: 0 }
  /** Where a reader has moved the camera to, by hand. */
  let moved: View | undefined

  const render = () => {
    if (!shown || !standing) return
    root ??= createRoot(container)
    root.render(
      <Viewer
        key={shown.subject.id}
        shown={shown}
        place={place}
        standing={standing}
        camera={camera}
        onStep={(step) => shown && go(atStep(shown.subject, place, step), 'click')}
        onSelect={(id) => go(withFocus(place, id), 'click')}
        onView={(view, byHand) => {
          moved = byHand ? view : undefined
        }}
      />,
    )
  }

  const go = (next: EmbedPlace, reason: 'host' | 'click'): boolean => {
    if (!shown || isSame(place, next)) return false
    const before = place
    place = next
    moved = undefined
    render()
    const { subject } = shown
    if (stepIdAt(subject, before) !== stepIdAt(subject, place))
      tell('step', stepDetail(subject, place, reason))
    if (before.focus !== place.focus) {
      const { focus } = place
      tell('select', { node: focus ?? null, label: (focus !== undefined && subject.labelOf(focus)) || '' })
    }
    return true
  }

  const stand = (now: Standing | undefined) => {
    if (!now) return
    const ratio = standing ? now.scale / standing.scale : 1
    standing = now
    render()
    // The picture is fitted anew by its own frame; where a reader has moved the camera, it keeps showing the same.
    if (moved && ratio !== 1) {
      camera.current?.follow({ x: moved.x * ratio, y: moved.y * ratio, zoom: moved.zoom * ratio })
    }
  }
  const endWatch = watchStanding(host, stand)

  const onClick = (event: MouseEvent) => {
    const link = (event.composedPath()[0] as Element | undefined)?.closest?.('a[href]')
    if (!(link instanceof HTMLAnchorElement) || !shown) return
    const goes = tell('link', { href: link.href, node: place.focus ?? null })
    if (!goes || shown.options.links !== 'blank') event.preventDefault()
    else if (link.target === '') link.target = '_blank'
  }
  container.addEventListener('click', onClick)

  const picture = () => {
    if (!wish || !shown) throw new Error('there is no diagram yet; wait for pipeline-atlas-ready')
    const { published, language } = wish
    const { diagram, catalog } = published
    const { focus, step } = place
    const tour = tourOf(shown.subject, place)
    const attention = attentionOf(diagram, {
      ...(focus !== undefined && { select: focus }),
      ...(focus === undefined && tour && step > 0 && { step: { walkthrough: tour.id, index: step - 1 } }),
    })
    const scene = emphasize(sceneOf(diagram, { catalog, language, direction: 'LR' }), attention)
    return { published, scene, fonts: fontsFrom(published, wish.address) }
  }
  const toSVG = async (options: PipelineDiagramPictureOptions = {}) => {
    const { published, scene, fonts } = picture()
    const { theme = themeNow(shown?.options.theme ?? 'light'), transparent = true } = options
    return svgOf(scene, published, { theme, transparent }, fonts)
  }

  return {
    get step() {
      return place.step
    },
    get steps() {
      return shown ? stepsOf(shown.subject, place).length : 0
    },
    show(next) {
      const isOther = wish?.published !== next.published || wish.language !== next.language
      const { published, address, language } = next
      if (!shown || isOther) addFonts(fontsFrom(published, address))
      const subject =
        isOther || !shown ? diagramSubject(published.diagram, published.catalog, language) : shown.subject
      const options = { ...EMBED_DEFAULTS, ...next.options }
      const home = homeOf(published, address, language)
      const isNew = wish?.published !== published
      const asked = isNew || !wish ? next.options : asksNow(place, wish.options, next.options)
      wish = next
      shown = { published, subject, options, language, ...(home !== undefined && { home }) }
      const wanted = placeIn(subject, asked)
      for (const { word, value } of wanted.faults)
        console.warn(`pipeline-diagram: there is no ${word} "${value}"`)
      if (isNew) place = wanted.place
      else if (!go(wanted.place, 'host')) render()
      if (!isOther) return
      render()
      tell('ready', readyDetail(subject, place, language))
    },
    goto(step) {
      if (!shown) return false
      if (typeof step === 'number') return go(atStep(shown.subject, place, step), 'host')
      const named = readStepId(step)
      const tour = shown.subject.tours.find(({ id }) => id === named?.tour)
      if (!named || !tour || named.step > tour.steps.length) return false
      return go(atStep(shown.subject, { ...place, tour: tour.id }, named.step), 'host')
    },
    next: () => shown !== undefined && go(atStep(shown.subject, place, place.step + 1), 'host'),
    prev: () => shown !== undefined && go(atStep(shown.subject, place, place.step - 1), 'host'),
    select(id) {
      if (!shown || (id !== null && shown.subject.labelOf(id) === undefined)) return false
      return go(withFocus(place, id ?? undefined), 'host')
    },
    refit() {
      stand(standingOf(host))
      moved = undefined
      camera.current?.fit()
    },
    toSVG,
    async toPNG({ width, ...options } = {}) {
      const { scene } = picture()
      return pngOf(await toSVG(options), scene, width ?? 2 * scene.width)
    },
    unmount() {
      endWatch()
      container.removeEventListener('click', onClick)
      // React may be in the middle of something.
      queueMicrotask(() => {
        root?.unmount()
        container.remove()
      })
    },
  }
}

const isSame = (one: EmbedPlace, other: EmbedPlace) =>
  one.view === other.view && one.tour === other.tour && one.step === other.step && one.focus === other.focus

/** The place that options ask for: where one is, but for what they now say otherwise. */
function asksNow(place: EmbedPlace, before: Partial<EmbedOptions>, now: Partial<EmbedOptions>): LiveOptions {
  const isSaid = (word: keyof LiveOptions) => before[word] !== now[word]
  const { view = place.view, tour, step, focus } = now
  const stays = place.focus !== undefined && !isSaid('focus') && !isSaid('step') && { focus: place.focus }
  const way = isSaid('tour') ? tour : place.tour
  return {
    view: isSaid('view') ? view : place.view,
    ...(way !== undefined && { tour: way }),
    step: (isSaid('step') ? step : place.step) ?? 0,
    ...(isSaid('focus') && focus !== undefined ? { focus } : stays),
  }
}

function homeOf({ pages }: Published, address: string | undefined, language: Language): string | undefined {
  const page = pages?.[language]
  if (page === undefined || address === undefined || !URL.canParse(page, address)) return undefined
  return new URL(page, address).href
}

function stepDetail(subject: EmbedSubject, place: EmbedPlace, reason: 'host' | 'click') {
  const steps = stepsOf(subject, place)
  const step = steps[place.step - 1]
  return {
    step: place.step,
    stepId: stepIdAt(subject, place),
    steps: steps.length,
    title: step?.title ?? subject.title,
    notes: step?.notes ?? '',
    reason,
  }
}

function readyDetail(subject: EmbedSubject, place: EmbedPlace, lang: Language) {
  const tour = tourOf(subject, place)
  const steps = tour?.steps ?? []
  return {
    d: subject.id,
    lang,
    steps: steps.length,
    stepIds: steps.map((_, i) => stepId(tour?.id ?? '', i + 1)),
    stepTitles: steps.map(({ title }) => title),
    stepNotes: steps.map(({ notes }) => notes),
    step: place.step,
    title: subject.title,
  }
}
