import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { fitView, lookAt, type Size } from '../app/camera.ts'
import type { CameraCommands } from '../app/canvas.ts'
import { ARROWS } from '../app/Explorer.tsx'
import { type Explored, ExplorerContext } from '../app/ExplorerContext.ts'
import type { PageData } from '../app/loadPage.ts'
import { boxAroundAll, boxOf, type Look, lookOf } from '../app/lookOf.ts'
import { Picture } from '../app/Picture.tsx'
import { useKeys } from '../app/useKeys.ts'
import { wordsOf } from '../app/words.ts'
import { ZoomTools } from '../app/ZoomTools.tsx'
import { SceneSvg } from '../draw/SceneSvg.tsx'
import { cssPaint } from '../draw/shapes.tsx'
import { type Address, formatAddress } from '../model/address.ts'
import { attentionOf } from '../model/attention.ts'
import type { EmbedOptions } from '../model/embedOptions.ts'
import { OVERVIEW } from '../model/embedOptions.ts'
import { type EmbedPlace, type EmbedSubject, tourOf } from '../model/embedPlace.ts'
import { findSelectable } from '../model/findSelectable.ts'
import type { Language } from '../model/vocabulary.ts'
import { emphasize } from '../scene/emphasize.ts'
import type { Box } from '../scene/geometry.ts'
import { moveFocus, readingOrder } from '../scene/moveFocus.ts'
import type { Scene } from '../scene/scene.ts'
import { BriefDetails } from './BriefDetails.tsx'
import { embedWordsOf } from './embedWords.ts'
import { isWorthIt, zoomFor } from './legible.ts'
import { StepBar } from './StepBar.tsx'
import { diagramSubject } from './subjects.ts'
import { themeNow } from './themeNow.ts'
import { type Embed, useEmbed } from './useEmbed.ts'
import { useFrame } from './useFrame.ts'
import { useLinks } from './useLinks.ts'
import { useToldSize } from './useToldSize.ts'

interface Props extends PageData {
  scene: Scene
  language: Language
  options: EmbedOptions
  /** The architecture's own page, as this one says it. */
  page: string
  onLanguage: (language: Language) => void
}

/** How much of a frame its open panel covers, px; embed.css has the same numbers. */
export const coveredOf = (width: number) => (width < 480 ? 0 : Math.min(336, 0.46 * width) + 8)

/** An architecture inside another page: its picture, its steps, and a small panel for what is clicked. */
export function EmbedDiagram({ diagram, catalog, scene, language, options: first, page, onLanguage }: Props) {
  const words = wordsOf(language)
  const own = embedWordsOf(language)
  const root = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const camera = useRef<CameraCommands>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [hovered, setHovered] = useState<string>()
  const [focused, setFocused] = useState<string>()
  const frame = useFrame(stage)
  const subject = useMemo(() => diagramSubject(diagram, catalog, language), [diagram, catalog, language])
  const embed = useEmbed({
    subject,
    language,
    options: first,
    onLanguage,
    picture: () => ({
      scenes: [drawn],
      theme: themeNow(),
      bg: first.bg,
      state: { d: diagram.id, lang: language, ...place },
    }),
  })
  const { place, options, select } = embed
  const address = useMemo(() => addressOf(place, subject), [place, subject])
  const shown = useDeferredValue(address)
  const drawn = useMemo(
    () => emphasize(scene, attentionOf(diagram, shown, hovered)),
    [diagram, scene, shown, hovered],
  )
  const printed = useDeferredValue(drawn)
  const look = useLook(embed, shown, scene, frame, diagram)
  const selected = place.focus === undefined ? undefined : findSelectable(diagram, place.focus)
  const hasPanel = selected !== undefined && options.click === 'details'
  const explored = useMemo<Explored>(
    () => ({
      diagram,
      catalog,
      language,
      words,
      address,
      go: (change) => 'select' in change && select(change.select),
      // In a frame of another page no page of the atlas opens.
      toPage: () => undefined,
    }),
    [diagram, catalog, language, words, address, select],
  )
  const { pan, zoom, motion } = options
  const manners = useMemo(() => ({ pan, zoom, motion }), [pan, zoom, motion])
  const onSelect = options.click === 'none' ? nothing : select
  useLinks(root, embed)
  useToldSize(embed, scene, frame)
  useEffect(() => {
    if (embed.fitted?.length === 0) camera.current?.fit()
  }, [embed.fitted])
  useEffect(() => {
    document.documentElement.dataset.live = '1'
  }, [])

  const focusOn = (id: string | undefined) => {
    if (id === undefined) return
    setFocused(id)
    const box = boxOf(scene, id)
    if (box) camera.current?.show(box)
    stage.current
      ?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(id)}"]`)
      ?.focus({ preventScroll: true })
  }
  useKeys(({ key, target }) => {
    const at =
      target instanceof Element ? target.closest<HTMLElement>('[data-focus]')?.dataset.focus : undefined
    if (at === undefined || options.click === 'none') return false
    if (ARROWS[key]) focusOn(moveFocus(diagram, scene, at, ARROWS[key]))
    else if (key === 'Enter' || key === ' ') {
      select(at)
      requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }))
    } else return false
    return true
  })

  return (
    <ExplorerContext value={explored}>
      <div ref={root} className="embed-live">
        <div
          ref={stage}
          className="embed-stage"
          data-pan={options.pan ? 'on' : 'off'}
          data-click={options.click}
        >
          <Picture
            scene={drawn}
            frame={frame}
            wide={!options.static && frame.width > 0}
            covered={hasPanel ? coveredOf(frame.width) : 0}
            look={look}
            commands={camera}
            words={words}
            manners={manners}
            tabStop={options.click === 'none' ? undefined : (focused ?? readingOrder(scene)[0])}
            selected={place.focus}
            onSelect={onSelect}
            onHover={setHovered}
          />
        </div>
        <div className="embed-poster" data-direction={scene.direction}>
          <SceneSvg scene={printed} paint={cssPaint} idPrefix="poster-" />
        </div>
        {options.ui !== 'none' && (
          <StepBar embed={embed} words={words} own={own} page={page} summary={diagram.summary[language]}>
            {!options.static && (
              <ZoomTools words={words} command={(ask) => camera.current && ask(camera.current)} />
            )}
          </StepBar>
        )}
        {hasPanel && (
          <BriefDetails
            key={place.focus}
            selected={selected}
            heading={heading}
            own={own}
            page={`${page}${formatAddress({ select: selected.it.id })}`}
          />
        )}
      </div>
    </ExplorerContext>
  )
}

const nothing = () => {}

/** What an architecture's own page would say of this place. */
function addressOf(place: EmbedPlace, subject: EmbedSubject): Address {
  const tour = tourOf(subject, place)
  if (place.focus !== undefined) return { select: place.focus }
  if (place.step > 0 && tour) return { step: { walkthrough: tour.id, index: place.step - 1 } }
  return place.view === OVERVIEW ? {} : { select: place.view }
}

/** What the camera is to show: what a reader clicks stays where it is, and what is told is looked at from near. */
function useLook(
  { place, reason, options, fitted }: Embed,
  address: Address,
  scene: Scene,
  frame: Size,
  diagram: PageData['diagram'],
): Look | undefined {
  const { step, select } = address
  const { minpt } = options
  const isClicked = place.focus !== undefined && reason === 'click'
  return useMemo(() => {
    const largest = Number.POSITIVE_INFINITY
    const nearest = zoomFor(minpt, frame.height)
    const near = (box: Box): Look | undefined =>
      isWorthIt(lookAt(box, scene, frame, { nearest, largest }).zoom, fitView(scene, frame, largest).zoom)
        ? { box, closely: true, nearest }
        : undefined
    const box = fitted && boxAroundAll(scene, fitted)
    if (box) return near(box)
    const look = lookOf(diagram, scene, { ...(step && { step }), ...(select && { select }) })
    if (!look || isClicked) return look
    return near(look.closely ? look.box : (look.wider ?? look.box))
  }, [diagram, scene, step, select, fitted, isClicked, minpt, frame])
}
