import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { fitView, lookAt, type Size } from '../app/camera.ts'
import type { CameraCommands, Manners } from '../app/canvas.ts'
import { CompareContext, type Comparing } from '../app/compare/CompareContext.ts'
import { ComparePanel } from '../app/compare/ComparePanel.tsx'
import type { Loader } from '../app/compare/loadCompared.ts'
import { useLinkedViews } from '../app/compare/useLinkedViews.ts'
import { thingAt } from '../app/compare/useLookingAt.ts'
import { useScenes } from '../app/compare/useScenes.ts'
import { compareWordsOf } from '../app/compare/words.ts'
import { ARROWS } from '../app/Explorer.tsx'
import { boxAroundAll, type Look } from '../app/lookOf.ts'
import { Picture } from '../app/Picture.tsx'
import { useKeys } from '../app/useKeys.ts'
import { useMedia } from '../app/useMedia.ts'
import { type Words, wordsOf } from '../app/words.ts'
import { ZoomTools } from '../app/ZoomTools.tsx'
import { SceneSvg } from '../draw/SceneSvg.tsx'
import { cssPaint } from '../draw/shapes.tsx'
import type { Catalog } from '../model/catalog.ts'
import type { CompareAddress } from '../model/compareAddress.ts'
import { compareAttention } from '../model/compareAttention.ts'
import type { Compared } from '../model/correspond.ts'
import { type EmbedOptions, OVERVIEW } from '../model/embedOptions.ts'
import { type EmbedPlace, type EmbedSubject, tourOf } from '../model/embedPlace.ts'
import { type Language, SIDES, type Side } from '../model/vocabulary.ts'
import { emphasize } from '../scene/emphasize.ts'
import { moveFocus, readingOrder } from '../scene/moveFocus.ts'
import type { Together } from '../scene/placeTogether.ts'
import type { Scene } from '../scene/scene.ts'
import { coveredOf } from './EmbedDiagram.tsx'
import { embedWordsOf } from './embedWords.ts'
import { EMBED_WIDE } from './frameShape.ts'
import { isWorthIt, zoomFor } from './legible.ts'
import { StepBar } from './StepBar.tsx'
import { comparedSubject, partsOf } from './subjects.ts'
import { themeNow } from './themeNow.ts'
import { type Embed, useEmbed } from './useEmbed.ts'
import { useFrame } from './useFrame.ts'
import { useLinks } from './useLinks.ts'
import { useToldSize } from './useToldSize.ts'

interface Props {
  id: string
  compared: Compared
  catalog: Catalog
  loader: Loader
  language: Language
  options: EmbedOptions
  /** The comparison's own page, and that of an architecture, as this page says them. */
  page: string
  toDiagram: (id: string, thing?: string) => string
  onLanguage: (language: Language) => void
}

/** A comparison inside another page: both pictures on one grid, the steps through both, and a panel for what is clicked. */
export function EmbedComparison(props: Props) {
  const { id, compared, catalog, loader, language, options: first, page, toDiagram, onLanguage } = props
  const words = wordsOf(language)
  const own = embedWordsOf(language)
  const root = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [trace, setTrace] = useState<CompareAddress['trace']>()
  const [focused, setFocused] = useState<Partial<Record<Side, string>>>({})
  const isWide = useMedia(EMBED_WIDE)
  const frame = useFrame(stage)
  const subject = useMemo(() => comparedSubject(id, compared, language), [id, compared, language])
  const embed = useEmbed({
    subject,
    language,
    options: first,
    onLanguage,
    picture: () => ({
      scenes: drawn ? SIDES.map((side) => drawn[side]) : [],
      theme: themeNow(),
      bg: first.bg,
      state: { d: id, lang: language, ...place },
    }),
  })
  const { place, options, select } = embed
  const direction = place.view === OVERVIEW ? (isWide ? 'LR' : 'TB') : place.view === 'side' ? 'TB' : 'LR'
  const ids = useMemo(() => ({ left: compared.left.id, right: compared.right.id }), [compared])
  const together = useScenes(loader, ids, direction)?.together
  const address = useMemo(() => addressOf(place, subject, trace), [place, subject, trace])
  const shown = useDeferredValue(address)
  const attention = useMemo(() => compareAttention(compared, shown), [compared, shown])
  const drawn = useMemo(
    () =>
      together && {
        left: emphasize(together.left, attention.left),
        right: emphasize(together.right, attention.right),
      },
    [together, attention],
  )
  const looks = useLooks(embed, attention, together, frame)
  const linked = useLinkedViews(true, direction === 'LR' ? 'x' : 'y')
  const comparing = useMemo<Comparing>(
    () => ({
      compared,
      catalog,
      language,
      words,
      own: compareWordsOf(language),
      address,
      toDiagram,
      go: (change) => {
        if ('select' in change) select(change.select && `${change.select.side}:${change.select.id}`)
        setTrace(change.trace)
      },
    }),
    [compared, catalog, language, words, address, toDiagram, select],
  )
  const hasPanel = address.select !== undefined && options.click === 'details'
  const { pan, zoom, motion } = options
  const manners = useMemo(() => ({ pan, zoom, motion }), [pan, zoom, motion])
  useLinks(root, embed)
  useToldSize(embed, together ? sizeOf(together) : frame, frame)
  useEffect(() => {
    if (embed.fitted?.length === 0) linked.both((camera) => camera.fit())
  }, [embed.fitted, linked.both])
  useEffect(() => {
    if (together) document.documentElement.dataset.live = '1'
  }, [together])
  useKeys(({ key, target }) => {
    const at = thingAt(target)
    const scene = at && together?.[at.side]
    if (!at || !scene || options.click === 'none') return false
    const way = ARROWS[key]
    if (way) {
      const next = moveFocus(compared[at.side], scene, at.id, way)
      if (next === undefined) return true
      setFocused((before) => ({ ...before, [at.side]: next }))
      const thing = `[data-side="${at.side}"] [data-focus="${CSS.escape(next)}"]`
      stage.current?.querySelector<HTMLElement>(thing)?.focus({ preventScroll: true })
    } else if (key === 'Enter' || key === ' ') {
      select(`${at.side}:${at.id}`)
      requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }))
    } else return false
    return true
  })

  return (
    <CompareContext value={comparing}>
      <div ref={root} className="embed-live">
        <div
          ref={stage}
          className="embed-stage two"
          data-direction={direction}
          data-pan={options.pan ? 'on' : 'off'}
          data-click={options.click}
          style={rowsOf(together)}
        >
          {drawn &&
            SIDES.map((side) => (
              <Half
                key={`${side} ${direction}`}
                side={side}
                title={compared[side].title[language]}
                scene={drawn[side]}
                isStill={options.static}
                covered={hasPanel && direction === 'LR' ? coveredOf(frame.width) : 0}
                look={looks?.[side]}
                camera={linked.cameras[side]}
                onView={linked.onView}
                manners={manners}
                words={words}
                tabStop={
                  options.click === 'none' ? undefined : (focused[side] ?? readingOrder(drawn[side])[0])
                }
                selected={address.select?.side === side ? address.select.id : undefined}
                onSelect={(thing) => {
                  if (options.click !== 'none') select(thing && `${side}:${thing}`)
                }}
              />
            ))}
        </div>
        {drawn && (
          <div className="embed-poster" data-direction={direction}>
            {SIDES.map((side) => (
              <SceneSvg key={side} scene={drawn[side]} paint={cssPaint} idPrefix={`poster-${side}-`} />
            ))}
          </div>
        )}
        {options.ui !== 'none' && (
          <StepBar
            embed={embed}
            words={words}
            own={own}
            page={page}
            summary={compared.written?.summary[language] ?? ''}
          >
            {!options.static && <ZoomTools words={words} command={linked.both} />}
          </StepBar>
        )}
        {hasPanel && address.select && (
          <ComparePanel key={place.focus} selected={address.select} heading={heading} />
        )}
      </div>
    </CompareContext>
  )
}

interface HalfProps {
  side: Side
  title: string
  scene: Scene
  isStill: boolean
  covered: number
  look: Look | undefined
  camera: RefObject<CameraCommands | null>
  onView: ReturnType<typeof useLinkedViews>['onView']
  manners: Manners
  words: Words
  tabStop: string | undefined
  selected: string | undefined
  onSelect: (id: string | undefined) => void
}

/** One of the two pictures, with its name over it. */
function Half({ side, title, scene, isStill, camera, words, onView, onSelect, ...rest }: HalfProps) {
  const own = useRef<HTMLDivElement>(null)
  const frame = useFrame(own)
  // The canvas wants handlers that stay the same, and these are called with the newest.
  const latest = useRef({ onView, onSelect })
  latest.current = { onView, onSelect }
  const handlers = useMemo(
    () => ({
      onView: (...told: [Parameters<typeof onView>[1], boolean]) => latest.current.onView(side, ...told),
      onSelect: (id: string | undefined) => latest.current.onSelect(id),
    }),
    [side],
  )
  return (
    <>
      <h2 data-half={side}>{title}</h2>
      <div ref={own} className="half" data-half={side} data-side={side}>
        <Picture
          scene={scene}
          frame={frame}
          wide={!isStill && frame.width > 0}
          label={`${title}. ${words.picture}`}
          idPrefix={`${side}-${scene.direction}-`}
          commands={camera}
          words={words}
          onHover={nothing}
          {...rest}
          {...handlers}
        />
      </div>
    </>
  )
}

const nothing = () => {}
/** The name over a picture, px; embed.css has the same. */
const NAME = 24

/** What a comparison's own page would say of this place. */
function addressOf(place: EmbedPlace, subject: EmbedSubject, trace: CompareAddress['trace']): CompareAddress {
  const tour = tourOf(subject, place)
  if (place.focus !== undefined) {
    const [side, id] = partsOf(place.focus)
    return side ? { select: { side, id }, ...(trace && { trace }) } : {}
  }
  return place.step > 0 && tour ? { step: { tour: tour.id, index: place.step - 1 } } : {}
}

/** Both frames as high, or as wide, as their pictures ask for, so that both are drawn to one scale. */
function rowsOf(together: Together | undefined) {
  if (!together || together.left.direction === 'TB') return undefined
  const share = ({ height }: Scene) => `minmax(0, ${Math.round(height)}fr)`
  return { gridTemplateRows: `${NAME}px ${share(together.left)} ${NAME}px ${share(together.right)}` }
}

function sizeOf({ left, right }: Together): Size {
  return left.direction === 'LR'
    ? { width: left.width, height: left.height + right.height + 2 * NAME }
    : { width: left.width + right.width, height: left.height + NAME }
}

/** What both cameras are to show, to one scale and the same place along the phases; of what a reader clicks nothing moves. */
function useLooks(
  { place, reason, options, fitted }: Embed,
  attention: ReturnType<typeof compareAttention>,
  together: Together | undefined,
  frame: Size,
): Record<Side, Look> | undefined {
  const isWanted = (place.step > 0 || place.focus !== undefined) && !(place.focus && reason === 'click')
  const { minpt } = options
  return useMemo(() => {
    if (!together || (!isWanted && !fitted?.length)) return undefined
    const wanted = (side: Side) =>
      fitted?.length
        ? fitted.flatMap((thing) => (partsOf(thing)[0] === side ? partsOf(thing)[1] : []))
        : attention[side].lit
    const boxes = {
      left: boxAroundAll(together.left, wanted('left')),
      right: boxAroundAll(together.right, wanted('right')),
    }
    const along = together.left.direction === 'LR' ? (['x', 'width'] as const) : (['y', 'height'] as const)
    const [start, size] = along
    const both = [boxes.left, boxes.right].flatMap((box) => box ?? [])
    if (both.length === 0) return undefined
    const from = Math.min(...both.map((box) => box[start]))
    const to = Math.max(...both.map((box) => box[start] + box[size]))
    const partOf = (side: Side) => {
      const { width, height } = together[side]
      const whole = { x: 0, y: 0, width, height }
      return { ...(boxes[side] ?? { ...whole, width: 0, height: 0 }), [start]: from, [size]: to - from }
    }
    const areaOf = (side: Side): Size =>
      start === 'y'
        ? { width: frame.width / 2, height: frame.height - NAME }
        : {
            width: frame.width,
            height:
              ((frame.height - 2 * NAME) * together[side].height) /
              (together.left.height + together.right.height),
          }
    const cap = zoomFor(minpt, frame.height)
    const near = SIDES.map(
      (side) => lookAt(partOf(side), together[side], areaOf(side), { nearest: cap }).zoom,
    )
    const nearest = Math.min(...near)
    const whole = Math.min(
      ...SIDES.map((side) => fitView(together[side], areaOf(side), Number.POSITIVE_INFINITY).zoom),
    )
    if (!isWorthIt(nearest, whole)) return undefined
    const look = (side: Side): Look => ({ box: partOf(side), closely: true, nearest })
    return { left: look('left'), right: look('right') }
  }, [together, attention, isWanted, fitted, minpt, frame])
}
