import {
  type CSSProperties,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Size, View } from '../../app/camera.ts'
import type { CameraCommands, Manners } from '../../app/canvas.ts'
import { ARROWS } from '../../app/Explorer.tsx'
import { type Explored, ExplorerContext } from '../../app/ExplorerContext.ts'
import { boxOf, type Look, lookOf } from '../../app/lookOf.ts'
import { Picture } from '../../app/Picture.tsx'
import { wordsOf } from '../../app/words.ts'
import { SceneSvg } from '../../draw/SceneSvg.tsx'
import { cssPaint } from '../../draw/shapes.tsx'
import { type Address, formatAddress } from '../../model/address.ts'
import { attentionOf, focusOn } from '../../model/attention.ts'
import type { Diagram } from '../../model/diagram.ts'
import type { EmbedOptions } from '../../model/embedOptions.ts'
import { type EmbedPlace, type EmbedSubject, tourOf } from '../../model/embedPlace.ts'
import { findSelectable } from '../../model/findSelectable.ts'
import { sceneOf } from '../../pipeline.ts'
import { type Attention, emphasize } from '../../scene/emphasize.ts'
import { moveFocus, readingOrder } from '../../scene/moveFocus.ts'
import type { Scene } from '../../scene/scene.ts'
import { BriefDetails } from '../BriefDetails.tsx'
import { embedWordsOf } from '../embedWords.ts'
import { zoomFor } from '../legible.ts'
import type { Standing } from './counterScale.ts'
import { StepBar } from './StepBar.tsx'
import type { Shown } from './shown.ts'

interface Props {
  shown: Shown
  place: EmbedPlace
  standing: Standing
  camera: RefObject<CameraCommands | null>
  onStep(step: number): void
  onSelect(id: string | undefined): void
  onView(view: View, byHand: boolean): void
}

/** Below this width of its layout a diagram has its stages under each other, px. */
const NARROW = 520
/** What the details cover of the picture, in the slide's px; element.css has the same number. */
const PANEL_WIDTH = 344

/** A diagram in another page: its picture, its steps, and of what is selected a few words. */
export function Viewer({ shown, place, standing, camera, onStep, onSelect, onView }: Props) {
  const { published, subject, options, language } = shown
  const { diagram, catalog } = published
  const { scale } = standing
  const words = wordsOf(language)
  const isNarrow = standing.width / scale < NARROW
  const isFlow = !isNarrow && !options.static
  const [hovered, setHovered] = useState<string>()
  const [focused, setFocused] = useState<string>()
  const room = useRef<HTMLDivElement>(null)
  const view = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const frame = useFrame(view)
  const { pan, zoom, motion, minpt } = options
  const manners = useMemo<Manners>(() => ({ pan, zoom, motion }), [pan, zoom, motion])
  const address = useMemo(() => addressOf(subject, place), [subject, place])
  const scene = useMemo(
    () => sceneOf(diagram, { catalog, language, direction: isNarrow ? 'TB' : 'LR' }),
    [diagram, catalog, language, isNarrow],
  )
  const drawn = useMemo(
    () => emphasize(scene, attentionAt(diagram, place, address, hovered)),
    [diagram, scene, place, address, hovered],
  )
  const height = frame?.height ?? 0
  const look = useMemo(
    () => legible(lookAtPlace(diagram, scene, place, address), zoomFor(minpt, height)),
    [diagram, scene, place, address, minpt, height],
  )
  const select = useCallback(
    (id: string | undefined) => {
      setHovered(undefined)
      if (options.click !== 'none') onSelect(id)
    },
    [options.click, onSelect],
  )
  const hover = useCallback(
    (id: string | undefined) => setHovered(options.click === 'none' ? undefined : id),
    [options.click],
  )
  const explored = useMemo<Explored>(() => {
    const go: Explored['go'] = (change) => select(change.select)
    // Whoever takes the element in has no pages of the atlas.
    return { diagram, catalog, language, words, address, go, toPage: () => undefined }
  }, [diagram, catalog, language, words, address, select])
  const selected =
    options.click === 'details' && place.focus ? findSelectable(diagram, place.focus) : undefined
  useNoLinks(room, options.links)
  useScrollToLook(isNarrow && frame ? look : undefined, scene, view)

  const onKey = (key: string, id: string | undefined): boolean => {
    if (key === 'Escape' && place.focus) onSelect(undefined)
    else if (!id) return false
    else if (key === 'Enter' || key === ' ') {
      onSelect(id)
      requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }))
    } else if (ARROWS[key]) {
      const next = moveFocus(diagram, scene, id, ARROWS[key])
      const box = next && boxOf(scene, next)
      if (box) camera.current?.show(box)
      if (next) focusIn(view.current, next)
    } else return false
    return true
  }

  return (
    <ExplorerContext value={explored}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears what happens to the buttons in it */}
      <div
        className={`atlas${options.static ? ' still' : ''}`}
        style={styleOf(standing, options)}
        data-theme={options.theme}
        lang={language}
        part="diagram"
        // On the way in: what moves the picture lets no press out again.
        onMouseDownCapture={(event) => {
          // A click leaves the keys with the page, and the presenter's clicker alive; Tab brings them in here.
          if (!(event.target as Element).closest(KEEPS_FOCUS)) event.preventDefault()
        }}
        onKeyDown={(event) => {
          const { key, target, ctrlKey, metaKey, altKey } = event
          if (ctrlKey || metaKey || altKey) return
          const thing = (target as Element).closest<HTMLElement>('[data-focus]')?.dataset.focus
          if (!onKey(key, thing)) return
          event.preventDefault()
          event.stopPropagation()
        }}
      >
        <div ref={room} className="room">
          <div ref={view} className={isNarrow ? 'view upright' : 'view'} part="picture">
            {frame && (
              <Picture
                key={scene.direction}
                wide={isFlow}
                label={`${diagram.title[language]}. ${words.picture}`}
                scene={drawn}
                frame={frame}
                covered={selected && isFlow ? PANEL_WIDTH * scale : 0}
                look={look}
                commands={camera}
                words={words}
                manners={manners}
                tabStop={focused ?? readingOrder(scene)[0]}
                selected={place.focus}
                onView={onView}
                onSelect={select}
                onHover={hover}
              />
            )}
            <div className="print" aria-hidden>
              <SceneSvg scene={drawn} paint={cssPaint} idPrefix="print-" />
            </div>
          </div>
          {selected && (
            <div className="ui" part="details">
              <BriefDetails
                selected={selected}
                heading={heading}
                own={embedWordsOf(language)}
                page={shown.home && `${shown.home}${formatAddress({ select: selected.it.id })}`}
              />
            </div>
          )}
        </div>
        {options.ui !== 'none' && (
          <StepBar shown={shown} place={place} camera={isFlow ? camera : undefined} onStep={onStep} />
        )}
      </div>
    </ExplorerContext>
  )

  function focusIn(root: HTMLElement | null, id: string) {
    setFocused(id)
    root?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })
  }
}

const KEEPS_FOCUS = 'a, input, summary, .panel-body'

// What is in focus is seen before the step, and the step before the view.
function addressOf(subject: EmbedSubject, place: EmbedPlace): Address {
  if (place.focus !== undefined) return { select: place.focus }
  const tour = tourOf(subject, place)
  return tour && place.step > 0 ? { step: { walkthrough: tour.id, index: place.step - 1 } } : {}
}

function stageInView({ stages }: Diagram, { view }: EmbedPlace, address: Address): string | undefined {
  const isSeen = !address.select && !address.step
  return isSeen ? stages.find(({ id }) => id === view)?.id : undefined
}

function attentionAt(diagram: Diagram, place: EmbedPlace, address: Address, hovered?: string): Attention {
  const stage = stageInView(diagram, place, address)
  if (stage && hovered === undefined) return { ...focusOn(diagram, [stage]), dimRest: true }
  return attentionOf(diagram, address, hovered)
}

function lookAtPlace(diagram: Diagram, scene: Scene, place: EmbedPlace, address: Address): Look | undefined {
  const stage = stageInView(diagram, place, address)
  const box = stage && boxOf(scene, stage)
  return box ? { box, closely: true } : lookOf(diagram, scene, address)
}

/**
 * The wrapper that undoes the scale of a deck: as large as the element is on the screen, and drawn so much smaller. In it a px is a px
 * of the screen, which is what React Flow reckons with.
 */
function styleOf({ width, height, scale }: Standing, { ratio, bg }: EmbedOptions): CSSProperties {
  const [across, down] = ratio === 'fill' ? [width, height] : ratio.split(':').map(Number)
  const unit = Math.min(width / (across ?? 1), height / (down ?? 1))
  const size = { width: (across ?? 1) * unit, height: (down ?? 1) * unit }
  // As properties, so that the style sheet for paper can say otherwise.
  return {
    '--width': `${size.width}px`,
    '--height': `${size.height}px`,
    '--left': `${(width - size.width) / 2 / scale}px`,
    '--top': `${(height - size.height) / 2 / scale}px`,
    '--undo-scale': scale === 1 ? 'none' : `scale(${1 / scale})`,
    '--pipeline-atlas-ui-scale': scale,
    background: bg === 'transparent' ? undefined : bg === 'solid' ? 'var(--paper)' : `#${bg}`,
  } as CSSProperties // which has no properties of one's own
}

/** The room for the picture when it first stands there, px. */
function useFrame(view: RefObject<HTMLElement | null>): Size | undefined {
  const [frame, setFrame] = useState<Size>()
  useLayoutEffect(() => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = view.current ?? {}
    setFrame({ width, height })
  }, [view])
  return frame
}

function legible(look: Look | undefined, nearest: number): Look | undefined {
  return look?.closely ? { ...look, nearest } : look
}

/** Takes the address from every link that has just been drawn, where there are to be none. */
function useNoLinks(room: RefObject<HTMLElement | null>, links: EmbedOptions['links']) {
  useLayoutEffect(() => {
    if (links !== 'none') return
    for (const link of room.current?.querySelectorAll('a[href]') ?? []) link.removeAttribute('href')
  })
}

/** How much of what stands above is still seen, px. */
const ABOVE = 24

// Where stages stand under each other, the picture is scrolled and not moved by a camera.
function useScrollToLook(look: Look | undefined, scene: Scene, view: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const svg = view.current?.querySelector('.picture svg')
    if (!look || !svg) return
    const scale = svg.clientWidth / scene.width
    view.current?.scrollTo({ top: look.box.y * scale - ABOVE })
  }, [look, scene.width, view])
}
